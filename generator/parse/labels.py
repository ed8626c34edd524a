"""Labels: markers of questions and answers that open a paragraph, and bare numbers that are markers.

A label on a line of its own is seen by its words (`markers`). Here a label that stands before its text is set apart,
and a bare number (`1`, `1.`, `5, 6 en 7`) is taken for a label where such numbers count up through the document.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from generator.grammar.asking import asks
from generator.grammar.members import asker_line
from generator.parse import markers
from generator.parse.ad_labels import ad_labels
from generator.parse.markers import LONGEST_HEADING
from generator.parse.parts import (
    Side,
    announces_answers,
    is_letterhead,
    letters,
    over_answers,
    replies_to_factions,
    side,
)
from generator.parse.sentences import ends_sentence
from generator.parse.series import Candidate, counting_anew


class Label(Enum):
    """What a bare number labels."""

    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True)
class Division:
    """Where a label ends within its paragraph (0: the label is all of it), and what a bare number labels."""

    end: int
    label: Label | None = None


_NUMBER = r"\d{1,3}[a-z]?"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:,|en|&|t/m|tot en met|–|-)\s*{_NUMBER}){{0,20}}"
_START = r"[A-ZÀ-ÞİŠŽ«“‘\"'(\[]"
# `Vraag 1: Kunt u …`, `Antwoord: Ja.`: the sign sets the label apart.
_SIGNED = re.compile(
    rf"(?:(?:Vraag|Vragen|VRAAG)(?:\s+{_NUMBERS})?|(?:Antwoord(?:en)?|ANTWOORD)(?:\s+(?:op\s+)?(?:de\s+)?(?:vraag|vragen)?\s*{_NUMBERS})?)"
    rf"\s?[:.](?=\s+\S)"
)
# `Vraag 1 Kunt u …`: only the capital does, and only where it happens more than once.
_UNSIGNED = re.compile(
    rf"(?:(?:Vraag|Vragen|VRAAG)\s+{_NUMBERS}|(?:Antwoord(?:en)?|ANTWOORD)\s+(?:op\s+)?(?:de\s+)?(?:vraag\s+|vragen\s+)?{_NUMBERS}|Antwoord)(?=\s+{_START})"
)
_ALONE = re.compile(rf"(?P<numbers>{_NUMBERS})\s?[.):]?")
_BEFORE_TEXT = re.compile(rf"(?P<numbers>{_NUMBERS})\s?[.):]?(?=\s+{_START})")
_FIXED = re.compile(rf"(?:Vraag|Vragen|VRAAG)\s+(?P<numbers>{_NUMBERS})")
LONGEST_LABEL = 60
# So many paragraphs after a bare number may lead up to the one that asks.
_LEADING = 3
# Where more of the bare numbers stand in mid-sentence they are numbers of pages.
MOST_INTERRUPTIONS = 0.1


def divisions(texts: Sequence[str]) -> dict[int, Division]:
    """The paragraphs that begin with a label or are a bare number that is one, by position."""
    found = {n: Division(end) for n, text in enumerate(texts) if 0 < (end := asker_line(text)) < len(text)}
    found |= {n: Division(end) for n, end in _worded(texts)}
    sides = list(_sides(texts))
    bare = _bare(texts, sides)
    return {**found, **bare}


def opens_with_label(text: str) -> bool:
    """Whether a text begins with a label that a sign sets apart from what it labels: `Antwoord: Ja.`."""
    return _SIGNED.match(text) is not None


def _worded(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    signed = [(n, match.end()) for n, text in enumerate(texts) if (match := _SIGNED.match(text))]
    unsigned = [
        (n, match.end())
        for n, text in enumerate(texts)
        if (match := _UNSIGNED.match(text)) and len(match.group()) <= LONGEST_LABEL and not markers.is_label(text)
    ]
    yield from signed
    if len(unsigned) > 1:
        yield from unsigned


def _sides(texts: Sequence[str]) -> Iterator[Side]:
    """Who has the word at each paragraph."""
    current, opened, over = Side.ASKING, letters(texts), over_answers(texts)
    asked = False
    for position, text in enumerate(texts):
        found = Side.ANSWERING if position in over else side(text)
        asked = asked or asks(text)
        # Newer Aanhangsels print who answers under the title, before the questions.
        if not asked and announces_answers(text):
            found = None
        if found and (position in opened or not is_letterhead(text)):
            current = found
        elif markers.is_part_heading(text):
            current = Side.ASKING
        yield current


def _bare(texts: Sequence[str], sides: Sequence[Side]) -> dict[int, Division]:
    """Bare numbers on lines of their own, else before their text, that count up."""
    for pattern in (_ALONE, _BEFORE_TEXT):
        asking = list(_questions(texts, sides, pattern))
        labels = {n: Division(end, Label.QUESTION) for n, end in asking}
        if labels:
            asked = sorted(number for n in labels for number in _named(texts[n], pattern))
            replies = {**dict(_replies(texts, sides, pattern, asked)), **dict(_repeats(texts, sides, labels, pattern))}
            other = _BEFORE_TEXT if pattern is _ALONE else _ALONE
            replies = replies or dict(_replies(texts, sides, other, asked)) or dict(ad_labels(texts, asked))
            return {**labels, **{n: Division(end, Label.ANSWER) for n, end in replies.items()}}
    return {}


def _questions(texts: Sequence[str], sides: Sequence[Side], pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The positions of numbers over text that asks, with those of worded labels, as far as they count up."""
    alone = pattern is _ALONE
    candidates: list[tuple[int, int, Candidate]] = []
    for n, text in enumerate(texts):
        match = _candidate(text, pattern) if sides[n] is Side.ASKING else None
        if match:
            sure = _asks_after(texts, n, alone=alone) and not _interrupts(texts, n, alone=alone)
            candidates.append((n, 0 if alone else match.end(), _values(match["numbers"], sure=sure)))
        elif alone and (fixed := _FIXED.match(text)) and len(text) <= LONGEST_LABEL:
            candidates.append((n, -1, _values(fixed["numbers"])))
    series = _series(texts, [(n, values) for n, _, values in candidates])
    labels = [(n, end) for place, (n, end, _) in enumerate(candidates) if place in series and end >= 0]
    broken = sum(_interrupts(texts, n, alone=alone) for n, _, _ in candidates)
    if broken <= MOST_INTERRUPTIONS * len(candidates):
        yield from labels


