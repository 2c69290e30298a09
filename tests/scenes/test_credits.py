"""The credits show and sound what the player made."""

import pytest

from game.core.heard import Strike
from game.core.pad import NO_PAD
from game.scenes.credits import Credits
from game.scenes.credits_roll import HEAD, roll_of, speakers
from game.scenes.scene import SceneManager
from game.scenes.title import Title
from game.story.memory import Memory
from tests.studio import BACK, picture, play, studio_in

SIGN = ["1" * 32] + ["0" * 32] * 19
PHRASE = [[60, 1.0], [72, 0.5], [61, 2.0]]


@pytest.fixture
def studio(tmp_path):
    return studio_in(tmp_path)


def rolled(studio, memory=None, ticks=600):
    """Let the credits roll; gives them and the keys that were struck."""
    credits, struck = Credits(studio, memory), []
    for _ in range(ticks):
        credits.update(NO_PAD)
        struck += [sound.pitch for sound in credits._play() if isinstance(sound, Strike)]
    return credits, struck


def remembering(**echoes):
    memory = Memory()
    memory.echoes.update(echoes)
    return memory


def bytes_of(credits):
    return picture(SceneManager(credits)).get_buffer().raw


def test_the_sign_is_the_player_s(studio):
    own, _ = rolled(studio, remembering(sign=SIGN))
    default, _ = rolled(studio)
    again, _ = rolled(studio, remembering(sign=SIGN))
    assert bytes_of(own) != bytes_of(default)
    assert bytes_of(own) == bytes_of(again)


def test_the_phrase_is_the_player_s_and_is_heard_once(studio):
    _, struck = rolled(studio, remembering(phrase=PHRASE), ticks=3000)
    assert struck == [60, 72, 61]


def test_everybody_who_speaks_is_named_once(studio):
    names = speakers(studio.film)
    assert {"Mia", "Seb", "Walt", "Mr. Pruitt"} <= set(names)
    assert len(names) == len(set(names))
    roll = " ".join(roll_of(studio.film))
    assert all(name in roll for name in names)
    assert sum(line.startswith(HEAD) for line in roll_of(studio.film)) >= 8


def test_they_end_at_the_title_and_may_be_left(studio):
    manager = SceneManager(Credits(studio))
    play(manager, BACK)
    assert isinstance(manager.top, Title)
    manager = SceneManager(Credits(studio))
    for _ in range(60 * 180):
        if isinstance(manager.top, Title):
            break
        manager.update(NO_PAD)
    assert isinstance(manager.top, Title)
