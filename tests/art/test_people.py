"""The sheets of people: what they hold, how they move, and that the scripts make them."""

import json
from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
ndimage = pytest.importorskip("scipy.ndimage")
pytest.importorskip("PIL")

from kit.indexed import read_indexed  # noqa: E402
from people import extras, gaits, piano, shadows, taps, wardrobe  # noqa: E402
from people.cast import PARTS, PEOPLE, mover_of  # noqa: E402
from people.couples import COUPLES, DUETS, strips_of  # noqa: E402
from people.couples import FACINGS as TOGETHER  # noqa: E402
from people.figure import PIVOT, SHADOW, SHADOW_RIM, snap  # noqa: E402
from people.motion import YAWS  # noqa: E402
from people.ramps import RAMPS  # noqa: E402
from people.rig import solve  # noqa: E402
from people.sheet import Sheet as Drawn  # noqa: E402
from people.sheet import draw_strip, write  # noqa: E402
from people.vote import COS  # noqa: E402

from game.core.palette import INDEX, RGB, TRANSPARENT  # noqa: E402
from game.devices.sheets import LEFT, RIGHT, SPRITES, Sheet  # noqa: E402
from game.stage.directions.people import DEEDS, GAITS  # noqa: E402
from game.stage.place import load_place  # noqa: E402
from game.stage.routines import ROUTINES  # noqa: E402
from game.story.cast import load_cast  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
EVERYBODY = tuple(PEOPLE)
CRAWLS = "shadow_baby"  # who cannot stand yet
UPRIGHT = tuple(name for name in PEOPLE if name != CRAWLS)
FACINGS = tuple(YAWS)
LARGEST_STEP = 1.6  # pixels a foot on the ground may stray: the lattice takes one
LEAST_EXTRAS = 54
HANDS_MEET = 2.2  # pixels between two hands: half of each
TAP_SECONDS = 4 * 60 / 128
GLASS = "sip"  # whoever has no glass at a party stands still meanwhile
STANCE = {
    "walk": 0.5,
    "storm": 0.5,
    "tray_walk": 0.5,
    "carry_walk": 0.5,
    "run": gaits.RUN_STANCE,
}  # share of a cycle


@cache
def facts(name):
    return json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))


@cache
def tags(name):
    return {tag["name"]: tag for tag in facts(name)["meta"]["frameTags"]}


@cache
def pixels(name):
    return read_indexed(SPRITES / f"{name}.png")


@cache
def cells(name):
    places = {tuple(frame["frame"].values()) for frame in facts(name)["frames"]}
    return {(x, y): pixels(name)[y : y + h, x : x + w] for x, y, w, h in sorted(places)}


@cache
def person_of(name):
    return PEOPLE[name]()


def strip_of(name, animation, facing):
    make, _ = PARTS[name][animation]
    return make(mover_of(person_of(name)), YAWS[facing])


@pytest.mark.parametrize("name", EVERYBODY)
def test_only_colours_of_the_palette_are_used(name):
    used = np.unique(pixels(name))
    assert set(used.tolist()) <= {*range(len(RGB)), TRANSPARENT}


@pytest.mark.parametrize("name", [*EVERYBODY, *COUPLES])
def test_every_cell_is_whole_figures_that_the_cell_holds(name):
    for place, cell in cells(name).items():
        on = cell != TRANSPARENT
        assert ndimage.label(on, np.ones((3, 3)))[1] <= (2 if name in COUPLES else 1), place
        edge = np.concatenate([on[0], on[-1], on[:, 0], on[:, -1]])
        assert not edge.any(), f"{place}: cut off at the edge of the cell"


