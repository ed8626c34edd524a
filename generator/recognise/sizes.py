"""Gives lines that were printed in one size one size: what is measured on a scan differs a little from line to line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model.recognition import RecognisedPage

# Sizes that differ by no more than this share are one: the notes of a page are smaller than its text by a fifth.
_ALIKE = 0.12


def with_few_sizes(pages: Sequence[RecognisedPage]) -> tuple[RecognisedPage, ...]:
    """The pages, the size of each line replaced by the usual one of those that are like it."""
    letters: dict[float, int] = {}
    for page in pages:
        for line in page.lines:
            letters[line.size] = letters.get(line.size, 0) + sum(len(word.text) for word in line.words)
    usual = dict(_usual(letters))
    return tuple(
        page.model_copy(
            update={"lines": tuple(line.model_copy(update={"size": usual[line.size]}) for line in page.lines)}
        )
        for page in pages
    )


def _usual(letters: dict[float, int]) -> Iterator[tuple[float, float]]:
    """Each size with the one that takes its place: around the size of most letters first."""
    left = dict(letters)
    while left:
        # The middle of the densest part, because the most frequent single size may be at its edge.
        dense = max(left, key=lambda size: (_near(left, size), size))
        alike = sorted(size for size in left if abs(size - dense) <= _ALIKE * dense)
        middle = round(sum(size * left[size] for size in alike) / sum(left[size] for size in alike), 1)
        yield from ((size, middle) for size in alike)
        left = {size: count for size, count in left.items() if size not in alike}


def _near(letters: dict[float, int], size: float) -> int:
    return sum(count for other, count in letters.items() if abs(other - size) <= _ALIKE * size / 2)
