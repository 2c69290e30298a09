"""Measures music: loudness, peaks, spectrum, loop, pitch and time against the score."""
