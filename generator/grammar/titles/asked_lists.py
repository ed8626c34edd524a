"""Lists in a question: `Kunt u aangeven: a) wie de brug betaalt; b) wanneer zij klaar is?`, and which items ask."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.questions.address_formulas import ASKS_FOR_REPORT, QUESTION_WORD
from generator.grammar.questions.asking import ASKS
from generator.grammar.questions.direct_questions import begins_asking
from generator.grammar.sentences.borders import ends_asking, sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.model.text import Span

# `a)`, `(a)`, `a.`, `ii)`, `2)`; a number with a full stop stands in too many other places.
_SIGN = expression(r"(?<![^\s:;,])\(?(?:(?P<letters>[a-z]{1,4})(?P<close>[.)])|(?P<number>\d{1,2})\))(?=\s+\S)\s+")
# At the start of a paragraph dashes, bullets and numbers with a full stop are signs, too.
_OPENS_ITEM = expression(r"(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[-–—•▪◦*])\s+")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ASKS_ON = expression(QUESTION_WORD, re.IGNORECASE)
# `Wilt u de volgende vragen een voor een beantwoorden?` is about the items.
_ANSWERING = expression(r"\bvra(?:ag|gen)\b[^?]*\bbeantwoorden\b")
# One of these is in every list within a paragraph.
_SECOND = ("b)", "b.", "ii)", "ii.", "2)")
_JOINS = expression(r"[\s;,(]+(?:(?:en|of|en/of)[\s;,(]*)?$")
_LONGEST_JOIN = 12
# Words of each item but the last, so that `onder a) en b)` is no list.
_FEWEST = 2
_OPENS, _CLOSES = "«“„", "»”"


@dataclass(frozen=True)
class Piece:
    """A stretch of one of several paragraphs (its position, and offsets into its text): an item of a list, or not."""

    paragraph: int
    span: Span
    is_item: bool


def pieces(texts: Sequence[str], bulleted: Container[int]) -> Iterator[Piece]:
    """The paragraphs of a question in order, cut where lists in them begin and end, without the signs of their items.

    `bulleted` are the positions of those whose bullet is no part of the text.
    """
    for position, text in enumerate(texts):
        starts = _signs_within(masked(text)) if any(sign in text for sign in _SECOND) else []
        opens = _OPENS_ITEM.match(text)
        if starts:
            yield from _cut(position, text, starts)
        elif opens or position in bulleted:
            yield Piece(position, _trimmed(text, opens.end() if opens else 0, len(text)), is_item=True)
        elif text:
            yield Piece(position, Span(0, len(text)), is_item=False)


def _cut(position: int, text: str, signs: Sequence[Span]) -> Iterator[Piece]:
    """The words before a list, its items, and the sentences behind the one that its last item ends."""
    if text[: signs[0].start].strip():
        yield Piece(position, Span(0, signs[0].start), is_item=False)
    for sign, following in pairwise(signs):
        yield Piece(position, _trimmed(text, sign.end, following.start), is_item=True)
    begins = signs[-1].end
    end = begins + next(sentence_spans(masked(text)[begins:])).end
    yield Piece(position, _trimmed(text, begins, end), is_item=True)
    behind = len(text) - len(text[end:].lstrip())
    if behind < len(text):
        yield Piece(position, Span(behind, len(text)), is_item=False)


def _trimmed(text: str, start: int, end: int) -> Span:
    """The stretch without what joins it to the next item: `; en`."""
    joins = _JOINS.search(text, max(start, end - _LONGEST_JOIN), end)
    return Span(start, joins.start() if joins else end)


def _signs_within(text: str) -> list[Span]:
    """The signs of the items of a list within a text without its quotations: a row of them from the first on."""
    found: list[Span] = []
    before = ""
    for sign in _SIGN.finditer(text):
        name = (sign["letters"] or sign["number"]) + (sign["close"] or ")")
        if found and name in _next(before):
            found.append(Span(*sign.span()))
            before = name
        elif len(found) < 2 and name[:-1] in ("a", "i", "1"):  # noqa: PLR2004  # one alone is no list
            found, before = [Span(*sign.span())], name
    between = (_trimmed(text, one.end, other.start) for one, other in pairwise(found))
    has_words = all(len(text[item.start : item.end].split()) >= _FEWEST for item in between)
    return found if len(found) > 1 and has_words else []


def _next(name: str) -> Iterator[str]:
    """What may follow on a sign in its row: `b)` on `a)`, `ii)` on `i)`."""
    sign, close = name[:-1], name[-1]
    if sign.isdigit():
        yield f"{int(sign) + 1}{close}"
    elif len(sign) == 1 and sign != "z":
        yield f"{chr(ord(sign) + 1)}{close}"
    if sign in _ROMAN[:-1]:
        yield f"{_ROMAN[_ROMAN.index(sign) + 1]}{close}"


def is_quoted(lead: str) -> bool:
    """Whether a quotation is open at the end of a text, so that the list behind it is somebody else's."""
    last = max(map(lead.rfind, _OPENS))
    return last > max(map(lead.rfind, _CLOSES)) and '"' not in lead[last:]


def asking(lead: str, items: Sequence[str]) -> list[bool]:
    """Which items of a list ask something themselves, behind the words that lead to it (empty for none).

    One asks that goes on with a word that asks, where its lead asks for that (`Kunt u aangeven: a) wie betaalt`), or
    that is a question of its own, in a list where the last is not the only one with a question mark.
    """
    if is_quoted(lead):
        return [False for _ in items]
    leads = _leads(lead)
    marked = [ends_asking(masked(item).rstrip(" ;,")) for item in items]
    are_own = any(marked[:-1])
    return [
        (leads and _ASKS_ON.match(item) is not None) or (is_marked and are_own and begins_asking(item))
        for item, is_marked in zip(items, marked, strict=True)
    ]


def _leads(lead: str) -> bool:
    """Whether words ask for what follows on them: `Kunt u per jaar aangeven:`, `De leden vragen de minister`."""
    words = lead[last_sentence(lead).start :].rstrip()
    if words.endswith((".", "?", "!")):
        return False
    return ASKS_FOR_REPORT.search(words) is not None or ASKS.search(words) is not None


def last_sentence(text: str) -> Span:
    """The last sentence of a text, which may go on behind it (offsets into the text)."""
    *_, last = [Span(0, len(text)), *sentence_spans(masked(text))]
    return last


def announces(lead: str) -> bool:
    """Whether the last sentence of a text only asks to answer what follows, or goes on with it."""
    words = lead[last_sentence(lead).start :].rstrip()
    return not words.endswith((".", "?", "!")) or _ANSWERING.search(words) is not None
