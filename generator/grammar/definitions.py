"""Short forms that a text introduces: `Enhanced Forward Presence (EfP)`, `(hierna: EPSCO-Raad)`, `AVG (Algemene …)`.

The letters of a short form decide where they can (`initials.py`), else its words, else the phrase before it
(`defined_phrases.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.defined_phrases import kind_before, named_before, person_before, phrase_before
from generator.grammar.initials import WORD, long_after, long_before, words_between
from generator.grammar.short_forms import ENDING, SHORT, is_surely_short, may_be_short
from generator.model.text import Span

_BRACKETS = re.compile(r"\(([^()]{2,160})\)")
_QUOTES = "‘’“”„«»\"' "
_ANNOUNCE = (
    r"(?:hierna(?:\s+ook)?(?:\s+(?:te\s+noemen|genoemd|aangeduid\s+als|kortweg))?|verder(?:\s+(?:te\s+noemen|genoemd))?"
    r"|afgekort(?:\s+(?:als|tot))?|in\s+het\s+vervolg|kortweg|in\s+het\s+kort|kort\s+gezegd|ook\s+(?:wel(?:\s+bekend\s+als)?|bekend\s+als)"
    r"|(?:de\s+|het\s+)?zoge(?:naamde|heten|noemde)|oftewel|ofwel|beter\s+bekend\s+als|vanaf\s+nu)"
)
_ANNOUNCED = re.compile(rf"(?i:{_ANNOUNCE})\s*:?\s+(?=\S)")
_CALLED = re.compile(r"\s+(?:genoemd|geheten)$")
_ARTICLE = re.compile(r"(?:de|het|een)\s+(?=\S)")
# `(Extended Producer Responsibility, EPR)`, `(Engels: …)`, `(EFSA, de Europese Autoriteit …)`.
_DIVIDES = re.compile(r"\s*[,;:]\s+|\s+[–—-]\s+|\s+(?:of|oftewel|ofwel|afgekort)\s+")
_FIRST = re.compile(r"[^\W_][\w.&+/-]*(?:[’'](?:s|en|n))?(?=[\s,;])")
_IN_LANGUAGE = re.compile(
    r"(?:(?:in\s+het\s+)?(?:Engels|Frans|Duits)(?:e\s+afkorting)?|voluit|afkorting\s+van|staat\s+voor|acroniem\s+van|lees)"
    r"\s*:?\s*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.?!;:(]\s")
_SENTENCE = re.compile(r"[.?!]\s+(?=[^\W\d_a-z])")
_REACH = 300
# `AI` and `VK` are the first letters of too many things.
_SHORTEST_IMPLIED = 3

# Without brackets.
_NAME = rf"(?:[‘“„\"«'](?P<quoted>[^‘’“”„\"«»]{{2,80}})[’”\"»']|(?P<bare>{SHORT}))"
_AFTER = re.compile(
    rf"(?<![\w(])(?P<announced>(?:,\s*)?(?i:{_ANNOUNCE})\s*(?P<colon>:?)\s+)(?P<article>de\s+|het\s+)?{_NAME}"
)
_SHORT_WORD = rf"(?<![\w-])[A-Z][\w&+/-]{{1,12}}(?:{ENDING})?"
_BESIDE = re.compile(
    rf"(?P<between>,\s+(?:de|het)\s+|\s+[–—-]\s+(?:de\s+|het\s+)?)(?P<short>{_SHORT_WORD})(?=\s*[,.;)]|\s+[–—-]\s)"
)
_SPELLED = re.compile(
    rf"(?P<short>{_SHORT_WORD})(?:,\s+(?:voluit\s+|dat\s+staat\s+voor\s+|wat\s+staat\s+voor\s+|oftewel\s+|ofwel\s+)?(?:de|het|een)\s+"
    r"|\s+(?:staat\s+voor|oftewel|ofwel)\s+(?:de\s+|het\s+|een\s+)?)(?P<long>[^,.;:()–—]{5,120})"
)


@dataclass(frozen=True)
class Definition:
    """A short form and the words it stands for, as spans of the text (offsets)."""

    short: Span
    long: Span


def definitions(text: str) -> Iterator[Definition]:
    """The short forms that a text introduces, in order, each with its long form in the same sentence."""
    found = [made for match in _BRACKETS.finditer(text) if (made := _of_brackets(text, match))]
    found += _announced_after(text)
    found += _beside(text)
    taken: dict[Span, Definition] = {}
    for each in found:
        if not any(each.short.overlaps(other) for other in taken):
            taken[each.short] = each
    yield from sorted(taken.values(), key=lambda each: each.short)


def _of_brackets(text: str, match: re.Match[str]) -> Definition | None:
    inside = Span(match.start(1), match.end(1))
    announced = _ANNOUNCED.match(text, inside.start, inside.end)
    begin = announced.end() if announced else inside.start
    end = called.start() if (called := _CALLED.search(text, begin, inside.end)) else inside.end
    short = _bare(text, Span(begin, end))
    return (
        _whole(text, match.start(), short, is_announced=announced is not None)
        or _both_inside(text, inside)
        or (None if announced else _first_inside(text, match.start(), inside))
        or (None if announced else _turned(text, match.start(), inside))
    )


def _whole(text: str, opens: int, short: Span, *, is_announced: bool) -> Definition | None:
    """All that is in brackets is the short form."""
    before = _before(text, opens)
    lead = _same_lead(text, before, short)
    word = text[lead.start : lead.end]
    if may_be_short(word):
        long = person_before(text, before, word) or long_before(text, before, word) or kind_before(text, before, word)
        long = long or (phrase_before(text, before, word) if is_surely_short(word) else None)
        if long:
            return Definition(lead, long)
    if is_announced and text[opens + 1 :].lower().startswith(_NAMING):
        long = named_before(text, _sentence_before(text, opens), _without_article(text, short))
        return Definition(short, long) if long else None
    return None


def _bare(text: str, span: Span) -> Span:
    """A stretch without the signs around it, and without the hyphen that leads to the rest of a compound."""
    inner = text[span.start : span.end].strip(_QUOTES)
    start = text.index(inner, span.start)
    return Span(start, start + len(inner.rstrip("-‐‑")))


def _same_lead(text: str, before: Span, short: Span) -> Span:
    """What is in brackets without an article, or a word that repeats one before it: `concept Notitie (concept NRD)`."""
    first, space, rest = text[short.start : short.end].partition(" ")
    if not space or not is_surely_short(rest):
        return short
    repeats = re.search(rf"\b{re.escape(first)}\b", text[before.start : before.end])
    return Span(short.start + len(first) + 1, short.end) if repeats or first in ("de", "het", "een") else short


def _without_article(text: str, short: Span) -> str:
    word = text[short.start : short.end]
    return word[article.end() :] if (article := _ARTICLE.match(word)) else word


def _before(text: str, end: int) -> Span:
    """The part of the sentence before a place, from the last sign that begins a new part of it."""
    least = max(0, end - _REACH)
    start = max((m.end() for m in _SENTENCE_END.finditer(text, least, end)), default=least)
    return Span(start, max(start, len(text[:end].rstrip(" ,"))))


def _sentence_before(text: str, end: int) -> Span:
    least = max(0, end - _REACH)
    start = max((m.end() for m in _SENTENCE.finditer(text, least, end)), default=least)
    return Span(start, max(start, len(text[:end].rstrip(" ,"))))


def _both_inside(text: str, inside: Span) -> Definition | None:
    """Both halves in brackets: `producentenverantwoordelijkheid (Extended Producer Responsibility, EPR)`."""
    told = _IN_LANGUAGE.match(text, inside.start, inside.end)
    start = told.end() if told else inside.start
    for cut in _DIVIDES.finditer(text, start, inside.end):
        left, right = _bare(text, Span(start, cut.start())), _bare(text, Span(cut.end(), inside.end))
        if is_surely_short(text[right.start : right.end]):
            long = long_before(text, left, text[right.start : right.end], strictly=True)
            if long:
                return Definition(right, long)
        if is_surely_short(text[left.start : left.end]):
            told = _IN_LANGUAGE.match(text, right.start, right.end)
            rest = Span(told.end() if told else right.start, right.end)
            if long := long_after(text, rest, text[left.start : left.end]):
                return Definition(left, long)
    return None


def _first_inside(text: str, opens: int, inside: Span) -> Definition | None:
    """A short form in brackets with more behind it: `… Welzijn en Sport (VWS, dat hierover gaat)`."""
    first = _FIRST.match(text, inside.start, inside.end)
    if not first or not is_surely_short(first[0]):
        return None
    long = long_before(text, _before(text, opens), first[0], strictly=True)
    return Definition(Span(*first.span()), long) if long else None


def _turned(text: str, opens: int, inside: Span) -> Definition | None:
    """The other way round: `AVG (Algemene Verordening Gegevensbescherming)`."""
    before = _before(text, opens)
    words = words_between(text, before)
    if not words or words[-1].end() != before.end or not is_surely_short(words[-1][0]):
        return None
    told = _IN_LANGUAGE.match(text, inside.start, inside.end)
    long = long_after(text, _bare(text, Span(told.end() if told else inside.start, inside.end)), words[-1][0])
    return Definition(Span(*words[-1].span()), long) if long else None


def _announced_after(text: str) -> Iterator[Definition]:
    """Without brackets: `…, hierna ‘de reactie’, …`, `…, afgekort IPB`, `… of kortweg IPB`."""
    for match in _AFTER.finditer(text):
        group = "quoted" if match["quoted"] else "bare"
        short = _bare(text, Span(*match.span(group)))
        word = text[short.start : short.end]
        before = _before(text, match.start("announced"))
        long = long_before(text, before, word, strictly=True) if is_surely_short(word) else None
        if (
            not long
            and (match["quoted"] or match["colon"])
            and match["announced"].lower().lstrip(", ").startswith(_NAMING)
        ):
            sentence = _sentence_before(text, match.start("announced"))
            long = named_before(text, sentence, _without_article(text, short))
        if long:
            yield Definition(short, long)


_NAMING = ("hierna", "verder", "in het vervolg")


def _beside(text: str) -> Iterator[Definition]:
    """Side by side: `het UWV, het Uitvoeringsinstituut werknemersverzekeringen,` and the other way round."""
    for match in _BESIDE.finditer(text):
        if is_surely_short(match["short"]):
            long = long_before(text, _before(text, match.start("between")), match["short"], strictly=True)
            if long:
                yield Definition(Span(*match.span("short")), long)
    for match in _SPELLED.finditer(text):
        if is_surely_short(match["short"]):
            long = long_after(text, Span(*match.span("long")), match["short"], whole=False)
            if long:
                yield Definition(Span(*match.span("short")), long)


def spelled_out_before(text: str, short: Span) -> Span | None:
    """The words in capitals before a short form in its sentence that have its letters: `Joint Expeditionary Force`."""
    letters = text[short.start : short.end]
    if not letters.isupper() or not letters.isalpha() or len(letters) < _SHORTEST_IMPLIED:
        return None
    before = _sentence_before(text, short.start)
    words = list(WORD.finditer(text, before.start, before.end))
    for last in range(len(words) - 1, len(letters) - 2, -1):
        part = words[last - len(letters) + 1 : last + 1]
        is_name = all(word[0][0] == letter for word, letter in zip(part, letters, strict=True))
        if is_name and not any(sign in text[part[0].start() : part[-1].end()] for sign in ",.;:()?!"):
            return Span(part[0].start(), part[-1].end())
    return None
