"""What the stage knows of a minigame: whose keys are whose."""

from game.core.settings import Timing
from game.minigames.horn import Horn
from game.minigames.makers import MAKERS
from game.stage.minigame import at_piano
from game.story.memory import Memory


def test_letters_are_piano_keys_only_where_there_is_a_piano():
    memory, timing = Memory(), Timing()
    assert at_piano(MAKERS["written piano"](memory, timing, 1, "silent_night"))
    assert at_piano(MAKERS["free piano"](memory, timing, 1, "supper_club"))
    assert not at_piano(Horn(timing)), "on the stage letters walk"
    assert not at_piano(None)


def test_a_game_on_the_stage_may_ask_for_the_piano():
    class Keys(Horn):
        at_piano = True

    assert at_piano(Keys(Timing()))
