"""The mixing desk: level, tone, place and room of every track, by its name or its instrument.

A track whose name is known has a strip of its own; any other gets the one of its General MIDI
family. What a single piece needs beside that stands in its score: volume (controller 7), pan
(10) and expression (11).
"""

from dataclasses import dataclass, replace

HAND, MACHINE = 0.007, 0.0005  # seconds, standard deviation of the time of a note
DRUM_CHANNEL = 9
MACHINE_KITS = (24, 25)
SYNTHESISERS = range(80, 104)  # General MIDI programs


@dataclass(frozen=True)
class Strip:
    """One channel of the desk.

    `level` in decibels; what lies below `edge` hertz goes; `room` and `hall` are the shares sent
    into a small wooden room and a large one; `bright` is decibels around 2400 Hz; `place` -1 left
    to 1 right; `width` 0 mono to 1; `ahead` seconds, for what speaks late.
    """

    level: float
    edge: float
    room: float = 0.2
    hall: float = 0.0
    bright: float = 2.0
    place: float = 0.0
    width: float = 1.0
    ahead: float = 0.0
    spread: float = HAND


BY_NAME = {
    "melody": Strip(0.0, 90, 0.22),
    "vibraphone": Strip(-1.0, 120, 0.25),
    "piano": Strip(-6.0, 130, 0.18),
    "left hand": Strip(-5.0, 70, 0.18),
    "strings": Strip(-5.0, 170, 0.35),
    "cello": Strip(-6.0, 60, 0.3),
    "bass": Strip(-5.0, 45, 0.06),
    "drums": Strip(-8.0, 40, 0.12, spread=HAND / 2),
    "taps": Strip(-5.0, 150, 0.15, spread=HAND / 2),
    # the orchestra, as it sits: in a hall
    "violins": Strip(-1.5, 170, 0.05, 0.30, -2.0, -0.3, 0.7, 0.045),
    "second violins": Strip(2.5, 160, 0.05, 0.32, -2.0, -0.1, 0.7, 0.045),
    "violas": Strip(5.0, 120, 0.05, 0.32, -1.0, 0.2, 0.7, 0.045),
    "cellos": Strip(0.0, 60, 0.05, 0.30, 0.0, 0.3, 0.7, 0.045),
    "basses": Strip(5.0, 40, 0.02, 0.18, 0.0, 0.15, 0.5, 0.045),
    "plucked basses": Strip(0.0, 40, 0.02, 0.2, 0.0, 0.15, 0.5),
    "plucked": Strip(0.0, 60, 0.06, 0.26, 1.0, 0.0, 0.9),
    "waltz strings": Strip(0.0, 140, 0.05, 0.28, -1.0, 0.1, 0.8, 0.03),
    "pulse": Strip(-2.0, 120, 0.05, 0.28, -1.0, 0.1, 0.8, 0.03),
    "flute": Strip(-3.0, 200, 0.05, 0.34, 0.0, -0.15, 0.6, ahead=0.02),
    "oboe": Strip(-4.0, 200, 0.05, 0.34, -1.0, 0.1, 0.6, ahead=0.01),
    "clarinet": Strip(-4.0, 130, 0.05, 0.34, 0.0, 0.2, 0.6, ahead=0.015),
    "bassoon": Strip(-5.0, 60, 0.05, 0.34, 0.0, 0.25, 0.6, ahead=0.015),
    "horns": Strip(-5.0, 90, 0.05, 0.42, 0.0, -0.45, 0.8, ahead=0.02),
    "trumpets": Strip(-6.0, 160, 0.05, 0.38, 0.0, 0.3, 0.7),
    "trombones": Strip(-6.0, 80, 0.05, 0.38, 0.0, 0.45, 0.7),
    "harp": Strip(0.0, 60, 0.05, 0.34, 1.0, -0.45, 0.7),
    "celesta": Strip(1.0, 200, 0.05, 0.36, 0.0, -0.3, 0.7),
    "glockenspiel": Strip(-9.0, 400, 0.05, 0.36, 0.0, 0.3, 0.5),
    "timpani": Strip(-6.0, 40, 0.04, 0.34, 0.0, 0.15, 0.7),
    "cymbals": Strip(-9.0, 120, 0.04, 0.34, 0.0, 0.2),
    "tremolo": Strip(-3.0, 200, 0.05, 0.4, -2.0, -0.2, 0.7, 0.03),
    "low strings": Strip(0.0, 60, 0.05, 0.32, -1.0, 0.2, 0.7, 0.045),
    "grand piano": Strip(-3.0, 60, 0.08, 0.22, 1.5),
    "voice": Strip(-8.0, 120, 0.10, 0.20, -1.0),  # stands before everything
    "far voice": Strip(-19.0, 160, 0.05, 0.42, -2.0),  # one among an orchestra
    "ooh": Strip(-1.0, 150, 0.05, 0.40, -2.0, 0.0, 1.0, 0.04),
    "choir": Strip(-7.0, 170, 0.05, 0.45, -1.0, ahead=0.05),
}
FAMILIES = (  # General MIDI, eight programs each
    Strip(-5.0, 80, 0.18),  # pianos
    Strip(-3.0, 120, 0.25),  # bells, bars and celesta
    Strip(-8.0, 90, 0.2, bright=0.0),  # organs
    Strip(-4.0, 80, 0.2),  # guitars
    Strip(-5.0, 40, 0.06, width=0.6, ahead=0.008),  # basses
    Strip(-4.0, 90, 0.3, bright=0.0, ahead=0.02),  # strings that play alone, harp, timpani
    Strip(-5.0, 150, 0.35, bright=-1.0, ahead=0.04),  # strings and voices together
    Strip(-6.0, 110, 0.22, bright=0.0),  # brass
    Strip(-5.0, 110, 0.22, bright=0.0),  # reeds
    Strip(-4.0, 180, 0.26, bright=0.0),  # pipes
    Strip(-9.0, 120, 0.16, bright=0.0, spread=MACHINE),  # synthesiser leads
    Strip(-9.0, 150, 0.3, bright=0.0, spread=MACHINE),  # synthesiser pads
    Strip(-9.0, 150, 0.3, bright=0.0, spread=MACHINE),  # synthesiser effects
    Strip(-5.0, 100, 0.22),  # plucked from elsewhere
    Strip(-8.0, 60, 0.2, spread=HAND / 2),  # struck things
    Strip(-10.0, 100, 0.2),  # noises
)
MACHINES = {  # programs that a sequencer plays, within families of hands
    38: Strip(-6.0, 40, 0.03, width=0.5, spread=MACHINE),  # synthesiser bass
    39: Strip(-6.0, 40, 0.03, width=0.5, spread=MACHINE),
    50: Strip(-8.0, 170, 0.28, bright=0.0, spread=MACHINE),  # synthesiser strings
    51: Strip(-8.0, 170, 0.28, bright=0.0, spread=MACHINE),
    62: Strip(-8.0, 120, 0.2, bright=0.0, spread=MACHINE),  # synthesiser brass
    63: Strip(-8.0, 120, 0.2, bright=0.0, spread=MACHINE),
}
KIT = Strip(-8.0, 40, 0.12, spread=HAND / 2)
MACHINE_KIT = Strip(-7.0, 40, 0.1, spread=MACHINE)


def strip_of(name: str, program: int, channel: int) -> Strip:
    """Find the strip of a track."""
    if channel == DRUM_CHANNEL and program in MACHINE_KITS:
        return MACHINE_KIT
    if name in BY_NAME:
        strip = BY_NAME[name]
        machine = program in MACHINES or program in SYNTHESISERS
        return replace(strip, spread=MACHINE) if machine else strip
    if channel == DRUM_CHANNEL:
        return KIT
    return MACHINES.get(program, FAMILIES[program // 8])
