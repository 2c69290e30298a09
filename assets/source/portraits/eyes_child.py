"""Eyes of children: large and dark. The letters are those of `eyes`."""

from portraits.grid import Pair, pair

CHILD: dict[str, Pair] = {
    "open": pair("""
        ..KKKKK..  .KKKK..
        .KIIIIIK.  KIIIIK.
        .WIHHPIW.  WHHPIW.
        .WIHPPIW.  WHPPIW.
        .WIPPPIW.  WIPPIW.
        ..JJJJJ..  .JJJJ..
        ...SSS...  ..SS...
    """),
    "up": pair("""
        ..KKKKK..  .KKKK..
        .KIHHPIK.  KHHPIK.
        .WIHPPIW.  WHPPIW.
        .WIIPPIW.  WIPPIW.
        .WWJJJWW.  WWJJWW.
        ..WWWWW..  .WWWW..
        ...SSS...  ..SS...
    """),
    "wide": pair("""
        ..KKKKK..  .KKKK..
        .KWWWWWK.  KWWWWK.
        .WWIIIWW.  WWIIWW.
        .WHHPPIW.  WHHPIW.
        .WHIPPIW.  WHPPIW.
        .WWJJJWW.  WWJJWW.
        ..WWWWW..  .WWWW..
        ...SSS...  ..SS...
    """),
    "happy": pair("""
        .........  .......
        .........  .......
        ..KKKKK..  .KKKK..
        .KK...KK.  KK..KK.
        .K.....K.  K....K.
        .........  .......
        .........  .......
    """),
    "sad": pair("""
        ....KKK..  .KKK...
        ..KKIIIK.  KIIIK..
        .KIHHPIW.  WHHPIK.
        .WIHPPIW.  WHPPIW.
        .WIPPPIW.  WIPPIW.
        ..JJJJJ..  .JJJJ..
        ..LSSSL..  .LSSL..
    """),
    "closed": pair("""
        .........  .......
        .........  .......
        .........  .......
        .K.....K.  K....K.
        .KKKKKKK.  KKKKKK.
        ..SSSSS..  .SSSS..
        .........  .......
    """),
}
