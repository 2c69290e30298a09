"""What becomes possible in each of the fourteen painted sets, as a table.

Times are beats of the travelling shot: `before` counts from when the shot leaves the last set,
`after` from when the one thing is done that could not be done the first time.
"""

from dataclasses import dataclass

from game.core.pad import Button

GONE = "gone"
MIA, SEB, TWO, JUNE = "mia", "seb", "two", "june"
EAST, WEST, NORTH, SOUTH = "east", "west", "north", "south"


@dataclass(frozen=True)
class Move:
    """Somebody goes to a mark of the set (empty: stays), and does something from then on."""

    who: str
    at: float
    does: str = "idle"
    to: str = ""
    way: float = 0.0  # beats it takes
    faces: str = ""
    by: tuple[float, float] = (0.0, 0.0)  # pixels beside the mark
    lift: int = 0
    gait: str = "walk"


@dataclass(frozen=True)
class Slide:
    """A thing of the set moves by so many pixels."""

    prop: str
    at: float
    by: tuple[float, float]
    way: float


@dataclass(frozen=True)
class Vignette:
    """One set: who comes how, what can be done, and what becomes of it."""

    number: int
    words: str
    button: Button
    before: tuple[Move, ...]
    after: tuple[Move, ...]
    opens: float = 13.0  # beats after which it can be done
    sound: str = ""
    air: tuple[str, str] = ("", "")  # the weather before and after
    slides: tuple[Slide, ...] = ()
    hold: float = 0.0  # seconds the button is to be held


def _both(does: str, to: str, faces: str = EAST, apart: float = 12.0) -> tuple[Move, Move]:
    """Both come along side by side, to either side of a mark."""
    return (
        Move(SEB, 0, does, to, 12, faces, (-apart, 0)),
        Move(MIA, 0, does, to, 12, faces, (apart, 0)),
    )


def _together(
    at: float, does: str, faces: str = EAST, to: str = "", **more: float
) -> tuple[Move, ...]:
    """They are one figure from now on."""
    way = more.get("way", 0.0)
    by = (more.get("x", 0.0), more.get("y", 0.0))
    gone = (Move(MIA, at, GONE), Move(SEB, at, GONE))
    return (*gone, Move(TWO, at, does, to, way, faces, by, round(more.get("lift", 0.0))))


