"""One state of the content as a site whose pages are made when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import RLock
from typing import Protocol

from mkdocs.config.defaults import MkDocsConfig

from generator.model.identifiers import CONSULTATIONS, full_text_path
from generator.model.ledger import ledger
from generator.model.library import Page, Record, Site
from generator.pipeline import site_of
from generator.problems import Problem, Problems
from generator.publish.mkdocs.preview_work import EXTRA as WORK
from generator.publish.mkdocs.quirks import newest_day
from generator.publish.preview.pages_over_all import PagesOverAll
from generator.publish.preview.theme_pages import ThemePages
from generator.publish.preview.work import Work
from generator.publish.units.holdings import Holdings, Unit
from generator.verify.words import check_words

INDEX = "index.html"
# So many pages, and the texts of so many consultations, are held in memory.
_PAGES, _TEXTS = 200, 8


class Shown(Protocol):
    """A state of the site."""

    def file(self, place: str) -> bytes | None:
        """A file by its path in the site; None where there is none. Raises whatever making it may raise."""

    def mistakes_on(self, place: str) -> Sequence[str]:
        """What is wrong with a file that was made, a line for each."""


class NotMadeError(Exception):
    """A page cannot be made; `problems` say why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class _Text:
    record: Record
    site: Site

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        return {page.path: page for page in self.site.pages}

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return {each.path: each.data for each in self.site.attachments}


class Showing:
    """The site of these `holdings`, whose consultations all have a summary, with the theme as it is now.

    `work` is the work-list. Problems of pages by hand are reported to `problems`. Raises what MkDocs and templates
    raise. It may be asked from several threads.
    """

    def __init__(self, config: MkDocsConfig, holdings: Holdings, work: Work, problems: Problems) -> None:
        self.holdings, self.work, self._config = holdings, work, config
        self._lock = RLock()  # templates and texts are made by one thread at a time
        self._units = {unit.id: unit for unit in holdings.units}
        self._texts: OrderedDict[str, _Text] = OrderedDict()
        self._made: OrderedDict[str, bytes] = OrderedDict()
        self._found: dict[str, tuple[Problem, ...]] = {}
        self._over_all = PagesOverAll(holdings.archive)
        day = newest_day(summary.front.dates.latest for summary in holdings.archive.summaries)
        self.theme = ThemePages(config, self._page, day, problems)

    def file(self, place: str) -> bytes | None:
        """A file by its path in the site; None where there is none. Raises NotMadeError and what making it raises."""
        with self._lock:
            if (known := self._made.get(place)) is not None:
                self._made.move_to_end(place)
                return known
            made = self._file(place)
            if made is not None and place.endswith(INDEX):
                self._made[place] = made
                if len(self._made) > _PAGES:
                    self._made.popitem(last=False)
            return made

    def mistakes_on(self, place: str) -> Sequence[str]:
        """What MkDocs, and the witness of the words, found in a page that was made."""
        return (*self.theme.warnings_on(place), *map(str, self._found.get(place, ())))

    def check(self, consultation: str) -> Sequence[Problem]:
        """What is wrong with the words of a consultation. Raises NotMadeError and what making its text raises."""
        place = f"{full_text_path(consultation)}{INDEX}"
        self.file(place)
        return self._found.get(place, ())

    def forget_pages(self) -> None:
        """Fill all pages into the theme again: what stands around them changed."""
        with self._lock:
            self._made.clear()

    def _file(self, place: str) -> bytes | None:
        self._config.extra[WORK] = self.work.shown
        found = self.theme.file(place)
        if found is not None:
            return found
        if place.endswith(INDEX):
            page = self._page(place.removesuffix(INDEX)) or self.work.page(place.removesuffix(INDEX))
            return self._witnessed(place, self.theme.page(page)) if page else None
        return self._attached(place)

    def _page(self, path: str) -> Page | None:
        unit = self._unit(path)
        return self._text(unit).pages.get(path) if unit else self._over_all.find(path)

    def _attached(self, place: str) -> bytes | None:
        unit = self._unit(place)
        return self._text(unit).files.get(place) if unit else self.work.file(place)

    def _unit(self, path: str) -> Unit | None:
        """The consultation whose page or file it is."""
        return self._units.get(path.removeprefix(CONSULTATIONS).partition("/")[0]) if is_of_one(path) else None

    def _text(self, unit: Unit) -> _Text:
        found = self._texts.pop(unit.id, None) or self._rendered(unit)
        self._texts[unit.id] = found
        if len(self._texts) > _TEXTS:
            self._texts.popitem(last=False)
        return found

    def _rendered(self, unit: Unit) -> _Text:
        if unit.summary is None:
            raise ValueError(unit.id)
        record = unit.whole(self.holdings.knowledge, self.holdings.cache)
        site = site_of(record, self.holdings.archive.surroundings(unit.summary), problems := Problems())
        if site is None:
            raise NotMadeError(problems.errors)
        return _Text(record, site)

    def _witnessed(self, place: str, html: bytes) -> bytes:
        """The same page; where it is a full text, its words were compared with the source."""
        unit = self._unit(place)
        if unit and place == f"{full_text_path(unit.id)}{INDEX}":
            consultation = self._text(unit).record.consultation
            check_words(consultation.source, ledger(consultation), html.decode("utf-8"), problems := Problems())
            self._found[place] = problems.errors
        return html


def is_of_one(path: str) -> bool:
    """Whether a path lies in the folder of all that is made of single consultations."""
    return path.startswith(CONSULTATIONS) and "/" in path.removeprefix(CONSULTATIONS)


class Between:
    """A state before all of it is known: of consultations that are still to be read it shows what was there before.

    `known` are the ids of those that were read.
    """

    def __init__(self, now: Showing, before: Shown, unread: frozenset[str]) -> None:
        self._now, self._before, self._unread = now, before, unread

    def file(self, place: str) -> bytes | None:
        """A file by its path in the site, as it is now where that can be told."""
        if self._is_unread(place):
            return self._before.file(place)
        try:
            return self._now.file(place)
        except Exception:  # a list may be about something that only those consultations say
            return self._before.file(place)

    def mistakes_on(self, place: str) -> Sequence[str]:
        """What is wrong with a file that was made."""
        return (self._before if self._is_unread(place) else self._now).mistakes_on(place)

    def _is_unread(self, place: str) -> bool:
        return is_of_one(place) and place.removeprefix(CONSULTATIONS).partition("/")[0] in self._unread
