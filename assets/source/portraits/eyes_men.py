"""Eyes of men, and of old men: flatter, with heavy lids. The letters are those of `eyes`."""

from portraits.grid import Pair, pair

MAN: dict[str, Pair] = {
    "open": pair("""
        .........  .......
        .KKKKKKK.  .KKKKK.
        KKVVIIIVK  KVIIIVK
        ..WWHPIW.  .WHPIWK
        ..WWIPJW.  .WIPJW.
        ...SSSSS.  ..SSSS.
    """),
    "half": pair("""
        .........  .......
        ..SSSSSS.  ..SSSS.
        .KKKKKKK.  .KKKKK.
        KKVVHPIVK  KVHPIVK
        ..WWIPJW.  .WIPJW.
        ...SSSSS.  ..SSSS.
    """),
    "up": pair("""
        .........  .......
        .KKKKKKK.  .KKKKK.
        KKVVHPIVK  KVHPIVK
        ..WWIPJW.  .WIPJWK
        ..WWWWWW.  .WWWWW.
        ...SSSS..  ..SSS..
    """),
    "wide": pair("""
        ..KKKKK..  .KKKKK.
        .KKVVVKK.  KVVVVVK
        KWWIIIWWK  WIIIWWK
        .WWHPIWW.  WHPIWW.
        .WWIPJWW.  WIPJWW.
        ..WWWWW..  .WWWW..
        ...SSSS..  ..SSS..
    """),
    "angry": pair("""
        .........  .......
        KKK......  ....KKK
        .KKKKKKK.  .KKKKK.
        ..VVHPIKK  KVHPIV.
        ..WWIPJW.  .WIPJW.
        ...SSSSS.  ..SSSS.
    """),
    "sad": pair("""
        .....KKK.  .KK....
        ..KKKKKK.  .KKKK..
        .KKVVIIV.  .VIIVKK
        KKVWHPIW.  .WHPIVK
        ..WWIPJW.  .WIPJW.
        ...SLLS..  ..SLS..
    """),
    "closed": pair("""
        .........  .......
        .........  .......
        ..SSSSS..  ..SSS..
        K.......K  K.....K
        KKK...KKK  KKK.KKK
        ..KKKKK..  ..KKK..
    """),
    "happy": pair("""
        .........  .......
        ...KKK...  ..KKK..
        .KKKKKKK.  KKKKKKK
        KKS...SKK  KS...SK
        .........  .......
    """),
}
OLD: dict[str, Pair] = {
    "open": pair("""
        .SSSSSS..  .SSSS..
        S......S.  S....S.
        .KKKKKKK.  .KKKKK.
        K.WHPIWK.  KWHPIK.
        ..WIPJW..  .WIPJ..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "half": pair("""
        .SSSSSS..  .SSSS..
        S......S.  S....S.
        ..SSSSS..  .SSSS..
        .KKKKKKK.  .KKKKK.
        K.WHPIW..  .WHPIK.
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "up": pair("""
        .SSSSSS..  .SSSS..
        SKKKKKKK.  SKKKKS.
        K.VHPIVK.  KVHPIK.
        ..WIPJW..  .WIPJ..
        ..WWWWW..  .WWWW..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "wide": pair("""
        ..KKKKK..  .KKKK..
        .KWIIIWK.  KWIIWK.
        .WWHPIWW.  WWHPIW.
        .WWIPJWW.  WWIPJW.
        ..WWWWW..  .WWWW..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "sad": pair("""
        ...SSSSS.  SSSS...
        .SS......  ....SS.
        ..KKKKKK.  KKKKK..
        KKVHPIVK.  KVHPIKK
        ..WIPJW..  .WIPJ..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "angry": pair("""
        SS.......  .....SS
        KKK......  ....KKK
        .KKKKKK..  .KKKKK.
        ..VHPKKK.  KKHPI..
        ..WIPJW..  .WIPJ..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
    "happy": pair("""
        .........  .......
        .........  .......
        ..KKKKK..  .KKKK..
        .KK...KK.  KK..KK.
        K......K.  K....K.
        S.SSSS...  ..SSS..
    """),
    "closed": pair("""
        .........  .......
        .........  .......
        .........  .......
        K......K.  K....K.
        .KKKKKK..  .KKKK..
        .S.....S.  .....S.
        ..SSSS...  ..SSS..
    """),
}
