"""`python main.py render-map MAP PNG`: a map as Tiled's own rasteriser draws it."""

from game.cli.headless import open_canvas, use_dummy_drivers

use_dummy_drivers()

from pathlib import Path  # noqa: E402

import pygame  # noqa: E402

from game.core.fault import ContentError, Fault  # noqa: E402
from game.devices.images import Images  # noqa: E402
from game.paint.layers import render  # noqa: E402
from game.stage.tiled.document import normalise  # noqa: E402
from game.stage.tiled.load import load  # noqa: E402


def render_map(source: Path, target: Path) -> None:
    """Draw a map without people and light. Raises ContentError."""
    open_canvas()
    picture = render(load(normalise(source)).scenery, Images())
    try:
        pygame.image.save(picture, target)
    except (pygame.error, OSError) as error:
        raise ContentError(Fault(target, f"cannot be written: {error}.")) from error
