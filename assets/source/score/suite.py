"""What might have been: the dream of both, in one breath through every theme. 14 scenes.

The tune of every scene is the track `melody`, which belongs to whoever plays it
(`cue:playable`); the orchestra answers. `cue:set1` and so on begin a scene, `cue:vamp1` its
last bars, which may go round; from `cue:phrase1` to `cue:on1` there is room for the player's
phrase; `cue:last` asks once more and leads into the last chord.
"""

from score.notation import Piece
from score.suite_away import away
from score.suite_end import ending
from score.suite_home import home
from score.suite_sheet import Suite
from score.suite_town import town

BPM = 90


def what_might_have_been() -> list[Piece]:
    """The suite."""
    suite = Suite()
    suite.cues.append((0.0, "playable"))
    town(suite)
    away(suite)
    home(suite)
    ending(suite)
    return [suite.piece("what_might_have_been", BPM, [(suite.at, "end")])]
