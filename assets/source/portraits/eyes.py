"""Eyes of women, near and far, in three-quarter view facing right.

Letters: K lash, W white, V white in the lid's shadow, I iris, J its light, P pupil, H glint,
S shadow of the skin, L its line.
"""

from portraits.grid import Pair, pair

WOMAN: dict[str, Pair] = {
    "open": pair("""
        ...KKKK..  ..KKK..
        .KKKKKKK.  .KKKKKK
        KKVIIIIVK  KVIIIIK
        K.WHHPIW.  .WHHPIK
        ..WIPPIW.  .WIPPI.
        ..SJJJIS.  .SJJJI.
        ...SSS...  ..SSS..
    """),
    "half": pair("""
        .........  .......
        ...KKKK..  ..KKK..
        .KKKKKKK.  .KKKKKK
        KKVIIIIVK  KVIIIIK
        K.WHPPIW.  .WHPPIK
        ..SJJJIS.  .SJJJI.
        ...SSS...  ..SSS..
    """),
    "up": pair("""
        ...KKKK..  ..KKK..
        .KKKKKKK.  .KKKKKK
        KKVVHPIVK  KVHPIVK
        K.WIPPIW.  .WIPPIK
        ..WJJJIW.  .WJJIW.
        ..SWWWWS.  .SWWWS.
        ...SSS...  ..SS...
    """),
    "wide": pair("""
        ..KKKKK..  .KKKKK.
        .KKKKKKK.  KKKKKKK
        KWWVVVWWK  KWVVVWK
        K.WIIIIWK  WIIIIWK
        .WWHHPIW.  WHHPIW.
        .WWIPPIW.  WIPPIW.
        ..WJJJWW.  .WJJW..
        ...SSSS..  ..SS...
    """),
    "angry": pair("""
        K........  .......
        KKK......  ....KKK
        KKKKKK...  ..KKKKK
        K.VIKKKKK  KKKIIVK
        ..WHHPIK.  KHHPIW.
        ..WIJJIW.  .IJJIW.
        ...SSSS..  ..SSS..
    """),
    "sad": pair("""
        .....KKK.  .KKK...
        ..KKKKKK.  .KKKKK.
        .KKVVVVVK  KVVVVKK
        KKVIIIIV.  .VIIIIK
        K.WHHPIW.  .WHHPIK
        ..SIPPIS.  .SIPPI.
        ...LSSL..  ..LSL..
    """),
    "closed": pair("""
        .........  .......
        .........  .......
        .........  .......
        K.......K  K.....K
        KK.....KK  KK...KK
        .KKKKKKK.  .KKKKK.
        K..K.K...  ...K..K
    """),
    "happy": pair("""
        .........  .......
        .........  .......
        ...KKKK..  ..KKK..
        .KKKKKKK.  .KKKKK.
        KKS...SKK  KKS.SKK
        KS.....SK  K.....K
        .........  .......
    """),
}
GROWN: dict[str, Pair] = {
    "open": pair("""
        ..SSSSS..  .SSSS..
        .KKKKKKK.  .KKKKKK
        KKVIIIVK.  KVIIIVK
        K.WHPIW..  .WHPIW.
        ..WIPJW..  .WIPJW.
        ...SSSS..  ..SSS..
    """),
    "up": pair("""
        ..SSSSS..  .SSSS..
        .KKKKKKK.  .KKKKKK
        KKVIHPIK.  KVHPIIK
        K.WIIPJW.  .WIPJW.
        ..WWWWW..  .WWWW..
        ...SSSS..  ..SSS..
    """),
    "wide": pair("""
        ..KKKKK..  .KKKK..
        .KKVVVKK.  KKVVKKK
        KWWIIIWWK  KWIIIWK
        .WWHPIWW.  WWHPIW.
        .WWIPJWW.  WWIPJW.
        ..WWWWW..  .WWWW..
        ...SSSS..  ..SSS..
    """),
    "sad": pair("""
        .....SS..  .SS....
        ...KKKKK.  .KKKK..
        .KKKVVVK.  KKVVKKK
        KKVHPIV..  .VHPIVK
        K.WIPJW..  .WIPJW.
        ...SSSS..  ..SSS..
        ..L...L..  ..L.L..
    """),
    "half": pair("""
        .........  .......
        ..SSSSS..  .SSSS..
        .SSSSSSS.  .SSSSS.
        KKKKKKKK.  .KKKKKK
        K.WHPIW..  .WHPIW.
        ...SSSS..  ..SSS..
    """),
    "angry": pair("""
        K........  .......
        KKKK.....  ...KKK.
        .KKKKKKK.  KKKKKKK
        ..VHPIKK.  KKHPIV.
        ..WIPJW..  .WIPJW.
        ...SSSS..  ..SSS..
    """),
    "happy": WOMAN["happy"],
    "closed": pair("""
        .........  .......
        .........  .......
        ..SSSSS..  .SSSS..
        K.......K  K....K.
        KKK...KK.  KK..KKK
        .KKKKKK..  .KKKK..
        .K..K....  ..K..K.
    """),
}
