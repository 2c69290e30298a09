"""People: posed rigs, voted into pixels, with typed and baked heads."""
