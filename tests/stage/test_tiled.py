import base64
import gzip
import json
import shutil
import zlib

import numpy as np
import pytest

from game.core.fault import ContentError
from game.core.geometry import Point
from game.stage.place import load_place
from game.stage.project import PROJECT_FILE, is_current, write_project
from game.stage.tiled.document import normalise
from game.stage.tiled.load import load
from game.stage.tiled.scenery import ImageLayer, PropLayer, TileLayer
from tests.maps import thing, write_map, write_png

HEAD = (
    '<map version="1.8" orientation="orthogonal" width="{w}" height="{h}" tilewidth="16"'
    ' tileheight="16"{more}><tileset firstgid="1" name="ground" tilewidth="16" tileheight="16"'
    ' tilecount="4" columns="2"><image source="ground.png" width="999" height="999"/></tileset>'
)


def draw(tmp_path, body, width=2, height=1, more=""):
    write_png(tmp_path / "ground.png", 32, 32)
    path = tmp_path / "map.tmx"
    path.write_text(HEAD.format(w=width, h=height, more=more) + body + "</map>", encoding="utf-8")
    return path


def layer(data, name="ground", attributes="", width=2, height=1):
    return (
        f'<layer id="1" name="{name}" width="{width}" height="{height}" {attributes}>{data}</layer>'
    )


CSV = '<data encoding="csv">1,2</data>'


def first_layer(tmp_path, data, **size):
    place = load_place(draw(tmp_path, layer(data, **size), **size))
    tiles = place.scenery.layers[0]
    assert isinstance(tiles, TileLayer)
    return place, tiles


def encoded(squeeze):
    raw = squeeze(np.array([1, 2], dtype="<u4").tobytes())
    return base64.b64encode(raw).decode()


@pytest.mark.parametrize(
    "data",
    [
        CSV,
        f'<data encoding="base64">{encoded(bytes)}</data>',
        f'<data encoding="base64" compression="zlib">{encoded(zlib.compress)}</data>',
        f'<data encoding="base64" compression="gzip">{encoded(gzip.compress)}</data>',
        '<data><tile gid="1"/><tile gid="2"/></data>',
    ],
    ids=["csv", "base64", "zlib", "gzip", "xml"],
)
def test_every_way_of_writing_tiles_reads_the_same(tmp_path, data):
    place, tiles = first_layer(tmp_path, data)
    images = [place.scenery.tiles[gid].image.area for gid in tiles.rows[0]]
    assert images == [(0, 0, 16, 16), (16, 0, 16, 16)]


def test_the_true_size_of_a_picture_wins_over_the_declared_one(tmp_path):
    place, tiles = first_layer(tmp_path, '<data encoding="csv">3,4</data>')
    assert place.scenery.tiles[tiles.rows[0][0]].image.area == (0, 16, 16, 16)


def test_layers_keep_their_order_across_kinds_and_groups_hand_down(tmp_path):
    write_png(tmp_path / "sky.png", 8, 8)
    sky = '<imagelayer id="9" name="sky" offsetx="1.5"><image source="sky.png"/></imagelayer>'
    inside = layer(CSV, "in", 'opacity="0.5" offsetx="1"')
    group = (
        '<group id="7" name="g" opacity="0.5" offsetx="2" offsety="3.5" parallaxx="0.5"'
        f' tintcolor="#ff8000">{inside}</group>'
    )
    things = '<objectgroup id="5" name="props"></objectgroup>'
    place = load_place(draw(tmp_path, things + group + sky + layer(CSV, "top")))
    layers = place.scenery.layers
    assert [item.facts.name for item in layers] == ["props", "in", "sky", "top"]
    assert [type(item) for item in layers] == [PropLayer, TileLayer, ImageLayer, TileLayer]
    inner = layers[1].facts
    assert (inner.opacity, inner.offset, inner.parallax) == (0.25, (3.0, 3.5), (0.5, 1.0))
    assert inner.tint == (255, 128, 0, 255)
    assert layers[2].facts.offset == (1.5, 0.0)


def test_a_hidden_group_hides_what_is_in_it(tmp_path):
    group = f'<group id="7" name="g" visible="0">{layer(CSV)}</group>'
    place = load_place(draw(tmp_path, group))
    assert not place.scenery.layers[0].facts.visible


