"""What one may request of the Neon Hearts: five songs of 1986 that nobody wrote in 1986."""

import itertools

from score import pop_sheet as pop
from score.notation import Part, Piece
from score.pop_sheet import Layer, Passage
from score.swing_sheet import Player, Sheet, lifted
from score.texture import Span

SQUARE, SAW, CHARANG, FIFTHS = 80, 81, 84, 86
DIGITAL, BRASS, FAT_BRASS, BASS, RUBBER, WARM, POLY, STRINGS = 5, 62, 63, 38, 39, 89, 90, 50
XYLOPHONE, HIT, ALTO, CRYSTAL = 13, 55, 65, 98
KIT = 24
CLOSE, HIGH = Span((57, 60, 65), 52, 76), Span((69, 72, 77), 62, 84)

HEART_VERSE = "Fmaj7 | Dm7 | Bbmaj7 | C7sus | Fmaj7 | Dm7 | Gm7 | C7 |"
HEART_VERSE_TUNE = (
    "C5:.5 C5 A4 C5 D5:1 C5 | A4:2 r | D5:.5 D5 Bb4 D5 F5:1 D5 | C5:2 r |"
    "C5:.5 C5 A4 C5 D5:1 F5 | A4:2 r | Bb4:.5 D5 F5 D5 G5:1 F5 | E5:1 G5 r:2"
)
HEART_RING = "Gm7 | Am7 | Bbmaj7 | C7sus |"
HEART_RING_TUNE = "Bb4:1 Bb4 r D5:.5 D5 | C5:1 C5 r E5:.5 E5 | D5:1 D5 r F5:.5 F5 | G5:1 A5 Bb5 C6"
HEART_CHORUS = "Bbmaj7 C7 | Am7 Dm7 | Gm7 C7 | Fmaj7 F7 | Bbmaj7 C7 | Am7 Dm7 | Gm7 C7 | F6 |"
HEART_CHORUS_TUNE = (
    "r:.5 D5 F5 G5 A5:1 G5 | F5:3 r:1 | r:.5 Bb4 D5 F5 G5:1 F5 | E5:1 C5:2 r:1 |"
    "r:.5 D5 F5 G5 A5:1 C6 | A5:1.5 G5:.5 F5:1 r | r:.5 G5 G5 A5 Bb5:1 A5:.5 G5 | F5:3 r:1"
)
HEART_WORDS = {
    "verse": "I dialed your num- ber by heart your moth- er said you were out "
    "a love song stuck in a loop your call is ve- ry im- por- tant",
    "verse2": "I kept a quar- ter for you and wore it round on a chain "
    "the op- er- a- tor says hi your call is ve- ry im- por- tant",
    "ring": "ring ring hel- lo ring ring hel- lo ring ring hel- lo pick it up now",
    "chorus": "you put my heart on hold lis- ten- ing to the pan flute "
    "press one for yes press two for no for the heart that won't let go",
}

LASER = "Dm7 | Bbmaj7 | C7 | A7 | Dm7 | Bbmaj7 | Gm7 A7 | Dm7 |"
LASER_TUNE = (
    "D5:1 A5 A5:.5 G5 F5:1 | D5:2 r:.5 D5 E5 F5 | G5:1 G5:.5 F5 E5:1 C5 | C#5:2 r |"
    "D5:1 A5 A5:.5 G5 F5:1 | D6:2 r:.5 A5 Bb5 A5 | G5:1 Bb5 A5 C#5 | D5:3 r:1"
)
LASER_GLORY = "D6 | Gmaj7 | A7 | D6 | Bbmaj7 | C7 | D6 | D6 |"
LASER_GLORY_TUNE = (
    "F#5:1.5 F#5:.5 F#5:1 A5 | G5:2 B5 | A5:1.5 G5:.5 F#5:1 E5 | F#5:3 r:1 |"
    "F5:1 D5 Bb5 A5 | G5:1 E5 C6 Bb5 | A5:1 A5:.5 A5 B5:1 C#6 | D6:3 r:1"
)
LASER_END_TUNE = "D5:.5 D5 D5:1 F5 A5 | D5:.5 D5 D5:1 F5 A5 | Bb5:1 A5 G5 E5 | D5:1 r:3"

