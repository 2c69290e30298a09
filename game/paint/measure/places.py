"""Figures of lit places: people against their ground, the spread of values, flashes."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pygame

from game.core.figure import Figure
from game.core.geometry import Point
from game.core.oklab import oklab
from game.paint.world import World
from game.stage.actor import Actor
from game.stage.belongings import is_for_things
from game.stage.stage import Stage
from game.stage.things import Mark

DIFFERS = 0.10  # OKLab distance of an outline pixel from what is outside
LEAST_OUTLINE = 90.0  # percent of the outline that differs
LEAST_SPREAD = 0.35  # of lightness, from the 5th to the 95th percentile
STRIDE = 48  # pixels between two places of a walk that are looked at
VIEW, CLOSE = (480, 270), (72, 88)
AROUND = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
LEAST_SEEN = 0.6  # of the outline; who stands behind something is not measured
MOST_FLASHES = 3.0  # a second over a fifth of the view
FLASH_SHARE, FLASH_STEP = 0.2, 0.1  # of the view; of relative luminance
FLASH_SECONDS, TICKS_A_LOOK, THUMB = 4, 4, (60, 34)
Mask = npt.NDArray[np.bool_]
Frame = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Spot:
    """Somebody stands here, so."""

    at: Point
    facing: str
    animation: str = "idle"


def measure_place(world: World, stage: Stage, leads: tuple[str, ...]) -> Iterator[Figure]:
    """Measure a place with everybody of the map in it."""
    yield _worst_outline(world, stage, leads)
    yield _least_spread(world, stage)
    yield _flashes(world, stage)


def _worst_outline(world: World, stage: Stage, leads: tuple[str, ...]) -> Figure:
    """Measure how a lead stands out from the ground along all walks between marks.

    The figure is that of the worst places but a tenth.
    """
    shares: list[tuple[float, str]] = []
    for spot in walk_spots(stage):
        for lead in leads:
            share = outline_share(world, stage, spot, lead)
            if share is not None:
                shares.append((100 * share, f"{lead} at {spot.at.x:.0f}, {spot.at.y:.0f}"))
    value = float(np.percentile([share for share, _ in shares], 10)) if shares else 100.0
    place = min(shares)[1] if shares else ""
    remedy = "Light the person or the ground behind: ambient, a lamp, the colour of the rim."
    return Figure(
        stage.place.file, "outline seen %", value, LEAST_OUTLINE, place=place, remedy=remedy
    )


def walk_spots(stage: Stage) -> list[Spot]:
    """Give places along the walks from each mark to the next one."""
    marks = [mark for mark in stage.place.marks.values() if _is_walked_to(mark)]
    spots = [Spot(mark.at, mark.facing or "south") for mark in marks]
    for one, other in pairwise(sorted(marks, key=lambda mark: (mark.at.x, mark.at.y))):
        way = [one.at, *stage.place.path(one.at, other.at)]
        for a, b in pairwise(way):
            count = int(a.distance(b) // STRIDE)
            facing = "east" if b.x >= a.x else "west"
            for step in range(1, count + 1):
                share = step / (count + 1)
                at = Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
                spots.append(Spot(at, facing, "walk"))
    return spots


def _is_walked_to(mark: Mark) -> bool:
    """Whether somebody walks to a mark: not to a seat, nor to where only things stand."""
    return not mark.pose and not mark.lift and not is_for_things(mark)


def outline_share(world: World, stage: Stage, spot: Spot, lead: str) -> float | None:
    """Give the share of a figure's outline that differs from what is just outside it.

    None where most of the figure stands behind something.
    """
    actor = Actor(lead, spot.at.x, spot.at.y, spot.facing, spot.animation)
    stage.actors[lead] = actor
    stage.directed.add(lead)
    lit = _close_up(world, stage, spot)
    body = world.outline_of(actor, stage.tick, _close_view(spot))
    world.unseen.add(lead)  # the light about the person stays
    without = _close_up(world, stage, spot)
    world.unseen.discard(lead)
    del stage.actors[lead]
    stage.directed.discard(lead)
    seen = body & (lit != without).any(axis=2)
    if seen.sum() < LEAST_SEEN * max(1, body.sum()):
        return None
    return _share_that_differs(oklab(lit), body)


def _share_that_differs(lab: npt.NDArray[np.float64], body: Mask) -> float:
    """Compare the outline, two pixels wide, with what is just outside it.

    Figures have a dark contour; on dark ground the eye takes what lies inside of it.
    """
    edge = body & ~_shrunk(body)
    outside, near = _mean_of(lab, ~body)
    differs = np.zeros(body.shape, bool)
    for dy, dx in AROUND:
        inner = np.roll(lab, (dy, dx), (0, 1))
        within = np.roll(body, (dy, dx), (0, 1))
        differs |= within & (np.linalg.norm(inner - outside, axis=2) > DIFFERS)
    edge &= near
    return float(differs[edge].mean()) if edge.any() else 1.0


def _mean_of(lab: npt.NDArray[np.float64], mask: Mask) -> tuple[npt.NDArray[np.float64], Mask]:
    """Give the mean colour of the masked pixels around each pixel, and where there are any."""
    total, count = np.zeros(lab.shape), np.zeros(mask.shape)
    for shift in AROUND:
        total += np.roll(lab * mask[..., None], shift, (0, 1))
        count += np.roll(mask, shift, (0, 1))
    return total / np.maximum(count, 1)[..., None], count > 0


def _shrunk(mask: Mask) -> Mask:
    made = mask.copy()
    for shift, axis in ((1, 0), (-1, 0), (1, 1), (-1, 1)):
        made &= np.roll(mask, shift, axis)
    return made


def _close_view(spot: Spot) -> pygame.Rect:
    left = round(spot.at.x) - CLOSE[0] // 2
    return pygame.Rect(left, round(spot.at.y) - CLOSE[1] + 16, *CLOSE)


def _close_up(world: World, stage: Stage, spot: Spot) -> Frame:
    canvas = pygame.Surface(CLOSE, 0, 32)
    world.draw_view(canvas, stage, _close_view(spot))
    return _rgb(canvas)


def _rgb(canvas: pygame.Surface) -> Frame:
    return np.asarray(pygame.surfarray.array3d(canvas).swapaxes(0, 1))


def _least_spread(world: World, stage: Stage) -> Figure:
    spreads = []
    for left in range(0, max(1, stage.place.width - VIEW[0] + 1), VIEW[0] // 2):
        stage.look_at(left + VIEW[0] / 2)
        canvas = pygame.Surface(VIEW, 0, 32)
        world.draw(canvas, stage)
        low, high = np.percentile(oklab(_rgb(canvas))[..., 0], (5, 95))
        spreads.append((float(high - low), f"view at {left}"))
    value, place = min(spreads)
    remedy = "Give the picture a light and a dark: a lamp, a window, a shade."
    return Figure(
        stage.place.file, "values p5-p95", value, LEAST_SPREAD, place=place, remedy=remedy
    )


def _flashes(world: World, stage: Stage) -> Figure:
    """Count how often a fifth of the view grows brighter and darker again in a second."""
    stage.look_at(stage.place.width / 2)
    began = stage.tick
    looks = []
    for _ in range(FLASH_SECONDS * 60 // TICKS_A_LOOK):
        stage.tick += TICKS_A_LOOK
        canvas = pygame.Surface(VIEW, 0, 32)
        world.draw(canvas, stage)
        small = pygame.transform.scale(canvas, THUMB)
        looks.append(_rgb(small).astype(float) / 255)
    stage.tick = began
    remedy = "Let lamps change slower, or smaller."
    value = flashes_a_second(np.array(looks) ** 2.2, FLASH_SECONDS)
    return Figure(stage.place.file, "flashes a second", value, most=MOST_FLASHES, remedy=remedy)


def flashes_a_second(frames: npt.NDArray[np.float64], seconds: float) -> float:
    """Count pairs of opposed changes of luminance over a fifth of the picture.

    `frames` is (looks, rows, columns, 3) in linear light 0..1. Source: WCAG 2.3.1.
    """
    light = frames @ np.array([0.2126, 0.7152, 0.0722])
    steps = np.diff(light, axis=0)
    rises = (steps > FLASH_STEP).mean(axis=(1, 2)) > FLASH_SHARE
    falls = (steps < -FLASH_STEP).mean(axis=(1, 2)) > FLASH_SHARE
    turns = [1 if rise else -1 for rise, fall in zip(rises, falls, strict=True) if rise or fall]
    pairs = sum(a != b for a, b in pairwise(turns)) / 2
    return pairs / seconds
