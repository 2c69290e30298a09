"""The rows of each page of settings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from game.core.ease import clamp
from game.core.pad import Button
from game.devices.keys import names_of
from game.scenes.menu import Row
from game.scenes.scene import Next, Push
from game.scenes.studio import Studio

STEP = 0.1  # of a volume
SIZE_STEP, SIZE_LEAST, SIZE_MOST = 50, 100, 200  # percent
OPACITY_STEP, OPACITY_LEAST = 10, 50  # percent
BUFFERS = (256, 512, 1024, 2048)  # frames
SWITCH = ("off", "on")


@dataclass(frozen=True)
class At:
    """Where a setting lies: `volumes.mono`."""

    group: str
    name: str

    def get(self, studio: Studio) -> Any:
        """Give the present value."""
        return getattr(getattr(studio.settings, self.group), self.name)

    def set(self, studio: Studio, value: Any) -> None:
        """Change it everywhere, now."""
        part = replace(getattr(studio.settings, self.group), **{self.name: value})
        studio.use(replace(studio.settings, **{self.group: part}))


@dataclass(frozen=True)
class Span:
    """What a number may be, how far a turn goes, and how it is written."""

    step: float
    least: float
    most: float
    write: Callable[[float], str]


def percent(value: float) -> str:
    """Write a share as percent."""
    return f"{round(value * 100)} %"


def thousandths(value: float) -> str:
    """Write seconds as milliseconds."""
    return f"{round(value * 1000)} ms"


def sound(studio: Studio) -> list[Row]:
    """Rows of the page of volumes."""
    names = ("master", "music", "piano", "voices", "effects", "ambience")
    return [
        *(_volume(studio, name) for name in names),
        _switch(studio, At("volumes", "mono"), "Mono"),
        _one_of(studio, At("volumes", "buffer"), "Buffer (at next start)", BUFFERS),
    ]


def words(studio: Studio) -> list[Row]:
    """Rows of the page of text."""
    sizes = range(SIZE_LEAST, SIZE_MOST + 1, SIZE_STEP)
    opacities = range(OPACITY_LEAST, 101, OPACITY_STEP)
    return [
        _named(studio, At("text", "speed"), "Speed"),
        _named(studio, At("text", "font"), "Letters"),
        _one_of(studio, At("text", "size"), "Size", tuple(sizes), "%"),
        _one_of(studio, At("text", "box_opacity"), "Box", tuple(opacities), "%"),
    ]


def picture(studio: Studio) -> list[Row]:
    """Rows of the page of the window."""
    return [
        _switch(studio, At("display", "full_screen"), "Full screen"),
        _switch(studio, At("display", "vsync"), "Wait for the screen"),
    ]


def playing(studio: Studio) -> list[Row]:
    """Rows of the page of help with playing."""
    return [
        _named(studio, At("timing", "width"), "Timing"),
        _stepped(studio, At("timing", "tempo"), "Tempo", TEMPO),
        _switch(studio, At("timing", "wait_for_me"), "The music waits"),
        _switch(studio, At("timing", "one_key"), "One key plays all"),
        _switch(studio, At("timing", "watch"), "Only watch"),
        _stepped(studio, At("timing", "offset"), "Delay", OFFSET),
        Row("Measure the delay", lambda: _calibrate(studio)),
    ]


def access(studio: Studio) -> list[Row]:
    """Rows of the page of comfort for eyes and ears."""
    return [
        _switch(studio, At("access", "captions"), "Captions of sounds"),
        _switch(studio, At("access", "reduced_motion"), "Less motion"),
        _switch(studio, At("access", "calm_flashes"), "Calm flashes"),
        _switch(studio, At("access", "high_contrast"), "High contrast"),
    ]


def first_rows(studio: Studio) -> list[Row]:
    """Rows of the first start: what must be right before anything else."""
    sizes = tuple(range(SIZE_LEAST, SIZE_MOST + 1, SIZE_STEP))
    return [
        _one_of(studio, At("text", "size"), "Size of words", sizes, "%"),
        _named(studio, At("text", "font"), "Letters"),
        _switch(studio, At("access", "captions"), "Captions of sounds"),
        _switch(studio, At("access", "reduced_motion"), "Less motion"),
        _switch(studio, At("access", "calm_flashes"), "Calm flashes"),
        _switch(studio, At("timing", "one_key"), "One key plays all"),
        _named(studio, At("timing", "width"), "Timing"),
    ]


TEMPO = Span(0.05, 0.5, 1.0, percent)
OFFSET = Span(0.005, -0.3, 0.3, thousandths)  # seconds

PAGES: Mapping[str, Callable[[Studio], list[Row]]] = {
    "Sound": sound,
    "Words": words,
    "Picture": picture,
    "Playing": playing,
    "Comfort": access,
}


def key_rows(studio: Studio, listen: Callable[[Button], None]) -> list[Row]:
    """Rows that take a new key for each button."""

    def row(button: Button) -> Row:
        def act() -> Next:
            listen(button)
            return None

        name = button.value.title()
        return Row(name, act, value=lambda: names_of(studio.settings.bindings[button][:2]))

    return [row(button) for button in Button]


def _calibrate(studio: Studio) -> Next:
    from game.scenes.calibration import Calibration

    return Push(Calibration(studio))


def _volume(studio: Studio, name: str) -> Row:
    at = At("volumes", name)

    def turn(step: int) -> None:
        value = at.get(studio) + step * STEP
        at.set(studio, round(clamp(value), 2))

    return Row(name.title(), level=lambda: at.get(studio), turn=turn)


def _switch(studio: Studio, at: At, label: str) -> Row:
    def turn(step: int) -> None:
        at.set(studio, not at.get(studio))

    return Row(label, value=lambda: SWITCH[at.get(studio)], turn=turn)


def _named(studio: Studio, at: At, label: str) -> Row:
    def shown() -> str:
        return str(at.get(studio)).title()

    def turn(step: int) -> None:
        now = at.get(studio)
        kind: type[StrEnum] = type(now)
        values = list(kind)
        at.set(studio, values[(values.index(now) + step) % len(values)])

    return Row(label, value=shown, turn=turn)


def _one_of(studio: Studio, at: At, label: str, values: Sequence[int], unit: str = "") -> Row:
    def turn(step: int) -> None:
        now = at.get(studio)
        near = min(range(len(values)), key=lambda n: abs(values[n] - now))
        at.set(studio, values[int(clamp(near + step, 0, len(values) - 1))])

    return Row(label, value=lambda: f"{at.get(studio)}{unit}", turn=turn)


def _stepped(studio: Studio, at: At, label: str, span: Span) -> Row:

    def turn(step: int) -> None:
        value = at.get(studio) + step * span.step
        at.set(studio, round(clamp(value, span.least, span.most), 3))

    return Row(label, value=lambda: span.write(at.get(studio)), turn=turn)
