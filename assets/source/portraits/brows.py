"""Brows, near and far, each with its height over the eye.

Letters: b brow, l its thin or lit part.
"""

from portraits.grid import Pair, pair

THIN: dict[str, tuple[int, Pair]] = {
    "calm": (4, pair("""
        ...bbbbb.  .bbbb..
        lbbb..lbb  bl..bl.
    """)),
    "lifted": (5, pair("""
        ...bbbbb.  .bbbb..
        .bbb..lbb  bb..bb.
        lb.......  ......l
    """)),
    "high": (6, pair("""
        ...bbbbb.  .bbbb..
        .bbb...bb  bb..bb.
        lb.......  ......l
    """)),
    "grieved": (5, pair("""
        ......bbb  bb.....
        ...bbbbl.  lbbbb..
        .bbbl....  ...lbbl
        lb.......  .......
    """)),
    "angry": (3, pair("""
        bbb......  ....lbb
        .bbbbb...  ..bbbb.
        ....bbbbb  bbbbl..
        ......lbb  bbl....
    """)),
    "tender": (4, pair("""
        .....bbbb  bbbb...
        ..bbbbl..  ..lbbb.
        lbb......  .....bl
    """)),
    "cocked": (5, pair("""
        ...bbbbb.  .......
        .bbb..lbb  .......
        lb.......  bbbbbb.
        .........  .....bl
    """)),
}  # fmt: skip
THICK: dict[str, tuple[int, Pair]] = {
    "calm": (3, pair("""
        ..bbbbbb.  bbbbbb.
        bbbbbbbb.  bbbbbb.
        bl.......  .......
    """)),
    "lifted": (4, pair("""
        ..bbbbbb.  bbbbb..
        bbbbbbbb.  bbbbbb.
        bb.......  .....b.
    """)),
    "high": (5, pair("""
        ..bbbbb..  .bbbb..
        .bbbbbbb.  bbbbbb.
        bbb...bb.  bb..bb.
    """)),
    "grieved": (4, pair("""
        .....bbb.  bbb....
        ..bbbbbb.  bbbbb..
        bbbbbb...  ..bbbb.
        bbb......  .......
    """)),
    "angry": (
        4,
        pair("""
        bb.......  ....bb.
        bbbbb....  ..bbbb.
        ..bbbbbb.  bbbbb..
        ....bbbb.  bbb....
    """),
    ),
    "tender": (3, pair("""
        ....bbbb.  bbbb...
        .bbbbbbb.  bbbbbb.
        bbbb.....  ....bb.
    """)),
    "cocked": (4, pair("""
        ..bbbbb..  .......
        .bbbbbbb.  ....bb.
        bbb...bb.  bbbbbb.
        bl.......  bbbbb..
    """)),
}  # fmt: skip
BUSHY: dict[str, tuple[int, Pair]] = {
    "calm": (4, pair("""
        ..llllll.  .lllll.
        lllbbblll  llbbbll
        lbbbbbbbb  bbbbbbb
        bb..b....  ...b.bb
    """)),
    "lifted": (5, pair("""
        ..llllll.  .lllll.
        lllbbblll  llbbbll
        lbbbbbbbb  bbbbbbb
        bb..b....  ...b.bb
    """)),
    "high": (6, pair("""
        ..lllll..  .llll..
        .llbbblll  llbbll.
        llbbbbbbb  bbbbbbl
        bb......b  b....bb
    """)),
    "grieved": (5, pair("""
        .....llll  lll....
        ..lllbbbb  bbllll.
        lllbbbb..  ..bbbll
        lbbb.....  ....bbb
    """)),
    "angry": (3, pair("""
        lll......  ....lll
        lbblll...  ..lllbb
        .bbbbblll  lllbbb.
        ...bbbbbb  bbbbb..
    """)),
    "tender": (4, pair("""
        ....lllll  llll...
        .lllbbbbb  bbbbll.
        llbbbb...  ..bbbll
        bb.......  .....bb
    """)),
    "cocked": (5, pair("""
        ..lllll..  .......
        .llbbblll  .......
        llbbbbbbb  ..lllll
        bb......b  llbbbbb
        .........  bbbb.bb
    """)),
}  # fmt: skip
HIDDEN: tuple[int, Pair] = (0, pair(". ."))
CHILD: dict[str, tuple[int, Pair]] = {  # the fringe covers what is not said here
    "calm": HIDDEN,
    "lifted": HIDDEN,
    "high": HIDDEN,
    "tender": (
        3,
        pair("""
        ....bbbb.  bbb....
        ..bbb....  ...bb..
    """),
    ),
    "grieved": (
        3,
        pair("""
        .....bbb.  bbb....
        ...bbb...  ..bbb..
        ..bb.....  .....b.
    """),
    ),
}
