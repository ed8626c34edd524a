"""The questions in one question: each sentence that asks, each further question in one, each item of a list that asks.

What only depends on the question before it (`Zo nee, waarom niet?`, `Waarom?`) is a part of that question.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from generator.grammar.characters.expressions import expression
from generator.grammar.questions.direct_questions import begins_asking
from generator.grammar.sentences.borders import ends_asking
from generator.grammar.sentences.quotations import masked
from generator.grammar.titles.asked_clauses import Clause, clauses
from generator.grammar.titles.asked_lists import Piece, announces, asking, last_sentence, pieces
from generator.model.text import Span

Asked = tuple[int, Span]
"""The position of a paragraph, and the words in it that ask something (offsets into its text)."""

# `Zo ja, welke?`, `Waarom wel of niet?`, `Graag een toelichting.`: nothing is asked that stands by itself.
_FOLLOWS = expression(
    r"(?i)(?:en\s+)?(?:zo\s+(?:ja|nee|niet)\b|(?:en\s+)?(?:waarom|hoezo)(?:\s+(?:wel|niet|of|dan|en))*\s*\??$"
    r"|(?:graag|gaarne)\s+(?:een\s+)?(?:toelichting|reactie|antwoord|uitleg)\b[^?]{0,30}$"
    r"|(?:kan|kunt|wil|wilt)\s+(?:\w+\s+){1,4}?(?:dit|dat|uw\s+antwoord|het\s+antwoord|daarop|hierop)\s+(?:nader\s+)?toelichten\b)"
)
# Words that only say when or why what follows is asked: `Nu de brug dicht is, wat …`.
_LEADS_IN = expression(
    r"(?i)(?:nu|als|indien|gezien|gelet\s+op|aangezien|omdat|terwijl|hoewel|gegeven|ondanks|mede|met\s+het\s+oog\s+op)\b[^?]*$"
)

_LINK = expression(r"[,;\s]*(?:(?:en|of|maar)\s+)?")


def asked_in(texts: Sequence[str], bulleted: Container[int] = ()) -> list[Asked]:
    """What the paragraphs of a question ask, in order; of a list the items that ask, or all of it once.

    `bulleted` are the positions of the paragraphs whose bullet is no part of the text.
    """
    found: list[Asked] = []
    lead: Piece | None = None
    for is_item, held in groupby(pieces(texts, bulleted), key=lambda piece: piece.is_item):
        group = tuple(held)
        if is_item and len(group) > 1:
            found = _with_list(texts, found, lead, group)
        else:
            found.extend(asked for piece in group for asked in _in_piece(texts, piece))
        lead = None if is_item else group[-1]
    return found


def _with_list(texts: Sequence[str], found: Sequence[Asked], lead: Piece | None, items: Sequence[Piece]) -> list[Asked]:
    """What was found before a list, and what the list asks."""
    words = [_words(texts, item) for item in items]
    leading = _words(texts, lead) if lead else ""
    asks = asking(leading, words)
    is_open = lead is not None and announces(leading) and _ends_with(texts, lead, found)
    if any(asks):
        own = (_of_item(texts, item) for item, is_asked in zip(items, asks, strict=True) if is_asked)
        return [*(found[:-1] if is_open else found), *(asked for each in own for asked in each)]
    if lead is None:
        return [*found, *(asked for item in items for asked in _in_piece(texts, item))]
    if is_open or not announces(leading) or not ends_asking(masked(words[-1])):
        return list(found)
    sentence = last_sentence(leading)
    return [*found, (lead.paragraph, Span(lead.span.start + sentence.start, lead.span.start + sentence.end))]


def _of_item(texts: Sequence[str], item: Piece) -> Iterator[Asked]:
    """What an item asks that asks something: a question of its own maybe several things, another one thing."""
    words = _words(texts, item)
    if _FOLLOWS.match(words):
        return
    if ends_asking(masked(words)) and begins_asking(words) and words[0].isupper():
        yield from _in_piece(texts, item)
    else:
        yield item.paragraph, item.span


def _in_piece(texts: Sequence[str], piece: Piece) -> Iterator[Asked]:
    start = piece.span.start
    return ((piece.paragraph, Span(start + p.start, start + p.end)) for p in asked_parts(_words(texts, piece)))


def _words(texts: Sequence[str], piece: Piece) -> str:
    return texts[piece.paragraph][piece.span.start : piece.span.end]


def _ends_with(texts: Sequence[str], lead: Piece, found: Sequence[Asked]) -> bool:
    """Whether the last sentence of what leads to a list is the last that was found to ask something."""
    begins = lead.span.start + last_sentence(_words(texts, lead)).start
    return bool(found) and found[-1][0] == lead.paragraph and found[-1][1].end > begins


def asked_parts(text: str) -> tuple[Span, ...]:
    """What a text asks, each with the words that ask it, in order: `Deelt u de mening dat de brug dicht moet?`."""
    found: list[Span] = []
    before: Clause | None = None
    is_led_in = False
    for clause in clauses(text):
        words = text[clause.span.start : clause.span.end]
        start = _start(text, clause, before)
        if is_led_in and before is not None and before.sentence == clause.sentence:
            start = _start(text, before, None)
        is_led_in = False
        if clause.is_asked:
            if _FOLLOWS.match(words) or _FOLLOWS.match(text, start, clause.span.end):
                found[-1:] = [Span(each.start, clause.span.end) for each in found[-1:]]
            elif _LEADS_IN.match(words) and clause.span.end < clause.sentence.end:
                is_led_in = True
            else:
                found.append(Span(start, clause.span.end))
        before = clause
    return tuple(found)


def _start(text: str, clause: Clause, before: Clause | None) -> int:
    """Where a clause begins with the words that ask it: behind the one before it in its sentence."""
    if before is None or before.sentence != clause.sentence:
        return clause.sentence.start
    link = _LINK.match(text, before.span.end)
    return min(link.end() if link else before.span.end, clause.span.start)
