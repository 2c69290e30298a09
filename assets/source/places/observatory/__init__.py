"""The observatory by night and by day, its halls and its sky, and the dinner before it."""
