"""Short forms that a document introduces itself: how a page marks and explains them, in the words of the document."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
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


class Introductions:
    """Where one consultation introduces its short forms, found once for all its pages."""

    def __init__(self, record: Record) -> None:
        self._consultation = record.consultation
        self._blocks: dict[str, int] = {}
        for each in record.annotations:
            if each.kind is AnnotationKind.DEFINITION and each.block is not None:
                self._blocks.setdefault(each.target, each.block)

    def anchor(self, long: str) -> str:
        """The anchor on the full text of what introduces a short form for these words, or of what stands before it."""
        block = self._blocks.get(long)
        return BEGIN if block is None else self._anchors.nearest(block)

    @cached_property
    def _anchors(self) -> Anchors:
        return Anchors(self._consultation)


class OwnTerms:
    """Gathers the short forms of documents that a page marks, while the page at site path `path` is written."""

    def __init__(self, path: str, marks: TermMarks) -> None:
        self._path = path
        self._marks = marks
        self._used: dict[tuple[str, str], OwnTerm] = {}

    @property
    def all(self) -> list[OwnTerm]:
        """The short forms marked so far, by name."""
        return sorted(self._used.values(), key=lambda used: used.anchor)

    def mark(
        self, record: Record, annotation: Annotation, words: Markdown, written: str, introduced: Introductions
    ) -> Markdown:
        """The words as a link to their explanation, at their first use in each question and answer.

        `written` are the words as they read.
        """
        if not self._marks.is_first_short_form(record, annotation, written):
            return words
        key = (record.consultation.id, written)
        if is_new := key not in self._used:
            self._used[key] = self._own_term(record, annotation, written, introduced)
        used = self._used[key]
        way_back = f"#{used.anchor}-1 " if is_new else ""
        beside = self._marks.beside(record, annotation)
        told = f'{way_back}.term {beside}aria-describedby="{used.anchor}-uitleg"'
        return Markdown(f"[{words}](#{used.anchor}){{ {told} }}")

    def _own_term(self, record: Record, annotation: Annotation, short: str, introduced: Introductions) -> OwnTerm:
        taken = {used.anchor for used in self._used.values()}
        anchor = next(name for number in count(1) if (name := own_term_anchor(short, number)) not in taken)
        place = Markdown("") if annotation.by_editor else self._place(record, introduced.anchor(annotation.target))
        return OwnTerm(short, anchor, with_languages(annotation.target), place, annotation.by_editor)

    def _place(self, record: Record, anchor: str) -> Markdown:
        return links.to_page(self._path, full_text_path(record.consultation.id), anchor)
