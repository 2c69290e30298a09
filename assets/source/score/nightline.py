"""Nightline: the hit of the tour, and the loop of the rehearsal. No note leaves the grid."""

from score import pop_sheet as pop
from score.notation import Piece
from score.pop_sheet import Layer, Passage
from score.swing_sheet import Player, Sheet
from score.texture import Span

SAW, SQUARE, SYNTH_BASS, BRASS, PAD, STRINGS, DIGITAL = 81, 80, 38, 62, 90, 50, 5
KIT = 24
CLOSE, HIGH = Span((59, 64, 67), 54, 76), Span((67, 71, 76), 62, 84)

VERSE = "Em7 | Cmaj7 | G6 | D6 | Em7 | Cmaj7 | G6 | D7sus |"
VERSE_TUNE = (
    "E4:.5 G4 B4:1 r:1 B4:.5 A4 | G4:1 E4 r:2 | D4:.5 G4 B4:1 r:1 B4:.5 G4 | A4:2 r |"
    "E4:.5 G4 B4:1 r:1 B4:.5 A4 | G4:1 E4 r:2 | D4:.5 G4 B4:1 r:1 D5:.5 B4 | A4:3 r:1"
)
RISE = "Am7 | G6 | Cmaj7 | D7sus |"
RISE_TUNE = (
    "A4:.5 A4 A4 A4 C5:1 A4 | B4:.5 B4 B4 B4 D5:1 B4 |C5:.5 C5 C5 C5 E5:1 C5 | D5:1 E5 F#5 A5"
)
CHORUS = "Cmaj7 | D6 | Em7 | G6 | Cmaj7 | D6 | Em7 | Em7 |"
CHORUS_TUNE = (
    "G5:.5 G5 G5:1 r:.5 E5 G5:1 | A5:.5 A5 A5:1 r:.5 F#5 A5:1 | B5:2 A5:1 G5 | D5:3 r:1 |"
    "G5:.5 G5 G5:1 r:.5 E5 G5:1 | A5:.5 A5 A5:1 r:.5 F#5 A5:1 | B5:1 A5 B5 D6 | B5:3 r:1"
)
# eight bars with room in them, and a part that is not allowed to use it
SOLO = "Cmaj7 | Cmaj7 | Em7 | Em7 | Am7 | Am7 | D7sus | D7sus |"
SOLO_TUNE = (
    "r:4 | r | r | r | A4:.5 C5 E5:1 G5:.5 F#5 E5:1 | r:4 |"
    "D5:.5 D5 D5 D5 D5 D5 D5 D5 | D5 E5 F#5 G5 A5:1 r"
)
LAST, LAST_TUNE = CHORUS.removesuffix(" Em7 |"), CHORUS_TUNE.removesuffix("B5:3 r:1")

