"""The cross-cut: a camera on one side of town, a stage on the other, one button for both.

In every round a lamp is lit on either side, one a little before the other. A press serves the
lamp that has been lit longest: he poses, or she goes on; while that lasts nobody serves the
other. The evening passes at its own pace. Nothing that is done makes it in time.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.folders import MAPS
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, ticks
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.place import load_place
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Memory, Value

CAMERA, STAGE = "camera", "stage"
ROUNDS, ROUND = 7, 8.0  # how many, and the beats of each
LIT = 4.0  # beats a lamp is lit
LATER = 2.0  # beats between the first lamp of a round and the second
BUSY = 4.5  # beats that posing or going on takes
USUAL_BPM = 100.0
ACROSS_TOWN = "theatre_stage"
ALONE = MAPS / f"{ACROSS_TOWN}.tmx"  # where no film is at hand
FLASH, CALM = 0.25, 0.4  # seconds of a flash; its light where flashes are calmed
WAITS = 6.0  # seconds an expiring lamp waits for those who want it to
STARTS, ENDS = 20 * 60, 21 * 60 + 40  # of the evening, in minutes
FAVOUR = 2  # by how many more one side is favoured
PLAY = ("window", "library", "suitcase", "bus", "encore")  # the play of who laid out none
HINT = Hint("The lamp that is lit")
POSES = (  # mark, animation, the way he faces
    ("on the paper", "idle", "south"),
    ("at the half piano", "talk", "east"),
    ("on the plinth", "look_up", "south"),
    ("on the plinth", "reach", "south"),
    ("on the paper", "look_up", "east"),
    ("at the half piano", "idle", "south"),
    ("on the paper", "wave", "south"),
)
PLACES = ("at the window", "centre stage", "at the suitcase", "on the bed", "bow")
SAYS = ("one", "two", "three", "four", "five", "six", "seven")


@dataclass
class Lamp:
    """One lamp of a round. Times in beats since the evening began."""

    side: str
    on: float
    served: bool = False

    def lit(self, beat: float) -> bool:
        """Whether it asks to be served."""
        return not self.served and self.on <= beat < self.on + LIT


class CrossCut:
    """Two places at once."""

    name = "crosscut"

    def __init__(self, memory: Memory, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.beat = 0.0
        self.poses = self.spoken = self.dried = 0
        self.lamps = [lamp for number in range(ROUNDS) for lamp in _round(number)]
        self.busy: tuple[str, float] | None = None  # which side is served, and until which beat
        self.focus = CAMERA
        self.other: Stage | None = None  # the other place
        self._memory, self._timing = memory, timing
        self._cards = _cards(memory)
        self._bpm = USUAL_BPM
        self._flashed = 0.0  # seconds of flash that are left
        self._held = 0.0
        self._stage: Stage | None = None
        self._him: Actor | None = None
        self._her: Actor | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """He is before the camera here; across town the curtain is up."""
        self._stage, self._him = stage, stage.direct(actor)
        self._bpm = stage.music.bpm or USUAL_BPM
        stage.hint = HINT
        place = stage.places(ACROSS_TOWN) if stage.places else load_place(ALONE)
        other = Stage(place, stage.cast, stage.memory)
        other.settings, other.tick = stage.settings, stage.tick
        other.enter(other.place)
        other.light.groups |= {"house": 0.0, "bulbs": 0.0, "corridor": 0.0}
        self._her = other.direct("mia")
        self._her.visible, self._her.sheet = True, "mia_play"
        self.other = other
        self._stand(other, self._her, "centre stage", "idle")

    @property
    def clock(self) -> str:
        """The time in both places: "8:15"."""
        share = min(1.0, self.beat / (ROUNDS * ROUND))
        minutes = STARTS + round((ENDS - STARTS) * share)
        return f"{minutes // 60 - 12}:{minutes % 60:02}"

    @property
    def lit(self) -> Lamp | None:
        """The lamp that a press would serve: of those lit the one that was lit first."""
        if self.busy:
            return None
        return next((lamp for lamp in self.lamps if lamp.lit(self.beat)), None)

    def lamp(self, side: str) -> float:
        """How much longer the lamp of a side is lit, 0..1; 0 is dark."""
        lamps = [x for x in self.lamps if x.side == side and x.lit(self.beat)]
        return 1.0 - (self.beat - lamps[0].on) / LIT if lamps else 0.0

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.cues = ()
        heard = self._pass()
        lamp = self.lit
        if lamp is not None and (confirms(pad) or self._timing.watch):
            heard += self._serve(lamp)
        self._live()
        if self.beat >= ROUNDS * ROUND:
            self._leave()
        return heard

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """The evening is over on both sides."""
        if not self.done and not self.poses + self.spoken:
            self.poses = self.spoken = ROUNDS // 2
        self.done = True

    @property
    def favoured(self) -> str:
        """Which side had more of the player: camera, stage, both, neither."""
        if self.poses + self.spoken < FAVOUR:
            return "neither"
        if abs(self.poses - self.spoken) < FAVOUR:
            return "both"
        return CAMERA if self.poses > self.spoken else STAGE

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: poses, lines, and which side had more."""
        return {"poses": self.poses, "lines_spoken": self.spoken, "crosscut": self.favoured}

    # Time

    def _pass(self) -> tuple[Heard, ...]:
        if self._waits():
            self._held += TICK
            return ()
        self._held = 0.0
        before, self.beat = self.beat, self.beat + TICK * self._bpm / 60
        if self.busy and self.beat >= self.busy[1]:
            self.busy = None
        heard: tuple[Heard, ...] = ()
        for lamp in self.lamps:
            if before < lamp.on <= self.beat:
                heard = (Effect("ui_move", -0.5 if lamp.side == CAMERA else 0.5),)
            if not lamp.served and before < lamp.on + LIT <= self.beat:
                heard += self._miss(lamp)
        return heard

    def _waits(self) -> bool:
        """Whether time stands still until the lamp that is about to go out is served."""
        lamp = self.lit
        if lamp is None or not self._timing.wait_for_me or self._held >= WAITS:
            return False
        return self.beat >= lamp.on + LIT - 0.2

    def _miss(self, lamp: Lamp) -> tuple[Heard, ...]:
        """He has not looked; she has lost her line, and somebody moves in a seat."""
        if lamp.side == CAMERA:
            return ()
        self.dried += 1
        if self.dried in (1, 3):
            self.cues = (*self.cues, f"crosscut_dry_{SAYS[self.dried // 2]}")
        return (Effect("seat_creak", 0.5),)

    def _serve(self, lamp: Lamp) -> tuple[Heard, ...]:
        lamp.served = True
        self.busy, self.focus = (lamp.side, self.beat + BUSY), lamp.side
        return self._pose() if lamp.side == CAMERA else self._go_on()

    # What is done

    def _pose(self) -> tuple[Heard, ...]:
        mark, animation, facing = POSES[self.poses % len(POSES)]
        self.poses += 1
        self.cues = (*self.cues, f"crosscut_pose_{SAYS[(self.poses - 1) % len(SAYS)]}")
        self._flashed = FLASH
        if self._stage is not None and self._him is not None:
            self._stand(self._stage, self._him, mark, animation)
            self._him.facing = facing
        return (Effect("flash_charge", -0.5), Effect("camera_shutter", -0.5))

    def _go_on(self) -> tuple[Heard, ...]:
        card = self.spoken if self.spoken < len(self._cards) else None
        self.spoken += 1
        if card is not None:
            self.cues = (*self.cues, f"crosscut_{self._cards[card]}")
        if self.other is not None and self._her is not None:
            place = PLACES[(self.spoken - 1) % len(PLACES)]
            self._stand(self.other, self._her, place, "talk")
        return (Effect("dress_rustle", 0.5),)

    def _live(self) -> None:
        """The flash, the other place, and what both do when they are not asked."""
        stage, other = self._stage, self.other
        if stage is None or other is None or self._her is None:
            return
        self._flashed = max(0.0, self._flashed - TICK)
        bright = CALM if stage.settings.access.calm_flashes else 1.0
        stage.light.groups["flash"] = bright if self._flashed else 0.0
        other.tick = stage.tick
        other.live()
        speaking = self.busy is not None and self.busy[0] == STAGE
        seated = self._her.animation.startswith("sit")
        if not speaking and stage.tick % ticks(0.5) == 0:
            show(self._her, "sit" if seated else "idle", other.tick)

    @staticmethod
    def _stand(stage: Stage, actor: Actor, name: str, animation: str) -> None:
        mark = stage.mark(name)
        actor.x, actor.y, actor.visible = mark.at.x, mark.at.y, True
        actor.lift, actor.order = mark.lift, mark.order
        actor.facing = mark.facing or actor.facing
        pose = f"{mark.pose}_{animation}" if mark.pose and animation == "talk" else mark.pose
        show(actor, pose or animation, stage.tick)

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.light.groups["flash"] = 0.0


def _round(number: int) -> tuple[Lamp, Lamp]:
    """Both lamps of a round; the sides take turns to be first."""
    start = number * ROUND + 1.0
    first, second = (CAMERA, STAGE) if number % 2 == 0 else (STAGE, CAMERA)
    return Lamp(first, start), Lamp(second, start + LATER)


def _cards(memory: Memory) -> tuple[str, ...]:
    """The play as it was laid out on the floor, or as she would lay it out."""
    kept = memory.facts.get("cards")
    named = [card for card in kept if isinstance(card, str)] if isinstance(kept, list) else []
    return tuple(named) or PLAY
