"""The sign: Magic Hour in neon, a script tube over double-lined capitals, lit and dim."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from kit.canvas import Canvas, Points, grow, polygon, strokes
from kit.indexed import Frame, write_indexed, write_sheet
from kit.ramp import Mask, Shade, dither
from scipy import ndimage

from interface.sign_letters import caps, dot_of_i, script, star

WIDTH, HEIGHT = 272, 84
SCRIPT_AT, SCRIPT_SCALE = (8.0, 50.0), 1.06
CAPS_AT, CAPS_SCALE, CAPS_GAP = (150.0, 33.0), 1.0, 12.0
STARS = ((194.0, 17.0, 6.0), (213.0, 12.0, 4.0), (176.0, 20.0, 4.0), (230.0, 17.0, 3.0))


@dataclass(frozen=True)
class Neon:
    """Colours of a tube: the air in its channel, its flank, its core; the channel's metal."""

    channel: str
    flank: str
    core: str
    metal: str


@dataclass(frozen=True)
class State:
    """The colours of the whole sign in one state."""

    script: Neon
    caps: Neon
    stars: Neon


LIT = State(
    Neon("red1", "neon0", "stone7", "extra0"),
    Neon("red1", "sun2", "sun5", "red2"),
    Neon("teal1", "teal3", "teal4", "teal2"),
)
DIM = State(
    Neon("dusk0", "dusk3", "dusk4", "dusk2"),
    Neon("dusk0", "dusk2", "dusk3", "dusk2"),
    Neon("night0", "night3", "night4", "night2"),
)


def sign(state: State) -> Canvas:
    """Draw the sign in one state."""
    canvas = Canvas(WIDTH, HEIGHT)
    script_lines = script(*SCRIPT_AT, SCRIPT_SCALE)
    caps_lines = caps("HOUR", *CAPS_AT, CAPS_SCALE, CAPS_GAP)
    casing = _mask(script_lines, 7.5) | _mask(caps_lines, 9.5) | _stars(1.5)
    shadow = np.roll(grow(casing), (2, 1), (0, 1))
    canvas.fill(shadow | grow(casing), "ink")
    _capitals(canvas, caps_lines, state.caps)
    _script(canvas, script_lines, state.script)
    _star_tubes(canvas, state.stars)
    return canvas


def _mask(lines: Sequence[Points], thick: float) -> Mask:
    return strokes(WIDTH, HEIGHT, lines, thick)


def _capitals(canvas: Canvas, lines: Sequence[Points], neon: Neon) -> None:
    """Two tubes run along each stroke, a dark channel between them."""
    outer, inner = _mask(lines, 9.0), _mask(lines, 5.0)
    canvas.fill(outer, neon.flank)
    tube = _mask(lines, 7.6) & ~inner
    canvas.fill(tube, neon.core)
    canvas.fill(inner, neon.channel)
    canvas.fill(_mask(lines, 1.4), neon.metal)


def _script(canvas: Canvas, lines: Sequence[Points], neon: Neon) -> None:
    """One bright tube in a channel with a metal edge."""
    casing = _mask(lines, 7.5)
    canvas.fill(grow(casing), "ink")
    canvas.fill(casing, neon.channel)
    canvas.fill(casing & ~ndimage.binary_erosion(casing), neon.metal)
    canvas.fill(_mask(lines, 3.6), neon.flank)
    canvas.fill(_mask(lines, 1.6), neon.core)


def _stars(more: float) -> Mask:
    whole = np.zeros((HEIGHT, WIDTH), bool)
    dot = dot_of_i(*SCRIPT_AT, SCRIPT_SCALE)
    for x, y, size in ((*dot, 6.0), *STARS):
        whole |= polygon(WIDTH, HEIGHT, star(x, y, size + more, size * 0.3 + more))
    return whole


def _star_tubes(canvas: Canvas, neon: Neon) -> None:
    canvas.fill(grow(_stars(1.0)), "ink")
    canvas.fill(_stars(0.8), neon.flank)
    canvas.fill(_stars(-0.6), neon.core)


def glow() -> Canvas:
    """What the lit sign adds to the air around it: soft bands that end before the edge."""
    pink = _light(_mask(script(*SCRIPT_AT, SCRIPT_SCALE), 6.0))
    warm = _light(_mask(caps("HOUR", *CAPS_AT, CAPS_SCALE, CAPS_GAP), 8.0))
    canvas = Canvas(WIDTH, HEIGHT)
    threshold = (dither(HEIGHT, WIDTH, 4) - 0.5) * 0.08
    most = np.maximum(pink, warm)
    for light, colours in (
        (warm, ("night0", "wood0", "wood1")),
        (pink, ("night0", "red0", "red1")),
    ):
        for least, colour in zip((0.10, 0.24, 0.48), colours, strict=True):
            canvas.fill((light + threshold > least) & (light >= most), colour)
    return canvas


def _light(mask: Mask) -> Shade:
    spread = ndimage.gaussian_filter(mask.astype(float), 6, mode="constant")
    rows = np.minimum(np.arange(HEIGHT), np.arange(HEIGHT)[::-1])[:, None]
    columns = np.minimum(np.arange(WIDTH), np.arange(WIDTH)[::-1])[None]
    return np.asarray(spread * np.clip(np.minimum(rows, columns) / 6, 0, 1))


def build(root: Path) -> None:
    """Write both states side by side, and the glow."""
    folder = root / "assets" / "interface"
    states = {"lit": sign(LIT), "dim": sign(DIM)}
    whole = np.concatenate([state.pixels for state in states.values()], 1)
    write_indexed(folder / "logo.png", whole)
    write_indexed(folder / "logo_glow.png", glow().pixels)
    frames = [Frame(n, i * WIDTH, 0, WIDTH, HEIGHT, 100) for i, n in enumerate(states)]
    write_sheet(folder / "logo.json", "logo.png", (2 * WIDTH, HEIGHT), frames, (), (0, 0))
