"""Makes small films for tests: a map, a few lines, and somebody to play them."""

from pathlib import Path

from game.core.heard import Effect
from game.core.pad import Pad
from game.core.settings import Settings
from game.rehearsal.player import Player
from game.stage.directions import RULES, TABLES
from game.stage.director import Director
from game.stage.film import Film, costumes
from game.stage.minigame import Makers
from game.stage.moment import Moment
from game.stage.place import load_place
from game.stage.sounds import Sound
from game.stage.stage import Stage
from game.stage.tunes import Tune
from game.story.cast import load_cast
from game.story.ledger import relock
from game.story.memory import Memory
from game.story.screenplay import read_chapter
from tests.maps import thing, write_map

CHAIR = Sound("chair", "effects/chair.ogg", "effects", 1.0, "a chair scrapes", True)
HEAD = "# 4 A Test\n\n= Something happens.\n\n"
ROOM = (
    thing(1, "door", "Mark", 40, 200, facing="east"),
    thing(2, "piano", "Mark", 200, 200, facing="west"),
    thing(3, "seat", "Mark", 300, 210, facing="west", pose="sit", lift=2),
    thing(4, "walt", "Person", 240, 220, routine="wring"),
    thing(5, "a lamp", "Look", 100, 180, (20, 20), scene="look_lamp"),
    thing(6, "lamp", "Light", 100, 150, group="room"),
)
PATIENCE = 60 * 60 * 12  # ticks


def make_film(folder: Path, text: str, room: tuple[str, ...] = ROOM, columns: int = 30) -> Film:
    """Write a chapter in a room and load it."""
    write_map(folder / "room.tmx", *room, columns=columns)
    path = folder / "04-a-test.fountain"
    path.write_text(HEAD + text, encoding="utf-8")
    cast = load_cast()
    chapter = relock(read_chapter(path, cast), {}).chapter
    tables = {
        **TABLES,
        "cue": {"waltz": Tune("waltz", 90), "blues": Tune("blues", 120)},
        "sound": {"chair": "chair"},
        "piece": {"freely": ("free", "x")},
        "costume": costumes(cast),
    }
    place = load_place(folder / "room.tmx")
    return Film({4: chapter}, cast, lambda name: place, RULES, tables, {"chair": CHAIR})


class Rehearsal:
    """Plays a film with chosen answers and keeps what was said, seen and heard."""

    def __init__(
        self, film: Film, makers: Makers | None = None, kind: str = "perfect", seed: int = 0
    ) -> None:
        self.memory = Memory()
        first = min(film.chapters)
        self.director = Director(film, first, self.memory, Settings(), makers or {}, seed)
        self.player = Player(kind, seed)
        self.heard: list[object] = []
        self.seen: set[tuple[str, str]] = set()  # who, animation
        self.cards: list[str] = []
        self.cues: list[str] = []
        self.captions: set[str] = set()
        self.path: list[str] = []  # scenes in the order they were played
        self.ticks = 0

    @property
    def stage(self) -> Stage:
        return self.director.stage

    @property
    def said(self) -> list[str]:
        """Every line so far, as "who: text"."""
        return [f"{'+'.join(line.who)}: {line.text}" for line in self.director.backlog]

    @property
    def effects(self) -> list[str]:
        """The names of the sounds so far."""
        return [sound.name for sound in self.heard if isinstance(sound, Effect)]

    @property
    def outermost(self) -> str:
        """The scene being played, whatever is visited from it."""
        spots = self.director.moment().spots
        return spots[0].scene if spots else ""

    def tick(self, pad: Pad | None = None) -> None:
        pad = self.player.pad(self.director) if pad is None else pad
        self.heard += self.director.update(pad)
        self.ticks += 1
        self._look()
        assert self.ticks < PATIENCE, f"stuck after {self.said[-1:]} in {self.director.scene}"

    def _look(self) -> None:
        stage = self.stage
        self.seen |= {(a.name, a.animation) for a in stage.actors.values() if a.visible}
        self.captions |= {caption.text for caption in stage.captions}
        for value, kept in (
            (stage.card.text if stage.card else None, self.cards),
            (stage.music.cue, self.cues),
            (self.director.scene, self.path),
        ):
            if value and kept[-1:] != [value]:
                kept.append(value)

    def begin(self, moment: Moment) -> "Rehearsal":
        """Begin at a moment that was kept, as a save does."""
        self.director.restore(moment)
        return self

    def play_scene(self, *answers: str) -> "Rehearsal":
        """Play the scene that has begun to its end, with visits from it."""
        scene = self.director.scene
        self.player.answers = list(answers)
        while not self.director.finished and self.outermost == scene:
            self.tick()
        assert not self.player.answers, f"never asked for {self.player.answers}"
        return self

    def play(self, answers: tuple[str, ...] = ()) -> "Rehearsal":
        """Play to the end, giving the answers in order."""
        self.player.answers = list(answers)
        while not self.director.finished:
            self.tick()
        assert not self.player.answers, f"never asked for {self.player.answers}"
        return self
