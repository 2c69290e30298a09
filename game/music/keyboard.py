"""The keys of the piano that is heard."""

LOWEST, HIGHEST = 33, 96  # MIDI


def on_keyboard(pitch: int) -> int:
    """Move a pitch by octaves until the piano has it."""
    while pitch < LOWEST:
        pitch += 12
    while pitch > HIGHEST:
        pitch -= 12
    return pitch
