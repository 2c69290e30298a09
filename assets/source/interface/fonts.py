"""Sets Jersey 10 on a whole size: at 19 px one cell of its grid is exactly one pixel."""

from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Magic Hour Text"  # a changed font must not carry the name of the original
SIZE = 19  # px
UNITS_PER_CELL = 75
FULL_NAME, POSTSCRIPT_NAME = 4, 6
NAMES = {1: FAMILY, 3: f"{FAMILY} {SIZE}", FULL_NAME: FAMILY, POSTSCRIPT_NAME: "MagicHourText"}


def patch(source: Path, target: Path) -> None:
    """Write the font with an em of whole pixels, under its own name."""
    font = TTFont(source, recalcTimestamp=False)
    font["head"].unitsPerEm = UNITS_PER_CELL * SIZE
    for number, text in NAMES.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font.save(target, reorderTables=True)


def build(root: Path) -> None:
    """Write the patched fonts."""
    source = root / "assets/source/interface/upstream/jersey_10.ttf"
    patch(source, root / "assets/fonts/jersey_10.ttf")
