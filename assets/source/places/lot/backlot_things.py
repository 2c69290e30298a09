"""Who and what is on the backlot: marks, people, looks, triggers, lights, walls."""

from places.lot.pieces import floor, light, person
from places.objects import door, look, mark, wall
from places.tiled import Thing

WIDTH = 1456


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [door("coffee shop", (68, 178, 24, 8), ("coffee_shop", "door"))],
        "looks": _looks(),
        "triggers": [
            _trigger("library", "six_library", (640, 178, 100, 30)),
            _trigger("aunt", "six_aunt", (432, 178, 60, 24)),
            _trigger("bedroom stage", "six_bedroom", (1156, 228, 116, 20)),
        ],
        "lights": _lights(),
        "collision": _walls(),
    }


def _trigger(name: str, scene: str, area: tuple[int, int, int, int]) -> Thing:
    return Thing("Trigger", name, area[0], area[1], area[2:], properties={"scene": scene})


def _marks() -> list[Thing]:
    return [
        mark("coffee shop", 80, 188, "south"),
        mark("outside the coffee shop", 130, 212, "east"),
        mark("cafe", 236, 218, "north"),
        mark("under the window", 368, 200, "north"),
        mark("beside her", 398, 206, "north"),
        mark("lovers' window", 368, 173, "south", pose="idle", lift=56),
        mark("behind paris", 462, 182, "south"),
        mark("aunt's mirror", 486, 186, "west"),
        mark("the lane", 396, 173, "east", pose="idle"),
        mark("stoop", 530, 200, "north"),
        mark("library", 692, 196, "north"),
        mark("library steps", 664, 188, "south"),
        mark("behind new york", 792, 184, "south"),
        mark("behind the camera", 712, 258, "east"),
        mark("edge of the shot", 874, 212, "east"),
        mark("saloon", 1016, 200, "south"),
        mark("porch", 944, 206, "south"),
        mark("rolling", 926, 222, "east"),
        mark("behind the west", 1112, 186, "south"),
        mark("bedroom stage", 1214, 240, "north"),
        mark("beside the bedroom", 1140, 236, "east"),
        mark("stage door", 1316, 190, "north"),
        mark("gate", 1416, 210, "west"),
        mark("road west", 30, 232, "east"),
        mark("road middle", 640, 258, "east"),
        mark("road east", 1330, 262, "west"),
    ]


def _people() -> list[Thing]:
    return [
        person("waiter without guests", "waiter", 228, 198, routine="hold", animation="tray",
               facing="south"),
        person("takes the window", "tourist_man", 420, 216, routine="photograph", facing="west"),
        person("poses with Paris", "tourist_woman", 346, 214, routine="still", facing="east"),
        person("cowboy at rest", "old_man", 866, 190, routine="still", facing="south"),
        person("the star of it", "star", 1000, 192, routine="hold", animation="talk",
               facing="east"),
        person("his scene partner", "guest_tuxedo", 1032, 192, routine="still", facing="west"),
        person("powder", "stylist", 984, 198, routine="still", facing="east"),
        person("director", "producer", 812, 232, routine="hold", animation="talk", facing="east"),
        person("script", "assistant", 734, 242, routine="still", facing="east"),
        person("lamp", "grip_cap", 1086, 214, routine="still", facing="west"),
        person("pushes a bedroom", "grip_tall", 1144, 222, routine="hold", animation="idle",
               facing="east"),
        person("stills", "photographer", 962, 262, routine="photograph", facing="east"),
        person("costume", "lookalike_pony", 204, 244, routine="still", facing="west"),
        person("on an errand", "usher", 30, 232, routine="stroll",
               route="road west, road middle, road east"),
        person("studio guard", "landlord", 1436, 196, routine="still", facing="west"),
    ]  # fmt: skip


