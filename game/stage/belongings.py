"""What was unpacked in the flat, and where it stands from then on.

Memory keeps the fact `rooms`: for each of twelve things the name of its place. A place that
has the marks "keeps ..." shows them there.
"""

from collections.abc import Iterable, Mapping

from game.stage.place import Place
from game.stage.things import Mark
from game.story.memory import Memory

FACT = "rooms"
THINGS = (  # out of the boxes, in their order
    *("clock", "goldfish", "fan", "trophy", "cactus", "scripts"),
    *("hat", "horn", "metronome", "globe", "photograph", "bongos"),
)
SPOTS = (  # from west to east
    *("door", "radio", "way", "armchair", "above", "counter"),
    *("curtain", "lamp", "piano", "rug", "pictures", "bedroom"),
)
HANGING = ("radio", "above", "pictures")  # places on the wall: a small shelf goes up there
KEEPS = "keeps"


def spot_mark(place: Place, spot: str) -> Mark | None:
    """Give the mark of a place for things, where this map has it."""
    return place.marks.get(f"{KEEPS} {spot}")


def is_for_things(mark: Mark) -> bool:
    """Whether things stand at a mark and nobody else."""
    return mark.name.startswith(f"{KEEPS} ")


def laid_out(memory: Memory, place: Place) -> dict[str, str]:
    """Give where each thing stands in a place: thing -> spot."""
    kept = memory.facts.get(FACT)
    spots = [str(spot) for spot in kept] if isinstance(kept, list) else []
    pairs = zip(THINGS, spots, strict=False)
    return {thing: spot for thing, spot in pairs if spot_mark(place, spot) is not None}


def as_fact(standing: Mapping[str, str]) -> list[str]:
    """Give what memory keeps: the place of each thing in the order of the boxes."""
    return [standing[thing] for thing in THINGS if thing in standing]


def free(taken: Iterable[str]) -> list[str]:
    """Give the places where nothing stands yet, from west to east."""
    used = set(taken)
    return [spot for spot in SPOTS if spot not in used]
