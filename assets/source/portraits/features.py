"""Typed eyes and mouths, in three-quarter view facing right.

Eyes are a pair, near and far. Letters: K lash, W white, V white in shadow, I J iris, P pupil,
H glint, S shadow of the skin, L its line, B brow line, M R Q lips dark to light, T teeth, D dark of
the mouth, C tongue or blush.
"""

Rows = tuple[str, ...]


def _rows(text: str) -> Rows:
    return tuple(text.strip("\n").split("\n"))


EYES_WOMAN: dict[str, tuple[Rows, Rows]] = {
    "open": (
        _rows("""
...KKKK..
.KKKKKKK.
KKVIIIIVK
K.WIHPIW.
..WIPPIW.
..SJJJIS.
...SSS..."""),
        _rows("""
..KKK..
.KKKKKK
KVIIIIK
.WIHPIK
.WIPPI.
.SJJJI.
..SSS.."""),
    ),
    "half": (
        _rows("""
.........
...KKKK..
.KKKKKKK.
KKVIIIVVK
K.WIPPIW.
..SJJJIS.
...SSS..."""),
        _rows("""
.......
..KKK..
.KKKKKK
KVIIIVK
.WIPPIK
.SJJJI.
..SSS.."""),
    ),
    "up": (
        _rows("""
...KKKK..
.KKKKKKK.
KKVVHPIVK
K.WIPPIW.
..WJJJIW.
..SWWWWS.
...SSS..."""),
        _rows("""
..KKK..
.KKKKKK
KVHPIVK
.WPPIIK
.WJJII.
.SWWWS.
..SS..."""),
    ),
    "wide": (
        _rows("""
..KKKKK..
.KKKKKKK.
KWWVVVWWK
K.WIIIIWK
.WWIHPIW.
.WWIPPIW.
..WJJJWW.
...SSSS.."""),
        _rows("""
.KKKKK.
KKKKKKK
KWVVVWK
WIIIIWK
WIHPIW.
WIPPIW.
.WJJW..
..SS..."""),
    ),
    "angry": (
        _rows("""
KK.......
.KKKK....
..KKKKKK.
KKVIIIKKK
K.WIHPIK.
..WIPPIW.
...SSSS.."""),
        _rows("""
....KKK
..KKKKK
KKKIIVK
KVIHPIK
.WIPPI.
.SJJJS.
..SS..."""),
    ),
    "sad": (
        _rows("""
.....KKK.
..KKKKKK.
.KKVVVVVK
KKVIHPIV.
K.WIPPIW.
..SJJJIS.
...SLLS.."""),
        _rows("""
.KKK...
.KKKKK.
KVVVVKK
.VIHPIK
.WIPPIK
.SJJJI.
..SLS.."""),
    ),
    "closed": (
        _rows("""
.........
.........
.........
K.......K
KK.....KK
.KKKKKKK.
K.K.K...."""),
        _rows("""
.......
.......
.......
K.....K
KK...KK
.KKKKK.
...K.K."""),
    ),
    "happy": (
        _rows("""
.........
.........
...KKKK..
.KKKKKKK.
KKS...SKK
KS.....SK
........."""),
        _rows("""
.......
.......
..KKK..
.KKKKK.
KKS.SKK
K.....K
......."""),
    ),
}
EYES_MAN: dict[str, tuple[Rows, Rows]] = {
    "open": (
        _rows("""
.........
.KKKKKKK.
KKVVIIIVK
..WWIHIW.
..WWIPIW.
...SSSSS.
........."""),
        _rows("""
.......
.KKKKK.
KVIIIVK
.WIHIWK
.WIPIW.
..SSSS.
......."""),
    ),
    "half": (
        _rows("""
.........
.........
.KKKKKKK.
KSSSSSSSK
..WWIPIW.
...SSSSS.
........."""),
        _rows("""
.......
.......
.KKKKK.
KSSSSSK
.WIPIW.
..SSSS.
......."""),
    ),
    "up": (
        _rows("""
.........
.KKKKKKK.
KKVVHPIVK
..WWIPIW.
..WWWWWW.
...SSSS..
........."""),
        _rows("""
.......
.KKKKK.
KVHPIVK
.WIPIWK
.WWWWW.
..SSS..
......."""),
    ),
    "wide": (
        _rows("""
..KKKKK..
.KKVVVKK.
KWWIIIWWK
.WWIHIWW.
.WWIPIWW.
..WWWWW..
...SSSS.."""),
        _rows("""
.KKKKK.
KVVVVVK
WIIIWWK
WIHIWW.
WIPIWW.
.WWWW..
..SSS.."""),
    ),
    "angry": (
        _rows("""
.........
KKK......
.KKKKKKK.
..VVIIIKK
..WWIPIW.
...SSSSS.
........."""),
        _rows("""
.......
....KKK
.KKKKKK
KKIIIVK
.WIPIW.
..SSSS.
......."""),
    ),
    "sad": (
        _rows("""
.........
....KKKK.
.KKKVVVVK
KKVVIHIV.
..WWIPIW.
...SSSSS.
........."""),
        _rows("""
.......
.KKK...
KVVVKKK
.VIHIVK
.WIPIW.
..SSSS.
......."""),
    ),
    "closed": (
        _rows("""
.........
.........
.........
K.......K
.KK...KK.
...KKK...
..S...S.."""),
        _rows("""
.......
.......
.......
K.....K
.KK.KK.
...K...
......."""),
    ),
    "happy": (
        _rows("""
.........
.........
...KKK...
.KKSSSKK.
K.......K
.........
........."""),
        _rows("""
.......
.......
..KKK..
KKSSSKK
.......
.......
......."""),
    ),
}
MOUTHS_WOMAN: dict[str, Rows] = {
    "neutral": _rows("""
.MMMMM.
..RRQ..
...S..."""),
    "smile": _rows("""
M......M
.MMMMMM.
..RRQR..
...SS..."""),
    "laugh": _rows("""
MMMMMMMM
MTTTTTTM
MDTTTTDM
.MRRQRM.
..MMMM..
...SS..."""),
    "sad": _rows("""
..MMMM.
.MRRQRM
...SS.."""),
    "angry": _rows("""
.MMMMM.
MTTTTTM
MMMMMMM
.RRRR..
..SS..."""),
    "surprised": _rows("""
..MMM..
.MDDDM.
.MDRDM.
..MQM..
...S..."""),
    "sing": _rows("""
.MMMMMM.
MTTTTTTM
MDDDDDDM
MDRRRRDM
.MRQQRM.
..MMMM..
...SS..."""),
    "wistful": _rows("""
......M.
.MMMMM..
..RRQ...
...SS..."""),
}
MOUTHS_MAN: dict[str, Rows] = {
    "neutral": _rows("""
BBBBBBB
.......
..SSS.."""),
    "smile": _rows("""
B......B
.BBBBBB.
..SSSS.."""),
    "laugh": _rows("""
BBBBBBBB
BTTTTTTB
BDTTTTDB
.BDCCDB.
..BBBB..
...SS..."""),
    "sad": _rows("""
..BBBBB.
.B.....B
...SSS.."""),
    "angry": _rows("""
.BBBBBB.
BTTTTTTB
BBBBBBBB
..SSSS.."""),
    "surprised": _rows("""
..BBBB..
.BDDDDB.
.BDCCDB.
..BBBB..
...SS..."""),
    "sing": _rows("""
..BBBB..
.BTTTTB.
.BDDDDB.
.BDCCDB.
..BBBB..
...SS..."""),
    "wistful": _rows("""
......B
BBBBBB.
.......
..SSS.."""),
}
