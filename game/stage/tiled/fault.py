"""Faults in maps, with the layer and object they lie in."""

from pathlib import Path
from xml.etree.ElementTree import Element

from game.core.fault import ContentError, Fault


class MapError(ContentError):
    """A map that cannot be used as it is."""


def fault(
    path: Path,
    message: str,
    remedy: str = "",
    layer: Element | None = None,
    item: Element | None = None,
) -> MapError:
    """Make the error for something wrong in a map, a layer of it or an object."""
    parts = []
    if layer is not None:
        parts.append(f"layer '{layer.get('name', '')}'")
    if item is not None:
        name = f" '{item.get('name')}'" if item.get("name") else ""
        parts.append(f"object {item.get('id', '?')}{name}")
    return MapError(Fault(path, message, place=", ".join(parts), remedy=remedy))
