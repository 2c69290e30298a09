"""How the designed picture fits any window: whole pixels, a view a little larger or smaller."""

from dataclasses import dataclass

DESIGNED = (480, 270)
LEAST = (420, 240)  # what must always be seen: the safe area
MOST = (512, 300)  # what backdrops are painted for


@dataclass(frozen=True)
class Scale:
    """`factor` screen pixels a pixel; the view and where it lies on the screen."""

    factor: int
    view: tuple[int, int]
    at: tuple[int, int]

    def to_view(self, x: float, y: float) -> tuple[float, float] | None:
        """Give the place in the view under a place of the screen, None outside."""
        inside_x, inside_y = (x - self.at[0]) / self.factor, (y - self.at[1]) / self.factor
        within = 0 <= inside_x < self.view[0] and 0 <= inside_y < self.view[1]
        return (inside_x, inside_y) if within else None


def fit(width: int, height: int) -> Scale:
    """Find the scale for a window of so many pixels."""
    factor = max(1, round(height / DESIGNED[1]))
    while factor > 1 and (width // factor < LEAST[0] or height // factor < LEAST[1]):
        factor -= 1
    view = (max(1, min(width // factor, MOST[0])), max(1, min(height // factor, MOST[1])))
    at = ((width - view[0] * factor) // 2, (height - view[1] * factor) // 2)
    return Scale(factor, view, at)
