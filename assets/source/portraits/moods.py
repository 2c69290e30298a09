"""What a face can say: eyes, brows, mouth, tilt. Brows are points over their eye."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mood:
    """One expression. `tilt` in degrees, clockwise; `drop` in pixels; `blush` 0..2."""

    eyes: str
    near_brow: str
    far_brow: str
    mouth: str
    tilt: float = 0.0
    drop: int = 0
    blush: int = 0
    tear: bool = False


MOODS: dict[str, Mood] = {
    "neutral": Mood("open", "1,-1.4 4.5,-3.2 8.6,-2.6", "0.6,-2.8 3.6,-3.4 6.4,-2", "neutral"),
    "smile": Mood(
        "open", "1,-1.9 4.5,-3.9 8.6,-3", "0.6,-3.2 3.6,-4 6.4,-2.4", "smile", tilt=-2, blush=1
    ),
    "laugh": Mood(
        "happy", "1,-2 4.5,-4.2 8.6,-3.2", "0.6,-3.6 3.6,-4.4 6.4,-2.6", "laugh", -5, -1, 2
    ),
    "sad": Mood(
        "sad", "1,-0.2 4.5,-2 8.4,-4.2", "0.4,-4.4 3.6,-2.8 6.4,-1", "sad", 4, 1, tear=True
    ),
    "angry": Mood("angry", "0.6,-3 4.5,-1.4 8.8,0.6", "0,0.4 3.2,-1.4 6.4,-3", "angry", tilt=2),
    "surprised": Mood(
        "wide", "1,-3.2 4.5,-5.2 8.6,-4.2", "0.6,-4.4 3.6,-5.2 6.4,-3.6", "surprised", 0, -1
    ),
    "wistful": Mood(
        "up", "1,-1.2 4.5,-3 8.6,-3.6", "0.4,-3.8 3.6,-3.4 6.4,-1.6", "wistful", -4, 0, 1
    ),
    "singing": Mood(
        "closed", "1,-0.6 4.5,-2.6 8.6,-3.8", "0.4,-4 3.6,-3 6.4,-1", "sing", -6, -1, 1
    ),
    "brisk": Mood("half", "0.6,-2.2 4.5,-2.6 8.8,-1.4", "0.2,-1.6 3.4,-2.8 6.4,-2.4", "angry", 2),
    "relieved": Mood(
        "happy", "1,-1.2 4.5,-3.2 8.6,-3.8", "0.4,-4 3.6,-3.6 6.4,-1.8", "smile", -3, 1, 1
    ),
    "worried": Mood("open", "1,-0.4 4.5,-2.4 8.4,-4.4", "0.4,-4.6 3.6,-3 6.4,-1.2", "sad", 3, 1),
    "sleepy": Mood(
        "closed", "1,-1 4.5,-2.4 8.6,-2.2", "0.6,-2.4 3.6,-2.8 6.4,-1.4", "neutral", 7, 2
    ),
}
