import hashlib
import importlib
import json
from pathlib import Path

import pytest

from game.core.palette import NAMES, TRANSPARENT

pytest.importorskip("PIL")
np = pytest.importorskip("numpy")
pytest.importorskip("scipy")

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "interface"
PARTS = ("curtain", "frames", "icons", "roll", "logo", "reel", "title", "app_icon")
PICTURES = sorted(FOLDER.glob("*.png"))
SHEETS = sorted(FOLDER.glob("*.json"))
SIZES = {
    "title_sky": (512, 300),
    "title_hills": (640, 300),
    "title_city": (768, 300),
    "title_front": (512, 300),
    "reel": (112, 84),
    "app_icon": (64, 64),
}
SLICES = {
    "box": {"speech", "plate", "choice", "key", "key_dark", "caption", "card"},
    "roll": {
        "note", "note_hit", "note_missed", "lane", "hit_line", "key_cap", "ladder",
        "ladder_chord", "ladder_colour", "ladder_approach", "ladder_down",
    },
}  # fmt: skip
ICONS = {
    "advance0", "advance1", "advance2", "advance3", "pointer", "pad_a", "pad_b", "pad_x",
    "pad_y", "pad_cross", "pad_stick", "pad_l", "pad_r", "mouse", "key_enter", "note",
    "speaker", "lock", "star", "star_empty", "reel", "save", "arrow_left", "arrow_right",
    "arrow_up", "arrow_down", "check", "cross", "ear", "hand", "door", "piano",
}  # fmt: skip


def pixels(path):
    from kit.indexed import read_indexed

    return read_indexed(path)


def sheet(name):
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def inside(inner, width, height):
    return (
        inner["x"] >= 0
        and inner["y"] >= 0
        and inner["w"] > 0
        and inner["h"] > 0
        and inner["x"] + inner["w"] <= width
        and inner["y"] + inner["h"] <= height
    )


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_only_colours_of_the_palette(path):
    used = set(np.unique(pixels(path)).tolist()) - {TRANSPARENT}
    assert used <= set(range(len(NAMES)))


@pytest.mark.parametrize("name", SIZES)
def test_sizes(name):
    height, width = pixels(FOLDER / f"{name}.png").shape
    assert (width, height) == SIZES[name]


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_every_slice_and_frame_lies_in_its_picture(path):
    data = json.loads(path.read_text(encoding="utf-8"))
    height, width = pixels(FOLDER / data["meta"]["image"]).shape
    assert data["meta"]["size"] == {"w": width, "h": height}
    assert all(inside(frame["frame"], width, height) for frame in data["frames"])
    for item in data["meta"]["slices"]:
        key = item["keys"][0]
        bounds = key["bounds"]
        assert inside(bounds, width, height), item["name"]
        if "center" in key:
            assert inside(key["center"], bounds["w"], bounds["h"]), item["name"]


@pytest.mark.parametrize("name", SLICES)
def test_slices_by_name(name):
    named = {item["name"] for item in sheet(name)["meta"]["slices"]}
    assert named >= SLICES[name]


def test_slices_stretch_without_seams():
    """Along an edge, each column of the stretching part is like the next; so are rows."""
    for name in ("speech", "choice", "card", "plate", "key", "key_dark", "caption"):
        part, centre = cell("box", name)
        across = part[:, centre["x"] : centre["x"] + centre["w"]]
        down = part[centre["y"] : centre["y"] + centre["h"]]
        assert (across == across[:, :1]).all(), name
        assert (down == down[:1]).all(), name


def cell(picture, name):
    items = sheet(picture)["meta"]["slices"]
    key = next(item["keys"][0] for item in items if item["name"] == name)
    box = key["bounds"]
    whole = pixels(FOLDER / f"{picture}.png")
    part = whole[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    return part, key["center"]


def test_icons_by_name():
    frames = sheet("icons")["frames"]
    assert {frame["filename"] for frame in frames} == ICONS
    assert all(frame["frame"]["w"] == frame["frame"]["h"] == 12 for frame in frames)


def test_the_sign_has_both_states_and_a_glow_of_one_size():
    frames = {frame["filename"]: frame["frame"] for frame in sheet("logo")["frames"]}
    assert set(frames) == {"lit", "dim"}
    height, width = pixels(FOLDER / "logo_glow.png").shape
    assert all((frame["w"], frame["h"]) == (width, height) for frame in frames.values())


def test_the_window_of_the_reel_is_open():
    film = pixels(FOLDER / "reel.png")
    assert (film[15:69, 8:104] == TRANSPARENT).all()


def test_the_title_is_dark_where_the_menu_stands():
    from game.core.palette import RGB

    shade = np.array(RGB, float) @ (0.2126, 0.7152, 0.0722)
    corner = pixels(FOLDER / "title_front.png")[154:284, 60:130]
    assert (corner != TRANSPARENT).all()
    assert shade[corner].max() < 60


def digests(folder):
    found = (path for path in sorted(folder.iterdir()) if path.suffix in {".png", ".json"})
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def test_two_builds_give_equal_bytes(tmp_path):
    for root in ("first", "second"):
        for part in PARTS:
            importlib.import_module(f"interface.{part}").build(tmp_path / root)
    first, second = (digests(tmp_path / root / "assets/interface") for root in ("first", "second"))
    assert first == second


def test_the_committed_pictures_are_what_the_scripts_draw(tmp_path):
    """Rounding may differ by machine: one pixel in a thousand is allowed."""
    for part in PARTS:
        importlib.import_module(f"interface.{part}").build(tmp_path)
    for path in PICTURES:
        if path.stem == "title_front":  # the two in it are painted elsewhere
            continue
        ours, built = pixels(path), pixels(tmp_path / "assets/interface" / path.name)
        assert ours.shape == built.shape, path.name
        assert (ours != built).mean() < 0.001, path.name
