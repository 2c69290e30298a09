"""The ten little pictures on the cards of her play, drawn in ball-pen and crayon."""

from collections.abc import Mapping
from functools import lru_cache

import pygame

from game.core.palette import COLOURS

INK = {
    "#": "night3",
    "r": "red3",
    "y": "gold2",
    "b": "elec2",
    "g": "leaf4",
    "w": "stone4",
    "o": "rust2",
    "p": "plum1",
}
PICTURES: Mapping[str, tuple[str, ...]] = {
    "window": (
        "################",
        "#bbbbbb#bbbbyyb#",
        "#bbbbbb#bbbyyyy#",
        "#bbbbbb#bbbbyyb#",
        "#bbbbbb#bbbbbbb#",
        "################",
        "#bbbbbb#bbbbbbb#",
        "#bbgbbb#bbbggbb#",
        "#bgggbb#bggggbb#",
        "#gggggg#ggggggg#",
        "################",
    ),
    "library": (
        "#..............#",
        "#.rr.##...yy...#",
        "#.rr.##pp.yy.gg#",
        "#.rr.##pp.yy.gg#",
        "################",
        "#..bb.....rr...#",
        "#ggbb.oo..rr.##.",
        "#ggbb.oo##rr.##.",
        "#ggbb.oo##rr.###",
        "################",
        "#..............#",
    ),
    "shoes": (
        "................",
        ".rr.............",
        ".rrr......rr....",
        ".rrrr.....rrr...",
        ".rrrrr....rrrr..",
        "..rrrrrr..rrrrr.",
        ".#.rrrrrr.#rrrrr",
        ".#..rrrrr.#.rrrr",
        ".#...####.#..###",
        "................",
        "................",
    ),
    "letter": (
        "................",
        "################",
        "##............##",
        "#.##........##.#",
        "#...##....##...#",
        "#.....####.....#",
        "#......rr......#",
        "#......rr......#",
        "#..............#",
        "################",
        "................",
    ),
    "bus": (
        "................",
        ".##############.",
        ".#bb#bb#bb#bb##.",
        ".#bb#bb#bb#bb##.",
        ".##############.",
        ".#oooooooooooo#.",
        ".#ooooooooooooy.",
        ".##############.",
        "..###......###..",
        "..#w#......#w#..",
        "..###......###..",
    ),
    "rain": (
        "....######......",
        "..##wwwwww##....",
        ".#wwwwwwwwww###.",
        "#wwwwwwwwwwwwww#",
        ".##############.",
        "...b...b...b....",
        "..b...b...b...b.",
        "....b...b...b...",
        "...b...b...b....",
        ".b...b...b...b..",
        "................",
    ),
    "mirror": (
        ".....######.....",
        "....#bbbbbb#....",
        "...#bbwbbbbb#...",
        "...#bwbbbbbb#...",
        "...#bbbb##bb#...",
        "...#bbb#rr#b#...",
        "...#bbb#rr#b#...",
        "....#bbb##b#....",
        ".....######.....",
        ".......##.......",
        ".....######.....",
    ),
    "telephone": (
        "................",
        "..############..",
        ".#rrr######rrr#.",
        ".#rr#......#rr#.",
        "..##..####..##..",
        "....##rrrr##....",
        "...#rr#ww#rr#...",
        "...#rr#ww#rr#...",
        "..#rrrr##rrrr#..",
        "..############..",
        "................",
    ),
    "suitcase": (
        "......####......",
        ".....#....#.....",
        "..############..",
        ".#oooooooooooo#.",
        ".#oy########yo#.",
        ".#oooooooooooo#.",
        ".#ooo.yy.ooooo#.",
        ".#ooo.yy.ooooo#.",
        ".#oooooooooooo#.",
        "..############..",
        "................",
    ),
    "encore": (
        "rrrrrrrrrrrrrrrr",
        "rrr.rr....rr.rrr",
        "rr...........rrr",
        "rr.....yy.....rr",
        "rr....yyyy....rr",
        "rr.....##.....rr",
        "rr....####....rr",
        "rr...######...rr",
        "rr.....##.....rr",
        "rr.....##.....rr",
        "################",
    ),
}


@lru_cache(maxsize=32)
def card_picture(name: str) -> pygame.Surface:
    """Give the picture of a card."""
    rows = PICTURES[name]
    made = pygame.Surface((len(rows[0]), len(rows)), pygame.SRCALPHA, 32)
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            if letter in INK:
                made.set_at((x, y), COLOURS[INK[letter]])
    return made
