"""Sentences in which the government promises the Chamber something that it will receive.

`Ik zal uw Kamer voor de zomer informeren`, `het plan wordt eind 2026 naar uw Kamer gestuurd`, `hier kom ik op terug`.
What it did, what it will do elsewhere, what it does every year, and what depends on a condition are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.grammar.characters.expressions import expression
from generator.grammar.commitments.asked_times import asks_when_received, assents, says_when
from generator.grammar.commitments.earlier import is_over
from generator.grammar.commitments.promised_sentences import Promise, is_unsure, may_promise, promises
from generator.grammar.dates.time_limits import TimeLimit, time_limits
from generator.grammar.offices.policy_fields import NAME
from generator.grammar.offices.written import OFFICE
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.quotations import masked
from generator.grammar.words.sets import any_of
from generator.model.text import Span

# A longer sentence is a list, or text that was run together.
_LONGEST = 700
# What a sentence is about begins with these words; a time limit behind them may belong to it.
_CONTENT = expression(r"\b(?:over|inzake|omtrent|aangaande|betreffende|van\s+de\s+stand)\s(?!op\b)", re.IGNORECASE)
_RELATIVE = expression(
    r"\b(?:die|(?<!\bu\s)(?<!\bin\s)(?<!\bop\s)(?<!\bvan\s)(?<!\bmet\s)(?<!\bbij\s)(?<!\bna\s)dat|waar\w*|welke|hoe|wat|of|omdat|zoals|om)\s",
    re.IGNORECASE,
)
_COLLEAGUE = rf"(?:ambts?genoot|collega)(?:-minister)?\s+(?:van|voor)\s+{NAME}"
_PROMISES_FIRST = expression(rf"(?:De|Mijn|de|mijn)\s+(?P<office>{OFFICE}|{_COLLEAGUE})\s+(?!en\b)")
_VERBS = any_of("zal informeert bericht stuurt zendt biedt legt stelt komt deelt dient")
_PROMISES_BEHIND = expression(rf"\b{_VERBS}\s+(?:de|mijn)\s+(?P<office>{OFFICE}|{_COLLEAGUE})\s+(?!en\b)")
_CHAMBER_BEHIND = expression(r"\s+(?:de|uw|beide)\s+(?:\w+\s+)?Kamers?\b.*")
_PRONOUN_PROMISES = expression(r"\b(?:hij|zij|ze)\b", re.IGNORECASE)
_SPEAKER = expression(r"\b(?:ik|wij|we|het\s+kabinet|de\s+regering)\b", re.IGNORECASE)
_END = expression(r"[\s.)”’\"']*\Z")


@dataclass(frozen=True)
class CommitmentSentence:
    """A sentence that promises; spans over the text that was searched.

    `addressee` is None where the sentence leaves it out, `limit` where no time is given; `due` is the last day.
    """

    span: Span
    addressee: Span | None = None
    limit: Span | None = None
    due: date | None = None


def commitments(text: str, written_on: date | None = None, question: str = "") -> Iterator[CommitmentSentence]:
    """The sentences of an answer that promise, in order; a day follows from a time limit and the day of the answer.

    With the question that a text begins to answer, a first sentence that only says when is one where that was asked.
    """
    hidden = masked(text)
    before = sentence = ""
    spans = tuple(sentence_spans(hidden))
    for number, span in enumerate(spans):
        before, sentence = sentence, hidden[span.start : span.end]
        if len(span) > _LONGEST:
            continue
        found = list(_promised(sentence, written_on, before)) if may_promise(sentence) else []
        if any(promise.is_earlier for promise, _ in found) and number + 1 < len(spans):
            following = hidden[spans[number + 1].start : spans[number + 1].end]
            found = [pair for pair in found if not (pair[0].is_earlier and is_over(following))]
        if not found and not before and question:
            yield from _as_asked(span, sentence, written_on, question)
        if found:
            # One of the ways to read it may show until when.
            best, limit = next((pair for pair in found if pair[1]), found[0])
            yield CommitmentSentence(
                Span(span.start, span.start + len(sentence.rstrip())),
                _moved(best.addressee, span.start),
                _moved(limit.span if limit else None, span.start),
                limit.due if limit else None,
            )


def _promised(sentence: str, written_on: date | None, before: str) -> Iterator[tuple[Promise, TimeLimit | None]]:
    """The ways to read a sentence as a promise, each with its time limit."""
    if not is_unsure(sentence):
        limits = time_limits(sentence, written_on)
        for each in promises(sentence, [each.span for each in limits], before):
            yield each, _limit(sentence, each, limits)


def _as_asked(span: Span, sentence: str, written_on: date | None, question: str) -> Iterator[CommitmentSentence]:
    """A first sentence as a promise of what was asked for, which it does not name."""
    if assents(sentence, question):
        yield CommitmentSentence(Span(span.start, span.start + len(sentence.rstrip())))
    elif asks_when_received(question):
        yield from _only_when(span, sentence, time_limits(sentence, written_on), question)


def _only_when(span: Span, sentence: str, limits: list[TimeLimit], question: str) -> Iterator[CommitmentSentence]:
    """The sentence as a promise if it gives a time limit and nothing else."""
    said = says_when(sentence, [each.span for each in limits], question)
    for limit in limits:
        if limit.span == said:
            end = span.start + len(sentence.rstrip())
            yield CommitmentSentence(Span(span.start, end), None, _moved(limit.span, span.start), limit.due)


def promising_office(sentence: str) -> str | None:
    """The office that a sentence names, which promises: `minister van Defensie`; None where it names none.

    Only a pronoun is left of an office that the sentence before names: `zij`.
    """
    found = _PROMISES_FIRST.match(sentence) or _PROMISES_BEHIND.search(sentence)
    if found:
        return _CHAMBER_BEHIND.sub("", found["office"])
    pronoun = None if _SPEAKER.search(sentence) else _PRONOUN_PROMISES.search(sentence)
    return pronoun[0] if pronoun else None


def _moved(span: Span | None, by: int) -> Span | None:
    return Span(span.start + by, span.end + by) if span else None


def _limit(sentence: str, found: Promise, limits: list[TimeLimit]) -> TimeLimit | None:
    """The time limit of a promise: within it or before it, else at the end of the sentence."""
    inside = [each for each in limits if each.span.start >= found.span.start and each.span.end <= found.span.end]
    before = [each for each in limits if each.span.end <= found.span.start]
    after = [each for each in limits if each.span.start >= found.span.end]
    for each in (*inside, *reversed(before), *after):
        if _is_of(sentence, found, each):
            return each
    return None


def _is_of(sentence: str, found: Promise, limit: TimeLimit) -> bool:
    """Whether a time limit says when the promise will be kept, and not when something that it is about happens."""
    if limit.span.end <= found.span.start:
        between = sentence[limit.span.end : found.span.start]
        is_next = not between.strip() or between.strip() in ("aan", "naar", "met", "bij", "ik")
        is_relative = not is_next and _RELATIVE.search(sentence, 0, limit.span.start) is not None
        return not is_relative and not re.search(r"[;:]|\ben\s+(?:zal|wordt|worden)\b", between)
    start = found.span.start + found.head if limit.span.end <= found.span.end else found.span.end
    before = sentence[start : limit.span.start]
    ends_clause = limit.span.end < found.span.end and not sentence[limit.span.end : found.span.end - found.verb].strip()
    is_last = ends_clause or _END.match(sentence, limit.span.end) is not None
    if _RELATIVE.search(before):
        return False
    if _CONTENT.search(before):
        return is_last and not limit.may_describe
    return True
