"""The loop: polls as fast as it can, lets whole ticks pass, draws once after them."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter, sleep

import pygame

from game.app.overlay import Overlay
from game.core.pad import PEDAL, Press
from game.core.tick import TICK
from game.devices.keys import Controllers
from game.devices.midi_in import MidiIn
from game.scenes.scene import SceneManager
from game.scenes.studio import Studio

POLL = 0.002  # seconds between two looks at the keyboard
MOST_OWED = 0.25  # seconds; after a longer hiccup the game waits instead of racing

# what the loop does for development, by key
OVERLAY, RELOAD, ONE_TICK, FAST = pygame.K_F1, pygame.K_F5, pygame.K_F9, pygame.K_PERIOD
FAST_TICKS = 8


@dataclass
class Clock:
    """Real time in, whole ticks out."""

    last: float
    owed: float = 0.0

    def ticks(self, now: float) -> int:
        """Give how many ticks are due."""
        self.owed = min(self.owed + now - self.last, MOST_OWED)
        self.last = now
        due = int(self.owed / TICK)
        self.owed -= due * TICK
        return due


class Loop:
    """Runs the scenes until the last of them is left or the window is closed."""

    def __init__(self, studio: Studio, scenes: SceneManager) -> None:
        self.studio, self.scenes = studio, scenes
        self.overlay = Overlay()
        self.reload: Callable[[], None] | None = None
        self._controllers, self._midi = Controllers(), MidiIn()
        self._stopped = self._frozen = False
        self._fast = False

    def run(self) -> None:
        """Play."""
        clock = Clock(perf_counter())
        while not self.scenes.empty and not self._stopped:
            self.poll()
            due = clock.ticks(perf_counter())
            if due and not self._frozen:
                self._tick(due * (FAST_TICKS if self._fast else 1))
            elif not due:
                sleep(POLL)
            if due:
                self.show()

    def poll(self) -> None:
        """Take everything that has happened; each press is stamped now."""
        for event in pygame.event.get():
            self._see(event, perf_counter())
        for key in self._midi.played():
            name = PEDAL if key.pitch is None else -1
            press = Press(name, key.down, 0.0, key.velocity or None, key.pitch)
            self.studio.keys.press(press, perf_counter() - key.ago)

    def _tick(self, count: int) -> None:
        for _ in range(count):
            if self.scenes.empty:
                return
            began = perf_counter()
            self.studio.ears.tick()
            self.scenes.update(self.studio.keys.pad(began))
            self.overlay.update_took(perf_counter() - began)

    def show(self) -> None:
        """Draw the scenes and bring them to the screen."""
        if self.scenes.empty:
            return
        began = perf_counter()
        self.scenes.draw(self.studio.window.canvas)
        self.overlay.draw_took(perf_counter() - began)
        self.overlay.draw(self.studio.window.canvas, self.studio.fonts)
        self.studio.window.show()

    def _see(self, event: pygame.Event, now: float) -> None:
        self.studio.window.see(event)
        self._controllers.see(event)
        match event.type:
            case pygame.QUIT:
                self._stopped = True
            case pygame.WINDOWFOCUSLOST:
                self.studio.ears.duck(True)
                self.scenes.lose_focus()
            case pygame.WINDOWFOCUSGAINED:
                self.studio.ears.duck(False)
            case pygame.AUDIODEVICEADDED | pygame.AUDIODEVICEREMOVED if not event.iscapture:
                self.studio.ears.device_changed(added=event.type == pygame.AUDIODEVICEADDED)
            case pygame.KEYDOWN if self._own_key(event):
                return
            case pygame.KEYUP if event.key == FAST:
                self._fast = False
        self.studio.keys.see(event, now)

    def _own_key(self, event: pygame.Event) -> bool:
        """Whether a key is the window's or a developer's."""
        alt_enter = event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT
        if event.key == pygame.K_F11 or alt_enter:
            self.studio.toggle_full_screen()
            return True
        match event.key:
            case pygame.K_PRINTSCREEN:
                self.studio.screenshot()
            case key if key == OVERLAY:
                self.overlay.shown = not self.overlay.shown
            case key if key == RELOAD and self.reload is not None:
                self.reload()
            case key if key == ONE_TICK and self.overlay.shown:
                self._frozen = True
                self._tick(1)
                self.show()
            case key if key == FAST and self.overlay.shown:
                self._fast, self._frozen = True, False
            case _:
                return False
        return True
