"""A map looks in the game as it looks in Tiled: our picture beside that of `tmxrasterizer`."""

import base64
import os
import shutil
import subprocess
import zlib
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from game.cli.main import main
from game.core.folders import MAPS

RASTERISER = shutil.which("tmxrasterizer")
TILED = shutil.which("tiled")
needs_rasteriser = pytest.mark.skipif(RASTERISER is None, reason="tmxrasterizer is not installed")
needs_tiled = pytest.mark.skipif(TILED is None, reason="tiled is not installed")
HEADLESS = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

X, Y, DIAGONAL = 0x80000000, 0x40000000, 0x20000000
WAYS = [0, X, Y, X | Y, DIAGONAL, DIAGONAL | X, DIAGONAL | Y, DIAGONAL | X | Y]
COLUMNS, ROWS = 6, 5
FULL = [[(row * 6 + column) % 16 + 1 for column in range(COLUMNS)] for row in range(ROWS)]
GLASS = [[number + 19 for number in row] for row in FULL]
TREE, POT = 100, 101


def sheet(first: int, image: str, more: str = "", attributes: str = "", key: str = "") -> str:
    return (
        f'<tileset firstgid="{first}" name="{image}" tilewidth="16" tileheight="16"'
        f' tilecount="16" columns="4" {attributes}>{more}<image source="{image}" width="64"'
        f' height="64" {key}/></tileset>'
    )


def collection(more: str = "", attributes: str = "") -> str:
    return (
        f'<tileset firstgid="{TREE}" name="c" tilewidth="20" tileheight="37" tilecount="2"'
        f' columns="0" {attributes}>{more}<grid orientation="orthogonal" width="1" height="1"/>'
        '<tile id="0"><image source="tree.png" width="20" height="37"/></tile>'
        '<tile id="1"><image source="pot.png" width="9" height="11"/></tile></tileset>'
    )


def layer(rows: list[list[int]], attributes: str = "", number: int = 1) -> str:
    text = ",".join(str(gid) for row in rows for gid in row)
    return (
        f'<layer id="{number}" name="l{number}" width="{COLUMNS}" height="{ROWS}" {attributes}>'
        f'<data encoding="csv">{text}</data></layer>'
    )


def few(*tiles: tuple[int, int, int]) -> list[list[int]]:
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for row, column, gid in tiles:
        rows[row][column] = gid
    return rows


def things(*objects: str, attributes: str = "") -> str:
    return f'<objectgroup id="8" name="things" {attributes}>{"".join(objects)}</objectgroup>'


def thing(number: int, gid: int, x: float, y: float, w: float, h: float, more: str = "") -> str:
    return f'<object id="{number}" gid="{gid}" x="{x}" y="{y}" width="{w}" height="{h}" {more}/>'


def sky(attributes: str) -> str:
    return (
        f'<imagelayer id="9" name="sky" {attributes}>'
        '<image source="sky.png" width="50" height="30"/></imagelayer>'
    )


def packed(rows: list[list[int]], squeeze: str = "") -> str:
    raw = np.array(rows, dtype="<u4").tobytes()
    text = base64.b64encode(zlib.compress(raw) if squeeze else raw).decode()
    how = f'compression="{squeeze}"' if squeeze else ""
    return (
        f'<layer id="1" name="l" width="{COLUMNS}" height="{ROWS}">'
        f'<data encoding="base64" {how}>{text}</data></layer>'
    )


def chunks(number: int, *corners: tuple[int, int]) -> str:
    tiles = ",".join(str(n % 16 + 1 if n % 3 else 0) for n in range(256))
    parts = "".join(
        f'<chunk x="{x}" y="{y}" width="16" height="16">{tiles}</chunk>' for x, y in corners
    )
    return (
        f'<layer id="{number}" name="l{number}" width="16" height="16">'
        f'<data encoding="csv">{parts}</data></layer>'
    )


FLOOR = sheet(1, "floor.png")
GLAZE = sheet(20, "glass.png")
ALL = FLOOR + GLAZE + collection()
ENDLESS = 'infinite="1"'
MOVES = '<tile id="2"><animation><frame tileid="5" duration="100"/></animation></tile>'
TURN = 'rotation="{}"'.format

