"""The icons, typed: ten by ten at most; an ink outline is drawn around them.

Letters: g gold, G dark gold, Y pale gold, w white, s grey, S dark grey, r red, R dark red,
b blue, t teal, n green, y yellow, k ink, f flesh, F shaded flesh, o wood, O dark wood, . nothing.
"""

POINTER = """
....Y
....Y
...YYg
...Ywg
YYYwwwYgG
.gYwwYgG
...YwG
...gYG
....g
....G
"""
ADVANCE = """
YYYYYYYY
gYwwwwYg
.gYwwYg
..gYYg
...GG
"""
ARROW = """
...g
..Yg
.YYg
YYYg
.YYg
..Yg
...g
"""
CROSS_PAD = """
...SSSS
...SssS
...SwsS
SSSSssSSSS
SswsSSswsS
SssssSsssS
SSSSssSSSS
...SwsS
...SssS
...SSSS
"""
STICK = """
..SSSSSS
.SswwwsSS
.SwwsssSS
.SwssssSS
.SsssssSS
..SSSSSS
....SS
..SSSSSS
.SSSSSSSS
.SSSSSSSS
"""
SHOULDER_LEFT = """
...wwwww
..wwwwwwww
.wskssssss
wsskssssss
wsskssssss
wsskssssss
wsskkkssss
wsssssssss
SSSSSSSSSS
"""
SHOULDER_RIGHT = """
..wwwww
wwwwwwww
ssskkkssS
ssskskssSS
ssskksssSS
ssskskssSS
ssskskssSS
ssssssssSS
SSSSSSSSSS
"""
MOUSE = """
..yywss
.yyykwss
.yyykwss
.yyykwss
.kkkkkkk
.wwwwwss
.wwwwwss
.wwwwsss
..wwsss
"""
KEY_ENTER = """
wwwwwwwwww
wwwwwwwwww
wwwwwwwkww
wwwkwwwkww
wwkkwwwkww
wkkkkkkkww
wwkkwwwwww
wwwkwwwwww
ssssssssss
SSSSSSSSSS
"""
NOTE = """
...gYYYYY
...gggggg
...g....g
...g....g
...g....g
...g..ggg
.ggg.gYgg
gYgg.gggG
gggG..GG
.GG
"""
SPEAKER = """
....w..t
...ww...t
wwwww.t.t
wssww.t.t
wssww.t.t
wssww.t.t
sssww.t.t
...sw...t
....s..t
"""
LOCK = """
...sww
..ss.ww
..s...w
..s...w
.gYYYYYg
.gYYYYgG
.gYkkYgG
.gYkkYgG
.ggggggG
.GGGGGGG
"""
STAR = """
....Y
....Y
...YYg
YYYYYgggg
.YYYYggG
..YYYgg
..YYggg
.YYg.ggG
.Yg...gG
"""
STAR_EMPTY = """
....s
....s
...s.s
ssss.ssss
.s.....s
..s...s
..s.s.s
.s.s.s.s
.ss...ss
"""
REEL = """
..wwwwww
.wwwkkwww
wwwwkkwwww
wkkwwwwkkw
wkkwsswkks
wwwwsswwws
wwkkwwkkws
wwkkwwkkss
.swwwwwss
..ssssss
"""
SAVE = """
bbwwwwwbb
bbwwwkwbbb
bbwwwkwbbb
bbwwwwwbbb
bbbbbbbbbb
bbttttttbb
bbwwwwwwbb
bbwsssswbb
bbwwwwwwbb
bbwsssswbb
"""
CHECK = """


.........n
........nn
nn.....nn
.nn...nn
..nn.nn
...nnn
....n
"""
CROSS = """

rr.....rr
rrr...rrr
.rrr.rrr
..rrrrr
...rrr
..rrrrr
.rrr.rrr
rrr...rrr
rr.....rr
"""
EAR = """
..fffff
.ffFFfff
ffF..Fff
fF.fF.ff
...fF.ff
...F.fff
..ff.ff
..fffff
..Fff
...ff
"""
HAND = """
...f.f
.f.fFfF
.fFfFfF.f
.fFfFfFfF
.ffffffff
.ffffffff
fffffffff
.ffffffF
..ffffFF
...fffF
"""
DOOR = """
.OOOOOOOO
.OoooooOO
.OoyyyoOO
.OoyyyoOO
.OoooooOO
.OoooowOO
.OoOOOoOO
.OoOoOoOO
.OoOOOoOO
.OoooooOO
"""
PIANO = """
SSSSSSSSSS
rrrrrrrrrr
wkkwkkwkkw
wkkwkkwkkw
wkkwkkwkkw
wkkwkkwkkw
wwkwwkwwkw
wwkwwkwwkw
wwkwwkwwkw
sskssksskS
"""
PADS = {"pad_a": "n", "pad_b": "r", "pad_x": "b", "pad_y": "y"}
LETTERS = {
    "pad_a": (".w.", "w.w", "www", "w.w", "w.w"),
    "pad_b": ("ww.", "w.w", "ww.", "w.w", "ww."),
    "pad_x": ("w.w", "w.w", ".w.", "w.w", "w.w"),
    "pad_y": ("k.k", "k.k", ".k.", ".k.", ".k."),
}
