"""Builds the interface: `python assets/source/interface/build.py`. People must be built first."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from interface import app_icon, curtain, fonts, frames, icons, logo, reel, roll, title  # noqa: E402

if __name__ == "__main__":
    for part in (fonts, frames, curtain, icons, roll, logo, reel, title, app_icon):
        part.build(ROOT)