WEEKEND = "Cmaj7 | Am7 | Dm7 | G7 | Cmaj7 | Am7 | Dm7 G7 | C6 |"
WEEKEND_TUNE = (
    "E5:.5 G5 E5 G5 A5:1 G5 | C5:.5 E5 C5 E5 G5:1 E5 | D5:.5 F5 D5 F5 A5:1 F5 |"
    "B5:.5 A5 G5 F5 E5 D5 B4:1 |"
    "E5:.5 G5 E5 G5 A5:1 G5 | C5:.5 E5 C5 E5 G5:1 E5 | D5:.5 F5 A5 F5 G5 A5 B5:1 | C6:1 G5 C6 r"
)
WEEKEND_BEACH = "Fmaj7 | Em7 | Dm7 | C6 | Fmaj7 | Em7 | D7 | G7sus |"
WEEKEND_BEACH_TUNE = (
    "A5:1.5 C6:.5 A5:1 F5 | G5:1.5 B5:.5 G5:1 E5 | F5:1.5 A5:.5 F5:1 D5 | E5:1 G5 C5 r |"
    "A5:1.5 C6:.5 A5:1 F5 | G5:1.5 B5:.5 G5:1 E5 | F#5:.5 A5 F#5 A5 D6:1 C6 | B5:2 G5:1 r"
)

CALLER = "Cm7 | Abmaj7 | Fm7 | G7b9 | Cm7 | Abmaj7 | Fm7 G7b9 | Cm7 |"
CALLER_TUNE = (
    "G5:1.5 Ab5:.5 G5:1 Eb5 | C5:2 r | F5:1.5 Ab5:.5 F5:1 D5 | B4:2 r |"
    "G5:1.5 Ab5:.5 G5:1 Eb5 | C6:2 Bb5:1 Ab5 | G5:1 F5 Eb5 D5 | C5:2 r"
)
CALLER_BRIDGE = "Abmaj7 | Bb7 | Ebmaj7 | Cm7 | Abmaj7 | Bb7 | G7sus | G7b9 |"
CALLER_BRIDGE_TUNE = (
    "C5:.5 C5 Eb5 C5 Ab5:1 G5 | F5:.5 F5 Bb5 F5 D5:1 F5 | G5:1.5 Bb5:.5 G5:1 Eb5 | G5:2 r |"
    "C5:.5 C5 Eb5 C5 Ab5:1 G5 | F5:.5 F5 Bb5 F5 D6:1 C6 | C6:1 Bb5 Ab5 G5 | B5:2 r"
)
CALLER_END_TUNE = "G5:1 r G5 r | r:2 Ab5:1 G5 | r:4 | C5:1 r:3"

FAX = "Gmaj7 | Em7 | Cmaj7 | D7sus | Gmaj7 | Em7 | Am7 | D7 |"
FAX_TUNE = (
    "B4:1 D5 G5:1.5 F#5:.5 | E5:2 r:.5 E5 F#5 G5 | E5:1 G5 C6:1.5 B5:.5 | A5:3 r:1 |"
    "B4:1 D5 G5:1.5 F#5:.5 | E5:2 r:.5 G5 A5 B5 | C6:1 B5 A5 G5 | A5:2 F#5:1 D5"
)
FAX_MOON = "Cmaj7 | Cm6 | Gmaj7 | E7b9 | Am7 | D7sus | Gmaj7 | Gmaj7 |"
FAX_MOON_TUNE = (
    "E5:1.5 G5:.5 B5:2 | A5:1.5 G5:.5 Eb5:2 | D5:1 G5 B5:1.5 A5:.5 | G#5:3 r:1 |"
    "A5:1 C6 B5 A5 | G5:1 A5 E5 F#5 | G5:3 r:1 | r:4"
)
HANDSHAKE = "r:2 B6:.125 F6 B6 F6 B6 F6 B6 F6 E6 Bb6 E6 Bb6 E6 Bb6 E6 Bb6"

