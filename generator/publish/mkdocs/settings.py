"""What can be set for the plugin in mkdocs.yml."""

from __future__ import annotations

from mkdocs.config import config_options as options
from mkdocs.config.base import BaseConfigOption, Config, ValidationError

from generator.messages.language import shown
from generator.messages.message import Message, say
from generator.publish.books.facts import KINDS as BOOKS
from generator.publish.books.facts import PDF
from generator.publish.books.pdf import missing_for_pdf
from generator.publish.downloads.making import KINDS


class BookKinds(BaseConfigOption[list[str]]):
    """The kinds of books that a site offers: a list of them, or `true` for all and `false` for none."""

    def __init__(self) -> None:
        super().__init__()
        self.default: list[str] = []

    def run_validation(self, value: object) -> list[str]:
        """The kinds. Raises ValidationError where there is another, or what makes one is not installed."""
        asked = list(BOOKS) if value is True else [] if value is False else value
        if not isinstance(asked, list) or any(kind not in BOOKS for kind in asked):
            raise ValidationError(shown(_no_books(value)))
        if PDF in asked and (missing := missing_for_pdf()):
            raise ValidationError(shown(missing))
        return [kind for kind in BOOKS if kind in asked]


def _no_books(value: object) -> Message:
    books = ", ".join(BOOKS)
    return say("Expected true, false, or a list of some of: {books}; found: {value}", books=books, value=repr(value))


class ConsultationsConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options: `content` is the folder that editors keep, relative to mkdocs.yml.

    `bundles` are the kinds of bundles that the site offers for download: `whole`, `year`, `consultation`, `books` the
    kinds of books of each consultation: `epub`, `pdf`, or `true` for both.
    """

    content = options.Dir(default="content")
    bundles = options.ListOfItems(options.Choice(KINDS), default=[])
    books = BookKinds()
