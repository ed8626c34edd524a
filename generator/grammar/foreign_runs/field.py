"""One field of a source, and how much of it is the title that a phrase found in it belongs to."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.bodies import is_body_abroad
from generator.grammar.foreign_runs.names import BODIES
from generator.grammar.foreign_runs.parts import Part, Words, looks_like_dutch
from generator.grammar.lexicons.compounds import may_be_german
from generator.grammar.lexicons.counts import has, is_dutch, is_far_more_dutch
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence
from generator.grammar.words.counts import times_as_frequent
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_PAUSE = expression(r"\)?\s?:\s+|\)?\s+[–—-]\s+")
_SHORT_FORM = expression(r"[A-Z][\w&.]*[A-Z][\w&.]*|(?:19|20)\d\d|[IVX]+")
_BODY_IN_SHORT = expression(r"[A-Z]{2,8}")
# `Article 1D`
_NUMBER = expression(r"\d+[A-Z]?|[IVX]+")
_YEAR = expression(r"(?:19|20)\d\d")
# The end of a source, or the volume of a journal: `Nature 2022, 204.`
_AFTER_YEAR = expression(r"$|[.;)\n]|,\s(?:\d|vol|nr|p\.|nummer|jaargang)", re.IGNORECASE)
_OF_VOLUME = expression(r"\s\((?:19|20)\d\d\)")
# What leads to a source, and is none of its title.
_CITING = word_set("zie ook vergelijk vgl bron cf tevens rapport studie artikel getiteld titel aldus onderzoek verslag")
# Words of Dutch that other languages have, too, and that may stand before what is found.
_DUTCH: Mapping[str, frozenset[str]] = {
    "en": frozenset({"de", "den", "der", "des", "en", "het", "van"}),
    "fr": frozenset({"de", "en"}),
    "de": frozenset({"de", "en", "het", "van"}),
}
_NAMING = (Part.NAME, Part.NUMBER, Part.BORDER)
_SURE = (Part.OWN, Part.PLAIN)
_LINKS = (Part.PLAIN, Part.LINK)
_TO_PLACES = ("in", "over", "van")
_LONG = 3
_RARER = 0.3
_SHORTEST_NOUN = 8
_PAIR = 2


@dataclass(frozen=True)
class Field:
    """Words between two signs that no title goes over, and the phrases in it, which are of one language."""

    all: Words
    first: int
    last: int
    found: tuple[Span, ...]

    @property
    def _start(self) -> int:
        """The number of the first word of what was found."""
        return bisect_left(self.all.words, self.found[0].start, key=attrgetter("start"))

    @property
    def _end(self) -> int:
        """The number of the last word of what was found."""
        return bisect_right(self.all.words, self.found[-1].end, key=attrgetter("end")) - 1

    @cached_property
    def _before(self) -> int:
        """The number of the first of the words before what was found that may belong to it."""
        at = self._start
        while at > self.first and self.may_stand(at - 1):
            at -= 1
        return at

    @property
    def _is_open(self) -> bool:
        """Whether nothing but words that may belong to it stands before what was found, or what leads to a source."""
        return self._before == self.first or self.all.raw(self._before - 1).casefold() in _CITING

    @cached_property
    def _is_closed(self) -> bool:
        """Whether nothing but words that may belong to it stands behind what was found."""
        return all(map(self.may_stand, range(self._end + 1, self.last + 1)))

    def whole(self) -> Span | None:
        """Its title, where each of its words may be of the language; None where one is Dutch."""
        start, end = self._start, self._end
        if not all(map(self.may_stand, range(start, end + 1))):
            return None
        last = self._last(end) if self._is_closed else end
        first = self._before if self._leads(range(self._before, start)) else start
        if last > end and not self._goes_on(range(end + 1, last + 1), first):
            last = end
        if (first, last) == (start, end) and len(self.found) == 1:
            return None
        return Span(
            self.found[0].start if first == start else self.all.words[first].start,
            self.found[-1].end if last == end else self._closed(last),
        )

    def is_of_language(self) -> bool:
        """Whether each of its words may be of the language, or is a name or a number."""
        return all(map(self.may_stand, range(self.first, self.last + 1)))

    def title(self) -> Span | None:
        """Its title where nothing was found in it: each word may be of the language, and one is of no other."""
        numbers = range(self.first, self.last + 1)
        if not self.is_of_language() or not self.all.is_capital(self.first):
            return None
        last = self._last(self.first)
        is_own = any(self.all.part(at) is Part.OWN or self._is_german(range(at, at + 1)) for at in numbers)
        is_short = last == self.first and not self._is_german(numbers[:1])
        return Span(self.all.words[self.first].start, self._closed(last)) if is_own and not is_short else None

    def is_short_title(self) -> bool:
        """Whether it is a short form and one word of the language alone, with a number or none: `IPCC pathways 4`."""
        short, *words = range(self.first, self.last + 1)
        if len(words) > 1 and self.all.part(words[-1]) is Part.NUMBER:
            words.pop()
        return len(words) == 1 and bool(_BODY_IN_SHORT.fullmatch(self.all.raw(short))) and self._is_own(words[0])

    def whole_title(self) -> Span:
        """All of its words, those of a title that nothing else stands beside."""
        return Span(self.all.words[self.first].start, self.all.words[self.last].end)

    def _is_own(self, at: int) -> bool:
        return self.all.part(at) is Part.OWN and len(self.all.raw(at)) >= _SHORTEST_NOUN

    def is_proven(self) -> bool:
        """Whether its words alone prove that it is a title: small words of the language stand between others of it."""
        numbers = range(self.first, self.last + 1)
        parts = [self.all.part(at) for at in numbers]
        # The words of names and of loans, which lists have, say nothing.
        is_told = any(not self.all.words[at].text or self.all.words[at].evidence is Evidence.BOTH for at in numbers)
        is_long = len(parts) > _LONG and sum(part in _SURE for part in parts) > 1
        return is_long and not is_told and Part.OWN in parts and Part.PLAIN in parts

    def _closed(self, last: int) -> int:
        """Where the word ends, with the bracket that closes behind it."""
        end = self.all.words[last].end
        opened = self.all.text.count("(", self.all.words[self.first].start, end)
        closed = self.all.text.count(")", self.all.words[self.first].start, end)
        return end + 1 if opened > closed and self.all.text[end : end + 1] == ")" else end

    def _last(self, end: int) -> int:
        """The number of its last word; a short form and the year of a publication at its end are none of it."""
        last = self.last
        while last > end and self.all.part(last) is Part.LINK:
            last -= 1
        text, words = self.all.text, self.all.words
        while last > end:
            is_in_brackets = "(" in text[words[last - 1].end : words[last].start]
            is_short_form = is_in_brackets and _SHORT_FORM.fullmatch(self.all.raw(last))
            if not is_short_form and not (_YEAR.fullmatch(self.all.raw(last)) and self._is_published(last)):
                break
            last -= 1
        return last

    def _is_published(self, year: int) -> bool:
        """Whether a year at the end of a source is the one of its publication."""
        is_last = bool(_AFTER_YEAR.match(self.all.text, self.all.words[year].end))
        return is_last and self.all.part(year - 1) not in _LINKS

    def _leads(self, before: range) -> bool:
        """Whether words before what was found begin its title."""
        if not before or not self.all.is_capital(before[0]) or not self._is_no_dutch_start(before):
            return False
        parts = [self.all.part(at) for at in before]
        if not self._is_closed and not any(part in _SURE for part in parts):
            return False
        if not self._is_open:
            # `in de Fitness Check of EU consumer law`: a link of the language leads on from it.
            return Part.NAME not in parts and any(part in _LINKS for part in parts)
        if self._is_german(before):
            return True
        return any(part not in _NAMING for part in self._first_part(before))

    def _is_no_dutch_start(self, before: range) -> bool:
        """Whether the first word begins no sentence in Dutch, as `Wat` and `Over` do; a long title may begin so."""
        first = self.all.raw(before[0]).casefold()
        if is_dutch(first) and times_as_frequent(first, self.all.language, "nl") < _RARER:
            return False
        is_long = self._end - self._start >= _PAIR and not self.all.words[before[0]].is_first
        return first not in SMALL_WORDS or self.all.part(before[0]) is Part.PLAIN or is_long

    def _first_part(self, before: range) -> Iterator[Part]:
        """What the words are up to the pause of a title: an author may stand before one."""
        for at in before:
            yield self.all.part(at)
            if _PAUSE.fullmatch(self._between(at)) and at != before[-1]:
                return

    def _is_german(self, before: range) -> bool:
        words = [self.all.raw(at) for at in before]
        return self.all.language == "de" and all(map(may_be_german, words))

    def _goes_on(self, after: range, first: int) -> bool:
        """Whether words behind what was found end its title."""
        parts = [self.all.part(at) for at in after]
        if self.all.language == "de" and self._is_subtitle(after):
            return True
        if all(part in _NAMING for part in parts) and not self._is_numbered(after):
            return False
        is_sure = any(map(self._is_sure, after))
        if self._leads_to_place(after):
            return self._is_open and self._end - self._start >= _LONG and not self._is_body
        if first > self.first and not self._is_open:
            is_small_word = any(self.all.raw(at).casefold() in SMALL_WORDS for at in after)
            return not is_small_word and (is_sure or (len(after) == 1 and self._is_long_title))
        is_small = any(self.all.raw(at).islower() for at in after)
        return (
            is_sure or not is_small or self._is_in_small_letters or bool(_PAUSE.fullmatch(self._between(after[0] - 1)))
        )

    def _is_sure(self, at: int) -> bool:
        """Whether a word is no Dutch one: `of` leads on within a title, but `is` and `over` do not."""
        small = self.all.raw(at).casefold()
        is_link = self.all.part(at) is Part.LINK and (small == "of" or small not in SMALL_WORDS)
        return is_link or self.all.part(at) in _SURE

    @property
    def _is_long_title(self) -> bool:
        """Whether what was found has a capital first and small words of the language: `Guide on the asylum`."""
        parts = [self.all.part(at) for at in range(self._start, self._end + 1)]
        return len(parts) > _LONG and Part.PLAIN in parts and self.all.is_capital(self._start)

    @property
    def _is_body(self) -> bool:
        """Whether what was found names a body, which stands in a place."""
        words = map(self.all.raw, range(self._start, self._end + 1))
        return any(is_body_abroad(word) or word.casefold() in BODIES for word in words)

    def _leads_to_place(self, after: range) -> bool:
        """Whether a word that Dutch has, too, leads to names alone: `Force Commander in Gao`."""
        links = [self.all.raw(at) for at in after if self.all.part(at) in _LINKS]
        are_names = all(self.all.part(at) in (*_NAMING, *_LINKS) for at in after)
        return are_names and bool(links) and all(link in _TO_PLACES for link in links)

    def _is_numbered(self, after: range) -> bool:
        """Whether the number of a title follows: `… Statistics 2021`, `… Threat Assessment (IOCTA) 2024`."""
        if _OF_VOLUME.match(self.all.text, self.all.words[after[-1]].end):
            return False
        short = self.all.raw(after[0])
        is_behind_short_form = len(after) > 1 and bool(_SHORT_FORM.fullmatch(short)) and not short.isdigit()
        rest = after[1:] if is_behind_short_form else after
        return len(rest) == 1 and bool(_NUMBER.fullmatch(self.all.raw(rest[0])))

    def _is_subtitle(self, after: range) -> bool:
        """Whether one long noun stands behind a pause: `…: Sachstandsbericht`."""
        word = self.all.raw(after[0])
        is_one = len(after) == 1 and bool(_PAUSE.fullmatch(self._between(after[0] - 1)))
        return is_one and len(word) >= _SHORTEST_NOUN and not is_dutch(word.casefold())

    @property
    def _is_in_small_letters(self) -> bool:
        """Whether a word of what was found that does not link has small letters, as in `replacing advice`."""
        numbers = range(self._start, self._end + 1)
        return any(self.all.raw(at).islower() and self.all.part(at) not in _LINKS for at in numbers)

    def may_stand(self, at: int) -> bool:
        """Whether a word may be of the language, or is a name or a number."""
        word, small = self.all.raw(at), self.all.raw(at).casefold()
        is_found = any(span.start <= self.all.words[at].start < span.end for span in self.found)
        if is_found or self.all.part(at) is Part.NUMBER:
            return True
        if small in _DUTCH.get(self.all.language, ()) and not self._leads_to_french(at):
            return False
        if is_far_more_dutch(small, self.all.language):
            return small in LEXICONS[self.all.language].links
        if self.all.part(at) is not Part.BORDER or small in LEXICONS[self.all.language].links or word[:1].isdigit():
            return True
        if small in SMALL_WORDS or word[:1].isupper():
            return False
        return has(small, self.all.language) or not (is_dutch(small) or looks_like_dutch(word))

    def _leads_to_french(self, at: int) -> bool:
        """Whether what follows `de` or `en` shows that it is the French word: a small word of French."""
        is_before = self.all.language == "fr" and at < self.last and not self.all.is_capital(at + 1)
        return is_before and self.all.raw(at + 1) not in ("de", "het")

    def _between(self, at: int) -> str:
        return (
            self.all.text[self.all.words[at].end : self.all.words[at + 1].start] if at + 1 < len(self.all.words) else ""
        )
