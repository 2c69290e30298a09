"""The title: the basin of lights from a hill road. Four layers that drift past one another."""

from pathlib import Path

from kit.indexed import write_indexed

from interface import basin, evening, overlook, ridges


def build(root: Path) -> None:
    """Write the layers, far to near."""
    layers = {
        "title_sky": evening.sky,
        "title_hills": ridges.hills,
        "title_city": basin.city,
        "title_front": overlook.front,
    }
    for name, draw in layers.items():
        write_indexed(root / "assets" / "interface" / f"{name}.png", draw().pixels)
