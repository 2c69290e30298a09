"""What hangs in the sets: cut paper on strings, in the colours of the palette."""

from collections.abc import Mapping
from functools import lru_cache

import pygame

from game.core.palette import COLOURS

PAPER = {
    "#": "ink",
    "w": "stone7",
    "c": "cloth3",
    "y": "gold2",
    "o": "sun2",
    "r": "red3",
    "d": "red1",
    "b": "elec2",
    "n": "night4",
    "g": "leaf3",
    "p": "dusk6",
    "k": "night1",
}
CUTOUTS: Mapping[str, tuple[str, ...]] = {
    "note": (
        "....kkkk",
        "....kkkk",
        "....k..k",
        "....k..k",
        "....k..k",
        ".kkkkkkk",
        "kkkkkkk.",
        ".kkk.k..",
    ),
    "door": (
        "rrrrrrr",
        "ryyyyyr",
        "rywwwyr",
        "rywwwyr",
        "ryyyyyr",
        "ryyyoyr",
        "ryyyyyr",
        "ryyyyyr",
        "ryyyyyr",
    ),
    "star": (
        "....y....",
        "....y....",
        "...yyy...",
        "yyyyyyyyy",
        ".yyyyyyy.",
        "..yyyyy..",
        "..yyyyy..",
        ".yyy.yyy.",
        ".y.....y.",
    ),
    "heart": (
        ".rr...rr.",
        "rrrr.rrrr",
        "rprrrrrrr",
        "rrrrrrrrr",
        ".rrrrrrr.",
        "..rrrrr..",
        "...rrr...",
        "....r....",
    ),
    "bolt": (
        "...yyyy",
        "..yyyy.",
        ".yyyy..",
        "yyyyyyy",
        "...yyy.",
        "..yyy..",
        "..yy...",
        ".yy....",
        ".y.....",
    ),
    "palm": (
        ".gg..gg..",
        "g.gggg.g.",
        "gggdggggg",
        "g.gdg...g",
        "...dd....",
        "....d....",
        "....d....",
        "....dd...",
        "...yyyy..",
    ),
    "receiver": (
        ".kkkkkkk.",
        "kkkkkkkkk",
        "kkk...kkk",
        "kkk...kkk",
        "....b....",
        "...b.....",
        "....b....",
        ".....b...",
    ),
    "moon": (
        "...yyyy.",
        ".yyyy...",
        ".yyy....",
        "yyyy....",
        "yyyy....",
        "yyyy....",
        ".yyyy..y",
        ".yyyyyyy",
        "...yyyy.",
    ),
    "keys": (
        "wkwkwwkwkwkw",
        "wkwkwwkwkwkw",
        "wkwkwwkwkwkw",
        "wwwwwwwwwwww",
        "wcwcwcwcwcwc",
    ),
    "bass": (
        "....d....",
        "....d....",
        "....d....",
        "...ooo...",
        "..ooooo..",
        "...odo...",
        "..ooooo..",
        ".oooooo..",
        ".oooooo..",
        "..oooo...",
    ),
    "drum": (
        "y.......y",
        ".y.....y.",
        "wwwwwwwww",
        "ryryryryr",
        "rryryryrr",
        "ryryryryr",
        "wwwwwwwww",
    ),
    "trumpet": (
        "..y.y.y...y",
        "..y.y.y..yy",
        "yyyyyyyyyyy",
        "..yyyyy..yy",
        "..y...y...y",
        "..yyyyy....",
    ),
    "ticket": (
        "pppppppppp",
        "pwwwpwwwwp",
        ".pppppppp.",
        "pwwwwpwwwp",
        "pppppppppp",
    ),
    "hand": (
        "..ww.....",
        "..ww.....",
        "..ww.....",
        "..wwwwww.",
        ".wwwwwwww",
        "wwwwwwwww",
        ".wwwwwwww",
        "..wwwwww.",
        "...dddd..",
    ),
    "hat": (
        "..kkkkk..",
        "..kkkkk..",
        "..kkkkk..",
        "..rrrrr..",
        "..kkkkk..",
        "kkkkkkkkk",
    ),
    "page": (
        "wwwwww..",
        "wkkkww..",
        "wwwwwww.",
        "wkkkkkw.",
        "wwwwwww.",
        "wkkkkww.",
        "wwwwwww.",
        "wkkkkkw.",
        "wwwwwww.",
    ),
    "comb": (
        "ooooooooo",
        "ooooooooo",
        "o.o.o.o.o",
        "o.o.o.o.o",
        "o.o.o.o.o",
    ),
    "record": (
        "..kkkkk..",
        ".kkkkkkk.",
        "kkkkrkkkk",
        "kkkrrrkkk",
        "kkkrwrkkk",
        "kkkrrrkkk",
        "kkkkrkkkk",
        ".kkkkkkk.",
        "..kkkkk..",
    ),
    "horn": (
        "........oo",
        "......oooo",
        "kk.ooooooo",
        "kkkooooooo",
        "kk.ooooooo",
        "......oooo",
        "........oo",
    ),
    "button": (
        "..bbbbb..",
        ".bbbbbbb.",
        "bbbbbbbbb",
        "bbbkbkbbb",
        "bbbbbbbbb",
        "bbbkbkbbb",
        "bbbbbbbbb",
        ".bbbbbbb.",
        "..bbbbb..",
    ),
    "window": (
        "nnnnnnn",
        "nyynyyn",
        "nyynyyn",
        "nnnnnnn",
        "nyynyyn",
        "nyynyyn",
        "nnnnnnn",
    ),
    "plane": (
        "ww..........",
        "wwwww.......",
        ".cwwwwwww...",
        "..ccwwwwwwww",
        "...cccccww..",
        "...ccc......",
        "...c........",
    ),
}


@lru_cache(maxsize=64)
def cutout(name: str, scale: int = 2) -> pygame.Surface:
    """Give a paper cut with its edge."""
    rows = CUTOUTS[name]
    wide, tall = max(map(len, rows)), len(rows)
    small = pygame.Surface((wide, tall), pygame.SRCALPHA, 32)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter != ".":
                small.set_at((x, y), COLOURS[PAPER[letter]])
    big = pygame.transform.scale(small, (wide * scale, tall * scale))
    mask = pygame.mask.from_surface(big)
    edge = mask.to_surface(setcolor=(*COLOURS["stone7"], 255), unsetcolor=(0, 0, 0, 0))
    picture = pygame.Surface((big.get_width() + 2, big.get_height() + 2), pygame.SRCALPHA, 32)
    for dx, dy in ((0, 1), (2, 1), (1, 0), (1, 2)):
        picture.blit(edge, (dx, dy))
    picture.blit(big, (1, 1))
    return picture
