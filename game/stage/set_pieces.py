"""What the screenplay calls each set piece: "Seb leans on the horn."

Sentence without its actor -> (name of the maker in `game.minigames.makers`, its argument).
"""

SET_PIECES: dict[str, tuple[str, str]] = {
    "leans on the horn": ("horn", ""),
    "gathers the pages": ("pages", ""),
}
