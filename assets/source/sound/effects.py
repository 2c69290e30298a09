"""Effects, places and voices: which module makes what, and writing them."""

from collections.abc import Sequence
from pathlib import Path

from sound import (
    crowds,
    doors,
    film,
    furniture,
    instruments,
    lights,
    nature,
    papers,
    places_crowds,
    places_halls,
    places_homes,
    places_open,
    places_rooms,
    steps,
    tables,
    telephones,
    vehicles,
)
from sound.audio import write_ogg
from sound.craft import Maker, rng_of
from sound.levels import Effect, fit_whole
from sound.speech import PLAIN, TIMBRES, VOICE_STEPS, voice_blip

from game.story.cast import load_cast

NOUNS = (
    crowds,
    doors,
    film,
    furniture,
    instruments,
    lights,
    nature,
    papers,
    steps,
    tables,
    telephones,
    vehicles,
)
LOOPS = (places_crowds, places_halls, places_homes, places_open, places_rooms)
PLACES: dict[str, Maker] = {name: make for kind in LOOPS for name, make in kind.PLACES.items()}
EFFECTS: dict[str, Effect] = {name: made for noun in NOUNS for name, made in noun.EFFECTS.items()}


def build_effects(folder: Path, names: Sequence[str] = ()) -> None:
    """Write every effect, place and blip, or those named."""
    for name, effect in EFFECTS.items():
        if not names or name in names:
            write_ogg(folder / "effects" / f"{name}.ogg", effect.build(name))
    for name, make in PLACES.items():
        if not names or name in names:
            made = fit_whole(make(rng_of(name)))
            write_ogg(folder / "ambience" / f"{name}.ogg", made, quality=2)
    for person in load_cast().people.values():
        if not names or person.id in names:
            _write_voice(folder / "blips" / person.id, person.id, person.voice)


def _write_voice(folder: Path, who: str, voice: int) -> None:
    for step in VOICE_STEPS:
        blip = voice_blip(voice + step, step, TIMBRES.get(who, PLAIN), rng_of(who))
        write_ogg(folder / f"{voice + step}.ogg", blip)
