"""What is done beside the first picture, so that no later one waits."""

import gc

from game.app.start import _get_ready


def test_what_stays_for_good_is_never_looked_through_again():
    gc.collect()
    try:
        _get_ready()
        assert gc.get_freeze_count() > 10_000
        assert len(gc.get_objects(generation=2)) < 1_000
    finally:
        gc.unfreeze()
