"""What happens where in the cinema: the audience, marks, looks, lights, walls."""

from places.clubs import cinema_seats
from places.clubs import cinema_set as room
from places.clubs.objects import floor, light, look, person
from places.objects import mark, wall
from places.tiled import Thing

FLOOR = room.FLOOR
LEFT, RIGHT, SEATS = 176, 424, 8  # where the blocks of seats begin, seats in a row of each


ROWS = (132, 152, 174, 198)  # baselines from the back to the front


# Who sits where: row from the back, block, seats from the west; "" is a free seat
HOUSE: dict[tuple[int, str], tuple[str, ...]] = {
    (0, "left"): ("guest_pink", "guest_tuxedo", "", "", "fan_hat", "", "", "producer"),
    (0, "right"): ("", "assistant", "", "guest_lemon", "guest_purple", "", "old_man", ""),
    (1, "left"): ("", "playgoer", "playgoer_scarf", "", "", "driver_trucker", "tourist_man",
                  "tourist_woman"),
    (1, "right"): ("husband", "wife", "", "", "grip_cap", "", "guest_white", "guest_orange"),
    (2, "left"): ("fan_stripe", "fan_pink", "", "phone_director", "", "", "driver_drummer", ""),
    (2, "right"): ("", "", "", "writer", "", "driver_mother", "boy_small", ""),
    (3, "left"): ("", "", "landlord", "", "fan_teal", "fan_red", "", ""),
    (3, "right"): ("drummer", "", "", "", "", "fan_lemon", "child", ""),
}  # fmt: skip


SEB = (2, "right", 1)  # the seat where he is found; the one beside it is free


def seat_at(row: int, block: str, place: int) -> tuple[float, float]:
    """Give where the feet of somebody in a seat are."""
    x = (LEFT if block == "left" else RIGHT) + 2 + place * cinema_seats.PITCH
    return x + cinema_seats.PITCH / 2, ROWS[row]


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    x, y = seat_at(*SEB)
    return [
        mark("entrance", 690, 204, "west"),
        mark("inside the door", 660, 214, "west"),
        mark("front row right", 560, 220, "west"),
        mark("in the beam", room.BOOTH[0], 226, "north"),
        mark("front row left", 250, 220, "east"),
        mark("before the screen", 196, 232, "east"),
        mark("screen", 66, 150),
        mark("on the apron", 394, 286, "north"),
        mark("apron left", 220, 286, "north"),
        mark("aisle", room.BOOTH[0], 206, "south"),
        mark("aisle middle", room.BOOTH[0], 172, "south"),
        mark("usher's place", 628, 216, "west"),
        mark("seb's seat", x, y, "south", lift=-6, order=0.4),
        mark("seat beside seb", x + cinema_seats.PITCH, y, "south", lift=-6, order=0.4),
        mark("front seat a", *seat_at(3, "right", 3), "south", pose="sit", order=0.4),
        mark("front seat b", *seat_at(3, "right", 4), "south", pose="sit", order=0.4),
        mark("last row", *seat_at(0, "right", 2), "south", lift=-6, order=0.4),
    ]


SITTING = ("assistant", "bride", "child", "fan_hat", "fan_lemon", "fan_pink", "fan_red",
           "fan_stripe", "fan_teal", "husband", "landlord", "old_man", "phone_director",
           "playgoer", "playgoer_scarf", "producer", "wife", "writer")  # fmt: skip


ROUTINES = {"old_man": "doze", "husband": "eat", "landlord": "wait", "child": "eat"}


def _people() -> list[Thing]:
    made = [
        person("usher with the torch", (628, 214), "west", "hold", sheet="usher",
               animation="point"),
        person("latecomer", (400, 190), "north", "stroll", sheet="guest_teal",
               route="aisle, aisle middle"),
    ]  # fmt: skip
    for (row, block), who in HOUSE.items():
        for place, sheet in enumerate(who):
            if sheet:
                made.append(_viewer(row, block, place, sheet))
    return made


