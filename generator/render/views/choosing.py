"""What readers choose from over all pages of a list that is divided: in scripts that are loaded when somebody chooses.

Browsers load no data into a page from a folder, but a classic script: each file calls `overlegKeuze` of `periods.js`
with its place and what it holds. The first page has what everything can be chosen by, as numbers; each page of a period
has what a list of results shows of its own. So a choice is counted with one file, and shown with a few.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.render.summaries.shelves import Shelf
from generator.render.views.draft import FileDraft

T = TypeVar("T")

_FILE = "keuze.js"
# What a call of code would be in a script, or an address of another host, is one only in our words.
_LIKE_CODE = re.compile(r"\((?<=\w\()|/(?<=//)")

Facets = Mapping[str, Sequence[str]]
"""What something can be chosen by: names of facets, each with its values."""


@dataclass(frozen=True)
class Choice:
    """What one entry of a list can be chosen by, and as how many it counts."""

    facets: Facets
    counts: int = 1


@dataclass(frozen=True)
class ChoiceGroup:
    """Entries that share some facets."""

    facets: Facets
    choices: Sequence[Choice]


@dataclass(frozen=True)
class Result:
    """An entry as a list of results shows it: its anchor, its title, facts, and official words.

    All as text. Without a title the words are the link. `reply` names what stands below the words, such as `Antwoord`,
    and `replied` are the first words of that; without these it says what became of the entry. Both are empty for none.
    """

    anchor: str
    title: str
    about: str
    words: str
    reply: str = ""
    replied: str = ""


@dataclass(frozen=True)
class ResultGroup:
    """Results on one page: its address as the first page links to it, its name, and what is said of all."""

    address: str
    name: str
    about: str
    results: Sequence[Result]


def index_beside(base: str, shelf: Shelf[T], group_of: Callable[[T], ChoiceGroup]) -> tuple[FileDraft, ...]:
    """The file beside the first page, at `base`; none where the list is not divided. `group_of` is of a module."""
    if not shelf.parts:
        return ()
    parts = tuple((each.step, each.items) for each in shelf.below() if not each.parts)
    return (FileDraft(f"{base}{_FILE}", _index, (group_of, parts)),)


def results_beside(
    base: str, shelf: Shelf[T], groups_of: Callable[..., Iterable[ResultGroup]], *further: object
) -> tuple[FileDraft, ...]:
    """The file beside the page of a period; none where that is divided. `groups_of` is of a module.

    It is given the path `base` of the first page, the step of the period, its items, and what is `further` given here.
    """
    if shelf.parts:
        return ()
    return (FileDraft(f"{shelf.path(base)}{_FILE}", _results, (groups_of, base, shelf.step, shelf.items, *further)),)


def _index(group_of: Callable[[T], ChoiceGroup], parts: Sequence[tuple[str, Sequence[T]]]) -> bytes:
    numbers: defaultdict[str, dict[str, int]] = defaultdict(dict)
    kinds: dict[str, int] = {}

    def numbered(facets: Facets) -> Mapping[str, Sequence[int]]:
        found = {facet: (values, numbers[facet]) for facet, values in facets.items()}
        return {
            facet: [known.setdefault(value, len(known)) for value in values] for facet, (values, known) in found.items()
        }

    def kind(choice: Choice) -> int:
        return kinds.setdefault(json.dumps([choice.counts, numbered(choice.facets)]), len(kinds))

    def listed(items: Iterable[T]) -> Iterator[Sequence[object]]:
        for group in map(group_of, items):
            yield numbered(group.facets), [kind(choice) for choice in group.choices]

    found = [[step, list(listed(items))] for step, items in parts]
    values = {facet: list(known) for facet, known in numbers.items()}
    return _script("", {"values": values, "kinds": [json.loads(each) for each in kinds], "parts": found})


def _results(groups_of: Callable[..., Iterable[ResultGroup]], base: str, step: str, *shown: object) -> bytes:
    groups = groups_of(base, step, *shown)
    return _script(step, [_written(group) for group in groups])


def _written(group: ResultGroup) -> Sequence[object]:
    return group.address, group.name, group.about, [tuple(_fields(result)) for result in group.results]


def _fields(result: Result) -> Iterator[str]:
    yield from (result.anchor, result.title, result.about, result.words)
    if result.reply:
        yield from (result.reply, result.replied)


def _script(step: str, held: object) -> bytes:
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
    harmless = _LIKE_CODE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
    return f"overlegKeuze({json.dumps(step)},{harmless});\n".encode()
