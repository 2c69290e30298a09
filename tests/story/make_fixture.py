"""Writes the save that stands for the present format: `python -m tests.story.make_fixture`.

Run it once, when `FORMAT` has been raised. Files of older formats are never written again.
"""

from pathlib import Path

from game.core.settings import Settings
from game.minigames.makers import MAKERS
from game.rehearsal.player import Player
from game.stage.director import Director
from game.stage.film import load_film
from game.story.header import Header
from game.story.kept import Kept, Line
from game.story.memory import Memory
from game.story.save import FORMAT, seal

SAVES = Path(__file__).parent / "saves"
LINES = 40  # said before the save


def fixture() -> bytes:
    """Play the fourth chapter up to a line, and seal that moment."""
    director = Director(load_film((4,)), 4, Memory(), Settings(), MAKERS, 1)
    player = Player("perfect", 1)
    while len(director.backlog) < LINES:
        director.update(player.pad(director))
    lines = tuple(Line(said.who, said.text, said.id) for said in director.backlog)
    header = Header(
        chapter=4,
        title=director.chapter.title,
        line=lines[-1].text[:60],
        when=1_700_000_000.0,
        played=round(director.stage.tick / 60, 1),
        place="The supper club",
    )
    path = SAVES / f"format-{FORMAT}.save"
    return seal(header, Kept(director.past[-1].to_json(), lines).to_json(), path)


if __name__ == "__main__":
    SAVES.mkdir(exist_ok=True)
    (SAVES / f"format-{FORMAT}.save").write_bytes(fixture())
