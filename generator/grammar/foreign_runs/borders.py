"""How far a phrase goes: to its natural borders, one with fragments of its language that no Dutch word parts from it.

A border is a Dutch word, a bracket, a quotation mark, a full stop, and a comma where no list goes on behind it. What a
phrase may hold besides words of its language: the pauses of a title, numbers, and names within it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.growth import FEWEST_OF_TITLE, IN_PATH, Growth
from generator.grammar.foreign_runs.parts import Part, Sign, Words
from generator.grammar.lexicons.forms import end_with_place, end_with_verb
from generator.grammar.lexicons.words import OPENING_MARKS, TextWord
from generator.model.text import Span

Phrase = tuple[Span, str]
_MARK = expression(r"\s?[?!]")
# After the mark of a title the sentence goes on.
_GOES_ON = expression(r",|\s[a-zà-ÿ(]|\s?\[")
_CLOSING = tuple("»”’'\"“")
# Words of a title and its subtitle in English that no run of words proves.
_FEWEST_OF_SUBTITLED = 5
_LANGUAGES = frozenset({"en", "fr", "de", "es", "it", "pt"})


def grown(text: str, words: Sequence[TextWord], found: Iterable[Phrase]) -> list[Phrase]:
    """The phrases of a text, in order, each as far as it goes."""
    told: dict[str, Words] = {}
    done: list[Growth | Phrase] = []
    for span, language in sorted(found):
        if language not in _LANGUAGES:
            done.append((span, language))
            continue
        phrase = _growth(told.setdefault(language, Words(text, words, language)), span)
        before = done[-1] if done else None
        # What stands between belongs to the one before it, at first.
        if isinstance(before, Growth) and before.language == language:
            if phrase.last <= before.last:
                continue
            if before.reaches(phrase):
                done[-1] = before.joined(phrase).widened()
                continue
        if isinstance(before, Growth) and _holds(phrase, before):
            done.pop()
            phrase = replace(phrase, first=before.first, span=Span(before.span.start, phrase.span.end))
        done.append(phrase.widened())
    return [each if isinstance(each, tuple) else (_whole(each), each.language) for each in done]


def sprouted(text: str, words: Sequence[TextWord], seeds: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases that single words of a language, in order, grow to, where these alone prove nothing."""
    told: dict[str, Words] = {}
    end = 0
    for span, language in seeds:
        if span.start < end:
            continue
        phrase = _growth(told.setdefault(language, Words(text, words, language)), span)
        longer = phrase.widened()
        end = longer.span.end
        if _is_proven(longer):
            yield _whole(longer), language


def _growth(words: Words, span: Span) -> Growth:
    first = bisect_left(words.words, span.start, key=attrgetter("start"))
    last = bisect_right(words.words, span.end, key=attrgetter("end")) - 1
    return Growth(words, first, max(first, last), span)


def _holds(phrase: Growth, before: Growth) -> bool:
    """Whether a shorter phrase right before it, said to be of another language, may be the start of it."""
    is_beside = before.last + 1 == phrase.first and phrase.all.sign(before.last) is Sign.BESIDE
    is_shorter = len(before) < len(phrase) and before.language != phrase.language
    return is_beside and is_shorter and all(phrase.all.part(at) in IN_PATH for at in range(before.first, phrase.first))


def _whole(phrase: Growth) -> Span:
    """Its place in the text, with the name of a place behind it in German, and with the mark that a title ends with."""
    text, span = phrase.all.text, phrase.span
    if phrase.language == "de":
        span = Span(span.start, end_with_place(text, end_with_verb(text, span.start, span.end)))
    mark = _MARK.match(text, span.end)
    if not mark or len(phrase) < FEWEST_OF_TITLE:
        return span
    # A question within a longer quotation has the mark: `«… de Delta Rhine Corridor?»`.
    is_opened = text[max(0, span.start - 1) : span.start] in OPENING_MARKS
    is_quoted = is_opened and text[mark.end() : mark.end() + 2].strip()[:1] in _CLOSING
    return Span(span.start, mark.end()) if is_quoted or _GOES_ON.match(text, mark.end()) else span


def _is_proven(phrase: Growth) -> bool:
    """Whether enough words of a phrase are of its language alone."""
    words, numbers = phrase.all, range(phrase.first, phrase.last + 1)
    parts = [words.part(at) for at in numbers]
    if phrase.language == "en":
        has_pause = any(words.sign(at) is Sign.PAUSE for at in numbers[:-1])
        is_long = parts.count(Part.OWN) >= FEWEST_OF_TITLE and len(phrase) >= _FEWEST_OF_SUBTITLED
        return has_pause and is_long and words.is_capital(phrase.first)
    own = [at for at, part in zip(numbers, parts, strict=True) if part is Part.OWN or phrase.is_lacking(at)]
    proofs = len(own) + parts.count(Part.PLAIN)
    # French has names of two words and more, with its links, in capitals.
    is_small = phrase.language == "de" or any(words.raw(at).islower() for at in own)
    return len(phrase) >= FEWEST_OF_TITLE and proofs > 1 and is_small
