"""The XML of Tiled's files: properties, numbers, and how a file is written."""

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element


def add_properties(parent: Element, properties: dict[str, str | int | float]) -> None:
    """Add custom properties to an element."""
    if not properties:
        return
    group = ElementTree.SubElement(parent, "properties")
    for name, value in sorted(properties.items()):
        entry = {"name": name}
        if isinstance(value, int):
            entry["type"] = "int"
        elif isinstance(value, float):
            entry["type"] = "float"
        elif value.startswith("#"):
            entry["type"] = "color"
        ElementTree.SubElement(group, "property", {**entry, "value": str(value)})


def save(root: Element, path: Path) -> None:
    """Write a document."""
    ElementTree.indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8")


def number(value: float) -> str:
    """Write a number as Tiled does."""
    return f"{value:g}"
