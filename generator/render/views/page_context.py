"""Values for the templates of one page: links, painted official text, the terms to explain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from generator.grammar.questions.counted import called as called_alone
from generator.grammar.questions.questions_elsewhere import question_elsewhere
from generator.grammar.questions.references_within import names_answer
from generator.grammar.references import address_of
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import Repair
from generator.model.consultation import Answer
from generator.model.identifiers import (
    consultation_path,
    document_anchor,
    full_text_path,
    term_anchor,
    term_path,
)
from generator.model.leads import turn_led_to
from generator.model.library import Record
from generator.render.marks.footnotes import CalledNote, Footnotes
from generator.render.marks.gaps import Gaps
from generator.render.marks.notes import note_view
from generator.render.marks.official_block import OfficialBlock
from generator.render.marks.own_terms import OwnTerm, OwnTerms
from generator.render.marks.page_breaks import PageBreak
from generator.render.marks.painted_blocks import Marked, MarkGap, NoteSign, PaintedBlock, PaintedBlocks, painted_block
from generator.render.marks.references import beside, short_reference
from generator.render.marks.term_marks import TermMarks
from generator.render.marks.used_terms import SeeTerm, UsedTerm, UsedTerms
from generator.render.summaries.archive import Surroundings
from generator.render.views.page_place import PagePlace
from generator.render.writing import links
from generator.render.writing.document_names import full_name, is_name_of
from generator.render.writing.markdown import Markdown, attribute, escape, isolate


@dataclass(frozen=True)
class FootnoteView:
    """A note of the document as a page lists it: its anchor, its text, and the anchors of the signs that call it.

    `name` is what the text calls it by; `sign` is the same where the note's own text does not begin with it.
    """

    id: str
    name: str
    sign: str
    blocks: tuple[OfficialBlock, ...]
    called_at: tuple[str, ...]

    @classmethod
    def of(cls, identity: str, called: CalledNote, blocks: tuple[OfficialBlock, ...]) -> FootnoteView:
        """A note that a page lists, with its text painted."""
        sign = "" if not called.note.marks or blocks[0].text.startswith(called.name) else called.name
        return cls(identity, called.name, sign, blocks, called.called_at)


@dataclass(frozen=True)
class UsedReference:
    """A document that a page refers to: the words of the first reference, its id, its name in lists, and its address.

    `is_named` shows that the words are that name, and `is_derived` that they leave something out which a rule of ours
    filled in. `here` is its page on this site, and `elsewhere` leads to the other consultations that mention it.
    """

    text: Markdown
    id: str
    name: str
    is_named: bool
    address: Markdown
    is_derived: bool
    here: links.NamedLink | None = None
    elsewhere: links.NamedLink | None = None


# How many they are stands there: a number would change pages of many with each consultation that mentions it, too.
_OTHERS = "andere overleggen"


class PageContext(PagePlace):
    """Gathers the terms and references that a page of a consultation marks, while the page is written.

    `around` is what it shows of other consultations; `blocks` are those of its consultation, where other pages share
    them. `has_notes` shows whether an editor's note is on it. `led_here` keeps, by question or answer, the places in
    other consultations that lead to it; None before it is asked for.
    """

    def __init__(self, around: Surroundings, path: str, blocks: PaintedBlocks | None = None) -> None:
        super().__init__(path)
        self.around = around
        self.knowledge = around.knowledge
        self._references: dict[str, UsedReference] = {}
        self._letters: dict[str, None] = {}
        self._marks = TermMarks(blocks.turns if blocks else None)
        self._terms = UsedTerms(path, self._marks)
        self._own_terms = OwnTerms(path, self._marks)
        self._blocks = {blocks.record.consultation.id: blocks} if blocks else {}
        self.has_notes = False
        self._footnotes = Footnotes(path)
        self._tables = count(1)
        self._numbers: dict[int, int] = {}
        self.led_here: Mapping[str, Sequence[links.NamedLink]] | None = None

    def explanation(self, words: str) -> Markdown | None:
        """A link from this page to the entry that explains these words of ours, if there is one."""
        term = self.knowledge.term_written(words)
        return self.link(term_path(term.slug), term_anchor(term.slug)) if term else None

    def official(self, record: Record, block: int) -> OfficialBlock:
        """A block of official text with the editor's notes; a term is marked once in each question and answer."""
        painted = self._blocks_of(record).of(block)
        found = painted.official(self._marked(record, painted), lambda: next(self._tables))
        notes = tuple(note_view(record, note, self.path) for note in painted.notes)
        return replace(found, notes=notes) if notes else found

    def plain(self, record: Record, block: int) -> OfficialBlock:
        """A block of official text without marks and without notes of the editor; these are on the full text."""

        def link(_: Annotation, words: Markdown) -> Markdown:
            return words

        def mark(repair: Repair, sign: str) -> Markdown:
            return self._footnotes.distant_mark(record, block, repair, sign)

        painted = painted_block(record, block, link, mark, gaps=Gaps())
        return painted.official(painted.markdown(str), lambda: next(self._tables))

    def words(self, record: Record, block: int) -> Markdown:
        """The text of a block, as `official` has it, of a block that is no table and has no notes of the editor."""
        return self._marked(record, self._blocks_of(record).of(block))[0]

    def number_of_table(self, block: int) -> int:
        """The number on this page of the table that a block is: the next, when it is first asked for."""
        if block not in self._numbers:
            self._numbers[block] = next(self._tables)
        return self._numbers[block]

    def _blocks_of(self, record: Record) -> PaintedBlocks:
        identity = record.consultation.id
        if identity not in self._blocks:
            self._blocks[identity] = PaintedBlocks(record, self.knowledge)
        return self._blocks[identity]

    def _marked(self, record: Record, painted: PaintedBlock) -> Sequence[Markdown]:
        """The text or cells of a block with the marks of this page, which gathers what it marks."""
        self.has_notes |= bool(painted.notes)
        self._letters.update(dict.fromkeys(painted.letters))

        def fill(gap: MarkGap) -> str:
            if isinstance(gap, NoteSign):
                return self._footnotes.mark(record, painted.block.index, gap.repair, gap.sign)
            if isinstance(gap, PageBreak):
                return gap.markdown if self.path == full_text_path(record.consultation.id) else ""
            if gap.use is not None:
                return self._terms.mark(record, gap.annotation, gap.words, gap.use)
            return self._mark(record, gap)

        return painted.markdown(fill)

    def _mark(self, record: Record, marked: Marked) -> Markdown:
        annotation, words = marked.annotation, marked.words
        if annotation.kind is AnnotationKind.REFERENCE:
            return self._reference(record, annotation, words)
        if annotation.kind is AnnotationKind.SHORT_REFERENCE:
            return short_reference(record, annotation, words)
        if annotation.kind is AnnotationKind.INTERNAL_REFERENCE:
            return self._reference_within(record, annotation, words)
        return self._own_terms.mark(record, annotation, words, marked.written, self._blocks_of(record).introductions)

    def all_footnotes(self, record: Record) -> list[FootnoteView]:
        """All notes of a document; to be asked for when its text has been painted."""
        return self._listed(record, self._footnotes.all)

    def footnotes(self, record: Record) -> list[FootnoteView]:
        """The notes that the text painted so far calls, and those that these notes call."""
        return self._listed(record, self._footnotes.called)

    def _listed(self, record: Record, wanted: Callable[[Record], Iterable[CalledNote]]) -> list[FootnoteView]:
        """The wanted notes, in order; painted first, for a note may call another, which then is wanted too."""
        painted: dict[str, tuple[OfficialBlock, ...]] = {}
        while waiting := [called.note for called in wanted(record) if called.note.key not in painted]:
            for note in waiting:
                painted[note.key] = tuple(self.official(record, block) for block in note.blocks)
        ids = record.consultation.note_id
        return [FootnoteView.of(ids(each.note.number), each, painted[each.note.key]) for each in wanted(record)]

    @property
    def terms(self) -> list[UsedTerm | SeeTerm]:
        """The terms marked so far, and the other words that the text has for them, by name."""
        return self._terms.all

    @property
    def own_terms(self) -> list[OwnTerm]:
        """The short forms marked so far that the document introduces itself, by name."""
        return self._own_terms.all

    @property
    def references(self) -> list[UsedReference]:
        """The references marked so far, in order of appearance."""
        return list(self._references.values())

    @property
    def letters(self) -> list[Markdown]:
        """The letters without a number that the text shown so far names, in order of appearance, as it names them."""
        return [isolate(escape(letter)) for letter in self._letters]

    def _reference_within(self, record: Record, annotation: Annotation, words: Markdown) -> Markdown:
        """A link to a question, or to its answer where the words name that; a number alone is called in full."""
        is_answer = names_answer(record.words_of_whole(annotation))
        turn = turn_led_to(record.consultation, annotation.target, is_answer=is_answer)
        address = self.link(full_text_path(record.consultation.id), turn.id if turn else annotation.target)
        called = ""
        alone = record.words(annotation)
        if turn and annotation.whole != annotation.span and alone.isalnum():
            kind = "antwoord" if isinstance(turn, Answer) else "vraag"
            called = f' aria-label="{attribute(called_alone(alone, kind))}"'
        return Markdown(f"[{words}]({address}){{ .reference .within{called} }}")

    def _reference(self, record: Record, annotation: Annotation, words: Markdown) -> Markdown:
        found = address_of(annotation.target)
        if found is None or annotation.certainty is Certainty.UNKNOWN:
            return words
        address = links.to_outside(found)
        is_derived = annotation.certainty is Certainty.DERIVED
        here = self._here(record, annotation)
        if (target := annotation.target) not in self._references:
            written = record.words(annotation)
            name, is_named = full_name(target, written), is_name_of(target, written)
            self._references[target] = UsedReference(
                isolate(words), target, name, is_named, address, is_derived, here, self._elsewhere(target)
            )
        linked = f"[{words}]({address}){{ .reference{' .derived' if is_derived else ''} }}"
        return Markdown(f"{linked}{beside(record, annotation, here) if here else ''}")

    def _here(self, record: Record, annotation: Annotation) -> links.NamedLink | None:
        """The page of this site with the document that words refer to, or the question in it that they name."""
        there = self.around.documents.get(annotation.target)
        if there is None or there.id == record.consultation.id or annotation.block is None or annotation.span is None:
            return None
        text = record.consultation.text(annotation.block)
        turn = there.turn(question_elsewhere(text, annotation.span, annotation.target))
        address = self.link(full_text_path(there.id), turn.id) if turn else self.link(consultation_path(there.id))
        return links.NamedLink(there.short_title, address)

    def _elsewhere(self, identifier: str) -> links.NamedLink | None:
        """The place in the archive that shows which other consultations mention a document, if any do."""
        page = self.around.elsewhere.get(identifier)
        return links.NamedLink(_OTHERS, self.link(page, document_anchor(identifier))) if page else None
