"""A place and its people, and the directions that move them."""
