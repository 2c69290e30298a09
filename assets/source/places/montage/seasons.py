"""The cards between the seasons: cut paper, 480 by 270, with room for a title in the middle."""

from kit.indexed import write_indexed

from places.montage.season_fall import fall
from places.montage.season_spring import spring
from places.montage.season_summer import summer
from places.montage.season_winter import winter, winter_later
from places.tiled import BACKDROPS

CARDS = (winter, spring, summer, fall, winter_later)


def build() -> None:
    """Write the five cards."""
    for draw in CARDS:
        write_indexed(BACKDROPS / f"season_{draw.__name__}.png", draw().pixels)
