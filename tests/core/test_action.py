from game.core.action import NEXT_TICK, Take, together
from game.core.tick import TICKS_PER_SECOND


def test_waits_carry_their_overshoot_so_that_rows_of_waits_never_drift():
    def row():
        for _ in range(60):
            yield 0.35 / 60 * 60

    take, count = Take(row()), 0
    while not take.done:
        take.update()
        count += 1
    assert abs(count - 60 * 0.35 * TICKS_PER_SECOND) <= 2


def test_a_condition_is_asked_on_the_next_tick():
    asked = []

    def wait():
        yield lambda: bool(asked.append(1)) or True

    take = Take(wait())
    take.update()
    assert asked == []
    take.update()
    assert asked == [1]
    assert take.done


def test_together_ends_with_the_last_and_stopping_tidies_all():
    tidied = []

    def one(name, ticks):
        try:
            for _ in range(ticks):
                yield NEXT_TICK
        finally:
            tidied.append(name)

    take, count = Take(together(one("a", 2), one("b", 5))), 0
    while not take.done:
        take.update()
        count += 1
    assert (count, tidied) == (6, ["a", "b"])

    tidied.clear()
    take = Take(together(one("a", 9), one("b", 9)))
    take.update()
    take.stop()
    assert sorted(tidied) == ["a", "b"]
