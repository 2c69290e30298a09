"""Typed pixels: letters in rows, read from text."""

Rows = tuple[str, ...]
Pair = tuple[Rows, Rows]


def grid(text: str) -> Rows:
    """Read one grid."""
    return tuple(text.split())


def pair(text: str) -> Pair:
    """Read two grids that stand side by side: what is near and what is far."""
    words = text.split()
    return tuple(words[::2]), tuple(words[1::2])