def _looks() -> list[Thing]:
    return [
        look("The window", "lovers_window", (352, 182, 32, 10)),
        look("The painted cat", "painted_cat", (396, 182, 20, 10)),
        look("The bills", "poster_column", (162, 206, 34, 8)),
        look("The mirror behind Paris", "dressing_mirror", (446, 178, 40, 8)),
        look("The library", "backlot_library", (660, 180, 60, 10)),
        look("The taxi", "backlot_taxi", (642, 250, 80, 8)),
        look("The steam", "backlot_steam", (552, 244, 30, 8)),
        look("The bank", "backlot_bank", (840, 198, 30, 8)),
        look("The cactus", "plywood_cactus", (1084, 200, 30, 8)),
        look("The chairs", "directors_chairs", (770, 246, 30, 8)),
        look("The bedroom on wheels", "bedroom_on_wheels", (1160, 228, 40, 8)),
        look("Stage 19", "stage_nineteen", (1296, 180, 40, 10)),
        look("The water tower", "water_tower", (772, 182, 16, 8)),
        look("The gate", "gate_three", (1376, 180, 40, 10)),
    ]


def _lights() -> list[Thing]:
    return [
        light("noon one", (250, 60), "sun4", 200, "sun", level=0.16),
        light("noon two", (700, 60), "sun4", 200, "sun", level=0.16),
        light("noon three", (1200, 80), "sun4", 220, "sun", level=0.2),
        light("gap one", (462, 190), "sun4", 70, "sun", shape="pool", level=0.3),
        light("gap two", (800, 192), "sun4", 60, "sun", shape="pool", level=0.3),
        light("gap three", (1108, 192), "sun4", 56, "sun", shape="pool", level=0.3),
        light("coffee lamps", (80, 156), "sun3", 60, "windows", level=0.3, glow=0.16),
        light("cup", (146, 92), "sun2", 34, "neon", level=0.4, glow=0.4),
        light("cafe lamps", (248, 150), "sun3", 56, "windows", level=0.3, glow=0.12),
        light("mirror", (464, 140), "sun3", 36, "mirror", level=0.5, glow=0.35),
        light("fresnel", (1056, 158), "sun5", 70, "crew", level=0.4, glow=0.5),
        light("on the star", (1016, 190), "sun5", 54, "crew", shape="pool", level=0.4),
        light("stage door", (1204, 150), "dusk5", 60, "stage", level=0.3, glow=0.12),
        light("bedroom lamp", (1218, 186), "sun3", 40, "stage", level=0.4, glow=0.3),
    ]


def _walls() -> list[Thing]:
    made = [
        floor("street", 0, 178, WIDTH, 106),
        floor("lane", 196, 165, 930, 10),
        floor("gap paris", 428, 165, 68, 30),
        floor("gap new york", 774, 165, 58, 30),
        floor("gap west", 1082, 165, 46, 30),
    ]
    for name, left, right in (
        ("paris", 186, 426), ("new york", 498, 772), ("west", 834, 1080),
    ):  # fmt: skip
        made.append(wall(name, left, 174, right - left, 8))
    blocks = (
        ("stoop", 503, 176, 54, 10), ("mirror", 446, 168, 44, 8), ("bills", 166, 196, 30, 8),
        ("paris lamp", 303, 200, 10, 7), ("table one", 194, 198, 28, 10),
        ("table two", 248, 200, 28, 10), ("hydrant", 636, 200, 12, 6), ("mailbox", 563, 199, 18, 7),
        ("street sign", 602, 201, 14, 6), ("taxi", 636, 235, 90, 12), ("barrels", 928, 182, 42, 8),
        ("wheel", 1046, 180, 30, 6), ("rail", 848, 190, 50, 6), ("cactus", 1086, 190, 30, 8),
        ("crane", 804, 254, 120, 14), ("fresnel", 1058, 200, 28, 8),
        ("reflector", 1054, 244, 36, 8),
        ("chairs", 752, 228, 52, 14), ("sound cart", 738, 262, 40, 8), ("case", 986, 264, 34, 8),
        ("rack", 120, 234, 66, 8), ("golf cart", 30, 258, 62, 10), ("flat sky", 1346, 236, 78, 10),
        ("bedroom", 1152, 212, 126, 15), ("guard", 1396, 176, 60, 6),
    )  # fmt: skip
    return made + [wall(name, x, y, w, h) for name, x, y, w, h in blocks]
