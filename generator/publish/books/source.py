"""What a book is made of."""

from __future__ import annotations

from dataclasses import dataclass

from generator.publish.books.facts import BookFacts
from generator.publish.books.fonts import Fonts


@dataclass(frozen=True)
class BookSource:
    """A finished page with a full text, the path of its file in the site, and what a book knows and shows beside it."""

    page: str
    path: str
    facts: BookFacts
    fonts: Fonts
