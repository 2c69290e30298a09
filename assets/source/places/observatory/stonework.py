"""Things of stone in the garden: a monument, urns, a gate pier."""

from kit.canvas import Canvas, disc, edge


def monument() -> Canvas:
    """The astronomers' monument: an obelisk with men in niches and a ring of brass."""
    canvas = Canvas(38, 96)
    for inset, y, tall in ((0, 90, 6), (3, 84, 6), (6, 78, 6)):
        canvas.rect(inset, y, 38 - 2 * inset, tall, "stone5")
        canvas.row(inset, y, 38 - 2 * inset, "stone7")
        canvas.rect(28 - inset // 2, y + 1, 10 - inset, tall - 1, "stone4")
        canvas.row(inset, y + tall - 1, 38 - 2 * inset, "stone3")
    canvas.poly([(10, 78), (15, 12), (19, 3), (23, 12), (28, 78)], "stone5")
    canvas.poly([(19, 78), (19, 3), (23, 12), (28, 78)], "stone4")
    canvas.poly([(24, 78), (21, 8), (23, 12), (28, 78)], "stone3")
    canvas.line(15, 14, 10, 77, "stone7")
    for y in range(22, 76, 9):
        canvas.row(14, y, 10, "stone4")
    for x, wide, colours in (
        (11, 6, ("stone4", "stone6", "stone7")),
        (20, 6, ("stone2", "stone4", "stone5")),
    ):
        canvas.rect(x, 46, wide, 30, colours[0])
        canvas.rect(x + 1, 54, wide - 2, 22, colours[1])
        canvas.column(x + 1, 54, 22, colours[2])
        canvas.ellipse(x + wide / 2, 50.5, 2, 2.6, colours[1])
        canvas.dot(x + wide // 2 - 1, 49, colours[2])
        canvas.row(x + 1, 61, wide - 2, colours[0])
    _armillary(canvas)
    return canvas


def _armillary(canvas: Canvas) -> None:
    ring = disc(38, 96, 19, 4, 4, 4)
    canvas.fill(
        edge(ring, 1, 0) | edge(ring, -1, 0) | edge(ring, 0, 1) | edge(ring, 0, -1), "gold0"
    )
    canvas.line(15, 5, 22, 2, "gold1")
    canvas.dot(19, 3, "gold2")


def urn(planted: Canvas) -> Canvas:
    """A stone urn with what grows in it."""
    canvas = Canvas(24, 22 + planted.height - 6)
    top = planted.height - 6
    canvas.blit(planted, 12 - planted.width // 2, 0)
    canvas.poly([(3, top), (21, top), (17, top + 11), (7, top + 11)], "stone5")
    canvas.poly([(14, top), (21, top), (17, top + 11), (13, top + 11)], "stone4")
    canvas.rect(2, top - 1, 20, 3, "stone6")
    canvas.row(2, top - 1, 20, "stone7")
    canvas.row(3, top + 2, 18, "stone3")
    canvas.rect(9, top + 11, 6, 4, "stone4")
    canvas.rect(6, top + 15, 12, 7, "stone5")
    canvas.row(6, top + 15, 12, "stone7")
    canvas.column(17, top + 15, 7, "stone3")
    return canvas


def plaque() -> Canvas:
    """A low gate pier with a bronze plate."""
    canvas = Canvas(26, 50)
    canvas.rect(3, 6, 20, 44, "stone5")
    canvas.column(3, 6, 44, "stone7")
    canvas.rect(20, 6, 3, 44, "stone4")
    canvas.column(22, 6, 44, "stone3")
    for y in (16, 27, 38):
        canvas.row(3, y, 20, "stone4")
    canvas.rect(0, 2, 26, 5, "stone6")
    canvas.row(0, 2, 26, "stone7")
    canvas.row(1, 7, 24, "stone3")
    canvas.rect(6, 0, 14, 2, "stone6")
    canvas.rect(6, 18, 13, 15, "gold0")
    canvas.row(6, 18, 13, "gold1")
    for y, wide in ((21, 9), (24, 7), (27, 9), (30, 5)):
        canvas.row(8, y, wide, "wood1")
    canvas.rect(1, 46, 24, 4, "stone4")
    canvas.row(1, 46, 24, "stone6")
    return canvas
