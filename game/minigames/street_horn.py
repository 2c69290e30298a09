"""The horn again, in a sleeping street: it turns no heads, it puts on lights."""

from collections.abc import Mapping

from game.minigames.horn import Horn
from game.stage.stage import Stage
from game.story.memory import Value

WINDOW = "window "  # what groups of lights behind windows are called
FIRST, GROWTH = 30.0, 165.0  # pixels within which a window wakes, and more each second
DOGS, CLOSER = 0.8, 3.2  # seconds after which dogs join in


class StreetHorn(Horn):
    """One push of a horn under somebody's window."""

    name = "street horn"

    def __init__(self, *given: object) -> None:
        super().__init__(*given)  # type: ignore[arg-type]
        self.woken: list[str] = []  # windows, in the order they lit

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how long it was, and how much of the street it woke."""
        return {
            "street_horn_seconds": round(self.seconds, 2),
            "street_horn": self.length,
            "windows": len(self.woken),
        }

    def skip(self) -> None:
        """Long enough for the whole street."""
        super().skip()
        if self._stage is not None:
            self._light(self._stage, float("inf"))

    def _wake(self) -> None:
        stage = self._stage
        if stage is None:
            return
        self._turn_heads(stage)
        self._light(stage, FIRST + GROWTH * self.seconds)
        for after, name in ((DOGS, "dog_near"), (CLOSER, "dog_far")):
            if self.seconds >= after and name not in self.events:
                self.events.append(name)
                stage.sound(name, self._at + (200 if name == "dog_far" else -240))

    def _light(self, stage: Stage, reach: float) -> None:
        """Every window within reach of the sound has somebody behind it now."""
        for lamp in stage.place.lights:
            if not lamp.group.startswith(WINDOW) or lamp.group in self.woken:
                continue
            if abs(lamp.at.x - self._at) <= reach:
                self.woken.append(lamp.group)
                stage.light.groups[lamp.group] = 1.0
                stage.sound("light_switch", lamp.at.x, 0.7)
