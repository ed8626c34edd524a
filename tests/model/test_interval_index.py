"""Which of many stretches reach a place."""

import pytest

from generator.model.interval_index import IntervalIndex, Stretches
from tests.fuzz.mutations import chance


@pytest.mark.parametrize("count", [0, 1, 15, 16, 17, 255, 256, 257, 1000])
def test_only_spans_that_reach_an_offset_are_found_in_order(count: int) -> None:
    drawn = chance(count)
    ends = [drawn.randrange(2 * count) if drawn.random() < 0.99 else 5 * count for _ in range(count)]
    index = IntervalIndex(ends)
    for offset in (0, 1, count // 2, count, 2 * count, 5 * count, 6 * count):
        for stop in (0, count // 2, count):
            assert list(index.reaching(offset, stop)) == [n for n in range(stop) if ends[n] >= offset]


def test_a_span_over_all_others_does_not_make_the_lookup_slow() -> None:
    looked = 0

    class Counted(int):
        def __ge__(self, other: int) -> bool:
            nonlocal looked
            looked += 1
            return int(self) >= other

    index = IntervalIndex([Counted(10_000), *map(Counted, range(1, 10_000))])
    assert list(index.reaching(9_999, 10_000)) == [0, 9_999]
    assert looked < 100


@pytest.mark.parametrize("count", [0, 1, 2, 7, 30])
def test_stretches_touch_hold_and_leave_what_their_spans_do(count: int) -> None:
    drawn = chance(count)
    starts = [drawn.randrange(40) for _ in range(count)]
    spans = [(start, start + drawn.randrange(4)) for start in starts]
    covered = {offset for start, end in spans for offset in range(start, end)}
    stretches = Stretches(spans)
    for offset in range(44):
        assert stretches.hold(offset) == (offset in covered)
        for end in range(offset + 1, 46):
            left = [n for start, stop in stretches.around(offset, end) for n in range(start, stop)]
            assert left == [n for n in range(offset, end) if n not in covered]
            assert stretches.touch(offset, end) == any(start < end and stop >= offset for start, stop in spans)
