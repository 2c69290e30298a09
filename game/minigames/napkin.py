"""The sign of his club, drawn on a napkin with four felt pens. What is drawn is kept.

Arrows move the pen and confirm draws; a stroke that begins on its own colour takes it away.
Going right from the last column reaches the tray. A pointer draws where it is held down.
"""

from collections.abc import Mapping

from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, ticks
from game.minigames.napkin_tray import PENS, TOOLS, beside, dot_at, tool, tool_at
from game.minigames.sign_grid import EMPTY, PINK, TALL, WIDE, Dot, SignGrid
from game.minigames.sign_patterns import LETTERS, PATTERNS
from game.stage.stage import Stage
from game.story.memory import Value

WAYS = {
    Button.LEFT: (-1, 0),
    Button.RIGHT: (1, 0),
    Button.UP: (0, -1),
    Button.DOWN: (0, 1),
}
HOLD, REPEAT = 14, 3  # ticks until a held arrow goes on, and between its steps
SCRATCH = 9  # ticks between two sounds of the pen
PATIENCE = 40.0  # seconds of an empty napkin after which she begins herself
SCAN = ticks(1.1)  # of one key: how long each beginning is offered
LIT, GLIMPSE = 4.2, 1.4  # seconds the finished sign shines, and until that may be passed


