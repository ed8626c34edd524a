"""The witness of books: they show the official words of the page with the full text, all of them, in its order."""

from __future__ import annotations

from collections.abc import Iterable

from generator.problems import Code, Place, Problems
from generator.verify.shown_words import ShownWords, shown_words

_ADVICE = "this is a fault of the program: report it; without `books` in mkdocs.yml the site is made without this book"


def check_book(path: str, page: str, chapters: Iterable[str], problems: Problems) -> None:
    """Compare the chapters of a book with the page of which it was made; reports the first word that differs.

    `path` is that of the book in the site.
    """
    wanted = shown_words(page)
    found = ShownWords([], [])
    for chapter in chapters:
        shown = shown_words(chapter)
        found.text.extend(shown.text)
        found.notes.extend(shown.notes)
    for those, these in ((wanted.text, found.text), (wanted.notes, found.notes)):
        if those != these:
            _report(path, those, these, problems)
            return


def _report(path: str, wanted: list[str], found: list[str], problems: Problems) -> None:
    pairs = enumerate(zip(wanted, found, strict=False))
    number = next((n for n, (one, other) in pairs if one != other), min(len(wanted), len(found)))
    those, these = ((*words, "(the end)")[min(number, len(words))] for words in (wanted, found))
    message = f"the book has “{these}” where the page has “{those}”, its official word {number + 1}"
    problems.report(Code.TEXT_CHANGED, Place(path), message, _ADVICE)
