"""Short forms that a text introduces itself: `Enhanced Forward Presence (EfP)`, `(hierna: EPSCO-Raad)`, `AVG (Algemene …)`.

A short form in brackets stands for the words before it whose letters it is made of, as Schwartz and Hearst describe (A
simple algorithm for identifying abbreviation definitions in biomedical text, 2003). Dutch needs more: compounds give a
letter from their midst (`werkkostenregeling (WKR)`), a number may be a word (`vier partners … (IP4)`), and `hierna:` needs no letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.text import Span

_BRACKETS = re.compile(r"\(([^()]{2,120})\)")
_ANNOUNCED = re.compile(
    r"(?:hierna(?:\s+te\s+noemen)?|verder|afgekort(?:\s+(?:als|tot))?|in\s+het\s+vervolg|kortweg|ook\s+wel)\s*:?\s*",
    re.IGNORECASE,
)
_SHORT = re.compile(r"[^\W_][\w.&+/-]{1,14}(?:[’'](?:s|en|n))?")
_PLURAL = re.compile(r"[’'](?:s|en|n|er)$")
_QUOTES = "‘’“”«»\"' "
_WORD = re.compile(r"[^\W_](?:[\w+]|[-’'.](?=\w))*-?")
# `VTH-stelsel`: what it is stands in it.
_COMPOUND = re.compile(r"[A-Z]{2,6}-([a-z]{4,})")
_SMALL = frozenset(
    "de het een en van der den des in op te ten ter voor met aan bij om tot uit door over of als dat die the of and for de la le du "
    "is zijn wordt worden heeft hebben".split()
)
_NUMBERS = {
    "2": "twee",
    "3": "drie",
    "4": "vier",
    "5": "vijf",
    "6": "zes",
    "7": "zeven",
    "8": "acht",
    "9": "negen",
    "10": "tien",
}
_PERSONS = re.compile(
    r"(?:(?:kamer)?(?:lid|leden)|heer|heren|mevrouw|minister|staatssecretaris|fractie|motie|amendement|regering|commissie)\b",
    re.IGNORECASE,
)
# Numbers of chapters, and the communities in the names of European acts: `(XII)`, `Verordening (EG) nr. 5`.
_NOTHING = re.compile(r"[IVXLC]+|E[GU]|EEG|Euratom")
_SENTENCE_END = re.compile(r"[.?!;:(]\s")
_MOST_WORDS = 14
_LONGEST_SHORT = 15


@dataclass(frozen=True)
class Definition:
    """A short form and the words it stands for, as spans of the text (offsets)."""

    short: Span
    long: Span


def definitions(text: str) -> Iterator[Definition]:
    """The short forms that a text introduces, in order, each with its long form in the same sentence."""
    for match in _BRACKETS.finditer(text):
        found = _of_brackets(text, match)
        if found:
            yield found


def _of_brackets(text: str, match: re.Match[str]) -> Definition | None:
    inside, start = match[1], match.start(1)
    announced = _ANNOUNCED.match(inside)
    begin = announced.end() if announced else 0
    bare = inside[begin:].strip(_QUOTES).rstrip("-")
    begin = inside.index(bare, begin) if bare else begin
    short = Span(start + begin, start + begin + len(bare))
    before = _before(text, match.start())
    lead = _same_lead(text, before, bare)
    if _SHORT.fullmatch(bare[lead:]) and _may_be_short(bare[lead:]):
        long = _long_before(text, before, bare[lead:]) or _phrase_before(text, before, bare[lead:])
        return Definition(Span(short.start + lead, short.end), long) if long else None
    return None if announced else _turned(text, before, match)


def _before(text: str, end: int) -> Span:
    """The part of the sentence before a bracket."""
    start = max((m.end() for m in _SENTENCE_END.finditer(text, max(0, end - 300), end)), default=max(0, end - 300))
    return Span(start, max(start, len(text[:end].rstrip())))


def _same_lead(text: str, before: Span, bare: str) -> int:
    """How much of what is in brackets repeats a word before it: `de concept Notitie … (concept NRD)`."""
    first, space, rest = bare.partition(" ")
    repeated = space and rest and re.search(rf"\b{re.escape(first)}\b", text[before.start : before.end])
    return len(first) + 1 if repeated else 0


def _phrase_before(text: str, before: Span, short: str) -> Span | None:
    """The phrase from its article to a bracket, if its letters come from another language: `de bijeenkomst … (FMM)`.

    `van de` continues a phrase. A name right before the bracket belongs to a person or place, unless `van` leads to it.
    """
    words = list(_WORD.finditer(text, before.start, before.end))[-_MOST_WORDS:]
    if not words or not _is_surely_short(short) or "," in text[words[0].start() : before.end]:
        return None
    articles = [n for n, word in enumerate(words) if word[0] in ("de", "het", "een")]
    while len(articles) > 1 and words[articles[-1] - 1][0] == "van":
        articles.pop()
    if not articles or articles[-1] + 1 >= len(words):
        return None
    phrase = words[articles[-1] + 1 :]
    last = phrase[-1][0]
    is_name = last[:1].isupper() and not last.isupper()
    if any(_PERSONS.match(word[0]) for word in phrase) or "(" in text[phrase[0].start() : before.end]:
        return None
    if is_name and not any(word[0] == "van" for word in phrase):
        return None
    return Span(phrase[0].start(), before.end)


def _may_be_short(word: str) -> bool:
    """Whether a word in brackets may be a short form: it begins with a letter and is no longer than fifteen characters."""
    bare = _PLURAL.sub("", word)
    return bare[:1].isalpha() and len(bare) <= _LONGEST_SHORT and bare not in _SMALL


def _is_surely_short(word: str) -> bool:
    """Whether nothing but a short form is written so: two capitals, or a capital and a digit."""
    capitals = sum(map(str.isupper, word))
    digits = sum(map(str.isdigit, word))
    if _NOTHING.fullmatch(word):
        return False
    return digits <= 2 and (capitals >= 2 or (capitals == 1 and digits > 0))  # noqa: PLR2004


def _long_before(text: str, before: Span, short: str) -> Span | None:
    """The shortest words right before a bracket that give the letters of a short form, first letter first."""
    words = list(_WORD.finditer(text, before.start, before.end))[-_MOST_WORDS:]
    bare = _PLURAL.sub("", short)
    if kind := _COMPOUND.fullmatch(bare):
        return _of_kind(text, before, words, kind[1])
    letters = [char for char in bare if char.isalnum()]
    if not _is_surely_short(bare):
        # `Wlz`, `ekv`, `Arbowet`: any word could be written so, so each letter counts and it must shorten.
        words = words[-len(letters) :]
    for first in range(len(words) - 1, -1, -1):
        part = [word[0] for word in words[first:]]
        if part[0].casefold() in _SMALL or len(part) > len(letters) + 8:
            continue
        if (
            _gives(part, letters, skips=1 if "+" in short or len(letters) > 2 else 0)
            and len(" ".join(part)) > len(bare) + 3
        ):  # noqa: PLR2004
            while first and _begins_earlier(words[first - 1][0], words[first][0], letters[0]):
                first -= 1
            return Span(words[first].start(), before.end)
    return None


def _begins_earlier(word: str, after: str, letter: str) -> bool:
    """Whether the word before belongs to the name, too: `Wet werk en inkomen` for `W`."""
    return word[:1].isupper() and not after[:1].isupper() and word[:1].casefold() == letter.casefold()


def _of_kind(text: str, before: Span, words: list[re.Match[str]], kind: str) -> Span | None:
    """`stelsel van vergunningverlening, toezicht en handhaving (VTH-stelsel)`: from the word that ends the short form."""
    named = [word for word in words if word[0].casefold() == kind.casefold()]
    return Span(named[-1].start(), before.end) if named and named[-1] is not words[-1] else None


def _gives(words: list[str], letters: list[str], skips: int = 0) -> bool:
    """Whether words give letters in order, the first one at the beginning of the first word.

    `skips` words may give none.
    """
    wanted = [letter.casefold() for letter in letters]
    first = words[0].casefold()
    if wanted and wanted[-1] in _NUMBERS and first == _NUMBERS[wanted[-1]]:
        return len(wanted) > 1 and any(_gives(words[n:], letters[:-1], skips) for n in range(1, len(words)))
    if not wanted or not first.startswith(wanted[0]):
        return False
    return _assign(wanted, [word.casefold() for word in words], skips)


def _assign(wanted: list[str], words: list[str], skips: int) -> bool:
    """Whether the words give all the letters in order."""
    if not words:
        return not wanted
    word, rest = words[0], words[1:]
    if word in _SMALL and _assign(wanted, rest, skips):
        return True
    if wanted and word.startswith(wanted[0]):
        # A compound gives more letters, each from after the one before.
        at, taken = 1, 1
        if _assign(wanted[1:], rest, skips):
            return True
        while taken < len(wanted) and (at := word.find(wanted[taken], at)) >= 0:
            taken, at = taken + 1, at + 1
            if _assign(wanted[taken:], rest, skips):
                return True
    return skips > 0 and word[:1].isalpha() and len(words) > 1 - bool(not wanted) and _assign(wanted, rest, skips - 1)


def _turned(text: str, before: Span, match: re.Match[str]) -> Definition | None:
    """The other way round: `AVG (Algemene Verordening Gegevensbescherming)`."""
    words = list(_WORD.finditer(text, before.start, before.end))
    if not words or words[-1].end() != before.end or not _is_surely_short(words[-1][0]):
        return None
    short, inside = words[-1], list(_WORD.finditer(match[1]))
    letters = [char for char in short[0] if char.isalnum()]
    if not inside or not _gives([word[0] for word in inside], letters) or len(match[1]) < 2 * len(letters):
        return None
    return Definition(Span(short.start(), short.end()), Span(match.start(1) + inside[0].start(), match.end(1)))
