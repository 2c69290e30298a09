"""`python main.py shots DIR --maps --cast --portraits --ui`: what is drawn, without the story."""

from game.cli.headless import open_canvas, use_dummy_drivers

use_dummy_drivers()

from collections.abc import Iterable, Iterator, Sequence  # noqa: E402
from pathlib import Path  # noqa: E402

import pygame  # noqa: E402

from game.cli.screens import screens  # noqa: E402
from game.cli.shots import SHEET_GROUND, contact_sheet  # noqa: E402
from game.core.folders import MAPS  # noqa: E402
from game.devices.fonts import Fonts  # noqa: E402
from game.devices.images import Images  # noqa: E402
from game.devices.sheets import PORTRAITS, SPRITES, Sheet  # noqa: E402
from game.minigames.makers import MAKERS  # noqa: E402
from game.paint.light import LightSprites  # noqa: E402
from game.paint.world import World  # noqa: E402
from game.stage.place import Place, load_place  # noqa: E402
from game.stage.stage import Stage  # noqa: E402
from game.story.cast import Cast, load_cast  # noqa: E402
from game.story.memory import Memory  # noqa: E402

Size = tuple[int, int]
LIVED = 400  # ticks a place has lived before its picture is taken
OVERLAP = 40  # pixels two views of a map share
RIM, RIM_SIDE = "sun4", "left"
GAP, LABEL = 6, 10
CAST_WIDTH = 1400


def maps_gallery(folder: Path, size: Size) -> list[Path]:
    """Show every map with its people, a view after another; gives the pictures."""
    open_canvas()
    cast, images, lights = load_cast(), Images(), LightSprites()
    written = []
    for file in sorted(MAPS.glob("*.tmx")):
        place = load_place(file)
        world = World(place, images, lights)
        for number, view in enumerate(map_views(world, cast, size), 1):
            written.append(_save(view, folder / f"map-{place.name}-{number}.png"))
    return [*written, _save(contact_sheet(written), folder / "maps.png")]


def map_views(world: World, cast: Cast, size: Size) -> Iterator[pygame.Surface]:
    """Draw a living place from its left end to its right."""
    stage = lived_in(world.place, cast)
    for left in view_lefts(world.place, size[0]):
        stage.look_at(left + size[0] / 2)
        canvas = pygame.Surface(size, 0, 32)
        world.draw(canvas, stage)
        yield canvas


def lived_in(place: Place, cast: Cast) -> Stage:
    """Give a stage on which everybody of the map has been for a while."""
    stage = Stage(place, cast, Memory(), MAKERS)
    stage.enter(place)
    for _ in range(LIVED):
        stage.tick += 1
        stage.live()
    return stage


def view_lefts(place: Place, width: int) -> list[int]:
    """Give the left edges of the views that show a whole map."""
    last = max(0, place.width - width)
    return [*range(0, last, width - OVERLAP), last]


def cast_gallery(folder: Path) -> list[Path]:
    """Show every sheet: a row for each animation, its first frames."""
    open_canvas()
    fonts = Fonts()
    written, standing = [], []
    for file in sorted(SPRITES.glob("*.json")):
        sheet = Sheet(file, RIM, RIM_SIDE)
        rows = [(tag, [sheet.picture(f) for f in m.frames]) for tag, m in sheet.motions.items()]
        written.append(_save(_strip(rows, fonts), folder / f"cast-{file.stem}.png"))
        standing.append((file.stem, sheet.frame("idle", "south", 0)))
    return [*written, _save(_shelf(standing, fonts), folder / "cast.png")]


def portraits_gallery(folder: Path) -> list[Path]:
    """Show every portrait in every mood."""
    open_canvas()
    rows = []
    for file in sorted(PORTRAITS.glob("*.json")):
        sheet = Sheet(file, RIM, RIM_SIDE)
        rows.append((file.stem, [sheet.picture(number) for number in sheet.names.values()]))
    return [_save(_strip(rows, Fonts()), folder / "portraits.png")]


def screens_gallery(folder: Path, size: Size) -> list[Path]:
    """Show every screen and box of the interface."""
    written = [_save(canvas, folder / f"ui-{name}.png") for name, canvas in screens(size)]
    return [*written, _save(contact_sheet(written), folder / "ui.png")]


Row = tuple[str, Sequence[pygame.Surface]]


def _strip(rows: Sequence[Row], fonts: Fonts) -> pygame.Surface:
    """Lay rows of pictures under their names."""
    heights = [max(p.get_height() for p in pictures) + LABEL for _, pictures in rows]
    width = max(sum(p.get_width() + 1 for p in pictures) for _, pictures in rows)
    strip = pygame.Surface((max(width, 120) + 2 * GAP, sum(heights) + GAP), 0, 32)
    strip.fill(SHEET_GROUND)
    y = GAP
    for (name, pictures), height in zip(rows, heights, strict=True):
        fonts.label.draw(strip, name, (GAP, y), "night7")
        x = GAP
        for picture in pictures:
            strip.blit(picture, (x, y + LABEL - 1))
            x += picture.get_width() + 1
        y += height
    return strip


def _shelf(people: Iterable[tuple[str, pygame.Surface]], fonts: Fonts) -> pygame.Surface:
    """Stand everybody in rows under their names."""
    cells = list(people)
    wide = max(picture.get_width() for _, picture in cells) + 14
    tall = max(picture.get_height() for _, picture in cells) + LABEL + 4
    columns = CAST_WIDTH // wide
    shelf = pygame.Surface((columns * wide, -(-len(cells) // columns) * tall), 0, 32)
    shelf.fill(SHEET_GROUND)
    for number, (name, picture) in enumerate(cells):
        x, y = number % columns * wide, number // columns * tall
        shelf.blit(picture, (x + (wide - picture.get_width()) // 2, y))
        fonts.label.centre(shelf, name, (x + wide // 2, y + tall - LABEL - 2), "night7")
    return shelf


def _save(picture: pygame.Surface, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(picture, path)
    return path
