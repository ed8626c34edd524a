"""Finds names of officials in letterheads: those that a label announces, and those that can only be names.

The names of ministers, members and others who act in public are kept, and so are those of people who sign for a
minister.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

from generator.grammar.characters.folding import plain_word
from generator.grammar.privacy.contact_labels import (
    LabelKind,
    LetterheadLabel,
    before_number,
    is_no_person,
    letterhead_label,
    value_of_any_label,
)
from generator.grammar.privacy.name_parts import name_parts
from generator.grammar.privacy.officials import (
    closes,
    has_party,
    is_addressed,
    is_public_office,
    may_have_party,
    names_public_office,
    signs_for_another,
)
from generator.grammar.privacy.written_names import Sureness, WrittenName, names_in
from generator.knowledge.shipped.names import first_names
from generator.model.text import Span
from generator.parse.privacy.head_lines import LINES_BELOW, HeadLine

# The most lines of an office before the name of its holder.
LINES_OF_AN_OFFICE = 3
# The number or address of a person is on the same line or at most this many lines below.
LINES_TO_A_NUMBER = 4
LONGEST_NAME = 80
# A shorter surname may occur in any address by chance.
SHORTEST_MAILED = 4
LONG_AGO = 1000
# Cells of one column begin at most this many characters apart.
SAME_COLUMN = 8
# The number of characters of a line that are looked at.
_REACH = 400


@dataclass(frozen=True)
class NamedOfficial:
    """The span of the name of an official. `signs` shows that this person signs for a minister: the name is kept."""

    span: Span
    signs: bool = False


class OfficialNames:
    """Finds the names on the lines of letterheads, which must be given in order."""

    def __init__(self, lines: Sequence[HeadLine], mailed: Set[str]) -> None:
        """`mailed` are the local parts of addresses in the letterhead: a surname in one proves a name."""
        self._lines = lines
        self._mailed = mailed
        # The number of lines that the last label still announces, and whether it has a name already.
        self._left, self._has_found, self._may_be_one_word, self._column = 0, False, False, 0
        # The last lines with a public office, with a closing or a signature for another, and with the start of a
        # subject.
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
        """End the announcement of the last label."""
        self._left, self._office, self._subject = 0, -LONG_AGO, -LONG_AGO

    def _may_announce(self, line: HeadLine, label: LetterheadLabel) -> bool:
        """Whether a label announces a name here: outside a letterhead it must be alone on its line, or have a colon."""
        has_value = bool(line.text[label.end :].strip())
        return line.is_inside or (label.may_be_one_word and (not has_value or ":" in line.text[: label.end]))

    def _announced(self, line: HeadLine, label: LetterheadLabel) -> Iterator[NamedOfficial]:
        """The names after a label on its line."""
        self._left, self._has_found, self._may_be_one_word = LINES_BELOW, False, label.may_be_one_word
        self._column = line.column
        if line.text[label.end :].strip():
            has_colon = label.may_be_one_word or ":" in line.text[: label.end]
            least = Sureness.TYPED if has_colon else Sureness.WHOLE
            found = self._names(line, label.end, lambda name: self._is_announced(line, name, least))
            self._has_found = bool(found)
            yield from found

    def _is_announced(self, line: HeadLine, name: WrittenName, least: Sureness) -> bool:
        """Whether the words after a label are a name; in small letters only with a known first name."""
        words = line.text[name.core.start : name.core.end]
        if names_public_office(line.text[name.span.start :]) or name.sureness < least:
            return False
        if is_no_person(words) and name.sureness < Sureness.SURE:
            return False
        if name.sureness is Sureness.TYPED:
            return self._begins_with_first_name(words) or self._is_mailed(words)
        if name.sureness > Sureness.POSSIBLE or self._may_be_one_word or self._is_mailed(words):
            return True
        # `Jansen, Tineke`, the form used in mail.
        return self._begins_with_first_name(line.text[name.span.start : name.span.end])

    def _is_below_label(self, line: HeadLine) -> bool:
        """Whether a line is in the column of the last label, or fills a line below a label that began its line."""
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
        """The names on a line that no label announces but that can only be names."""
        line = self._lines[position]
        if position - self._subject <= LINES_OF_AN_OFFICE or self._is_of_an_office(position):
            return
        has_number = any(each.has_number for each in self._lines[position : position + LINES_TO_A_NUMBER + 1])
        signs = position - self._signs <= LINES_OF_AN_OFFICE and not has_number
        start = value_of_any_label(line.text) or 0
        for name in self._names(line, start, lambda name: self._can_only_be_one(line, name, has_number=has_number)):
            yield NamedOfficial(name.span, signs)

    def _is_of_an_office(self, position: int) -> bool:
        """Whether a public office is right above or right below a line."""
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
        """The names from `start` to the end of a line or its first number or address; none if other words occur."""
        end = min(len(line.text), start + _REACH)
        end = start + len(before_number(line.text[start:end]))
        found = names_in(line.text, start, end) if end - start <= LONGEST_NAME else ()
        if not found or not all(map(is_one, found)) or any(has_party(line.text, name.core) for name in found):
            return []
        return [NamedOfficial(Span(line.start + n.span.start, line.start + n.span.end)) for n in found]

    def _is_mailed(self, words: str) -> bool:
        """Whether an address in the letterhead holds the surname of a name."""
        parts = name_parts(words)
        surnames = {word for half in parts.halves for word in half.words} if parts else set()
        return any(word in address for word in surnames if len(word) >= SHORTEST_MAILED for address in self._mailed)

    def _begins_with_first_name(self, words: str) -> bool:
        parts = name_parts(words, first_names())
        return parts is not None and bool(parts.given) and plain_word(parts.given[0]) in first_names()
