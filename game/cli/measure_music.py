"""What `check` measures of the music: every recording and every score under the given paths.

All of it takes minutes, so it is only measured where it is asked for: `check assets/music`.
"""

from game.cli.headless import use_dummy_drivers

use_dummy_drivers()

from collections.abc import Iterator, Sequence  # noqa: E402
from pathlib import Path  # noqa: E402

import pygame  # noqa: E402

from game.core.fault import ContentError  # noqa: E402
from game.core.figure import Figure  # noqa: E402
from game.devices.measure.music import measure_recording  # noqa: E402
from game.devices.measure.written import measure_score  # noqa: E402
from game.devices.mixing import RATE  # noqa: E402

MEASURES = {".ogg": measure_recording, ".mid": measure_score}


def measure_music(paths: Sequence[Path]) -> Iterator[Figure]:
    """Measure what lies under the paths. What cannot be read is skipped: it is told as a fault."""
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in MEASURES:
                yield from _measured(file)


def _measured(file: Path) -> list[Figure]:
    if not pygame.mixer.get_init():
        pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    try:
        return list(MEASURES[file.suffix](file))
    except ContentError:
        return []
