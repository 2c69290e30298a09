"""The studio lot: coffee shop, casting office, backlot, and a bare room."""
