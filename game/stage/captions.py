"""Captions of what is heard, with the side it comes from."""

from collections.abc import Mapping

from game.core.tick import ticks
from game.stage.box import Caption
from game.stage.sounds import Sound
from game.stage.stage import Stage

STAYS = ticks(2.5)
UNTOLD = ("step_", "ui_")  # beginnings of sounds that tell nothing that is not seen


def add_captions(stage: Stage, sounds: Mapping[str, Sound]) -> None:
    """Write what is heard in this tick; two captions stay at a time."""
    for heard in stage.heard:
        sound = sounds.get(getattr(heard, "name", ""))
        if sound and sound.caption and not sound.name.startswith(UNTOLD):
            side = round(getattr(heard, "side", 0.0))
            _add(stage, Caption(sound.caption, side, stage.tick + STAYS))
    for name, side in stage.held.items():
        if name in sounds and sounds[name].caption:
            _add(stage, Caption(sounds[name].caption, round(side), stage.tick + STAYS))


def _add(stage: Stage, caption: Caption) -> None:
    """Write a caption; what goes on is written once, and stays."""
    others = [c for c in stage.captions if (c.text, c.side) != (caption.text, caption.side)]
    stage.captions = [*others[-1:], caption]
