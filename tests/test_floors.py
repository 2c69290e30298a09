"""The house has floors: a module imports from its own floor and from those below.

Up to `rehearsal` the whole film runs without pygame; only the floors above know a device.
"""

import ast
from pathlib import Path

import pytest

DRY = ["core", "music", "story", "stage", "minigames", "rehearsal"]
FLOORS = [*DRY, "devices", "paint", "scenes", "app", "cli"]
ROOT = Path(__file__).parent.parent
MODULES = sorted(path.relative_to(ROOT) for path in (ROOT / "game").glob("*/**/*.py"))
FORBIDDEN_BELOW = {"pygame", "time", "datetime", "PIL"}


def imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_imports_look_down(path):
    here = path.parts[1]
    for name in imports(path):
        if name.startswith("game."):
            there = name.split(".")[1]
            assert FLOORS.index(there) <= FLOORS.index(here), f"{path} looks up to {name}"


@pytest.mark.parametrize("path", [p for p in MODULES if p.parts[1] in DRY], ids=str)
def test_dry_floors_know_no_window_and_no_wall_clock(path):
    tops = {name.split(".")[0] for name in imports(path)}
    assert not tops & FORBIDDEN_BELOW, f"{path} must stay dry"


@pytest.mark.parametrize("path", [p for p in MODULES if p.parts[1] in DRY], ids=str)
def test_dry_floors_use_no_global_random(path):
    text = (ROOT / path).read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert node.value.id != "random" or node.attr == "Random", f"{path}: {node.lineno}"
