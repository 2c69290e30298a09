"""Who made it, with what the player made of it; rolls by, and confirm hurries it."""

import pygame

from game.core.heard import Damp, Heard, Strike
from game.core.pad import Button, Pad
from game.core.tick import TICK, ticks
from game.minigames.encore import phrase_of
from game.paint.neon import TALL, draw_glass, draw_light, rows_of
from game.paint.staff import draw_staff
from game.scenes.credits_roll import HEAD, PHRASE, SIGN, roll_of
from game.scenes.scene import Next, Replace
from game.scenes.studio import Studio
from game.stage.sound import MusicState
from game.story.memory import Memory

SPEED, HURRY = 18.0, 110.0  # pixels a second
AFTER = 40  # pixels beyond the last line
CELL = 5  # pixels of a dot of the sign
STAFF = 60  # pixels
NIGHT = (11, 9, 20)
CUE = "credits"
LOUD = 70
BEAT = 60 / 90  # seconds of a beat of the phrase


class Credits:
    """The roll. `memory` holds the player's sign and phrase, else the film's own are shown."""

    overlay = False

    def __init__(self, studio: Studio, memory: Memory | None = None) -> None:
        self._studio = studio
        memory = memory or Memory()
        self._sign, self._phrase = rows_of(memory.echo("sign")), phrase_of(memory)
        self._height = studio.window.scale.view[1]
        self._face = studio.fonts.plain
        self._rows = self._placed(roll_of(studio.film))
        self._music = MusicState(CUE, fade=1.0)
        self._moved, self._since = 0.0, 0
        self._tick = 0

    def update(self, pad: Pad) -> Next:
        """Roll on; at the end, or on back, go to the title."""
        self._tick += 1
        fast = {Button.CONFIRM, Button.SKIP, Button.DOWN} & pad.held
        self._moved += (HURRY if fast else SPEED) * TICK
        self._studio.ears.hear(self._play())
        self._studio.ears.follow(self._music, None)
        end = self._rows[-1][0] + self._height + AFTER
        if self._moved < end and not {Button.BACK, Button.PAUSE} & pad.pressed:
            return None
        from game.scenes.title import Title

        return Replace(Title(self._studio), whole=True)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the lines that are seen."""
        canvas.fill(NIGHT)
        height = canvas.get_height()
        for top, line in self._rows:
            y = height + top - round(self._moved)
            if -CELL * TALL < y < height:
                self._draw(canvas, line, y)

    def lose_focus(self) -> Next:
        """It rolls on when somebody looks again."""
        return None

    def _placed(self, lines: tuple[str, ...]) -> list[tuple[int, str]]:
        """Give each line its place below the first."""
        tall = {SIGN: CELL * TALL, PHRASE: STAFF}
        rows, top = [], 0
        for line in lines:
            rows.append((top, line))
            top += tall.get(line, self._face.line)
        return rows

    def _draw(self, canvas: pygame.Surface, line: str, y: int) -> None:
        middle = canvas.get_width() // 2
        if line == SIGN:
            centre = (middle, y + CELL * TALL // 2)
            draw_glass(canvas, self._sign, centre, CELL)
            draw_light(canvas, self._sign, centre, {}, CELL)
        elif line == PHRASE:
            draw_staff(canvas, self._phrase, (middle, y + STAFF // 2), self._beat)
        else:
            colour = "gold1" if line.startswith(HEAD) else "stone6"
            self._face.centre(canvas, line.removeprefix(HEAD).strip(), (middle, y), colour)

    # The phrase, once more

    @property
    def _beat(self) -> float:
        """How much of the phrase has sounded; below nothing before it does."""
        return (self._tick - self._since) * TICK / BEAT if self._since else -1.0

    def _play(self) -> tuple[Heard, ...]:
        """Let the phrase be heard as it comes to the middle of the picture."""
        top = next(top for top, line in self._rows if line == PHRASE)
        if not self._since and self._moved > top + self._height / 2:
            self._since = self._tick
        if not self._since:
            return ()
        heard: list[Heard] = []
        start = 0.0
        for pitch, beats in self._phrase:
            if self._tick == self._since + ticks((start + beats) * BEAT):
                heard.append(Damp(pitch))
            if self._tick == self._since + ticks(start * BEAT):
                heard.append(Strike(pitch, LOUD))
            start += beats
        return tuple(heard)
