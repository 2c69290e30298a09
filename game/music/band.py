"""The band: bass, comping and drums over a chart, half a bar at a time.

A chorus is thought out when it begins; its intensity follows the player. Notes are placed
in seconds, with swing and the small lateness of hands.
"""

from random import Random

from game.core.heard import BandNote
from game.music.bass import walking_bass
from game.music.chart import Chart
from game.music.comping import comping
from game.music.drums import drums
from game.music.event import Event
from game.music.swing import swing, swing_ratio

# Seconds: the bass sample speaks 10 ms late, drums 2 ms (measured on the one-shots).
LEADS = {"bass": -0.010, "drums": -0.002, "piano": 0.004}
SPREAD = {"bass": 0.006, "drums": 0.004, "piano": 0.006}  # standard deviation of hands
MOST = 0.018  # seconds


class Band:
    """Plays a chart round and round. The same seed plays the same notes."""

    def __init__(self, chart: Chart, seed: int, tempo: float = 1.0) -> None:
        self.chart = chart
        self.intensity = 0.35
        self.half_bar_beats = chart.beats_per_bar / 2
        self._seconds_per_beat = 60 / (chart.bpm * tempo)
        self._ratio = swing_ratio(chart.bpm * tempo)
        self._seed = seed
        self._chorus: dict[int, tuple[Event, ...]] = {}

    @property
    def half_bar_seconds(self) -> float:
        """How long half a bar sounds."""
        return self.half_bar_beats * self._seconds_per_beat

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar, counted from the start of the song."""
        first = index * self.half_bar_beats
        chorus, start = divmod(first, self.chart.length)
        events = self._events(int(chorus))
        end = start + self.half_bar_beats
        rng = Random(f"{self._seed} {index}")
        here = (event for event in events if start - 1e-9 <= event.beat < end - 1e-9)
        return tuple(self._note(event, start, rng) for event in here)

    def _events(self, chorus: int) -> tuple[Event, ...]:
        if chorus not in self._chorus:
            rng = Random(f"{self._seed} chorus {chorus}")
            self._chorus = {
                chorus: (
                    *walking_bass(self.chart, rng),
                    *comping(self.chart, rng, self.intensity),
                    *drums(self.chart, rng, self.intensity),
                )
            }
        return self._chorus[chorus]

    def _note(self, event: Event, start: float, rng: Random) -> BandNote:
        begin = swing(event.beat, self._ratio) - start
        end = swing(event.beat + event.length, self._ratio) - start
        late = max(-MOST, min(MOST, rng.gauss(0, SPREAD[event.part])))
        return BandNote(
            instrument=event.part,
            pitch=event.pitch,
            start=round(max(0.0, begin * self._seconds_per_beat + LEADS[event.part] + late), 5),
            length=round(max(0.05, (end - begin) * self._seconds_per_beat), 5),
            velocity=max(1, min(127, event.velocity)),
        )
