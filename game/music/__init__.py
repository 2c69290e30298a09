"""Notes, chords, scores, judging, the ladder and the band: music without a sound device."""
