"""What a press means in a set piece, whatever key, pad or pointer it came from."""

from game.core.pad import COMP, Button, Pad


def confirms(pad: Pad) -> bool:
    """Whether the one thing that can be done here was asked for in this tick.

    While something is played the space bar is a key of the piano; here it confirms too.
    """
    space = any(press.key == COMP and press.down for press in pad.presses)
    return space or Button.CONFIRM in pad.pressed or pad.click is not None
