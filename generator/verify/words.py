"""The witness of the first promise: nothing lost, nothing changed.

It knows nothing of how pages are made: it takes the words of the source, does what the ledger says to them, and holds
the outcome against the words that the built page shows as official.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from generator.model.ledger import LedgerEntry, LedgerKind
from generator.model.text import SourceText, Span
from generator.problems import Code, Problems

ADVICE = "this is a fault of the generator; please report it with the source"
OFFICIAL = "official"
OURS = "ours"
# Elements that begin and end a line; between all others no space arises.
_BLOCKS = frozenset(
    {"p", "li", "ul", "ol", "dl", "dt", "dd", "div", "section", "blockquote", "table", "tr", "td", "th", "br", "hr"}
    | {f"h{level}" for level in range(1, 7)}
)
_WORD = re.compile(r"\S+")
_HYPHENS = ("-", "\u00ad", "\u2010")


@dataclass(frozen=True)
class WordCount:
    """How many words the source has, how many stand on the page, and how many the ledger accounts for.

    `in_ledger` counts the source's words that are on the page only as the second part of another, or not at all.
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
    return WordCount(in_source, len(found), in_source - len(expected))


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
    furniture = sorted(entry.span for entry in entries if entry.kind is LedgerKind.FURNITURE)
    held: _Word | None = None
    for match in _WORD.finditer(source.text):
        if _stands_in(furniture, match.start()):
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


def _stands_in(spans: Sequence[Span], offset: int) -> bool:
    """Whether one of the spans, in order and apart, holds an offset."""
    position = bisect_right(spans, offset, key=lambda span: span.start)
    return position > 0 and offset < spans[position - 1].end


def _is_hyphen(entry: LedgerEntry, source: SourceText, problems: Problems) -> bool:
    """Whether an entry glues two words; one that would swallow more than a hyphen, or has none, is a broken promise."""
    if entry.kind not in (LedgerKind.HYPHEN_KEPT, LedgerKind.HYPHEN_REMOVED):
        return False
    gone = "".join(source.slice(entry.span).split())
    if (gone or source.text[max(0, entry.span.start - 1) : entry.span.start]) in _HYPHENS:
        return True
    words = " ".join(entry.words.split())
    problems.report(Code.TEXT_CHANGED, entry.place, f"the ledger glues “{words}” over “{gone}”", ADVICE, quote=words)
    return False


def _report(source: SourceText, word: _Word | None, on_page: str | None, problems: Problems) -> None:
    place = source.place(word.offset if word else len(source.text) - 1)
    if word is None:
        message = f"after the last word of the source the page goes on with “{on_page}”"
    elif on_page is None:
        message = f"the page ends before “{word.text}”"
    else:
        message = f"the page has “{on_page}” where the source has “{word.text}”"
    problems.report(Code.TEXT_CHANGED, place, message, ADVICE, quote=word.text if word else "")
