import pytest

from game.core.fault import ContentError
from game.core.folders import MAPS
from game.core.geometry import Point, Rect
from game.stage.place import load_place
from game.stage.project import PROJECT_FILE, project_text, read_defaults
from game.stage.things import Facing, Flicker
from tests.maps import thing, write_map


def test_objects_become_typed_values(tmp_path):
    place = load_place(
        write_map(
            tmp_path / "room.tmx",
            thing(1, "bench", "Mark", 40, 200, facing="east", lift=3),
            thing(2, "tip jar", "Look", 10, 20, (30, 40), scene="look_tip_jar"),
            thing(3, "candle", "Light", 5, 6, flicker="candle", level=0.5, radius=30),
            thing(4, "waiter", "Person", 7, 8, routine="serve", route="bench, door"),
            thing(5, "door", "Door", 0, 0, (16, 16), to_map="street", to_mark="club door"),
        )
    )
    assert place.marks["bench"].at == Point(40, 200)
    assert place.marks["bench"].facing is Facing.EAST
    assert place.marks["bench"].lift == 3
    assert place.looks[0].area == Rect(10, 20, 30, 40)
    assert place.lights[0].flicker is Flicker.CANDLE
    assert place.people[0].stops == ("bench", "door")
    assert place.doors[0].to_map == "street"
    assert (place.width, place.height) == (480, 272)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (thing(7, "x", "Marc", 1, 2), "layer 'marks', object 7 'x': has the unknown class 'Marc'."),
        (thing(7, "x", "Marc", 1, 2), "Did you mean 'Mark'?"),
        (thing(7, "x", "Look", 1, 2, (3, 4)), "needs the property 'scene'"),
        (thing(7, "x", "Mark", 1, 2, facing="estward"), "its facing 'estward' is not known"),
        (thing(7, "x", "Mark", 1, 2, facng="east"), "Did you mean 'facing'?"),
        (thing(7, "x", "Mark", 1, 2, (8, 8)), "is a rectangle, but a Mark is a point"),
        (thing(7, "x", "Light", 1, 2, colour="gold9"), "not in the palette"),
        (thing(7, "x", "Mark", 1, 2, lift="high"), "its lift 'high' is no int"),
        (thing(7, "", "Mark", 1, 2), "has no name"),
    ],
)
def test_faults_in_objects_say_where_what_and_how_to_mend_it(tmp_path, item, words):
    with pytest.raises(ContentError) as raised:
        load_place(write_map(tmp_path / "room.tmx", item))
    assert words in str(raised.value)
    assert str(raised.value).startswith(str(tmp_path / "room.tmx"))


def test_the_way_goes_round_walls_and_is_the_same_every_time(tmp_path):
    wall = thing(1, "wall", "Wall", 200, 60, (20, 160))
    place = load_place(write_map(tmp_path / "room.tmx", wall))
    way = place.path(Point(100, 140), Point(320, 140))
    assert way[-1] == Point(320, 140)
    assert len(way) > 1
    assert all(place.walkable(point) for point in way)
    assert way == place.path(Point(100, 140), Point(320, 140))


def test_a_seat_behind_a_wall_can_still_be_reached(tmp_path):
    wall = thing(1, "table", "Wall", 200, 100, (60, 60))
    place = load_place(write_map(tmp_path / "room.tmx", wall))
    assert place.path(Point(20, 130), Point(230, 130))[-1] == Point(230, 130)


def test_the_committed_tiled_project_lists_the_classes_of_the_game():
    assert PROJECT_FILE.read_text(encoding="utf-8") == project_text()
    assert read_defaults()["Light"]["radius"] == 60


def test_a_click_beside_the_floor_means_the_nearest_place_on_it():
    place = load_place(MAPS / "supper_club.tmx")
    on_the_curtain = Point(400, 100)
    assert not place.walkable(on_the_curtain)
    assert place.walkable(place.floor.nearest(on_the_curtain))
    assert place.floor.nearest(Point(282, 218)) == Point(282, 218)
