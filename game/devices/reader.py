"""Long sounds, read beside the loop: minutes of music take longer than a tick."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from game.devices.mixing import to_mono
from game.devices.samples import Sound, behind_a_wall, change_in_place, read_sound, view

KEPT = 32 * 1024 * 1024  # bytes of loops that are kept though they do not sound


class Reader:
    """Loops by their file: asked for, and there a little later."""

    def __init__(self, mono: bool = False) -> None:
        self.mono = mono
        self._pool = ThreadPoolExecutor(1, "loops")
        self._jobs: dict[tuple[Path, bool], Future[Sound]] = {}  # the latest last

    def room(self, path: Path) -> Sound | None:
        """Give a loop, None while it is being read. Raises ContentError."""
        return self._ready(path, False, self._read)

    def whole(self, path: Path) -> Sound:
        """Give a loop, waiting until it has been read. Raises ContentError."""
        self.room(path)
        return self._jobs[path, False].result()

    def wall(self, path: Path) -> Sound | None:
        """Give a loop as it sounds behind a wall, None until it is there. Raises ContentError."""
        return self._ready(path, True, lambda path: behind_a_wall(self._read(path)))

    def use(self, mono: bool) -> None:
        """Change between stereo and mono; everything is read again."""
        if mono != self.mono:
            self.mono = mono
            self._jobs = {}

    def close(self) -> None:
        """Stop reading."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _ready(self, path: Path, walled: bool, read: Callable[[Path], Sound]) -> Sound | None:
        job = self._jobs.pop((path, walled), None) or self._pool.submit(read, path)
        self._jobs[path, walled] = job
        if not job.done():
            return None
        self._forget_oldest()
        return job.result()

    def _read(self, path: Path) -> Sound:
        room = self._jobs.get((path, False))
        if room is not None and room.done():
            return room.result()
        sound = read_sound(path)
        if self.mono:
            change_in_place(sound, to_mono)
        return sound

    def _forget_oldest(self) -> None:
        """Keep no more than fits; the latest stays, and so does what is sounding."""
        room = KEPT
        for key, job in reversed(list(self._jobs.items())):
            if job.done() and not job.exception():
                room -= view(job.result()).nbytes
                if room < 0 and key != next(reversed(self._jobs)):
                    del self._jobs[key]
