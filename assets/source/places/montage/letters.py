"""Stencilled letters and figures, as strokes on a grid of 8 by 16."""

from kit.canvas import Points

from places.montage.paper import path

SHAPES = {
    "0": ("4,0 0,5 0,11 4,16 8,11 8,5 4,0",),
    "1": ("3,3 5,0 5,16",),
    "2": ("0,3 3,0 7,1 8,5 0,16 8,16",),
    "3": ("0,1 6,0 8,4 4,7 8,11 6,16 0,15",),
    "4": ("6,16 6,0 0,10 9,10",),
    "5": ("8,0 1,0 1,6 6,6 8,11 5,16 0,15",),
    "8": ("4,7 1,5 1,2 4,0 7,2 7,5 4,7 0,10 0,14 4,16 8,14 8,10 4,7",),
    "A": ("0,16 5,0 10,16", "2,11 8,11"),
    "E": ("8,0 0,0 0,16 8,16", "0,8 7,8"),
    "I": ("3,0 3,16",),
    "L": ("0,0 0,16 8,16",),
    "P": ("0,16 0,0 8,2 8,7 0,9",),
    "R": ("0,16 0,0 8,2 8,7 0,9 9,16",),
    "S": ("9,2 3,0 0,4 8,11 6,16 0,14",),
    "T": ("0,0 10,0", "5,0 5,16"),
    "X": ("0,0 9,16", "9,0 0,16"),
}


def written(text: str, x: float, y: float, tall: float, pitch: float) -> list[Points]:
    """Give the strokes of a word: its upper left corner, height, and step between letters."""
    size = tall / 16
    return [
        [(x + n * pitch + px * size, y + py * size) for px, py in path(stroke)]
        for n, letter in enumerate(text)
        for stroke in SHAPES[letter]
    ]
