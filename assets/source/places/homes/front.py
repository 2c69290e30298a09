"""Dark shapes between us and a room: leaves, chairs, a lamp; they move faster than the room."""

from collections.abc import Sequence

from kit.canvas import Canvas, edge

HEIGHT = 64
PARALLAX = 1.25


def silhouettes(
    map_width: int, pieces: Sequence[tuple[Canvas, float]], rim: str, light: int = -1
) -> Canvas:
    """Lay props along the lower edge as silhouettes; each is sunk so that its upper part shows.

    A piece is a picture and where it stands, in pixels of the map as seen when the view is
    centred on it; `rim` colours the edge above and on the side of the `light`, -1 or 1.
    """
    layer = Canvas(round(map_width * PARALLAX) + 60, HEIGHT)
    for picture, x in pieces:
        shape = Canvas(picture.width, picture.height)
        solid = picture.solid
        shape.fill(solid, "ink")
        lit = edge(solid, 0, -1) | edge(solid, light, 0)
        shape.fill(lit, rim)
        layer.blit(shape, at(x, map_width) - picture.width / 2, HEIGHT - min(picture.height, 46))
    return layer


def at(x: float, map_width: int, view: int = 480) -> float:
    """Give where a thing lies in the layer so that it is seen at x when the view is there."""
    left = min(max(x - view / 2, 0), max(0, map_width - view))
    return x + left * (PARALLAX - 1)
