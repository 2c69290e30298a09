"""Words are measured on the screens they stand on."""

import pygame

from game.cli.measure import measure_screens
from game.core.palette import COLOURS
from game.devices.fonts import Fonts
from game.paint.measure.words import contrast_of


def written(ink, ground):
    pictures = []
    for fonts in (Fonts(), Fonts(invisible=True)):
        canvas = pygame.Surface((120, 30), 0, 32)
        canvas.fill(COLOURS[ground])
        fonts.plain.draw(canvas, "jazz is not dead", (4, 4), ink)
        pictures.append(canvas)
    return contrast_of("sample", *pictures)


def test_bright_words_on_night_are_readable():
    assert written("sun5", "night0").holds


def test_grey_words_on_grey_are_not():
    figure = written("stone4", "stone3")
    assert not figure.holds
    assert "Write brighter" in str(figure.fault())


def test_where_nothing_is_written_nothing_is_measured():
    blank = pygame.Surface((40, 40), 0, 32)
    assert contrast_of("empty", blank, blank) is None


def test_every_screen_can_be_read():
    figures = list(measure_screens())
    names = {figure.path.name for figure in figures}
    assert {"title", "pause", "credits", "backlog", "label", "pixel"} <= names
    assert [str(figure) for figure in figures if not figure.holds] == []
