"""Her play on the floor: ten cards, five of them in an order, then read aloud.

Left and right go along the cards, confirm lays one down; a card that lies can be taken back.
With five on the floor confirm reads them, and that is the play.
"""

from collections.abc import Mapping

from game.core.geometry import Point, Rect
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, ticks
from game.minigames.pressed import confirms
from game.stage.stage import Stage
from game.story.memory import Value

NAMES = (
    *("window", "library", "shoes", "letter", "bus"),
    *("rain", "mirror", "telephone", "suitcase", "encore"),
)
LAID = 5  # cards that are a play
HERS = ("window", "library", "suitcase", "bus", "encore")  # the order she would find by herself
CARD = (66, 44)  # pixels
COLUMNS, LEFT, GAP, TOP = 5, -182, 8, -86  # of the cards in hand, from the middle of the view
FLOOR = 24  # where the laid cards lie
READ = Rect(-70, 84, 140, 22)
READING = 3.7  # seconds a card is read
PATIENCE, PACE = 30.0, 1.2  # seconds until she lays them herself, and between her cards
SCAN = ticks(1.0)  # of one key


class Cards:
    """Laying out a play."""

    name = "cards"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.laid: list[str] = []
        self.finger = 0  # a card by its number; from ten on the places on the floor, then reading
        self.reading = -1  # which of the laid cards is being read
        self.ticks = 0
        self._since = 0.0  # seconds of the card that is read
        self._timing = timing
        self._waited = 0.0
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Put everything else aside."""
        self._stage = stage
        stage.hint = None
        stage.sound("paper")

    @property
    def whole(self) -> bool:
        """Whether five cards lie there."""
        return len(self.laid) == LAID

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.ticks += 1
        self.cues = ()
        if self.done:
            return ()
        if self.reading >= 0:
            return self._read(pad)
        return self._lay(pad)

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """What lies there stays; the rest is as she would have it."""
        self._fill()
        self.done = True
        if self._stage is not None:
            self._stage.remarks = []

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the five cards in their order, and which came first and last."""
        cards: list[Value] = list(self.laid)
        return {"cards": cards, "first_card": self.laid[0], "last_card": self.laid[-1]}

    # Laying

    def _lay(self, pad: Pad) -> tuple[Heard, ...]:
        busy = bool(pad.pressed or pad.tap)
        self._waited = 0.0 if busy else self._waited + TICK
        if self._timing.watch or self._waited >= PATIENCE:
            return self._by_herself()
        if self._timing.one_key:
            self._scan()
        if pad.tap is not None:
            return self._point(pad.tap)
        for button in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN):
            if button in pad.pressed:
                self.finger = self._beside(button)
                return (Effect("ui_move"),)
        return self._use() if Button.CONFIRM in pad.pressed else ()

    def _by_herself(self) -> tuple[Heard, ...]:
        if self.ticks % ticks(PACE):
            return ()
        if self.whole:
            return self._begin_reading()
        self.laid.append(next(name for name in HERS if name not in self.laid))
        return (Effect("paper"),)

    def _fill(self) -> None:
        for name in (*HERS, *NAMES):
            if not self.whole and name not in self.laid:
                self.laid.append(name)

    def _scan(self) -> None:
        """With one key the finger goes along the cards that are left, then to reading."""
        left = [at for at, name in enumerate(NAMES) if name not in self.laid]
        offers = [len(NAMES) + LAID] if self.whole else left
        self.finger = offers[self.ticks // SCAN % len(offers)]

    def _beside(self, way: Button) -> int:
        """Give where the finger goes: two rows of cards, the floor, the word that reads."""
        row, column = divmod(self.finger, COLUMNS)
        if way is Button.LEFT or way is Button.RIGHT:
            column = (column + (1 if way is Button.RIGHT else -1)) % COLUMNS
        else:
            row = min(max(row + (1 if way is Button.DOWN else -1), 0), 3 if self.whole else 2)
        return len(NAMES) + LAID if row == 3 else row * COLUMNS + column

    def _point(self, tap: Point) -> tuple[Heard, ...]:
        assert self._stage is not None
        camera = self._stage.camera
        at = Point(tap.x - camera.x, tap.y - camera.y)
        under = [n for n in range(len(NAMES) + LAID + 1) if area_of(n).contains(at)]
        if not under:
            return ()
        self.finger = under[0]
        return self._use()

    def _use(self) -> tuple[Heard, ...]:
        if self.finger >= len(NAMES) + LAID:
            return self._begin_reading() if self.whole else ()
        if self.finger >= len(NAMES):
            return self._take_back(self.finger - len(NAMES))
        name = NAMES[self.finger]
        if name in self.laid:
            return self._take_back(self.laid.index(name))
        if self.whole:
            return (Effect("ui_back"),)
        self.laid.append(name)
        if self.whole:
            self.finger = len(NAMES) + LAID
        return (Effect("paper"),)

    def _take_back(self, place: int) -> tuple[Heard, ...]:
        if place >= len(self.laid):
            return ()
        self.laid.pop(place)
        return (Effect("paper_catch"),)

    # Reading

    def _begin_reading(self) -> tuple[Heard, ...]:
        self.reading, self._since = 0, 0.0
        self.cues = (f"cards_{self.laid[0]}",)
        return (Effect("ui_page"),)

    def _read(self, pad: Pad) -> tuple[Heard, ...]:
        self._since += TICK
        pressed = confirms(pad)
        if self._since < READING and not (pressed and self._since > READING / 3):
            return ()
        self.reading, self._since = self.reading + 1, 0.0
        if self.reading >= LAID:
            self.skip()
            return ()
        self.cues = (f"cards_{self.laid[self.reading]}",)
        return (Effect("ui_page"),)


def area_of(number: int) -> Rect:
    """Give where a card, a place on the floor or the last word lies, from the view's middle."""
    if number >= len(NAMES) + LAID:
        return READ
    row, column = divmod(number, COLUMNS)
    x = LEFT + column * (CARD[0] + GAP)
    top = TOP + row * (CARD[1] + GAP) if row < 2 else FLOOR
    return Rect(x, top, *CARD)
