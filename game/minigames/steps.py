"""Eleven steps down to a door: with each of them the music is one bar louder."""

from collections.abc import Mapping
from itertools import pairwise

from game.core.ease import clamp, lerp, smooth
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

WAY = (
    "inside the door", "stairs 1", "first landing", "stairs 2", "second landing", "stairs 3",
    "foot of the stairs",
)  # fmt: skip
STEPS = 11
LASTS = 0.55  # seconds of a step
PATIENCE = 5.0  # seconds until the feet go by themselves
OWN = 1.5  # seconds between two steps of theirs
BEHIND = 46.0  # pixels the other keeps behind
COMPANY = "daniel"
QUIET, DULL = 0.25, 0.95  # loudness and wall of the music at the top
DOWN = Hint("One step down")


class Steps:
    """Going down, step by step."""

    name = "steps"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.taken = 0
        self.seconds = 0.0
        self._timing = timing
        self._moved = LASTS  # seconds since the last step began
        self._waited = 0.0
        self._stage: Stage | None = None
        self._pair: tuple[Actor, Actor] | None = None
        self._route: list[Point] = []

    def enter(self, stage: Stage, actor: str) -> None:
        """Stand at the top; the music is behind a wall."""
        self._stage = stage
        self._pair = stage.direct(actor), stage.direct(COMPANY)
        self._route = [stage.mark(name).at for name in WAY]
        stage.following = actor
        stage.nearing = None
        stage.hint = DOWN
        self._show()

    @property
    def share(self) -> float:
        """How much of the way is behind them, 0..1."""
        under_way = smooth(clamp(self._moved / LASTS))
        return clamp((self.taken - 1 + under_way) / STEPS) if self.taken else 0.0

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return ()
        self.seconds += TICK
        self._moved += TICK
        self._waited += TICK
        if self.taken < STEPS and self._moved >= LASTS and self._wanted(pad):
            self._step()
        self._show()
        if self.taken == STEPS and self._moved >= LASTS:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """They are down."""
        self.taken, self._moved = STEPS, LASTS
        self._show()
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give how long they took."""
        return {"stairs_seconds": round(self.seconds, 1)}

    def _wanted(self, pad: Pad) -> bool:
        down = {Button.DOWN, Button.RIGHT}
        asked = confirms(pad) or bool(down & (pad.pressed | pad.held))
        alone = self._timing.watch or self._waited >= PATIENCE
        return asked or (alone and self._moved >= OWN)

    def _step(self) -> None:
        self.taken += 1
        self._moved = 0.0
        self.cues = (f"steps_{self.taken}",)
        stage = self._stage
        if stage is not None:
            stage.hint = None
            stage.sound(f"step_{stage.place.footsteps}_{1 + self.taken % 4}", self._at(0.0).x)

    def _at(self, behind: float) -> Point:
        """Give the place on the way, so many pixels behind where they have come to."""
        lengths = [a.distance(b) for a, b in pairwise(self._route)]
        left = max(0.0, self.share * sum(lengths) - behind)
        for (a, b), length in zip(pairwise(self._route), lengths, strict=True):
            if left <= length:
                part = left / length
                return Point(lerp(a.x, b.x, part), lerp(a.y, b.y, part))
            left -= length
        return self._route[-1]

    def _show(self) -> None:
        stage = self._stage
        if stage is None or self._pair is None:
            return
        walks = self._moved < LASTS
        for person, behind in zip(self._pair, (0.0, BEHIND), strict=True):
            at = self._at(behind)
            person.x, person.y, person.facing, person.visible = at.x, at.y, "east", True
            show(person, "walk" if walks else "idle", stage.tick)
        music = stage.latest_music
        music.gain_to = lerp(QUIET, 1.0, self.share)
        music.muffle_to = lerp(DULL, 0.2, self.share)
        music.step = TICK

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
