"""The witnesses of books: they show the official words of the page with the full text, all of them, in its order.

What is printed of them is read back as well, by another library than wrote it.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

import lxml.html
import pypdfium2

from generator.messages.message import say
from generator.problems import Code, Place, Problems
from generator.publish.books.page_text import elements_at
from generator.verify.shown_words import ShownWords, shown_words

_ADVICE = say(
    "this is a fault of the program: report it; without `books` in mkdocs.yml the site is made without this book"
)
# What stands at head and foot of each page is no text of the page: the margins of `blad.css`, in points.
_HEAD, _FOOT = 20 * 72 / 25.4, 26 * 72 / 25.4


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


def check_printed(path: str, sheets: str, printed: bytes, problems: Problems) -> None:
    """Read a PDF back, and report where it lacks letters of the sheets of which it was made.

    Plain letters and digits are counted, those with an accent without it: they read the same in whatever order lines
    and columns are read, and whichever font drew them. `path` is that of the book in the site.
    """
    document = lxml.html.document_fromstring(sheets)
    wanted = _plain_letters("".join(body.text_content() for body in elements_at(document, "//body")))
    found: Counter[str] = Counter()
    with pypdfium2.PdfDocument(printed) as opened:
        for page in opened:
            shown = {"left": 0, "bottom": _FOOT, "right": page.get_width(), "top": page.get_height() - _HEAD}
            found += _plain_letters(page.get_textpage().get_text_bounded(**shown))
    if missing := wanted - found:
        letters = ", ".join(f"{letter} ({number})" for letter, number in sorted(missing.items()))
        problems.report(
            Code.TEXT_CHANGED,
            Place(path),
            say("the PDF lacks letters of the page: {letters}", letters=letters),
            _ADVICE,
        )


def _plain_letters(text: str) -> Counter[str]:
    return Counter(sign for sign in unicodedata.normalize("NFKD", text) if sign.isascii() and sign.isalnum())


def _report(path: str, wanted: list[str], found: list[str], problems: Problems) -> None:
    pairs = enumerate(zip(wanted, found, strict=False))
    number = next((n for n, (one, other) in pairs if one != other), min(len(wanted), len(found)))
    those, these = ((*words, say("(the end)"))[min(number, len(words))] for words in (wanted, found))
    message = say(
        "the book has “{these}” where the page has “{those}”, its official word {number}",
        these=these,
        those=those,
        number=number + 1,
    )
    problems.report(Code.TEXT_CHANGED, Place(path), message, _ADVICE)
