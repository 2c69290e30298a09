"""The box of what is said: inside the view at every size, with a face that lives."""

from dataclasses import replace

import pygame
import pytest

from game.core.settings import Access, Font, Settings, Text
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.paint.frames import Frames
from game.paint.speech import BLINK_EVERY, BOB, PORTRAIT, SpeechPainter
from game.stage.box import Box
from game.story.beats import Say, Span
from game.story.cast import load_cast
from game.story.limits import LINE, LINES

WORDS = ("So tonight nobody notices anything here, " * 3)[: LINE * LINES]
SIZE = (420, 240)


@pytest.fixture
def painter():
    pygame.display.init()
    return SpeechPainter(load_cast(), Fonts(), Frames(Images()))


def drawn(painter, settings=None, tick=0, **facts):
    say = Say(("walt",), facts.pop("mood", ""), (Span(WORDS),), 1)
    box = Box(say, shown=facts.pop("shown", len(WORDS)), **facts)
    canvas = pygame.Surface(SIZE, 0, 32)
    canvas.fill("magenta")
    painter.draw(canvas, box, settings or Settings(), tick)
    return canvas


def pixels(canvas):
    return pygame.image.tobytes(canvas, "RGB")


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("font", list(Font))
def test_the_longest_speech_stays_in_the_smallest_view(painter, font, size):
    canvas = drawn(painter, Settings(text=Text(font=font, size=size)))
    for x in range(0, SIZE[0], 7):
        assert canvas.get_at((x, 0))[:3] == (255, 0, 255), "it reaches the upper edge"
        assert canvas.get_at((x, SIZE[1] - 1))[:3] == (255, 0, 255), "it reaches the lower edge"


def test_letters_appear_one_after_the_other(painter):
    assert pixels(drawn(painter, shown=5)) != pixels(drawn(painter, shown=30))


def test_whoever_stands_right_speaks_from_the_right(painter):
    assert pixels(drawn(painter, side="left")) != pixels(drawn(painter, side="right"))


def test_the_arrow_that_goes_on_is_never_drawn_over_a_face(painter):
    room = pygame.Rect(SIZE[0] - PORTRAIT - 40, SIZE[1] - PORTRAIT, PORTRAIT + 40, PORTRAIT)
    arrows = {pixels(drawn(painter, tick=t, side="right")) for t in (1, BOB + 1, 2 * BOB + 1)}
    faces = {
        pixels(drawn(painter, tick=t, side="right").subsurface(face_of(room)))
        for t in (1, BOB + 1, 2 * BOB + 1)
    }
    assert len(arrows) > 1, "it bobs"
    assert len(faces) == 1, "beside the face"


def face_of(room):
    return pygame.Rect(room.left + 34, room.top, room.width - 34, room.height)


def test_a_quiet_face_blinks_unless_motion_is_not_wanted(painter):
    open_eyes, shut = (drawn(painter, tick=tick, shown=1) for tick in (0, BLINK_EVERY - 1))
    assert pixels(open_eyes) != pixels(shut)
    calm = replace(Settings(), access=Access(reduced_motion=True))
    first, second = (drawn(painter, calm, tick, shown=1) for tick in (0, BLINK_EVERY - 1))
    assert pixels(first) == pixels(second)


def test_a_face_wears_what_the_person_wears(painter):
    own = pixels(drawn(painter))
    painter.worn = "mia_red"
    dressed = pixels(drawn(painter))
    painter.worn = "walt_in_nothing_that_was_drawn"
    assert dressed != own
    assert pixels(drawn(painter)) == own
