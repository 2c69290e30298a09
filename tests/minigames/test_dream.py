"""Fourteen sets, one travelling shot: what is possible in each, and that it never breaks."""

from functools import cache
from random import Random

import pytest

from game.core.heard import Damp, HalfBar, SongEnds, Soon, Strike
from game.core.pad import CONFIRM, NO_PAD, Button, Pad, Press
from game.core.settings import Settings, Timing
from game.minigames.dream import ASKS, ENOUGH, LAST, PLAY, READS, SETS, Dream
from game.minigames.dream_phrase import PARTS
from game.minigames.keepsakes import CHOSEN, COUNTED, keepsakes, playbill
from game.minigames.makers import MAKERS
from game.minigames.tap_steps import STEPS
from game.minigames.vignettes import VIGNETTES
from game.paint.games.dream_cutouts import CUTOUTS
from game.rehearsal.hands.dream import dream_hands
from game.stage.film import load_film, place_loader
from game.stage.stage import Stage
from game.story.beats import Choice
from game.story.cast import load_cast
from game.story.memory import Memory

PIECE = "what_might_have_been"
PATIENCE = 60 * 60 * 10
LEAST, MOST = 6.0 * 60, 7.5 * 60  # seconds


class Dreamt:
    """The dream as somebody leaves it, with what was seen and heard."""

    def __init__(self, memory=None, hands=lambda game: NO_PAD, until=None, **timing):
        self.memory = memory or Memory()
        place = place_loader()("montage")
        self.stage = Stage(place, load_cast(), self.memory, settings=Settings())
        self.stage.enter(place)
        self.game: Dream = MAKERS["dream"](self.memory, Timing(**timing), 1, PIECE)
        self.game.enter(self.stage, "mia")
        self.heard, self.cameras, self.seen, self.order = [], [], {}, []
        self.hints: dict[int, str] = {}
        self.ticks = 0
        self._play(hands, until)

    def _play(self, hands, until):
        while not self.game.done and not (until and until(self.game)):
            self.stage.tick += 1
            self.stage.heard = []
            self.heard += self.game.update(hands(self.game))
            self.stage.live()
            self.ticks += 1
            self._look()
            assert self.ticks < PATIENCE, "it never ends"
        self.stage.remember(self.game)

    def _look(self):
        game, stage = self.game, self.stage
        self.cameras.append(stage.camera.x)
        if self.order[-1:] != [game.number]:
            self.order.append(game.number)
        if stage.hint:
            self.hints[game.number] = stage.hint.text
        here = self.seen.setdefault(game.number, [])
        for name in ("mia", "seb", "couple", "june"):
            actor = stage.actors[name]
            if actor.visible and (name, actor.animation) not in here:
                here.append((name, actor.animation))

    def of(self, kind):
        return [sound for sound in self.heard if isinstance(sound, kind)]

    @property
    def seconds(self):
        return self.ticks / 60


@cache
def idle():
    return Dreamt()


@cache
def played(kind="perfect"):
    return Dreamt(hands=dream_hands(kind, Random(1)))


def with_echoes(**echoes):
    memory = Memory()
    memory.echoes.update(echoes)
    return memory


def notes_of(run, part):
    return [note for bar in run.of(HalfBar) for note in bar.notes if note.instrument == part]


def test_one_shot_to_the_right_through_all_sets_in_order():
    for run in (idle(), played()):
        assert run.order == list(range(1, SETS + 1))
        steps = [b - a for a, b in zip(run.cameras, run.cameras[1:], strict=False)]
        assert min(steps) >= 0
        assert max(steps) < 3  # pixels a tick: never a cut
        assert run.cameras[-1] - run.cameras[0] > 12 * 528


def test_silence_never_ends_it_and_it_does_not_last_for_ever():
    for run in (idle(), played(), played("masher")):
        assert LEAST <= run.seconds <= MOST
        assert isinstance(run.heard[-1], SongEnds)
        assert set(run.game.done_at) == set(range(1, SETS + 1))


