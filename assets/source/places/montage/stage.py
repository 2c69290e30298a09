"""What a set of the travelling shot is made of, and where it stands in the map."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas

from places.montage.paper import Painting
from places.tiled import PropUse, Thing

WIDTH, GROUND, HEIGHT = 528, 184, 304  # of a set, in pixels
INNER = 36  # how far the painted edges reach into a set
FAR, MID = 0.88, 0.94  # how slowly what is behind a set passes
FLOOR_TILES = 5
Props = dict[str, Canvas | Sequence[Canvas]]
Values = dict[str, str | int | float]


@dataclass
class Set:
    """One painted set. Places are pixels from its left edge and from the top of the map."""

    number: int
    name: str
    wall: Painting
    floor: list[Canvas]
    carpet: Painting | None = None
    far: Painting | None = None
    mid: Painting | None = None
    props: Props = field(default_factory=dict)
    uses: list[PropUse] = field(default_factory=list)
    shining: list[PropUse] = field(default_factory=list)
    floors: list[list[tuple[float, float]]] = field(default_factory=list)
    marks: list[Thing] = field(default_factory=list)
    lights: list[Thing] = field(default_factory=list)
    blocks: list[tuple[int, int, int, int]] = field(default_factory=list)

    def mark(self, what: str, x: float, y: float, facing: str = "", **more: str | float) -> None:
        """Name a place where somebody stands."""
        values: Values = {"facing": facing} if facing else {}
        name = f"set {self.number} {what}"
        self.marks.append(Thing("Mark", name, x, y, properties=values | more))

    def light(self, what: str, x: float, y: float, colour: str, **more: str | float) -> None:
        """Hang a lamp; it belongs to the group of the set."""
        values: Values = {"colour": colour, "group": f"set {self.number}"}
        name = f"set {self.number} {what}"
        self.lights.append(Thing("Light", name, x, y, properties=values | more))

    def wash(self, colour: str, level: float = 0.5, x: float = WIDTH / 2) -> None:
        """Light the whole set: the wall, the floor, and the people before it."""
        self.light("wall wash", x, 104, colour, radius=230, level=level)
        self.light("floor wash", x, 230, colour, radius=250, level=level, shape="pool")

    def put(self, prop: str, x: float, base: float) -> None:
        """Stand a thing on the floor: its left edge and its base."""
        self.uses.append(PropUse(self.named(prop), x, base))

    def shine(self, prop: str, x: float, base: float) -> None:
        """Put a thing that shines by itself."""
        self.shining.append(PropUse(self.named(prop), x, base))

    def named(self, prop: str) -> str:
        """Give the name of the picture of a thing of this set."""
        return f"montage_{self.name}_{prop}"

    def standard_marks(self, y: float = 212) -> None:
        """Name the left, the middle and the right of the set."""
        self.mark("left", 96, y, "east")
        self.mark("middle", WIDTH / 2, y, "south")
        self.mark("right", WIDTH - 96, y, "west")


def boards(colours: Sequence[str], name: str, plank: int = 8, broken: float = 0.5) -> list[Canvas]:
    """Give tiles of painted floor boards: flat colour, a seam, a dry stroke."""
    from kit.canvas import rng_of

    made = []
    for variant in range(FLOOR_TILES):
        rng, tile = rng_of(f"{name} {variant}"), Canvas(16, 16, colours[0])
        for y in range(0, 16, plank):
            tile.row(0, y + plank - 1, 16, colours[1])
            if rng.random() < broken:
                tile.row(
                    int(rng.integers(0, 8)),
                    y + int(rng.integers(1, plank - 2)),
                    int(rng.integers(4, 9)),
                    colours[2],
                )
        if variant == 0:
            tile.column(int(rng.integers(3, 13)), 0, plank - 1, colours[1])
        made.append(tile)
    return made


def plain(colours: Sequence[str], name: str) -> list[Canvas]:
    """Give tiles of flat paint with a few dry strokes."""
    from kit.canvas import rng_of

    made = []
    for variant in range(FLOOR_TILES):
        rng, tile = rng_of(f"{name} {variant}"), Canvas(16, 16, colours[0])
        for _ in range(variant):
            tile.row(
                int(rng.integers(0, 9)),
                int(rng.integers(1, 15)),
                int(rng.integers(3, 8)),
                colours[1 + int(rng.integers(len(colours) - 1))],
            )
        made.append(tile)
    return made
