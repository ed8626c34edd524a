"""Shelves: how what one page would gather is divided over several, so that no page grows without bound.

Where things belong depends on themselves (their year, their number), never on what stands before them: one thing more
changes the page that it comes to, and those above it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Generic, TypeVar

T = TypeVar("T")

MOST = 72_000
"""Bytes of Markdown on a page that gathers. Its HTML has at most 1.6 times as many, and 15,000 around it: 150 kB."""

WITHOUT_DAY = "zonder-datum"

Split = Callable[[Sequence[T], str], Mapping[str, Sequence[T]]]
"""Divides what stands on one shelf (its step, empty for all) over others, each by its step; nothing where it cannot."""


@dataclass(frozen=True)
class Shelf(Generic[T]):
    """What stands on one page, or, where that is too much, on the pages of its `parts`.

    `step` is the last part of its address, empty for the first page; `items` are all that it holds, in their order.
    """

    step: str
    items: tuple[T, ...]
    parts: tuple[Shelf[T], ...] = ()

    def path(self, base: str) -> str:
        """The site path of its page; `base` is that of the first."""
        return f"{base}{self.step}/" if self.step else base

    @property
    def opened(self) -> Shelf[T]:
        """Itself, or the first below it that has something, or several shelves, to choose from."""
        return self.parts[0].opened if len(self.parts) == 1 else self

    @property
    def listed(self) -> Shelf[T]:
        """Itself, or the first below it that is divided over several, where all above holds only that."""
        return self.parts[0].listed if len(self.parts) == 1 and self.parts[0].parts else self

    def below(self) -> Iterator[Shelf[T]]:
        """All shelves below it: each before its own parts."""
        return (placed.shelf for placed in self.placed())

    def placed(self, above: tuple[Shelf[T], ...] = ()) -> Iterator[Placed[T]]:
        """All shelves below it, each before its own parts, with the shelves around it; `above` are those above this."""
        above = (*above, self)
        for before, part, behind in zip((None, *self.parts), self.parts, (*self.parts[1:], None), strict=False):
            yield Placed(part, above, before, behind)
            yield from part.placed(above)


@dataclass(frozen=True)
class Placed(Generic[T]):
    """A shelf, those above it from the first on, and its neighbours among the parts of the last of these."""

    shelf: Shelf[T]
    above: tuple[Shelf[T], ...]
    before: Shelf[T] | None
    behind: Shelf[T] | None


def shelved(
    items: Sequence[T], size_of: Callable[[T], int], split: Split[T], most: int = MOST, *, is_divided: bool = False
) -> Shelf[T]:
    """The shelves for these items: one where all fit on a page (`size_of` each, in bytes of Markdown).

    Where `is_divided`, the first shelf has parts whatever there is.
    """
    if not is_divided:
        return _shelf("", tuple(items), size_of, split, most)
    parts = (_shelf(step, tuple(held), size_of, split, most) for step, held in split(items, "").items())
    return Shelf("", tuple(items), tuple(parts))


def _shelf(step: str, items: tuple[T, ...], size_of: Callable[[T], int], split: Split[T], most: int) -> Shelf[T]:
    if len(items) < 2 or sum(map(size_of, items)) <= most:  # noqa: PLR2004  # one alone cannot be divided
        return Shelf(step, items)
    found = split(items, step) or _counted(items, step, size_of, most)
    parts = tuple(_shelf(name, tuple(held), size_of, split, most) for name, held in found.items())
    return Shelf(step, items, parts)


def _counted(items: Sequence[T], step: str, size_of: Callable[[T], int], most: int) -> Mapping[str, Sequence[T]]:
    """Parts by number, where nothing else divides what is too much for a page; each holds at least one."""
    found: list[list[T]] = [[]]
    filled = 0
    for item in items:
        if found[-1] and filled + size_of(item) > most:
            found.append([])
            filled = 0
        found[-1].append(item)
        filled += size_of(item)
    return {f"{step}-deel-{number}".lstrip("-"): held for number, held in enumerate(found, 1)}


def by_day(day_of: Callable[[T], date | None], *, within_year: bool = False) -> Split[T]:
    """Divides by year, a year by month, a month by day: `2024`, `2024-03`, `2024-03-12`; apart what has no day.

    What is all `within_year`, is divided by month first.
    """

    def split(items: Sequence[T], step: str) -> Mapping[str, Sequence[T]]:
        length = {0: 7 if within_year else 4, 4: 7, 7: 10}.get(len(step))
        if length is None or step == WITHOUT_DAY:
            return {}
        found: dict[str, list[T]] = defaultdict(list)
        for item in items:
            day = day_of(item)
            found[day.isoformat()[:length] if day else WITHOUT_DAY].append(item)
        return found

    return split


def by_beginning(key_of: Callable[[T], str]) -> Split[T]:
    """Divides by the first letter in which keys differ: `kst-28676-1`, `kst-28676-2`."""

    def split(items: Sequence[T], step: str) -> Mapping[str, Sequence[T]]:
        keys = [key_of(item) for item in items]
        first, last = min(keys), max(keys)
        same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
        length = sum(1 for _ in same) + 1
        found: dict[str, list[T]] = defaultdict(list)
        for key, item in zip(keys, items, strict=True):
            found[key[:length].strip("-") or key].append(item)
        return found if len(found) > 1 and all(len(name) > len(step) for name in found) else {}

    return split