def test_the_record_is_looked_for_before_its_first_stretch():
    run = idle()
    assert isinstance(run.heard[0], Soon)
    quiet = Dreamt(until=lambda game: game.waited > READS - 0.1)
    assert not quiet.of(HalfBar)
    assert all(bar.stretch for bar in run.of(HalfBar))


def test_before_the_first_set_opens_it_is_said_that_there_are_notes_to_play():
    asked = lambda game: game.clock >= ASKS + 1  # noqa: E731
    assert Dreamt(until=asked).stage.hint == PLAY
    assert Dreamt(until=asked, watch=True).stage.hint is None
    enough = lambda game: game.tune.played > ENOUGH and not game.open  # noqa: E731
    assert Dreamt(hands=dream_hands("perfect", Random(1)), until=enough).stage.hint is None


@pytest.mark.parametrize("number", range(1, SETS + 1))
def test_every_set_has_one_thing_to_do_and_does_it_by_itself(number):
    assert number not in idle().game.by_hand
    assert number in idle().game.done_at
    assert number in played().game.by_hand
    assert played().game.done_at[number] < idle().game.done_at[number]
    assert idle().hints[number] == VIGNETTES[number - 1].words
    assert not played().stage.hint


@pytest.mark.parametrize("number", range(1, SETS + 1))
def test_it_ends_the_same_whoever_did_it(number):
    """Both pictures of a set show the same, however it came to it."""
    after = {(m.who, m.does) for m in VIGNETTES[number - 1].after if m.does != "gone"}
    names = {"two": "couple"}
    for who, does in after:
        for run in (idle(), played()):
            assert (names.get(who, who), does) in run.seen[number], (who, does)


def test_he_does_not_walk_past_her():
    assert ("couple", "kiss") in idle().seen[1]
    assert ("couple", "kiss") in idle().seen[10]


def test_a_wrong_arrow_does_nothing():
    wrong = {vignette.number: _other(vignette.button) for vignette in VIGNETTES}
    pads = {n: Pad(held=frozenset({b}), pressed=frozenset({b})) for n, b in wrong.items()}
    run = Dreamt(
        hands=lambda game: pads[game.number] if game.number else NO_PAD,
        until=lambda game: game.number == 3,
    )
    assert not run.game.by_hand


def test_a_hand_is_held_and_not_touched():
    down = frozenset({Button.DOWN})
    touch = Pad(held=down, pressed=down)
    begun = lambda game: game.number == 11 and game.open  # noqa: E731
    run = Dreamt(until=begun)
    run.game.update(touch)
    run.game.update(NO_PAD)
    assert not run.game.is_done
    for _ in range(60):
        run.game.update(Pad(held=down))
    assert run.game.by_hand == [11]


def test_any_key_is_the_tunes_own_note():
    run = played()
    tune = [note.pitch for note in run.game.song.score.track("melody")]
    struck = [strike.pitch for strike in run.of(Strike)]
    assert run.game.tune.played > 0.9 * len(tune)
    assert struck[:40] == tune[:40]
    assert not [strike for strike in run.of(Strike) if not strike.by_player]


def test_confirm_and_clicks_are_notes_as_well():
    run = Dreamt(
        hands=lambda game: (
            CONFIRM if game.tune.coming and game.tune.coming[0][0] < 0.03 else NO_PAD
        ),
        until=lambda game: game.song.beat > 11,
    )
    tune = [note.pitch for note in run.game.song.score.track("melody")]
    assert [strike.pitch for strike in run.of(Strike)] == tune[: run.game.tune.played]
    assert run.game.tune.played >= 8


def test_between_its_notes_a_key_is_a_soft_note_of_the_chord():
    run = Dreamt(until=lambda game: game.song.beat > 16)
    strike = run.game.answer(Press(4, True))
    assert strike.velocity < 60
    assert strike.pitch % 12 in run.game.song.score.chart().at(run.game.song.beat).tones


