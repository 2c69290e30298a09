"""The one clock: the only place that knows how many ticks a second has."""

TICKS_PER_SECOND = 60
TICK = 1 / TICKS_PER_SECOND  # seconds


def ticks(seconds: float) -> int:
    """Give the nearest whole number of ticks in `seconds`."""
    return round(seconds * TICKS_PER_SECOND)
