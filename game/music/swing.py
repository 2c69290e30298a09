"""Swing: from the straight beat that is written to the beat that sounds, and back."""

import math

SLOW_RATIO, FAST_RATIO = 2.8, 1.0  # long to short
# Drummers' ratios fall from 3.5 at 120 bpm to 1 at 300 (Friberg & Sundstrom 2002).
RATIO_AT_120, FALL = 3.5, 2.5 / 180


def swing_ratio(bpm: float) -> float:
    """Give how much longer the first eighth is than the second."""
    return max(FAST_RATIO, min(SLOW_RATIO, RATIO_AT_120 - (bpm - 120) * FALL))


def swing(beat: float, ratio: float) -> float:
    """Turn a written beat into the one that sounds."""
    whole, part, long = math.floor(beat), beat % 1, ratio / (1 + ratio)
    if part < 0.5:
        return whole + part * 2 * long
    return whole + long + (part - 0.5) * 2 * (1 - long)


def unswing(beat: float, ratio: float) -> float:
    """Turn a sounding beat into the written one: what a press is judged in."""
    whole, part, long = math.floor(beat), beat % 1, ratio / (1 + ratio)
    if part < long:
        return whole + part / (2 * long)
    return whole + 0.5 + (part - long) / (2 * (1 - long))
