"""The room of the piano at home: an evening, Seb on the bench, nobody else."""

from dataclasses import replace

import pygame

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.makers import MAKERS
from game.paint.picture import Wishes
from game.scenes.studio import Studio
from game.stage.direction import bind
from game.stage.minigame import Minigame
from game.stage.stage import Stage
from game.story.memory import Memory

PLACE = "apartment_evening"
BLOCKING = ("Seb is at the bench.", "Seb plays with closed eyes.", "The camera cuts to the bench.")


class HomeRoom:
    """A stage on which nothing happens but what the hands do."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        place = studio.film.place(PLACE)
        self.stage = Stage(place, studio.film.cast, Memory(), MAKERS, studio.settings)
        self.stage.enter(place)
        for sentence in BLOCKING:
            names = studio.film.names(place)
            rule, arguments = bind(sentence, studio.film.rules, names)
            next(rule.perform(self.stage, **arguments), None)

    def update(self, game: Minigame | None = None, pad: Pad = NO_PAD) -> None:
        """Let a tick pass in the room, and in what is played there."""
        stage = self.stage
        stage.tick += 1
        stage.minigame = game
        heard = game.update(pad) if game is not None else ()
        stage.live()
        self._studio.ears.hear(heard)
        self._studio.ears.follow(stage.music, None)

    def play(self, game: Minigame, pad: Pad) -> None:
        """Let a tick pass in what is played, by the clock of the device; back means enough."""
        pad = replace(pad, song=self._studio.ears.song_time())
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            pad = replace(pad, pressed=pad.pressed | {Button.CONFIRM})
        self.update(game, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the room, and what is played over it."""
        wishes = Wishes(self._studio.settings, glyphs=self._studio.keys.glyphs)
        self._studio.picture.draw(canvas, self.stage, wishes)