def test_letting_go_lets_the_band_carry_the_tune():
    tune = len(idle().game.song.score.track("melody"))
    assert len([n for n in notes_of(idle(), "piano")]) >= tune
    assert len(notes_of(played(), "piano")) < tune / 3
    stops = Dreamt(
        hands=lambda game: (
            Pad(presses=(Press(1, True),))
            if game.song.beat < 10 and game.tune.coming and game.tune.coming[0][0] < 0.03
            else NO_PAD
        ),
        until=lambda game: game.song.beat > 40,
    )
    assert stops.game.tune.played >= 8
    late = [bar for bar in stops.of(HalfBar) if bar.stretch.start > 16]
    assert sum(note.instrument == "piano" for bar in late for note in bar.notes) >= 6


def test_nothing_rings_on():
    ringing = set()
    for sound in played().heard:
        if isinstance(sound, Strike):
            ringing.add(sound.pitch)
        elif isinstance(sound, Damp):
            ringing.discard(sound.pitch)
    assert not ringing


def test_playing_warms_the_picture():
    warm = Dreamt(hands=dream_hands("perfect", Random(1)), until=lambda game: game.song.beat > 45)
    cold = Dreamt(until=lambda game: game.song.beat > 45)
    assert warm.game.tune.warm > 0.3
    assert cold.game.tune.warm == 0
    assert warm.stage.light.groups["set 1"] > cold.stage.light.groups["set 1"]
    assert warm.game.clock > cold.game.clock


def test_lamps_come_up_before_the_shot_and_down_behind_it():
    run = Dreamt(until=lambda game: game.number == 5 and game.clock > 14)
    groups = run.stage.light.groups
    assert groups["set 5"] > 0.9
    assert max(groups[f"set {n}"] for n in range(1, SETS + 1) if n != 5) < 0.3
    assert idle().stage.light.groups["set 14"] < 0.1
    assert idle().game.lamps < 0.1


# Echoes


def test_another_phrase_is_heard_in_all_four_rooms():
    memory = with_echoes(phrase=[[60, 1.0], [67, 1.0], [65, 0.5], [64, 0.5]])
    ours, other = Dreamt().game, MAKERS["dream"](memory, Timing(), 1, PIECE)
    for room, one, two, part in zip(
        ours.song.rooms, ours.phrases, other.phrases, PARTS, strict=True
    ):
        assert [e.pitch for e in one] != [e.pitch for e in two]
        assert {e.part for e in (*one, *two)} == {part}
        assert all(room.start <= e.beat and e.beat + e.length <= room.end for e in (*one, *two))


def test_the_phrase_is_in_the_half_bars():
    for part in ("strings", "trumpet"):
        wanted = {e.pitch for room in idle().game.phrases for e in room if e.part == part}
        assert {note.pitch for note in notes_of(idle(), part)} == wanted


def test_they_dance_the_steps_that_were_kept():
    steps = ["wing", "buffalo", "break"]
    run = Dreamt(with_echoes(dance=steps), until=lambda game: game.number == 10)
    taps = [does for who, does in run.seen[9] if who == "seb" and does.startswith("tap")]
    assert taps == ["tap_ready", *(f"tap{STEPS.index(step) + 1}" for step in steps)]
    assert ("couple", "float") in run.seen[9]
    assert run.stage.actors["couple"].lift > 0 or run.game.number == 10


@pytest.mark.parametrize("colour", ["yellow", "red", "blue", "green"])
def test_she_wears_the_dress_that_was_chosen(colour):
    run = Dreamt(with_echoes(dress=colour), until=lambda game: game.number == 1)
    assert run.stage.actors["mia"].sheet == f"shadow_mia_{colour}"
    assert run.stage.actors["couple"].sheet == f"couple_shadow_{colour}"


