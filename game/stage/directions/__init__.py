"""All stage directions, one module a craft: people, camera, light, sound, play."""

from collections.abc import Mapping
from typing import Any

from game.stage.direction import rules_of
from game.stage.directions import camera, light, people, play, sign, sound, things
from game.stage.set_pieces import SET_PIECES
from game.stage.things import Weather

RULES = rules_of(people, camera, light, sign, sound, things, play)
TABLES: dict[str, Mapping[str, Any]] = {
    **people.TABLES,
    **camera.TABLES,
    **light.TABLES,
    **sound.TABLES,
    "game": SET_PIECES,
    "weather": {weather.value: weather.value for weather in Weather if weather},
}
