"""The books that a site offers: which there are, what each follows from, and how it is written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.model.identifiers import full_text_path
from generator.problems import Problems
from generator.publish.books.epub import write_epub
from generator.publish.books.facts import EPUB, KINDS, PDF, BookFacts, Imprint
from generator.publish.books.fonts import site_fonts
from generator.publish.books.missing_signs import report_private_signs
from generator.publish.books.page_text import OFFICIAL, part_for_books
from generator.publish.books.pdf import pdf_version, write_pdf
from generator.publish.books.source import BookSource
from generator.publish.downloads.consultations import Consultation
from generator.publish.offline.pages import INDEX
from generator.publish.pages.keys import digest_of

_NAMES = {
    EPUB: "Dit overleg als e-boek",
    PDF: "Dit overleg als pdf, om te printen en te bewaren",
}


@dataclass(frozen=True)
class Book:
    """A book: its path in the site, the file of the page that offers it, and what it is called there.

    `key` is a key of all it shows. `write` writes it, and returns whether it did; it raises OSError.
    """

    path: str
    page: str
    name: str
    key: str
    write: Callable[[Path], bool]


@dataclass(frozen=True)
class BookPlan:
    """What a site wants of books: their `kinds`, the folder in which it has them, and what they say of it.

    `version` differs between two states of the program.
    """

    kinds: Collection[str]
    folder: str
    imprint: Imprint
    version: str


class Books:
    """The books of a site. `existing` are its files, `read` gives the content of one."""

    def __init__(self, plan: BookPlan, existing: Collection[str], read: Callable[[str], bytes]) -> None:
        self._plan, self._existing, self._read = plan, existing, read
        kinds = [kind for kind in KINDS if kind in plan.kinds]
        self._versions = {kind: f"{plan.version} {pdf_version() if kind == PDF else ''}" for kind in kinds}
        self._fonts = site_fonts(existing if kinds else (), read)

    def of(self, consultation: Consultation, problems: Problems) -> Iterator[Book]:
        """The books of a consultation; what does not hold in one is reported when it is written. Raises OSError."""
        path = f"{full_text_path(consultation.id)}{INDEX}"
        if not self._versions or path not in self._existing:
            return
        front = consultation.front
        facts = BookFacts(consultation.id, consultation.title, consultation.short_title, front, self._plan.imprint)
        shown = part_for_books(self._page(path))
        if f'class="{OFFICIAL}' not in shown:
            return  # a document that was withdrawn: its page has none of its words
        if EPUB in self._versions:
            report_private_signs(self._page(path), path, problems)
        for kind, version in self._versions.items():
            key = digest_of((version, facts.key, self._fonts.key, shown))
            book = f"{self._plan.folder}{consultation.id}.{kind}"

            def write(target: Path, kind: str = kind, book: str = book) -> bool:
                source = BookSource(self._page(path), path, facts, self._fonts)
                return (write_epub if kind == EPUB else write_pdf)(source, book, target, problems)

            yield Book(book, consultation.page, _NAMES[kind], key, write)

    def _page(self, path: str) -> str:
        return self._read(path).decode("utf-8")
