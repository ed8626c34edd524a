"""Titles in quotation marks: one that holds no Dutch word is a phrase as a whole, with its figures and its signs."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.field import Field
from generator.grammar.foreign_runs.parts import Part, Words
from generator.grammar.lexicons.compounds import may_be_german
from generator.grammar.lexicons.counts import has, is_dutch, is_far_more_dutch
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence
from generator.grammar.lexicons.persons import FIRST_NAMES
from generator.grammar.lexicons.words import HYPHEN, TextWord
from generator.grammar.words.counts import times_as_frequent
from generator.grammar.words.dutch import SMALL_WORDS
from generator.model.text import Span

Phrase = tuple[Span, str]
# What stands between quotation marks of one kind.
QUOTED = expression(
    r"«([^«»]{4,400})»|[“„]([^“”„]{4,400})[”“]|\"([^\"]{4,400})\"|(?<!\w)‘((?:[^‘’\n]|’(?=\w)){4,400})’(?!\w)"
)
# French alone parts the marks, and the colon, from the words: `« Plan vélo : bilan 2022 »`.
_FRENCH = expression(r"[\s ]+[^\n]*[\s ]+")
# `HAPKIDO (Approach for Public Key Infrastructure)`: a short form, and what it stands for.
_NAMED = expression(r"[A-Z][A-Z\d&/-]{1,11}\s?\(")
# `PLANT – Growing food in cities`, but not `LAB – FAB – APP: …`.
_SHORT_BEFORE = expression(r"\s*[A-Z][A-Z\d&/-]{1,11}\s[–—-]\s(?!\w+\s[–—-]\s)")
_ELIDED = expression(r"^(?:[cdjlmnst]|qu)['’]")
_FULL_STOP = expression(r"(?:\s\([A-Z][A-Za-z\d&-]*[A-Z][A-Za-z\d&-]*\))?[.,;\s]*$")
# So many times as frequent as in Dutch is a word that says nothing against its language.
_RARER = 0.3
_SHARE = 0.6
# Words that each language has.
_OF_ALL = ("vs", "v")
_SAINTS = ("St", "Sint", "Saint", "San", "Santa")
_PAIR = 2
_SHORTEST_NOUN = 8


def is_in_french_marks(text: str) -> bool:
    """Whether a quotation in a text has space on both sides, within the marks, as French has."""
    return any(
        _FRENCH.fullmatch(text, *match.span(match.lastindex or 0)) is not None for match in QUOTED.finditer(text)
    )


def with_quoted(text: str, words: Sequence[TextWord], found: Iterable[Phrase]) -> list[Phrase]:
    """The phrases of a text, in order; one in a quotation that is of its language goes as far as this.

    A quotation in which nothing was found is one, too, where its own words prove its language.
    """
    rest = deque(sorted(found))
    by_language = {language: Words(text, words, language) for language in LEXICONS}
    kept: list[Phrase] = []
    for match in QUOTED.finditer(text):
        quoted = Span(*match.span(match.lastindex or 0))
        while rest and rest[0][0].end <= quoted.start:
            kept.append(rest.popleft())
        inside = list(_before(rest, quoted.end))
        if whole := _whole(by_language, quoted, inside):
            kept.append(whole)
            for _ in inside:
                rest.popleft()
    return [*kept, *rest]


def _before(phrases: Iterable[Phrase], end: int) -> Iterator[Phrase]:
    for each in phrases:
        if each[0].start >= end:
            return
        yield each


def _whole(by_language: dict[str, Words], quoted: Span, inside: Sequence[Phrase]) -> Phrase | None:
    """The quotation as one phrase; None where it is of no language as a whole."""
    languages = {language for _, language in inside}
    is_within = all(quoted.start <= span.start and span.end <= quoted.end for span, _ in inside)
    is_named = _NAMED.match(by_language["en"].text, quoted.start, quoted.end)
    if not is_within or is_named or not languages <= by_language.keys() or len(languages) > 1:
        return None
    for language in languages or by_language:
        numbers = _numbers(by_language[language], quoted)
        if numbers and _is_one(by_language[language], numbers, quoted, inside):
            return _bare(by_language[language].text, quoted, inside), language
    return None


def _is_one(words: Words, numbers: range, quoted: Span, inside: Sequence[Phrase]) -> bool:
    if words.language == "fr" and _FRENCH.fullmatch(words.text, quoted.start, quoted.end):
        return _is_french(words, numbers)
    if not ((inside and _is_most(words, numbers, inside)) or _is_proven(words, numbers)):
        return False
    others = list(_others(words, numbers, inside))
    field = Field(words, numbers[0], numbers[-1], tuple(span for span, _ in inside))
    are_own = all(field.may_stand(at) or _is_of_name(words, at) or _is_joined(words, at) for at in others)
    return are_own and not any(_is_rather_dutch(words, at) for at in others)


def _is_of_name(words: Words, at: int) -> bool:
    """Whether a word is a first name, or is of a place that is called after a saint: `St. Maarten`."""
    return words.raw(at) in FIRST_NAMES or (at > 0 and words.is_capital(at) and words.raw(at - 1) in _SAINTS)


def _is_joined(words: Words, at: int) -> bool:
    """Whether a noun of German is joined to another: `China-Strategie`."""
    parts = HYPHEN.split(words.raw(at))
    return (
        words.language == "de"
        and len(parts) > 1
        and all(part[:1].isupper() and has(part.casefold(), "de") for part in parts)
    )


def _is_french(words: Words, numbers: Sequence[int]) -> bool:
    """Whether words in the marks of French are of it: most may be, and none is a small one of Dutch."""
    written = [words.raw(at) for at in numbers if words.part(at) is not Part.NUMBER]
    small = [_ELIDED.sub("", word.casefold()) for word in written if not word.isupper() or len(word) <= _PAIR]
    own = [word for word in small if has(word, "fr") or word in LEXICONS["fr"].links]
    has_dutch = any(word in SMALL_WORDS and word not in own for word in small)
    return not has_dutch and len(own) >= _PAIR and len(own) >= _SHARE * len(small)


def _numbers(words: Words, quoted: Span) -> range:
    first = bisect_left(words.words, quoted.start, key=attrgetter("start"))
    return range(first, bisect_left(words.words, quoted.end, key=attrgetter("start")))


def _bare(text: str, quoted: Span, inside: Sequence[Phrase]) -> Span:
    """The quotation without the space, the full stop and the short form at its ends, unless a phrase has these."""
    written = text[quoted.start : quoted.end]
    short = _SHORT_BEFORE.match(written)
    start = quoted.start + (short.end() if short else len(written) - len(written.lstrip()))
    stop = _FULL_STOP.search(written)
    end = quoted.end - len(stop[0]) if stop else quoted.end
    return Span(start, max([end, *(span.start + len(text[span.start : span.end].rstrip()) for span, _ in inside)]))


def _is_most(words: Words, numbers: Sequence[int], inside: Sequence[Phrase]) -> bool:
    """Whether what was found is half of its words, figures and names left out, or more."""
    others = [at for at in _others(words, numbers, inside) if words.part(at) not in (Part.NUMBER, Part.NAME)]
    return len(others) * _PAIR <= len(numbers)


def _others(words: Words, numbers: Iterable[int], inside: Sequence[Phrase]) -> Iterator[int]:
    """The numbers of the words that are of no phrase that was found."""
    for at in numbers:
        if not any(span.start <= words.words[at].start < span.end for span, _ in inside):
            yield at


def _is_rather_dutch(words: Words, at: int) -> bool:
    small = words.raw(at).casefold()
    is_told = words.part(at) in (Part.NUMBER, Part.OWN, Part.PLAIN) or _is_of_name(words, at)
    if is_told or small[:1].isdigit() or small in _OF_ALL:
        return False
    if is_far_more_dutch(small, words.language):
        return small not in LEXICONS[words.language].links
    return is_dutch(small) and times_as_frequent(small, words.language, "nl") < _RARER


def _is_proven(words: Words, numbers: Sequence[int]) -> bool:
    """Whether the words of a quotation alone prove its language."""
    parts = [words.part(at) for at in numbers]
    own = [at for at, part in zip(numbers, parts, strict=True) if part is Part.OWN]
    # The words of names and of loans, which lists have, say nothing.
    if len(numbers) < _PAIR or any(
        not words.words[at].text or words.words[at].evidence is Evidence.BOTH for at in numbers
    ):
        return False
    if words.language == "de":
        return bool(own) or any(_is_german_noun(words.raw(at)) for at in numbers)
    if words.language == "fr":
        return False
    further = sum(part in (Part.PLAIN, Part.MAY) for part in parts)
    is_small = any(words.raw(at).islower() and words.raw(at) not in SMALL_WORDS for at in own)
    return is_small and len(own) + further > _PAIR


def _is_german_noun(word: str) -> bool:
    is_long = len(word) >= _SHORTEST_NOUN and word[:1].isupper() and may_be_german(word)
    return is_long and not is_dutch(word.casefold()) and not has(word.casefold(), "en")
