"""What is kept between sessions: moments in slots, and how far the player has come."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pygame

from game.core.fault import ContentError
from game.paint.picture import Wishes
from game.scenes.still import of_moment
from game.scenes.studio import Studio
from game.stage.moment import Moment
from game.stage.stage import VIEW_HEIGHT, VIEW_WIDTH
from game.story.header import Header
from game.story.kept import Kept
from game.story.memory import Memory

if TYPE_CHECKING:
    from game.scenes.story import StoryScene

PROGRESS = "progress"
LAST_LINE = 60  # letters of the last line that a slot shows


def keep(studio: Studio, story: StoryScene, name: str) -> bool:
    """Save the present moment under a name. A failure becomes a note to the player."""
    director = story.director
    said = director.backlog[-1].text if director.backlog else ""
    header = Header(
        chapter=director.chapter.number,
        title=director.chapter.title,
        line=said[:LAST_LINE],
        when=studio.clock(),
        played=round(story.played, 1),
        place=director.stage.place.name,
        still=_still(studio, story),
    )
    lines = tuple(director.backlog)
    return write(studio, name, header, Kept(director.moment().to_json(), lines).to_json())


def _still(studio: Studio, story: StoryScene) -> str:
    """Give a piece of what is seen, as PNG in base64."""
    whole = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), 0, 32)
    wishes = Wishes(studio.settings, story.director.chapter.number, bare=True)
    studio.picture.draw(whole, story.director.stage, wishes)
    file = BytesIO()
    stage = story.director.stage
    view = studio.picture.world(stage.place).view(stage, whole.get_size())
    pygame.image.save(of_moment(whole, stage, view), file, "still.png")
    return b64encode(file.getvalue()).decode("ascii")


def write(studio: Studio, name: str, header: Header, body: dict[str, Any]) -> bool:
    """Write a save; says whether it was kept."""
    try:
        studio.saves.write(name, header, body)
    except ContentError as error:
        studio.notes.append(str(error))
        return False
    return True


def load(studio: Studio, name: str) -> StoryScene | None:
    """Open a save. What was wrong with it, or mended, becomes a note to the player."""
    from game.scenes.story import StoryScene

    try:
        loaded = studio.saves.read(name)
        kept = Kept.from_json(loaded.body, studio.saves.path(name))
        moment = Moment.from_json(kept.moment)
        memory = Memory(seen_before=progress(studio).seen)
        memory.restore(moment.memory)
        story = StoryScene(studio, moment.chapter, memory, moment)
    except ContentError as error:
        studio.notes.append(str(error))
        return None
    except (KeyError, TypeError, ValueError, AttributeError):
        studio.notes.append(f"The save '{name}' belongs to a film that is no longer told so.")
        return None
    story.director.backlog.extend(kept.backlog)
    story.played = loaded.header.played
    if loaded.note:
        studio.notes.append(loaded.note)
    return story


@dataclass
class Progress:
    """How far the player has come. `starts` is the memory at each chapter's beginning."""

    reached: set[int] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    starts: dict[int, dict[str, Any]] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Give plain values."""
        starts = {str(number): memory for number, memory in sorted(self.starts.items())}
        return {"reached": sorted(self.reached), "seen": sorted(self.seen), "starts": starts}


def progress(studio: Studio) -> Progress:
    """Read how far the player has come; nothing where nothing was kept."""
    if PROGRESS not in studio.saves.names():
        return Progress()
    try:
        body = studio.saves.read(PROGRESS).body
        starts = {int(number): memory for number, memory in body["starts"].items()}
        return Progress(set(body["reached"]), set(body["seen"]), starts)
    except (ContentError, KeyError, TypeError, ValueError, AttributeError):
        return Progress()


def reached(studio: Studio, chapter: int, memory: Memory) -> None:
    """Keep that a chapter has been played to its end."""
    kept = progress(studio)
    kept.reached.add(chapter)
    kept.seen |= memory.seen | memory.seen_before
    later = [number for number in studio.film.chapters if number > chapter]
    if later:
        kept.starts[min(later)] = dict(memory.to_json())
    header = Header(chapter, "Progress", "", studio.clock(), 0.0)
    write(studio, PROGRESS, header, kept.to_json())


def chapter_start(studio: Studio, chapter: int) -> StoryScene:
    """Begin a chapter with the memory it was first begun with."""
    from game.scenes.story import StoryScene

    kept = progress(studio)
    memory = Memory(seen_before=set(kept.seen))
    if chapter in kept.starts:
        memory.restore(kept.starts[chapter])
    return StoryScene(studio, chapter, memory)