def _viewer(row: int, block: str, place: int, sheet: str) -> Thing:
    name = f"row {row + 1} {block} {place + 1}"
    spot = seat_at(row, block, place)
    if sheet in SITTING:
        routine = ROUTINES.get(sheet, "sit")
        return person(name, spot, "south", routine, sheet=sheet, animation="sit", order=0.4)
    return person(name, spot, "south", "still", sheet=sheet, lift=-6, order=0.4)


def _looks() -> list[Thing]:
    return [
        look("The screen", "look_cinema_screen", (172, 224), (18, 18)),
        look("The booth", "look_cinema_booth", (380, 238), (30, 12)),
        look("The popcorn", "look_cinema_popcorn", (330, 210), (24, 12)),
        look("The sleeper", "look_cinema_sleeper", (560, 208), (24, 10)),
        look("The free seat", "look_cinema_seat", (446, 208), (24, 10)),
        look("The drape", "look_cinema_drape", (664, 198), (24, 10)),
        look("The organ", "look_cinema_organ", (500, 262), (40, 12)),
    ]


def _lights() -> list[Thing]:
    x, y = room.BOOTH
    lights = [
        light("beam", (x, y - 2), "night7", 246, group="projector", shape="cone", level=0.6,
              glow=0.42, flicker="candle"),
        light("beam floor", (x, 236), "night7", 110, group="projector", shape="pool", level=0.8),
        light("beam body", (x, 206), "night7", 60, group="projector", level=0.4),
        light("booth", (x, y), "sun5", 30, group="projector", level=0.8, glow=0.5),
        light("screen", (80, 150), "night7", 200, group="screen", level=0.75, glow=0.22,
              flicker="candle"),
        light("screen floor", (170, 244), "night7", 150, group="screen", shape="pool", level=0.85),
        light("faces left", (230, 170), "night7", 110, group="faces left", level=0.6),
        light("faces middle", (350, 168), "night7", 90, group="faces middle", level=0.45),
        light("faces right", (490, 168), "night7", 110, group="faces right", level=0.6),
        light("faces far right", (590, 170), "night6", 84, group="faces right", level=0.5),
        light("seb's face", (seat_at(*SEB)[0], 146), "sun4", 34, group="seb's face", level=0.35),
        light("balcony", (300, 76), "sun1", 150, level=0.4),
        light("balcony right", (520, 76), "sun1", 150, level=0.4),
        light("door", (689, 160), "sun2", 70, group="door", level=0.9, glow=0.16),
        light("door floor", (676, 214), "sun2", 70, group="door", shape="pool", level=0.8),
        light("exit", (394, 104), "red3", 40, level=0.6, glow=0.2),
        light("sconce", (709, 86), "sun3", 44, level=0.7, glow=0.3),
        light("torch", (606, 218), "sun4", 34, group="torch", shape="pool", level=0.9, glow=0.2),
        light("usher", (628, 196), "sun3", 40, group="torch", level=0.5),
        light("apron", (430, 284), "cloth3", 240, level=0.4),
        light("carpet right", (560, 236), "dusk6", 150, level=0.3),
    ]  # fmt: skip
    for row in ROWS:
        for side in (-1, 1):
            x = room.BOOTH[0] + side * (12 + (row - room.BACK) // 6)
            lights.append(light(f"aisle lamp {x}", (x, row + 3), "sun2", 12, group="aisle",
                                level=0.5, glow=0.22))  # fmt: skip
    return lights


def _walls() -> list[Thing]:
    x, width = room.AISLE
    house = [(150, FLOOR + 2), (x + 4, FLOOR + 2), (x + 14, room.BACK + 10),
             (x + width - 14, room.BACK + 10), (x + width - 4, FLOOR + 2), (714, FLOOR + 2),
             (714, 298), (150, 298)]  # fmt: skip
    blocks = [wall("rope", 600, 203, 40, 5), wall("organ", 496, 246, 58, 16)]
    return [floor("floor", house), *blocks]
