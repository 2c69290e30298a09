"""The whole chapter on the screen: shown, sounded and saved as a player would have it."""

from dataclasses import replace

import pytest

from game.core.pad import NO_PAD
from game.core.settings import Font
from game.rehearsal.player import Player
from game.scenes.credits import Credits
from game.scenes.scene import SceneManager
from game.scenes.story import StoryScene
from game.story.memory import Memory
from game.story.slots import AUTOSAVE
from tests.studio import colours, picture, studio_in

DRAW_EVERY, COUNT_EVERY = 60, 1200  # ticks
PATIENCE = 60 * 60 * 12  # ticks
LOOKS = [
    ("reader", {}),
    ("masher", {"font": Font.DYSLEXIC, "size": 200}),
    ("silent", {"font": Font.PLAIN, "size": 150, "box_opacity": 60}),
]


@pytest.mark.parametrize(("kind", "text"), LOOKS, ids=[kind for kind, _ in LOOKS])
def test_a_chapter_is_played_to_the_credits(tmp_path, kind, text):
    studio = studio_in(tmp_path)
    studio.settings = replace(studio.settings, text=replace(studio.settings.text, **text))
    studio.film = replace(studio.film, chapters={4: studio.film.chapters[4]})
    manager = SceneManager(StoryScene(studio, 4, Memory()))
    player, seen = Player(kind, 2), 0
    for tick in range(PATIENCE):
        story = manager.top
        if isinstance(story, Credits):
            break
        manager.update(player.pad(story.director) if tick else NO_PAD)
        if tick % DRAW_EVERY == 0:
            canvas = picture(manager)
            seen = max(seen, colours(canvas) if tick % COUNT_EVERY == 0 else 0)
    assert isinstance(manager.top, Credits)
    assert seen > 60
    assert AUTOSAVE in studio.saves.names()
    assert not studio.notes
