"""What `check` measures with the painters: pictures, tiles, lit places, screens."""

from game.cli.headless import open_canvas, use_dummy_drivers

use_dummy_drivers()

from collections.abc import Callable, Iterator, Sequence  # noqa: E402
from functools import cache, partial  # noqa: E402
from pathlib import Path  # noqa: E402
from xml.etree.ElementTree import ParseError  # noqa: E402

from game.cli.gallery import lived_in  # noqa: E402
from game.cli.screens import screens  # noqa: E402
from game.core.fault import ContentError  # noqa: E402
from game.core.figure import Figure  # noqa: E402
from game.core.folders import ASSETS, MAPS  # noqa: E402
from game.core.settings import Font  # noqa: E402
from game.devices.fonts import Fonts  # noqa: E402
from game.devices.images import Images  # noqa: E402
from game.paint.light import LightSprites  # noqa: E402
from game.paint.measure.pictures import measure_picture, measure_tileset  # noqa: E402
from game.paint.measure.places import measure_place  # noqa: E402
from game.paint.measure.words import contrast_of, measure_heights  # noqa: E402
from game.paint.world import EMISSIVE, World  # noqa: E402
from game.stage.place import Place, load_place  # noqa: E402
from game.stage.tiled.scenery import Prop, PropLayer  # noqa: E402
from game.story.cast import LEADS, load_cast  # noqa: E402

Load = Callable[[Path], Place]
SIZE = (480, 270)


def measure(paths: Sequence[Path] = ()) -> Iterator[Figure]:
    """Measure everything, or what lies under the paths. What cannot be read is skipped."""
    open_canvas()
    load = cache(load_place)
    lights = cache(partial(_lights, load))
    for file in _files(paths or (ASSETS / "tiles", MAPS)):
        if file.suffix == ".png" and file.resolve() not in lights():
            yield from _tried(measure_picture, file)
        elif file.suffix == ".tsx":
            yield from _tried(measure_tileset, file)
        elif file.suffix == ".tmx":
            yield from _tried(partial(_measure_map, load), file)
    if not paths:
        yield from _tried(lambda _: measure_screens(), MAPS)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        yield from sorted(path.rglob("*")) if path.is_dir() else (path,)


def _lights(load: Load) -> set[Path]:
    """Find the pictures that only shine: single bright pixels are what they are made of."""
    shine: set[Path] = set()
    stand: set[Path] = set()
    for file in MAPS.glob("*.tmx"):
        try:
            layers = load(file).scenery.layers
        except ContentError:
            continue
        for layer in layers:
            if isinstance(layer, PropLayer):
                pictures = {path for prop in layer.props for path in _pictures(prop)}
                (shine if layer.facts.name == EMISSIVE else stand).update(pictures)
    return shine - stand


def _pictures(prop: Prop) -> Iterator[Path]:
    yield prop.tile.image.path.resolve()
    yield from (image.path.resolve() for image, _ in prop.tile.frames)


def _tried(work: Callable[[Path], Iterator[Figure]], file: Path) -> list[Figure]:
    try:
        return list(work(file))
    except (ContentError, ParseError, OSError, LookupError, ValueError):
        return []  # told as a fault


def _measure_map(load: Load, path: Path) -> Iterator[Figure]:
    place = load(path)
    world = World(place, Images(), LightSprites())
    yield from measure_place(world, lived_in(place, load_cast()), LEADS)


def measure_screens() -> Iterator[Figure]:
    """Measure the words of every screen."""
    fonts = Fonts()
    written = screens(SIZE, fonts)
    blank = screens(SIZE, Fonts(invisible=True))
    for (name, picture), (_, below) in zip(written, blank, strict=True):
        figure = contrast_of(name, picture, below)
        if figure is not None:
            yield figure
    faces = {font.value: fonts.face(font, 100) for font in Font}
    yield from measure_heights(faces | {"label": fonts.label})
