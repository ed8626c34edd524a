"""The content of a build whose consultations are kept: no text of them stays in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from mkdocs.config.defaults import MkDocsConfig

from generator.garbage import give_back, leave_out_what_stays
from generator.messages.message import Message, say
from generator.problems import Problems
from generator.publish.assembly.converter import converter_of
from generator.publish.data.kept_data import KEPT as DATA
from generator.publish.data.sources import texts_of_made
from generator.publish.data.writing import write_data
from generator.publish.mkdocs.quirks import newest_day
from generator.publish.mkdocs.site_settings import with_words
from generator.publish.mkdocs.unit_assembly import Hands, UnitAssembly
from generator.publish.outcome.called_witnesses import Witnessed
from generator.publish.outcome.progress import Progress
from generator.publish.outcome.report import Counted
from generator.publish.pages.archive_drafts import drafts_of
from generator.publish.pages.archive_pages import kept_folders
from generator.publish.pages.converting import ConvertedPages, convert_pages
from generator.publish.pages.kept_search import search_groups
from generator.publish.pages.searching import search_folders, write_search_of_pages
from generator.publish.pages.seen_files import SEEN, SeenFiles
from generator.publish.pages.spare import FOLDER as FORMER
from generator.publish.pages.spare import Spare
from generator.publish.pages.witness import MadePages, witness_made
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import Holdings, load_holdings
from generator.publish.units.loading import CACHE
from generator.render.data.collections import DataPlan, data_plan
from generator.verify.built import site_files


@dataclass
class KeptContent:
    """All consultations, and what was made of them so far.

    `elsewhere` is the folder in which that is for as long as the build takes, where the cache cannot be written.
    """

    holdings: Holdings
    crew: Crew
    echo: Callable[[Message], None]
    elsewhere: TemporaryDirectory[str] | None = None
    _converted: ConvertedPages | None = field(default=None, init=False)
    _assembly: UnitAssembly | None = field(default=None, init=False)
    _counted: Counted | None = field(default=None, init=False)
    _data: DataPlan | None = field(default=None, init=False)

    @property
    def newest(self) -> str:
        """The newest day that the content knows: `2025-05-12`."""
        return newest_day(summary.front.dates.latest for summary in self.holdings.archive.summaries)

    @property
    def counted(self) -> Counted:
        """How much content there is."""
        if self._counted:
            return self._counted
        summaries = self.holdings.archive.summaries
        return Counted(len(summaries), sum(len(summary.exchanges) for summary in summaries))

    @property
    def made(self) -> MadePages | None:
        """The pages that were made and put into the site; None before that."""
        return self._assembly.made if self._assembly else None

    def leave_out(self, ids: frozenset[str]) -> None:
        """Go on without some consultations."""
        self.holdings = self.holdings.without(ids)

    def assembly(self, config: MkDocsConfig, problems: Problems) -> UnitAssembly:
        """Make the pages of all consultations, but for those of which they cannot be made, which is reported."""
        converted = convert_pages(self.holdings, converter_of(config), self.crew, self._told, problems)
        self.holdings, self._converted = converted.holdings, converted
        with self._told(say("Archive pages")):
            drafts = drafts_of(converted.holdings, problems)
            self._data = data_plan(converted.holdings.archive)
        leave_out_what_stays()
        hands = Hands(self.crew, self._told, problems)
        self._assembly = UnitAssembly(config, drafts or (), converted, self.newest, hands)
        return self._assembly

    def index(self, folder: Path, kept: Path) -> None:
        """Write the search index. Raises SearchIndexError and DamagedError."""
        if self._converted is not None and self._assembly is not None:
            # All pages are written: what they show of each other need not stay in memory.
            self.holdings = replace(self.holdings)
            self._converted = replace(self._converted, holdings=self.holdings)
            self._assembly.forget(self.holdings)
            progress = self._told(say("Search index"))
            index = write_search_of_pages(self._converted, folder, kept, self.crew, progress)
            self._forget_texts(self._converted, self._assembly)
            if self._assembly.made:
                files = [f"{index.name}/{name}" for name in site_files(index)]
                search = search_groups(folder, frozenset(files), self.holdings.cache, progress)
                self._assembly.made = replace(self._assembly.made, search=search)

    def write_data(self, folder: Path) -> None:
        """Write the files of data, of what stands in the site for each consultation. Raises OSError."""
        if self._data is not None and self.made is not None:
            texts, keep = texts_of_made(self.made, folder), self.holdings.cache / DATA
            with self._told(say("Files of data")) as progress:
                write_data(self._data, texts, folder, keep, progress)
            self._data = None
            give_back()

    def _forget_texts(self, converted: ConvertedPages, assembly: UnitAssembly) -> None:
        """Go on without what only pages and search show."""
        self._counted = self.counted
        self.holdings = self.holdings.in_short()
        self._converted = replace(converted, holdings=self.holdings)
        assembly.forget(self.holdings)
        give_back()

    def witnessed(self, folder: Path, problems: Problems, theme_files: Iterable[str]) -> Witnessed | None:
        """What witnesses find in the site; None where nothing was made. Raises DamagedError."""
        with self._told(say("Checking the promises")):
            found = witness_made(self.made, folder, problems, theme_files) if self.made else None
        give_back()
        return found

    def keep_folders(self, former: Path) -> None:
        """Keep of the former site, which stands in a folder that is removed next, what the next site can take over."""
        if self.made and not self.elsewhere:
            of_units = ((unit.place, unit.kept) for unit in self.made.units)
            groups = chain(of_units, kept_folders(self.made.archive))
            Spare(self.holdings.cache / FORMER).save(former, groups, search_folders(former))
            SeenFiles(self.holdings.cache / SEEN).keep(unit.file for unit in self.made.units)

    def _told(self, what: Message) -> Progress:
        return Progress(what, self.echo, tells_end=True)


def kept_content(
    config: MkDocsConfig, content: Path, crew: Crew, echo: Callable[[Message], None], problems: Problems
) -> KeptContent:
    """Read all content; what was understood of each consultation is kept. Raises OSError."""
    cache = Path(config.config_file_path).parent / CACHE
    progress = Progress(say("Consultations"), echo, tells_end=True)
    holdings = load_holdings(content, problems, config.site_url or None, cache, progress, crew)
    leave_out_what_stays()
    elsewhere = None if _may_write(cache) else TemporaryDirectory(prefix="overleg-", ignore_cleanup_errors=True)
    pages = Path(elsewhere.name) if elsewhere else cache
    return KeptContent(with_words(replace(holdings, cache=pages), config), crew, echo, elsewhere)


def _may_write(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
