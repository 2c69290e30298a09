"""Easing curves: 0..1 in, 0..1 out."""


def clamp(value: float, low: float = 0.0, high: float = 1.0) -> float:
    """Keep `value` between `low` and `high`."""
    return max(low, min(high, value))


def lerp(start: float, end: float, share: float) -> float:
    """Go `share` of the way from `start` to `end`."""
    return start + (end - start) * share


def smooth(share: float) -> float:
    """Ease in and out (smoothstep)."""
    t = clamp(share)
    return t * t * (3 - 2 * t)


def ease_out(share: float) -> float:
    """Start fast, arrive softly (cubic)."""
    return 1 - (1 - clamp(share)) ** 3
