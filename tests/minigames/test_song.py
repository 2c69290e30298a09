from game.core.pad import NO_PAD, Pad
from game.minigames.song import AHEAD, Song


def run(song, ticks, pad=NO_PAD, last=None):
    return [(song.now, due) for _ in range(ticks) for due in song.update(pad, last)]


def test_each_half_bar_is_asked_for_once_in_order_a_little_ahead():
    asked = []

    def half_bar(index):
        asked.append(index)
        return ()

    given = run(Song(0.5, half_bar), 600)
    assert asked == [due.index for _, due in given] == list(range(len(asked)))
    for now, due in given:
        assert due.seconds == 0.5
        if due.index > 1:  # the first ones are wanted at once
            assert 0 <= due.index * 0.5 - now <= AHEAD + 1e-9


def test_nothing_is_handed_out_beyond_the_last():
    given = run(Song(0.25, lambda index: ()), 600, last=3)
    assert [due.index for _, due in given] == [0, 1, 2]


def test_a_song_does_not_listen_to_the_song_before_it():
    song = Song(0.5, lambda index: ())
    song.update(Pad(song=65.0))
    assert song.now < 0.1
    song.update(Pad(song=0.5))
    assert song.now > 0.3


def test_after_a_stall_no_half_bar_is_missing():
    song = Song(0.5, lambda index: ())
    indices = [due.index for _, due in run(song, 5)]
    indices += [due.index for due in song.update(Pad(song=9.0))]
    assert indices == list(range(len(indices)))
    assert indices[-1] * 0.5 >= 9.0
