"""Sets and props: what places are made of, and the maps that put them together."""
