"""Short forms that a clause gives after a description: `het Fonds, een regeling die ook wel SFZ wordt genoemd`.

The description may be a sentence of its own: `… het Single European Sky. Dat programma, ook wel SES genoemd, …`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Gated
from generator.grammar.definitions.places import has_name_beside
from generator.grammar.long_forms.defined_phrases import kind_before
from generator.grammar.long_forms.text_before import part_before, sentence_before
from generator.grammar.short_forms.initials import WORD, long_after, long_before
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import is_surely_short, letters_of
from generator.grammar.words.hints import words_in
from generator.model.text import Span

Pair = tuple[Span, Span]
_OFTEN = r"(?:(?:ook|wel|vaak|meestal|doorgaans|veelal|kortweg|internationaal)\s+){1,3}"
_SHORT = r"(?P<short>[A-Z][\w&+/-]{1,11})"
_DESCRIBED = Gated(
    expression(
        rf",\s+(?:een|de|het)\s+[^,.;:()]{{3,90}}?\s(?:die|dat)\s+{_OFTEN}{_SHORT}\s+"
        r"(?:(?:wordt|worden)\s+genoemd|genoemd\s+(?:wordt|worden)|heet|heten)(?!\w)"
    ),
    lambda text: not words_in(text).isdisjoint(("genoemd", "heet", "heten")),
)
_SENTENCE_BEFORE = expression(
    rf"(?<=[.?!]\s)(?:Dat|Dit|Deze|Die|De|Het)\s+[a-z]{{4,}},\s+{_OFTEN}"
    rf"(?:(?:aangeduid|bekend|afgekort)\s+(?:als|tot)\s+|als\s+)?{_SHORT}(?:\s+(?:genoemd|aangeduid|bekend))?,"
)
# `de NS-voorziening, de voorziening voor noodgevallen in het spoor,`.
_AFTER_KIND = expression(r"-[a-z]{4,},\s+(?:de|het|een)\s")
_KIND = Gated(
    expression(
        r"(?<![\w-])(?P<short>(?P<letters>[A-Z]{2,6})-(?P<kind>[a-z]{4,})),\s+(?:de|het|een)\s+"
        r"(?P<long>(?P=kind)\s+(?P<rest>[^,.;:()]{5,100}))(?=[,.;:)])"
    ),
    lambda text: _AFTER_KIND.search(text) is not None,
)
# `de regeling voor noodhulp in de zorg, de NZ-regeling,`.
# `de Chief Information Officer Rijk, de CIO Rijk,`.
_KIND_BEHIND = Gated(
    expression(
        r"(?:,|\s[–—-])\s+(?:de|het)\s+(?P<short>[A-Z][\w&]{1,6}-[a-z]{4,}|[A-Z]{2,6}\s(?:[A-Z]{2,6}|[A-Z][a-z]{2,11}))"
        r"(?=\s*[,.;:?!)]|\s+[–—-]\s)"
    ),
    has_name_beside,
)
_DESCRIPTION = expression(r",\s+(?:de|het|een)\s[^,;:()]{3,120}")
_FEWEST, _LONGEST_SENTENCE = 3, 60


def by_apposition(text: str) -> Iterator[Pair]:
    """Short forms that a description of a name gives, each with the name."""
    for match in _DESCRIBED.finditer(text):
        short = match["short"]
        before = part_before(text, match.start())
        long = long_before(text, before, short) if is_surely_short(short) else None
        if long and _is_name(text, long):
            yield Span(*match.span("short")), long
    for match in _SENTENCE_BEFORE.finditer(text):
        if is_surely_short(match["short"]) and (long := _in_sentence_before(text, match)):
            yield Span(*match.span("short")), long
    for match in _KIND.finditer(text):
        if long_after(text, Span(*match.span("rest")), match["letters"]):
            yield Span(*match.span("short")), Span(*match.span("long"))
    for match in _KIND_BEHIND.finditer(text):
        if long := kind_before(text, part_before(text, match.start()), match["short"]):
            yield Span(*match.span("short")), long


def name_before_description(text: str, before: Span, short: str) -> Span | None:
    """A name in capitals that a description between commas follows: `de …, het akkoord met de sector (PSA)`."""
    cut = text.rfind(", ", before.start, before.end)
    described = _DESCRIPTION.fullmatch(text, cut, before.end) if cut >= 0 and is_surely_short(short) else None
    long = long_before(text, Span(before.start, cut), short, strictly=True) if described else None
    is_told = long is not None and len(letters_of(short)) >= _FEWEST and _is_name(text, long)
    return long if is_told else None


def _in_sentence_before(text: str, match: re.Match[str]) -> Span | None:
    """The last name in capitals of the sentence before that gives the letters of a short form."""
    short, end = match["short"], match.start() - 1
    if len(letters_of(short)) < _FEWEST:
        return None
    sentence = sentence_before(text, end)
    ends = [word.end() for word in WORD.finditer(text, sentence.start, end) if word[0][0].isupper()][
        -_LONGEST_SENTENCE:
    ]
    found = (long_before(text, Span(sentence.start, at), short, strictly=True) for at in reversed(ends))
    named = next((long for long in found if long and _is_name(text, long)), None)
    return named or _each_letter_within(text, Span(sentence.start, end), letters_of(short))


def _each_letter_within(text: str, sentence: Span, letters: list[str]) -> Span | None:
    """The last words side by side that each begin with a letter, of which there are enough not to be so by chance."""
    words = [word for word in WORD.finditer(text, sentence.start, sentence.end) if word[0].casefold() not in LINKING]
    for last in range(len(words), len(letters) - 1, -1) if len(letters) > _FEWEST else ():
        part = words[last - len(letters) : last]
        initials = [word[0][0].casefold() for word in part]
        if initials == [letter.casefold() for letter in letters] and "," not in text[part[0].start() : part[-1].end()]:
            return Span(part[0].start(), part[-1].end())
    return None


def _is_name(text: str, long: Span) -> bool:
    words = WORD.findall(text, long.start, long.end)
    return len(words) > 1 and all(word[0].isupper() or word.casefold() in LINKING for word in words)
