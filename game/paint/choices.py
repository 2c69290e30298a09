"""The panel of what may be said; where two argue, on the side of whoever's turn it is."""

import pygame

from game.core.geometry import Point
from game.core.settings import Font, Settings
from game.devices.fonts import Face, Fonts
from game.paint.frames import Frames
from game.stage.box import Question

SIDE, TOP, GAP = 14, 8, 2  # pixels inside the panel, and between answers
FINGER = 16  # room for the mark of the chosen answer
LIFT = 12  # from the lower edge of the view
LEAST_SIZE, SIZE_STEP = 100, 25  # percent
NUDGE = 2  # the chosen answer steps forward
PLATE = 15  # height of the plate with the name of whose turn it is
ASIDE, ABOVE = 16, 36  # from the view's edges, of a panel that belongs to somebody: over the head
REASON = 8  # by how much the reason for an answer is set in


def answer_areas(
    question: Question, fonts: Fonts, settings: Settings, view: tuple[int, int]
) -> list[pygame.Rect]:
    """Give where each answer stands in a view of some size."""
    face = _face(question, fonts, settings, view)
    panel = _panel(question, face, fonts.label, view)
    wide, tall = panel.width - 2 * SIDE + FINGER, _row(question, face, fonts.label)
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
    panel = _panel(question, face, fonts.label, canvas.get_size())
    frames.draw(canvas, "choice", panel, opacity)
    _plate(canvas, question, panel, (fonts, frames))
    areas = answer_areas(question, fonts, settings, canvas.get_size())
    for row, (option, area) in enumerate(zip(question.choice.options, areas, strict=True)):
        chosen = row == question.chosen
        x = area.left + FINGER + (NUDGE if chosen else 0)
        if chosen:
            frames.icon(canvas, "pointer", (area.left, area.top + face.line // 2 - 6))
        face.draw(canvas, option.text, (x, area.top), "sun5" if chosen else "night7")
        if option.reason:
            at = (x + REASON, area.top + face.line - 2)
            fonts.label.draw(canvas, option.reason, at, "sun3" if chosen else "night5")


def _face(question: Question, fonts: Fonts, settings: Settings, view: tuple[int, int]) -> Face:
    """Give the largest face up to the player's size in which every answer fits the view.

    Pixel letters only grow by whole steps; between them plain ones are larger.
    """
    own = settings.text.font
    for size in range(settings.text.size, LEAST_SIZE, -SIZE_STEP):
        for font in (own, Font.PLAIN):
            face = fonts.face(font, size)
            if _panel(question, face, fonts.label, view).width <= view[0] - 2 * LIFT:
                return face
    return fonts.face(own, LEAST_SIZE)


def _row(question: Question, face: Face, small: Face) -> int:
    """Give the height of one answer: reasons stand below what is said."""
    reasons = any(option.reason for option in question.choice.options)
    return face.line + GAP + (small.line if reasons else 0)


def _panel(question: Question, face: Face, small: Face, view: tuple[int, int]) -> pygame.Rect:
    options = question.choice.options
    said = max(face.width(option.text) for option in options)
    meant = max(small.width(option.reason) + REASON for option in options)
    width = max(said, meant) + 2 * SIDE + FINGER
    height = len(options) * _row(question, face, small) + 2 * TOP
    panel = pygame.Rect((view[0] - width) // 2, view[1] - height - LIFT, width, height)
    if question.side:
        panel.top = min(panel.top, ABOVE)
        panel.left = ASIDE if question.side == "left" else view[0] - ASIDE - width
    return panel


def _plate(
    canvas: pygame.Surface, question: Question, panel: pygame.Rect, tools: tuple[Fonts, Frames]
) -> None:
    """Say for whom it is chosen, where two take turns."""
    if not question.who:
        return
    fonts, frames = tools
    wide = fonts.label.width(question.who) + 18
    x = panel.right - 14 - wide if question.side == "right" else panel.left + 14
    frames.draw(canvas, "plate", (x, panel.top - PLATE + 4, wide, PLATE))
    fonts.label.draw(canvas, question.who, (x + 9, panel.top - PLATE + 7), "sun4")
