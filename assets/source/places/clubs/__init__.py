"""Rooms of music and pictures: two jazz clubs, the stairs of one, and a cinema."""
