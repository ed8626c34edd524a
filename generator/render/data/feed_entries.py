"""Which entries a feed has: the newest questions, and what became of those that were published before.

An entry keeps its id for ever (RFC 4287, section 4.2.6). Where a later version changed its question or answer, it has
the day of that version; where its words were withdrawn, or the newest version lacks them, an entry without them stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from heapq import merge

from generator.render.data.collections import Collection, Held
from generator.render.summaries.published import PUBLISHED_ONCE, Corrected, Published

FEWEST, MOST = 50, 100
"""A feed takes whole consultations and versions until it has the first number of entries, but never over the last."""


class Kind(Enum):
    """What an entry is about."""

    WHOLE = auto()
    EXCHANGE = auto()
    VERSION = auto()
    WITHDRAWN = auto()
    GONE = auto()


@dataclass(frozen=True)
class Entry:
    """An entry: its day, and the anchor of its exchange, if it is about one.

    `version` is the one that it is about, 0 for what nothing became of; `label` names an exchange that is gone;
    `corrected` shows what was changed of one that is there.
    """

    kind: Kind
    day: date
    exchange: str = ""
    version: int = 0
    label: str = ""
    corrected: Corrected | None = None


@dataclass(frozen=True)
class InFeed:
    """The entries of a consultation in a feed: its id, its own day, its versions."""

    consultation: str
    day: date | None
    published: Published
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class _Group:
    """Entries of one day that belong together."""

    consultation: str
    day: date
    entries: tuple[Entry, ...]

    @property
    def newest_first(self) -> int:
        return -self.day.toordinal()


def in_feed(collection: Collection) -> tuple[InFeed, ...]:
    """The newest entries, by consultation; what was published anew or withdrawn is as new as that."""
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    number = 0
    for group in merge(_news(collection), _first(collection), key=lambda each: each.newest_first):
        if number >= FEWEST:
            break
        taken = group.entries[: MOST - number]
        found[group.consultation] += taken
        number += len(taken)
    days = {held.consultation: held.day for held in collection.held}
    published = dict(collection.published)
    return tuple(
        InFeed(each, days.get(each), published.get(each, PUBLISHED_ONCE), tuple(entries))
        for each, entries in found.items()
    )


def _first(collection: Collection) -> Iterator[_Group]:
    """What is as it was published first, of each consultation that has a day."""
    published = dict(collection.published)
    dated = [(held, held.day) for held in collection.held if held.day]
    for held, day in sorted(dated, key=lambda each: each[1], reverse=True):
        made = published.get(held.consultation, PUBLISHED_ONCE)
        changed = {each.exchange for each in made.corrected}
        entries = [Entry(Kind.EXCHANGE, day, each) for each in held.exchanges if each not in changed]
        if not held.exchanges and not made.versions.withdrawn:
            entries.append(Entry(Kind.WHOLE, day))
        if entries:
            yield _Group(held.consultation, day, tuple(entries))


def _news(collection: Collection) -> Sequence[_Group]:
    """What became of consultations, newest first."""
    held = {each.consultation: each for each in collection.held}
    groups = [
        group
        for identity, published in collection.published
        for group in _news_of(identity, published, held.get(identity), collection)
    ]
    return sorted(groups, key=lambda each: each.newest_first)


def _news_of(identity: str, published: Published, held: Held | None, collection: Collection) -> Iterator[_Group]:
    gone = [each for each in collection.gone if each.consultation == identity]
    if withdrawal := published.versions.withdrawn:
        day = withdrawal.day
        lost = (Entry(Kind.GONE, day, each.exchange, label=each.label) for each in gone)
        yield _Group(identity, day, (Entry(Kind.WITHDRAWN, day), *lost))
        return
    there = held.exchanges if held else ()
    for version in published.versions.versions[1:]:
        if (since := version.day) is not None:
            number = version.version
            changed = (
                Entry(Kind.EXCHANGE, since, each.exchange, number, corrected=each)
                for each in published.corrected
                if each.version == number and each.exchange in there
            )
            lost = (Entry(Kind.GONE, since, each.exchange, number, each.label) for each in gone if each.since == number)
            yield _Group(identity, since, (Entry(Kind.VERSION, since, version=number), *changed, *lost))
