"""The witness of the first promise: nothing lost, nothing changed.

It knows nothing of how pages are made: it takes the words of the source, does what the ledger says to them, and holds
the outcome against the words that the built page shows as official.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from generator.model.ledger import LedgerEntry, LedgerKind
from generator.model.text import SourceText
from generator.problems import Code, Problems

OFFICIAL = "official"
OURS = "ours"
# Elements that begin and end a line; between all others no space arises.
_BLOCKS = frozenset(
    {"p", "li", "ul", "ol", "dl", "dt", "dd", "div", "section", "blockquote", "table", "tr", "td", "th", "br", "hr"}
    | {f"h{level}" for level in range(1, 7)}
)
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class WordCount:
    """How many words the source has, how many stand on the page, and how many entries the ledger has.

    `in_ledger` counts the source's words that are on the page only as a part of another word, or not at all.
    """

    in_source: int
    on_page: int
    in_ledger: int


@dataclass(frozen=True)
class _Word:
    text: str
    offset: int


def check_words(source: SourceText, entries: Sequence[LedgerEntry], html: str, problems: Problems) -> WordCount:
    """Hold page and ledger against the source; reports the first difference with its place in the source."""
    in_source = len(source.text.split())
    expected = list(_expected(source, entries, problems))
    found = list(official_words(html))
    for word, on_page in zip_longest(expected, found):
        if word is None or word.text != on_page:
            _report(source, word, on_page, problems)
            break
    return WordCount(in_source, len(found), in_source - len(found))


def official_words(html: str) -> Iterator[str]:
    """The words a page shows as official, in order; what is ours inside them left out."""
    soup = BeautifulSoup(html, "html.parser")
    pieces: list[str] = []
    for element in soup.select(f".{OFFICIAL}"):
        if element.find_parent(class_=OFFICIAL) is None:
            pieces.append(" ")
            pieces.extend(_texts(element))
            pieces.append(" ")
    yield from "".join(pieces).split()


def _texts(element: PageElement) -> Iterator[str]:
    if isinstance(element, NavigableString):
        if type(element) is NavigableString:
            yield str(element)
    elif isinstance(element, Tag) and OURS not in element.get_attribute_list("class"):
        edge = " " if element.name in _BLOCKS else ""
        yield edge
        for child in element.children:
            yield from _texts(child)
        yield edge


def _expected(source: SourceText, entries: Sequence[LedgerEntry], problems: Problems) -> Iterator[_Word]:
    """The words of the source after what the ledger says was done to them."""
    glued = {entry.span.end: entry.kind for entry in entries if _is_hyphen(entry, source, problems)}
    dropped = [entry.span for entry in entries if entry.kind is LedgerKind.FURNITURE]
    held: _Word | None = None
    for match in _WORD.finditer(source.text):
        if any(span.start <= match.start() < span.end for span in dropped):
            continue
        kind = glued.get(match.start())
        if held and kind:
            head = held.text[:-1] if kind is LedgerKind.HYPHEN_REMOVED else held.text
            held = _Word(head + match.group(), held.offset)
            continue
        if held:
            yield held
        held = _Word(match.group(), match.start())
    if held:
        yield held


def _is_hyphen(entry: LedgerEntry, source: SourceText, problems: Problems) -> bool:
    """Whether an entry glues two words; one that would swallow more than a hyphen and space is a broken promise."""
    if entry.kind not in (LedgerKind.HYPHEN_KEPT, LedgerKind.HYPHEN_REMOVED):
        return False
    gone = "".join(source.slice(entry.span).split())
    if gone in ("", "-", "\u00ad", "\u2010"):
        return True
    problems.report(Code.TEXT_CHANGED, entry.place, f"the ledger glues words over “{gone}”", "", quote=gone)
    return False


def _report(source: SourceText, word: _Word | None, on_page: str | None, problems: Problems) -> None:
    place = source.place(word.offset if word else len(source.text) - 1)
    if word is None:
        message = f"after the last word of the source the page goes on with “{on_page}”"
    elif on_page is None:
        message = f"the page ends before “{word.text}”"
    else:
        message = f"the page has “{on_page}” where the source has “{word.text}”"
    advice = "this is a fault of the generator; please report it with the source"
    problems.report(Code.TEXT_CHANGED, place, message, advice, quote=word.text if word else "")