PLAYERS = {
    "melody": Player(SAW, 90),
    "left hand": Player(BRASS, 108),
    "bass": Player(SYNTH_BASS, 127),
    "sequencer": Player(SQUARE, 90, 92),
    "pad": Player(PAD, 104),
    "strings": Player(STRINGS, 112, 44),
    "bells": Player(DIGITAL, 100, 80),
    "drums": Player(KIT, 122),
}
FOUR = {pop.KICK: "X...X...X...X...", pop.HAT: "..x...x...x...x."}
BACK = FOUR | {pop.SNARE: "....X.......X...", pop.CLAP: "....x.......x..."}
FULL = BACK | {pop.HAT: "x.xxx.xxx.xxx.xx", pop.OPEN: "..x...x...x...x."}
ROLL = {pop.KICK: "X...X...X...X...", pop.SNARE: "x...x...x.x.xxxx"}
STOP = {pop.KICK: "X...............", pop.SNARE: "X...............", pop.CRASH: "X..............."}
LAYERS = {
    "kick": Layer("drums", pop.beat(FOUR, 96)),
    "beat": Layer("drums", pop.beat(BACK, 96)),
    "build": Layer("drums", pop.beat(BACK, 96, ROLL)),
    "full": Layer("drums", pop.beat(FULL, 98)),
    "stop": Layer("drums", pop.beat(STOP, 100)),
    "stop_bass": Layer("bass", pop.figure("E2:1", 98)),
    "stop_stab": Layer("left hand", pop.struck("x---............", 90, CLOSE)),
    "crash": Layer("drums", pop.crash(104)),
    "bass": Layer("bass", pop.low("x-x-x-x-x-x-x-x-", 96)),
    "octaves": Layer("bass", pop.low("x-x-x-x-x-x-x-x-", 98, (0, 12))),
    "half": Layer("bass", pop.low("x---------------", 96)),
    "beep": Layer("sequencer", pop.broken(0.25, (2, 2, 4, 2, 3, 2, 4, 3), 60, 74)),
    "pulse": Layer("bells", pop.figure("B5:.5 B5 B5:1 r:2", 78, 4)),
    "stabs": Layer("left hand", pop.struck("x--x--x---x-x---", 84, CLOSE)),
    "chords": Layer("left hand", pop.struck("x-----------x---", 78, CLOSE)),
    "pad": Layer("pad", pop.held(74, CLOSE)),
    "strings": Layer("strings", pop.held(80, HIGH)),
}
SIGNAL = (
    Passage("intro", "Em7 | Cmaj7 | Em7 | Cmaj7 |", "r:16", "kick pulse pad half"),
    Passage("verse", VERSE, VERSE_TUNE, "beat bass pad chords beep"),
    Passage("rise", RISE, RISE_TUNE, "build bass stabs pad"),
    Passage("chorus", CHORUS, CHORUS_TUNE, "full crash octaves stabs strings beep"),
    Passage("verse2", VERSE, VERSE_TUNE, "beat crash bass pad stabs beep pulse"),
    Passage("rise2", RISE, RISE_TUNE, "build bass stabs pad strings"),
    Passage("chorus2", CHORUS, CHORUS_TUNE, "full crash octaves stabs strings beep"),
    Passage("improvise", SOLO, SOLO_TUNE, "kick half pad beep chords"),
    Passage("chorus3", LAST, LAST_TUNE, "full crash octaves stabs strings beep pulse"),
    Passage("stop", "Em7 |", "E5:1 r:3", "stop stop_bass stop_stab"),
)

LOOP = "Em7 | Em7 | Cmaj7 | Cmaj7 | Am7 | Am7 | D7sus | D7sus |"
LOOP_PLAYERS = {
    name: PLAYERS[name] for name in ("melody", "left hand", "bass", "sequencer", "pad", "drums")
} | {"bass": Player(SYNTH_BASS, 118)}
CLICK = {pop.KICK: "X.......X.......", pop.STICK: "x...x...x...x..."}
LOOP_LAYERS = LAYERS | {
    "click": Layer("drums", pop.beat(CLICK, 92)),
    "low": Layer("bass", pop.low("x-----x---------", 92)),
}
# the right thing is to press once
LOOP_120 = (
    Passage("A", LOOP, "r:28 B5:1 r:3", "click low pad"),
    Passage("B", LOOP, "r:28 B5:1 r:3", "click low pad beep chords"),
)


def nightline() -> list[Piece]:
    """The pieces of the band."""
    return [_signal(), _loop()]


def _signal() -> Piece:
    """Big, catchy and hollow: two minutes."""
    sheet = Sheet("signal", 120, PLAYERS)
    pop.play(sheet, SIGNAL, LAYERS)
    sheet.ends()
    return sheet.piece(pop.STRAIGHT)


def _loop() -> Piece:
    """A metronome, a pad and a loop."""
    sheet = Sheet("loop_120", 120, LOOP_PLAYERS)
    pop.play(sheet, LOOP_120, LOOP_LAYERS)
    return sheet.piece(pop.STRAIGHT)
