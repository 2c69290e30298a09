"""Plays MIDI through FluidSynth with MuseScore General, dry, into samples."""

import os
import subprocess
import tempfile
from pathlib import Path

import mido
import numpy as np
import soundfile
from sound.audio import RATE, Samples

NAMES = ("MuseScore_General_Full.sf2", "MuseScore_General.sf2", "MuseScore_General.sf3")
FOLDERS = ("/usr/share/sounds/sf2", "/usr/share/sounds/sf3", "/usr/share/soundfonts")


def find_soundfont() -> Path:
    """Find MuseScore General; SOUNDFONT_DIR names one more folder to look in."""
    folders = [os.environ.get("SOUNDFONT_DIR", ""), *FOLDERS]
    for name in NAMES:
        for folder in folders:
            path = Path(folder) / name
            if folder and path.exists():
                return path
    raise SystemExit("MuseScore General is not installed: set SOUNDFONT_DIR to its folder")


def play(midi: mido.MidiFile, gain: float = 0.6) -> Samples:
    """Render a MIDI file dry. Gives stereo samples."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "x.mid", Path(folder) / "x.wav"
        midi.save(source)
        command = [
            *("fluidsynth", "-q", "-ni", "-F", str(target), "-T", "wav", "-O", "float"),
            *("-r", str(RATE), "-g", str(gain), "-R", "0", "-C", "0"),
            *("-o", "synth.cpu-cores=1", str(find_soundfont()), str(source)),
        ]
        subprocess.run(command, check=True, capture_output=True)
        samples, _ = soundfile.read(target, always_2d=True)
    return np.asarray(samples, dtype=np.float64)
