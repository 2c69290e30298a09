"""Who is stuck on the ramp: every car of the three lanes, and the people in, on and round them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from places import cars
from places.cars import Car
from places.objects import look
from places.roads.layout import person
from places.tiled import PropUse, Thing

LANES = (210, 254, 298)  # where the cars of each lane stand
# seat -> sheet, animation
Riders = dict[str, tuple[str, str]]


@dataclass(frozen=True)
class Stuck:
    """A car in the jam, and who sits in it."""

    name: str
    x: int
    lane: int
    car: Car
    riders: Riders = field(default_factory=dict)

    @property
    def base(self) -> int:
        """The row it stands on."""
        return LANES[self.lane]


def _stuck(
    name: str, x: int, lane: int, kind: str, paint: str, riders: Riders | None = None
) -> Stuck:
    return Stuck(name, x, lane, Car(kind, paint), riders or {})


JAM = (
    _stuck("green sedan", 4, 0, "sedan", "green", {"driver": ("fan_hat", "sit")}),
    _stuck("pink beetle", 118, 0, "beetle", "pink", {"driver": ("driver_student", "drive")}),
    _stuck("family wagon", 222, 0, "wagon", "teal",
           {"driver": ("driver_mother", "drive"), "back": ("boy_small", "wave")}),
    _stuck("seb's car", 338, 0, "convertible", "wine"),
    _stuck("mia's car", 452, 0, "hatch", "mint"),
    _stuck("drummer's van", 552, 0, "van", "orange", {"driver": ("driver_drummer", "drive")}),
    _stuck("old couple", 668, 0, "sedan", "cream",
           {"driver": ("old_man", "sit_doze"), "back": ("wife", "sit_talk")}),
    _stuck("first taxi", 782, 0, "taxi", "yellow",
           {"driver": ("landlord", "sit_wait"), "back": ("frances", "sit")}),
    _stuck("piano movers", 896, 0, "truck", "blue", {"driver": ("driver_trucker", "drive")}),
    _stuck("blue hatch", 1050, 0, "hatch", "blue", {"driver": ("fan_pink", "sit")}),
    _stuck("sky van", -34, 1, "van", "sky", {"driver": ("tow_man", "drive")}),
    _stuck("wedding car", 72, 1, "convertible", "white",
           {"driver": ("brother", "sit"), "back": ("bride", "sit")}),
    _stuck("salesman", 186, 1, "sedan", "navy", {"driver": ("driver_salesman", "drive")}),
    _stuck("carpet pickup", 296, 1, "pickup", "rust", {"driver": ("drummer", "sit")}),
    _stuck("yellow beetle", 556, 1, "beetle", "yellow", {"driver": ("lookalike_bob", "sit")}),
    _stuck("fan wagon", 654, 1, "wagon", "green",
           {"driver": ("fan_red", "sit"), "middle": ("fan_teal", "sit_clap"),
            "back": ("fan_stripe", "sit_clap")}),
    _stuck("sky convertible", 766, 1, "convertible", "sky",
           {"driver": ("lookalike_wavy", "sit"), "back": ("lookalike_pony", "sit")}),
    _stuck("plum sedan", 876, 1, "sedan", "plum", {"driver": ("producer", "sit")}),
    _stuck("mint pickup", 988, 1, "pickup", "mint", {"driver": ("husband", "sit")}),
    _stuck("second taxi", 1100, 1, "taxi", "yellow", {"driver": ("old_man", "sit")}),
    _stuck("brown wagon", -20, 2, "wagon", "brown", {"driver": ("playgoer_scarf", "sit")}),
    _stuck("cherry hatch", 96, 2, "hatch", "red", {"driver": ("playgoer", "sit")}),
    _stuck("pale sedan", 196, 2, "sedan", "silver", {"driver": ("writer", "sit")}),
    _stuck("black convertible", 310, 2, "convertible", "black", {"driver": ("wife", "sit")}),
    _stuck("surf van", 426, 2, "van", "pink", {"driver": ("fan_stripe", "sit")}),
    _stuck("white hatch", 540, 2, "hatch", "white", {"driver": ("lookalike_long", "sit")}),
    _stuck("red sedan", 636, 2, "sedan", "red", {"driver": ("brother", "sit")}),
    _stuck("sky beetle", 750, 2, "beetle", "sky", {"driver": ("driver_student", "drive")}),
    _stuck("orange wagon", 852, 2, "wagon", "orange", {"driver": ("driver_mother", "drive")}),
    _stuck("red convertible", 966, 2, "convertible", "red", {"driver": ("producer", "sit")}),
    _stuck("cream pickup", 1080, 2, "pickup", "cream", {"driver": ("driver_trucker", "drive")}),
)  # fmt: skip
LEAVING = frozenset(
    f"freeway_{name}"
    for name in (
        *("convertible_wine", "van_orange", "sedan_cream"),
        *("taxi_yellow", "truck_blue", "hatch_blue"),
    )
)
STORIES = (
    ("The drummer's van", "freeway_drummer", "drummer's van"),
    ("The family wagon", "freeway_family", "family wagon"),
    ("The old couple", "freeway_couple", "old couple"),
    ("The piano movers", "freeway_movers", "piano movers"),
    ("The wedding car", "freeway_bride", "wedding car"),
    ("The salesman", "freeway_salesman", "salesman"),
    ("The yellow beetle", "freeway_lookalike", "yellow beetle"),
    ("The pink beetle", "freeway_student", "pink beetle"),
)


def stuck(name: str) -> Stuck:
    """Find a car by its name."""
    return next(one for one in JAM if one.name == name)


def car_props(jam: Sequence[Stuck] = JAM) -> list[PropUse]:
    """Inside and shell of every car."""
    uses = []
    for one in jam:
        uses.append(PropUse(f"{prop_name(one.car)}_inside", one.x, one.base - 3))
        uses.append(PropUse(prop_name(one.car), one.x, one.base))
    return uses


def car_shadows(jam: Sequence[Stuck] = JAM) -> list[PropUse]:
    """The shadow of every car that drives off, and takes it along."""
    return [
        PropUse(f"{prop_name(one.car)}_shadow", one.x, one.base + 2)
        for one in jam
        if leaves(one.car)
    ]


def leaves(car: Car) -> bool:
    """Whether a car drives off before the film is over."""
    return prop_name(car) in LEAVING


def prop_name(car: Car) -> str:
    """Name a car's picture."""
    return f"freeway_{car.kind}_{car.paint}" + ("" if car.time == "day" else f"_{car.time}")


