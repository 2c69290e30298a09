"""What a band needs: platform, drums, amplifier, stands, lamps. Heights for 40-px people."""

import numpy as np
from kit.canvas import Canvas, box, capsule, edge, grid
from kit.ramp import Shade

from places import materials


def platform(width: int, depth: int, lip: int = 12) -> Canvas:
    """A stage: boards that run across, a bright nosing, panels in its front."""
    stage = Canvas(width, depth + lip)
    for y in range(0, depth, 16):
        for x in range(0, width, 16):
            board = materials.planks((x * 7 + y * 5) // 16 % 6, ("wood4", "wood3", "wood5"))
            stage.blit(board, x, y)
    stage.rect(0, depth, width, lip, "wood1")
    stage.rect(0, depth - 2, width, 2, "wood5")
    stage.row(0, depth - 2, width, "skin0")
    stage.row(0, depth, width, "wood0")
    for x in range(4, width - 16, 26):
        stage.rect(x, depth + 3, 20, lip - 5, "wood2")
        stage.row(x, depth + 3, 20, "wood0")
        stage.row(x, depth + lip - 3, 20, "wood3")
    stage.row(0, depth + lip - 1, width, "ink")
    return stage


def steps(width: int = 26) -> Canvas:
    """Two wooden steps that lead up to a stage."""
    made = Canvas(width, 16)
    for y, inset in ((0, 2), (8, 0)):
        made.rect(inset, y, width - 2 * inset, 3, "wood5")
        made.row(inset, y, width - 2 * inset, "skin0")
        made.rect(inset, y + 3, width - 2 * inset, 5, "wood2")
        made.row(inset, y + 3, width - 2 * inset, "wood0")
        made.rect(inset + 3, y + 5, width - 2 * inset - 6, 2, "wood3")
    made.row(0, 15, width, "wood0")
    return made


def drums(shell: tuple[str, str, str, str] = ("red1", "red2", "red3", "red4")) -> Canvas:
    """A kit seen from the house: bass drum with a lamp on its head, toms, cymbals on stands."""
    kit = Canvas(60, 44)
    xs, ys = grid(60, 44)
    for x, y, length in ((6, 10, 33), (53, 7, 36)):
        kit.column(x, y, length, "stone2")
        kit.column(x + 1, y + 2, length - 2, "stone1")
    for foot, spread in ((6, 5), (53, 5)):
        kit.line(foot, 36, foot - spread, 43, "stone3")
        kit.line(foot + 1, 36, foot + spread, 43, "stone2")
    for x, y, wide in ((0, 9, 15), (46, 6, 14)):
        kit.row(x + 1, y, wide - 2, "gold2")
        kit.row(x, y + 1, wide, "gold1")
        kit.row(x + 2, y + 2, wide - 4, "gold0")
        kit.rect(x + wide // 2 - 1, y - 2, 3, 2, "gold1")
    for x, y, wide, tall in ((16, 12, 13, 10), (31, 12, 13, 10), (44, 22, 13, 14), (3, 24, 12, 8)):
        _shell(kit, (x, y, wide, tall), shell)
    _bass_drum(kit, xs, ys, shell)
    for x in (46, 54):
        kit.column(x, 36, 7, "stone2")
    for x in (5, 12):
        kit.column(x, 32, 11, "stone2")
    return kit


def _shell(kit: Canvas, area: tuple[int, int, int, int], shell: tuple[str, str, str, str]) -> None:
    x, y, wide, tall = area
    for column in range(wide):
        tone = abs(column - wide * 0.3) / wide
        colour = shell[3] if tone < 0.1 else shell[2] if tone < 0.3 else shell[1]
        kit.column(x + column, y, tall, colour if tone < 0.58 else shell[0])
    kit.row(x + 1, y - 1, wide - 2, "stone7")
    kit.row(x, y, wide, "stone6")
    kit.row(x, y + 1, wide, "stone3")
    kit.row(x, y + tall - 1, wide, "stone4")
    kit.column(x + wide // 2, y + 3, 3, "stone6")


def _bass_drum(kit: Canvas, xs: Shade, ys: Shade, shell: tuple[str, str, str, str]) -> None:
    away = np.hypot(xs - 30, ys - 31)
    kit.fill(np.asarray(away < 12.4), shell[1])
    kit.fill(np.asarray((away < 12.4) & (ys < 28) & (xs < 30)), shell[3])
    kit.fill(np.asarray(away < 10.8), "stone4")
    kit.fill(np.asarray(np.hypot(xs - 29, ys - 30) < 9.6), "stone6")
    kit.fill(np.asarray(np.hypot(xs - 28, ys - 28) < 5), "stone7")
    kit.rect(28, 26, 5, 7, "gold0")
    kit.rect(29, 27, 3, 5, "sun3")
    kit.row(27, 33, 7, "wood2")
    kit.row(28, 25, 5, "wood2")
    kit.rect(29, 23, 3, 2, "wood2")


def amplifier() -> Canvas:
    """A bass amplifier, its cloth worn at one corner, a glass on top."""
    amp = Canvas(26, 30)
    amp.rect(0, 4, 26, 24, "wood0")
    amp.row(0, 4, 26, "wood3")
    amp.rect(2, 6, 22, 4, "stone3")
    for x in (4, 8, 12, 16):
        amp.rect(x, 7, 2, 2, "ink")
    amp.dot(21, 7, "red4")
    amp.rect(2, 11, 22, 15, "wood2")
    for y in range(12, 26, 2):
        amp.row(3, y, 20, "wood3")
    amp.ellipse(13, 18, 6.5, 6.5, "wood1")
    amp.ellipse(13, 18, 3, 3, "wood0")
    amp.rect(20, 23, 3, 2, "extra1")
    for x in (2, 21):
        amp.rect(x, 28, 3, 2, "ink")
    amp.rect(5, 0, 4, 4, "night6")
    amp.rect(5, 2, 4, 2, "gold1")
    amp.dot(5, 0, "night7")
    return amp


def music_stand() -> Canvas:
    """A stand with two sheets on it."""
    stand = Canvas(16, 34)
    stand.column(7, 10, 22, "stone2")
    stand.column(8, 10, 22, "stone1")
    stand.line(7, 27, 2, 33, "stone2")
    stand.line(8, 27, 13, 33, "stone2")
    stand.poly([(1, 1), (15, 1), (14, 12), (2, 12)], "night1")
    stand.rect(3, 2, 5, 8, "stone6")
    stand.rect(8, 3, 5, 8, "stone5")
    for y in (4, 6, 8):
        stand.row(4, y, 3, "stone3")
        stand.row(9, y + 1, 3, "stone3")
    stand.row(1, 12, 14, "stone3")
    return stand


def microphone(height: int = 34) -> Canvas:
    """An old microphone on a round foot."""
    mic = Canvas(11, height)
    mic.column(5, 7, height - 9, "stone3")
    mic.column(6, 7, height - 9, "stone1")
    mic.rect(3, 0, 5, 7, "stone3")
    mic.column(3, 1, 5, "stone6")
    for y in (1, 3, 5):
        mic.row(4, y, 3, "stone1")
    mic.row(2, height - 2, 8, "stone3")
    mic.row(1, height - 1, 10, "stone1")
    return mic


def can_lamp(colour: str = "sun5") -> Canvas:
    """A stage lamp that hangs from the ceiling."""
    lamp = Canvas(14, 17)
    lamp.rect(6, 0, 2, 5, "stone1")
    lamp.poly([(3, 5), (11, 5), (13, 14), (1, 14)], "stone0")
    lamp.column(4, 6, 7, "stone2")
    lamp.column(5, 6, 7, "stone1")
    lamp.row(2, 14, 10, colour)
    lamp.row(3, 15, 8, colour)
    return lamp


def trumpet_case() -> Canvas:
    """A case that lies open, red inside, with a few coins."""
    case = Canvas(30, 13)
    xs, ys = grid(30, 13)
    lid = box(xs, ys, 15, 4, 13, 4, 2) < 0
    case.fill(np.asarray(lid), "wood1")
    case.rect(4, 2, 22, 5, "red1")
    case.row(5, 2, 20, "red2")
    case.rect(1, 7, 28, 6, "wood2")
    case.row(1, 7, 28, "wood4")
    case.rect(3, 8, 24, 2, "red2")
    for x in (8, 13, 19):
        case.dot(x, 8, "gold2")
    case.row(1, 12, 28, "wood0")
    return case


def bass_stand() -> Canvas:
    """A double bass that waits, leaning on its stand."""
    bass = Canvas(24, 62)
    xs, ys = grid(24, 62)
    body = np.hypot((xs - 11) / 9.6, (ys - 47) / 10.5) < 1
    body |= np.hypot((xs - 12) / 7.4, (ys - 32) / 7.6) < 1
    body |= box(xs, ys, 11.5, 39, 5.8, 6, 1) < 0
    light = 0.95 - 0.5 * ((xs - 3) / 16) - 0.2 * ((ys - 30) / 30)
    bass.shade(np.asarray(body), light, ("wood1", "wood2", "wood3", "wood4", "wood5"), 0.2)
    bass.fill(edge(np.asarray(body), 0, 1) | edge(np.asarray(body), 1, 0), "wood1")
    neck = capsule(xs, ys, 13, 4, 12, 40, 1.4, 1.6) < 0
    bass.fill(np.asarray(neck), "wood1")
    bass.line(12, 6, 11, 50, "stone4")
    bass.rect(11, 0, 5, 4, "wood2")
    bass.row(8, 45, 7, "skin0")
    bass.column(6, 38, 5, "wood0")
    bass.column(16, 38, 5, "wood0")
    bass.line(11, 55, 7, 61, "stone2")
    bass.line(12, 55, 17, 61, "stone2")
    return bass
