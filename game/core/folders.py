"""Where the content lies: beside `game/` in a checkout, inside it in a wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_CHECKOUT = _PACKAGE.parent

ROOT = _CHECKOUT if (_CHECKOUT / "maps").is_dir() else _PACKAGE / "content"
ASSETS = ROOT / "assets"
MAPS = ROOT / "maps"
SCREENPLAY = ASSETS / "screenplay"
