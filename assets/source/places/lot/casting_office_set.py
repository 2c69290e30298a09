"""The walls and floor of the casting office."""

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import materials
from places.lot import audition_things, office, posters, surfaces
from places.lot.signs import raised, words

NAME, WIDTH, HEIGHT, FLOOR = "casting_office", 960, 288, 176

WALL_X = 592  # left edge of the wall between corridor and room

UPPER = ("stone3", "stone4", "stone5", "stone6")

ROOM = ("stone2", "stone3", "stone4", "stone5")

CHAIRS = (84, 114, 144, 174, 264, 294, 324, 354, 384, 494, 522)

TUBES = (24, 148, 272, 396, 508, 668, 836)

DEAD = 396  # the tube that cannot make up its mind

TAPE = (716, 224)


def paint_set() -> Canvas:
    """Both back walls, and what hangs on them."""
    room = Canvas(WIDTH, FLOOR)
    room.blit(surfaces.plaster(WALL_X, FLOOR, UPPER, 5), 0, 0)
    room.blit(surfaces.plaster(WIDTH - WALL_X, FLOOR, ROOM, 9), WALL_X, 0)
    _ceiling(room)
    _dado(room)
    _corridor(room)
    _room(room)
    return room


def _ceiling(room: Canvas) -> None:
    room.rect(0, 0, WIDTH, 22, "stone3")
    for x in range(0, WIDTH, 40):
        room.column(x, 0, 22, "stone2")
    room.row(0, 11, WIDTH, "stone2")
    room.rect(0, 21, WIDTH, 3, "stone5")
    room.row(0, 24, WIDTH, "stone2")


def _dado(room: Canvas) -> None:
    """The lower half is painted for shoulders and shoe soles."""
    room.rect(0, 122, WALL_X, FLOOR - 122, "stone3")
    room.row(0, 119, WALL_X, "wood5")
    room.rect(0, 120, WALL_X, 3, "wood3")
    room.row(0, 123, WALL_X, "stone2")
    for x in (130, 226, 300, 358, 442):
        room.row(x, 138 + x % 9, 12, "stone4")
        room.row(x + 9, 141 + x % 9, 5, "stone2")
    for left, right in ((0, WALL_X), (WALL_X, WIDTH)):
        room.rect(left, FLOOR - 7, right - left, 7, "stone1")
        room.row(left, FLOOR - 7, right - left, "stone3")


def _corridor(room: Canvas) -> None:
    room.blit(office.lift(), 8, FLOOR - 96)
    room.blit(office.extinguisher(), 70, 104)
    for x, make in ((92, posters.night_train), (142, posters.dust), (330, posters.two_to_one),
                    (278, posters.long_lunch)):  # fmt: skip
        room.blit(make(), x, 58)
    room.blit(office.office_door("2", "stone6"), 206, FLOOR - 72)
    room.blit(office.office_door("1", "stone6"), 544, FLOOR - 72)
    room.blit(office.notice_board(), 428, 62)
    _clock(room, 392, 72)
    _plate(room, 206, 88, "CASTING")
    _plate(room, 544, 88, "IN SESSION")
    room.blit(audition_things.faces(2, 2, "once famous"), 500, 64)


def _clock(room: Canvas, x: int, y: int) -> None:
    room.ellipse(x, y, 10, 10, "stone1")
    room.ellipse(x, y, 8.6, 8.6, "stone7")
    room.line(x, y, x - 5, y + 1, "ink")
    room.line(x, y, x + 1, y - 6, "ink")
    room.line(x, y, x + 3, y + 6, "red3")


def _plate(room: Canvas, x: int, y: int, text: str) -> None:
    room.rect(x - 2, y, 48, 11, "night1")
    room.row(x - 2, y, 48, "night4")
    raised(room, x + 22, y + 3, words(text), ("stone6", "ink"))


def _room(room: Canvas) -> None:
    room.blit(office.office_door("", ""), 624, FLOOR - 72)
    x, y, w, h = 704, 46, 96, 84
    room.rect(x - 5, y - 5, w + 10, h + 10, "stone2")
    room.rect(x - 4, y - 4, w + 8, h + 8, "stone5")
    room.row(x - 4, y - 4, w + 8, "stone7")
    room.rect(x - 8, y + h + 3, w + 16, 4, "stone6")
    room.row(x - 8, y + h + 7, w + 16, "stone1")
    _radiator(room, 722, 140)
    room.blit(audition_things.faces(4, 4, "the wall of maybe"), 828, 48)
    room.rect(828, 42, 63, 6, "night1")
    raised(room, 860, 43, words("MAYBE"), ("stone6", "ink"))
    room.blit(audition_things.faces(2, 2, "the wall of no"), 908, 84)
    for x, y in ((676, 70), (676, 94)):
        room.rect(x, y, 14, 18, "stone3")
        room.row(x, y, 14, "stone5")
        room.rect(x + 2, y + 2, 10, 14, "stone6")


def _radiator(room: Canvas, x: int, y: int) -> None:
    room.rect(x, y, 58, 28, "stone4")
    for column in range(x, x + 58, 6):
        room.rect(column, y, 3, 28, "stone6")
        room.column(column + 4, y, 28, "stone2")
    room.row(x, y, 58, "stone7")
    room.rect(x + 4, y + 28, 3, 8, "stone2")
    room.rect(x + 51, y + 28, 3, 8, "stone2")


def stain(ground: Canvas) -> None:
    """Chequers already lie; here are shade, reflections of the tubes, tape, slats of sun."""
    for x in TUBES:
        if x < WALL_X and x != DEAD:
            for y, wide in ((196, 30), (200, 44), (205, 36), (226, 24), (231, 34)):
                left, right = x + 38 - wide, x + 38 + wide
                surfaces.lighten(ground, [(left, y), (right, y), (right, y + 2), (left, y + 2)])
    for slat in range(11):
        top = 186 + slat * 5
        left = 688 - slat * 3
        surfaces.lighten(ground, [(left, top), (left + 96, top), (left + 94, top + 3),
                                  (left - 2, top + 3)])  # fmt: skip
    materials.contact(ground, FLOOR)
    for x in CHAIRS:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x + 11, 191, 14, 3), -1)
    for x, y, rx, ry in (
        (416, 188, 15, 4), (238, 194, 20, 4), (859, 252, 30, 6), (784, 242, 16, 4),
        (932, 190, 22, 5), (904, 210, 11, 4), (898, 231, 11, 4), (892, 252, 11, 4),
    ):  # fmt: skip
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    _tape(ground, *TAPE)
    for y in (196, 222):
        ground.row(WALL_X - 3, y, 22, "stone1")


def _tape(ground: Canvas, x: int, y: int) -> None:
    """A T of tape, and the ghosts of older ones."""
    for dx, dy in ((-19, -9), (15, 9)):
        ground.rect(x + dx - 7, y + dy, 14, 2, "wood5")
        ground.rect(x + dx - 1, y + dy, 2, 6, "wood5")
    ground.rect(x - 11, y, 22, 3, "stone7")
    ground.rect(x - 2, y + 3, 4, 7, "stone7")
    ground.row(x - 11, y + 3, 9, "wood2")
    ground.row(x + 2, y + 3, 9, "wood2")
