"""What her song promises: breath for length, three memories, an end whatever is done."""

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.makers import MAKERS
from game.minigames.sing import MEMORIES, Part, Sing
from game.stage.place import load_place
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.maps import thing, write_map
from tests.minigames.hands import button

HOLD = Pad(held=frozenset({Button.CONFIRM}))
PRESS = button(Button.CONFIRM)
PATIENCE = 60 * 60 * 6  # ticks


class Concert:
    """A stage with one person who sings."""

    def __init__(self, folder, timing=None):
        write_map(folder / "room.tmx", thing(1, "walt", "Person", 240, 220), columns=30)
        place = load_place(folder / "room.tmx")
        self.stage = Stage(place, load_cast(), Memory(), MAKERS)
        self.stage.enter(place)
        self.game = MAKERS["sing"](Memory(), timing or Timing(), 1, "the_story")
        assert isinstance(self.game, Sing)
        self.game.enter(self.stage, "walt")
        self.ticks = 0
        self.parts = []
        self.cues = []

    def tick(self, pad=NO_PAD):
        self.stage.tick += 1
        self.game.update(pad)
        self.stage.live()
        self.ticks += 1
        if self.game.part not in self.parts[-1:]:
            self.parts.append(self.game.part)
        if self.stage.music.cue not in self.cues[-1:]:
            self.cues.append(self.stage.music.cue)
        assert self.ticks < PATIENCE, "it never ends"

    def until(self, part, pad=NO_PAD):
        while self.game.part is not part and not self.game.done:
            self.tick(pad)

    def breathe(self, seconds):
        """Choose if one has to, breathe in for so long, and give how long the line was."""
        while self.game.part is not Part.WAIT:
            self.tick(PRESS if self.game.may_choose else NO_PAD)
        self.tick(PRESS)
        for _ in range(round(seconds * 60)):
            self.tick(HOLD)
        self.until(Part.LINE)
        start = self.ticks
        while self.game.part is Part.LINE:
            self.tick()
        return (self.ticks - start) / 60

    def to_the_end(self, hands=lambda game: NO_PAD):
        while not self.game.done:
            self.tick(hands(self.game))
        self.tick()
        return self


@pytest.fixture
def concert(tmp_path):
    return Concert(tmp_path)


def test_a_longer_breath_gives_a_longer_line(concert):
    short, middle, deep = (concert.breathe(seconds) for seconds in (0.3, 1.3, 3.0))
    assert short < middle < deep
    assert deep - short > 2.5


def test_a_breath_is_full_at_last_and_can_be_held(concert):
    concert.breathe(6.0)
    assert concert.game.breaths == [1.0]


def test_three_of_six_memories_are_offered_and_none_twice(concert):
    seen = []

    def hands(game):
        if game.may_choose and game.offered not in seen:
            seen.append(game.offered)
        return PRESS if concert.ticks % 2 else NO_PAD

    concert.to_the_end(hands)
    assert [len(offered) for offered in seen] == [3, 3, 3]
    assert not {seen[0][0]} & set(seen[1])
    assert set().union(*seen) == set(MEMORIES), "every memory may be told"
    assert len(set(concert.game.outcome()["story"])) == 3


def test_what_is_chosen_is_what_is_sung(concert):
    while not concert.game.may_choose:
        concert.tick()
    concert.tick(button(Button.RIGHT))
    concert.tick(PRESS)
    wanted = concert.game.chosen[0]
    assert wanted == MEMORIES[1]
    concert.breathe(1.0)
    assert f"the_story/{wanted}1" in concert.cues
    assert "".join(concert.game.words.syllables).startswith("andtheice")


def test_the_last_line_needs_nobody(concert):
    for _ in range(7):
        concert.breathe(0.5)
    assert concert.game.part is Part.QUIET
    concert.to_the_end()
    assert concert.parts[-2:] == [Part.QUIET, Part.LAST]
    assert concert.cues[-1] == "the_story/last"


def test_the_room_goes_dark_and_comes_back(concert):
    concert.breathe(1.0)
    assert concert.game.dark == 1.0
    concert.to_the_end()
    assert set(concert.stage.light.groups.values()) <= {1.0}
    assert concert.stage.light.spot is None
    assert concert.stage.hint is None
    assert concert.stage.actors["walt"].animation == "idle"


def test_words_light_one_after_another(concert):
    concert.until(Part.WAIT, PRESS)
    concert.tick(PRESS)
    concert.until(Part.LINE)
    sung = []
    while concert.game.part is Part.LINE:
        sung.append(sum(beat <= concert.game.beat for beat in concert.game.words.beats))
        concert.tick()
    assert sung == sorted(sung)
    assert (sung[0], sung[-1]) == (0, 11)


@pytest.mark.parametrize("timing", [Timing(), Timing(watch=True)])
def test_whoever_does_nothing_hears_it_all(tmp_path, timing):
    concert = Concert(tmp_path, timing).to_the_end()
    assert len(concert.game.breaths) == 7
    assert len(concert.game.outcome()["story"]) == 3


def test_with_one_key_a_press_begins_a_breath_and_a_press_ends_it(tmp_path):
    concert = Concert(tmp_path, Timing(one_key=True))
    concert.until(Part.WAIT, PRESS)
    concert.tick(PRESS)
    for _ in range(60):
        concert.tick()
    assert concert.game.part is Part.BREATHE
    concert.tick(PRESS)
    assert concert.game.part is Part.POISED


def test_she_waits_for_whoever_wants_that(tmp_path):
    concert = Concert(tmp_path, Timing(wait_for_me=True))
    for _ in range(60 * 60):
        concert.tick()
    assert concert.game.part is Part.CHOOSE


def test_skipping_ends_at_once_with_a_story(concert):
    concert.tick()
    concert.game.skip()
    concert.tick()
    assert concert.game.done
    assert len(concert.game.outcome()["story"]) == 3
    assert concert.stage.music.cue is None
    assert concert.stage.coming is None


def test_the_memory_with_the_deepest_breaths_is_the_dearest(concert):
    for seconds in (0.5, 0.5, 2.0, 2.0, 0.5, 0.5):
        concert.breathe(seconds)
    concert.game.skip()
    assert concert.game.outcome()["dearest_memory"] == concert.game.chosen[1]


def test_of_equal_memories_the_last_is_the_dearest(tmp_path):
    outcome = Concert(tmp_path).to_the_end().game.outcome()
    assert outcome["dearest_memory"] == outcome["story"][-1]
