"""Backs of heads in flat paper, and things that sway: what fills the sets with life."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, arc

from places.montage.paper import Painting, path

Dye = Sequence[str]
KINDS = 6
CLAP = (0, 1, 2)  # how far apart the hands are, frame by frame


def back(kind: int, dye: Dye, hands: int | None = None) -> Canvas:
    """Somebody seen from behind; `hands` are clapped over the head, or None."""
    figure = Painting(40, 60)
    shoulders = [
        (6, 60),
        (7, 48),
        *arc(14, 46, 7, 6, 180, 270, 6),
        *arc(26, 46, 7, 6, 270, 360, 6),
        (33, 48),
        (34, 60),
    ]
    if hands is not None:
        _arms(figure, dye, hands)
    figure.lay(figure.mask_of(shoulders), dye[0], dye[2], 0)
    figure.rect(17, 35, 6, 8, dye[0])
    figure.round(20, 30, 7.4, 8.6, dye[0], dye[2], 0)
    _hair(figure, kind, dye)
    return figure


def seated(kind: int, dye: Dye, chair: Dye) -> Canvas:
    """Somebody seen from behind on a chair: the whole of it, down to the floor."""
    art = Painting(40, 72)
    art.blit(back(kind, dye), 0, -6)
    art.rect(8, 52, 24, 8, dye[0])
    for x in (10, 27):
        art.panel(x, 44, 3, 28, chair[0], chair[1])
    for y in (46, 58):
        art.panel(10, y, 20, 3, chair[0], chair[1])
    for x in (15, 19, 23):
        art.rect(x, 49, 2, 9, chair[0])
    return art


def _arms(figure: Painting, dye: Dye, hands: int) -> None:
    for side in (-1, 1):
        x = 20 + side * (2.5 + hands * 3)
        line = [(20 + side * 12, 49), (20 + side * 15, 34), (20 + side * 12, 27), (x, 18)]
        figure.ribbon([line], 4.0, dye[0])
        figure.round(x, 15, 3, 4, dye[1], dye[2], 0)


def _hair(figure: Painting, kind: int, dye: Dye) -> None:
    match kind % KINDS:
        case 1:
            figure.lay(
                figure.mask_of(
                    [(11, 43), (11, 28), *arc(20, 28, 9, 9, 180, 360, 12), (29, 28), (29, 43)]
                ),
                dye[1],
                dye[2],
                0,
            )
        case 2:
            figure.lay(figure.mask_of(path("8,27 32,27 32,30 8,30")), dye[0], dye[2], 0)
            figure.lay(figure.mask_of(path("12,27 14,18 26,18 28,27")), dye[1], dye[2], 0)
        case 3:
            figure.round(20, 20, 5, 5, dye[1], dye[2], 0)
            figure.rect(14, 29, 12, 5, dye[1])
        case 4:
            figure.rect(13, 27, 14, 8, dye[1])
        case 5:
            figure.round(20, 28, 10, 10, dye[1], dye[2], 0)


def clapping(kind: int, dye: Dye, start: int = 0) -> Sequence[Canvas]:
    """Somebody from behind who claps."""
    return [back(kind, dye, CLAP[(n + start) % len(CLAP)]) for n in range(len(CLAP))]


def swaying(picture: Canvas, reach: float, hung: bool = False) -> Sequence[Canvas]:
    """Let a figure sway about its foot, or swing about its string."""
    return [leaned(picture, reach * turn, hung) for turn in (-1, 0.2, 1, -0.2)]


def leaned(picture: Canvas, reach: float, hung: bool = False) -> Canvas:
    """Move each row a little further sideways than the one before."""
    made = Canvas(picture.width, picture.height)
    for y in range(picture.height):
        share = y / picture.height if hung else 1 - y / picture.height
        made.pixels[y] = np.roll(picture.pixels[y], round(reach * share))
    return made