class Napkin:
    """Drawing the sign."""

    name = "napkin"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.grid = SignGrid()
        self.pen = PINK
        self.dot: Dot = (WIDE // 2, TALL // 2)
        self.tool: int | None = None  # the one under the finger; None is the napkin
        self.ink: int | None = None  # what the present stroke draws
        self.lit = 0.0  # seconds the finished sign has been shining
        self.ticks = 0
        self._timing = timing
        self._stage: Stage | None = None
        self._stroked = -SCRATCH
        self._waited = 0.0
        self._pointed = False  # the present stroke is the pointer's
        self._hers: list[Dot] = []  # what she draws where nobody else does
        self._heard: list[Heard] = []
        self._held = 0

    def enter(self, stage: Stage, actor: str) -> None:
        """Lay the napkin on the table, over everything."""
        self._stage = stage
        stage.hint = None
        stage.sound("napkin")
        if self._timing.one_key:
            self.tool = tool("begin 1")

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.ticks += 1
        self._heard = []
        if self.lit:
            self._shine(pad)
        elif self._hers:
            self._draw_hers()
        else:
            self._take(pad)
        return tuple(self._heard)

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """What is drawn is the sign; an empty napkin is the one she had in mind."""
        self.done = True

    @property
    def kind(self) -> str:
        """What was made of the napkin: nothing, one of the beginnings as it was, or one's own."""
        if self.grid.blank:
            return "blank"
        return "begun" if self.grid.text in PATTERNS else "own"

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the sign row by row, and whose it is."""
        drawn: Value = None if self.grid.blank else list(self.grid.text)
        return {"sign": drawn, "sign_drawn": self.kind}

    # What the hands do

    def _take(self, pad: Pad) -> None:
        busy = bool(pad.pressed or pad.held or pad.tap)
        self._waited = 0.0 if busy or not self.grid.blank else self._waited + TICK
        if self._timing.watch or self._waited >= PATIENCE:
            self._begin_hers()
        elif pad.tap is not None:
            self._point(self._local(pad.tap))
        elif pad.drag is not None and self._pointed:
            self._draw_to(dot_at(self._local(pad.drag), outside=True))
        else:
            self._keys(pad)

    def _local(self, at: Point) -> Point:
        """Give a place of the map as one of the view, from its middle."""
        assert self._stage is not None
        return Point(at.x - self._stage.camera.x, at.y - self._stage.camera.y)

    def _point(self, at: Point) -> None:
        dot, picked = dot_at(at), tool_at(at)
        self._pointed = dot is not None
        if dot is not None:
            self.tool, self.dot = None, dot
            self._begin_stroke()
        elif picked is not None:
            self.tool = picked
            self._use(TOOLS[picked].name)

    def _keys(self, pad: Pad) -> None:
        self._pointed = False
        if Button.CONFIRM not in pad.held and Button.CONFIRM not in pad.pressed:
            self.ink = None
        if self._timing.one_key:
            self._scan()
        if Button.REWIND in pad.pressed:
            self._use("undo")
        if Button.RUN in pad.pressed:
            self.pen = self.pen % (len(PENS) - 1) + 1
            self._sound("ui_move")
        self._move(pad)
        if Button.CONFIRM in pad.pressed:
            self._confirm()

    def _confirm(self) -> None:
        if self.tool is None:
            self._begin_stroke()
        else:
            self._use(TOOLS[self.tool].name)

    def _scan(self) -> None:
        """With one key the beginnings offer themselves in turn."""
        offers = [n for n, one in enumerate(TOOLS) if one.name.startswith(("begin", "done"))]
        self.tool = offers[self.ticks // SCAN % len(offers)]

    def _move(self, pad: Pad) -> None:
        """Take a step for each arrow that is pressed, and more while it is held."""
        ways = [way for way in WAYS if way in pad.held or way in pad.pressed]
        fresh = [way for way in WAYS if way in pad.pressed]
        self._held = 0 if fresh or not ways else self._held + 1
        again = self._held >= HOLD and (self._held - HOLD) % REPEAT == 0
        for way in fresh or (ways if again else []):
            self._step(way, bool(fresh))

    def _step(self, way: Button, fresh: bool) -> None:
        if self.tool is not None:
            self.tool = beside(self.tool, way)
            self._sound("ui_move")
            return
        column, row = self.dot[0] + WAYS[way][0], self.dot[1] + WAYS[way][1]
        if column >= WIDE and fresh and self.ink is None:
            self.tool = self._nearest_row(row)
        self._draw_to((min(max(column, 0), WIDE - 1), min(max(row, 0), TALL - 1)))

    def _nearest_row(self, row: int) -> int:
        """The tray is entered at about the height of the pen."""
        names = (PENS[self.pen or PINK], "mirror", "begin 1", "done")
        return tool(names[min(max(0, (row - 9) // 3), 3)])

    # What that does

    def _begin_stroke(self) -> None:
        self.ink = EMPTY if self.grid.at(self.dot) == self.pen else self.pen
        self.grid.begin()
        self._draw_to(self.dot)

    def _draw_to(self, dot: Dot | None) -> None:
        """Move the pen; where a stroke is under way, draw."""
        start, self.dot = self.dot, dot or self.dot
        if self.ink is None:
            return
        self.grid.paint(start, self.dot, self.ink)
        if self.ticks - self._stroked >= SCRATCH:
            self._stroked = self.ticks
            self._sound("pencil")

    def _use(self, name: str) -> None:
        if name in PENS:
            self.pen = PENS.index(name)
        elif name == "mirror":
            self.grid.mirrored = not self.grid.mirrored
        elif name.startswith("begin"):
            self.grid.replace(PATTERNS[int(name[-1]) - 1])
        elif name == "new":
            self.grid.clear()
        elif name == "undo":
            self.grid.undo()
        else:
            self._finish()
        self._sound({"new": "napkin", "done": "neon_start"}.get(name, "ui_ok"))

    def _finish(self) -> None:
        self.lit = TICK
        self.ink = None

    def _sound(self, name: str) -> None:
        self._heard.append(Effect(name))

    # What happens by itself

    def _begin_hers(self) -> None:
        dots = [(column, row) for column in range(WIDE) for row in range(TALL)]
        self._hers = [dot for dot in dots if LETTERS[dot[1]][dot[0]] != "0"]
        self.tool = None
        self.grid.clear()

    def _draw_hers(self) -> None:
        if self.ticks % 2:
            return
        self.dot = self._hers.pop(0)
        self.pen = self.ink = int(LETTERS[self.dot[1]][self.dot[0]])
        self.grid.paint(self.dot, self.dot, self.ink)
        if self.ticks % (2 * SCRATCH) == 0:
            self._sound("pencil")
        if not self._hers:
            self._finish()

    def _shine(self, pad: Pad) -> None:
        before = self.lit
        self.lit += TICK
        if before < GLIMPSE <= self.lit:
            self._sound("neon_on")
        pressed = Button.CONFIRM in pad.pressed or pad.click is not None or pad.tap is not None
        self.done = self.lit >= LIT or (pressed and self.lit >= GLIMPSE)
