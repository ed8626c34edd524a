"""Which spans lie within one of many others."""

import pytest

from generator.model.covers import Covers
from generator.model.text import Span
from tests.fuzz.mutations import chance


@pytest.mark.parametrize("count", [0, 1, 2, 10, 100])
def test_a_span_is_held_where_one_of_all_begins_before_and_ends_after_it(count: int) -> None:
    drawn = chance(count)

    def some() -> Span:
        start = drawn.randrange(60)
        return Span(start, start + drawn.randrange(1, 12))

    spans = [some() for _ in range(count)]
    covers = Covers(spans)
    for inner in [*spans, *(some() for _ in range(300))]:
        held = [outer for outer in spans if outer.start <= inner.start and inner.end <= outer.end]
        assert covers.hold(inner) is bool(held)
        assert covers.hold_in_longer(inner) is any(outer != inner for outer in held)
