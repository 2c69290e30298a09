"""Draws stages, boxes and minigames; decides nothing."""
