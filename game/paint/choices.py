"""The panel of what may be said."""

import pygame

from game.core.geometry import Point
from game.core.settings import Settings
from game.devices.fonts import Face, Fonts
from game.paint.frames import Frames
from game.stage.box import Question

SIDE, TOP, GAP = 14, 8, 2  # pixels inside the panel, and between answers
FINGER = 16  # room for the mark of the chosen answer
LIFT = 12  # from the lower edge of the view
LEAST_SIZE, SIZE_STEP = 100, 25  # percent
NUDGE = 2  # the chosen answer steps forward


def answer_areas(
    question: Question, fonts: Fonts, settings: Settings, view: tuple[int, int]
) -> list[pygame.Rect]:
    """Give where each answer stands in a view of some size."""
    face = _face(question, fonts, settings, view)
    panel = _panel(question, face, view)
    wide, tall = panel.width - 2 * SIDE + FINGER, face.line + GAP
    return [
        pygame.Rect(panel.left + SIDE - FINGER // 2, panel.top + TOP + row * tall, wide, tall)
        for row in range(len(question.choice.options))
    ]


def answer_at(areas: list[pygame.Rect], at: Point) -> int | None:
    """Give the number of the answer at a place."""
    found = (n for n, area in enumerate(areas) if area.collidepoint(at.x, at.y))
    return next(found, None)


def draw_question(
    canvas: pygame.Surface, question: Question, fonts: Fonts, frames: Frames, settings: Settings
) -> None:
    """Draw the panel with all answers."""
    face = _face(question, fonts, settings, canvas.get_size())
    opacity = 100 if settings.access.high_contrast else settings.text.box_opacity
    frames.draw(canvas, "choice", _panel(question, face, canvas.get_size()), opacity)
    areas = answer_areas(question, fonts, settings, canvas.get_size())
    for row, (option, area) in enumerate(zip(question.choice.options, areas, strict=True)):
        chosen = row == question.chosen
        x = area.left + FINGER + (NUDGE if chosen else 0)
        if chosen:
            frames.icon(canvas, "pointer", (area.left, area.centery - 6))
        face.draw(canvas, option.text, (x, area.top), "sun5" if chosen else "night7")


def _face(question: Question, fonts: Fonts, settings: Settings, view: tuple[int, int]) -> Face:
    """Give the largest face up to the player's size in which every answer fits the view."""
    for size in range(settings.text.size, LEAST_SIZE, -SIZE_STEP):
        face = fonts.face(settings.text.font, size)
        if _panel(question, face, view).width <= view[0] - 2 * LIFT:
            return face
    return fonts.face(settings.text.font, LEAST_SIZE)


def _panel(question: Question, face: Face, view: tuple[int, int]) -> pygame.Rect:
    texts = [option.text for option in question.choice.options]
    width = max(face.width(text) for text in texts) + 2 * SIDE + FINGER
    height = len(texts) * (face.line + GAP) + 2 * TOP
    return pygame.Rect((view[0] - width) // 2, view[1] - height - LIFT, width, height)
