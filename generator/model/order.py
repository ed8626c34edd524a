"""The order of consultations in an archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from generator.model.consultation import FrontMatter

_T = TypeVar("_T")


def newest_first(consultations: Iterable[_T], known: Callable[[_T], tuple[str, FrontMatter]]) -> tuple[_T, ...]:
    """Consultations in the order of an archive; `known` gives the id and the facts of each."""
    by_id = sorted(consultations, key=lambda each: known(each)[0])
    return tuple(sorted(by_id, key=lambda each: str(known(each)[1].dates.latest or ""), reverse=True))
