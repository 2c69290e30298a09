"""What people wear: materials by name, and the cut."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outfit:
    """Clothes of anybody; None means not worn."""

    coat: str  # jacket or dress
    skin: str = "skin_fair"
    trousers: str = "suit"
    shoe: str = "black"
    shoe_size: float = 1.3
    spat: str | None = None  # over the instep
    shirt: str | None = None
    tie: str | None = None
    bow: str | None = None
    vest: str | None = None
    cuff: str | None = None
    apron: str | None = None
    sleeve: str | None = None
    sleeve_length: int = 2  # 0 bare, 1 to the elbow, 2 to the wrist
    lapel: bool = True
    opening: float = 6.2  # depth of the shirt's V
    fit: float = 1.0
    belly: float = 0.0
    inner: str | None = None  # a strip of shirt between open fronts
    inner_width: float = 1.1
    tie_length: float = 5.4
    stripe: str | None = None
    belt: str | None = None
    sash: str | None = None
    braces: str | None = None
    stain: str | None = None
    # dresses only
    slacks: str | None = None
    hose: str | None = None
    neckline: float = 2.0
    puff: str | None = None
    veil: str | None = None  # from the crown down the back
    collar: str | None = None
    skirt: str | None = None
    skirt_length: float = 9.3  # 0: none
    skirt_radius: float = 5.6
    bell: float = 0.8
    folds: float = 0.09