def riders(jam: Sequence[Stuck] = JAM) -> list[Thing]:
    """Everybody who sits in a car."""
    found = []
    for one in jam:
        for place, (sheet, animation) in one.riders.items():
            across, lift = cars.seat(one.car, place)
            who = f"{place} of {one.name}"
            lift += 7 if animation == "wave" else 0  # a child stands on the seat
            at, facing = (one.x + across, one.base - 2), "south" if animation == "wave" else "east"
            found.append(
                person(who, sheet, at, "hold", animation=animation, facing=facing, lift=lift)
            )
    return found


ROOFS = {"sedan": 31, "hatch": 32, "wagon": 31, "beetle": 33, "van": 37, "taxi": 31, "pickup": 32}


def _on_roof(name: str, sheet: str, where: str, dx: float, routine: str) -> Thing:
    one = stuck(where)
    at = (one.x + dx, one.base - 6)
    lift = ROOFS[one.car.kind] - 2
    return person(name, sheet, at, routine, lift=lift, order=7.0, facing="south")


def walkers() -> list[Thing]:
    """Those who have left their cars, and those who dance on them."""
    return [
        _on_roof("dancer on green", "guest_lemon", "green sedan", 46, "dance"),
        _on_roof("dancer on red", "guest_teal", "red sedan", 47, "dance"),
        _on_roof("dancer on cherry", "guest_pink", "cherry hatch", 31, "dance"),
        _on_roof("cheer on white", "fan_lemon", "white hatch", 31, "cheer"),
        _on_roof("dancer on blue", "guest_orange", "blue hatch", 31, "dance"),
        _on_roof("dancer on pale", "guest_purple", "pale sedan", 47, "dance"),
        person("waltzing pair", "couple_lemon", (722, 232), "hold", animation="waltz"),
        person("dancer in white", "guest_white", (838, 234), "dance", facing="west"),
        person("man in tuxedo", "guest_tuxedo", (862, 230), "mingle", facing="east"),
        person("woman on the phone", "assistant", (1032, 228), "phone", facing="south"),
        person("photographing man", "tourist_man", (640, 192), "photograph", facing="north"),
        person("his wife", "tourist_woman", (662, 191), "still", facing="north"),
        person("leaning man", "grip_cap", (286, 231), "still", facing="west"),
        person("listening man", "grip_tall", (270, 229), "still", facing="east"),
        person("big girl", "girl_big", (250, 272), "stroll", route="kerb west, kerb middle"),
        person("thin boy", "child", (180, 230), "still", facing="south"),
        person("photographer", "photographer", (606, 274), "photograph", facing="north"),
        person("woman by the telephone", "stylist", (1034, 196), "still", facing="north"),
        person("man who walks", "playgoer_scarf", (940, 274), "stroll",
               route="east gap, movers' tail"),
        person("clapping fan", "fan_teal", (764, 276), "clap", facing="north"),
    ]  # fmt: skip


def stories() -> list[Thing]:
    """What the car windows tell, from the gap before them."""
    found = []
    for name, scene, where in STORIES:
        one = stuck(where)
        found.append(look(name, scene, (one.x + 4, one.base + 3, one.car.shape.width - 8, 12)))
    return found
