"""Small words over the picture: hints, captions, remarks across the music, lyrics, cards."""

from collections.abc import Sequence

import pygame

from game.core.ease import clamp, smooth
from game.core.folders import ASSETS
from game.core.settings import Settings
from game.core.tick import ticks
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.paint.frames import Frames
from game.paint.lettering import Pen, lay_out, plain
from game.stage.box import Card, Hint, Remark
from game.stage.perform import CARD_TIME
from game.stage.stage import Stage
from game.story.cast import Cast

BACKDROPS = ASSETS / "backdrops"
HINT_TOP, EDGE = 10, 8
CAPTION_TOP = 35
BOARDS = {"napkin", "cards"}  # games that cover the picture up to there: captions stand above them
CARD_FADE = 0.6  # seconds
REMARK_WIDTH, REMARK_SOLID = 214, 92  # pixels, percent
SEASONS = {  # words of a card -> its backdrop
    "WINTER": "season_winter",
    "SPRING": "season_spring",
    "SUMMER": "season_summer",
    "FALL": "season_fall",
    "WINTER, FIVE YEARS LATER": "season_winter_later",
}
BUTTONS = {  # what a hint asks for -> key label, pad icon
    "confirm": ("Enter", "pad_a"),
    "move": ("Arrows", "pad_cross"),
    "stop": ("Enter", "pad_a"),
    "tap": ("Space", "pad_a"),
    "left": ("Left", "pad_cross"),
    "right": ("Right", "pad_cross"),
    "up": ("Up", "pad_cross"),
    "down": ("Down", "pad_cross"),
}
CLICK = "Click"  # what a mouse does where people walk about: to go, to look, to go on
NOTHING = "none"  # what a hint asks for that only says what is going on


class Notices:
    """Draws the small words."""

    def __init__(self, fonts: Fonts, frames: Frames, images: Images, cast: Cast) -> None:
        self._fonts, self._frames, self._images, self._cast = fonts, frames, images, cast

    def hint(self, canvas: pygame.Surface, hint: Hint, glyphs: str) -> None:
        """Say what may be done next, with the key, pad button or click that does it."""
        label, icon = BUTTONS.get(hint.button, BUTTONS["confirm"])
        label = CLICK if glyphs == "mouse" else label
        text, small = self._fonts.plain, self._fonts.label
        cap = 14 if glyphs == "pad" else small.width(label) + 10
        cap = -4 if hint.button == NOTHING else cap
        words = hint.text
        width = cap + 6 + text.width(words) + 14
        x, y = (canvas.get_width() - width) // 2, HINT_TOP
        self._frames.draw(canvas, "caption", (x, y, width, 22))
        if hint.button != NOTHING and glyphs == "pad":
            self._frames.icon(canvas, icon, (x + 7, y + 5))
        elif hint.button != NOTHING:
            self._frames.draw(canvas, "key", (x + 6, y + 4, cap, 14))
            small.draw(canvas, label, (x + 11, y + 6), "ink")
        text.draw(canvas, words, (x + cap + 12, y + 1), "sun4")

    def captions(self, canvas: pygame.Surface, stage: Stage, settings: Settings) -> None:
        """Write sounds in words, at the side from which they come, beside what people say."""
        if not settings.access.captions:
            return
        face = self._fonts.label
        y = EDGE if stage.minigame and stage.minigame.name in BOARDS else CAPTION_TOP
        across = stage.minigame is not None and stage.remarks
        least = 2 * EDGE + REMARK_WIDTH + 12 if across else EDGE
        for caption in stage.captions:
            if caption.until <= stage.tick:
                continue
            words = f"[{caption.text}]"
            width = face.width(words) + 12
            x = (canvas.get_width() - width) // 2
            x = EDGE if caption.side < 0 else x
            x = canvas.get_width() - EDGE - width if caption.side > 0 else max(x, least)
            self._frames.draw(canvas, "caption", (x, y, width, 15), 85)
            face.draw(canvas, words, (x + 6, y + 3), "cloth3")
            y += 17

    def remarks(
        self, canvas: pygame.Surface, remarks: Sequence[Remark], tick: int, settings: Settings
    ) -> None:
        """Write what people say across the music, at the upper edge, newest below."""
        face = self._fonts.plain
        y = EDGE
        for remark in remarks:
            layout = lay_out(plain(remark.text), face, REMARK_WIDTH)
            tall = layout.height + 15
            name = self._cast.people[remark.who].name
            self._frames.draw(canvas, "caption", (EDGE, y, REMARK_WIDTH + 16, tall), REMARK_SOLID)
            self._fonts.label.draw(canvas, name, (EDGE + 8, y + 4), "sun3")
            Pen(face).write(canvas, layout, (EDGE + 8, y + 11))
            y += tall + 3

    def lyric(self, canvas: pygame.Surface, words: str) -> None:
        """Write sung or played words low in the frame."""
        at = (canvas.get_width() // 2, canvas.get_height() - 40)
        self._fonts.plain.centre(canvas, words, at, "sun4", shade=True)

    def card(self, canvas: pygame.Surface, card: Card, number: int, tick: int) -> None:
        """Fill the frame with a title card; without words it is dark."""
        canvas.fill("black")
        if not card.text:
            return
        age = (tick - card.since) / ticks(CARD_TIME)
        edge = CARD_FADE / CARD_TIME
        shown = smooth(clamp(min(age, 1 - age) / edge))
        board = pygame.Surface(canvas.get_size())
        self._paint_card(board, card.text, number)
        board.set_alpha(round(255 * shown))
        canvas.blit(board, (0, 0))

    def _paint_card(self, board: pygame.Surface, title: str, number: int) -> None:
        season = SEASONS.get(title)
        if season is None:
            board.fill((11, 9, 20))
            self._chapter(board, title, number)
        else:
            board.blit(self._images.whole(BACKDROPS / f"{season}.png"), (0, 0))
            self._season(board, title)

    def _chapter(self, board: pygame.Surface, title: str, number: int) -> None:
        width, height = board.get_size()
        big, small = self._fonts.title, self._fonts.plain
        wide = max(big.width(title) + 96, 240)
        frame = pygame.Rect((width - wide) // 2, height // 2 - 58, wide, 112)
        self._frames.draw(board, "card", frame)
        if number:
            small.centre(board, f"Chapter {number}", (width // 2, frame.top + 18), "gold1")
        big.centre(board, title, (width // 2, frame.top + 40), "sun5")

    def _season(self, board: pygame.Surface, title: str) -> None:
        """Hang a plate with the season's name, and what follows a comma below it, smaller."""
        width, height = board.get_size()
        name, _, rest = title.partition(", ")
        big, small = self._fonts.title, self._fonts.plain
        wide = max(big.width(name), small.width(rest)) + 72
        tall = 92 if rest else 72
        frame = pygame.Rect((width - wide) // 2, (height - tall) // 2 - 10, wide, tall)
        self._frames.draw(board, "card", frame)
        big.centre(board, name, (width // 2, frame.top + 16), "sun5")
        if rest:
            small.centre(board, rest.capitalize(), (width // 2, frame.top + 58), "gold1")
