"""Key phrases: the words of a text that say what it is about: `toenemende wachttijden`, `faillissement van bedrijven`.

An adjective before a noun belongs to it, and two nouns beside each other or with a preposition between them make one
phrase.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered
from generator.grammar.words.nouns import COMPOUND, is_adjective, is_verb, names_faction, needs_noun, noun_weight
from generator.grammar.words.tokens import INSIDE
from generator.model.text import Span

# The share of the weight of the weaker noun that a phrase of two has, too.
SECOND = 0.4

_WORD = expression(rf"{INSIDE}+(?:[-\u2010\u2011\u2013'’]{INSIDE}+)*")
_ENDS_SENTENCE = expression(r"(?:[.?!:;«»“”\"]|^)[\s‘'(]*$")
_ENDS_CLAUSE = expression(r"\s*[?.,;!)]|\s*$")
_APART = expression(r"[^\s]")
_JOINERS = frozenset({"van", "voor", "in", "op", "tegen", "tot", "bij", "over", "en"})
_ARTICLES = frozenset({"de", "het", "een"})
_OTHER_SMALL_WORDS = {"te", "aan", "met", "naar", "uit", "om", "door", "per", "zonder", "onder", "tussen"}
_SMALL_WORDS = _JOINERS | _ARTICLES | _OTHER_SMALL_WORDS
_SHORTEST_ADJECTIVE = 6
_SHORTEST_NOUN = 4
_MOST_WORDS = 6
_LONGEST = 44
_MOST_NAMES = 4
_PLURAL = expression(r"(?:['’]s|en|s|e|n)$")
_LONG = 6


@dataclass(frozen=True)
class KeyPhrase:
    """A phrase: its span (offsets into the text), how much it says (from about 1.0), and the words that it is about.

    `keys` are these words without their endings, to compare phrases: `wachttijd` for `wachttijden`.
    """

    span: Span
    weight: float
    keys: tuple[str, ...]


@remembered
def word_key(word: str) -> str:
    """A word without its ending and in small letters: `wachttijd` for `Wachttijden`."""
    small = unicodedata.normalize("NFC", word).casefold()
    return _PLURAL.sub("", small) if len(small) > _LONG else small


def phrase_words(phrase: str) -> list[str]:
    """The words of a phrase, in order: `wachttijden in de jeugdzorg` has four."""
    return _WORD.findall(phrase)


def key_phrases(
    text: str, known: Iterable[tuple[Span, float]], common: Collection[str], excluded: Iterable[Span] = ()
) -> Iterator[KeyPhrase]:
    """The phrases of a text, in order; none overlaps another.

    `known` are spans of terms that are known to say something, each with its weight; `common` are words in small
    letters that say nothing by themselves; no phrase holds a word of `excluded`.
    """
    sentence = _Words(text, common, tuple(excluded))
    units = _apart([*sentence.known(known), *sentence.found()])
    nouns = [made for unit in units if (made := sentence.whole(unit))]
    return (sentence.phrase(first, second) for first, second in sentence.joined(_apart(nouns)))


@dataclass(frozen=True)
class _Unit:
    """One noun, name or known term, by the positions of its first and last word."""

    first: int
    last: int
    weight: float


def _apart(units: Iterable[_Unit]) -> list[_Unit]:
    """The units in order; of overlapping ones the longest, of equals the weightiest."""
    kept: list[_Unit] = []
    taken: set[int] = set()
    for unit in sorted(units, key=lambda u: (u.first - u.last, -u.weight, u.first)):
        places = range(unit.first, unit.last + 1)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(unit)
    return sorted(kept, key=lambda unit: unit.first)


class _Words:
    """The words of one text."""

    def __init__(self, text: str, common: Collection[str], excluded: Sequence[Span]) -> None:
        self._text = text
        self._common = common
        found = [match.span() for match in _WORD.finditer(text)]
        self._spans = [span for start, end in found if not _stands_in(span := Span(start, end), excluded, text)]
        self._words = [text[span.start : span.end] for span in self._spans]

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self._spans]

    @cached_property
    def _ends(self) -> list[int]:
        return [span.end for span in self._spans]

    def _small(self, position: int) -> str:
        return self._words[position].casefold() if position >= 0 else ""

    def _before(self, position: int) -> str:
        """The word before one, in small letters; none where that opens a question: `Gaan bedrijven failliet?`."""
        return self._small(position - 1) if position and not self._begins_sentence(position - 1) else ""

    def _begins_sentence(self, position: int) -> bool:
        start = self._spans[position].start
        return _ENDS_SENTENCE.search(self._text, max(0, start - 4), start) is not None or start == 0

    def _are_apart(self, position: int) -> bool:
        """Whether more than space stands between a word and the next."""
        return _APART.search(self._text, self._ends[position], self._starts[position + 1]) is not None

    def known(self, known: Iterable[tuple[Span, float]]) -> Iterator[_Unit]:
        """Terms that are known to say something, without small words at their ends; no verb or common word alone."""
        for span, weight in known:
            first, last = bisect_right(self._ends, span.start), bisect_left(self._starts, span.end) - 1
            while first <= last and self._small(last) in _SMALL_WORDS:
                last -= 1
            if first > last or self._small(first) in _SMALL_WORDS:
                continue
            if first < last or not (self._small(first) in self._common or self._is_verb(first)):
                yield _Unit(first, last, weight)

    def _is_verb(self, position: int) -> bool:
        """Whether a word is a verb by itself, or an infinitive at the end of a clause: `iets ondersteunen?`."""
        small, before = self._small(position), self._before(position)
        if self._words[position] != small:
            return False
        ends_clause = _ENDS_CLAUSE.match(self._text, self._ends[position]) is not None
        is_other = before in _SMALL_WORDS or before in self._common or is_adjective(before)
        follows_noun = bool(before) and not is_other
        return is_verb(small, before) or (small.endswith("en") and ends_clause and follows_noun)

    def found(self) -> Iterator[_Unit]:
        """Nouns and names by their letters; names of several words as one."""
        for position, word in enumerate(self._words):
            before, begins = self._before(position), self._begins_sentence(position)
            weight = noun_weight(word, before, self._common, begins_sentence=begins)
            if weight > COMPOUND or (weight and not self._is_verb(position)):
                is_name = word[0].isupper() and not begins
                yield self._name(position, weight) if is_name else _Unit(position, position, weight)

    def _name(self, position: int, weight: float) -> _Unit:
        """A name with the words with capitals around its first one, common ones too: `Landelijk Honden Dossier`."""
        first = last = position
        while last + 1 < len(self._words) and last - first < _MOST_NAMES and self._goes_on(last):
            last += 1
        while first and last - first < _MOST_NAMES and self._goes_on(first - 1) and self._is_capital(first - 1):
            first -= 1
        return _Unit(first, last, weight)

    def _goes_on(self, position: int) -> bool:
        return self._words[position + 1][0].isupper() and not self._are_apart(position)

    def _is_capital(self, position: int) -> bool:
        return self._words[position][0].isupper() and not self._begins_sentence(position)

    def whole(self, unit: _Unit) -> _Unit | None:
        """A unit with the adjective before it, or the noun after it where it is one itself; None if that is missing."""
        if unit.first == unit.last and needs_noun(self._small(unit.first)):
            after = unit.last + 1
            is_noun = after < len(self._words) and not self._are_apart(unit.last) and self._may_be_noun(after)
            return replace(unit, last=after) if is_noun else None
        before = unit.first - 1
        if before < 0 or self._are_apart(before) or self._begins_sentence(before):
            return unit
        word = self._words[before]
        is_wanted = len(word) >= _SHORTEST_ADJECTIVE and self._small(before) not in self._common and is_adjective(word)
        return replace(unit, first=before) if is_wanted else unit

    def _may_be_noun(self, position: int) -> bool:
        small = self._small(position)
        return len(small) >= _SHORTEST_NOUN and small not in _SMALL_WORDS and not is_verb(small, "")

    def joined(self, units: Sequence[_Unit]) -> Iterator[tuple[_Unit, _Unit | None]]:
        """The units, two that make one phrase together."""
        position = 0
        while position < len(units):
            pair = units[position : position + 2]
            is_pair = len(pair) > 1 and self._joins(*pair)
            yield pair[0], pair[1] if is_pair else None
            position += 2 if is_pair else 1

    def _joins(self, first: _Unit, second: _Unit) -> bool:
        span = Span(self._starts[first.first], self._ends[second.last])
        is_short = len(span) <= _LONGEST and second.last - first.first < _MOST_WORDS
        if not is_short or any(self._are_apart(position) for position in range(first.last, second.first)):
            return False
        between = [self._words[position] for position in range(first.last + 1, second.first)]
        return not between or (between[0] in _JOINERS and len(between) <= 2 and _ARTICLES.issuperset(between[1:]))  # noqa: PLR2004

    def phrase(self, first: _Unit, second: _Unit | None) -> KeyPhrase:
        """A phrase of one unit or two."""
        units = [first] if second is None else [first, second]
        weights = sorted((unit.weight for unit in units), reverse=True)
        words = (self._small(position) for unit in units for position in range(unit.first, unit.last + 1))
        keys = dict.fromkeys(word_key(word) for word in words if word not in self._common and word not in _SMALL_WORDS)
        span = Span(self._starts[first.first], self._ends[units[-1].last])
        return KeyPhrase(span, weights[0] + SECOND * sum(weights[1:]), tuple(keys))


def _stands_in(span: Span, excluded: Sequence[Span], text: str) -> bool:
    """Whether a word is excluded, a faction, or the beginning of a compound that ends elsewhere: `huisvestings-`."""
    is_half = text[span.end : span.end + 2] in ("- ", "-,")
    is_faction = names_faction(text[span.start : span.end].casefold())
    return is_half or is_faction or any(span.overlaps(other) for other in excluded)