FOUR = {pop.KICK: "X...X...X...X...", pop.OPEN: "..x...x...x...x."}
BACK = {
    pop.KICK: "X.....x.X.......",
    pop.SNARE: "....X.......X...",
    pop.HAT: "x.o.x.o.x.o.x.o.",
}
PARTY = BACK | {
    pop.KICK: "X...X...X...X...",
    pop.CLAP: "....x.......x...",
    pop.BELL: "..o..o..o..o.o..",
}
TOMS = {
    pop.KICK: "X.......X.......",
    pop.SNARE: "X.X.....x.......",
    pop.HIGH_TOM: "....X.X.........",
    pop.MID_TOM: "........X.X.....",
    pop.LOW_TOM: "............X.X.",
}
BALLAD = {pop.KICK: "X.........x.....", pop.SNARE: "........X.......", pop.HAT: "x.x.x.x.x.x.x.x."}
LAYERS = {
    "four": Layer("drums", pop.beat(FOUR, 92)),
    "back": Layer("drums", pop.beat(BACK, 94)),
    "party": Layer("drums", pop.beat(PARTY, 94)),
    "fill": Layer("drums", pop.beat(BACK, 94, TOMS)),
    "ballad": Layer("drums", pop.beat(BALLAD, 92)),
    "ballad_fill": Layer("drums", pop.beat(BALLAD, 92, TOMS)),
    "crash": Layer("drums", pop.crash(100)),
    "bass": Layer("bass", pop.low("x-x-x-x-x-x-x-x-", 94)),
    "bounce": Layer("bass", pop.low("x-..x-..x-..x-..", 96, (0, 12))),
    "slow": Layer("bass", pop.low("x-----x-x-------", 94)),
    "off": Layer("left hand", pop.struck("..x-..x-..x-..x-", 80, CLOSE)),
    "keys": Layer("left hand", pop.struck("x-----x---x-----", 80, CLOSE)),
    "long": Layer("left hand", pop.struck("x-------x-------", 78, CLOSE)),
    "pad": Layer("pad", pop.held(76, CLOSE)),
    "high": Layer("pad", pop.held(80, HIGH)),
    "glitter": Layer("sequencer", pop.broken(0.25, (0, 2, 1, 3), 69, 66)),
    "eighths": Layer("sequencer", pop.broken(0.5, (0, 1, 2, 1), 72, 70)),
    "dial": Layer("sequencer", pop.figure("F5:.5 C6 A5 F5 G5:1 C5:.5 C5", 76, 4)),
    "pew": Layer("sequencer", pop.figure("r:3 D7:.125 C#7 C7 B6 Bb6 A6 Ab6 G6", 74, 4)),
    "ringing": Layer("sequencer", pop.figure("r:2 G6:.125 Eb6 G6 Eb6 G6 Eb6 G6 Eb6 r:1", 68, 8)),
    "fax": Layer("sequencer", pop.figure(HANDSHAKE, 62, 16)),
    "hits": Layer("hits", pop.struck("x--.........x--.", 92, CLOSE)),
    "hit": Layer("hits", pop.struck("x--.............", 100, CLOSE)),
    "sax": Layer("sax", pop.figure("r:28 B4:.5 D5 E5 G5 B5:2 | A5:1 G5 F#5 A5:1", 92)),
    "sax_end": Layer("sax", pop.figure("r:26 D5:.5 E5 G5 B5 | D6:3 r:1", 92)),
}


def requests() -> list[Piece]:
    """The five requests."""
    return [_heart_on_hold(), _laser_love(), _plastic_weekend(), _caller_unknown(), _fax()]


def _players(lead: int, keys: int, bass: int, more: dict[str, Player]) -> dict[str, Player]:
    return {
        "melody": Player(lead, 92),
        "left hand": Player(keys, 104),
        "bass": Player(bass, 127),
        "pad": Player(POLY, 104, 50),
        "sequencer": Player(SQUARE, 90, 88),
        "drums": Player(KIT, 122),
    } | more


def _heart_on_hold() -> Piece:
    """A call that is important to somebody; the key goes up for the last chorus, of course."""
    players = _players(SAW, DIGITAL, RUBBER, {"hits": Player(BRASS, 104)})
    sheet = Sheet("heart_on_hold", 120, players)
    verse = (HEART_VERSE, HEART_VERSE_TUNE)
    ring = (HEART_RING, HEART_RING_TUNE)
    chorus = (HEART_CHORUS, HEART_CHORUS_TUNE)
    intro = "Fmaj7 | Dm7 | Bbmaj7 | C7sus |"
    passages = (
        Passage("intro", intro, "r:16", "four dial pad slow"),
        Passage("verse", *verse, "back bass keys"),
        Passage("ring", *ring, "fill bass off pad"),
        Passage("chorus", *chorus, "party crash bounce keys high glitter hits"),
        Passage("verse2", *verse, "back crash bass keys eighths"),
        Passage("ring2", *ring, "fill bass off pad glitter"),
        Passage("chorus2", *chorus, "party crash bounce keys high glitter hits"),
        Passage(
            "chorus3", lifted(chorus[0], 2), chorus[1], "party crash bounce keys high hits", up=2
        ),
        Passage("hang_up", "G6 | G6 |", "r:8", "hit"),
    )
    pop.play(sheet, passages, LAYERS)
    sheet.ends()
    return _sung(sheet.piece(pop.STRAIGHT))


