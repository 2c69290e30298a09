"""What was pressed, tick by tick, with the state now and then: what `replay` plays again."""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from game.core.fault import ContentError, Fault
from game.core.geometry import Point
from game.core.pad import COMP, LADDER_KEYS, NEIGHBOUR, NO_PAD, PEDAL, Button, Pad, Press

FORMAT = 1
HASH_EVERY = 600  # ticks
KEYS = {*range(-1, LADDER_KEYS), COMP, NEIGHBOUR, PEDAL}
MIDI_NUMBERS = 128


@dataclass
class Recording:
    """The inputs of one run. `pads` holds only ticks in which something was done."""

    chapters: list[int]
    seed: int
    pads: dict[int, Pad] = field(default_factory=dict)
    hashes: dict[int, str] = field(default_factory=dict)

    def note(self, tick: int, pad: Pad) -> None:
        """Keep what was done in a tick."""
        if pad != NO_PAD:
            self.pads[tick] = pad

    def pad(self, tick: int) -> Pad:
        """Give what was done in a tick."""
        return self.pads.get(tick, NO_PAD)


def write_recording(recording: Recording, path: Path) -> None:
    """Write a recording as JSON."""
    data = {
        "format": FORMAT,
        "chapters": recording.chapters,
        "seed": recording.seed,
        "pads": {str(tick): _plain(pad) for tick, pad in recording.pads.items()},
        "hashes": {str(tick): value for tick, value in recording.hashes.items()},
    }
    path.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")


def read_recording(path: Path) -> Recording:
    """Read a recording. Raises ContentError."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Recording(
            [int(number) for number in data["chapters"]],
            int(data["seed"]),
            {int(tick): _pad(pad) for tick, pad in data["pads"].items()},
            {int(tick): str(value) for tick, value in data["hashes"].items()},
        )
    except (OSError, ValueError, LookupError, TypeError, ArithmeticError, AttributeError) as error:
        remedy = "Record one with: python main.py autoplay --record FILE"
        raise ContentError(Fault(path, f"is no recording: {error}.", remedy=remedy)) from error


def _plain(pad: Pad) -> dict[str, Any]:
    return dict(_parts(pad))


def _parts(pad: Pad) -> Iterator[tuple[str, Any]]:
    if pad.held:
        yield "held", sorted(button.value for button in pad.held)
    if pad.pressed:
        yield "pressed", sorted(button.value for button in pad.pressed)
    if pad.presses:
        yield "presses", [[p.key, p.down, p.age, p.velocity, p.pitch] for p in pad.presses]
    if pad.tap:
        yield "tap", [pad.tap.x, pad.tap.y]
    if pad.drag:
        yield "drag", [pad.drag.x, pad.drag.y]
    if pad.click:
        yield "click", [pad.click.x, pad.click.y]
    if pad.option is not None:
        yield "option", pad.option
    if pad.song is not None:
        yield "song", pad.song


def _pad(data: dict[str, Any]) -> Pad:
    return Pad(
        held=frozenset(Button(name) for name in data.get("held", ())),
        pressed=frozenset(Button(name) for name in data.get("pressed", ())),
        presses=tuple(_press(*press) for press in data.get("presses", ())),
        click=_point(*data["click"]) if "click" in data else None,
        tap=_point(*data["tap"]) if "tap" in data else None,
        drag=_point(*data["drag"]) if "drag" in data else None,
        option=_count(data.get("option")),
        song=None if data.get("song") is None else _number(data["song"]),
    )


def _press(key: int | str, down: bool, age: float, velocity: int | None, pitch: Any) -> Press:
    if key not in KEYS:
        raise ValueError(f"there is no key {key!r}")
    return Press(key, bool(down), _number(age), _count(velocity), _count(pitch))


def _point(x: float, y: float) -> Point:
    return Point(_number(x), _number(y))


def _number(value: float) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no number")
    return value


def _count(value: int | None) -> int | None:
    """Read a MIDI number or the number of an answer."""
    if value is not None and (not isinstance(value, int) or not 0 <= value < MIDI_NUMBERS):
        raise ValueError(f"{value!r} is out of range")
    return value
