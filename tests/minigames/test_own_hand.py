from game.minigames.own_hand import OwnHand
from game.music.ladder import KEYS


def keys(beats_per_bar, bars=8):
    """Give (eighth, key) of what is pressed, looking sixteen times a beat."""
    hand, found = OwnHand(beats_per_bar), []
    for look in range(bars * beats_per_bar * 16):
        presses = hand.presses(look / 16)
        found += [(look / 8, press.key) for press in presses if press.down]
        assert [press.down for press in presses] in ([], [True], [False], [False, True])
    return found


def test_a_motif_comes_back_a_step_higher_and_down_again():
    bars = [[key for at, key in keys(4) if bar * 8 <= at < bar * 8 + 8] for bar in range(5)]
    lifts = [bar[0] - bars[0][0] for bar in bars]
    assert lifts == [0, 1, 2, 1, 0]
    for bar, lift in zip(bars, lifts, strict=True):
        assert bar == [key + lift for key in bars[0]]


def test_it_plays_on_eighths_on_the_ladder_with_air_in_every_bar():
    for beats_per_bar in (3, 4):
        for eighth, key in keys(beats_per_bar):
            assert eighth == int(eighth)
            assert 0 <= key < KEYS
        assert 8 * 3 <= len(keys(beats_per_bar)) <= 8 * (2 * beats_per_bar - 1)


def test_every_key_is_let_go_before_the_next():
    hand, down = OwnHand(4), None
    for look in range(512):
        for press in hand.presses(look / 16):
            assert press.key == down if not press.down else down is None
            down = press.key if press.down else None
