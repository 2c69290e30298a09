"""Keyboard, pads and pointer become a `Pad` a tick; every press carries its own time.

Events are polled far more often than ticks pass; what happens between two ticks is never
lost, however short it was. The piano keys are places on the keyboard, not letters, so that
the home row is the home row on every layout.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pygame
from pygame._sdl2 import controller

from game.core.geometry import Point
from game.core.pad import COMP, NEIGHBOUR, PEDAL, Button, Pad, Press
from game.core.settings import Bindings

# Places of the home row from A to the key right of L, by USB usage (SDL scancodes).
HOME_ROW = (4, 22, 7, 9, 10, 11, 13, 14, 15, 51)
SPACE, LEFT_SHIFT, RIGHT_SHIFT = 44, 225, 229
PIANO: dict[int, int | str] = {
    **{code: key for key, code in enumerate(HOME_ROW)},
    SPACE: COMP,
    LEFT_SHIFT: NEIGHBOUR,
    RIGHT_SHIFT: PEDAL,
}
CONTROLLER = {
    pygame.CONTROLLER_BUTTON_A: Button.CONFIRM,
    pygame.CONTROLLER_BUTTON_B: Button.BACK,
    pygame.CONTROLLER_BUTTON_X: Button.RUN,
    pygame.CONTROLLER_BUTTON_Y: Button.BACKLOG,
    pygame.CONTROLLER_BUTTON_START: Button.PAUSE,
    pygame.CONTROLLER_BUTTON_BACK: Button.HIDE,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Button.REWIND,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Button.AUTO,
    pygame.CONTROLLER_BUTTON_DPAD_UP: Button.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Button.DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Button.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Button.RIGHT,
}
STICK = {
    pygame.CONTROLLER_AXIS_LEFTX: (Button.LEFT, Button.RIGHT),
    pygame.CONTROLLER_AXIS_LEFTY: (Button.UP, Button.DOWN),
}
STICK_ON, STICK_OFF = 16000, 11000  # of 32767; two values, or the edge would chatter
LEFT_CLICK, RIGHT_CLICK = 1, 3

ToView = Callable[[tuple[int, int]], Point | None]
AnswerNow = Callable[[Press], None]


@dataclass
class Held:
    """Where a button is held down: several keys may hold the same one."""

    by: dict[Button, set[str]] = field(default_factory=dict)

    def down(self, button: Button, source: str) -> bool:
        """Hold a button; says whether it was up before."""
        sources = self.by.setdefault(button, set())
        sources.add(source)
        return len(sources) == 1

    def up(self, source: str) -> None:
        """Let go of everything a source holds."""
        for sources in self.by.values():
            sources.discard(source)

    @property
    def buttons(self) -> frozenset[Button]:
        """The buttons that are down."""
        return frozenset(button for button, sources in self.by.items() if sources)


class Keys:
    """Collects what the player does between two ticks.

    `at_piano` makes the home row a row of piano keys; `one_key` makes any of them the same.
    `glyphs` says which pictures fit what was used last: "key", "pad" or "mouse".
    """

    def __init__(self, bindings: Bindings, to_view: ToView) -> None:
        self.at_piano = False
        self.one_key = False
        self.glyphs = "key"
        self.listening: Callable[[str], None] | None = None  # takes the next key by name
        self.answer_now: AnswerNow | None = None  # sounds a press before its tick
        self._to_view = to_view
        self._held = Held()
        self._pressed: set[Button] = set()
        self._presses: list[tuple[Press, float]] = []
        self._click: Point | None = None
        self._drag: Point | None = None
        self.pointer: Point | None = None
        self._sticks: dict[Button, bool] = {}
        self._sounding: set[int | str] = set()
        self.use(bindings)

    def use(self, bindings: Bindings) -> None:
        """Take other bindings at once."""
        names = {name: button for button, keys in bindings.items() for name in keys}
        self._buttons = {_key_code(name): button for name, button in names.items()}

    def see(self, event: pygame.Event, now: float) -> None:
        """Take an event; `now` is the time in seconds at which it was polled."""
        match event.type:
            case pygame.KEYDOWN:
                self._key_down(event, now)
            case pygame.KEYUP:
                self._key_up(event, now)
            case pygame.CONTROLLERBUTTONDOWN if event.button in CONTROLLER:
                self.glyphs = "pad"
                self._down(CONTROLLER[event.button], f"pad {event.button}")
            case pygame.CONTROLLERBUTTONUP:
                self._held.up(f"pad {event.button}")
            case pygame.CONTROLLERAXISMOTION:
                self._stick(event)
            case pygame.MOUSEMOTION if any(event.rel):  # a window that opens moves nothing
                self.pointer = self._to_view(event.pos)
                self._drag = self.pointer if self._drag is not None else None
            case pygame.MOUSEBUTTONDOWN:
                self._mouse(event)
            case pygame.MOUSEBUTTONUP if event.button == LEFT_CLICK:
                self._drag = None
            case pygame.WINDOWFOCUSLOST:
                self.release(now)

    def press(self, press: Press, now: float) -> None:
        """Take the key of a piano, from wherever it comes."""
        self._presses.append((press, now))
        if self.answer_now is not None:
            self.answer_now(press)

    def release(self, now: float) -> None:
        """Let go of everything, as when the window loses the focus."""
        self._held = Held()
        self._drag = None
        for key in sorted(self._sounding, key=str):
            self._presses.append((Press(key, False), now))
        self._sounding.clear()

    def pad(self, now: float, song: float | None = None) -> Pad:
        """Give the input of the tick that ends now, and begin to collect the next."""
        presses = tuple(_aged(press, now - at) for press, at in self._presses)
        pad = Pad(
            held=self._held.buttons,
            pressed=frozenset(self._pressed),
            presses=presses,
            click=self._click,
            drag=self._drag,
            song=song,
        )
        self._pressed.clear()
        self._presses.clear()
        self._click = None
        return pad

    def take_pointer(self) -> Point | None:
        """Give where the pointer has moved to since this was last asked."""
        pointer, self.pointer = self.pointer, None
        return pointer

    # Keys

    def _key_down(self, event: pygame.Event, now: float) -> None:
        self.glyphs = "key"
        if self.listening is not None:
            take, self.listening = self.listening, None
            take(pygame.key.name(event.key))
            return
        piano_key = PIANO.get(event.scancode) if self.at_piano else None
        if piano_key is not None:
            self._strike(piano_key, True, now)
        elif event.key in self._buttons:
            self._down(self._buttons[event.key], f"key {event.key}")

    def _key_up(self, event: pygame.Event, now: float) -> None:
        self._held.up(f"key {event.key}")
        piano_key = PIANO.get(event.scancode)
        if piano_key is not None and self._own(piano_key) in self._sounding:
            self._strike(piano_key, False, now)

    def _strike(self, piano_key: int | str, down: bool, now: float) -> None:
        own = self._own(piano_key)
        self._sounding = (self._sounding | {own}) if down else (self._sounding - {own})
        self.press(Press(own, down), now)

    def _own(self, piano_key: int | str) -> int | str:
        return 4 if self.one_key and piano_key == COMP else piano_key

    def _down(self, button: Button, source: str) -> None:
        if self._held.down(button, source):
            self._pressed.add(button)

    # Stick and pointer

    def _stick(self, event: pygame.Event) -> None:
        for button, value in zip(
            STICK.get(event.axis, ()), (-event.value, event.value), strict=False
        ):
            was = self._sticks.get(button, False)
            on = value > (STICK_OFF if was else STICK_ON)
            self._sticks[button] = on
            source = f"stick {button.value}"
            if on and not was:
                self.glyphs = "pad"
                self._down(button, source)
            elif was and not on:
                self._held.up(source)

    def _mouse(self, event: pygame.Event) -> None:
        self.pointer = self._to_view(event.pos)
        if event.button == LEFT_CLICK:
            self.glyphs = "mouse"
            self._click = self._drag = self.pointer
        elif event.button == RIGHT_CLICK:
            self._pressed.add(Button.BACK)


class Controllers:
    """Every game pad that is plugged in, now or later."""

    def __init__(self) -> None:
        self._open: dict[int, controller.Controller] = {}
        controller.init()
        for index in range(controller.get_count()):
            self._add(index)

    def see(self, event: pygame.Event) -> None:
        """Follow pads as they come and go."""
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._add(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._open.pop(event.instance_id, None)

    def _add(self, index: int) -> None:
        if controller.is_controller(index):
            pad = controller.Controller(index)
            self._open[pad.id] = pad


def _aged(press: Press, age: float) -> Press:
    return Press(press.key, press.down, max(0.0, age), press.velocity, press.pitch)


def _key_code(name: str) -> int:
    try:
        return pygame.key.key_code(name)
    except ValueError:
        return pygame.K_UNKNOWN


def names_of(keys: Iterable[str]) -> str:
    """Write key names for people: "Enter / Space"."""
    return " / ".join(key.title() for key in keys)
