"""Places full of people: clubs, parties, a restaurant, a coffee shop."""

from sound.audio import Samples
from sound.craft import Maker, Rng
from sound.incidents import cough, creaking, drop, fork, sweep, thump
from sound.loop import Loop
from sound.nature import splash
from sound.speech import laugh
from sound.steps import step
from sound.tables import CUP, GLASS, clink, ring, set_down, steam


def someone_laughs(rng: Rng) -> Samples:
    """One of them laughs."""
    base = float(rng.choice([rng.uniform(115, 160), rng.uniform(220, 320)]))
    return laugh(base, int(rng.integers(3, 8)), rng)


def ice(rng: Rng) -> Samples:
    """Ice turns in a glass."""
    return ring(GLASS, 0.3, -20, int(rng.integers(1, 4)))(rng)


def supper_club(rng: Rng) -> Samples:
    """A half-full room: murmur, cutlery, a kitchen behind a door."""
    it = Loop(24, rng)
    it.talk(13, 0.03, 0.8)
    it.scatter(fork, 22, 0.1)
    it.scatter(thump, 4, 0.05)
    it.room(0.9, 0.7, 0.5, 2600)
    it.air(50, 700, 0.042)
    return it.mix


def jazz_club(rng: Rng) -> Samples:
    """The Lamplighter between numbers: few voices, ice, a chair, a cough."""
    it = Loop(28, rng)
    it.talk(12, 0.026, 0.65)
    it.scatter(ice, 9, 0.09)
    it.scatter(someone_laughs, 2, 0.06)
    it.scatter(cough, 2, 0.06)
    it.scatter(creaking, 3, 0.03)
    it.room(0.7, 0.6, 0.6, 2400)
    it.air(45, 500, 0.049)
    it.hum(120, (0.004, 0.002), 0.2)
    return it.mix


def sebs_club(rng: Rng) -> Samples:
    """A club that is full, and listens even while it talks."""
    it = Loop(28, rng)
    it.talk(20, 0.03, 0.75)
    it.scatter(clink, 6, 0.09)
    it.scatter(ice, 8, 0.07)
    it.scatter(someone_laughs, 4, 0.06)
    it.room(1.0, 0.8, 0.5, 3000)
    it.air(45, 600, 0.042)
    return it.mix


def restaurant(rng: Rng) -> Samples:
    """Money eats quietly: silver, linen, men's voices, a trolley."""
    it = Loop(26, rng)
    it.talk(13, 0.024, 0.7)
    it.scatter(fork, 26, 0.07)
    it.scatter(clink, 3, 0.08)
    it.scatter(sweep(1.6, 250, 1500), 2, 0.05)
    it.room(0.6, 0.5, 0.6, 2200)
    it.air(60, 900, 0.042)
    return it.mix


def coffee_shop(rng: Rng) -> Samples:
    """Cups, a steam wand, orders, the lot outside the window."""
    it = Loop(26, rng)
    it.talk(8, 0.03)
    it.scatter(set_down(CUP, 2), 16, 0.12)
    it.scatter(steam, 2, 0.07, (0.6, 0.85))
    it.scatter(fork, 8, 0.06)
    it.walk(step("stone"), 8, 0.05)
    it.room(0.6, 0.5, 0.7, 3600)
    it.air(60, 900, 0.049)
    it.hum(100, (0.008, 0.004, 0.003), 0.75)
    return it.mix


def party_house(rng: Rng) -> Samples:
    """A party that is beautiful, loud and does not need one."""
    it = Loop(28, rng)
    it.talk(26, 0.03, 0.85)
    it.scatter(someone_laughs, 12, 0.14)
    it.scatter(clink, 14, 0.1)
    it.scatter(splash, 2, 0.07)
    it.room(0.8, 0.6, 0.7, 4200)
    it.air(60, 800, 0.042, 0.7, 0.2)
    return it.mix


def pool_party(rng: Rng) -> Samples:
    """Afternoon by a pool: talk in the open, water that slaps its wall, children somewhere."""
    it = Loop(28, rng)
    it.talk(13, 0.026, 0.7)
    it.scatter(someone_laughs, 6, 0.08)
    it.scatter(ice, 8, 0.06)
    it.scatter(splash, 3, 0.12)
    it.scatter(drop, 60, 0.03)
    it.room(0.3, 0.25, 0.9, 5000)
    it.air(300, 3200, 0.028, 0.5, 0.5)
    it.air(50, 500, 0.028)
    return it.mix


def club_stairs(rng: Rng) -> Samples:
    """A street at night, and under it a room full of people: it comes through a door."""
    it = Loop(26, rng)
    it.talk(12, 0.03, 0.7, (0.55, 0.95))
    it.scatter(clink, 6, 0.06, (0.6, 0.9))
    it.scatter(someone_laughs, 4, 0.06, (0.6, 0.9))
    it.behind(750, 90)
    it.room(1.2, 0.7, 0.5, 1600)
    it.scatter(sweep(3.4, 250, 2200), 3, 0.06, (0, 0.4))
    it.walk(step("stone"), 9, 0.05)
    it.air(40, 600, 0.042, 0.9)
    it.hum(120, (0.004, 0.004, 0.002, 0.002), 0.45)
    return it.mix


PLACES: dict[str, Maker] = {
    "supper_club": supper_club,
    "jazz_club": jazz_club,
    "sebs_club": sebs_club,
    "club_stairs": club_stairs,
    "restaurant": restaurant,
    "coffee_shop": coffee_shop,
    "party_house": party_house,
    "pool_party": pool_party,
}
