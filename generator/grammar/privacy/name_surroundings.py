"""The surroundings of a known surname in a text: titles, given names, capitals, signs of an address.

All text here is folded, with single spaces; a line feed ends a paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.grammar.characters.alphabet import CAPITAL, LETTER
from generator.grammar.characters.expressions import expression
from generator.grammar.people.names import TITLE, WORD
from generator.grammar.privacy.known_surnames import WrittenSurname
from generator.grammar.privacy.name_parts import Family, Token, is_office, tokens
from generator.grammar.privacy.written_names import DEGREE, RANK

_WORD = r"[^\W\d_]"
_TITLES = rf"(?:(?:{TITLE}|{RANK})(?:\.?\s|(?<=\.)))*"
# `J.A. `, `JA `; people also type `j.a. `.
_INITIALS = rf"(?:(?:{CAPITAL}(?:{LETTER}){{0,2}}\.[ -]?|(?<!{_WORD})[A-Z]{{1,3}}\s)+|(?:(?<!{_WORD})[a-z]\.\s?)+)"
_CALLED = rf"(?:\(\s?{WORD}(?:\s{WORD})?\s?\)\s?)"
_LEFT = expression(
    rf"(?<![^\W_])(?P<titles>{_TITLES})"
    rf"(?:(?P<initials>{_INITIALS}){_CALLED}?|(?P<first>(?:{WORD}[ -]){{1,3}}){_CALLED}?)?$"
)
# `Vries-Bakker, J.A. de`.
_BEHIND = expression(
    rf",\s?{_TITLES}(?P<initials>{CAPITAL}[a-z]{{0,2}}\.(?:[ -]?{CAPITAL}[a-z]{{0,2}}\.)*)(?:\s?{_CALLED})?"
)
_DEGREES = expression(rf"(?:{DEGREE}){{0,4}}")
_REACH = 80
LONGEST_PARTICLE = 8
_OPENS = expression(r"(?:^|[.?!:;\n•*\"“«‘(])\s?$")
_IN_ADDRESS = frozenset("/@._=&?#~")


@dataclass(frozen=True)
class Before:
    """The part of a name before its surname: its start (offset), given names, and whether it has a title or office."""

    start: int
    given: tuple[str, ...] = ()
    has_title: bool = False


def opens_sentence(text: str, offset: int) -> bool:
    """Whether a sentence begins at an offset, so that a capital there proves nothing."""
    return _OPENS.search(text, max(0, offset - 3), offset) is not None


def given_behind(text: str, end: int, family: Family) -> tuple[tuple[str, ...], int]:
    """The initials after a surname that comes first, and the offset after them and the particles that follow."""
    found = _BEHIND.match(text, end)
    if found is None:
        return (), end
    last, position = found.end(), found.end()
    for wanted in family.halves[0].particles:
        following = next(tokens(text, position, position + LONGEST_PARTICLE), None)
        if following is None or following.plain != wanted or text[position : following.start].strip():
            return _initials(found["initials"]), last
        position = following.end
    return _initials(found["initials"]), position


def degrees_behind(text: str, end: int) -> int:
    """The offset after the degrees that follow a name: `, MSc`."""
    found = _DEGREES.match(text, end)
    return found.end() if found else end


@dataclass(frozen=True)
class Surroundings:
    """A surname in a text and the words around it."""

    text: str
    words: Sequence[Token]
    surname: WrittenSurname

    @property
    def start(self) -> int:
        """The offset of the surname, its particles included."""
        return self.surname.start

    @property
    def end(self) -> int:
        """The offset after the surname."""
        return self.words[self.surname.last].end

    @property
    def is_lower(self) -> bool:
        """Whether the surname is written in small letters."""
        return self.words[self.surname.core].text.islower()

    @property
    def touches_address(self) -> bool:
        """Whether the surname is part of an address: a sign of addresses touches it that does not end a sentence."""
        before, behind = self.text[max(0, self.start - 2) : self.start], self.text[self.end : self.end + 2]
        if before[-1:] and before[-1:] in _IN_ADDRESS:
            return before[-1] != "." or before[:-1].isalnum()
        return behind[:1] != "" and behind[0] in _IN_ADDRESS and behind[1:].isalnum()

    @property
    def stands_among_capitals(self) -> bool:
        """Whether a word with a capital stands right before or after a surname that is not all in capitals.

        `Vos Logistics`, `Stichting Vos`; a word that opens a sentence does not count.
        """
        if self.words[self.surname.core].text.isupper():
            return False
        before, behind = self._beside(-1), self._beside(1)
        if before and before.text[0].isupper() and not opens_sentence(self.text, before.start):
            return True
        return behind is not None and behind.text[0].isupper()

    def before(self, family: Family, first_names: frozenset[str]) -> Before:
        """The title, office and given names before the surname."""
        left = _LEFT.search(self.text, max(0, self.start - _REACH), self.start)
        if left is None or not left.group():
            return Before(self.start, has_title=self._has_office)
        if left["initials"]:
            return Before(left.start(), _initials(left["initials"]), bool(left["titles"]))
        first = list(tokens(self.text, left.start("first"), self.start)) if left["first"] else []
        given = self._given(first, family, first_names)
        names = tuple(token.plain for token in given)
        if len(given) == len(first):
            return Before(left.start(), names, bool(left["titles"]))
        return Before(given[0].start if given else self.start, names, not given and self._has_office)

    @property
    def _has_office(self) -> bool:
        """Whether an office such as `projectleider` stands right before."""
        before = self._beside(-1)
        return before is not None and is_office(before.text)

    def _beside(self, step: int) -> Token | None:
        """The word before or after the surname, if only a space separates them."""
        position = self.surname.first - 1 if step < 0 else self.surname.last + 1
        if not 0 <= position < len(self.words):
            return None
        word = self.words[position]
        between = self.text[word.end : self.start] if step < 0 else self.text[self.end : word.start]
        return word if between == " " else None

    def _given(self, words: Sequence[Token], family: Family, first_names: frozenset[str]) -> Sequence[Token]:
        """The first names at the end of these words; a word that opens a sentence must be a known first name."""
        for position in range(len(words) - 1, -1, -1):
            word = words[position]
            is_known = word.plain in first_names or family.is_called(word.plain)
            if not is_known and (opens_sentence(self.text, word.start) or not family.may_have([word.plain])):
                return words[position + 1 :]
        return words


def _initials(written: str) -> tuple[str, ...]:
    return tuple(f"{token.plain}." for token in tokens(written))