def _replies(
    texts: Sequence[str], sides: Sequence[Side], pattern: re.Pattern[str], asked: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The positions of numbers over answers: those that count up, or all where they name each number asked once."""
    candidates = [
        (n, 0 if pattern is _ALONE else match.end(), _values(match["numbers"]))
        for n, text in enumerate(texts)
        if sides[n] is Side.ANSWERING and (match := _candidate(text, pattern))
    ]
    named = sorted(number for n, _, _ in candidates for number in _named(texts[n], pattern))
    series = _series(texts, [(n, values) for n, _, values in candidates])
    yield from ((n, end) for place, (n, end, _) in enumerate(candidates) if place in series or named == asked)


def _repeats(
    texts: Sequence[str], sides: Sequence[Side], labels: Mapping[int, Division], pattern: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """The positions of numbers that each repeat that of the question right above them, over text that does not ask."""
    found: list[tuple[int, int]] = []
    above: tuple[str, ...] = ()
    for n, text in enumerate(texts):
        if n in labels:
            above = _named(text, pattern)
        elif sides[n] is Side.ASKING and (match := _candidate(text, pattern)) and _named(text, pattern) == above:
            asked = _asks_after(texts, n, alone=pattern is _ALONE)
            found += [] if asked else [(n, 0 if pattern is _ALONE else match.end())]
            above = ()
    # One may be an item of a list.
    yield from found if len(found) > 1 else ()


def _named(text: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The numbers that a bare label names."""
    match = _candidate(text, pattern)
    return markers.numbers(match["numbers"]) if match else ()


def _series(texts: Sequence[str], numbers: Sequence[tuple[int, Candidate]]) -> frozenset[int]:
    """Which of the numbers at these positions count up; they may begin anew under the heading of each faction."""
    heads = [n for n, text in enumerate(texts) if markers.may_name_factions(text) or replies_to_factions(text)]
    return counting_anew([number for _, number in numbers], [bisect(heads, n) for n, _ in numbers])


def _candidate(text: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    if pattern is _ALONE:
        return pattern.fullmatch(text) if len(text) <= LONGEST_LABEL else None
    return pattern.match(text)


def _asks_after(texts: Sequence[str], position: int, *, alone: bool) -> bool:
    """Whether the text of a number asks: its own, or a paragraph soon after it."""
    if not alone:
        return asks(texts[position])
    for text in texts[position + 1 : position + 1 + _LEADING]:
        if markers.is_label(text) or _candidate(text, _ALONE):
            return False
        if asks(text):
            return True
    return False


def _interrupts(texts: Sequence[str], position: int, *, alone: bool) -> bool:
    """Whether a number on a line of its own stands in mid-sentence, as numbers of pages do."""
    if not alone or not position or position + 1 == len(texts):
        return False
    before, after = texts[position - 1], texts[position + 1]
    return len(before) > LONGEST_HEADING and not ends_sentence(before) and not after[:1].isupper()


def _values(numbers: str, *, sure: bool = True) -> Candidate:
    found = [int("".join(filter(str.isdigit, number))) for number in markers.numbers(numbers)]
    return Candidate(found[0], max(found[-1], found[0]), sure)
