"""What lies under the fingers: keys that are down, and buttons that stand for keys."""

from collections.abc import Callable

from game.core.heard import Damp
from game.core.pad import Button, Pad, Press


class KeysDown:
    """Remembers what each key sounds until it is let go."""

    def __init__(self) -> None:
        self._sounding: dict[int | str, tuple[int, int]] = {}  # key -> lane, pitch

    def strike(self, press: Press, pitch: int, lane: int = 0) -> None:
        """A key goes down and sounds."""
        self._sounding[_name(press)] = (lane, pitch)

    def let_go(self, press: Press) -> list[Damp]:
        """A key goes up; its string is damped unless another key sounds it too."""
        _, pitch = self._sounding.pop(_name(press), (0, None))
        if pitch is None or any(pitch == other for _, other in self._sounding.values()):
            return []
        return [Damp(pitch)]

    def let_all_go(self) -> list[Damp]:
        """All keys go up."""
        damps = [Damp(pitch) for pitch in sorted({pitch for _, pitch in self._sounding.values()})]
        self._sounding.clear()
        return damps

    def lanes(self) -> set[int]:
        """The lanes in which a key is down."""
        return {lane for lane, _ in self._sounding.values()}


class ButtonKeys:
    """Arrows and pads as piano keys: a button lets go of the very key it struck."""

    def __init__(self) -> None:
        self._down: dict[Button, int] = {}

    def presses(self, pad: Pad, key_of: Callable[[Button], int | None]) -> list[Press]:
        """Give the presses of a tick; a tap shorter than a tick is let go in the next."""
        up = [b for b in self._down if b not in pad.held or b in pad.pressed]
        presses = [Press(self._down.pop(button), False) for button in up]
        for button in Button:
            key = key_of(button) if button in pad.pressed else None
            if key is not None:
                self._down[button] = key
                presses.append(Press(key, True))
        return presses


def _name(press: Press) -> int | str:
    return press.key if press.pitch is None else f"midi {press.pitch}"