def _sung(piece: Piece) -> Piece:
    """Put the words under the melody, passage by passage."""
    melody = next(part for part in piece.parts if part.name == "melody")
    starts = [*piece.cues, (piece.length, "")]
    for (start, cue), (end, _) in itertools.pairwise(starts):
        words = HEART_WORDS.get(cue) or HEART_WORDS.get(cue.rstrip("23"), "")
        _lay(melody, words.split(), start, end)
    return piece


def _lay(part: Part, words: list[str], start: float, end: float) -> None:
    beats = sorted(n.start for n in part.notes if start <= n.start < end)
    part.words += list(zip(beats, words, strict=True)) if words else []


def _laser_love() -> Piece:
    """Doom, then glory, with weapons."""
    sheet = Sheet("laser_love", 125, _players(CHARANG, FAT_BRASS, BASS, {}))
    passages = (
        Passage("A", LASER, LASER_TUNE, "back bass keys pew"),
        Passage("B", LASER_GLORY, LASER_GLORY_TUNE, "party crash bounce long high glitter"),
        Passage("last", "Dm7 | Dm7 | Gm7 A7 | Dm7 |", LASER_END_TUNE, "fill crash bass keys pew"),
    )
    pop.play(sheet, passages, LAYERS)
    sheet.ends()
    return sheet.piece(pop.STRAIGHT)


def _plastic_weekend() -> Piece:
    """Fun, by the sea, in unbreakable cups."""
    more = {"sequencer": Player(XYLOPHONE, 78, 88), "hits": Player(HIT, 84)}
    sheet = Sheet("plastic_weekend", 128, _players(SQUARE, DIGITAL, RUBBER, more))
    passages = (
        Passage("A", WEEKEND, WEEKEND_TUNE, "four bounce off eighths"),
        Passage("B", WEEKEND_BEACH, WEEKEND_BEACH_TUNE, "fill crash bass keys pad hits"),
        Passage(
            "A2", lifted(WEEKEND, 1), WEEKEND_TUNE, "party crash bounce off glitter high", up=1
        ),
    )
    pop.play(sheet, passages, LAYERS)
    sheet.ends()
    return sheet.piece(pop.STRAIGHT)


def _caller_unknown() -> Piece:
    """Who is it? It is the chorus."""
    players = _players(FIFTHS, DIGITAL, BASS, {"pad": Player(WARM, 112)})
    sheet = Sheet("caller_unknown", 120, players)
    passages = (
        Passage("A", CALLER, CALLER_TUNE, "back slow keys pad ringing"),
        Passage("B", CALLER_BRIDGE, CALLER_BRIDGE_TUNE, "fill crash bass off high glitter"),
        Passage("who", "Cm7 | Cm7 | Cm7 | Cm7 |", CALLER_END_TUNE, "slow ringing pad"),
    )
    pop.play(sheet, passages, LAYERS)
    sheet.ends()
    return sheet.piece(pop.STRAIGHT)


def _fax() -> Piece:
    """A ballad that is being transmitted; please wait."""
    more = {
        "pad": Player(STRINGS, 110),
        "sax": Player(ALTO, 104, 76),
        "sequencer": Player(CRYSTAL, 70),
    }
    sheet = Sheet("moonlight_fax", 100, _players(SAW, DIGITAL, RUBBER, more))
    passages = (
        Passage("A", FAX, FAX_TUNE, "ballad slow long pad fax"),
        Passage("B", FAX_MOON, FAX_MOON_TUNE, "ballad_fill crash slow long high sax_end"),
        Passage("sent", "Cm6 | D7sus | Gmaj7 | Gmaj7 |", "r:12 G5:3 r:1", "slow long pad fax"),
    )
    pop.play(sheet, passages, LAYERS)
    sheet.ends()
    return sheet.piece(pop.STRAIGHT)