# what is claimed -> (body of the map, attributes of the map)
CLAIMS: dict[str, tuple[str, str]] = {
    "csv": (FLOOR + layer(FULL), ""),
    "base64": (FLOOR + packed(FULL), ""),
    "zlib": (FLOOR + packed(FULL, "zlib"), ""),
    "half-clear tiles": (ALL + layer(FULL) + layer(GLASS, number=2), ""),
    "half-clear over nothing": (ALL + layer(GLASS) + layer(GLASS[::-1], number=2), ""),
    "eight ways": (ALL + layer(few(*[(n // 4, n % 4, 22 | w) for n, w in enumerate(WAYS)])), ""),
    "eight ways of a tall tile": (
        ALL + layer(few(*[(2 + n // 4, n % 4, TREE | w) for n, w in enumerate(WAYS)])),
        "",
    ),
    "image collection": (ALL + layer(FULL) + layer(few((2, 1, TREE), (3, 4, POT)), "", 2), ""),
    "tall tiles at the edge": (ALL + layer(few((0, 0, TREE), (4, 5, TREE))), ""),
    "left up": (ALL + layer([[TREE, POT] * 3] * ROWS), 'renderorder="left-up"'),
    "opacity": (ALL + layer(FULL) + layer(GLASS, 'opacity="0.4"', 2), ""),
    "tint": (ALL + layer(FULL, 'tintcolor="#ff8040"'), ""),
    "tint over glass": (ALL + layer(FULL) + layer(GLASS, 'tintcolor="#20ff80"', 2), ""),
    "half-clear tint": (ALL + layer(FULL) + layer(GLASS, 'tintcolor="#8020ff80"', 2), ""),
    "hidden layer": (ALL + layer(FULL, 'visible="0"') + layer(few((1, 2, 3)), "", 2), ""),
    "offset": (ALL + layer(FULL) + layer(GLASS, 'offsetx="5" offsety="-7"', 2), ""),
    "offset by halves": (ALL + layer(FULL) + layer(GLASS, 'offsetx="5.5" offsety="-7.5"', 2), ""),
    "offset by parts": (ALL + layer(FULL) + layer(GLASS, 'offsetx="-2.3" offsety="3.7"', 2), ""),
    "group": (
        ALL
        + layer(FULL)
        + '<group id="5" name="g" opacity="0.5" offsetx="3" offsety="4" tintcolor="#ffa0a0">'
        + layer(GLASS, 'offsetx="-5" opacity="0.5"', 2)
        + f'<group id="6" name="h" visible="0">{layer(FULL, "", 3)}</group></group>',
        "",
    ),
    "image layer": (ALL + sky('offsetx="7" offsety="9"') + layer(few((0, 0, 3)), "", 2), ""),
    "image layer dyed": (
        ALL + layer(FULL) + sky('offsetx="7.5" offsety="-9" opacity="0.3" tintcolor="#ff80c0"'),
        "",
    ),
    "image repeated across": (ALL + layer(FULL) + sky('offsetx="7" repeatx="1"'), ""),
    "image repeated": (ALL + layer(FULL) + sky('offsetx="7" repeatx="1" repeaty="1"'), ""),
    "parallax": (ALL + layer(FULL, 'parallaxx="0.5"') + sky('parallaxx="0.3"'), ""),
    "tile offset": (
        FLOOR
        + sheet(20, "glass.png", '<tileoffset x="3" y="-5"/>')
        + layer(FULL)
        + layer(few((1, 1, 20), (3, 3, 26)), "", 2),
        "",
    ),
    "margin": (
        FLOOR
        + sheet(20, "glass.png", attributes='margin="2" spacing="1"')
        + layer(few((1, 1, 25))),
        "",
    ),
    "spacing": (
        FLOOR + sheet(20, "glass.png", attributes='spacing="2"') + layer(few((1, 1, 25))),
        "",
    ),
    "first frame": (FLOOR.replace("</tileset>", f"{MOVES}</tileset>") + layer(FULL), ""),
    "clear colour": (sheet(1, "key.png", key='trans="ff00ff"') + layer(FULL), ""),
    "things": (
        ALL
        + layer(FULL)
        + things(
            thing(1, TREE, 10.5, 60.5, 20, 37),
            thing(2, POT, 40.25, 50.75, 9, 11),
            thing(3, TREE | X, 50, 70, 20, 37),
            thing(4, POT, 70, 70, 9, 11, 'visible="0"'),
        ),
        "",
    ),
    "things by y": (
        ALL + things(thing(1, TREE, 10, 70, 20, 37), thing(2, TREE, 20, 60, 20, 37)),
        "",
    ),
    "things by index": (
        ALL
        + things(
            thing(1, TREE, 10, 70, 20, 37),
            thing(2, TREE, 20, 60, 20, 37),
            attributes='draworder="index"',
        ),
        "",
    ),
    "scaled things": (
        ALL + things(thing(1, TREE, 10, 60, 31, 50), thing(2, POT, 60, 70, 7, 8)),
        "",
    ),
    "things turned round": (
        ALL
        + layer(FULL)
        + things(
            thing(1, TREE, 50, 40, 20, 37, TURN(90)),
            thing(2, POT, 60, 70, 9, 11, TURN(180)),
            thing(3, TREE, 50, 40, 20, 37, TURN(-90)),
        ),
        "",
    ),
    "things turned a little": (
        ALL + layer(FULL) + things(thing(1, TREE, 30, 60, 40, 37, TURN(30))),
        "",
    ),
    "things on their side": (
        ALL + layer(FULL) + things(thing(1, TREE | DIAGONAL, 10, 60, 20, 37)),
        "",
    ),
    "things dyed": (
        ALL
        + layer(FULL)
        + things(
            thing(1, TREE, 10, 60, 20, 37),
            attributes='opacity="0.5" offsetx="4" offsety="-3" tintcolor="#90ff90"',
        ),
        "",
    ),
    "aligned top left": (
        FLOOR
        + collection(attributes='objectalignment="topleft"')
        + layer(FULL)
        + things(thing(1, TREE, 10, 10, 20, 37), thing(2, POT, 40, 50, 9, 11, TURN(90))),
        "",
    ),
    "aligned bottom": (
        FLOOR
        + collection(attributes='objectalignment="bottom"')
        + layer(FULL)
        + things(thing(1, TREE, 30, 50, 20, 37), thing(2, POT, 60, 50, 9, 11)),
        "",
    ),
    "tile offset of things": (
        FLOOR
        + collection('<tileoffset x="4" y="-6"/>')
        + layer(FULL)
        + things(thing(1, TREE, 30, 60, 20, 37), thing(2, POT, 60, 50, 18, 22)),
        "",
    ),
    "no end": (FLOOR + chunks(1, (-16, 0), (0, 0)) + chunks(2, (0, -16)), ENDLESS),
    "things without end": (
        ALL + chunks(1, (-16, -16)) + things(thing(1, TREE, 10, 60, 20, 37)),
        ENDLESS,
    ),
    "image without end": (ALL + chunks(1, (-16, 0)) + sky('offsetx="7" offsety="9"'), ENDLESS),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Pictures in which no two neighbours are alike, with every kind of alpha."""
    folder = tmp_path_factory.mktemp("maps")
    rng = np.random.default_rng(3)
    for name, width, height in (
        ("glass", 64, 64),
        ("tree", 20, 37),
        ("pot", 9, 11),
        ("sky", 50, 30),
    ):
        pixels = rng.integers(0, 256, (height, width, 4), dtype=np.uint8)
        pixels[..., 3] = rng.choice([0, 90, 200, 255], (height, width))
        Image.fromarray(pixels, "RGBA").save(folder / f"{name}.png")
    floor = rng.integers(0, 256, (64, 64, 3), dtype=np.uint8)
    Image.fromarray(floor, "RGB").save(folder / "floor.png")
    floor[::3] = (255, 0, 255)
    Image.fromarray(floor, "RGB").save(folder / "key.png")
    return folder


def draw_map(path: Path, body: str, attributes: str = "") -> Path:
    path.write_text(
        f'<map version="1.8" orientation="orthogonal" width="{COLUMNS}" height="{ROWS}"'
        f' tilewidth="16" tileheight="16" {attributes}>{body}</map>',
        encoding="utf-8",
    )
    return path


def ours(path: Path) -> np.ndarray:
    """Give our picture with premultiplied colours, so that what cannot be seen is alike."""
    target = path.with_suffix(".ours.png")
    assert main(["render-map", str(path), str(target)]) == 0
    return premultiplied(target)


def theirs(path: Path, hidden: tuple[str, ...] = ()) -> np.ndarray:
    target = path.with_suffix(".theirs.png")
    flags = [word for name in hidden for word in ("--hide-layer", name)]
    command = [RASTERISER, "--no-smoothing", *flags, path, target]
    subprocess.run(command, env=HEADLESS, check=True, capture_output=True)
    return premultiplied(target)


def premultiplied(path: Path) -> np.ndarray:
    pixels = np.array(Image.open(path).convert("RGBA")).astype(float)
    pixels[..., :3] *= pixels[..., 3:] / 255
    return pixels


def assert_alike(a: np.ndarray, b: np.ndarray) -> None:
    """One level apart at most; two in one pixel of a hundred, where rounding adds up."""
    assert a.shape == b.shape
    apart = np.abs(a - b).max(axis=2)
    assert apart.max() <= 2.5
    assert (apart > 1.5).mean() < 0.01


@needs_rasteriser
@pytest.mark.parametrize("claim", CLAIMS)
def test_what_we_claim_to_draw_looks_as_in_tiled(folder, claim):
    path = draw_map(folder / f"{claim}.tmx", *CLAIMS[claim])
    assert_alike(ours(path), theirs(path))


@needs_rasteriser
@pytest.mark.parametrize("path", sorted(MAPS.glob("*.tmx")), ids=lambda path: path.stem)
def test_every_map_of_the_film_looks_as_in_tiled(path, tmp_path):
    target = tmp_path / f"{path.stem}.png"
    assert main(["render-map", str(path), str(target)]) == 0
    copy = tmp_path / path.name
    copy.write_text(_absolute(path), encoding="utf-8")
    expected = theirs(copy, _layers_of_shapes(path))
    assert np.abs(premultiplied(target) - expected).max() <= 1


def _absolute(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return text.replace('source="', f'source="{path.parent}/')


def _layers_of_shapes(path: Path) -> tuple[str, ...]:
    """Name the layers whose objects have no picture; the rasteriser would outline them."""
    groups = ElementTree.parse(path).getroot().iter("objectgroup")
    return tuple(group.get("name", "") for group in groups if any(not o.get("gid") for o in group))


@needs_rasteriser
@needs_tiled
def test_templates_with_pictures_look_as_in_tiled(folder):
    (folder / "trees.tsx").write_text(
        '<tileset name="trees" tilewidth="20" tileheight="37" tilecount="2" columns="0">'
        '<tile id="0"><image source="tree.png" width="20" height="37"/></tile>'
        '<tile id="1"><image source="pot.png" width="9" height="11"/></tile></tileset>'
    )
    (folder / "pot.tx").write_text(
        '<template><tileset firstgid="1" source="trees.tsx"/>'
        '<object name="pot" gid="2" width="18" height="11"/></template>'
    )
    objects = '<object id="1" template="pot.tx" x="30" y="40"/>'
    trees = '<tileset firstgid="40" source="trees.tsx"/>'
    path = draw_map(folder / "template.tmx", FLOOR + trees + layer(FULL) + things(objects))
    plain = folder / "detached.tmx"
    command = [TILED, "--detach-templates", "--export-map", "tmx", path, plain]
    subprocess.run(command, env=HEADLESS, check=True, capture_output=True)
    assert_alike(ours(path), theirs(plain))


def test_a_map_is_drawn_without_any_other_program(folder):
    body = ALL + layer(few((0, 1, 1))) + things(thing(1, POT, 40, 60, 9, 11))
    picture = ours(draw_map(folder / "alone.tmx", body))
    floor = np.array(Image.open(folder / "floor.png"))
    assert picture.shape == (80, 96, 4)
    assert (picture[:16, 16:32, :3] == floor[:16, :16]).all()
    pot = premultiplied(folder / "pot.png")
    assert np.abs(picture[49:60, 40:49] - pot).max() <= 1
    assert not picture[:49, 33:].any()


def test_a_picture_that_cannot_be_written_is_told(folder, capsys):
    path = draw_map(folder / "unwritten.tmx", FLOOR + layer(FULL))
    assert main(["render-map", str(path), str(folder / "no such folder" / "map.png")]) == 1
    assert "cannot be written" in capsys.readouterr().err
