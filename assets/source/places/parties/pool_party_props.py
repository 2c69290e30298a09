"""What stands about at the pool party."""

from functools import cache

from kit.canvas import Canvas

from places.parties import bandstand, garden, garden_things, guests, terrace, terrace_things, water
from places.parties.pool_party_plan import LANTERN_WIRE, STAGE, WALL_TOP, lantern_places, the_pool
from places.street_view import palm
from places.tiled import PropUse


def flat() -> dict[str, Canvas | list[Canvas]]:
    """The pool and the stage lie under people."""
    return {
        "pool_party_pool": water.pictures(the_pool()),
        "pool_party_stage": bandstand.platform(STAGE[1]),
        "pool_party_step": bandstand.step_box(),
    }


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    leaves = ("leaf0", "leaf1", "leaf3")
    return {
        "pool_party_banner": bandstand.banner(),
        "pool_party_banner_post": terrace.pole(112),
        "pool_party_synth": bandstand.synth(),
        "pool_party_drum_machine": bandstand.drum_machine(),
        "pool_party_microphone": bandstand.microphone(),
        "pool_party_amplifier": bandstand.amplifier(),
        "pool_party_monitor": bandstand.amplifier(24, 14),
        "pool_party_speaker": bandstand.speaker(),
        "pool_party_tree": garden.jacaranda(),
        "pool_party_keys": garden_things.key_stand(),
        "pool_party_grill": garden_things.grill(),
        "pool_party_buffet": garden_things.buffet(),
        "pool_party_umbrella": terrace_things.umbrella(("red2", "red3", "stone7")),
        "pool_party_umbrella_2": terrace_things.umbrella(("lemon1", "lemon2", "stone7")),
        "pool_party_table": terrace_things.side_table("stone7"),
        "pool_party_lounger": terrace_things.lounger(("teal1", "teal3", "teal4")),
        "pool_party_lounger_2": terrace_things.lounger(("lemon1", "lemon2", "lemon3"), "west"),
        "pool_party_chair": garden_things.lawn_chair(("jade1", "stone7")),
        "pool_party_chair_2": garden_things.lawn_chair(("red3", "stone7"), "west"),
        "pool_party_agave": terrace_things.agave("pool", ("leaf2", "leaf3", "leaf4", "leaf5")),
        "pool_party_flamingo": garden_things.flamingo(),
        "pool_party_ring": terrace_things.ring(("lemon1", "lemon2", "stone7")),
        "pool_party_bather": guests.bather("fan_lemon", "talk-south", 30, (0, 0, 1, 1, 1, 0)),
        "pool_party_bather_2": guests.bather("guest_orange", "talk-east", 31, (1, 1, 0, 0, 0, 1)),
        "pool_party_board": terrace_things.diving_board(),
        "pool_party_palm": palm(58, 7, "pool one", leaves),
        "pool_party_palm_2": palm(44, -5, "pool two", leaves),
        "pool_party_lantern_red": garden_things.paper_lantern(("red3", "red4", "dusk7")),
        "pool_party_lantern_yellow": garden_things.paper_lantern(("sun2", "sun3", "sun5")),
        "pool_party_lantern_blue": garden_things.paper_lantern(("elec1", "elec2", "elec3")),
        "pool_party_surfboard": garden_things.surfboard(("red2", "red4", "stone7")),
        "pool_party_surfboard_2": garden_things.surfboard(("elec0", "elec2", "sun4")),
        "pool_party_creeper": garden.creeper(96, 40, "one"),
        "pool_party_creeper_2": garden.creeper(70, 30, "two"),
        "pool_party_wire": lantern_wire(),
    }


@cache
def lantern_wire() -> Canvas:
    """The wire that the lanterns hang from."""
    wire, _, _ = terrace.string(*LANTERN_WIRE)
    return wire


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = _band() + _garden()
    return uses + [PropUse(f"pool_party_lantern_{c}", x, y) for c, x, y in lantern_places()]


def _band() -> list[PropUse]:
    left, wide, _ = STAGE
    return [
        PropUse("pool_party_banner_post", left + 4, 179),
        PropUse("pool_party_banner_post", left + wide - 11, 179),
        PropUse("pool_party_banner", left + 8, 180 - 54),
        PropUse("pool_party_amplifier", left + 10, 178),
        PropUse("pool_party_amplifier", left + wide - 40, 178),
        PropUse("pool_party_drum_machine", left + 44, 185),
        PropUse("pool_party_microphone", left + 84, 188),
        PropUse("pool_party_synth", left + 128, 187),
        PropUse("pool_party_monitor", left + 70, 199.5),
        PropUse("pool_party_speaker", left - 22, 204),
        PropUse("pool_party_speaker", left + wide - 2, 206),
    ]


def _garden() -> list[PropUse]:
    return [
        PropUse("pool_party_tree", 96, 188),
        PropUse("pool_party_keys", 106, 206),
        PropUse("pool_party_grill", 936, 207),
        PropUse("pool_party_buffet", 848, 205),
        PropUse("pool_party_umbrella", 524, 191),
        PropUse("pool_party_umbrella_2", 688, 191),
        PropUse("pool_party_table", 570, 194),
        PropUse("pool_party_table", 734, 194),
        PropUse("pool_party_lounger", 606, 286),
        PropUse("pool_party_lounger_2", 826, 285),
        PropUse("pool_party_chair", 72, 262),
        PropUse("pool_party_chair_2", 456, 284),
        PropUse("pool_party_agave", 472, 184),
        PropUse("pool_party_agave", 800, 186),
        PropUse("pool_party_flamingo", 700, 252),
        PropUse("pool_party_ring", 566, 250),
        PropUse("pool_party_bather", 620, 244),
        PropUse("pool_party_bather_2", 656, 250),
        PropUse("pool_party_board", 772, 236),
        PropUse("pool_party_palm", 456, WALL_TOP - 14),
        PropUse("pool_party_palm_2", 636, WALL_TOP - 14),
        PropUse("pool_party_palm", 752, WALL_TOP - 15),
        PropUse("pool_party_surfboard", 636, 180),
        PropUse("pool_party_surfboard_2", 652, 180.5),
        PropUse("pool_party_creeper", 742, 144),
        PropUse("pool_party_creeper_2", 522, 136),
        PropUse("pool_party_creeper_2", 78, 138),
        PropUse("pool_party_wire", LANTERN_WIRE[0][0], LANTERN_WIRE[0][1] + lantern_wire().height),
    ]


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    return {"pool_party_heart": bandstand.heart_lamp()}


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    return [PropUse("pool_party_heart", STAGE[0] + 79, 68)]
