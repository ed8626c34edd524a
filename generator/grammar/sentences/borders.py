"""Sentences: where they stand, and whether a text ends a sentence, continues one, or begins a list item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.alphabet import LONE_ACCENT, LOWER, UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Tried
from generator.model.text import Span

_BULLETS = frozenset("-–—•▪◦*")
_BULLET = expression(r"(?:[-–—•▪◦*]|[a-z]\)|\d{1,2}\))\s")
# The page that a question of a list is about: `(blz. 2)`, `(p. 3–4)`.
_PAGES = r"\s*\((?:blz|p|pp|pag|pagina(?:['’]?s)?|bladzijden?|bldz)\.?\s\d[^()]{0,16}\)"
_SENTENCE_END = expression(rf"[.?!:;][”’\"')»\]]*\d{{0,2}}(?:{_PAGES})?$")
_ASKS_AT_END = expression(rf"\?[”’\"')»\]]*(?:{_PAGES}|\s*\(algemeen\))?$", re.IGNORECASE)
_ENDS_WITH_PAGES = expression(rf"[.?!][”’\"')»\]]*{_PAGES}$", re.IGNORECASE)
# A full stop after these ends no sentence, because a word always follows: `nr. 500`, `dhr. Jansen`.
_ABBREVIATION = expression(
    r"(?<!\w)(?:nrs?|artt?|blz|dhr|mevr|mw|drs?|mr|ir|prof|resp|bijv|ca|c\.q|d\.d|o\.a|m\.b\.t|t\.a\.v)\.$",
    re.IGNORECASE,
)
# These never end a sentence: the next line continues it.
_RUNS_ON = expression(
    r"(?:[,(«“‘–—-]|(?<!\w)(?:op|bij|aan|zie|van|in|en|of|de|het|een|met|uit|naar|voor|door|onder|conform|ook|deze|die"
    r"|uw|haar|zijn|onze|mijn|dit|dat|als|dan|te|over|per|cf\.|vgl\.|nrs?\.?|m\.b\.t\.|t\.a\.v\.))$",
    re.IGNORECASE,
)
# `f 2,3 miljoen` is an amount of guilders.
# The accent of a letter that ends the line before may stand alone at its start: `Kostic⏎´ (PvdD)`.
_STARTS_SMALL = expression(rf"(?!f\s?\d)[(«“‘\"']*[{LOWER}]|{LONE_ACCENT}(?:\s|$)")
_STARTS_NEW = expression(rf"[“‘\"'«(\[]*[{UPPER}0-9•–-]")
# The faction of a member who is named at the end of the line before: `(RPF) en Van Dijke`, `(GroenLinks), aan`.
_GOES_ON_WITH_PARTY = expression(rf"\((?:[Bb]eiden?\s)?[{UPPER}][^()]{{0,40}}\)(?:,|\s+(?:en|aan|over|c\.s\.)\s)")
# A word that is not an abbreviation, at the end of a sentence.
_NEXT_SENTENCE = expression(rf"[{LOWER}]{{5,}}[.?!] [{UPPER}]")
# Words after which a line can only be broken.
_ENDS_OPEN = expression(r"(?<!\S)(?:de|het|een|van|voor|aan|op|in|met|en|of|te|om|dat|die|bij|door|naar|uit|over)$")
# The longest of them, and a line end behind it.
_LONGEST_OPEN = 5
_NUMBERED = expression(rf"\d{{1,3}}[.)]\s+[{UPPER}«“‘]")
_TITLE = expression(rf"[{UPPER}0-9](?:.*[^,;(-])?", re.DOTALL)
_BETWEEN_SENTENCES = Tried(
    expression(rf"(?<=\w\?)(?=[{UPPER}])|(?<=[^\s][.?!])[”»\"'’)]*\d{{0,2}}\s+(?=[{UPPER}«“‘\"'])"),
    expression(r"[.?!]"),
    (-1,),
)
_ABBREVIATED = expression(
    r"(?:\b(?:nr|nrs|art|jl|dhr|mevr|mr|dr|drs|ir|prof|St|o\.a|m\.b\.t|c\.q|incl|resp|blz)\.|\b[A-Z]\.)$"
)
# The number of characters at the end of a text that are needed to judge its last mark.
_TAIL = 40


def sentence_spans(text: str) -> Iterator[Span]:
    """Each sentence of a text with its full stop, in order; quotations in it should be masked."""
    start = 0
    for found in _BETWEEN_SENTENCES.finditer(text):
        if not _ABBREVIATED.search(text, max(0, found.start() - 8), found.start()):
            yield Span(start, found.start())
            start = found.end()
    if start < len(text):
        yield Span(start, len(text))


def is_list_item(text: str) -> bool:
    """Whether a text begins with the sign of a list item."""
    return (text[:1] in _BULLETS or ")" in text[1:3]) and _BULLET.match(text) is not None


def ends_sentence(text: str) -> bool:
    """Whether a text ends as sentences and their announcements do (a note mark may follow)."""
    tail = text[-_TAIL:]
    return _SENTENCE_END.search(tail) is not None and ("." not in tail[-2:] or _ABBREVIATION.search(tail) is None)


def ends_with_pages(text: str) -> bool:
    """Whether a text ends with the pages that its question is about, so is complete: `… op afstand aan? (blz. 2)`."""
    return _ENDS_WITH_PAGES.search(text[-_TAIL:]) is not None


def ends_asking(text: str) -> bool:
    """Whether a text ends with a question mark, possibly followed by the pages that the question is about."""
    return _ASKS_AT_END.search(text[-_TAIL:]) is not None


def runs_on(text: str) -> bool:
    """Whether a line surely ends within a sentence: with a comma, an open bracket or a word that joins what follows."""
    return _RUNS_ON.search(text[-_TAIL:]) is not None


def starts_small(text: str) -> bool:
    """Whether a text begins with a small letter (after any quotation marks), and so continues a sentence."""
    return _STARTS_SMALL.match(text) is not None


def starts_new(text: str) -> bool:
    """Whether a text may begin a sentence or an item: with a capital, a number or a dash."""
    return _STARTS_NEW.match(text) is not None and _GOES_ON_WITH_PARTY.match(text) is None


def holds_sentences(text: str) -> bool:
    """Whether a text ends a sentence, at its end or before a further word."""
    return ends_sentence(text) or _NEXT_SENTENCE.search(text) is not None


def ends_open(line: str) -> bool:
    """Whether a line ends in a word that cannot end a sentence or a paragraph."""
    return _ENDS_OPEN.search(line, max(0, len(line) - _LONGEST_OPEN)) is not None


def opens_with_number(text: str) -> bool:
    """Whether a number with its sign opens a text: `3. Kunt u`."""
    return _NUMBERED.match(text) is not None


def may_be_title(line: str) -> bool:
    """Whether a line begins with a capital or number and ends with no sign that joins it to the next."""
    return _TITLE.fullmatch(line) is not None
