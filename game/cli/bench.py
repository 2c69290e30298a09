"""`python main.py bench [MAP]`: how long ticks and pictures take, beside two yardsticks."""

from game.cli.headless import use_dummy_drivers

use_dummy_drivers()

from collections.abc import Callable  # noqa: E402
from pathlib import Path  # noqa: E402
from statistics import median, quantiles  # noqa: E402
from time import perf_counter  # noqa: E402
from typing import Any  # noqa: E402

import pygame  # noqa: E402

from game.cli.shots import make_picture  # noqa: E402
from game.core.folders import MAPS  # noqa: E402
from game.core.pad import NO_PAD  # noqa: E402
from game.core.settings import Settings  # noqa: E402
from game.core.tick import TICKS_PER_SECOND  # noqa: E402
from game.minigames.makers import MAKERS  # noqa: E402
from game.paint.picture import Wishes  # noqa: E402
from game.rehearsal.autoplay import autoplay  # noqa: E402
from game.stage.film import load_film  # noqa: E402
from game.stage.place import Place, load_place  # noqa: E402
from game.stage.stage import Stage  # noqa: E402
from game.story.cast import LEADS  # noqa: E402
from game.story.memory import Memory  # noqa: E402

MAP = "supper_club"
FRAMES, WARM = 600, 60
VIEW, FACTOR = (480, 270), 4
LOADS = 9


def bench(path: Path | None) -> dict[str, Any]:
    """Measure a map with everybody in it. Times in milliseconds. Raises ContentError."""
    film = load_film()
    picture = make_picture(film)
    file = path or MAPS / f"{MAP}.tmx"
    place = load_place(file)
    stage = _crowded(place, film.cast)
    canvas = pygame.Surface(VIEW, 0, 32)
    screen = pygame.Surface((VIEW[0] * FACTOR, VIEW[1] * FACTOR), 0, 32)
    wishes = Wishes(Settings())

    def update() -> None:
        stage.tick += 1
        stage.pad, stage.heard = NO_PAD, []
        stage.live()
        share = (stage.tick % FRAMES) / FRAMES
        stage.look_at(VIEW[0] / 2 + share * max(0, place.width - VIEW[0]))

    times = _measure(update, lambda: picture.draw(canvas, stage, wishes))
    whole = pygame.Surface(VIEW, 0, 32)
    blit = _time(lambda: canvas.blit(whole, (0, 0)))
    upscale = _time(lambda: pygame.transform.scale_by(canvas, FACTOR, screen))
    draw = median(times["draw"])
    figures: dict[str, Any] = {"map": place.name, "people": len(stage.actors)}
    figures["load_ms"] = round(median(_time(lambda: load_place(file), LOADS)), 1)
    for name, values in times.items():
        figures |= {f"{name}_ms": round(median(values), 3), f"{name}_p99_ms": _p99(values)}
    figures |= {"upscale_ms": round(median(upscale), 3), "upscale_p99_ms": _p99(upscale)}
    figures["draw_per_blit"] = round(draw / median(blit), 1)
    figures |= _beside_pyscroll(place, draw)
    return figures | _speed_of_play()


def _crowded(place: Place, cast: Any) -> Stage:
    stage = Stage(place, cast, Memory(), MAKERS)
    stage.enter(place)
    for number, name in enumerate(LEADS):
        actor = stage.direct(name)
        actor.x, actor.y = place.width * (0.4 + 0.1 * number), place.height - 70.0
        actor.visible, actor.animation = True, "walk"
    return stage


def _measure(update: Callable[[], None], draw: Callable[[], None]) -> dict[str, list[float]]:
    """Time many ticks and pictures, in milliseconds."""
    updates, draws = [], []
    for frame in range(WARM + FRAMES):
        began = perf_counter()
        update()
        between = perf_counter()
        draw()
        ended = perf_counter()
        if frame >= WARM:
            updates.append((between - began) * 1000)
            draws.append((ended - between) * 1000)
    return {"update": updates, "draw": draws}


def _time(work: Callable[[], object], count: int = 200) -> list[float]:
    times = []
    for _ in range(count):
        began = perf_counter()
        work()
        times.append((perf_counter() - began) * 1000)
    return times


def _p99(values: list[float]) -> float:
    return round(quantiles(values, n=100)[98], 3)


def _beside_pyscroll(place: Place, draw: float) -> dict[str, Any]:
    """Draw the same map's tile layers with pyscroll, if it is installed."""
    try:
        import pyscroll
        import pytmx
    except ImportError:
        return {"pyscroll": "not installed"}
    try:
        data = pyscroll.TiledMapData(pytmx.load_pygame(str(place.file)))
    except ValueError as error:
        return {"pyscroll": f"cannot read this map: {error}"}  # offsets that are no whole pixels
    layer = pyscroll.BufferedRenderer(data, VIEW)
    canvas, step = pygame.Surface(VIEW, 0, 32), [0]

    def scroll() -> None:
        step[0] += 1
        layer.center((VIEW[0] / 2 + step[0] % 200, VIEW[1] / 2))
        layer.draw(canvas, canvas.get_rect())

    times = median(_time(scroll))
    return {"pyscroll_ms": round(times, 3), "draw_per_pyscroll": round(draw / times, 1)}


def _speed_of_play() -> dict[str, Any]:
    """How much faster than real time the film runs without a screen."""
    began = perf_counter()
    summary = autoplay(load_film(), "perfect", 0)
    seconds = perf_counter() - began
    return {"times_real_time": round(summary.ticks / TICKS_PER_SECOND / seconds)}
