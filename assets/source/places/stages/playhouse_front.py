"""The small theatre seen from its seats: arch, curtain, the hung window and its moonlight."""

import numpy as np
from kit.canvas import Canvas, box, despeckle, disc, edge, grid, polygon
from kit.noise import clouds
from kit.ramp import Mask, dither, quantise, ramp, shift

from places import materials

NIGHT = ("night0", "night1", "night2", "night3")


def drop(width: int, height: int) -> Canvas:
    """The cloth at the back of the stage: night, in soft folds, lighter in the middle."""
    xs, ys = grid(width, height)
    lean = clouds(width, 1, 34, 1, 41, 2)[0][None] * 2.4
    folds = 0.5 + 0.5 * np.sin(xs / 15 * 2 * np.pi + lean + 0.14 * np.sin(ys / 23))
    glow = np.exp(-(((xs - width * 0.52) / (width * 0.34)) ** 2) - ((ys - height) / 80) ** 2)
    cloth = Canvas(width, height)
    value = 0.1 + 0.24 * folds**1.5 + 0.5 * glow
    cloth.pixels[:] = quantise(value, ramp(*NIGHT), 0.35, 2)
    return cloth


def leg(width: int, height: int, left: bool) -> Canvas:
    """One half of the curtain, drawn aside and tied back with a gold cord."""
    xs, ys = grid(width, height)
    tie = height * 0.62
    above = np.clip((tie - ys) / tie, 0, 1)
    reach = np.where(ys < tie, width * (0.42 + 0.58 * above**0.8), width * 0.42 + (ys - tie) * 0.34)
    inside = xs < np.minimum(reach, width)
    lean = clouds(width, 1, 17, 1, 77, 2)[0][None] * 1.8
    gather = xs / np.maximum(reach, 1) * width
    folds = np.sin(gather / 8.5 * 2 * np.pi + lean)
    value = 0.46 + 0.36 * folds + 0.12 * np.sin(gather / 8.5 * 4 * np.pi + 1) - 0.14 * ys / height
    value += 0.2 * np.clip(xs / np.maximum(reach, 1) - 0.55, 0, 1)
    cloth = Canvas(width, height)
    cloth.shade(inside, value, materials.VELVET, 0.35)
    cloth.fill(edge(inside, 1, 0), "red3")
    cloth.fill(inside & (ys > height - 4), "gold0")
    cloth.fill(inside & (ys > height - 4) & (folds > 0.1), "gold1")
    cord = inside & (np.abs(ys - tie - xs * 0.05) < 1.8)
    cloth.fill(cord, "gold1")
    cloth.fill(cord & (xs.astype(int) % 3 == 0), "gold0")
    cloth.rect(width * 0.34, tie + 2, 3, 9, "gold0")
    cloth.column(width * 0.34 + 1, tie + 2, 9, "gold2")
    cloth.pixels = despeckle(cloth.pixels)
    if not left:
        cloth.pixels = cloth.pixels[:, ::-1].copy()
    return cloth


