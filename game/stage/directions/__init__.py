"""All stage directions, one module a craft: people, camera, light, sound, play."""

from collections.abc import Mapping
from typing import Any

from game.stage.direction import rules_of
from game.stage.directions import camera, light, people, play, sound

RULES = rules_of(people, camera, light, sound, play)
TABLES: dict[str, Mapping[str, Any]] = {
    **people.TABLES,
    **camera.TABLES,
    **light.TABLES,
}
