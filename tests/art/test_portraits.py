"""Portraits: on the palette, told apart, there for every mood the screenplay asks for."""

import json
import re
from itertools import combinations
from pathlib import Path

import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

import numpy as np
from kit.indexed import read_indexed
from portraits.build import build
from portraits.canvas import SIZE
from portraits.cast import COSTUMES, LEADS, SITTERS

from game.core.palette import RGB, TRANSPARENT
from game.story.cast import load_cast

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "assets" / "portraits"
SPOKEN = re.compile(
    r"^(?P<cue>[A-Z][A-Z .']*[A-Z])(?: \([A-Z.' ]+\))?(?: \^)?\n\((?P<mood>[a-z_]+)\)$", re.M
)
PAUSE = "beat"
BLINK = "blink"
LEAST = {name: 240 if sitter.moods == LEADS else 120 for name, sitter in SITTERS.items()}
NAMES = sorted(SITTERS)
NAMED = (
    "tess alma caro walt frances phone_director grant dex rick otis lena byrd mom dad aunt_june "
    "daniel june"
)


def cells(name):
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    whole = read_indexed(FOLDER / data["meta"]["image"])
    places = {frame["filename"]: frame["frame"] for frame in data["frames"]}
    return {
        mood: whole[at["y"] : at["y"] + at["h"], at["x"] : at["x"] + at["w"]]
        for mood, at in places.items()
    }


def asked():
    """Who says what in which mood, in every chapter."""
    cast = load_cast(ROOT / "assets" / "cast.toml")
    for chapter in sorted((ROOT / "assets" / "screenplay").glob("*.fountain")):
        for spoken in SPOKEN.finditer(chapter.read_text(encoding="utf-8")):
            if spoken["mood"] != PAUSE:
                yield cast.by_cue(spoken["cue"]), spoken["mood"]


@pytest.mark.parametrize("name", NAMES)
def test_cells_are_on_the_palette_and_of_one_size(name):
    for picture in cells(name).values():
        assert picture.shape == (SIZE, SIZE)
        used = set(np.unique(picture)) - {TRANSPARENT}
        assert used and max(used) < len(RGB)


@pytest.mark.parametrize("name", NAMES)
def test_moods_are_told_apart(name):
    drawn = {mood: cell for mood, cell in cells(name).items() if mood != BLINK}
    for (one, first), (other, second) in combinations(drawn.items(), 2):
        changed = int((first != second).sum())
        assert changed >= LEAST[name], f"{one} and {other} differ by {changed} pixels"


@pytest.mark.parametrize(("least", "names"), ((10, "mia seb"), (4, NAMED)))
def test_everybody_named_has_enough_to_say_with_a_face(least, names):
    for name in names.split():
        assert len(set(cells(name)) - {BLINK}) >= least, name


def test_faces_are_told_apart():
    faces = {name: cells(name)["neutral"] for name in NAMES if name not in COSTUMES}
    for (one, first), (other, second) in combinations(faces.items(), 2):
        assert int((first != second).sum()) >= SIZE * SIZE // 8, f"{one} looks like {other}"


@pytest.mark.parametrize("name", NAMES)
def test_rim_masks_lie_on_the_picture(name):
    bits = read_indexed(FOLDER / f"{name}.rim.png")
    picture = read_indexed(FOLDER / f"{name}.png")
    assert set(np.unique(bits)) <= {1, 2, 3, TRANSPARENT}
    assert (picture[bits != TRANSPARENT] != TRANSPARENT).all()


@pytest.mark.parametrize("name", NAMES)
def test_a_blink_moves_only_the_eyes(name):
    drawn = cells(name)
    rows = np.flatnonzero((drawn["neutral"] != drawn[BLINK]).any(1))
    assert rows.size and rows[-1] - rows[0] < 12


def test_every_mood_of_the_screenplay_is_drawn():
    moods = {name: set(cells(name)) for name in NAMES}
    wanted = list(asked())
    assert wanted
    for person, mood in wanted:
        assert person is not None, f"nobody is ({mood})"
        if person.portrait:  # others are voices only
            assert mood in moods[person.portrait], f"{person.name} has no ({mood})"


@pytest.mark.parametrize("name", ("mia", "old_man"))
def test_two_builds_give_equal_bytes(name, tmp_path):
    folders = tmp_path / "first", tmp_path / "second"
    for folder in folders:
        build(name, folder)
    first, second = ({path.name: path.read_bytes() for path in f.iterdir()} for f in folders)
    assert len(first) == 3 and first == second


@pytest.mark.parametrize("name", NAMES)
def test_what_is_committed_is_what_the_scripts_draw(name, tmp_path):
    build(name, tmp_path)
    for made in tmp_path.glob("*.png"):  # pixels: other versions of zlib pack them otherwise
        assert (read_indexed(made) == read_indexed(FOLDER / made.name)).all(), made.name
    assert (tmp_path / f"{name}.json").read_text() == (FOLDER / f"{name}.json").read_text()


def test_every_costume_of_the_leads_has_a_portrait_but_for_silhouettes_and_doubles():
    cast = load_cast()
    sheets = {sheet for lead in ("mia", "seb") for _, sheet in cast.people[lead].costumes}
    same = {"mia", "seb", "mia_dance", "seb_dance", "shadow_mia", "shadow_seb"}
    assert sheets - same == set(COSTUMES)
