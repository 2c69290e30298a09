"""Portraits: splines voted into labels, cel shading, typed eyes and mouths, clean edges."""