@pytest.mark.parametrize("name", UPRIGHT)
def test_feet_stand_on_the_pivot(name):
    slices = facts(name)["meta"]["slices"]
    assert [item["name"] for item in slices] == ["feet"]
    assert slices[0]["keys"][0]["pivot"] == {"x": PIVOT[0], "y": PIVOT[1]}
    for facing in FACINGS:
        place = facts(name)["frames"][tags(name)[f"idle-{facing}"]["from"]]["frame"]
        cell = cells(name)[place["x"], place["y"]]
        lowest = np.flatnonzero((cell != TRANSPARENT).any(1))[-1]
        assert abs(lowest - PIVOT[1]) <= 1, facing


@pytest.mark.parametrize("name", EVERYBODY)
def test_rims_lie_where_the_outline_is_free(name):
    whole = read_indexed(SPRITES / f"{name}.rim.png")
    assert set(np.unique(whole).tolist()) <= {0, LEFT, RIGHT, LEFT | RIGHT, TRANSPARENT}
    for (x, y), cell in cells(name).items():
        rim, on = whole[y : y + cell.shape[0], x : x + cell.shape[1]], cell != TRANSPARENT
        for side, way in ((LEFT, 1), (RIGHT, -1)):
            lit = (rim & side).astype(bool) & (rim < 4)
            assert lit.any()
            assert not (lit & (~on | np.roll(on, way, 1))).any(), (x, y)


@pytest.mark.parametrize("name", EVERYBODY)
def test_the_game_reads_the_sheet_in_the_light_of_a_place(name):
    plain = Sheet(SPRITES / f"{name}.json")
    lit = Sheet(SPRITES / f"{name}.json", rim="gold2", side="right")
    assert plain.pivot == lit.pivot == PIVOT
    assert plain.frame("idle", "west", 0).get_size() == (48, 56)
    assert plain.frame("idle", "west", 0).get_buffer().raw != (
        lit.frame("idle", "west", 0).get_buffer().raw
    )


@pytest.mark.parametrize("name", UPRIGHT)
def test_everybody_stands_walks_and_speaks_to_all_sides(name):
    needed = {f"{motion}-{facing}" for motion in ("idle", "walk", "talk") for facing in FACINGS}
    assert needed <= set(tags(name))


def test_who_cannot_stand_yet_sits_and_crawls():
    needed = {f"idle-{facing}" for facing in FACINGS} | {"crawl-east", "crawl-west"}
    assert needed == set(tags(CRAWLS))


@pytest.mark.parametrize("facing", ["east", "west"])
def test_a_crawler_lies_low(facing):
    tag = tags(CRAWLS)[f"crawl-{facing}"]
    for frame in facts(CRAWLS)["frames"][tag["from"] : tag["to"] + 1]:
        on = cells(CRAWLS)[frame["frame"]["x"], frame["frame"]["y"]] != TRANSPARENT
        rows, columns = np.flatnonzero(on.any(1)), np.flatnonzero(on.any(0))
        assert rows[-1] <= PIVOT[1] + 1
        assert np.ptp(rows) <= np.ptp(columns) + 3


def test_everybody_of_the_cast_list_is_drawn():
    named = "tess alma caro frances grant dex rick otis lena byrd mom dad daniel june aunt_june"
    assert set(named.split()) <= set(EVERYBODY)
    assert len(extras.PEOPLE) >= LEAST_EXTRAS


def test_no_two_sheets_show_the_same_person_in_the_same_clothes():
    first = {}
    for name in EVERYBODY:
        place = facts(name)["frames"][tags(name)["idle-south"]["from"]]["frame"]
        first.setdefault(cells(name)[place["x"], place["y"]].tobytes(), []).append(name)
    same = [names for names in first.values() if len(names) > 1]
    assert same == [["mia", "mia_dance"], ["seb", "seb_dance"]]  # danced in what they wear


@pytest.mark.parametrize("name", sorted(COUPLES))
def test_couples_dance_and_hold_each_other(name):
    needed = {f"{what}-{facing}" for what in strips_of(name) for facing in TOGETHER[what]}
    assert needed == set(tags(name))


