"""Renders the score: each part dry, then levels, tone and one room, then loudness and OGG."""

import hashlib
import json
from pathlib import Path
from random import Random

import mido
import numpy as np
from sound.audio import RATE, Samples, loudness, ring_in, true_peak, write_ogg
from sound.soundfont import play

TARGET = -18.0  # LUFS
CEILING = -2.5  # dBTP before coding; Vorbis adds up to half a decibel
TAIL = 3.0  # seconds that ring on
SPREAD = 0.007  # seconds, standard deviation of hands
# part -> level in decibels, high-pass in hertz, share sent into the room
STRIPS = {
    "melody": (0.0, 90, 0.22),
    "vibraphone": (-1.0, 120, 0.25),
    "piano": (-6.0, 130, 0.18),
    "left hand": (-5.0, 70, 0.18),
    "strings": (-5.0, 170, 0.35),
    "cello": (-6.0, 60, 0.3),
    "bass": (-5.0, 45, 0.06),
    "drums": (-8.0, 40, 0.12),
}
ENDING = {"last_lamp"}  # pieces that end; all others go round


def render(path: Path, target: Path) -> dict[str, float | int | str]:
    """Render one piece and give its figures."""
    midi = mido.MidiFile(path)
    bpm, beats = _tempo(midi), _beats(midi)
    length = round(beats * 60 / bpm * RATE)
    mix = np.zeros((length + int(TAIL * RATE), 2))
    room = _room()
    for track in midi.tracks[1:]:
        level, edge, send = STRIPS[track.name]
        stem = _stem(midi, track, len(mix))
        stem = _tone(stem, edge) * 10 ** (level / 20)
        mix += stem + send * _convolve(stem, room)
    whole = mix if path.stem in ENDING else ring_in(mix[:length], mix[length:])
    whole = _master(whole)
    write_ogg(target, whole)
    return {
        "bpm": bpm,
        "samples": len(whole),
        "lufs": round(loudness(whole), 2),
        "true_peak": round(true_peak(whole), 2),
        "mid": digest(path),
        "ogg": digest(target),
    }


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def render_all(music: Path, names: list[str] | None = None) -> None:
    """Render what has changed since the last time; keeps `manifest.json`."""
    manifest_path = music / "manifest.json"
    manifest = json.loads(manifest_path.read_text()) if manifest_path.exists() else {}
    for path in sorted(music.glob("*.mid")):
        known = manifest.get(path.stem, {})
        target = path.with_suffix(".ogg")
        if known.get("mid") == digest(path) and target.exists() and path.stem not in (names or ()):
            continue
        manifest[path.stem] = render(path, target)
        print(path.stem, {k: v for k, v in manifest[path.stem].items() if len(str(v)) < 20})
        manifest_path.write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")


def _tempo(midi: mido.MidiFile) -> float:
    tempos = [m.tempo for m in midi.tracks[0] if m.type == "set_tempo"]
    return round(mido.tempo2bpm(tempos[0]), 3)


def _beats(midi: mido.MidiFile) -> float:
    return sum(message.time for message in midi.tracks[0]) / midi.ticks_per_beat


def _stem(midi: mido.MidiFile, track: mido.MidiTrack, length: int) -> Samples:
    """Play one part alone, as hands would: a little beside the beat."""
    alone = mido.MidiFile(type=1, ticks_per_beat=midi.ticks_per_beat)
    conductor = mido.MidiTrack(m for m in midi.tracks[0] if m.type == "set_tempo")
    alone.tracks += [conductor, _humanised(track, midi.ticks_per_beat, _tempo(midi))]
    samples = play(alone)
    stem = np.zeros((length, 2))
    count = min(length, len(samples))
    stem[:count] = samples[:count]
    return stem


def _humanised(track: mido.MidiTrack, resolution: int, bpm: float) -> mido.MidiTrack:
    rng = Random(track.name)
    ticks_per_second = resolution * bpm / 60
    tick, late, timed = 0, 0, []
    for message in track:
        if message.time:
            spread = rng.gauss(0, SPREAD if track.name != "drums" else SPREAD / 2)
            late = round(max(-0.018, min(0.018, spread)) * ticks_per_second)
        tick += message.time
        moved = max(0, tick + late) if message.type in ("note_on", "note_off") else tick
        timed.append((moved, message))
    timed.sort(key=lambda item: (item[0], item[1].type != "note_off"))
    made, before = mido.MidiTrack(), 0
    for moved, message in timed:
        made.append(message.copy(time=moved - before))
        before = moved
    return made


def _tone(x: Samples, edge: float) -> Samples:
    """Take away what lies below the edge and a little of the mud above it."""
    spectrum = np.fft.rfft(x, axis=0)
    frequency = np.maximum(np.fft.rfftfreq(len(x), 1 / RATE), 1e-3)
    curve = 1 / np.sqrt(1 + (edge / frequency) ** 4)
    curve *= 10 ** (-2.5 / 20 * np.exp(-0.5 * (np.log2(frequency / 260) * 1.1) ** 2))
    curve *= 10 ** (2.0 / 20 * np.exp(-0.5 * (np.log2(frequency / 2400) * 0.9) ** 2))
    return np.asarray(np.fft.irfft(spectrum * curve[:, None], len(x), axis=0))


def _room(time: float = 1.1) -> Samples:
    """A small wooden room: decaying noise, band-limited, of unit energy."""
    rng = np.random.default_rng(1)
    at = np.arange(int(time * 1.4 * RATE)) / RATE
    tail = rng.normal(0, 1, (len(at), 2)) * (10 ** (-3 * at / time))[:, None]
    tail[: int(0.012 * RATE)] = 0
    spectrum = np.fft.rfft(tail, axis=0)
    frequency = np.maximum(np.fft.rfftfreq(len(tail), 1 / RATE), 1e-3)
    curve = 1 / np.sqrt(1 + (220 / frequency) ** 4) / np.sqrt(1 + (frequency / 5200) ** 4)
    tail = np.fft.irfft(spectrum * curve[:, None], len(tail), axis=0)
    return np.asarray(tail / np.sqrt((tail**2).sum(0).mean()))


def _convolve(x: Samples, room: Samples) -> Samples:
    size = len(x) + len(room)
    wet = np.fft.irfft(np.fft.rfft(x, size, axis=0) * np.fft.rfft(room, size, axis=0), size, axis=0)
    return np.asarray(wet[: len(x)])


def _master(x: Samples) -> Samples:
    """Bring to the target loudness; what stands above the ceiling is bent, not cut."""
    x = x - x.mean(axis=0)
    for _ in range(4):
        x = x * 10 ** ((TARGET - loudness(x)) / 20)
        over = true_peak(x) - CEILING
        if over <= 0:
            break
        x = _bend(x, 10 ** ((CEILING - 0.8) / 20))
    return x


def _bend(x: Samples, ceiling: float) -> Samples:
    knee = ceiling * 0.6
    size = np.abs(x)
    over = np.maximum(size - knee, 0)
    bent = knee + (ceiling - knee) * np.tanh(over / (ceiling - knee))
    return np.asarray(np.sign(x) * np.where(size > knee, bent, size))
