"""What this player did, hung on strings into the painted sets: cut paper, never a word."""

from dataclasses import dataclass

from game.story.memory import Memory

MOST = 6  # of one kind in a set


@dataclass(frozen=True)
class Keepsake:
    """So many paper cuts of a kind, in a set."""

    number: int
    picture: str
    count: int = 1


# set -> (what was asked or played, what came of it -> the picture)
CHOSEN: tuple[tuple[int, str, dict[str, str]], ...] = (
    (1, "compliment", {"heard": "note", "home": "door", "ever": "star"}),
    (
        6,
        "request_song",
        {
            "ask_heart": "heart",
            "ask_laser": "bolt",
            "ask_plastic": "palm",
            "ask_caller": "receiver",
            "ask_fax": "moon",
        },
    ),
    (
        7,
        "spotlight_longest",
        {"piano": "keys", "bass": "bass", "drums": "drum", "trumpet": "trumpet"},
    ),
    (8, "invitation", {"she_asks": "ticket", "he_asks": "hat", "research": "page"}),
    (
        10,
        "gesture",
        {
            "gesture_finger": "hand",
            "gesture_bow": "hat",
            "gesture_kiss": "heart",
            "gesture_page": "page",
            "gesture_hair": "comb",
        },
    ),
    (11, "turned_record", {"True": "record"}),
    (13, "horn", {"*": "horn"}),
    (14, "us", {"the_button": "button", "the_door": "door", "not_stop": "note"}),
)
# set -> the fact that is counted, the picture
COUNTED: tuple[tuple[int, str, str], ...] = (
    (2, "windows", "window"),
    (4, "overheard", "receiver"),
    (5, "pages", "plane"),
)
SAT = {"moment": 1, "while": 2, "long": 3}  # how long they sat -> stars over the last set


def keepsakes(memory: Memory) -> tuple[Keepsake, ...]:
    """List what hangs in the sets for whoever played this film."""
    found: list[Keepsake] = []
    for number, name, pictures in CHOSEN:
        kept = memory.choices.get(name, memory.facts.get(name))
        picture = pictures.get(str(kept), pictures.get("*", "")) if kept is not None else ""
        if picture:
            found.append(Keepsake(number, picture))
    for number, name, picture in COUNTED:
        count = _count(memory.facts.get(name))
        if count:
            found.append(Keepsake(number, picture, min(MOST, count)))
    sat = SAT.get(str(memory.facts.get("sat")), 0)
    if sat:
        found.append(Keepsake(14, "star", sat))
    return tuple(found)


def playbill(memory: Memory) -> tuple[str, ...]:
    """Give the cards of her play in the order in which they were laid."""
    cards = memory.facts.get("cards")
    return tuple(str(card) for card in cards) if isinstance(cards, list) else ()


def _count(value: object) -> int:
    if isinstance(value, list):
        return len(value)
    return int(value) if isinstance(value, int | float) else 0
