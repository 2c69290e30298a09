"""The band in the cellar: four caricatures cut from paper."""

from collections.abc import Sequence

from kit.canvas import Canvas, arc

from places.montage.paper import Painting, path, star

INK = "leaf0"


def _man(width: int, tall: int) -> Painting:
    return Painting(width, tall)


def bass() -> Canvas:
    """A man as long as his instrument."""
    art = _man(64, 134)
    art.cut(
        path("18,132 20,92 12,52 22,40 36,42 42,58 34,92 40,132 32,132 28,100 25,132"),
        INK,
        "leaf2",
        0,
    )
    art.cut(path("20,42 16,26 24,18 33,22 33,34 29,42"), "wood3", "wood4", 0)
    art.cut([(33, 26), (38, 30), (33, 31)], "wood3", shade=0)
    art.cut(path("10,22 38,16 38,20 12,26"), "rust1", "rust2", 0)
    art.cut(path("15,22 19,8 31,6 34,18"), "rust1", "rust2", 0)
    art.cut(path("24,29 29,29 29,31 24,31"), "stone7", shade=0)
    art.cut(path("43,24 47,24 50,86 44,86"), "wood1", "wood4", 0)
    art.cut(
        [
            (47, 78),
            *arc(47, 90, 11, 12, 200, 340, 10),
            (56, 100),
            *arc(47, 114, 15, 15, -30, 210, 16),
            (38, 100),
        ],
        "gold0",
        "gold2",
        0,
    )
    art.ribbon([[(47, 84), (47, 126)]], 1.6, "wood1")
    art.cut(path("41,104 53,104 53,107 41,107"), "wood1", shade=0)
    art.ribbon([[(38, 52), (56, 60), (48, 44)]], 5.0, INK)
    art.ribbon([[(36, 58), (44, 78), (46, 96)]], 5.0, INK)
    art.round(48, 43, 3.4, 3.4, "wood3", "wood4", 0)
    art.round(46, 96, 3.6, 3.6, "wood3", "wood4", 0)
    return art


def trumpet() -> Canvas:
    """All cheeks."""
    art = _man(72, 112)
    art.cut(
        path("16,110 18,78 8,60 14,44 32,40 46,48 48,66 40,80 46,110 36,110 31,86 26,110"),
        "leaf1",
        "leaf3",
        0,
    )
    art.cut([(28, 42), (33, 70), (24, 56)], "sun5", shade=0)
    art.cut(path("22,42 14,30 16,14 28,8 38,14 38,24 34,40"), "wood2", "wood3", 0)
    art.round(36, 28, 9, 8, "wood2", "wood3", 0)
    art.cut(path("14,18 15,8 26,2 38,8 38,14 26,12"), INK, "leaf2", 0)
    art.cut(path("28,18 34,17 34,19 28,20"), "stone7", shade=0)
    art.cut(path("44,26 60,20 70,8 72,8 72,32 70,32 61,25 44,30"), "gold1", "gold2", 0)
    art.panel(52, 18, 3, 12, "gold2")
    art.panel(57, 17, 3, 12, "gold2")
    art.ribbon([[(42, 54), (58, 46), (54, 30)]], 6.0, "leaf1")
    art.round(54, 29, 3.6, 4, "wood2", "wood3", 0)
    return art


def sax() -> Canvas:
    """A comma of a man, with a question mark of brass."""
    art = _man(76, 122)
    art.cut(
        path("30,120 34,88 20,66 24,44 40,36 54,42 58,62 50,88 58,120 48,120 43,94 40,120"),
        "rust0",
        "rust1",
        0,
    )
    art.cut(path("38,38 28,30 28,16 38,10 48,14 48,28 46,38"), "flesh4", "flesh5", 0)
    art.cut([(28, 26), (20, 30), (28, 32)], "flesh4", shade=0)
    art.cut(path("26,18 30,6 44,4 52,12 50,22 42,14"), "wood0", "wood2", 0)
    art.cut(path("31,21 38,20 38,26 31,26"), INK, shade=0)
    art.ribbon([path("26,33 20,36 18,50 16,84"), path("16,84 12,94 3,92 0,78")], 6.5, "gold1")
    art.cut(path("0,66 10,68 6,84 0,84"), "gold2", "sun5", 0)
    for y in (52, 60, 68, 76):
        art.rect(15, y, 4, 3, "gold2")
    art.ribbon([[(44, 50), (26, 62), (18, 58)], [(52, 56), (36, 78), (18, 76)]], 6.0, "rust0")
    art.round(18, 58, 3.4, 3.4, "flesh4", "flesh5", 0)
    art.round(18, 76, 3.4, 3.4, "flesh4", "flesh5", 0)
    return art


def drums() -> Sequence[Canvas]:
    """A small man behind a large drum; his sticks never rest."""
    made = []
    for n in (0, 1, 0, 2):
        art = _man(84, 96)
        art.cut(path("26,60 28,34 38,28 50,28 60,34 62,60"), "leaf2", "leaf4", 0)
        art.round(44, 18, 11, 12, "wood3", "wood4", 0)
        art.cut(path("32,14 34,4 44,0 54,4 56,14"), INK, "leaf2", 0)
        art.cut(path("37,16 41,16 41,18 37,18"), "stone7", shade=0)
        art.cut(path("47,16 51,16 51,18 47,18"), "stone7", shade=0)
        art.rect(40, 23, 9, 3, "sun5")
        for side, up in ((-1, n == 1), (1, n == 2)):
            tip = (44 + side * 38, 22 if up else 46)
            hand = (44 + side * 26, 32 if up else 46)
            art.ribbon([[(44 + side * 14, 38), hand]], 5.0, "leaf2")
            art.line(*hand, *tip, "sun5", 2)
        for x in (6, 64):
            art.cut([(x - 4, 52), (x + 18, 48), (x + 18, 51), (x - 4, 55)], "gold1", "gold2", 0)
            art.panel(x + 6, 52, 2, 44, "wood1")
        art.round(43, 70, 24, 25, "rust1", "rust2", 1)
        art.round(43, 70, 19, 20, "sun5", "stone7", 0)
        art.cut(star(43, 71, 11), "rust2", shade=0)
        made.append(art)
    return made