def test_infinite_maps_are_stitched(tmp_path):
    data = (
        '<data encoding="csv"><chunk x="-2" y="0" width="2" height="1">1,2</chunk>'
        '<chunk x="0" y="0" width="2" height="1">3,4</chunk></data>'
    )
    place = load_place(draw(tmp_path, layer(data), more=' infinite="1"'))
    tiles = place.scenery.layers[0]
    areas = [place.scenery.tiles[gid].image.area for gid in tiles.rows[0]]
    assert areas == [(0, 0, 16, 16), (16, 0, 16, 16), (0, 16, 16, 16), (16, 16, 16, 16)]


def test_turned_tiles_are_told_and_the_hexagonal_bit_is_masked(tmp_path):
    turned = 1 | 0x80000000 | 0x20000000
    place, tiles = first_layer(tmp_path, f'<data encoding="csv">{turned},{2 | 0x10000000}</data>')
    image = place.scenery.tiles[tiles.rows[0][0]].image
    assert (image.flipped_x, image.flipped_y, image.flipped_diagonally) == (True, False, True)
    assert place.scenery.tiles[tiles.rows[0][1]].image.area == (16, 0, 16, 16)


def test_things_with_pictures_stand_on_their_lower_edge(tmp_path):
    item = '<object id="3" name="tree" gid="1" x="10" y="50" width="32" height="48"/>'
    place = load_place(draw(tmp_path, f'<objectgroup id="5" name="props">{item}</objectgroup>'))
    prop = place.scenery.layers[0].props[0]
    assert (prop.x, prop.y, prop.width, prop.height, prop.base) == (10, 2, 32, 48, 50)


def test_templates_fill_in_what_the_object_does_not_say(tmp_path):
    (tmp_path / "look.tx").write_text(
        '<template><object name="jar" type="Look" width="20" height="10"><properties>'
        '<property name="scene" value="look_jar"/></properties></object></template>'
    )
    item = '<object id="3" template="look.tx" x="5" y="6"/>'
    body = layer(CSV) + f'<objectgroup id="5" name="looks">{item}</objectgroup>'
    look = load_place(draw(tmp_path, body)).looks[0]
    assert (look.name, look.scene, look.area.width) == ("jar", "look_jar", 20)


def test_a_class_written_by_another_tiled_is_understood(tmp_path):
    path = write_map(tmp_path / "room.tmx", thing(1, "here", "Mark", 5, 5))
    path.write_text(path.read_text().replace('type="Mark"', 'class="Mark"'))
    assert "here" in load_place(path).marks


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (layer('<data encoding="csv">1</data>'), "layer 'ground': has 1 tiles where 2 by 1"),
        (layer('<data encoding="csv">1,9</data>'), "there is no tile 9 (at 1, 0)"),
        (layer('<data encoding="csv">1,x</data>'), "the tiles cannot be read"),
        (
            layer('<data encoding="base64" compression="zstd">AAAA</data>'),
            "compression 'zstd' is not supported",
        ),
        ('<tileset firstgid="9" source="gone.tsx"/>', "the tileset 'gone.tsx' is not there"),
        (
            '<imagelayer id="2" name="sky"><image source="gone.png"/></imagelayer>',
            "layer 'sky': shows 'gone.png', which is not there",
        ),
        (
            '<objectgroup id="2" name="props"><object id="4" gid="77" x="0" y="0"/></objectgroup>',
            "layer 'props', object 4: there is no tile 77",
        ),
    ],
)
def test_broken_maps_say_where_what_and_how_to_mend_it(tmp_path, body, words):
    with pytest.raises(ContentError) as raised:
        load_place(draw(tmp_path, body))
    assert words in str(raised.value)
    assert raised.value.faults[0].remedy


@pytest.mark.parametrize("text", ["", "<map", "<tileset/>", '<map orientation="isometric"/>'])
def test_what_is_no_map_is_refused(tmp_path, text):
    path = tmp_path / "map.tmx"
    path.write_text(text)
    with pytest.raises(ContentError):
        load_place(path)


def test_a_broken_tileset_file_is_told(tmp_path):
    (tmp_path / "bad.tsx").write_text("<tileset")
    with pytest.raises(ContentError, match=r"the tileset 'bad.tsx' is broken"):
        load_place(draw(tmp_path, '<tileset firstgid="9" source="bad.tsx"/>'))


def test_a_shape_that_is_turned_keeps_its_corners(tmp_path):
    item = (
        '<object id="3" name="wall" type="Wall" x="10" y="20" width="8" height="4" rotation="90"/>'
    )
    body = layer(CSV) + f'<objectgroup id="5" name="walls" offsetx="2">{item}</objectgroup>'
    (wall,) = load(normalise(draw(tmp_path, body))).objects
    assert wall.points == ((12, 20), (12, 28), (8, 28), (8, 20))
    assert (wall.x, wall.y, wall.width, wall.height) == (8, 20, 4, 8)


