"""One state of the content as a site whose pages are made when somebody looks at them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Protocol

from mkdocs.config.defaults import MkDocsConfig

from generator.messages.message import Message
from generator.model.identifiers import full_text_path
from generator.model.ledger import ledger
from generator.problems import Problem, Problems
from generator.publish.mkdocs.preview_work import EXTRA as WORK
from generator.publish.mkdocs.quirks import newest_day
from generator.publish.mkdocs.site_settings import name_statement
from generator.publish.preview.texts import Texts, folder_of_one
from generator.publish.preview.theme_pages import ThemePages
from generator.publish.preview.work import Work
from generator.verify.words import check_words

INDEX = "index.html"
# So many pages are held in memory.
_PAGES = 200


class Shown(Protocol):
    """A state of the site."""

    def file(self, place: str) -> bytes | None:
        """A file by its path in the site; None where there is none. Raises whatever making it may raise."""

    def mistakes_on(self, place: str) -> Sequence[Message]:
        """What is wrong with a file that was made, a line for each."""


class Showing:
    """The site of some `texts`, with the theme as it is now.

    `work` is the work-list. Problems of pages by hand are reported to `problems`. Raises what MkDocs and templates
    raise. It may be asked from several threads.
    """

    def __init__(self, config: MkDocsConfig, texts: Texts, work: Work, problems: Problems) -> None:
        self.texts, self.work, self._config = texts, work, config
        self._lock = texts.lock  # also of the state before this one, which may have the same texts
        self._made: OrderedDict[str, bytes] = OrderedDict()
        self._found: dict[str, tuple[Problem, ...]] = {}
        day = newest_day(summary.front.dates.latest for summary in texts.holdings.archive.summaries)
        with self._lock:
            self.theme = ThemePages(config, texts.page, day, problems)

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

    def mistakes_on(self, place: str) -> Sequence[Message]:
        """What MkDocs, and the witness of the words, found in a page that was made."""
        return (*self.theme.warnings_on(place), *(problem.line for problem in self._found.get(place, ())))

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
        name_statement(self._config, self.texts.holdings.knowledge)
        found = self.theme.file(place)
        if found is not None:
            return found
        if place.endswith(INDEX):
            path = place.removesuffix(INDEX)
            page = self.texts.page(path) or self.work.page(path)
            return self._witnessed(place, self.theme.page(page)) if page else None
        found = self.texts.file(place)
        return self.work.file(place) if found is None else found

    def _witnessed(self, place: str, html: bytes) -> bytes:
        """The same page; where it is a full text, its words were compared with the source."""
        if place == f"{full_text_path(folder_of_one(place))}{INDEX}":
            consultation = self.texts.consultation_at(place)
            if consultation is not None:
                words = html.decode("utf-8")
                check_words(consultation.source, ledger(consultation), words, problems := Problems())
                self._found[place] = problems.errors
        return html


class Between:
    """A state before all of it is known: of consultations that are still to be read it shows what was there before.

    `unread` are the ids of these.
    """

    def __init__(self, now: Showing, before: Shown, unread: frozenset[str]) -> None:
        self._now, self._before, self._unread = now, before, unread

    def file(self, place: str) -> bytes | None:
        """A file by its path in the site, as it is now where that is known."""
        if self._is_unread(place):
            return self._before.file(place)
        try:
            return self._now.file(place)
        except Exception:  # a list may be about something that only those consultations say
            return self._before.file(place)

    def mistakes_on(self, place: str) -> Sequence[Message]:
        """What is wrong with a file that was made."""
        return (self._before if self._is_unread(place) else self._now).mistakes_on(place)

    def _is_unread(self, place: str) -> bool:
        return folder_of_one(place) in self._unread
