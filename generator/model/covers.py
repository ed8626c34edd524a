"""Which spans lie within one of many others, in the time of a search however many there are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from generator.model.text import Span


class Covers:
    """Spans of one text that may cover others."""

    def __init__(self, spans: Iterable[Span]) -> None:
        # A span that covers another begins before it, or with it and ends later: it stands before it in this order.
        order = sorted({(span.start, -span.end) for span in spans})
        self._order = order
        self._furthest = list(accumulate((-end for _, end in order), max))

    def hold(self, span: Span) -> bool:
        """Whether a span lies within one of these, the same span included."""
        return self._reach(bisect_right(self._order, (span.start, -span.end)), span)

    def hold_in_longer(self, span: Span) -> bool:
        """Whether a span lies within one of these that is longer."""
        return self._reach(bisect_left(self._order, (span.start, -span.end)), span)

    def _reach(self, count: int, span: Span) -> bool:
        return count > 0 and self._furthest[count - 1] >= span.end