def test_the_home_movie_begins_with_what_she_sang():
    run = Dreamt(with_echoes(story=["river", "stage", "teacup"]), until=lambda game: game.number)
    assert run.game.pictures == ("river", "stage", "teacup")


def test_what_was_done_hangs_in_the_sets():
    assert keepsakes(Memory()) == ()
    memory = Memory()
    memory.choices.update(
        compliment="ever", gesture="gesture_bow", invitation="she_asks", us="the_button"
    )
    memory.facts.update(
        pages=9, overheard=2, windows=[1, 3], sat="long", horn="long", turned_record=True
    )
    memory.facts.update(spotlight_longest="bass", cards=["bus", "encore"])
    hung = {(k.number, k.picture): k.count for k in keepsakes(memory)}
    assert hung[1, "star"] == 1
    assert hung[10, "hat"] == 1
    assert hung[5, "plane"] == 6
    assert hung[4, "receiver"] == 2
    assert hung[14, "star"] == 3
    assert len(hung) >= 10
    assert playbill(memory) == ("bus", "encore")


def test_every_choice_that_hangs_there_is_one_of_the_films():
    chapters = load_film().chapters.values()
    questions = {
        scene.id: {
            option.target
            for beat in scene.beats
            if isinstance(beat, Choice)
            for option in beat.options
        }
        for chapter in chapters
        for scene in chapter.scenes.values()
    }
    asked = [(name, pictures) for _, name, pictures in CHOSEN if name in questions]
    assert len(asked) >= 5
    for name, pictures in asked:
        assert set(pictures) - {"*"} <= questions[name], name


def test_every_keepsake_has_its_picture():
    pictures = {p for _, _, found in CHOSEN for p in found.values()}
    assert pictures | {picture for _, _, picture in COUNTED} <= {
        p.stem for p in CUTOUTS.glob("*.png")
    }


# Help, and ways out


def test_who_watches_need_not_press_anything():
    run = Dreamt(watch=True, hands=lambda game: CONFIRM)
    assert not run.of(Strike)
    assert not run.hints
    assert run.seconds <= MOST


def test_where_it_waits_who_plays_has_longer():
    tune = dream_hands("perfect", Random(1))
    plays = lambda game: Pad(presses=tune(game).presses)  # noqa: E731
    second = lambda game: game.number == 2  # noqa: E731
    usual = Dreamt(hands=plays, until=second)
    waits = Dreamt(hands=plays, until=second, wait_for_me=True)
    assert not waits.game.by_hand
    assert waits.game.done_at[1] > usual.game.done_at[1] + 4


def test_with_one_key_any_key_does_what_can_be_done():
    key = Pad(presses=(Press(4, True),))
    run = Dreamt(
        one_key=True,
        hands=lambda game: key if game.open else NO_PAD,
        until=lambda game: game.number == 3,
    )
    assert run.game.by_hand == [1, 2]


def test_skipping_is_half_a_minute_that_ends_the_same():
    asked = []

    def once(game):
        if game.number == 2 and not asked:
            asked.append(game.song.now)
            game.skip()
            game.skip()
        return NO_PAD

    run = Dreamt(hands=once)
    assert 20 < run.game.song.now - asked[0] < 35
    assert run.game.number == LAST
    assert run.game.is_done
    assert run.seen[LAST][-1] == idle().seen[LAST][-1]


def test_the_same_inputs_give_the_same_film():
    one = Dreamt(hands=dream_hands("masher", Random(3)), until=lambda game: game.number == 4)
    two = Dreamt(hands=dream_hands("masher", Random(3)), until=lambda game: game.number == 4)
    assert one.heard == two.heard
    assert one.stage.to_json() == two.stage.to_json()


def test_it_is_remembered_what_was_done_by_hand():
    assert played().memory.facts["dreamed"] == list(range(1, SETS + 1))
    assert idle().memory.facts["dreamed"] == []


def _other(button):
    return Button.LEFT if button is not Button.LEFT else Button.RIGHT
