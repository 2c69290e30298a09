"""What stands, hangs and shines at the party in the hills, and who moves behind its glass."""

from interface.palms import Kind, feather
from kit.canvas import Canvas

from places import cars
from places.parties import glasshouse, guests, kerbside, terrace, terrace_things, water
from places.parties.glasshouse import GROUND
from places.parties.guests import Guest
from places.parties.kerbside import STAIRS, STREET
from places.parties.party_house_plan import BAR_X, CARS, POLES, POOL, strings, the_pool
from places.tiled import PropUse


def silhouettes() -> dict[str, list[Canvas]]:
    """Who dances behind the glass, a picture a room."""
    tall = GROUND - glasshouse.SILL - 8
    feet = tall - 3
    red = (
        Guest("guest_pink", "groove-south", (30, feet)),
        Guest("fan_hat", "clap-east", (60, feet - 3), 2),
        Guest("guest_tuxedo", "sip-west", (94, feet)),
    )
    gold = (
        Guest("couple_red", "waltz-east", (36, feet - 1)),
        Guest("fan_teal", "cheer-south", (84, feet - 3), 1),
    )
    blue = (
        Guest("guest_white", "groove-south", (26, feet - 2), 1),
        Guest("guest_purple", "talk-west", (58, feet)),
    )
    return {
        "party_house_red": guests.behind_glass((116, tall), red, ("red0", "red3"), 8),
        "party_house_gold": guests.behind_glass((116, tall), gold, ("wood1", "sun3"), 8),
        "party_house_blue": guests.behind_glass((76, tall), blue, ("night0", "elec2"), 8),
        "party_house_kiss": guests.behind_glass(
            (56, 46), (Guest("couple_lemon", "kiss-east", (28, 45)),), ("dusk0", "dusk5"), 4
        ),
    }


def flat() -> dict[str, Canvas | list[Canvas]]:
    """What lies under people's feet, and the shadows in the house."""
    pictures: dict[str, Canvas | list[Canvas]] = {"party_house_pool": water.pictures(the_pool())}
    return pictures | {name: _behind_steel(name, cells) for name, cells in silhouettes().items()}


PLACES = {  # of the silhouettes: left and base
    "party_house_red": (489, GROUND - 5),
    "party_house_gold": (610, GROUND - 5),
    "party_house_blue": (731, GROUND - 5),
    "party_house_kiss": (610, glasshouse.ROOF),
}