@pytest.mark.parametrize("name", sorted(COUPLES))
def test_couples_stand_to_all_sides(name):
    assert {f"idle-{facing}" for facing in FACINGS} <= set(tags(name))


@pytest.mark.parametrize("name", ["mia_dance", "seb_dance", "shadow_mia", "shadow_seb", *DUETS])
@pytest.mark.parametrize("step", taps.STEPS)
def test_a_step_of_the_duet_lasts_four_beats(name, step):
    tag = tags(name)[f"{step}-south"]
    shown = facts(name)["frames"][tag["from"] : tag["to"] + 1]
    assert sum(frame["duration"] for frame in shown) / 1000 == pytest.approx(TAP_SECONDS, abs=0.01)


def test_no_two_steps_of_the_duet_are_alike():
    written = [(step.left, step.right) for step in taps.STEPS.values()]
    assert len(set(written)) == len(taps.STEPS) >= 8


@pytest.mark.parametrize("step", taps.STEPS.values(), ids=list(taps.STEPS))
def test_a_step_is_written_for_every_frame(step):
    assert {len(step.left), len(step.right), len(step.body), len(step.turn)} == {taps.FRAMES}
    assert len(step.left_arm) == len(step.right_arm) == taps.FRAMES // 2


@pytest.mark.parametrize("name", ["shadow_mia", "shadow_seb", "couple_shadow"])
def test_a_silhouette_has_one_colour_and_one_rim(name):
    used = set(np.unique(pixels(name)).tolist()) - {TRANSPARENT}
    assert used == {INDEX[SHADOW], INDEX[SHADOW_RIM]}


@pytest.mark.parametrize("colour", sorted(shadows.DRESSES))
@pytest.mark.parametrize("sheet", ["shadow_mia", "couple_shadow"])
def test_her_dress_is_cut_from_paper_of_its_colour(sheet, colour):
    used = set(np.unique(pixels(f"{sheet}_{colour}")).tolist()) - {TRANSPARENT}
    paper = RAMPS[shadows.DRESSES[colour][1]][2]
    assert used == {INDEX[SHADOW], INDEX[SHADOW_RIM], paper}


@pytest.mark.parametrize("name", sorted(wardrobe.PEOPLE))
def test_the_two_sit_and_talk_to_us_in_all_their_clothes(name):
    assert {"sit-south", "sit_talk-south"} <= set(tags(name))


def test_a_box_lies_between_the_hands():
    person = person_of("seb_home")
    for facing in FACINGS:
        for pose in strip_of("seb_home", "carry_walk", facing).poses:
            frame = solve(person.body, snap(person.body, pose))
            apart = np.linalg.norm(frame["handL"] - frame["handR"])
            assert apart == pytest.approx(8.4, abs=0.6)


@pytest.mark.parametrize("facing", TOGETHER["walk"])
def test_hands_of_two_who_walk_meet(facing):
    lead, follow = (person_of(who) for who in COUPLES["couple_day"])
    pair = strips_of("couple_day")["walk"](lead.body, follow.body, YAWS[facing])
    near = 1 if facing == "east" else 0
    for his, hers, (here, there) in zip(pair.lead, pair.follow, pair.places, strict=True):
        one = solve(lead.body, snap(lead.body, his))["hand" + "LR"[near]] + here
        two = solve(follow.body, snap(follow.body, hers))["hand" + "LR"[1 - near]] + there
        assert np.linalg.norm(one - two) <= HANDS_MEET


@pytest.mark.parametrize("name", sorted(wardrobe.PEOPLE))
def test_an_outfit_keeps_the_head(name):
    lead = name.partition("_")[0]
    assert person_of(name).head == person_of(lead).head


def test_whatever_the_story_may_ask_for_is_drawn_for_somebody():
    asked = {animation for animation, *_ in (*GAITS.values(), *DEEDS.values())}
    asked |= {animation for steps in ROUTINES.values() for animation, _ in steps} | {"tray"}
    drawn = {tag.rpartition("-")[0] for path in SPRITES.glob("*.json") for tag in tags(path.stem)}
    assert asked <= drawn


