"""Flats, rooms and houses where the people of the film live, and the street of one of them."""
