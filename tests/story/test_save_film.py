"""A film that is saved to a file, left, and loaded into a new game goes on as if nothing was."""

from pathlib import Path

import pytest

from game.core.settings import Settings
from game.minigames.makers import MAKERS
from game.rehearsal.check import check
from game.rehearsal.player import Player
from game.stage.director import Director
from game.stage.film import load_film
from game.stage.moment import Moment
from game.story.header import Header
from game.story.kept import Kept
from game.story.memory import Memory
from game.story.save import FORMAT
from game.story.slots import SLOTS, Slots
from tests.film import make_film

pytestmark = pytest.mark.usefixtures("quick_disk")

SAVES = Path(__file__).parent / "saves"
TEXT = """
INT. ROOM - NIGHT #a#

Seb is at the door. The lamps go down at once.

SEB
(tired)
The first line.

Seb walks to the piano.

WALT
The second, *softly*.

+ Stay a while. -> stays
+ Go. -> goes

INT. ROOM - NIGHT #stays#

WALT
You stayed.

-> ending

INT. ROOM - NIGHT #goes#

WALT
You went.

-> ending

INT. ROOM - NIGHT #ending#

Seb walks to the door.

SEB
The last line.
"""


def begin(film, kept=None):
    """Open the film, at what was kept or at its beginning."""
    director = Director(film, 4, Memory(), Settings(), MAKERS, 3)
    if kept is not None:
        director.restore(Moment.from_json(kept.moment))
        director.backlog.extend(kept.backlog)
    return director


def play(director):
    """Play on, tick by tick; gives the director each time."""
    player = Player("silent", 3)
    while not director.finished:
        director.update(player.pad(director))
        yield director


def keep(slots, director, moment):
    lines = tuple(director.backlog)
    header = Header(4, director.chapter.title, lines[-1].text if lines else "", 0.0, 0.0)
    slots.write(SLOTS[0], header, Kept(moment.to_json(), lines).to_json())


def load(slots):
    return Kept.from_json(slots.read(SLOTS[0]).body, slots.path(SLOTS[0]))


def before(kept):
    """The tick before: a line begins within a tick, a loaded one with the next."""
    stage = kept.moment["stage"] | {"tick": kept.moment["stage"]["tick"] - 1}
    return Kept(kept.moment | {"stage": stage}, kept.backlog)


def test_saved_at_any_line_the_rest_of_the_film_is_the_same(tmp_path):
    film, slots = make_film(tmp_path, TEXT), Slots(tmp_path / "saves")
    director, saved = begin(film), []
    for _ in play(director):
        if director.past and (not saved or director.past[-1] is not saved[-1]):
            saved.append(director.past[-1])
    assert len(saved) == 5, "four lines and a question"
    for moment in saved:
        keep(slots, director, moment)
        again = begin(film, before(load(slots)))
        for _ in play(again):
            pass
        assert again.moment().hash == director.moment().hash, moment.spots


def test_what_is_loaded_is_what_was_saved(tmp_path):
    film, slots = make_film(tmp_path, TEXT), Slots(tmp_path / "saves")
    for director in play(begin(film)):
        if director.stage.tick % 50 == 0:
            keep(slots, director, director.moment())
            again = begin(film, load(slots))
            assert again.moment().hash == director.moment().hash
            assert again.backlog == director.backlog


@pytest.fixture(scope="module")
def film():
    return load_film((4,))


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_save_of_every_format_is_played_to_the_end_of_its_chapter(film, tmp_path, number):
    slots = Slots(tmp_path)
    slots.path(SLOTS[0]).write_bytes((SAVES / f"format-{number}.save").read_bytes())
    director = begin(film, load(slots))
    for _ in play(director):
        pass
    assert len(director.backlog) > 40


def test_check_knows_saves(tmp_path):
    path = tmp_path / "slot01.save"
    path.write_bytes((SAVES / f"format-{FORMAT}.save").read_bytes())
    assert check([path]) == []
    path.write_bytes(path.read_bytes().replace(b'"chapter":4', b'"chapter":5', 1))
    (fault,) = check([path])
    assert fault.path == path
    assert "checksum" in fault.message
    assert "backups" in fault.remedy
