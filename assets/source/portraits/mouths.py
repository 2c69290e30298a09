"""Mouths, in three-quarter view facing right.

Letters: M R Q lips dark to light, B line of a man's mouth, T teeth, D dark of the mouth, C tongue,
S shadow of the skin.
"""

from portraits.grid import Rows, grid

WOMAN: dict[str, Rows] = {
    "calm": grid("""
        .MMMMM.
        ..RRQ..
        ...S...
    """),
    "smile": grid("""
        M......M
        MMMMMMM.
        .RRRQR..
        ..RRR...
        ...SS...
    """),
    "laugh": grid("""
        MMMMMMMM
        MTTTTTTM
        MDTTTTDM
        .MRRQRM.
        ..MMMM..
        ...SS...
    """),
    "sad": grid("""
        ..MMMM.
        .MRRQRM
        M..SS..
    """),
    "angry": grid("""
        .MMMMM.
        MTTTTTM
        MMMMMMM
        .RRRR..
        ..SS...
    """),
    "surprised": grid("""
        ..MMM..
        .MDDDM.
        .MDDDM.
        .MDRDM.
        ..MQM..
        ...S...
    """),
    "sing": grid("""
        .MMMMMM.
        MTTTTTTM
        MDDDDDDM
        MDRRRRDM
        .MRQQRM.
        ..MMMM..
        ...SS...
    """),
    "wistful": grid("""
        ......M.
        .MMMMM..
        ..RRQ...
        ...SS...
    """),
    "shout": grid("""
        .MMMMMM.
        MTTTTTTM
        MDDDDDDM
        MDDDDDDM
        .MDCCDM.
        ..MMMM..
        ...SS...
    """),
    "glad": grid("""
        M......M
        MMMMMMMM
        .RRRQRR.
        ..RRRR..
        ...SS...
    """),
}
MAN: dict[str, Rows] = {
    "calm": grid("""
        BBBBBBB
        .......
        ..SSS..
    """),
    "smile": grid("""
        B......B
        BBBBBBB.
        ...SSS..
    """),
    "laugh": grid("""
        BBBBBBBB
        BTTTTTTB
        BDTTTTDB
        .BDCCDB.
        ..BBBB..
        ...SS...
    """),
    "sad": grid("""
        ..BBBBB.
        .BB...BB
        ...SSS..
    """),
    "angry": grid("""
        .BBBBBB.
        BTTTTTTB
        BBBBBBBB
        ..SSSS..
    """),
    "surprised": grid("""
        ..BBBB..
        .BDDDDB.
        .BDDDDB.
        .BDCCDB.
        ..BBBB..
        ...SS...
    """),
    "sing": grid("""
        ..BBBB..
        .BTTTTB.
        .BDDDDB.
        .BDCCDB.
        ..BBBB..
        ...SS...
    """),
    "wistful": grid("""
        ......B
        BBBBBB.
        .......
        ..SSS..
    """),
    "brisk": grid("""
        .BBBBBB
        BDDDDDB
        .BCCCB.
        ..SSS..
    """),
    "shout": grid("""
        .BBBBBB.
        BTTTTTTB
        BDDDDDDB
        BDDDDDDB
        .BDCCDB.
        ..BBBB..
        ...SS...
    """),
    "glad": grid("""
        B......BB
        BBBBBBBB.
        .BTTTTB..
        ..BBBB...
        ...SSS...
    """),
}
HOST: dict[str, Rows] = MAN | {
    "smile": grid("""
        B.......B
        BBBBBBBBB
        .BTTTTTB.
        ..BBBBB..
        ...SSS...
    """),
}
CHILD: dict[str, Rows] = {
    "calm": grid("""
        .BBBB.
        ..SS..
    """),
    "smile": grid("""
        BBBBBBBB
        BTTDTTTB
        .BDCCDB.
        ..BBBB..
    """),
    "laugh": grid("""
        BBBBBBBB
        BTTDTTTB
        .BDCCDB.
        ..BBBB..
    """),
    "surprised": grid("""
        .BBB.
        BDDDB
        BDCDB
        .BBB.
    """),
    "wistful": grid("""
        ....B
        BBBB.
        .SS..
    """),
    "sad": grid("""
        .BBBB.
        BB..BB
        ..SS..
    """),
}
