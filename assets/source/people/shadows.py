"""The two of the dream as silhouettes: one dark colour, one rim of light."""

from dataclasses import replace

from people.builds import Maker
from people.figure import Person
from people.parts import (
    CRADLE,
    DANCE,
    DUET,
    LOOK_UP,
    ON_FEET,
    OPEN_ARMS,
    RUN,
    SEAT,
    WAVE,
    Part,
)  # fmt: skip
from people.wardrobe import PEOPLE as DRESSED

_WORN = {"shadow_mia": "mia", "shadow_seb": "seb"}


def _cast_by(name: str) -> Maker:
    def make() -> Person:
        return replace(DRESSED[_WORN[name]](), name=name, shadow=True)

    return make


PEOPLE: dict[str, Maker] = {name: _cast_by(name) for name in _WORN}
PARTS: dict[str, dict[str, Part]] = {
    name: ON_FEET | RUN | WAVE | DANCE | DUET | SEAT | LOOK_UP | OPEN_ARMS | CRADLE
    for name in _WORN
}