@pytest.mark.parametrize("path", sorted((ROOT / "maps").glob("*.tmx")), ids=lambda path: path.stem)
def test_people_of_a_place_have_what_they_do_there(path):
    for person in load_place(path).people:
        serving = person.routine == "serve"
        does = {name for name, _ in ROUTINES.get(str(person.routine), ())} - {GLASS}
        does |= {"tray", "tray_walk"} if serving else {person.animation or "idle"}
        for facing in FACINGS if serving else (person.facing or "south",):
            drawn = set(tags(person.sheet or load_cast().people[person.name].sheet))
            for animation in does:  # what is not drawn from behind is seen from the side
                ways = {f"{animation}-{facing}", f"{animation}-east", animation}
                assert ways & drawn, f"{person.name}: {animation}"


@pytest.mark.parametrize("facing", ["east", "west"])
def test_whoever_sits_at_the_piano_does_all_that_belongs_to_it(facing):
    needed = {f"{motion}-{facing}" for motion in ("sit", "piano", "piano_free", "slump")}
    assert needed <= set(tags("seb"))


def walkers():
    speeds = {animation: speed for animation, speed, pace in GAITS.values() if pace == 1.0}
    return [(n, a, speeds[a]) for n in EVERYBODY for a in speeds if a in PARTS[n]]


@pytest.mark.parametrize(("name", "animation", "speed"), walkers())
def test_feet_go_as_fast_as_the_ground(name, animation, speed):
    tag = tags(name)[f"{animation}-east"]
    seconds = facts(name)["frames"][tag["from"]]["duration"] / 1000
    ahead = [pose.feet[0][2] for pose in strip_of(name, animation, "east").poses]
    last = int(STANCE[animation] * len(ahead)) - 1  # the left foot comes down in frame 0
    assert (ahead[0] - ahead[last]) / last / seconds == pytest.approx(speed, rel=0.1)


@pytest.mark.parametrize("name", UPRIGHT)
def test_a_foot_on_the_ground_stays_where_it_is_put(name):
    person, strip = person_of(name), strip_of(name, "walk", "east")
    step = gaits.WALK * strip.milliseconds / 1000
    frames = [solve(person.body, snap(person.body, pose)) for pose in strip.poses[:4]]
    places = [frame["ankleL"][0] + step * n for n, frame in enumerate(frames)]
    assert max(places) - min(places) <= LARGEST_STEP


def test_hands_come_down_on_the_keys():
    person = person_of("seb")
    for play in (piano.play, piano.play_free):
        poses = play(mover_of(person), YAWS["east"]).poses
        frames = [solve(person.body, snap(person.body, pose)) for pose in poses]
        heights = [frame[hand][1] * COS for frame in frames for hand in ("handL", "handR")]
        assert 15.5 <= min(heights) <= 18
        assert max(heights) <= 20


def test_two_builds_give_equal_bytes(tmp_path):
    person = person_of("child")
    for folder in ("one", "two"):
        sheet = Drawn()
        for animation in ("idle", "sit_conduct"):
            strip = strip_of("child", animation, "east")
            sheet.add(f"{animation}-east", draw_strip(person, strip), strip.milliseconds)
        (tmp_path / folder).mkdir()
        write(sheet, "child", tmp_path / folder)
    for file in sorted((tmp_path / "one").iterdir()):
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()


@pytest.mark.parametrize("name", ["mia", "seb", "waiter"])
def test_what_is_kept_is_what_the_scripts_draw(name):
    drawn = draw_strip(person_of(name), strip_of(name, "walk", "west"))
    tag = tags(name)["walk-west"]
    for number, cell in enumerate(drawn, tag["from"]):
        place = facts(name)["frames"][number]["frame"]
        assert np.array_equal(cell, cells(name)[place["x"], place["y"]])
