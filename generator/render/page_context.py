"""What the templates of one page ask for: links from here, official text painted, the terms it must explain."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind
from generator.model.identifiers import GLOSSARY, term_anchor
from generator.model.knowledge import GlossaryTerm
from generator.model.library import Library, Record
from generator.model.references import address_of
from generator.render import links
from generator.render.markdown import Markdown, escape
from generator.render.notes import NoteView, notes_on_blocks
from generator.render.paint import paint


@dataclass(frozen=True)
class OfficialBlock:
    """A block of official text as a page shows it, and the editor's notes on it."""

    kind: BlockKind
    markdown: Markdown
    notes: tuple[NoteView, ...] = ()


@dataclass(frozen=True)
class UsedTerm:
    """A glossary term that a page marks, its anchor, and where the full entry stands."""

    term: GlossaryTerm
    anchor: str
    entry: Markdown


@dataclass(frozen=True)
class UsedReference:
    """A document that a page refers to: the words of the first reference, its id and its address.

    `is_derived` tells that the words leave something out which a rule of ours filled in.
    """

    text: Markdown
    id: str
    address: Markdown
    is_derived: bool


class PageContext:
    """Gathers, while a page is written, which terms and references it marks."""

    def __init__(self, library: Library, path: str) -> None:
        self.library = library
        self.path = path
        self._terms: dict[str, UsedTerm] = {}
        self._references: dict[str, UsedReference] = {}
        self._marked: set[tuple[str, str | None, str]] = set()
        self._notes: dict[str, dict[int, tuple[NoteView, ...]]] = {}

    def link(self, there: str, anchor: str = "") -> Markdown:
        """A link from this page to another, both as site paths."""
        return links.to_page(self.path, there, anchor)

    def file(self, there: str) -> Markdown:
        """A link from this page to a published file."""
        return links.to_file(self.path, there)

    def named(self, name: str, there: str) -> links.NamedLink:
        """A name that leads to another page; without address where that is this page itself."""
        return links.NamedLink(name, Markdown("") if there == self.path else self.link(there))

    def official(self, record: Record, block: int) -> OfficialBlock:
        """A block of official text with its notes; a term is marked at its first use in each exchange."""

        def link(annotation: Annotation, words: Markdown) -> Markdown:
            if annotation.kind is AnnotationKind.REFERENCE:
                return self._reference(annotation, words)
            return self._term(record, annotation, words)

        markdown = paint(record.consultation.text(block), record.on_block(block), link)
        return OfficialBlock(record.consultation.blocks[block].kind, markdown, self._notes_on(record).get(block, ()))

    def plain(self, record: Record, block: int) -> OfficialBlock:
        """A block of official text with nothing marked in it and nothing said of it."""
        return OfficialBlock(record.consultation.blocks[block].kind, escape(record.consultation.text(block)))

    @property
    def terms(self) -> list[UsedTerm]:
        """The terms marked so far, by name."""
        return sorted(self._terms.values(), key=lambda used: used.anchor)

    @property
    def references(self) -> list[UsedReference]:
        """The references marked so far, in order of appearance."""
        return list(self._references.values())

    def _notes_on(self, record: Record) -> dict[int, tuple[NoteView, ...]]:
        consultation = record.consultation.id
        if consultation not in self._notes:
            self._notes[consultation] = notes_on_blocks(record)
        return self._notes[consultation]

    def _term(self, record: Record, annotation: Annotation, words: Markdown) -> Markdown:
        key = (record.consultation.id, annotation.exchange, annotation.target)
        if key in self._marked:
            return words
        self._marked.add(key)
        term = self.library.knowledge.term_by_name[annotation.target]
        anchor = term_anchor(term.slug)
        # The way back from the explanation leads to the first mark on the page.
        way_back = "" if term.term in self._terms else f"#{anchor}-1 "
        self._terms.setdefault(term.term, UsedTerm(term, anchor, self.link(GLOSSARY, anchor)))
        return Markdown(f'[{words}](#{anchor}){{ {way_back}.term aria-describedby="{anchor}-uitleg" }}')

    def _reference(self, annotation: Annotation, words: Markdown) -> Markdown:
        found = address_of(annotation.target)
        if found is None or annotation.certainty is Certainty.UNKNOWN:
            return words
        address = links.to_outside(found)
        is_derived = annotation.certainty is Certainty.DERIVED
        used = UsedReference(words, annotation.target, address, is_derived)
        self._references.setdefault(annotation.target, used)
        return Markdown(f"[{words}]({address}){{ .reference{' .derived' if is_derived else ''} }}")
