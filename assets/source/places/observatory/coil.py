"""The tesla coil, and the thread of light it still gives off."""

from kit.canvas import Canvas, edge, rng_of


def tesla_coil() -> Canvas:
    """A copper coil under a ring, behind a rail."""
    canvas = Canvas(58, 100)
    canvas.rect(8, 80, 42, 20, "wood1")
    canvas.rect(10, 83, 38, 14, "wood2")
    canvas.row(8, 80, 42, "wood4")
    for x in (14, 30, 40):
        canvas.ellipse(x, 90, 3, 3, "stone4")
        canvas.dot(x - 1, 89, "stone6")
    canvas.rect(19, 74, 20, 6, "night1")
    canvas.rect(21, 24, 16, 52, "rust1")
    for y in range(24, 76, 2):
        canvas.row(21, y, 16, "rust0")
    canvas.column(23, 24, 52, "rust2")
    canvas.column(24, 24, 52, "sun2")
    canvas.column(35, 24, 52, "rust0")
    for y in range(66, 80, 4):
        canvas.rect(12, y, 34, 2, "gold0")
        canvas.row(14, y, 10, "gold1")
    canvas.rect(25, 14, 8, 10, "stone3")
    canvas.column(26, 14, 10, "stone5")
    ring = canvas.ellipse(29, 11, 17, 7, "stone4")
    canvas.fill(edge(ring, 0, -1), "stone7")
    canvas.ellipse(29, 14, 14, 3.5, "stone3")
    canvas.ellipse(25, 8, 8, 2, "stone6")
    canvas.rect(28, 0, 2, 5, "stone5")
    return canvas


def sparks() -> list[Canvas]:
    """Now and then it still gives off a thread of light."""
    still = Canvas(58, 60)
    made = []
    for number in range(4):
        rng, arc = rng_of(f"spark {number}"), Canvas(58, 60)
        x, y = 44.0 if number % 2 else 13.0, 12.0
        lean = 1 if number % 2 else -1
        for _ in range(7):
            to = (x + lean * rng.uniform(-1.5, 3.0), y + rng.uniform(3, 7))
            arc.line(x, y, *to, "elec2" if number < 2 else "night7")
            x, y = min(55.0, max(2.0, to[0])), to[1]
        made.append(arc)
    rest = [still] * 7
    return [*rest, made[0], made[1], *rest, *rest, made[2], *rest, made[3], made[0]]
