"""`Ad 1.`: how older letters label the answer to a question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.parse.markers import numbers

_NUMBER = r"\d{1,3}[a-z]?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|en|&|t/m|tot en met|–|-)\s*{_NUMBER}){{0,20}}"
_AD = re.compile(rf"Ad\s+(?:vra(?:ag|gen)\s+)?(?P<numbers>{_NUMBERS})\s?[.):]?(?=\s|$)")


def ad_labels(texts: Sequence[str], asked: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The positions of such labels and where each ends (0: it is all of its text).

    Within an answer `Ad 1` takes up a point of the question: they label answers only where they name each number that
    is asked (`asked`, sorted) once.
    """
    found = [(n, match) for n, text in enumerate(texts) if (match := _AD.match(text))]
    if sorted(number for _, match in found for number in numbers(match["numbers"])) == list(asked):
        yield from ((n, match.end() % len(texts[n])) for n, match in found)
