"""Makes the bundle of some consultations. It is checked as the bundle of all is, and as small as what it holds.

A page of a bundle is the same wherever it stands, so that it is made and packed once. A link to a page that the bundle
does not hold leads to a stand-in (`stand_in.py`), and no link of any page has to be changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import unescape
from io import FileIO
from pathlib import Path

from generator.problems import Problems
from generator.publish.offline.archive import Archive, Packed, held, writing_archive
from generator.publish.offline.bundle import README, SUMS, beside, check_bundle, licences_in
from generator.publish.offline.needed import needed_files
from generator.publish.offline.pages import INDEX
from generator.publish.offline.parts.held_files import HeldFiles, Places, held_files, key_of, places_together
from generator.publish.offline.parts.record_search import RECORDS, record_search, search_script
from generator.publish.offline.parts.stand_in import Frame, filled, first_page, lasting_title, stand_in
from generator.publish.search.record import SearchRecord
from generator.publish.search.vocabulary import Ways, same_forms
from generator.verify.built import BuiltSite, reader
from generator.verify.facts import PageFacts, file_facts, may_declare, page_facts

_README_OF_PART = "LEESMIJ-deel.txt"
_STAND_INS = 2**12  # remembered: those of many consultations, of which most are the same
_TITLES = 2**16  # of all pages that gather from an archive: each bundle asks for many, in another order
_HEAD = 2**14  # bytes in which the title of a page stands
_SETS = 2**6
_NO_IDS: frozenset[str] = frozenset()
# What pages load themselves: style, scripts, pictures and fonts.
_LOADED = (".css", ".js", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".woff2")


@dataclass(frozen=True)
class Part:
    """What one bundle is to hold.

    `name` is that of its folder. `listed` are the titles and addresses (from the root) of its consultations, `records`
    gives what search finds in them, of which `records_key` is a key.
    """

    name: str
    title: str
    listed: tuple[tuple[str, str], ...]
    files: HeldFiles
    records: Callable[[], Iterable[SearchRecord]]
    records_key: str


@dataclass(frozen=True)
class _StandIn:
    digest: str
    content: Packed
    facts: PageFacts


@dataclass(frozen=True)
class PlannedBundle:
    """A bundle that is still to be written.

    `places` is where its pages lead, `absent` are the pages of the site that it does not hold, `things` other files
    that it needs, and `terms` the ids of the terms to which its pages lead.
    """

    part: Part
    places: Places
    absent: tuple[str, ...]
    things: frozenset[str]
    terms: tuple[str, ...]


@dataclass(frozen=True)
class _OfAll:
    """What all bundles have in common: a key of it, the files that they need beside it, the ids that it names."""

    key: str
    asked: frozenset[str]
    ids: frozenset[str]


class PartialBundles:
    """Makes bundles of parts of the site in `site`.

    `by_hand` are the pages that each bundle holds, `names` groups of names that mean the same.
    """

    def __init__(
        self, site: Path, existing: frozenset[str], by_hand: Iterable[str], frame: Frame, names: tuple[Ways, ...]
    ) -> None:
        self._site, self._read = site, reader(site)
        self._existing = existing
        self._frame, self._names = frame, same_forms(names)
        self._common = held_files(sorted(self._without_files(by_hand)), self._read)
        self._search = search_script()
        self._script = held(*self._search)
        self._sheets = tuple(sorted(name for name in self._common.places if name.endswith(".css")))
        self._licences = licences_in(existing)
        self._key_of_term = lru_cache(maxsize=_STAND_INS)(self._find_key_of_term)
        self._stand_in = lru_cache(maxsize=_STAND_INS)(self._make_stand_in)
        self._title = lru_cache(maxsize=_TITLES)(self._find_title)
        self._things = lru_cache(maxsize=_SETS)(self._find_things)
        self._key_of_things = lru_cache(maxsize=_SETS)(self._find_key_of_things)
        self._thing = lru_cache(maxsize=_STAND_INS)(self._hold_thing)

    def key(self, part: Part) -> str:
        """A key of all that the bundle of a part holds. Raises OSError.

        Most places to which its pages lead are those of the pages by hand, which are looked at once for all bundles.
        """
        known, common = self._of_all, self._common.places
        further = {name: ids for name, ids in part.files.places.items() if not ids <= common.get(name, _NO_IDS)}
        elsewhere = self._existing.intersection(further).difference(part.files.digests, self._common.digests)
        pages = {name for name in elsewhere if name.endswith(".html")}
        asked = known.asked.union(elsewhere - pages).difference(part.files.digests)
        ids = known.ids.union(*(ids for name, ids in further.items() if name.endswith(".html")))
        holds = (
            part.name,
            part.title,
            part.listed,
            part.records_key,
            part.files.key,
            sorted(further.get(INDEX, ())),
            self._titled({name: further[name] for name in pages}),
            self._key_of_things(asked),
        )
        terms = "".join(map(self._key_of_term, self._terms(ids)))
        return _digest(f"{known.key} {holds!r} {terms}".encode())

    def plan(self, part: Part) -> PlannedBundle:
        """What the bundle of a part holds. Raises OSError."""
        places = places_together((self._common.places, part.files.places))
        # The larger set is asked, and not walked through: it has all files of the site.
        elsewhere = self._existing.intersection(places).difference(part.files.digests, self._common.digests)
        pages = {name for name in places if name.endswith(".html")}
        absent = tuple(sorted(elsewhere & pages - {INDEX}))
        ids = set[str]().union(*map(places.__getitem__, pages))
        return PlannedBundle(part, places, absent, self._things(elsewhere - pages), self._terms(ids))

    @cached_property
    def _of_all(self) -> _OfAll:
        """What each bundle holds or leads to."""
        common = self._common
        elsewhere = self._existing.intersection(common.places).difference(common.digests)
        pages = {name for name in common.places if name.endswith(".html")}
        frame = self._frame
        known = (frame.site_name, frame.site_url, self._sheets, _digest(self._search[1]), common.key, self._names)
        titled = self._titled({name: common.places[name] for name in elsewhere & pages})
        ids = frozenset[str]().union(*map(common.places.__getitem__, pages))
        return _OfAll(_digest(repr((known, titled)).encode()), elsewhere - pages, ids)

    def _titled(self, places: Places) -> list[tuple[str, str, list[str]]]:
        """Pages that a bundle does not hold, with what they are called and the ids to which its pages lead."""
        return [(name, self._title(name), sorted(places[name])) for name in sorted(places) if name != INDEX]

    def _terms(self, ids: Set[str]) -> tuple[str, ...]:
        return tuple(sorted(self._frame.terms.keys() & ids))

    def write(self, planned: PlannedBundle, target: Path, problems: Problems) -> bool:
        """Write a bundle and check its promises; returns whether it was put at `target`, which it is when all hold.

        Raises OSError and DamagedError.
        """
        name = planned.part.name
        with writing_archive(target, name) as archive:
            check_bundle(self._fill(archive, planned), name, found := Problems())
            problems.extend(found)
            if not found.errors:
                archive.keep()
        return not found.errors

    def _fill(self, archive: Archive, planned: PlannedBundle) -> BuiltSite:
        part, places = planned.part, planned.places
        listed = first_page(self._frame, part.title, part.listed, places.get(INDEX, ()), self._sheets)
        same = [*self._names, *same_forms(self._ways(planned.terms))]
        records = record_search(part.records(), same)
        own = {INDEX: listed.encode(), README: self._readme(part), RECORDS: records}
        every = {**own, self._search[0]: self._search[1]}
        stand_ins = {name: self._stand_in(name, frozenset(places[name])) for name in planned.absent}
        digests = {
            **self._common.digests,
            **part.files.digests,
            **{name: each.digest for name, each in stand_ins.items()},
            **{name: self._thing(name).digests[name] for name in planned.things},
            **{name: _digest(data) for name, data in every.items()},
        }
        facts: dict[str, PageFacts] = {
            name: file_facts(name, data) for name, data in every.items() if may_declare(name)
        }
        for name, data in own.items():
            archive.add(name, data)
        archive.add_packed(self._search[0], self._script)
        archive.add_all((name, each.content) for name, each in stand_ins.items())
        facts |= {name: each.facts for name, each in stand_ins.items()}
        things = [self._thing(name) for name in sorted(planned.things)]
        for thing in things:
            facts = thing.facts(facts, frozenset())
        for files in (self._common, *things, part.files):
            archive.add_all(files.contents())
        archive.add(SUMS, _sums(digests).encode())
        existing = frozenset({*digests, SUMS})
        facts = part.files.facts(self._common.facts(facts, existing), existing)
        return BuiltSite(existing, facts, archive.read)

    def _without_files(self, by_hand: Iterable[str]) -> Iterator[str]:
        """The pages by hand that each bundle holds: not the first, nor those that lead to files for readers to open.

        Such files may be large, and have nothing to do with the consultations of a bundle.
        """
        for name in by_hand:
            if name != INDEX and all(map(_is_page_or_loaded, self._led_to(name))):
                yield name

    def _led_to(self, page: str) -> frozenset[str]:
        return self._existing.intersection(held_files((page,), self._read).places)

    def _ways(self, terms: Iterable[str]) -> Iterator[Ways]:
        """The names of terms that pages of a bundle explain, by their ids."""
        for term in map(self._frame.terms.__getitem__, terms):
            if term.expansion:
                yield (term.term, term.expansion, *term.forms)

    def _find_key_of_term(self, identity: str) -> str:
        return _digest(f"{identity} {self._frame.terms[identity].model_dump_json()}".encode())

    def _readme(self, part: Part) -> bytes:
        underline = "=" * len(part.title)
        return filled(_README_OF_PART, title=part.title, underline=underline, site=self._frame.site_name).encode()

    def _make_stand_in(self, page: str, ids: frozenset[str]) -> _StandIn:
        data = stand_in(self._frame, page, self._title(page), ids, self._sheets).encode()
        return _StandIn(_digest(data), held(page, data), page_facts(page, data))

    def _find_title(self, page: str) -> str:
        with FileIO(f"{self._site}/{page}") as opened:
            head = opened.read(_HEAD)
        _, begin, rest = (head if b"</title>" in head else self._read(page)).partition(b"<title>")
        title = unescape(rest.partition(b"</title>")[0].decode("utf-8"))
        return lasting_title(page, title.removesuffix(f" – {self._frame.site_name}")) if begin else page

    def _find_things(self, things: frozenset[str]) -> frozenset[str]:
        """These files, those that their style sheets ask for, and the licences beside them."""
        needed = needed_files(self._existing, {INDEX: PageFacts(targets=things)}, self._read)
        return needed | beside(self._licences, needed)

    def _find_key_of_things(self, things: frozenset[str]) -> str:
        """A key of all files that these need."""
        return key_of({name: self._thing(name).digests[name] for name in self._things(things)})

    def _hold_thing(self, name: str) -> HeldFiles:
        return held_files((name,), self._read)


def _is_page_or_loaded(file: str) -> bool:
    return file.lower().endswith((".html", *_LOADED))


def _sums(digests: Mapping[str, str]) -> str:
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests))


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
