"""The words of a block as XML: what `marks.paint` paints, with the elements of the standard.

Words in another language stand in a `span` with their language: the element `foreign` of the standard is for markup of
other vocabularies. What stands in the place of withheld words (`omissis`) is ours and never official text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from generator.grammar.questions.references_within import names_answer
from generator.grammar.references import address_of
from generator.model.akoma_ntoso_names import editorial_note_id
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import Block, Repair
from generator.model.knowledge import Knowledge
from generator.model.leads import turn_led_to
from generator.model.library import Record
from generator.model.text import Span
from generator.render.akoma_ntoso.references import References
from generator.render.akoma_ntoso.xml import Written, characters, element, escape
from generator.render.marks.inline import insertions, language_styles, styles
from generator.render.marks.notes import PlacedNote, notes_on_blocks
from generator.render.marks.paint import Insertion, Part, Style, paint_characters
from generator.render.marks.tables import cell_parts
from generator.render.writing import left_out
from generator.render.writing.links import to_outside

NoteCall = Callable[[Block, Repair, str], Written]
"""What stands in the place of a sign that calls a note: the block, the repair that took it out, and the sign."""
_ELEMENTS = {"strong": "b", "em": "i"}


class Inlines:
    """Writes the words of the blocks of one document; `turns` are the ids of the elements of its turns."""

    def __init__(self, record: Record, knowledge: Knowledge, references: References, turns: dict[str, str]) -> None:
        self._record = record
        self._knowledge = knowledge
        self._references = references
        self._turns = turns
        self._notes = notes_on_blocks(record)

    def of(self, index: int, call: NoteCall) -> Written:
        """The words of a block that is no table."""
        text = self._record.consultation.joined(index).text
        return Written(self._painted(index, call, lambda inserted: (Part(Span(0, len(text)), inserted),))[0])

    def cut(self, index: int, call: NoteCall, at: int) -> tuple[Written, Written]:
        """The words of a block before and behind a place in its joined text."""
        length = len(self._record.consultation.joined(index).text)

        def parts(inserted: tuple[Insertion, ...]) -> tuple[Part, ...]:
            before = tuple(each for each in inserted if each.position <= at)
            return Part(Span(0, at), before), Part(Span(at, length), inserted[len(before) :])

        first, second = self._painted(index, call, parts)
        return Written(first), Written(second.strip())

    def cells(self, index: int, call: NoteCall) -> list[Written]:
        """The words of each cell of a table, row by row."""
        joined, block = self._record.consultation.joined(index), self._record.consultation.blocks[index]
        return list(map(Written, self._painted(index, call, lambda inserted: cell_parts(joined, block, inserted))))

    def _painted(self, index: int, call: NoteCall, cut: Callable[[tuple[Insertion, ...]], Sequence[Part]]) -> list[str]:
        consultation = self._record.consultation
        block = consultation.blocks[index]
        called = insertions(consultation, block, lambda repair, sign: call(block, repair, sign), _withheld)
        placed = self._notes.get(index, ())
        inserted = (*called, *map(self._editorial, placed)) if placed else called
        set_in = [_style(style) for style in (*language_styles(self._record, block), *styles(consultation, block))]
        parts = cut(tuple(sorted(inserted, key=lambda insertion: insertion.position)))
        made = characters(consultation.joined(index).text)
        return paint_characters(made, self._record.on_block(index), self._marked, parts, set_in)

    def _editorial(self, placed: PlacedNote) -> Insertion:
        """The sign of a note of the editor, behind the words that it is about."""
        sign = element("noteRef", class_="ours", href=f"#{editorial_note_id(placed.position)}", marker="noot")
        last = self._record.consultation.joined(placed.block).source_span(Span(placed.span.end - 1, placed.span.end))
        return Insertion(placed.span.end, sign, last.start)

    def _marked(self, annotation: Annotation, words: Written) -> Written:
        kind, target = annotation.kind, annotation.target
        if kind is AnnotationKind.TERM:
            term = self._knowledge.term_by_name.get(target)
            return element("term", words, refersTo=self._references.term(term)) if term else words
        if kind is AnnotationKind.SHORT_FORM:
            return element("abbr", words, title=target)
        if kind is AnnotationKind.INTERNAL_REFERENCE:
            return self._within(annotation, words)
        return _reference(annotation, words, is_short=kind is AnnotationKind.SHORT_REFERENCE)

    def _within(self, annotation: Annotation, words: Written) -> Written:
        """A reference to another question, or to its answer where the words name that."""
        is_answer = names_answer(self._record.words_of_whole(annotation))
        turn = turn_led_to(self._record.consultation, annotation.target, is_answer=is_answer)
        found = self._turns.get(turn.id) if turn else None
        return element("ref", words, href=f"#{found}") if found else words


def _reference(annotation: Annotation, words: Written, *, is_short: bool) -> Written:
    """A reference to another document, where its official page is known; what a rule filled in says that."""
    address = address_of(annotation.target)
    if address is None or annotation.certainty is Certainty.UNKNOWN:
        return words
    is_derived = is_short or annotation.certainty is Certainty.DERIVED
    return element("ref", words, href=to_outside(address), ours_certainty=Certainty.DERIVED if is_derived else "")


def _withheld(repair: Repair) -> Written:
    reason = left_out.WITHHELD.get(repair.reason, repair.reason)
    return element("omissis", escape(f"[weggelaten: {reason}]"), class_="ours")


def _style(style: Style) -> Style:
    """The same with the element of the standard."""
    if style.element.startswith("span "):
        return replace(style, element=f"span xml:{style.element.removeprefix('span ')}")
    return replace(style, element=_ELEMENTS.get(style.element, style.element))