def test_polygons_go_with_the_offset_of_their_layer(tmp_path):
    item = (
        '<object id="3" name="floor" type="Floor" x="10" y="20">'
        '<polygon points="0,0 5,0 5,-5"/></object>'
    )
    body = layer(CSV) + f'<objectgroup id="5" name="f" offsetx="1" offsety="2">{item}</objectgroup>'
    (floor,) = load(normalise(draw(tmp_path, body))).objects
    assert floor.points == ((11, 22), (16, 22), (16, 17))


def test_things_and_marks_go_with_the_tiles_of_a_map_without_end(tmp_path):
    data = '<data encoding="csv"><chunk x="-2" y="-1" width="2" height="1">1,2</chunk></data>'
    items = (
        '<object id="3" name="here" type="Mark" x="-30" y="-12"><point/></object>'
        '<object id="4" gid="1" x="-32" y="0" width="16" height="16"/>'
    )
    body = layer(data) + f'<objectgroup id="5" name="o">{items}</objectgroup>'
    place = load_place(draw(tmp_path, body, more=' infinite="1"'))
    assert place.marks["here"].at == Point(2, 4)
    prop = place.scenery.layers[1].props[0]
    assert (prop.x, prop.y) == (0, 0)


@pytest.mark.parametrize(
    ("alignment", "corner"),
    [("unspecified", (50, 18)), ("topleft", (50, 50)), ("center", (42, 34)), ("right", (34, 34))],
)
def test_things_lie_about_their_point_as_their_tileset_says(tmp_path, alignment, corner):
    item = '<object id="3" gid="1" x="50" y="50" width="16" height="32"/>'
    path = draw(tmp_path, f'<objectgroup id="5" name="props">{item}</objectgroup>')
    ground = 'name="ground"'
    path.write_text(path.read_text().replace(ground, f'{ground} objectalignment="{alignment}"', 1))
    prop = load_place(path).scenery.layers[0].props[0]
    assert (prop.x, prop.y) == corner


def test_a_turned_thing_fills_the_box_round_it(tmp_path):
    item = '<object id="3" gid="1" x="50" y="50" width="16" height="32" rotation="90"/>'
    place = load_place(draw(tmp_path, f'<objectgroup id="5" name="props">{item}</objectgroup>'))
    prop = place.scenery.layers[0].props[0]
    assert (prop.x, prop.y, prop.width, prop.height, prop.base) == (50, 50, 32, 16, 66)


PROJECT = {
    "propertyTypes": [
        {
            "name": "Light",
            "type": "class",
            "members": [
                {"name": "radius", "type": "int", "value": 90},
                {"name": "colour", "type": "string", "value": ""},
                {"name": "glow", "type": "float", "value": 0.5},
            ],
        },
        {
            "name": "Air",
            "type": "class",
            "members": [{"name": "footsteps", "type": "string", "value": "stone"}],
        },
        {"name": "Facing", "type": "enum", "values": ["", "north"]},
    ]
}


def lit(tmp_path, template=False):
    lamp = thing(1, "lamp", "Light", 5, 5, glow=0.25)
    if template:
        (tmp_path / "lamp.tx").write_text(
            '<template><object name="lamp" type="Light"><properties>'
            '<property name="glow" type="float" value="0.125"/></properties><point/></object>'
            "</template>"
        )
        lamp = '<object id="1" template="lamp.tx" x="5" y="5"/>'
    return write_map(tmp_path / "room.tmx", lamp)


def test_what_the_builder_leaves_at_the_default_of_the_class_is_known(tmp_path):
    (tmp_path / "any.tiled-project").write_text(json.dumps(PROJECT))
    (light,) = load_place(lit(tmp_path)).lights
    assert light.radius == 90, "the default of the project"
    assert light.glow == 0.25, "the object's own value wins"
    assert light.colour == "sun3", "an empty member is no default"


def test_a_template_wins_over_its_class(tmp_path):
    (tmp_path / "any.tiled-project").write_text(json.dumps(PROJECT))
    (light,) = load_place(lit(tmp_path, template=True)).lights
    assert (light.radius, light.glow) == (90, 0.125)


