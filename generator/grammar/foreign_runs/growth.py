"""A phrase that grows: over words of its language, the pauses of a title, numbers and lists, up to what is Dutch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.parts import NUMBER, Part, Sign, Words
from generator.grammar.foreign_runs.titles import is_apart
from generator.grammar.lexicons.counts import is_dutch
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_AND = frozenset({"and", "et", "und", "y", "e", "or", "oder"})
# How many words may stand between two words of a phrase that are surely of its language.
_FARTHEST = 4
_LONGEST_ITEM = 3
_LONGEST_LIST = 12
_PAIR = 2
_LONGEST = 40
FEWEST_OF_TITLE = 3
_GERMAN_ADJECTIVES = ("e", "er", "es", "en", "em")
# Small first words of names in English that Dutch has, too, as no adjective: `interim Trade Agreement`.
_SMALL_FIRST = ("interim", "draft")
# What leads on from a kind of document that Dutch calls so, too: `Protocol Relating to the Status of Refugees`.
_BEHIND_KIND = word_set("against amending between concerning establishing regarding relating")
_MONTHS = word_set("January February March April May June July August September October November December")
_LINKS = (Part.PLAIN, Part.LINK)
_OF_LANGUAGE = (Part.OWN, Part.MAY)
_SURE = (Part.OWN, Part.PLAIN)
IN_PATH = frozenset(Part) - {Part.NAME, Part.BORDER}
_PLURAL_LETTERS = expression(r"[A-Z]{2,5}s")
_CLOSING = "»”’'\"“"
_OPENING = "«“„‘'\""


@dataclass(frozen=True)
class Growth:
    """A phrase that grows: the numbers of its first and last word, and the signs that it has beyond them."""

    all: Words
    first: int
    last: int
    span: Span

    @property
    def language(self) -> str:
        """Its language, as a tag."""
        return self.all.language

    def __len__(self) -> int:
        return self.last - self.first + 1

    def is_lacking(self, at: int) -> bool:
        """Whether a word may be of the language, and Dutch lacks it."""
        return self.all.part(at) is Part.MAY and not is_dutch(self.all.raw(at).casefold())

    def _may_end(self, at: int, inner: int) -> bool:
        """Whether a phrase may begin or end with a word, which words up to a known one lead to."""
        part = self.all.part(at)
        if part is Part.OWN or (at > inner and part is Part.MAY and self.all.is_behind_link(at)):
            return True
        if self.language == "en":
            return self._is_in_compound(at) or (at > inner and self._is_in_compound(at - 1))
        if not self.is_lacking(at):
            return False
        # In capitals, words that no list has may be names: where a link leads to them, they are of it in any case.
        # To the right, one that Dutch has, too, leads to places: `der Generalbundesanwalt in Karlsruhe`.
        links = _LINKS if at < inner else (Part.PLAIN,)
        is_led = any(self.all.part(each) in links for each in range(min(at, inner) + 1, max(at, inner)))
        adjective = self.all.raw(at if at < inner else at - 1)  # `in sozialen Netzwerken`
        is_adjective = adjective.endswith(_GERMAN_ADJECTIVES) and (at < inner or adjective.islower())
        return self.all.raw(at).islower() or is_led or (is_adjective and self.language == "de")

    def _is_in_compound(self, at: int) -> bool:
        """Whether a word ends a compound that a word in a capital of the title follows: `Low-alcohol Market`."""
        is_joined = self.all.is_joined(at - 1) and self.all.part(at) is Part.MAY and not self.all.is_capital(at)
        follows = is_joined and self.all.sign(at) is Sign.BESIDE and not self.all.is_joined(at)
        return follows and self.all.is_capital(at + 1) and self.all.part(at + 1) in _OF_LANGUAGE

    def reaches(self, after: Growth) -> bool:
        """Whether what stands between it and a phrase after it holds nothing Dutch."""
        between = range(self.last + 1, after.first)
        if len(between) > _FARTHEST or any(self.all.part(at) is Part.BORDER for at in between):
            return False
        signs = [self.all.sign(at) for at in range(self.last, after.first)]
        if Sign.END in signs or self._ends_before(after.first):
            return False
        return Sign.COMMA not in signs or (not self._is_apart(signs) and self._list_goes_on(after))

    def _is_apart(self, signs: Iterable[Sign]) -> bool:
        """Whether a comma behind it parts two titles."""
        commas = (at for at, sign in enumerate(signs, self.last + 1) if sign is Sign.COMMA)
        return any(is_apart(self.all.text, self.all.words, at) for at in commas)

    def _ends_before(self, first: int) -> bool:
        """Whether the phrase has a sign at its end, such as a bracket, that another cannot stand behind."""
        return self.span.end > self.all.words[self.last].end and first == self.last + 1

    def joined(self, after: Growth) -> Growth:
        """The two, and what stands between them."""
        return replace(
            self, last=max(self.last, after.last), span=Span(self.span.start, max(self.span.end, after.span.end))
        )

    def widened(self) -> Growth:
        """The phrase with what belongs to it on both sides."""
        first, last = self._leftmost(), self._rightmost()
        span = Span(
            self.span.start if first == self.first else self.all.words[first].start,
            self.span.end if last == self.last else self.all.words[last].end,
        )
        return replace(self, first=first, last=last, span=span)

    def _rightmost(self) -> int:
        last = self.last
        while last - self.last < _LONGEST and (further := self._right_of(last)) > last:
            last = further
        return last

    def _right_of(self, last: int) -> int:
        """The number of the last word of the next part that belongs to it; the same one where none does."""
        if self.span.end > self.all.words[self.last].end and last == self.last:
            return last
        sign = self.all.sign(last)
        if sign is Sign.BESIDE:
            return self._path(last)
        if sign is Sign.PAUSE:
            return self._segment_after(last)
        return self._items_after(last) if sign is Sign.COMMA else last

    def _path(self, last: int) -> int:
        """The last word surely of the language that only words of it, links and numbers lead to."""
        further, at = last, last
        while self.all.sign(at) is Sign.BESIDE and at - further < _FARTHEST:
            at += 1
            part = self.all.part(at)
            if part not in IN_PATH:
                break
            if self._may_end(at, further):
                further = at
        return further + self._ends_title(further)

    def _ends_title(self, last: int) -> int:
        """Whether the number or the letters behind a word end the title: `Starting Strong VIII`, `Bigger MDBs`."""
        if self.all.sign(last) is not Sign.BESIDE or not self.all.is_capital(last) or last == self.first:
            return 0
        after = self.all.raw(last + 1)
        is_roman = bool(NUMBER.fullmatch(after)) and after.isalpha() and self.language in ("en", "fr", "de")
        return int(is_roman or (bool(_PLURAL_LETTERS.fullmatch(after)) and self.language == "en"))

    def _segment_after(self, last: int) -> int:
        """The last word of the subtitle behind a pause, if nothing Dutch leads to it."""
        end, own, at = last, 0, last
        while at == last or self.all.sign(at) is Sign.BESIDE or (at == last + 1 and self._is_single_item(at + 1, at)):
            at += 1
            part = self.all.part(at)
            if part in (Part.BORDER, Part.NAME) or self.all.raw(at) in _MONTHS:
                break
            own += part in _SURE
            if part is Part.OWN or (part is Part.MAY and self.all.is_capital(at)):
                end = at
        is_whole = end > last + 1 or (end > last and self.all.is_capital(end))
        # `Automated Vehicles: Joint Report`: Dutch writes no second word so.
        is_title = end == last + _PAIR and all(map(self.all.is_capital, range(last, end + 1)))
        return end if is_whole and (own or is_title) else last

    def _items_after(self, last: int) -> int:
        """The last word of a list that goes on behind a comma, to its `and`, or of single words in capitals."""
        at, start = last, last
        if is_apart(self.all.text, self.all.words, last + 1):
            return last
        while at - last < _LONGEST_LIST and self.all.sign(at) is Sign.COMMA and self._is_item(at + 1):
            start, at = at + 1, at + 1
            while self.all.sign(at) is Sign.BESIDE and at - start < _LONGEST_ITEM and self._is_item(at + 1):
                at += 1
            if self._is_and(at + 1) and self.all.sign(at) is Sign.BESIDE:
                after = at + 2
                is_like = after < len(self.all.words) and self.all.part(after) in _OF_LANGUAGE
                return after if is_like and self._is_alike(last, start) else last
        return self._single_items_after(last)

    def _single_items_after(self, last: int) -> int:
        """`…: Rules, Risks, Rewards`: words that each stand alone between commas, behind a pause."""
        is_one = self.all.sign(last - 1) in (Sign.PAUSE, Sign.COMMA) and self._is_single_item(last + 1, last)
        is_small = is_one and self.all.raw(last + 1).islower() and self.is_lacking(last + 1)
        return last + 1 if is_one and (self.all.part(last + 1) is Part.OWN or is_small) else last

    def _is_single_item(self, at: int, before: int) -> bool:
        """Whether a word stands alone behind a comma, and is written as the one before it."""
        is_alone = self.all.sign(at - 1) is Sign.COMMA and self.all.sign(at) is not Sign.BESIDE
        if not is_alone and self.all.sign(at - 1) is Sign.COMMA and at + 1 < len(self.all.words):
            is_alone = self.all.part(at + 1) is Part.BORDER
        return is_alone and self.all.part(at) in _OF_LANGUAGE and self._is_alike(at, before)

    def _is_item(self, at: int) -> bool:
        return at < len(self.all.words) and self.all.part(at) in (*_OF_LANGUAGE, Part.NAME) and not self._is_and(at)

    def _is_and(self, at: int) -> bool:
        return at < len(self.all.words) and self.all.raw(at) in _AND

    def _has_sign(self, at: int) -> bool:
        return "&" in self.all.text[self.all.words[at].end : self.all.words[at + 1].start]

    def _is_alike(self, one: int, other: int) -> bool:
        return self.all.is_capital(one) == self.all.is_capital(other)

    def _list_goes_on(self, after: Growth) -> bool:
        """Whether the comma between it and a phrase after it parts a list, or a clause that small words begin."""
        start = next(at for at in range(self.last, after.first) if self.all.sign(at) is Sign.COMMA) + 1
        if any(self._is_and(at) for at in range(start, min(start + _FARTHEST, after.last))):
            return self._is_alike(start - 1, start)
        return self._is_quoted and after._closes_quotation

    @property
    def _is_quoted(self) -> bool:
        return self.all.text[self.span.start - 1 : self.span.start] in tuple(_OPENING)

    @property
    def _closes_quotation(self) -> bool:
        return self.all.text[self.span.end : self.span.end + 2].lstrip(".?!")[:1] in tuple(_CLOSING)

    def _leftmost(self) -> int:
        first = self.first
        if self.span.start < self.all.words[first].start:
            return first
        while self.first - first < _LONGEST and (further := self._left_of(first)) < first:
            first = further
        return first

    def _left_of(self, first: int) -> int:
        sign = self.all.sign(first - 1)
        if sign is Sign.BESIDE:
            return self._path_before(first)
        if sign is Sign.PAUSE:
            return self._segment_before(first)
        return self._items_before(first) if sign is Sign.COMMA else first

    def _path_before(self, first: int) -> int:
        """The first word surely of the language that leads to it; also the capital that a title must begin with."""
        further, at = first, first
        while self.all.sign(at - 1) is Sign.BESIDE and further - at < _FARTHEST:
            at -= 1
            part = self.all.part(at)
            if part not in IN_PATH:
                break
            if self._may_end(at, further) or self._begins_title(at, further):
                further = at
        is_start = at < further and self.all.sign(at - 1) is Sign.PAUSE and self.all.is_capital(at)
        # Behind the pause of a title each word is of it: `Wasserstoff: Was kostet …`.
        return self._segment_before(at) if is_start and self._segment_before(at) < at else further

    def _begins_title(self, at: int, first: int) -> bool:
        """Whether a capital right before small words of the language begins a title: `Digital souveräner …`."""
        if self.language == "en" and self.all.raw(at) in _SMALL_FIRST:
            return self.all.is_capital(first)
        if self.language == "en" and self.all.raw(first).lower() in _BEHIND_KIND and self.all.is_capital(at):
            return not self.all.words[at].is_first and self.all.part(at) is Part.MAY
        if self.all.is_capital(first) or not self.all.is_capital(at) or self.all.words[at].is_first:
            return False
        # `Reporters sans frontières`: a link of the language follows.
        is_linked = self.all.part(first) is Part.PLAIN or self.all.part(at + 1) is Part.PLAIN
        return self.is_lacking(at) or (is_linked and self.language != "en" and self.all.part(at) is Part.MAY)

    def _segment_before(self, first: int) -> int:
        """The first word of the title before a pause: from a capital, or from a word surely of the language."""
        start, own, at = first, 0, first
        while at == first or self.all.sign(at - 1) is Sign.BESIDE:
            at -= 1
            part = self.all.part(at)
            if part in (Part.BORDER, Part.NAME):
                break
            own += part in _SURE or (self.is_lacking(at) and self.language != "en")
            is_capital = self.all.is_capital(at) and (part is Part.OWN or not self._starts_sentence(at))
            if is_capital and part is not Part.NUMBER:
                start = at
        is_bordered = start < first - 1 and self.all.sign(start - 1) is Sign.END and self.all.is_capital(first - 1)
        return start if own or is_bordered else first

    def _items_before(self, first: int) -> int:
        """The first word of a list before a comma, if an `and` stands in the phrase, or a pause behind single words."""
        at = first - 1
        if is_apart(self.all.text, self.all.words, first):
            return first
        while self.all.sign(at - 1) is Sign.BESIDE and first - at < _LONGEST_ITEM and self._is_listed(at - 1, first):
            at -= 1
        is_list = any(
            self._is_and(each) or self._has_sign(each) for each in range(first, min(first + _FARTHEST, self.last))
        )
        is_single = at == first - 1 and self.all.sign(first) in (Sign.PAUSE, Sign.COMMA) and self.all.is_capital(at)
        is_single = is_single and self.all.part(at) is Part.OWN
        return at if (is_list or is_single) and self._is_listed(first - 1, first) else first

    def _is_listed(self, at: int, first: int) -> bool:
        return self.all.part(at) in _OF_LANGUAGE and self._is_alike(at, first) and not self._starts_sentence(at)

    def _starts_sentence(self, at: int) -> bool:
        """Whether a word starts a sentence, and no subtitle."""
        return self.all.words[at].is_first and self.all.sign(at - 1) is not Sign.PAUSE
