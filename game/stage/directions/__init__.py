"""All stage directions, one module a craft: people, camera, light, sound, play."""

from game.stage.direction import rules_of
from game.stage.directions import camera, light, people, play, sound

RULES = rules_of(people, camera, light, sound, play)
TABLES = people.TABLES | camera.TABLES | light.TABLES | sound.TABLES | play.TABLES