def test_a_map_has_the_defaults_of_its_class(tmp_path):
    (tmp_path / "any.tiled-project").write_text(json.dumps(PROJECT))
    path = lit(tmp_path)
    assert load_place(path).air.footsteps == "wood"
    path.write_text(path.read_text().replace("<map ", '<map class="Air" ', 1))
    assert load_place(path).air.footsteps == "stone"


def test_without_a_project_the_game_knows_its_own_defaults(tmp_path):
    assert load_place(lit(tmp_path)).lights[0].radius == 60


def test_a_broken_project_is_told(tmp_path):
    (tmp_path / "any.tiled-project").write_text("{")
    with pytest.raises(ContentError, match=r"any.tiled-project: is no Tiled project"):
        load_place(lit(tmp_path))


def test_a_required_member_is_still_asked_for(tmp_path):
    shutil.copy(PROJECT_FILE, tmp_path)
    with pytest.raises(ContentError, match="needs the property 'scene'"):
        load_place(write_map(tmp_path / "room.tmx", thing(1, "x", "Look", 1, 2, (3, 4))))


def test_bringing_the_project_up_to_date_keeps_what_builders_set(tmp_path):
    project = tmp_path / "magic-hour.tiled-project"
    data = json.loads(PROJECT_FILE.read_text())
    member(data, "Light", "radius")["value"] = 75
    member(data, "Light", "flicker")["value"] = 7  # no text: dropped
    data["commands"] = [{"name": "Play"}]
    data["propertyTypes"].append({"id": 99, "name": "Mine", "type": "enum", "values": []})
    project.write_text(json.dumps(data))
    assert not is_current(project)
    write_project(project)
    assert is_current(project)
    kept = json.loads(project.read_text())
    assert member(kept, "Light", "radius")["value"] == 75
    assert member(kept, "Light", "flicker")["value"] == "none"
    assert kept["commands"] == [{"name": "Play"}]
    assert "Mine" in [kind["name"] for kind in kept["propertyTypes"]]


def member(project, kind, name):
    (found,) = [k for k in project["propertyTypes"] if k["name"] == kind]
    return next(m for m in found["members"] if m["name"] == name)


@pytest.mark.parametrize("text", ["", "[]", '{"propertyTypes": 3}', "nonsense"])
def test_a_project_that_is_none_is_written_anew(tmp_path, text):
    project = tmp_path / "magic-hour.tiled-project"
    project.write_text(text)
    assert not is_current(project)
    write_project(project)
    assert project.read_text() == PROJECT_FILE.read_text()


@pytest.mark.parametrize(
    "damage",
    [
        ('width="30"', 'width="many"'),
        ('width="30"', 'width="999999999"'),
        ('firstgid="1"', 'firstgid="first"'),
        ('tilewidth="16"', 'tilewidth=""'),
        ('id="1" name="lamp"', 'id="one" name="lamp"'),
        ('x="5"', 'x="here"'),
        ('encoding="csv"', 'encoding="base64" compression="zlib"'),
    ],
    ids=lambda damage: damage[1],
)
def test_numbers_that_are_none_are_told_without_a_traceback(tmp_path, damage):
    path = lit(tmp_path)
    before = path.read_text()
    path.write_text(before.replace(*damage))
    assert path.read_text() != before
    with pytest.raises(ContentError) as raised:
        load_place(path)
    assert str(path) in str(raised.value)
    assert raised.value.faults[0].remedy


def test_tiles_that_unpack_without_end_are_refused(tmp_path):
    bomb = base64.b64encode(zlib.compress(bytes(200_000_000), 9)).decode()
    data = f'<data encoding="base64" compression="zlib">{bomb}</data>'
    with pytest.raises(ContentError, match="far too many"):
        load_place(draw(tmp_path, layer(data)))


@pytest.mark.parametrize(
    ("prop", "words"),
    [
        ('<property value="3"/>', "a property has no name"),
        ('<property name="x" type="list"/>', "property 'x' is a list. Write the list as text"),
        ('<property name="x" type="class"/>', "property 'x' is a class of its own"),
    ],
)
@pytest.mark.parametrize("owner", ["map", "layer", "object"])
def test_properties_that_cannot_be_read_are_told_wherever_they_are(tmp_path, owner, prop, words):
    path = write_map(tmp_path / "room.tmx", thing(1, "here", "Mark", 5, 5))
    text, properties = path.read_text(), f"<properties>{prop}</properties>"
    where = {"map": "<tileset", "layer": "<data", "object": "<point/>"}[owner]
    path.write_text(text.replace(where, properties + where, 1))
    with pytest.raises(ContentError) as raised:
        load_place(path)
    assert words in str(raised.value)
