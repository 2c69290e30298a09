"""The film without a screen: autoplay, replay, check."""
