"""Measures pictures, tiles, lit places and words: the figures that `check` holds."""
