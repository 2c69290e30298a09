"""Set pieces in a place of the film, with two people, for tests."""

from game.core.heard import Effect
from game.core.pad import NO_PAD
from game.core.settings import Settings, Timing
from game.minigames.makers import MAKERS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory

PATIENCE = 60 * 240  # ticks
place_of = place_loader()  # reads each map once


def stage_in(place, memory=None):
    """A stage with the people of a place, and nobody else."""
    stage = Stage(place_of(place), load_cast(), memory or Memory())
    stage.enter(stage.place)
    return stage


def play_out(game, hands, most=60 * 90):
    """Play a set piece to its end within so many ticks; gives its cues."""
    cues, ticks = [], 0
    while not game.done:
        game.update(hands(game))
        cues += game.cues
        ticks += 1
        assert ticks < most
    return cues


class Played:
    """Mia and Seb in a place, and one set piece after another."""

    def __init__(self, place, at, memory=None):
        self.memory = memory or Memory()
        self.stage = Stage(place_of(place), load_cast(), self.memory, settings=Settings())
        self.stage.enter(self.stage.place)
        for name, x in (("mia", at[0]), ("seb", at[0] - 20)):
            actor = self.stage.direct(name)
            actor.x, actor.y, actor.visible = float(x), float(at[1]), True
        self.sounds, self.cues = [], []
        self.game = None

    def begin(self, maker, argument="", **timing):
        """Hand over to a set piece; what it keeps is remembered when it is done."""
        self.game = MAKERS[maker](self.memory, Timing(**timing), 1, argument)
        self.game.enter(self.stage, "mia")
        self.stage.minigame = self.game
        return self

    def tick(self, pad=NO_PAD, times=1):
        for _ in range(times):
            if self.game.done:
                break
            self.stage.tick += 1
            self.stage.heard = []
            self.game.update(pad)
            self.stage.live()
            self.sounds += [sound.name for sound in self.stage.heard if isinstance(sound, Effect)]
            self.cues += self.game.cues
        if self.game.done:
            self.stage.remember(self.game)
        return self

    def play(self, hands=lambda game: NO_PAD):
        """Play to the end of this set piece."""
        ticks = 0
        while not self.game.done:
            self.tick(hands(self.game))
            ticks += 1
            assert ticks < PATIENCE, "it never ends"
        return self

    @property
    def mia(self):
        return self.stage.actors["mia"]

    @property
    def seb(self):
        return self.stage.actors["seb"]
