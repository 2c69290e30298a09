"""Layers in their true order, with what groups hand down to them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from game.stage.tiled.fault import fault

Tint = tuple[int, int, int, int]
WHITE: Tint = (255, 255, 255, 255)
KINDS = ("layer", "imagelayer", "objectgroup")
KEPT_BESIDE = (
    "opacity",
    "tintcolor",
    "offsetx",
    "offsety",
    "parallaxx",
    "parallaxy",
    "visible",
    "repeatx",
    "repeaty",
    "draworder",
    "locked",
    "color",
    "mode",
    "x",
    "y",
)


@dataclass(frozen=True)
class LayerFacts:
    """What pytmx loses of a layer. `by_y` means its objects are drawn in order of y.

    `drift` (pixels a second) and `twinkle` (the share of its bright pixels that go on and
    off) are custom properties of the layer; the first moves clouds, the second stars.
    """

    id: int
    name: str
    kind: str
    opacity: float = 1.0
    tint: Tint = WHITE
    offset: tuple[float, float] = (0.0, 0.0)
    parallax: tuple[float, float] = (1.0, 1.0)
    visible: bool = True
    repeat: tuple[bool, bool] = (False, False)
    by_y: bool = True
    drift: float = 0.0
    twinkle: float = 0.0


NEUTRAL = LayerFacts(0, "", "group")


def flatten(root: Element, path: Path) -> tuple[LayerFacts, ...]:
    """Take the layers out of their groups; each gets its place in the order as its id."""
    found = list(_walk(root, NEUTRAL, path))
    for group in root.findall("group"):
        root.remove(group)
    for layer, _ in found:
        if layer in list(root):
            root.remove(layer)
    facts = []
    for number, (layer, fact) in enumerate(found):
        for name in KEPT_BESIDE:
            layer.attrib.pop(name, None)
        layer.set("id", str(number))
        root.append(layer)
        facts.append(replace(fact, id=number))
    return tuple(facts)


def _walk(parent: Element, above: LayerFacts, path: Path) -> Iterator[tuple[Element, LayerFacts]]:
    for child in parent:
        if child.tag == "group":
            yield from _walk(child, _handed_down(child, above, path), path)
        elif child.tag in KINDS:
            yield child, _handed_down(child, above, path)


def _handed_down(layer: Element, above: LayerFacts, path: Path) -> LayerFacts:
    try:
        return LayerFacts(
            id=0,
            name=layer.get("name", ""),
            kind=layer.tag,
            opacity=above.opacity * float(layer.get("opacity", "1")),
            tint=_multiply(above.tint, parse_tint(layer.get("tintcolor"))),
            offset=(
                above.offset[0] + float(layer.get("offsetx", "0")),
                above.offset[1] + float(layer.get("offsety", "0")),
            ),
            parallax=(
                above.parallax[0] * float(layer.get("parallaxx", "1")),
                above.parallax[1] * float(layer.get("parallaxy", "1")),
            ),
            visible=above.visible and layer.get("visible", "1") != "0",
            repeat=(layer.get("repeatx") == "1", layer.get("repeaty") == "1"),
            by_y=layer.get("draworder", "topdown") != "index",
            drift=_property(layer, "drift"),
            twinkle=_property(layer, "twinkle"),
        )
    except ValueError as error:
        raise fault(path, f"a number is wrong: {error}.", "Mend it in Tiled.", layer) from error


def _property(layer: Element, name: str) -> float:
    found = layer.find(f"properties/property[@name='{name}']")
    return float(found.get("value", "0")) if found is not None else 0.0


def parse_tint(text: str | None) -> Tint:
    """Read #rrggbb or #aarrggbb; anything without # is no tint, as in Tiled."""
    if not text or not text.startswith("#") or len(text) not in (7, 9):
        return WHITE
    digits = text[1:] if len(text) == 9 else "ff" + text[1:]
    alpha, red, green, blue = (int(digits[i : i + 2], 16) for i in (0, 2, 4, 6))
    return red, green, blue, alpha


def _multiply(a: Tint, b: Tint) -> Tint:
    red, green, blue, alpha = (round(x * y / 255) for x, y in zip(a, b, strict=True))
    return red, green, blue, alpha
