"""What a book knows of itself: its titles, its day, who wrote it, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from generator.model.consultation import FrontMatter
from generator.model.identifiers import consultation_path

EPUB, PDF = "epub", "pdf"
KINDS = (EPUB, PDF)
"""What can be made of a consultation: a book for readers of books, and one for paper."""

# EPUB wants to know when a book was changed last (package document, dcterms:modified). A document without a day has
# the one that all files in our archives have.
_NO_DAY = date(1980, 1, 1)


@dataclass(frozen=True)
class Imprint:
    """The site that makes a book: its name, its public address (with a slash at the end), who answers for it.

    `site_url` and `publisher` are empty where they are not known.
    """

    site_name: str
    site_url: str = ""
    publisher: str = ""

    @property
    def responsible(self) -> str:
        """Who answers for the book."""
        return self.publisher or self.site_name


@dataclass(frozen=True)
class BookFacts:
    """The facts of the book of one consultation. `title` is its title in full, `short_title` that in lists."""

    id: str
    title: str
    short_title: str
    front: FrontMatter
    imprint: Imprint

    @property
    def address(self) -> str:
        """Where readers find the consultation on the web; empty where the site has no address."""
        return f"{self.imprint.site_url}{consultation_path(self.id)}" if self.imprint.site_url else ""

    @property
    def identifier(self) -> str:
        """The identifier of this book, for ever: its address, or else a number made of site and id."""
        return self.address or uuid5(NAMESPACE_URL, f"{self.imprint.site_name}/{consultation_path(self.id)}").urn

    @property
    def paper(self) -> str:
        """What the official paper is known by: its address, else its official id, else its title."""
        return self.front.official_address or self.front.official_id or self.title

    @property
    def day(self) -> date | None:
        """The newest day of the document."""
        return self.front.dates.latest

    @property
    def changed(self) -> str:
        """When the book was changed last, as EPUB writes it: the day of the document, for no clock is asked."""
        return f"{(self.day or _NO_DAY).isoformat()}T00:00:00Z"

    @property
    def writers(self) -> Iterator[str]:
        """Who asks, and who answers, as the document names them."""
        return (name for name in (self.front.committee, self.front.addressee) if name)

    @property
    def key(self) -> str:
        """A text that differs between two books that differ in their facts."""
        return repr(self)
