"""All that the bands play: the jam, the parties, the clubs."""

from score.ballad import side_b
from score.bands_blues import lamplighter_blues
from score.bands_radio import club_night, coffee_radio
from score.bands_roundhouse import roundhouse
from score.bossa import backlot
from score.notation import Piece
from score.summer import summer
from score.swing_count import count_off
from score.swing_jam import jam
from score.swing_night import lovely_night
from score.swing_party import party


def swing_pieces() -> list[Piece]:
    """All of them."""
    return [
        jam(),
        party(),
        lovely_night(),
        coffee_radio(),
        club_night(),
        lamplighter_blues(),
        roundhouse(),
        backlot(),
        count_off(),
        side_b(),
        summer(),
    ]
