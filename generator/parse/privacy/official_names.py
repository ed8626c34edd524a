"""Names of officials in letterheads: those that a label announces, and those that can be nothing else.

Ministers, members and others who act in public are no officials behind a letter: their names stay, and so does the name
of who signs for a minister.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from generator.grammar.contact_labels import (
    LabelKind,
    LetterheadLabel,
    before_number,
    is_no_person,
    letterhead_label,
    value_of_any_label,
)
from generator.grammar.folding import plain_word
from generator.grammar.name_parts import name_parts
from generator.grammar.officials import (
    closes,
    has_party,
    is_addressed,
    is_public_office,
    may_have_party,
    names_public_office,
    signs_for_another,
)
from generator.grammar.written_names import Sureness, WrittenName, names_in
from generator.knowledge.names import first_names
from generator.model.text import Span
from generator.parse.privacy.head_lines import LINES_BELOW, HeadLine

# An office goes on over so many lines before the name of who holds it.
LINES_OF_AN_OFFICE = 3
# The number or address of who is named on a line stands in it or at most so many lines below.
LINES_TO_A_NUMBER = 4
LONGEST_NAME = 80
# A shorter surname may stand in any address.
SHORTEST_MAILED = 4
LONG_AGO = 1000
# Columns that a program laid out begin so near to each other, in characters.
SAME_COLUMN = 8
# A line is looked at so far.
_REACH = 400


@dataclass(frozen=True)
class NamedOfficial:
    """Where the name of an official stands. `signs` shows that it is that of who signs for a minister, which stays."""

    span: Span
    signs: bool = False


class OfficialNames:
    """Follows the lines of letterheads in order, and finds the names on them."""

    def __init__(self, lines: Sequence[HeadLine], mailed: Set[str]) -> None:
        """`mailed` is what stands before the at-sign of addresses in the letterhead: it shows that a name is one."""
        self._lines = lines
        self._mailed = mailed
        # The lines that a label still announces, and whether a name was found behind or below it.
        self._left, self._has_found, self._may_be_one_word, self._column = 0, False, False, 0
        # The last lines that name a public office, that close a letter or sign for another, and that begin a subject.
        self._office, self._signs, self._subject = -LONG_AGO, -LONG_AGO, -LONG_AGO

    def __iter__(self) -> Iterator[NamedOfficial]:
        for position, line in enumerate(self._lines):
            label = letterhead_label(line.text)
            is_office = is_public_office(line.text)
            if label and label.kind is LabelKind.PERSON and not is_office and self._may_announce(line, label):
                self._end()
                yield from self._announced(line, label)
            elif is_office or (label and label.kind is not LabelKind.PERSON):
                self._end()
                self._office = position if is_office else self._office
                self._subject = position if label and label.kind is LabelKind.SUBJECT else self._subject
            elif self._left and self._is_below_label(line):
                yield from self._below(line)
            elif line.is_inside:
                yield from self._unannounced(position)
            if signs_for_another(line.text) or closes(line.text):
                self._signs = position

    def _end(self) -> None:
        """Let what was announced end."""
        self._left, self._office, self._subject = 0, -LONG_AGO, -LONG_AGO

    def _may_announce(self, line: HeadLine, label: LetterheadLabel) -> bool:
        """Whether a label announces a name here: outside a letterhead it must stand alone, or with a colon."""
        has_value = bool(line.text[label.end :].strip())
        return line.is_inside or (label.may_be_one_word and (not has_value or ":" in line.text[: label.end]))

    def _announced(self, line: HeadLine, label: LetterheadLabel) -> Iterator[NamedOfficial]:
        """The names behind a label on its line."""
        self._left, self._has_found, self._may_be_one_word = LINES_BELOW, False, label.may_be_one_word
        self._column = line.column
        if line.text[label.end :].strip():
            has_colon = label.may_be_one_word or ":" in line.text[: label.end]
            least = Sureness.TYPED if has_colon else Sureness.WHOLE
            found = self._names(line, label.end, lambda name: self._is_announced(line, name, least))
            self._has_found = bool(found)
            yield from found

    def _is_announced(self, line: HeadLine, name: WrittenName, least: Sureness) -> bool:
        """Whether what stands behind a label is a name: in small letters only with a first name that is known."""
        words = line.text[name.core.start : name.core.end]
        if names_public_office(line.text[name.span.start :]) or name.sureness < least:
            return False
        if is_no_person(words) and name.sureness < Sureness.SURE:
            return False
        if name.sureness is Sureness.TYPED:
            return self._begins_with_first_name(words) or self._is_mailed(words)
        if name.sureness > Sureness.POSSIBLE or self._may_be_one_word or self._is_mailed(words):
            return True
        # `Jansen, Tineke` as mail has it.
        return self._begins_with_first_name(line.text[name.span.start : name.span.end])

    def _is_below_label(self, line: HeadLine) -> bool:
        """Whether a line stands in the column of the last label, or is all of a line below one that began a line."""
        return abs(line.column - self._column) <= SAME_COLUMN or (line.is_whole and self._column <= SAME_COLUMN)

    def _below(self, line: HeadLine) -> Iterator[NamedOfficial]:
        """The names below a label: the first line may be any name, later ones need a title or initials."""
        self._left -= 1
        start = value_of_any_label(line.text) or 0
        is_first = self._left == LINES_BELOW - 1 and not self._has_found and not start
        least = Sureness.WHOLE if is_first else Sureness.SURE
        found = self._names(line, start, lambda name: self._is_sure(line, name, least))
        self._has_found = self._has_found or bool(found)
        yield from found

    def _is_sure(self, line: HeadLine, name: WrittenName, least: Sureness) -> bool:
        words = line.text[name.core.start : name.core.end]
        if names_public_office(line.text[name.span.start :]):
            return False
        if self._is_mailed(words):
            return True
        if is_no_person(words) and not name.has_title:
            return False
        return name.sureness >= least

    def _unannounced(self, position: int) -> Iterator[NamedOfficial]:
        """The names on a line that nothing announces and that can be nothing else."""
        line = self._lines[position]
        if position - self._subject <= LINES_OF_AN_OFFICE or self._is_of_an_office(position):
            return
        has_number = any(each.has_number for each in self._lines[position : position + LINES_TO_A_NUMBER + 1])
        signs = position - self._signs <= LINES_OF_AN_OFFICE and not has_number
        start = value_of_any_label(line.text) or 0
        for name in self._names(line, start, lambda name: self._can_only_be_one(line, name, has_number=has_number)):
            yield NamedOfficial(name.span, signs)

    def _is_of_an_office(self, position: int) -> bool:
        """Whether a public office stands right above a line, or right below it."""
        if self._office > self._signs and position - self._office <= LINES_OF_AN_OFFICE:
            return True
        below = self._lines[position + 1].text if position + 1 < len(self._lines) else ""
        return is_public_office(below) and not is_addressed(below)

    def _can_only_be_one(self, line: HeadLine, name: WrittenName, *, has_number: bool) -> bool:
        words = line.text[name.core.start : name.core.end]
        if (
            names_public_office(line.text)
            or may_have_party(line.text, name.core)
            or line.text.rstrip().endswith((".", "?", "!", ":"))
        ):
            return False
        if self._is_mailed(words) and name.sureness >= Sureness.WHOLE:
            return True
        if is_no_person(words) and not name.has_title:
            return False
        if name.sureness is Sureness.SUREST:
            return True
        is_named = name.sureness is Sureness.SURE or (
            name.sureness is Sureness.WHOLE and self._begins_with_first_name(words)
        )
        return has_number and is_named

    def _names(self, line: HeadLine, start: int, is_one: Callable[[WrittenName], bool]) -> list[NamedOfficial]:
        """The names from `start` to the end of a line, or to the first number or address in it; all or none."""
        end = min(len(line.text), start + _REACH)
        end = start + len(before_number(line.text[start:end]))
        found = names_in(line.text, start, end) if end - start <= LONGEST_NAME else ()
        if not found or not all(map(is_one, found)) or any(has_party(line.text, name.core) for name in found):
            return []
        return [NamedOfficial(Span(line.start + n.span.start, line.start + n.span.end)) for n in found]

    def _is_mailed(self, words: str) -> bool:
        """Whether an address in the letterhead holds the surname."""
        parts = name_parts(words)
        surnames = {word for half in parts.halves for word in half.words} if parts else set()
        return any(word in address for word in surnames if len(word) >= SHORTEST_MAILED for address in self._mailed)

    def _begins_with_first_name(self, words: str) -> bool:
        parts = name_parts(words, first_names())
        return parts is not None and bool(parts.given) and plain_word(parts.given[0]) in first_names()
