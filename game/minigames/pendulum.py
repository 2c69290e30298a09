"""The pendulum: it hangs from the dome and belongs to nobody; two people send it to each other.

She pushes when it comes to her; he always does. Every swing draws a line in the sand.
"""

import math
from collections.abc import Mapping

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.companion import partner_of
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

MIDDLE = Point(362.0, 229.0)  # where it hangs at rest, in pixels of the map
PERIOD = 3.4  # seconds there and back
LEAST, MOST = 13.0, 45.0  # pixels of a swing to either side
PUSH, NUDGE, HIS = 6.0, 1.5, 2.0  # pixels a push adds: hers, a late one, his
TURN, FIRST = 0.09, -0.45  # radians: the plane of the swing turns, and where it begins
ENOUGH = 4  # pushes of hers
LASTS = 30.0  # seconds
WINDOWS = {Width.STORY: 0.8, Width.RELAXED: 0.6, Width.STANDARD: 0.45, Width.VIRTUOSO: 0.3}
REACHES = 0.5  # seconds hands stay out
ENDS = 2.2  # seconds the last swing is looked at
THING = "observatory_halls_pendulum"
HINT = Hint("When it comes to you")


class Pendulum:
    """Sending a weight across a pit, and getting it back."""

    name = "pendulum"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.swing = LEAST  # pixels
        self.plane = FIRST  # radians
        self.lines: list[tuple[float, float]] = []  # of the sand: plane, swing
        self.pushes = 0
        self.fell = False  # the peg at the rim
        self.pushed_at = -1.0
        self._timing = timing
        self._stage: Stage | None = None
        self._who = ("mia", "seb")
        self._half = 0
        self._ending = 0.0
        self._used = -1  # the half swing that she has already pushed in

    def enter(self, stage: Stage, actor: str) -> None:
        """Take it from the dome."""
        self._stage, self._who = stage, (actor, partner_of(actor))
        stage.hidden.add(THING)
        stage.hint = HINT

    @property
    def phase(self) -> float:
        """Where it is in its swing: radians, at hers when the sine is -1."""
        return self.now / PERIOD * math.tau

    @property
    def out(self) -> float:
        """How far out it is: -1 hers .. 1 his."""
        return math.sin(self.phase)

    @property
    def bob(self) -> Point:
        """Where it is on the sand."""
        far = self.swing * self.out
        return Point(
            MIDDLE.x + far * math.cos(self.plane), MIDDLE.y + far * math.sin(self.plane) * 0.34
        )

    @property
    def until_hers(self) -> float:
        """Seconds until it is at her side; below zero it has just been."""
        turn = (self.phase - 1.5 * math.pi) % math.tau
        return (math.tau - turn if turn > math.pi else -turn) / math.tau * PERIOD

    @property
    def window(self) -> float:
        """Seconds either side in which a push is hers."""
        return WINDOWS[self._timing.width]

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        heard = [*self._cross(), *self._push(pad)]
        self._pose()
        if self.pushes >= ENOUGH or (self.now > LASTS and not self._timing.wait_for_me):
            heard += self._end()
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """It has gone to and fro."""
        self.pushes, self.fell, self.done = max(self.pushes, 3), True, True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how often she sent it, and whether they did it together."""
        return {"swings": self.pushes, "pendulum": "together" if self.pushes >= 3 else "alone"}

    def _cross(self) -> list[Heard]:
        """Half a swing is over: the earth has turned a little, and he sends it back."""
        half = int((self.phase - math.pi / 2) // math.pi)
        if half == self._half:
            return []
        self._half = half
        self.lines.append((self.plane, self.swing))
        self.plane += TURN
        if half % 2 == 0:
            self.swing = min(MOST, self.swing + HIS)
        return [Effect("pendulum_tick", 0.3 if half % 2 == 0 else -0.3)]

    def _push(self, pad: Pad) -> list[Heard]:
        pressed = confirms(pad)
        due = self._timing.watch and abs(self.until_hers) < TICK
        mine = int((self.phase + math.pi / 2) // math.tau)
        if not (pressed or due) or self._ending:
            return []
        if abs(self.until_hers) > self.window or mine == self._used:
            self.swing = min(MOST, self.swing + NUDGE)
            return [Effect("dress_rustle", -0.2, 0.4)]
        self._used, self.pushed_at = mine, self.now
        self.pushes += 1
        self.swing = min(MOST, self.swing + PUSH)
        return [Effect("key_note_soft", -0.2)]

    def _pose(self) -> None:
        """Hands come out to it and stay for a moment."""
        stage = self._stage
        if stage is None:
            return
        hers = self.pushed_at >= 0 and self.now - self.pushed_at < REACHES
        show(stage.direct(self._who[0]), "reach" if hers else "idle", stage.tick)
        show(stage.direct(self._who[1]), "reach" if self.out > 0.86 else "idle", stage.tick)

    def _end(self) -> list[Heard]:
        """The widest swing takes the peg at the rim with it."""
        first = not self._ending
        self._ending += TICK
        self.swing = clamp(self.swing + 9 * TICK, LEAST, MOST)
        heard: list[Heard] = []
        if not self.fell and abs(self.out) > 0.97:
            self.fell = True
            heard.append(Effect("coin", 0.2))
        if first and self._stage is not None:
            self._stage.hint = None
        if self._ending >= ENDS and self.fell:
            self.done = True
            self._leave()
        return heard

    def _leave(self) -> None:
        stage = self._stage
        if stage is None:
            return
        stage.hint = None
        stage.hidden.discard(THING)
        for name in self._who:
            show(stage.direct(name), "idle", stage.tick)
