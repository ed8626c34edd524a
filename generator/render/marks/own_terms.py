"""Short forms that a document introduces itself: how a page marks and explains them, in the words of the document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.identifiers import full_text_path, own_term_anchor
from generator.model.library import Record
from generator.render.marks.anchors import BEGIN, Anchors
from generator.render.marks.languages import with_languages
from generator.render.marks.term_marks import TermMarks
from generator.render.writing import links
from generator.render.writing.markdown import Markdown


@dataclass(frozen=True)
class OwnTerm:
    """A short form that a page marks, its anchor, and what it stands for in the document.

    `place` leads to where the document says so; it is empty where an editor does.
    """

    short: str
    anchor: str
    long: Markdown
    place: Markdown
    by_editor: bool


class OwnTerms:
    """Gathers the short forms of documents that a page marks, while the page at site path `path` is written."""

    def __init__(self, path: str, marks: TermMarks) -> None:
        self._path = path
        self._marks = marks
        self._used: dict[tuple[str, str], OwnTerm] = {}
        self._anchors: dict[str, Anchors] = {}

    @property
    def all(self) -> list[OwnTerm]:
        """The short forms marked so far, by name."""
        return sorted(self._used.values(), key=lambda used: used.anchor)

    def mark(self, record: Record, annotation: Annotation, words: Markdown) -> Markdown:
        """The words as a link to their explanation, at their first use in each question and answer."""
        if not self._marks.is_first_short_form(record, annotation):
            return words
        key = (record.consultation.id, record.words(annotation))
        if is_new := key not in self._used:
            self._used[key] = self._own_term(record, annotation)
        used = self._used[key]
        way_back = f"#{used.anchor}-1 " if is_new else ""
        beside = self._marks.beside(record, annotation)
        told = f'{way_back}.term {beside}aria-describedby="{used.anchor}-uitleg"'
        return Markdown(f"[{words}](#{used.anchor}){{ {told} }}")

    def _own_term(self, record: Record, annotation: Annotation) -> OwnTerm:
        short = record.words(annotation)
        taken = {used.anchor for used in self._used.values()}
        anchor = next(name for number in count(1) if (name := own_term_anchor(short, number)) not in taken)
        place = Markdown("") if annotation.by_editor else self._place(record, annotation.target)
        return OwnTerm(short, anchor, with_languages(annotation.target), place, annotation.by_editor)

    def _place(self, record: Record, long: str) -> Markdown:
        """The address of the question or answer where the document introduces it, else of what stands before that."""
        consultation = record.consultation
        defined = (a for a in record.annotations if a.kind is AnnotationKind.DEFINITION and a.target == long)
        blocks = (a.block for a in defined if a.block is not None)
        if consultation.id not in self._anchors:
            self._anchors[consultation.id] = Anchors(consultation)
        block = next(blocks, None)
        anchor = BEGIN if block is None else self._anchors[consultation.id].nearest(block)
        return links.to_page(self._path, full_text_path(consultation.id), anchor)
