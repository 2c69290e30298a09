"""The dry half of the house plays the whole film where pygame is not installed."""

import json
import subprocess
import sys

from game.core.folders import ROOT

WITHOUT_PYGAME = """
import sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("pygame", "pygame_ce"):
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)
        return None

sys.meta_path.insert(0, Missing())
from game.cli.main import main
code = main(sys.argv[1:])
assert not [name for name in sys.modules if name.startswith("pygame")]
sys.exit(code)
"""


def dry(*words):
    command = [sys.executable, "-c", WITHOUT_PYGAME, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_film_plays_without_pygame():
    done = dry("autoplay", "--chapters", "4", "--player", "casual", "--json")
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout)
    assert summary["chapters_finished"] == [4]
    assert summary["lines"] >= 40


def test_the_film_is_the_same_with_and_without_pygame(film):
    from game.rehearsal.autoplay import autoplay

    done = dry("autoplay", "--chapters", "4", "--player", "silent", "--json")
    assert json.loads(done.stdout)["state_hash"] == autoplay(film, "silent", 0).state_hash


def test_check_and_directions_work_without_pygame():
    done = dry("check")
    assert done.stdout == "all is well\n"
    assert "nothing is measured" in done.stderr
    assert "{actor} walks about until {mark}: {words}" in dry("directions").stdout


def test_every_dry_module_can_be_imported_without_pygame():
    floors = ("core", "music", "story", "stage", "minigames", "rehearsal")
    files = sorted(path for floor in floors for path in (ROOT / "game" / floor).rglob("*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files]
    imports = "\n".join(f"import {name}" for name in names if not name.endswith("__init__"))
    script = WITHOUT_PYGAME.split("from game.cli")[0] + imports
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
