"""Decides which uses of a term a page marks: those that a reader who arrives by a link needs.

Every question, answer and introduction can be arrived at by a link, so each marks a term at its first use; a word that
most readers know is marked once a page. A full form
and its abbreviation are marked apart: whoever points at `(SACEUR)` after `Supreme Allied Commander Europe` asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.words.abbreviations import abbreviations, is_abbreviation
from generator.model.annotation import Annotation
from generator.model.consultation import Answer, Consultation, Question
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Record
from generator.model.text import Span

# `AVG's` is `AVG`: what is written longer than that spells the term out.
_LONGEST_ENDING = 3
_BETWEEN_MARKS = " -\u00a0\u2010\u2011\u2013"


class TermMarks:
    """Remembers what a page marked, while the page is written.

    `turns` keeps for other pages the parts of consultations that marks are counted in: by id, the part of each block.
    """

    def __init__(self, turns: dict[str, dict[int, str]] | None = None) -> None:
        self._marked: set[tuple[str, str, str, bool]] = set()
        self._parts = {} if turns is None else turns
        self._last: tuple[str, int | None, Span | None] = ("", None, None)

    def is_first(self, record: Record, annotation: Annotation, *, is_brief: bool, is_familiar: bool) -> bool:
        """Whether this use of a term is the first of its kind in its part of the consultation; remembers it.

        `is_brief` shows that its words are an abbreviation, `is_familiar` that most readers know the term.
        """
        if is_familiar:
            return self._is_added((record.consultation.id, "", annotation.target, False))
        return self._is_new(record, annotation, annotation.target, is_brief)

    def beside(self, record: Record, annotation: Annotation) -> str:
        """The class of a mark that only a space parts from the one before it, so that the two can be told apart.

        The mark after it has none again. To be asked for each mark, in order.
        """
        place, span = (record.consultation.id, annotation.block), annotation.span
        (*before, last), self._last = self._last, (*place, span)
        if annotation.block is None or (*before,) != place or not (last and span):
            return ""
        if record.consultation.blocks[annotation.block].cells:
            return ""
        between = record.consultation.joined(annotation.block).text[last.end : span.start]
        if span.start - last.end > 1 or between.strip(_BETWEEN_MARKS):
            return ""
        self._last = (*place, None)
        return ".beside "

    def is_first_short_form(self, record: Record, annotation: Annotation, written: str) -> bool:
        """The same as `is_first` for a short form that the document introduces itself; `written` are its words."""
        return self._is_new(record, annotation, written, is_brief=True)

    def _is_new(self, record: Record, annotation: Annotation, name: str, is_brief: bool) -> bool:
        part = self._part_of(record.consultation, annotation.block)
        return self._is_added((record.consultation.id, part, name, is_brief))

    def _is_added(self, key: tuple[str, str, str, bool]) -> bool:
        before = len(self._marked)
        self._marked.add(key)
        return len(self._marked) > before

    def _part_of(self, consultation: Consultation, block: int | None) -> str:
        if consultation.id not in self._parts:
            self._parts[consultation.id] = dict(_parts(consultation))
        return "" if block is None else self._parts[consultation.id].get(block, "")


def is_short(term: GlossaryTerm, words: str) -> bool:
    """Whether words that count as a term are its abbreviation, and do not say what it stands for."""
    if term.expansion or is_abbreviation(term.term):
        return len(words) <= len(term.term) + _LONGEST_ENDING
    return _holds_abbreviation(words) and not _holds_abbreviation(term.term)


def _holds_abbreviation(words: str) -> bool:
    return any(True for _ in abbreviations(words))


def _parts(consultation: Consultation) -> Iterator[tuple[int, str]]:
    """Each block that belongs to a part of its own, and the address of that part."""
    for section in consultation.sections:
        yield from ((block, section.slug) for block in section.introduction)
        for exchange in section.exchanges:
            turns: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
            for turn in turns:
                yield from ((block, turn.id) for block in turn.paragraphs)
