"""What the runs of a film have visited together, and what they left out."""

from game.rehearsal.autoplay import autoplay
from game.rehearsal.coverage import Coverage
from tests.film import make_film

ROOM = """INT. ROOM - NIGHT #a#

Seb walks about until the piano: Sit down.

SEB
Tea?

-> asked

.ASKED #asked#

+ Yes. -> yes
+ No. -> no

.YES #yes#

SEB
One lump.

Seb faces west.

-> end

.NO #no#

SEB
A pity.

-> end

.END #end#

(beat)

.LAMP #look-lamp#

SEB
A lamp.
"""


def watched(tmp_path, *kinds):
    coverage = Coverage(make_film(tmp_path, ROOM))
    for kind in kinds:
        autoplay(coverage.film, kind, 0, watch=coverage.watch)
    return coverage.missing()


def test_what_one_player_leaves_out_is_named_with_chapter_and_line(tmp_path):
    missing = watched(tmp_path, "perfect")
    assert [name.split(" ", 1)[1] for name in missing["lines"]] == [
        "no: A pity.",
        "look_lamp: A lamp.",
    ]
    assert [name.split(" ", 1)[1] for name in missing["choices"]] == ["asked: No."]
    assert [name.split(" ", 1)[1] for name in missing["looks"]] == ["look_lamp"]
    assert missing["exits"] == missing["directions"] == []
    assert missing["lines"][0].startswith("4:")


def test_together_players_visit_more_than_each_alone(tmp_path):
    missing = watched(tmp_path, "perfect", "silent", "reader")
    assert not any(names for kind, names in missing.items() if kind != "rules")


def test_a_direction_rule_that_nobody_used_is_named(tmp_path):
    missing = watched(tmp_path, "perfect")["rules"]
    assert "{actor} faces {target}" not in missing
    assert "(beat)" not in missing
    assert "the sign is dark" in missing


def test_an_exit_that_nobody_took_and_a_direction_nobody_performed_are_named(tmp_path):
    missing = watched(tmp_path)
    assert [name.split(" ", 1)[1] for name in missing["exits"]] == [
        "a: Seb walks about until the piano: Sit down."
    ]
    assert "yes: Seb faces west" in " ".join(missing["directions"])
