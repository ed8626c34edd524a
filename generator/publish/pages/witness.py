"""Calls the witnesses on a site of which most pages were read when they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from generator.messages.message import say
from generator.model.identifiers import full_text_path
from generator.model.ledger import ledger
from generator.problems import Code, Place, Problems
from generator.publish.offline.archive import Packed
from generator.publish.offline.bundle import MadeBefore
from generator.publish.offline.needed import without_unneeded
from generator.publish.outcome.called_witnesses import Witnessed, witness_akoma_ntoso, witness_built, words_of
from generator.publish.pages.assembled_unit import AssembledUnit
from generator.publish.pages.kept_pages import HOSTED, OFFLINE, KeptPages
from generator.publish.pages.site_facts import facts_of
from generator.publish.units.holdings import Holdings
from generator.verify.built import BuiltSite, reader, site_files
from generator.verify.facts import PageFacts, file_facts, may_declare
from generator.verify.withheld import Withheld, look_through, shown_in
from generator.verify.words import WordCount, check_words


@dataclass(frozen=True)
class MadePages:
    """What was made of the consultations that are in a site, and of the pages over all."""

    holdings: Holdings
    units: tuple[AssembledUnit, ...]
    archive: tuple[KeptPages, ...]
    search: tuple[KeptPages, ...] = ()

    @cached_property
    def groups(self) -> tuple[KeptPages, ...]:
        """All pages, and files of the search index, that were made together."""
        return (*(unit.pages for unit in self.units), *self.archive, *self.search)

    def for_bundle(self, there: frozenset[str] = frozenset()) -> MadeBefore:
        """The same pages for the bundle, and all files that are `there` in the site, where these are known.

        Whoever asks for one must expect a DamagedError.
        """

        @lru_cache(maxsize=2)
        def contents(number: int) -> dict[str, tuple[str, Packed]]:
            return {name: (digest, content) for name, digest, content in self.groups[number].offline()}

        return MadeBefore(
            {name: number for number, group in enumerate(self.groups) for name in group.in_bundle},
            contents,
            lambda known, files: facts_of(self.groups, OFFLINE, known, files, self._led(OFFLINE)),
            there,
        )

    def facts(self, known: Mapping[str, PageFacts], files: frozenset[str]) -> dict[str, PageFacts]:
        """What all files of the site declare, where `known` are those that are in no group. Raises DamagedError."""
        return facts_of(self.groups, HOSTED, known, files, self._led(HOSTED))

    def _led(self, form: str) -> Path:
        return self.holdings.cache / f"links-{form}"


def witness_made(made: MadePages, folder: Path, problems: Problems, theme_files: Iterable[str] = ()) -> Witnessed:
    """Check promises 1, 3 and 5 on the site in `folder`, and that what is withheld is not there; reports what is wrong.

    Of the files that come with the theme, those that no page needs are deleted first. Raises DamagedError.
    """
    read, files = reader(folder), frozenset(site_files(folder))
    known = {file: file_facts(file, read(file)) for file in _of_no_group(made, files) if may_declare(file)}
    built = BuiltSite(files, made.facts(known, files), read)
    site = without_unneeded(built, folder, theme_files)
    links = witness_built(site, made.holdings.site_url, problems)
    words = words_of(_words(made, folder, problems))
    _look_through(made, site.files, read, problems)
    return Witnessed(len(site.pages), links, words.in_source, words.on_page, words.in_ledger)


def _of_no_group(made: MadePages, files: frozenset[str]) -> Sequence[str]:
    """The files that were not made together with others."""
    left = set(files)
    for group in made.groups:
        left.difference_update(group.digests)
    return sorted(left)


def _words(made: MadePages, folder: Path, problems: Problems) -> Sequence[WordCount]:
    found = {unit.id: unit for unit in made.units}
    counts = []
    for unit in made.holdings.units:
        page = f"{full_text_path(unit.id)}index.html"
        assembled = found.get(unit.id)
        if not (folder / page).is_file():
            problems.report(Code.TEXT_CHANGED, Place(page), say("the full text of a consultation has no page"))
        elif assembled is not None and assembled.words is not None:
            problems.extend(assembled.problems)
            counts.append(assembled.words)
        else:
            record = unit.whole(made.holdings.knowledge, made.holdings.cache)
            html = (folder / page).read_text(encoding="utf-8")
            counts.append(check_words(record.consultation.source, ledger(record.consultation), html, problems))
            witness_akoma_ntoso(record.consultation, folder, problems)
    return counts


def _look_through(made: MadePages, files: frozenset[str], read: Callable[[str], bytes], problems: Problems) -> None:
    """Look for withheld words in all files but those of consultations that cannot hold any."""
    secrets = {unit.id: found for unit in made.units if (found := unit.converted.secrets())}
    if not secrets:
        return
    ids = {unit.id: unit for unit in made.holdings.units}

    @lru_cache(maxsize=16)
    def shown(identity: str) -> str:
        return shown_in(ids[identity].whole(made.holdings.knowledge, made.holdings.cache).consultation)

    own = {name for unit in made.units for name in (*unit.digests, *_source(unit))}
    telling = {
        name
        for unit in made.units
        for name, others, held in unit.mentions
        if held or not secrets.keys().isdisjoint(others)
    }
    look_through((files - own) | (telling & files), read, Withheld(secrets, ids, shown), problems)


def _source(unit: AssembledUnit) -> Iterable[str]:
    return (unit.converted.source[0],) if unit.converted.source else ()
