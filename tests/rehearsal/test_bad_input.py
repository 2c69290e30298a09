"""Damaged content is told as a fault, whatever the damage: never a traceback, never a long wait."""

import shutil
from functools import cache
from pathlib import Path
from random import Random

import pytest

from game.core.fault import ContentError
from game.core.folders import ASSETS, MAPS, SCREENPLAY
from game.rehearsal.check import cast_and_film, check
from game.rehearsal.recording import read_recording
from game.story.cast import load_cast
from game.story.ledger import read_ledgers

TRIES = 60
SMALL = (
    '<map version="1.8" orientation="orthogonal" width="2" height="2" tilewidth="16"'
    ' tileheight="16"><properties><property name="rim" value="sun3"/></properties>'
    '<tileset firstgid="1" source="indoor_ground.tsx"/>'
    '<group id="9" name="g" opacity="0.5" offsetx="3" tintcolor="#ffa0a0">'
    '<layer id="1" name="l" width="2" height="2"><data encoding="csv">1,2,3,4</data></layer>'
    '</group><imagelayer id="3" name="sky" offsetx="1"><image source="sky.png"/></imagelayer>'
    '<objectgroup id="2" name="o"><object id="1" gid="1" x="3" y="4" width="16" height="16"'
    ' rotation="30"/><object id="2" name="a" type="Mark" x="1" y="2"><properties><property'
    ' name="lift" type="int" value="3"/></properties><point/></object><object id="3" name="w"'
    ' type="Wall" x="1" y="2"><polygon points="0,0 5,0 5,5"/></object><object id="4" name="b"'
    ' type="Light" x="1" y="2" width="4" height="4"><properties><property name="glow"'
    ' type="float" value="0.5"/></properties><ellipse/></object></objectgroup></map>'
)
RECORDING = (
    '{"format": 1, "chapters": [4], "seed": 5, "pads": {"12": {"pressed": ["confirm"]},'
    ' "40": {"presses": [[4, true, 0.0, 90, null]], "tap": [3, 4]}}, "hashes": {"0": "ab"}}'
)
SOURCES = {
    "map": ("room.tmx", SMALL.encode()),
    "tileset": ("indoor_ground.tsx", (MAPS / "indoor_ground.tsx").read_bytes()),
    "project": ("x.tiled-project", (MAPS / "magic-hour.tiled-project").read_bytes()),
    "score": ("carol.mid", (ASSETS / "music" / "silent_night.mid").read_bytes()),
    "chapter": ("04-x.fountain", (SCREENPLAY / "04-the-set-list.fountain").read_bytes()),
    "picture": ("seb.png", (ASSETS / "portraits" / "seb.png").read_bytes()),
    "lock": ("story.lock", (SCREENPLAY / "story.lock").read_bytes()),
    "cast": ("cast.toml", (ASSETS / "cast.toml").read_bytes()),
    "recording": ("run.json", RECORDING.encode()),
}
WORDS = [b"-1", b"0", b"99999999999999999999", b"1e400", b"nan", b"", b'"', b"<", b">", b"\x00"]
WORDS += [b"\xff", b"#", b"[[", b"->", b"{", b"}", b",", b"=", "é".encode(), b"\n", b"../"]


def damaged(data: bytes, rng: Random) -> bytes:
    """Change, cut out, double or put in something, one to four times."""
    for _ in range(rng.randint(1, 4)):
        at, length = rng.randrange(len(data) + 1), rng.randint(1, 30)
        match rng.randrange(5):
            case 0:
                data = data[:at]
            case 1:
                data = data[:at] + data[at + length :]
            case 2:
                data = data[:at] + data[at : at + length] * 2 + data[at + length :]
            case 3:
                data = data[:at] + rng.choice(WORDS) + data[at + rng.randint(0, 4) :]
            case 4:
                data = data[:at] + bytes([rng.randrange(256)]) + data[at + 1 :]
    return data


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """The small map with what it needs."""
    for name, data in SOURCES.values():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "x.tiled-project").write_bytes(SOURCES["project"][1])
    tiles = ASSETS / "tiles"
    shutil.copytree(tiles, tmp_path / "assets" / "tiles")
    shutil.copy(ASSETS / "backdrops" / "night_street_sky.png", tmp_path / "sky.png")
    tileset = tmp_path / "indoor_ground.tsx"
    tileset.write_text(tileset.read_text().replace("../assets", "assets"))
    return tmp_path


loaded = cache(cast_and_film)  # what the film names does not change


def read(kind: str, path: Path) -> None:
    """Read a file as the game does. Raises ContentError."""
    match kind:
        case "lock":
            read_ledgers(path)
        case "cast":
            load_cast(path)
        case "recording":
            read_recording(path)
        case "tileset" | "project":
            _none(check([path.parent / "room.tmx"], loaded))
        case _:
            _none(check([path], loaded))


def _none(faults):
    if faults:
        raise ContentError(*faults)


def test_undamaged_they_are_all_well(house):
    for kind, (name, _) in SOURCES.items():
        read(kind, house / name)


@pytest.mark.parametrize("kind", SOURCES)
def test_damage_is_told_and_nothing_else_happens(house, kind):
    name, _ = SOURCES[kind]
    path = house / name
    data = path.read_bytes()
    rng = Random(kind)
    told = 0
    for _ in range(TRIES):
        path.write_bytes(damaged(data, rng))
        try:
            read(kind, path)
        except ContentError as error:
            told += 1
            assert error.faults
            assert str(house) in str(error) or "story.lock" in str(error)
    assert told > TRIES / 10, "some of it is noticed"
