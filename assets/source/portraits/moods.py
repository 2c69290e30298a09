"""What a face can say: eyes, brows and mouth by name, the tilt of the head."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mood:
    """One expression. `tilt` in degrees, clockwise; `drop` in pixels; `blush` 0..2."""

    eyes: str
    brows: str
    mouth: str
    tilt: float = 0.0
    drop: int = 0
    blush: int = 0
    tear: bool = False


MOODS: dict[str, Mood] = {
    "neutral": Mood("open", "calm", "calm"),
    "smile": Mood("open", "lifted", "smile", tilt=-2, blush=1),
    "laugh": Mood("happy", "lifted", "laugh", tilt=-5, drop=-1, blush=2),
    "sad": Mood("sad", "grieved", "sad", tilt=4, drop=1, tear=True),
    "angry": Mood("angry", "angry", "angry", tilt=2),
    "surprised": Mood("wide", "high", "surprised", drop=-1),
    "wistful": Mood("up", "tender", "wistful", tilt=-4, blush=1),
    "singing": Mood("closed", "grieved", "sing", tilt=-6, drop=-1, blush=1),
    "brisk": Mood("half", "cocked", "brisk", tilt=4),
    "relieved": Mood("happy", "tender", "smile", tilt=-3, drop=1, blush=1),
    "worried": Mood("sad", "grieved", "sad", tilt=3, drop=1),
    "sleepy": Mood("closed", "tender", "calm", tilt=7, drop=2),
    "tender": Mood("half", "tender", "smile", tilt=5, blush=1),
    "tired": Mood("half", "tender", "calm", tilt=7, drop=2),
    "shouting": Mood("angry", "angry", "shout", tilt=-4, drop=-1),
    "bliss": Mood("closed", "tender", "glad", tilt=2, drop=1, blush=2),
    "dry": Mood("half", "cocked", "calm", tilt=-3),
    "sly": Mood("half", "cocked", "wistful", tilt=4),
    "dreamy": Mood("up", "lifted", "smile", tilt=-6, blush=2),
    "kind": Mood("open", "tender", "smile", tilt=3),
    "stern": Mood("half", "angry", "calm", tilt=2, drop=1),
    "blink": Mood("closed", "calm", "calm"),
}
