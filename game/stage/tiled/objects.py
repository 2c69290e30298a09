"""Objects: templates resolved, classes named one way, shapes kept beside."""

from copy import deepcopy
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from game.stage.tiled.fault import fault
from game.stage.tiled.tilesets import TilesetFacts

SHAPES = ("point", "ellipse", "text", "polygon", "polyline", "capsule")
LIST_REMEDY = "Write the list as text with commas."
CLASS_REMEDY = "Give the thing itself the class."


def settle(layer: Element, path: Path, tilesets: tuple[TilesetFacts, ...]) -> dict[int, str]:
    """Make the objects of a layer plain. Gives the shape of each: id -> shape."""
    shapes = {}
    for item in list(layer.findall("object")):
        if item.get("template"):
            _resolve(layer, item, path, tilesets)
        if item.get("class") and not item.get("type"):
            item.set("type", item.attrib.pop("class"))
        plain_properties(item, path, layer, item)
        _check_gid(layer, item, path, tilesets)
        shape = next((name for name in SHAPES if item.find(name) is not None), "rectangle")
        if shape == "capsule":
            raise fault(path, "capsules are not supported.", "Use a rectangle.", layer, item)
        shapes[int(item.get("id", "0"))] = "tile" if item.get("gid") else shape
    return shapes


def _resolve(layer: Element, item: Element, path: Path, tilesets: tuple[TilesetFacts, ...]) -> None:
    """Fill in what the object takes over from its template; its own values win."""
    source = item.attrib.pop("template")
    file = path.parent / source
    try:
        template = ElementTree.parse(file).getroot()
    except (ElementTree.ParseError, OSError, ValueError, LookupError) as error:
        message = f"its template '{source}' cannot be read: {error}."
        raise fault(path, message, "Put the file back.", layer, item) from error
    pattern = template.find("object")
    if pattern is None:
        remedy = "Save it again in Tiled."
        raise fault(path, f"its template '{source}' has no object.", remedy, layer, item)
    if pattern.get("gid") and not item.get("gid"):
        gid = _gid_here(template, file, tilesets)
        if gid is None:
            message = f"its template '{source}' shows a tile that this map does not know."
            raise fault(path, message, "Add its tileset to the map.", layer, item)
        item.set("gid", str(gid))
    for name, value in pattern.attrib.items():
        if name not in ("id", "x", "y"):
            item.attrib.setdefault(name, value)
    for child in pattern:
        if child.tag == "properties":
            _inherit(item, child)
        elif item.find(child.tag) is None:
            item.append(deepcopy(child))


def _gid_here(template: Element, file: Path, tilesets: tuple[TilesetFacts, ...]) -> int | None:
    """Give the number that the tile of a template has in this map."""
    tileset, pattern = template.find("tileset"), template.find("object")
    if tileset is None or pattern is None:
        return None
    home = (file.parent / tileset.get("source", "")).resolve()
    first = next((facts.first for facts in tilesets if facts.file == home), None)
    if first is None:
        return None
    return int(pattern.get("gid", "0")) - int(tileset.get("firstgid", "1")) + first


def _inherit(item: Element, properties: Element) -> None:
    own = item.find("properties")
    if own is None:
        own = ElementTree.SubElement(item, "properties")
    names = {child.get("name") for child in own}
    own.extend(deepcopy(child) for child in properties if child.get("name") not in names)


def plain_properties(
    owner: Element, path: Path, layer: Element | None = None, item: Element | None = None
) -> None:
    """Make the properties of an element and of all in it plain. Raises MapError."""
    for prop in owner.iter("property"):
        name = prop.get("name")
        if not name:
            raise fault(path, "a property has no name.", "Delete it in Tiled.", layer, item)
        if prop.get("type") == "list":
            raise fault(path, f"property '{name}' is a list.", LIST_REMEDY, layer, item)
        if prop.get("type") == "class":
            message = f"property '{name}' is a class of its own."
            raise fault(path, message, CLASS_REMEDY, layer, item)
        prop.attrib.pop("propertytype", None)
        if prop.get("value") is None:
            prop.set("value", prop.text or "")


def _check_gid(
    layer: Element, item: Element, path: Path, tilesets: tuple[TilesetFacts, ...]
) -> None:
    if not item.get("gid"):
        return
    tile = int(item.get("gid", "0")) & 0x0FFFFFFF
    if not any(facts.first <= tile <= facts.last for facts in tilesets):
        remedy = "Its tileset was taken out of the map: add it again, or delete the object."
        raise fault(path, f"there is no tile {tile}.", remedy, layer, item)
