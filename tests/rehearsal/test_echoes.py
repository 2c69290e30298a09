"""What the player makes comes back where the film says it does, and nowhere else.

Whether an echo can matter in a chapter is seen by who asks for it: the whole film passes in a
hurry, and the memory notes every question. That it does matter is seen and heard: the scene is
played with two memories that differ in this echo alone.
"""

from functools import cache
from zlib import crc32

import pygame
import pytest

from game.core.pad import Button, Pad
from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.minigames.makers import MAKERS
from game.paint.frames import Frames
from game.paint.picture import Picture, Wishes
from game.rehearsal.player import Player
from game.stage.director import Director
from game.stage.film import load_film
from game.story.beats import Direct
from game.story.memory import DEFAULT_ECHOES, Memory

OTHER = {
    "phrase": [[60, 0.5], [67, 0.5], [64, 1.0], [72, 2.0], [70, 1.0]],
    "sign": ["0" * 32, *["01230" * 6 + "44"] * 18, "0" * 32],
    "dress": "red",
    "dance": ["wing", "wing", "buffalo", "heel_turn", "shuffle", "break"],
    "story": ["river", "stage", "teacup"],
}
MADE = {"dress": {3, 4}, "phrase": {4}}  # where it is made, and worn at once
# echo -> chapter -> the scenes in which it returns
RETURNS = {
    "phrase": {
        7: ("closing", "refrigerator"),
        8: ("weightless",),
        11: ("wire_own",),
        12: ("speech",),
        17: ("bedtime",),
        18: ("seven",),
        19: ("might_have_been",),
    },
    "sign": {
        17: ("the_sign", "stairs"),
        18: ("on_stage", "seven"),
        19: ("might_have_been",),
        20: ("last_chord", "the_turn"),
    },
    "dress": {3: ("hill",), 4: ("street",), 19: ("might_have_been",)},
    "dance": {19: ("might_have_been",)},
    "story": {19: ("might_have_been",)},
}
PLACES = [
    (echo, chapter, scene)
    for echo, chapters in RETURNS.items()
    for chapter, scenes in chapters.items()
    for scene in scenes
]
NAMED = (
    ("the phrase returns", "phrase"),
    ("the dress she chose", "dress"),
    ("the dress that is left", "dress"),
)
SECONDS, LOOK_EVERY = 40, 4  # how long a scene is watched, and how often it is looked at
LONG = {"might_have_been": 440, "weightless": 150}
SKIP = Pad(held=frozenset({Button.SKIP}))


class Asked(Memory):
    """A memory that notes which echoes it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def echo(self, name):
        self.asked.add(name)
        return super().echo(name)


@cache
def film():
    return load_film()


@cache
def picture():
    pygame.display.init()
    pygame.display.set_mode((1, 1))
    images = Images()
    return Picture(film().cast, Fonts(), Frames(images), images)


@cache
def asked():
    """Which echoes each chapter asks for."""
    kept, memory = {}, Asked()
    for number in film().chapters:
        memory.asked = set()
        director = Director(film(), number, memory, Settings(), MAKERS)
        director.skip_unseen = True
        while not director.finished:
            director.update(SKIP)
            if "sign" in director.stage.place.marks:
                memory.asked.add("sign")
        kept[number] = memory.asked
    return kept


def sentences(chapter):
    """The stage directions of a chapter, also of ways that were not gone."""
    for scene in film().chapters[chapter].scenes.values():
        for beat in scene.beats:
            if isinstance(beat, Direct):
                yield from (sentence.lower() for sentence in beat.sentences)


def remembering(**echoes):
    memory = Memory()
    memory.echoes.update({**DEFAULT_ECHOES, **echoes})
    return memory


@cache
def watched(chapter, scene, echo=""):
    """What is seen, heard and the state of a scene; with an echo that is another one."""
    memory = remembering(**({echo: OTHER[echo]} if echo else {}))
    director = Director(film(), chapter, memory, Settings(), MAKERS)
    director.start_at(scene)
    player = Player("perfect", 1)
    canvas, seen, heard, states = pygame.Surface((480, 270), 0, 32), [], [], []
    for tick in range(LONG.get(scene, SECONDS) * 60):
        if director.finished:
            break
        heard.append(director.update(player.pad(director)))
        if tick % (60 * LOOK_EVERY) == 0:
            picture().draw(canvas, director.stage, Wishes(Settings(), chapter))
            seen.append(crc32(canvas.get_buffer().raw))
            states.append(crc32(str(director.stage.to_json()).encode()))
    return seen, heard, states


@pytest.mark.parametrize("chapter", range(1, 21))
def test_only_the_chapters_in_which_an_echo_returns_ask_for_it(chapter):
    if chapter not in film().chapters:
        pytest.skip("is not written yet")
    may = {echo for echo in RETURNS if chapter in RETURNS[echo] or chapter in MADE.get(echo, ())}
    assert asked()[chapter] <= may
    named = {echo for sentence in sentences(chapter) for words, echo in NAMED if words in sentence}
    assert named <= may


@pytest.mark.parametrize(("echo", "chapter", "scene"), PLACES)
def test_another_echo_is_seen_or_heard_where_it_returns(echo, chapter, scene):
    assert watched(chapter, scene, echo) != watched(chapter, scene)
