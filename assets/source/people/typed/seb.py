"""Seb's head, letter by letter; `heads` tells what they mean."""

from people.heads import Views

SEB: Views = {
    "front": (
        5,
        """
....333....
..2334433..
.233444333.
.233333332.
.22bb3bb22.
.2bcccccb2.
.bckccckcb.
..ckccckb..
..ccccccb..
..bccmmcb..
...bcccb...
....aaa....
""",
    ),
    "three_quarter": (
        5,
        """
....33333..
..23344433.
.233444333.
.233333332.
.22233bb32.
.22bbccccc.
.2bcckcckc.
..bcckcckc.
..bccccccc.
..bbccccmc.
...bbcccb..
....aaa....
""",
    ),
    "side": (
        5,
        """
...33333...
..3344433..
.333443333.
.233333332.
.222333bb2.
.2222bcccc.
.22bccckc..
..2bccckc..
..bbccccccn
..bbcccccc.
...bcccmm..
....aabb...
""",
    ),
    "away": (
        5,
        """
...33333...
..3344433..
.333443332.
.333333332.
.233333322.
.22333322b.
.122222bcc.
..1222bccc.
..122bcccc.
...1bcccb..
....bbbb...
....aaa....
""",
    ),
    "back": (
        5,
        """
....333....
..2334433..
.233444333.
.233333332.
.233333322.
.223333222.
.n2233222n.
..2222222..
..1222221..
...12221...
....bbb....
....aaa....
""",
    ),
}