def _behind_steel(name: str, cells: list[Canvas]) -> list[Canvas]:
    """Leave the house's own steel in front of the shadows."""
    solid = glasshouse.house().solid
    x, base = PLACES[name]
    for cell in cells:
        part = solid[base - cell.height : base, x : x + cell.width]
        cell.pixels[part] = 255
    return cells


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    found: dict[str, Canvas | list[Canvas]] = {
        "party_house_bar": terrace_things.bar(116, ("plum0", "extra0", "neon0", "neon1")),
        "party_house_canopy": terrace_things.canopy(128, 92),
        "party_house_bar_stool": terrace_things.stool(),
        "party_house_pole": terrace.pole(100),
        "party_house_lounger": terrace_things.lounger(("red1", "red3", "red4")),
        "party_house_lounger_blue": terrace_things.lounger(("night3", "elec0", "elec2"), "west"),
        "party_house_table": terrace_things.side_table(),
        "party_house_fire_bowl": terrace_things.fire_bowl(),
        "party_house_fire": terrace_things.flames(),
        "party_house_agave": terrace_things.agave("party"),
        "party_house_ring": terrace_things.ring(),
        "party_house_board": terrace_things.diving_board(),
        "party_house_lantern": terrace_things.lantern(),
        "party_house_sign": kerbside.sign(),
        "party_house_lamp": kerbside.lamp(),
        "party_house_handrail": kerbside.handrail(),
        "party_house_garden": kerbside.garden(),
        "party_house_cypress": kerbside.cypress(104, "a"),
        "party_house_cypress_2": kerbside.cypress(84, "b"),
        "party_house_palm": feather(Kind(150, 10, 30, 1), "party palm"),
        "party_house_bather": guests.bather("fan_pink", "talk-south", 30, (0, 0, 1, 1, 1, 0)),
        "party_house_bather_2": guests.bather("guest_teal", "talk-west", 31, (1, 1, 0, 0, 0, 1)),
        "party_house_bather_3": guests.bather("drummer", "cheer-south", 31, (0, 1, 1, 0)),
    }
    for number, (wire, _, _) in enumerate(strings()):
        found[f"party_house_wire_{number}"] = wire
    for number, (car, _, _) in enumerate(CARS):
        found[f"party_house_car_{number}"] = cars.whole(car)
    return found


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = [
        PropUse("party_house_canopy", BAR_X - 6, 186),
        PropUse("party_house_bar", BAR_X, 208),
        PropUse("party_house_lounger", 446, 268),
        PropUse("party_house_table", 508, 270),
        PropUse("party_house_lounger_blue", 1082, 285),
        PropUse("party_house_agave", 850, 182),
        PropUse("party_house_agave", 1284, 190),
        PropUse("party_house_agave", 488, 183),
        PropUse("party_house_fire_bowl", 660, 250),
        PropUse("party_house_fire", 665, 250.5),
        PropUse("party_house_ring", 1046, 244),
        PropUse("party_house_board", 1106, 238),
        PropUse("party_house_lantern", 324, 214),
        PropUse("party_house_lantern", 402, 182),
        PropUse("party_house_sign", 104, 242),
        PropUse("party_house_lamp", 190, 232),
        PropUse("party_house_garden", 322, 290),
        PropUse("party_house_handrail", STAIRS - 2, STREET + 40),
        PropUse("party_house_cypress", 286, 150),
        PropUse("party_house_cypress_2", 314, 151),
        PropUse("party_house_cypress_2", 128, 150),
        PropUse("party_house_palm", 1240, 180),
        PropUse("party_house_bather", 872, 242),
        PropUse("party_house_bather_2", 902, 250),
        PropUse("party_house_bather_3", 976, 246),
    ]
    uses += [PropUse("party_house_pole", x - 3, 179) for x in POLES]
    uses += [PropUse("party_house_bar_stool", BAR_X + x, 218) for x in (18, 46, 88)]
    for number, (wire, _, (x, y)) in enumerate(strings()):
        uses.append(PropUse(f"party_house_wire_{number}", x, y + wire.height))
    uses += [PropUse(f"party_house_car_{n}", x, base) for n, (_, x, base) in enumerate(CARS)]
    return uses


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    found: dict[str, Canvas | list[Canvas]] = {
        "party_house_lamp_glass": kerbside.lamp_glass(),
        "party_house_lantern_glass": _lantern_glass(),
        "party_house_step_lamp": Canvas(5, 3, "sun4"),
    }
    for number, (_, bulbs, _) in enumerate(strings()):
        found[f"party_house_bulbs_{number}"] = bulbs
    return found


def _lantern_glass() -> Canvas:
    glass = Canvas(6, 8, "sun4")
    glass.rect(1, 2, 4, 5, "sun5")
    glass.column(3, 0, 8, "sun3")
    return glass


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [
        PropUse("party_house_lamp_glass", 194, 153),
        PropUse("party_house_lantern_glass", 328, 186),
        PropUse("party_house_lantern_glass", 406, 154),
    ]
    for step in range(1, kerbside.STEPS, 2):
        uses.append(PropUse("party_house_step_lamp", STAIRS + step * 8 + 2, STREET - 4 * step - 15))
    for number, (_, bulbs, (x, y)) in enumerate(strings()):
        uses.append(PropUse(f"party_house_bulbs_{number}", x, y + bulbs.height))
    return uses


def flat_uses() -> list[PropUse]:
    """Where the pool and the shadows lie."""
    uses = [PropUse("party_house_pool", POOL[0], POOL[1] + POOL[3])]
    return uses + [PropUse(name, x, base) for name, (x, base) in PLACES.items()]
