"""Renders the score: each part dry, then levels, tone and rooms, then loudness and OGG.

A piece goes round, its end ringing into its start, unless its score has the marker `cue:end`:
such a piece rings out. Of a score with the marker `cue:playable` there is a second rendering,
`NAME_open.ogg`, as loud but without the melody: whoever plays carries it.
"""

from pathlib import Path
from random import Random

import mido
import numpy as np
from sound import singing
from sound.audio import RATE, Samples, loudness, ring_in, true_peak, write_ogg
from sound.manifest import Figures, digest, enter, known
from sound.mixdown import TARGET, Desk, master
from sound.soundfont import play
from sound.strips import Strip, strip_of

TAIL = 3.0  # seconds that ring on
LATEST = 0.018  # seconds a hand may miss the beat by
END, PLAYABLE = "cue:end", "cue:playable"
OPEN = "_open"  # ends the name of a rendering without the melody
MELODY = "melody"


def render(path: Path, target: Path) -> Figures:
    """Render one piece and give its figures."""
    midi = mido.MidiFile(path)
    playable = _marked(midi, PLAYABLE)
    length = length_of(midi) + int(TAIL * RATE)
    opened = _closed(midi, mixed(midi, length, without=MELODY if playable else ""))
    whole = opened + _closed(midi, mixed(midi, length, alone=MELODY)) if playable else opened
    if playable:
        softer = loudness(opened) - loudness(whole)
        write_ogg(target.with_stem(target.stem + OPEN), master(opened, TARGET + softer))
    whole = master(whole)
    write_ogg(target, whole)
    return {
        "bpm": _tempo(midi),
        "samples": len(whole),
        "lufs": round(loudness(whole), 2),
        "true_peak": round(true_peak(whole), 2),
        "mid": digest(path),
        "ogg": digest(target),
    }


def _closed(midi: mido.MidiFile, whole: Samples) -> Samples:
    """Let the end of what goes round ring into its start."""
    length = length_of(midi)
    return whole if _marked(midi, END) else ring_in(whole[:length], whole[length:])


def render_all(music: Path, names: list[str] | None = None) -> None:
    """Render the pieces named, or all that have changed; keeps `manifest.json`."""
    manifest = music / "manifest.json"
    for path in sorted(music.glob("*.mid")):
        target = path.with_suffix(".ogg")
        asked = path.stem in names if names else not _current(path, target, manifest)
        if asked:
            figures = render(path, target)
            enter(manifest, path.stem, figures)
            print(path.stem, {k: v for k, v in figures.items() if len(str(v)) < 20})


def _current(path: Path, target: Path, manifest: Path) -> bool:
    entry = known(manifest).get(path.stem, {})
    return target.exists() and entry.get("mid") == digest(path)


def length_of(midi: mido.MidiFile) -> int:
    """Give the samples of a piece without what rings on."""
    return round(_beats(midi) * 60 / _tempo(midi) * RATE)


def mixed(midi: mido.MidiFile, length: int, without: str = "", alone: str = "") -> Samples:
    """Play all tracks, or all but one, or one alone, into their rooms."""
    desk = Desk(length)
    for track in midi.tracks[1:]:
        if singing.is_silent(track) or track.name == without or alone not in ("", track.name):
            continue
        strip = _strip(track)
        loud = desk.add(stem_of(midi, track, length), strip)
        print(f"  {track.name:16} {loud:6.1f} LUFS")
    return desk.mix()


def _strip(track: mido.MidiTrack) -> Strip:
    change = next((m for m in track if m.type == "program_change"), None)
    program, channel = (change.program, change.channel) if change else (0, 0)
    return strip_of(track.name, program, channel)


def _marked(midi: mido.MidiFile, cue: str) -> bool:
    return any(m.type == "marker" and m.text == cue for m in midi.tracks[0])


def _tempo(midi: mido.MidiFile) -> float:
    tempos = [m.tempo for m in midi.tracks[0] if m.type == "set_tempo"]
    return round(mido.tempo2bpm(tempos[0]), 3)


def _beats(midi: mido.MidiFile) -> float:
    return float(sum(message.time for message in midi.tracks[0]) / midi.ticks_per_beat)


def stem_of(midi: mido.MidiFile, track: mido.MidiTrack, length: int) -> Samples:
    """Play one part alone, as hands would: a little beside the beat."""
    strip = _strip(track)
    if singing.is_sung(track):
        return singing.stem(midi, track, length)
    alone = mido.MidiFile(type=1, ticks_per_beat=midi.ticks_per_beat)
    conductor = mido.MidiTrack(m for m in midi.tracks[0] if m.type == "set_tempo")
    alone.tracks += [conductor, _humanised(track, strip, midi.ticks_per_beat * _tempo(midi) / 60)]
    samples = play(alone)
    stem = np.zeros((length, 2))
    count = min(length, len(samples))
    stem[:count] = samples[:count]
    return stem


def _humanised(track: mido.MidiTrack, strip: Strip, ticks_per_second: float) -> mido.MidiTrack:
    rng = Random(track.name)
    tick, late, timed = 0, 0, []
    for message in track:
        if message.time:
            spread = max(-LATEST, min(LATEST, rng.gauss(0, strip.spread)))
            late = round((spread - strip.ahead) * ticks_per_second)
        tick += message.time
        moved = max(0, tick + late) if message.type in ("note_on", "note_off") else tick
        timed.append((moved, message))
    timed.sort(key=lambda item: (item[0], item[1].type != "note_off"))
    made, before = mido.MidiTrack(), 0
    for moved, message in timed:
        made.append(message.copy(time=moved - before))
        before = moved
    return made
