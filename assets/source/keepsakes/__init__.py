"""What hangs in the painted sets of the dream, cut from coloured paper."""