def arch(width: int, height: int) -> Canvas:
    """The gilded top of the frame, with a mask that laughs and one that does not."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    hole = box(xs, ys, width / 2, height + 34, width / 2 - 16, height + 14, 30) < 0
    body = (ys > 6) & ~hole
    wave = 0.5 + 0.3 * np.sin(ys / 3.2) - 0.25 * (ys - 6) / height
    canvas.shade(body, wave, ("wood1", "wood2", "gold0", "gold1"), 0.3)
    canvas.fill(body & edge(~hole, 0, 1), "gold2")
    rim = box(xs, ys, width / 2, height + 34, width / 2 - 12, height + 18, 32) < 0
    canvas.fill(rim & ~hole & body, "wood2")
    canvas.fill(edge(rim, 0, -1) & body, "gold1")
    for x in range(10, width, 14):
        if abs(x - width / 2) > 34:
            canvas.ellipse(x, 12, 3, 2.4, "gold1")
            canvas.dot(x - 1, 11, "gold2")
    canvas.rect(0, 0, width, 7, "wood2")
    canvas.row(0, 0, width, "gold1")
    canvas.row(0, 6, width, "wood0")
    _mask(canvas, width // 2 - 13, 12, True)
    _mask(canvas, width // 2 + 13, 14, False)
    return canvas


def _mask(canvas: Canvas, x: int, y: int, laughs: bool) -> None:
    face = canvas.ellipse(x, y, 9, 11, "gold1")
    canvas.fill(edge(face, -1, 0) | edge(face, 0, -1), "gold2")
    canvas.fill(edge(face, 1, 0) | edge(face, 0, 1), "wood2")
    for side in (-1, 1):
        canvas.rect(x + side * 4 - 1, y - 3, 3, 2, "wood0")
        canvas.dot(x + side * 4 + (1 if laughs else -1) * side, y - 4, "wood0")
    for step in range(-4, 5):
        bend = abs(step) * abs(step) // 5
        canvas.rect(x + step, y + (6 - bend if laughs else 3 + bend), 1, 2, "wood0")


def pillar(height: int) -> Canvas:
    """One side of the gilded frame, down to the floor."""
    canvas, (xs, _) = Canvas(20, height), grid(20, height)
    round_ = 0.85 - np.abs(xs - 7) / 13
    canvas.pixels[:] = quantise(
        np.broadcast_to(round_, (height, 20)), ramp("wood0", "wood1", "wood2", "gold0"), 0.0, 2
    )
    for x in (3, 9, 15):
        canvas.column(x, 14, height - 30, "wood1")
        canvas.column(x + 1, 14, height - 30, "gold0" if x < 12 else "wood3")
    for y in (0, height - 16):
        canvas.rect(0, y, 20, 14, "gold0")
        canvas.row(0, y, 20, "gold2")
        canvas.row(0, y + 2, 20, "wood2")
        canvas.row(0, y + 11, 20, "wood2")
        canvas.rect(6, y + 4, 8, 6, "gold1")
        canvas.rect(7, y + 5, 6, 4, "wood2")
    canvas.rect(0, height - 3, 20, 3, "wood1")
    return canvas


def wing_wall(width: int, height: int, bills: bool) -> Canvas:
    """A strip of the wall of the house beside the frame."""
    canvas = materials.wallpaper(width, height, f"wing wall {width}")
    canvas.blit(materials.panelling(width, 44), 0, height - 44)
    canvas.pixels = despeckle(canvas.pixels, 2)
    if bills:
        canvas.rect(8, 44, 20, 26, "wood1")
        canvas.rect(9, 45, 18, 24, "gold0")
        canvas.rect(10, 46, 16, 22, "stone5")
        canvas.ellipse(18, 54, 4, 5, "flesh2")
        canvas.rect(13, 60, 10, 8, "night2")
    return canvas


def window_frame() -> Canvas:
    """A white sash window that hangs in the air from two wires."""
    canvas = Canvas(54, 92)
    for x in (9, 44):
        canvas.column(x, 0, 16, "stone3")
    canvas.rect(2, 14, 50, 70, "stone4")
    canvas.rect(3, 15, 49, 69, "stone6")
    canvas.column(51, 16, 68, "stone3")
    canvas.pixels[19:79, 7:47] = 255
    canvas.rect(25, 19, 3, 60, "stone5")
    canvas.column(27, 19, 60, "stone3")
    for y in (38, 58):
        canvas.rect(7, y, 40, 3 if y == 58 else 2, "stone5")
        canvas.row(7, y + 2, 40, "stone3")
    canvas.rect(0, 82, 54, 4, "stone7")
    canvas.rect(0, 86, 54, 2, "stone3")
    canvas.rect(20, 77, 6, 6, "rust1")
    canvas.row(19, 77, 8, "rust2")
    for x, y in ((22, 71), (24, 69), (20, 73), (25, 74), (18, 70)):
        canvas.rect(x, y, 3, 4, "leaf3")
    return canvas


def window_view() -> Canvas:
    """What the window shows: a painted night, mesas, the moon."""
    canvas, (xs, ys) = Canvas(40, 60), grid(40, 60)
    canvas.pixels[:] = quantise(ys / 58, ramp("night4", "night5", "night6", "elec3", "night7"), 0.5)
    ridge = 46 - 8 * ((xs > 4) & (xs < 17)) - 4 * ((xs > 22) & (xs < 36)) + np.sin(xs / 3)
    land = ys > ridge
    canvas.fill(land, "night4")
    canvas.fill(edge(land, 0, -1), "night5")
    canvas.fill(ys > 54, "night3")
    canvas.ellipse(29, 13, 7, 7, "night7")
    canvas.ellipse(29, 13, 6, 6, "stone7")
    for x, y in ((27, 11), (31, 15), (28, 16)):
        canvas.rect(x, y, 2, 1, "stone5")
    for x, y in ((6, 8), (14, 20), (20, 5), (36, 26), (9, 29)):
        canvas.dot(x, y, "stone7")
    return canvas


def moonbeam(width: int, height: int, window: tuple[int, int], floor: tuple[int, int]) -> Mask:
    """Give the air the moonlight passes through, with a soft lower edge."""
    (x, y), (left, low) = window, floor
    outer = polygon(
        width, height, [(x, y), (x + 40, y), (left + 92, low - 22), (left + 76, low), (left, low)]
    )
    inner = polygon(
        width,
        height,
        [
            (x + 6, y + 6),
            (x + 40, y + 8),
            (left + 80, low - 22),
            (left + 66, low),
            (left + 14, low),
        ],
    )
    return np.asarray(inner | (outer & (dither(height, width, 4) < 0.45)))


def panes(canvas: Canvas, x: int, y: int) -> None:
    """The window lies on the boards: six slanted panes of moonlight."""
    for row in range(3):
        for column in range(2):
            left, top = x + column * 36 + row * 13, y + row * 8
            corners = [
                (left, top),
                (left + 32, top),
                (left + 43, top + 6.6),
                (left + 11, top + 6.6),
            ]
            cell = polygon(canvas.width, canvas.height, corners)
            canvas.fill(cell, "cloth3")
            canvas.fill(edge(cell, 0, -1) | edge(cell, -1, 0), "night7")
            canvas.row(left + 12, top + 3, 18, "night7")


def footlights(width: int, every: int) -> Canvas:
    """Tin shells along the edge of the stage."""
    canvas = Canvas(width, 8)
    for x in range(every // 2, width - 4, every):
        shell = disc(width, 8, x + 0.5, 8, 6.5, 7)
        canvas.fill(shell, "gold0")
        canvas.fill(edge(shell, 0, -1), "gold1")
        canvas.rect(x - 3, 6, 7, 2, "wood1")
    return canvas


def foot_flames(width: int, every: int) -> Canvas:
    """The lamps in the shells; we see only their light over the rim."""
    canvas = Canvas(width, 4)
    for x in range(every // 2, width - 4, every):
        canvas.rect(x - 3, 1, 7, 1, "sun3")
        canvas.rect(x - 2, 0, 5, 1, "sun5")
    return canvas


def lift(canvas: Canvas, mask: Mask, steps: int = 1) -> None:
    """Let light fall on what is painted."""
    shift(canvas.pixels, mask, steps)
