"""Heads typed letter by letter: the leads, and guests who are often seen."""
