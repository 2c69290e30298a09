"""The ten pictures she draws on the cards of her play."""
