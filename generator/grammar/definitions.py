"""Short forms that a text introduces: `Enhanced Forward Presence (EfP)`, `(hierna: EPSCO-Raad)`, `AVG (Algemene …)`.

The letters of a short form decide where they can (`initials.py`), else its words, else the phrase before it
(`defined_phrases.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.announcements import ANNOUNCE, CALLED, is_naming
from generator.grammar.defined_phrases import described_before, kind_before, person_before, phrase_before
from generator.grammar.definitions_in_line import in_line
from generator.grammar.initials import WORD, long_after, long_before, words_between
from generator.grammar.official_names import act_before, body_before, is_of_law, law_before, shortened_law_before
from generator.grammar.repeated_names import named_before, repeated_before
from generator.grammar.short_forms import is_marked, is_surely_short, letters_of, may_be_short
from generator.grammar.text_before import REACH, bare, part_before, sentence_before, without_article
from generator.model.text import Span

_BRACKETS = re.compile(r"\(([^()]{2,160})\)|\[([^\[\]]{2,160})\]")
_ANNOUNCED = re.compile(rf"(?i:{ANNOUNCE})\s*:?\s+(?=\S)")
# `(PbEU 2018, L 156, hierna: de richtlijn)`.
_ANNOUNCED_LATER = re.compile(rf"[,;.]\s+(?:en\s+)?(?P<words>(?i:{ANNOUNCE})\s*:?)\s+(?=\S)")
# Where something was published, between a thing and the name it is given.
_NOTE = re.compile(r"[\s,]*[(\[][^()\[\]]{1,80}[)\]][\s,]*$")
_BRACKET = re.compile(r"[()]")
_MOST_WORDS_REPEATED = 3
_PLACE = re.compile(r"\s+(?:in|te)\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?$")
# `(Extended Producer Responsibility, EPR)`, `(Engels: …)`, `(EFSA, de Europese Autoriteit …)`.
_DIVIDES = re.compile(r"\s*[,;:]\s+|\s+[–—-]\s+|\s+(?:of|oftewel|ofwel|afgekort)\s+")
_FIRST = re.compile(r"[^\W_][\w.&+/-]*(?:[’'](?:s|en|n))?(?=[\s,;])(?!\s\d)")
_IN_LANGUAGE = re.compile(
    r"(?:(?:in\s+het\s+)?(?:Engels|Frans|Duits)(?:e\s+afkorting)?|voluit|afkorting\s+van|staat\s+voor|acroniem\s+van|lees"
    r"|(?:de\s+)?afkorting\s+staat\s+voor)\s*:?\s*",
    re.IGNORECASE,
)
# `AI` and `VK` are the first letters of too many things.
_SHORTEST_IMPLIED = 3


@dataclass(frozen=True)
class Definition:
    """A short form and the words it stands for, as spans of the text (offsets)."""

    short: Span
    long: Span


def definitions(text: str) -> Iterator[Definition]:
    """The short forms that a text introduces, in order, each with its long form in the same sentence."""
    found = [made for match in _BRACKETS.finditer(text) if (made := _of_brackets(text, match))]
    found += [Definition(*pair) for pair in in_line(text)]
    taken, covered = [], bytearray(len(text))
    for each in found:
        place = slice(each.short.start, each.short.end)
        if not any(covered[place]):
            covered[place] = b"\1" * len(each.short)
            taken.append(each)
    yield from sorted(taken, key=lambda each: each.short)


def _of_brackets(text: str, match: re.Match[str]) -> Definition | None:
    inside = Span(*match.span(match.lastindex or 0))
    announced = _ANNOUNCED.match(text, inside.start, inside.end)
    if announced:
        return _announced(text, _before_notes(text, match.start()), announced.group(), announced.end(), inside)
    if later := _ANNOUNCED_LATER.search(text, inside.start, inside.end):
        return _announced_later(text, match.start(), later, inside)
    if text[match.start()] == "[":
        return None
    return (
        _whole(text, match.start(), bare(text, inside))
        or _repeated(text, match.start(), inside)
        or _both_inside(text, inside)
        or _first_inside(text, match.start(), inside)
        or _turned(text, match.start(), inside)
    )


def _announced(text: str, opens: int, words: str, begin: int, inside: Span) -> Definition | None:
    """A short form in brackets with words before it that announce it: `(hierna: …)`."""
    end = called.start() if (called := CALLED.search(text, begin, inside.end)) else inside.end
    short = bare(text, Span(begin, end))
    if found := _whole(text, opens, short):
        return found
    if is_naming(words, text[begin:end]):
        long = named_before(text, sentence_before(text, opens), without_article(text, short))
        return Definition(short, long) if long else None
    return _both_inside(text, inside)


def _announced_later(text: str, opens: int, later: re.Match[str], inside: Span) -> Definition | None:
    """What a short form stands for before it in the same brackets, else before the brackets."""
    short = bare(text, Span(later.end(), inside.end))
    lead, name = Span(inside.start, later.start()), without_article(text, short)
    if is_surely_short(name):
        lead_short = _same_lead(text, lead, short)
        if long := long_before(text, lead, name, strictly=True):
            return Definition(lead_short, long)
    elif long := repeated_before(text, lead, name):
        return Definition(short, long)
    return _announced(text, _before_notes(text, opens), later["words"], later.end(), inside)


def _before_notes(text: str, opens: int) -> int:
    """The place before brackets that stand between a thing and its name: `(Trb. 2018, 125), (hierna …)`."""
    while note := _NOTE.search(text, max(0, opens - REACH), opens):
        opens = note.start()
    return opens


def _repeated(text: str, opens: int, inside: Span) -> Definition | None:
    """A name in brackets that only repeats words of what it stands for: `(de Raad)`, `(«het Verdrag»)`."""
    short = bare(text, inside)
    name = without_article(text, short)
    is_bare = len(short) == len(inside) and name == text[short.start : short.end]
    is_plain = name.replace(" ", "").replace("-", "").isalpha() and not is_surely_short(name)
    if not is_plain or len(name.split()) > _MOST_WORDS_REPEATED or (name.islower() and not _has_article(text, short)):
        return None
    long = repeated_before(text, sentence_before(text, opens), name)
    if not long or _BRACKET.search(text, long.start, long.end):
        return None
    # Without an article or quotation marks the very word stands in it: `Europese Commissie (Commissie)`.
    is_same = re.search(rf"\b{re.escape(name)}\b", text[long.start : long.end]) is not None
    return Definition(short, long) if is_same or not is_bare else None


def _has_article(text: str, short: Span) -> bool:
    return without_article(text, short) != text[short.start : short.end]


def _whole(text: str, opens: int, short: Span) -> Definition | None:
    """All that is in brackets is the short form."""
    before = part_before(text, opens)
    lead = _same_lead(text, before, short)
    word = text[lead.start : lead.end]
    if not may_be_short(word):
        return None
    long = person_before(text, before, word) or (law_before(text, before, word) if is_of_law(word) else None)
    long = long or long_before(text, before, word) or law_before(text, before, word) or kind_before(text, before, word)
    if not long and is_of_law(word):
        long = shortened_law_before(text, before, word)
    if not long and is_surely_short(word):
        long = act_before(text, sentence_before(text, opens)) or body_before(text, before, word)
        long = long or phrase_before(text, before, word) or _of_place(text, before, word)
        long = long or described_before(text, before, word)
    if not long or (word.islower() and text[long.start : long.end].casefold().endswith(word)):
        return None
    return Definition(lead, long)


def _of_place(text: str, before: Span, word: str) -> Span | None:
    """A body in a country: `de nationale onderzoekscommissie in Jemen (NCOI)`; the place is no part of its name."""
    place = _PLACE.search(text[before.start : before.end])
    long = phrase_before(text, Span(before.start, before.start + place.start()), word) if place else None
    return (
        long
        if long and " " in text[long.start : long.end] and text[long.start].casefold() == word[0].casefold()
        else None
    )


def _same_lead(text: str, before: Span, short: Span) -> Span:
    """What is in brackets without an article, or a word that repeats one before it: `concept Notitie (concept NRD)`."""
    first, space, rest = text[short.start : short.end].partition(" ")
    if not space or not is_surely_short(rest):
        return short
    repeats = first.islower() and re.search(rf"\b{re.escape(first)}\b", text[before.start : before.end])
    return Span(short.start + len(first) + 1, short.end) if repeats or first in ("de", "het", "een") else short


def _both_inside(text: str, inside: Span) -> Definition | None:
    """Both halves in brackets: `producentenverantwoordelijkheid (Extended Producer Responsibility, EPR)`."""
    told = _IN_LANGUAGE.match(text, inside.start, inside.end)
    start = told.end() if told else inside.start
    for cut in _DIVIDES.finditer(text, start, inside.end):
        left, right = bare(text, Span(start, cut.start())), bare(text, Span(cut.end(), inside.end))
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
    long = long_before(text, part_before(text, opens), first[0], strictly=True)
    return Definition(Span(*first.span()), long) if long else None


def _turned(text: str, opens: int, inside: Span) -> Definition | None:
    """The other way round: `AVG (Algemene Verordening Gegevensbescherming)`."""
    before = part_before(text, opens)
    words = words_between(text, before)
    if not words or words[-1].end() != before.end or not _may_be_turned(words[-1][0]):
        return None
    told = _IN_LANGUAGE.match(text, inside.start, inside.end)
    within, word = bare(text, Span(told.end() if told else inside.start, inside.end)), words[-1][0]
    # `HIPC-landen (Heavily Indebted Poor Countries)`.
    first, _, kind = word.partition("-")
    long = long_after(text, within, word) or (long_after(text, within, first) if kind and kind.islower() else None)
    return Definition(Span(*words[-1].span()), long) if long else None


def _may_be_turned(word: str) -> bool:
    return is_surely_short(word) or (is_marked(word) and len(letters_of(word)) >= _SHORTEST_IMPLIED)


def spelled_out_before(text: str, short: Span) -> Span | None:
    """The words in capitals before a short form in its sentence that have its letters: `Joint Expeditionary Force`."""
    letters = text[short.start : short.end]
    if not letters.isupper() or not letters.isalpha() or len(letters) < _SHORTEST_IMPLIED:
        return None
    before = sentence_before(text, short.start)
    words = list(WORD.finditer(text, before.start, before.end))
    for last in range(len(words) - 1, len(letters) - 2, -1):
        part = words[last - len(letters) + 1 : last + 1]
        is_name = all(word[0][0] == letter for word, letter in zip(part, letters, strict=True))
        if is_name and not any(sign in text[part[0].start() : part[-1].end()] for sign in ",.;:()?!"):
            return Span(part[0].start(), part[-1].end())
    return None
