"""`python main.py shots DIR`: a PNG of each staged moment, and a contact sheet a chapter."""

from game.cli.headless import open_canvas, use_dummy_drivers

use_dummy_drivers()

from collections.abc import Sequence  # noqa: E402
from dataclasses import dataclass, field  # noqa: E402
from pathlib import Path  # noqa: E402

import pygame  # noqa: E402

from game.core.fault import ContentError, Fault  # noqa: E402
from game.core.heard import Heard  # noqa: E402
from game.core.settings import Settings  # noqa: E402
from game.devices.fonts import Fonts  # noqa: E402
from game.devices.images import Images  # noqa: E402
from game.minigames.piano_free import FreePiano  # noqa: E402
from game.minigames.piano_written import WrittenPiano  # noqa: E402
from game.minigames.reprise import Reprise  # noqa: E402
from game.paint.frames import Frames  # noqa: E402
from game.paint.picture import Picture, Wishes  # noqa: E402
from game.rehearsal.autoplay import autoplay  # noqa: E402
from game.stage.director import Director  # noqa: E402
from game.stage.film import Film, load_film  # noqa: E402
from game.stage.stage import Stage  # noqa: E402

PLAYER = "reader"
COLUMNS, THUMB = 4, (240, 135)
GAP = 4
SHEET_GROUND = (24, 22, 34)
STEP = 8  # bars of music between two pictures of a minigame
GAME_TICKS = 300  # between two pictures of a set piece
BOXES = 2  # speeches shown of each scene
LAST_NOTE = 0.2  # seconds after which the last note of a phrase is seen
WORDLESS = 100  # ticks without a word after which what is seen is a moment of its own
OPEN = 0.02  # how far a transition may be closed in a picture


@dataclass
class Shooter:
    """Takes a picture whenever something new is to be seen."""

    picture: Picture
    folder: Path
    size: tuple[int, int]
    written: list[Path] = field(default_factory=list)
    _taken: set[str] = field(default_factory=set)
    _speeches: dict[str, int] = field(default_factory=dict)
    _quiet: int = 0  # ticks without a word
    _silences: int = 0

    def watch(self, director: Director, heard: tuple[Heard, ...]) -> None:
        """Look at one tick of the film."""
        moment = self._moment(director) or self._silence(director.stage)
        name = f"{director.chapter.number:02}-{director.scene}-{moment}".replace("_", "-")
        if not moment or name in self._taken:
            return
        self._taken.add(name)
        canvas = pygame.Surface(self.size, 0, 32)
        wishes = Wishes(Settings(), director.chapter.number)
        self.picture.draw(canvas, director.stage, wishes)
        path = self.folder / f"{len(self.written) + 1:03}-{name}.png"
        pygame.image.save(canvas, path)
        self.written.append(path)

    def _moment(self, director: Director) -> str:
        """Name what is new to be seen, or nothing."""
        stage = director.stage
        if stage.card is not None:
            return "card" if stage.tick - stage.card.since == 80 else ""
        if stage.transition.closed > OPEN:
            return ""
        if _is_back(stage):
            return stage.behind
        if stage.minigame is not None:
            return _part_of_music(stage) if _is_music(stage) else _part_of_game(stage)
        if stage.question is not None:
            return "question"
        if stage.roam is not None:
            return "roam"
        if stage.light.spot is not None and stage.light.spot.strength >= 1 and stage.box is None:
            return "spotlight"
        if stage.box is not None and stage.box.full:
            return self._speech(director.scene, stage)
        return ""

    def _silence(self, stage: Stage) -> str:
        """Name a stretch in which nothing is said or played, once it has lasted."""
        busy = stage.box or stage.card or stage.minigame or stage.transition.closed > OPEN
        self._quiet = 0 if busy else self._quiet + 1
        if self._quiet != WORDLESS:
            return ""
        self._silences += 1
        return f"wordless-{self._silences}"

    def _speech(self, scene: str, stage: Stage) -> str:
        assert stage.box is not None
        name = f"speech-{stage.box.say.id}"
        full = f"{scene} {name}"
        if full not in self._speeches:
            self._speeches[full] = sum(key.startswith(f"{scene} ") for key in self._speeches)
        return name if self._speeches[full] < BOXES else ""


def _is_back(stage: Stage) -> bool:
    """Whether the phrase that returns has been heard to its last note."""
    back = stage.background
    return isinstance(back, Reprise) and back.now > back.notes[-1].start + LAST_NOTE


def _is_music(stage: Stage) -> bool:
    return isinstance(stage.minigame, WrittenPiano | FreePiano)


def _part_of_music(stage: Stage) -> str:
    match stage.minigame:
        case WrittenPiano() as game:
            part = int(game.beat // (STEP * game.score.beats_per_bar))
            return f"{game.score.name}-{part}" if game.beat > 2 else ""
        case FreePiano() as game:
            part = int(game.beat // (STEP * game.chart.beats_per_bar))
            return f"free-{part}" if game.beat % 32 > 20 else ""
    return ""


def _part_of_game(stage: Stage) -> str:
    """Name the part of a set piece: a picture every few seconds."""
    assert stage.minigame is not None
    return f"{stage.minigame.name}-{stage.tick // GAME_TICKS}"


def make_picture(film: Film) -> Picture:
    """Make what paints a film, without a window."""
    open_canvas()
    images = Images()
    return Picture(film.cast, Fonts(), Frames(images), images)


def shots(
    folder: Path, chapters: Sequence[int] | None = None, size: tuple[int, int] = (480, 270)
) -> list[Path]:
    """Write the pictures; gives their paths. Raises ContentError."""
    film = load_film(tuple(chapters) if chapters else None)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ContentError(Fault(folder, f"cannot be made: {error}.")) from error
    shooter = Shooter(make_picture(film), folder, size)
    autoplay(film, PLAYER, 1, watch=shooter.watch)
    sheet = folder / "contact.png"
    pygame.image.save(contact_sheet(shooter.written), sheet)
    return [*shooter.written, sheet]


def contact_sheet(pictures: Sequence[Path]) -> pygame.Surface:
    """Lay pictures out in rows, at half their size."""
    rows = -(-len(pictures) // COLUMNS)
    width, height = THUMB[0] + GAP, THUMB[1] + GAP
    sheet = pygame.Surface((COLUMNS * width + GAP, rows * height + GAP), 0, 32)
    sheet.fill(SHEET_GROUND)
    for number, path in enumerate(pictures):
        small = pygame.transform.scale(pygame.image.load(path), THUMB)
        sheet.blit(small, (GAP + number % COLUMNS * width, GAP + number // COLUMNS * height))
    return sheet
