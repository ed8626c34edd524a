"""The questions in one question: each sentence that asks, and each further question in one.

What only depends on the question before it (`Zo nee, waarom niet?`, `Waarom?`) is a part of that question.
"""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.titles.asked_clauses import Clause, clauses
from generator.model.text import Span

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
