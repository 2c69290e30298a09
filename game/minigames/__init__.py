"""The rules of everything that is played with the hands."""
