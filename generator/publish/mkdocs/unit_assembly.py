"""Assembles a site whose consultations are kept: their pages are made by workers, and only when they may differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation

from generator.garbage import give_back
from generator.messages.message import Message, say
from generator.model.identifiers import CONSULTATIONS
from generator.model.library import Attachment, Page, Site
from generator.problems import Problems
from generator.publish.assembly.converted import Converted
from generator.publish.assembly.shell_maker import ShellMaker
from generator.publish.assembly.site_folder import SiteFolder
from generator.publish.mkdocs.assembly import Assembly
from generator.publish.mkdocs.look import look_of
from generator.publish.outcome.progress import Progress
from generator.publish.pages.archive_drafts import KeyedDraft, drafts_of
from generator.publish.pages.archive_pages import ArchivePages
from generator.publish.pages.assembling import AssembledPages
from generator.publish.pages.converted_unit import ConvertedUnit
from generator.publish.pages.converting import ConvertedPages
from generator.publish.pages.kept_pages import KeptPages
from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.spare import Spare
from generator.publish.pages.witness import MadePages
from generator.publish.pages.written_apart import MANY, written_apart
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings
from generator.render import render_consultation
from generator.render.views.draft import Draft

_PROBE = Page("a/b/", "Titel", "## Kop\n\nWoorden.\n", "Wat er staat")


@dataclass(frozen=True)
class Hands:
    """Who makes pages, what is said meanwhile, and where problems are reported."""

    crew: Crew
    progress: Callable[[Message], Progress]
    problems: Problems


class UnitAssembly(Assembly):
    """The pages and files of a site that MkDocs is not given: those over all consultations, and those of each."""

    def __init__(
        self, config: MkDocsConfig, archive: tuple[KeyedDraft, ...], made: ConvertedPages, day: str, hands: Hands
    ) -> None:
        self.converted, self._hands = made, hands
        self._units = {unit.id: unit for unit in made.units}
        # Also files beside pages over all, which MkDocs must know where it builds the page: the menu may name any.
        beside = chain.from_iterable(each.beside for each in archive)
        names = (*(path for unit in made.units for path in _names_of(unit)), *beside)
        pages = (*(each.page for each in archive), *chain.from_iterable(unit.pages for unit in made.units))
        super().__init__(config, Site(pages, tuple(Attachment(path, b"") for path in names)), day)
        self._files = {each.path: each for each in self.site.attachments}
        self._archive: dict[str, KeyedDraft | None] = {each.page.file: each for each in archive}
        self.made: MadePages | None = None

    def _write(self, folder: SiteFolder, maker: ShellMaker, nav: Navigation) -> None:
        look = look_of(self._config, nav, self._day, maker.in_full(_PROBE, self._converter.convert(_PROBE)))
        hands, spare = self._hands, Spare(self.converted.holdings.cache / FORMER)
        # First what is made of drafts, which take much memory and are not needed for the pages of consultations.
        pages = self._put_archive(look, folder, spare, maker)
        assembled = AssembledPages(self.converted, look, self.left, hands.crew, hands.progress(say("Sites")))
        units = assembled.units(maker, hands.problems)
        with hands.progress(say("Sites")) as progress:
            progress.place(len(units))
            for unit in units:
                unit.put(folder, spare)
                progress.step()
        for file in chain.from_iterable(
            each.draft().files() for each in self._archive.values() if each and each.beside
        ):
            folder.write(file.path, file.data)
        self.made = MadePages(self.converted.holdings, units, pages)

    def _put_archive(self, look: str, folder: SiteFolder, spare: Spare, maker: ShellMaker) -> tuple[KeptPages, ...]:
        """Put the pages over all into the site, but for those that MkDocs builds, and let go of their drafts."""
        cache, hands = self.converted.holdings.cache, self._hands
        archive = ArchivePages(cache, self._converter, look, hands.crew, hands.progress(say("Archive pages")))
        drafts = [each for name, each in self._archive.items() if each and name in self._pages]
        pages = archive.put(drafts, folder, spare, maker, hands.problems)
        self._archive.update(dict.fromkeys(each.page.file for each in drafts))
        del drafts
        give_back()
        return tuple(pages)

    def source_of(self, page: Page) -> Page:
        """A page with its Markdown. Raises whatever making it may raise."""
        if page.file in self._archive:
            return self._written.get(page.file) or self._draft(page.file).page()
        known = self._of_unit(page)
        if known is None or page.markdown:
            return page
        holdings = self.converted.holdings
        unit = next(each for each in holdings.units if each.id == known[0].id)
        if unit.summary is None:
            raise ValueError(unit.id)
        record = unit.whole(holdings.knowledge, holdings.cache)
        site = render_consultation(record, holdings.archive.surroundings(unit.summary))
        return site.pages[known[1]]

    def _draft(self, file: str) -> Draft:
        """The draft of a page over all, by the path of its source; it is made again where it was let go."""
        return (self._archive[file] or self._drafts_again[file]).draft()

    @cached_property
    def _drafts_again(self) -> Mapping[str, KeyedDraft]:
        # Templates of the editors may ask for the words of any page, and then do so for many.
        drafts = drafts_of(self.converted.holdings, Problems())
        return {each.page.file: each for each in drafts or ()}

    @cached_property
    def _written(self) -> Mapping[str, Page]:
        """The pages over all that MkDocs builds, written, where this process had better not write them itself."""
        left = {name: each for name, each in self._archive.items() if each and name in self.left}
        return written_apart(left, self._hands.crew) if len(self._units) >= MANY else {}

    def _converted(self, page: Page) -> Converted:
        known = self._of_unit(page)
        return known[0].converted()[known[1]] if known else super()._converted(self.source_of(page))

    def _of_unit(self, page: Page) -> tuple[ConvertedUnit, int] | None:
        """The consultation that a page is of, and its number among the pages of that."""
        unit = self._units.get(page.path.removeprefix(CONSULTATIONS).partition("/")[0])
        number = next((n for n, each in enumerate(unit.pages) if each.path == page.path), None) if unit else None
        return (unit, number) if unit is not None and number is not None else None

    def forget(self, holdings: Holdings) -> None:
        """Go on with these holdings: what pages were written with is no longer needed once all of them are."""
        self._let_go()
        for unit in self.converted.units:
            unit.let_go_of_pages()
        self._archive.clear()
        self.converted = replace(self.converted, holdings=holdings)
        if self.made:
            self.made = replace(self.made, holdings=holdings)


def _names_of(unit: ConvertedUnit) -> tuple[str, ...]:
    return (*((unit.source[0],) if unit.source else ()), *unit.attached)