VIGNETTES: tuple[Vignette, ...] = (
    Vignette(  # chapter 4: he brushed past her
        1,
        "Do not walk past",
        Button.LEFT,
        before=(
            Move(SEB, 0, "sit", "bench", 0, EAST),
            Move(MIA, 0, "idle", "left", 0, EAST),
            Move(MIA, 7, "idle", "kiss", 14, EAST, (-4, 0)),
            Move(SEB, 17, "idle", "middle", 2, WEST),
            Move(SEB, 22, "idle", "kiss", 3, WEST, (13, 0)),
        ),
        after=(
            *_together(0, "kiss", WEST, "kiss", x=4),
            Move(TWO, 10, "hug", faces=WEST),
        ),
        opens=25.0,
        sound="star_chime_1",
        air=("", "confetti"),
    ),
    Vignette(  # she walked home alone
        2,
        "Walk home together",
        Button.RIGHT,
        before=(Move(TWO, 0, "stand", "lamp", 12, EAST, (-34, 0)),),
        after=(
            Move(TWO, 0, "stand", "right", 9, EAST, (-40, 0)),
            Move(TWO, 9.5, "hug", faces=EAST),
        ),
        sound="key_note_soft",
        air=("", "petals"),
    ),
    Vignette(  # chapter 13: an empty seat
        3,
        "Be there",
        Button.RIGHT,
        before=(
            Move(MIA, 0, "idle", "stage", 12, SOUTH),
            Move(SEB, 0, "idle", "left", 10, EAST),
        ),
        after=(
            Move(SEB, 0, "look_up", "front row", 6, NORTH, (0, -8)),
            Move(MIA, 1, "wave", faces=SOUTH),
            Move(MIA, 8, "twirl", faces=SOUTH),
            Move(SEB, 8, "wave", faces=EAST),
        ),
        sound="applause_large",
        air=("", "confetti"),
    ),
    Vignette(  # chapter 10: he signed
        4,
        "Leave the pen",
        Button.RIGHT,
        before=(
            Move(SEB, 0, "idle", "table", 12, NORTH),
            Move(MIA, 0, "idle", "door", 12, WEST, (-6, 4)),
        ),
        after=(
            Move(MIA, 0, "reach", faces=WEST),
            Move(SEB, 0, "idle", "door", 6, EAST, (-20, 6)),
            *_together(6, "hug", EAST, "door", x=-12, y=5),
        ),
        sound="paper",
        air=("", "leaves"),
    ),
    Vignette(  # she sailed alone
        5,
        "Go along",
        Button.UP,
        before=(
            Move(SEB, 0, "idle", "left", 10, EAST, (-8, 0)),
            Move(MIA, 0, "idle", "left", 9, EAST, (26, 0)),
            Move(MIA, 9.5, "wave", "ship", 3, WEST, (-4, -40), 43, "run"),
        ),
        after=(
            Move(SEB, 0, "idle", "ship", 3, EAST, (-14, -40), 43, "run"),
            *_together(3, "idle", EAST, "ship", x=-2, y=-40, lift=43),
            Move(TWO, 3.1, "stand", "ship", 9, EAST, (140, -40), 43, "stand"),
        ),
        sound="child_laugh",
        air=("", "petals"),
        slides=(Slide("montage_ocean_ship", 3.1, (142, 0), 9),),
    ),
    Vignette(
        6,
        "Stay",
        Button.DOWN,
        before=(Move(TWO, 0, "stand", "middle", 12, EAST, (-40, 0)),),
        after=(
            Move(TWO, 0, "dip", faces=EAST),
            Move(TWO, 5, "waltz", "middle", 7, EAST, (24, 0), 0, "waltz"),
        ),
        sound="star_chime_2",
        air=("petals", "petals"),
    ),
    Vignette(  # chapter 11: a part with no room in it
        7,
        "Sit in",
        Button.LEFT,
        before=(
            Move(MIA, 0, "idle", "table", 10, NORTH, (-10, 0)),
            Move(SEB, 0, "idle", "left", 9, EAST, (30, 0)),
        ),
        after=(
            Move(SEB, 0, "sit", "left", 2, EAST, (-12, 0), 3),
            Move(MIA, 2, "look_up", faces=WEST),
            Move(MIA, 7, "twirl", faces=SOUTH),
        ),
        opens=11.0,
        sound="piano_lid",
        air=("embers", "embers"),
    ),
    Vignette(
        8,
        "Say “action”",
        Button.UP,
        before=(
            Move(MIA, 0, "idle", "middle", 12, SOUTH),
            Move(SEB, 0, "idle", "middle", 11, EAST, (-62, 26)),
        ),
        after=(
            Move(MIA, 0, "twirl", faces=SOUTH),
            Move(SEB, 5, "idle", "middle", 3, EAST, (-14, 0)),
            *_together(8, "lift", EAST, "middle"),
        ),
        sound="clapperboard",
        air=("", "petals"),
    ),
    Vignette(  # chapters 5 and 8
        9,
        "Dance it again",
        Button.UP,
        before=_both("tap_ready", "dance", SOUTH, 15.0),
        after=(),
        sound="star_chime_4",
        air=("", "dust"),
    ),
    Vignette(
        10,
        "Yes",
        Button.UP,
        before=(
            Move(SEB, 0, "idle", "arch left", 12, EAST, (4, 8)),
            Move(MIA, 0, "idle", "arch right", 12, WEST, (-2, 8)),
        ),
        after=(
            *_together(0, "kiss", EAST, "arch left", x=17, y=8),
            Move(TWO, 7, "lift", faces=EAST),
        ),
        sound="applause_small",
        air=("petals", "confetti"),
    ),
    Vignette(
        11,
        "Hold her hand",
        Button.DOWN,
        before=(
            Move(SEB, 0, "idle", "cradle left", 12, EAST),
            Move(MIA, 0, "cradle", "cradle right", 12, WEST),
        ),
        after=(
            Move(JUNE, 0, "idle", "child", 0, SOUTH, (18, -8)),
            Move(SEB, 0, "idle", "child", 4, EAST, (4, -8)),
            Move(MIA, 0, "idle", "child", 4, WEST, (33, -8)),
            Move(JUNE, 4.5, "idle", "child", 7, EAST, (72, -8)),
            Move(SEB, 4.5, "idle", "child", 7, EAST, (58, -8)),
            Move(MIA, 4.5, "idle", "child", 7, EAST, (87, -8)),
        ),
        sound="child_laugh",
        air=("", "dust"),
        hold=0.6,
    ),
    Vignette(
        12,
        "Start the film",
        Button.UP,
        before=(
            Move(TWO, 0, "sit", "middle", 12, NORTH, (-8, 42), 6),
            Move(JUNE, 0, "idle", "middle", 12, NORTH, (26, 34)),
        ),
        after=(Move(JUNE, 9, "wave", faces=EAST),),
        sound="projector_start",
        air=("", "grain"),
    ),
    Vignette(  # chapter 17: they took it too, and it was somebody else's hand
        13,
        "Take the exit",
        Button.RIGHT,
        before=(
            Move(JUNE, 0, "idle", faces=NORTH),
            Move(SEB, 0, "sit", "driver", 12, EAST, (4, 0)),
            Move(MIA, 0, "sit", "passenger", 11, EAST, (-2, 0)),
        ),
        after=(
            Move(SEB, 0.5, "sit", "driver", 11, EAST, (158, -24), 0, "sit"),
            Move(MIA, 0.5, "sit", "passenger", 11, EAST, (152, -24), 0, "sit"),
        ),
        sound="engine_start",
        slides=(
            Slide("montage_evening_car", 0.5, (154, -24), 11),
            Slide("montage_evening_headlight", 0.5, (154, -24), 11),
        ),
    ),
    Vignette(
        14,
        "Take her hand",
        Button.UP,
        before=(
            Move(SEB, 0, "sit", faces=EAST),
            Move(MIA, 0, "sit", faces=EAST),
            Move(SEB, 8.5, GONE),
            Move(MIA, 8.5, GONE),
            Move(MIA, 9, "idle", "top of the stairs", 0, EAST, (4, 2)),
            Move(SEB, 9.6, "idle", "top of the stairs", 0, EAST, (-8, 0)),
            Move(MIA, 10.5, "idle", "foot of the stairs", 7, EAST, (10, 6)),
            Move(SEB, 10.5, "idle", "foot of the stairs", 7, EAST, (-8, 4)),
            Move(SEB, 18, "sit", "seat a", 5, EAST),
            Move(MIA, 18, "sit", "seat b", 6, WEST),
        ),
        after=(*_together(0, "sit", NORTH, "seat a", x=26, y=14),),
        opens=25.0,
        sound="star_chime_7",
        air=("", ""),
        hold=0.6,
    ),
)
