"""The steps of the tap duet: four beats each at 128 beats a minute, sixteen frames by name.

A step is written as letters. Feet and body have one for each frame, arms one for every second:
what feet do is sudden, what arms do flows.
"""

from dataclasses import dataclass, replace

from people.motion import Animation, Mover, Strip, cycle
from people.rig import Pose, Swing, Triple

BEATS, BEATS_A_MINUTE, FRAMES = 4, 128, 16
FRAME = BEATS * 60_000 / BEATS_A_MINUTE / FRAMES  # milliseconds
KNEES: tuple[Triple, Triple] = ((0.5, 0, 1), (-0.5, 0, 1))
HOP = 2.2  # pixels
FEET: dict[str, tuple[Triple, float]] = {  # ankle of a left foot, tip of the toe in degrees
    ".": ((1.9, 1.6, 0.2), 0),  # flat
    "t": ((1.9, 2.4, 0.4), 34),  # on the ball
    "f": ((2.2, 2.4, 4.2), -18),  # brushed ahead
    "b": ((2.2, 3.0, -2.8), 40),  # brushed back
    "u": ((2.2, 5.2, 0.8), 22),  # lifted
    "h": ((2.3, 1.8, 3.2), -34),  # on the heel, ahead
    "H": ((1.6, 1.8, 0.4), -26),  # on the heel, below
    "s": ((3.6, 1.6, 0.2), 0),  # stamped wide
    "o": ((4.8, 2.0, 0.0), 0),  # scraped out
    "w": ((6.2, 4.0, 0.0), 14),  # out in the air
    "O": ((6.4, 6.4, 1.0), -25),  # kicked to the side
    "k": ((1.4, 7.6, 5.2), -35),  # kicked ahead
    "x": ((-1.5, 1.6, 2.0), 0),  # crossed before the other
    "X": ((-1.4, 2.2, -2.4), 38),  # crossed behind
    "c": ((-1.0, 5.0, 2.0), 24),  # lifted across the shin
    "p": ((2.4, 2.4, -3.4), 58),  # tipped behind
}
AIR = "fbuwOkc"  # feet that bear nothing
ARMS: dict[str, Triple] = {  # forward, out, elbow
    "d": (4, 14, 16), "l": (22, 28, 40), "o": (-18, 26, 38), "h": (10, 62, 14), "a": (0, 88, 8),
    "U": (-22, 138, 10), "c": (46, 28, 72), "i": (28, 18, 62), "e": (30, 48, 60),
}  # fmt: skip
LEVEL = {".": -0.7, "-": -2.0, "=": -1.3, "^": 1.4}  # of the hips


@dataclass(frozen=True)
class Step:
    """Letters for both feet, both arms, the height of the body, and eighths of a turn."""

    left: str
    right: str
    left_arm: str
    right_arm: str
    body: str = "." * FRAMES
    turn: str = "0" * FRAMES


STEPS = {
    "tap1": Step(  # shuffle: brush ahead, brush back, step
        "...ufbt....ufbt.", "fbt....ufbt....u", "lloollcc", "oolloocc", "..=...=...=...=."
    ),
    "tap2": Step(  # flap: brush and step, foot before foot
        "f.ttf.ttttf.ttf.", "ttf.ttf.f.ttf.tt", "ahdhahdh", "dhahdhah", ".=.=.=.=.=.=.=.="
    ),
    "tap3": Step(  # time step: kick, hop, step, flap, step
        "..tt.fb.k.u.....", "k.u.......tt.fb.", "hhcclloo", "oocchhll", "..^.=..=..^.=..="
    ),
    "tap4": Step(  # cramp roll: ball, ball, heel, heel, and up
        "t...t...t...tuu.", ".tt..tt..tt.tuu.", "eeeeeeUl", "eeeeeeUl", "-=-=-=-=-=-=-^^-"
    ),
    "tap5": Step(  # wing: both feet scrape out and come back in the air
        "..oww.t...oww.t.", "..oww.t...oww.t.", "cahUcahU", "cahUcahU", "-.^^^.=.-.^^^.=."
    ),
    "tap6": Step(  # buffalo: step, shuffle, leap with a foot across the shin
        "ufb.....sssscccc", "ssssccccufb.....", "hhiiaadd", "aaddhhii",
        "..=.^...=.=.^...",
    ),
    "tap7": Step(  # heel turn: once round on the heels
        ".ttHHHHHHHHtt.ss", "t.tHHHHHHHHtt.ss", "laiiiiah", "laiiiiah", "--==========..=-",
        "0001234567000000",
    ),
    "tap8": Step(  # break: kick, kick, cross behind, stamp, and hold it
        "kku...OOu.XXssss", "...kku.........s", "hhiaaiUU", "aaihhcUU",
        "....^...^.=.----",
    ),
}  # fmt: skip


def step_of(name: str) -> Animation:
    """Give a step of the duet as an animation."""
    step = STEPS[name]
    return lambda who, yaw: cycle(FRAMES, lambda t, n: _pose(step, yaw, n), FRAME)


def ready(who: Mover, yaw: float) -> Strip:
    """Wait for one's turn: loose knees, loose wrists, on the beat."""
    step = Step(".t.t.t.t" * 2, "t.t.t.t." * 2, "dldldldl", "ldldldld", "=.=.=.=." * 2)
    poses = [_pose(step, yaw, n) for n in range(0, FRAMES)]
    return Strip(tuple(replace(pose, face="neutral") for pose in poses[:8]), 2 * FRAME)


def _pose(step: Step, yaw: float, n: int) -> Pose:
    (left, left_toe), (right, right_toe) = FEET[step.left[n]], FEET[step.right[n]]
    right = (-right[0], right[1], right[2])
    level = step.body[n]
    if level == "^":
        left, right = _raised(left), _raised(right)
    side = _borne(step, n, left, right)
    return Pose(
        yaw=(yaw + 45 * int(step.turn[n])) % 360,
        root=(side, LEVEL[level], 0),
        pelvis=(0, 2, 0),
        chest=(-5 * side, 4 if level == "-" else 0, -5 * side),
        feet=(left, right),
        toes=(left_toe, right_toe),
        knees=KNEES,
        hands=(_arm(step.left_arm, n), _arm(step.right_arm, n)),
        face="smile",
        head=(0, 1 if level == "-" else 0),
    )


def _raised(foot: Triple) -> Triple:
    return foot[0], foot[1] + HOP, foot[2]


def _borne(step: Step, n: int, left: Triple, right: Triple) -> float:
    """Give how far the hips shift over the foot that bears the weight."""
    bearing = [
        foot[0] for foot, track in ((left, step.left), (right, step.right)) if track[n] not in AIR
    ]
    return 0.45 * sum(bearing) / len(bearing) if bearing else 0.0


def _arm(track: str, n: int) -> Swing:
    a, b = ARMS[track[n // 2]], ARMS[track[(n // 2 + 1) % len(track)]]
    share = 0.5 * (n % 2)
    forward, out, elbow = (p + (q - p) * share for p, q in zip(a, b, strict=True))
    return Swing(forward, out, elbow)
