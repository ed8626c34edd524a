"""A consultation as its pages present it: what these share is made once."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from functools import cached_property

from generator.model.consultation import Exchange, exchange_blocks
from generator.model.identifiers import term_path
from generator.model.library import Record
from generator.render.marks.gaps import Stencil
from generator.render.marks.painted_blocks import PaintedBlock, PaintedBlocks
from generator.render.marks.used_terms import SeeTerm, UsedTerm
from generator.render.summaries.archive import Surroundings
from generator.render.views.any_page import AnyPage, PageGap
from generator.render.views.environment import macro
from generator.render.views.exchange_view import ExchangeHead, exchange_head, exchange_view
from generator.render.views.page_context import PageContext
from generator.render.writing.below_headings import (
    listed_without_factions,
    named_by_document,
    named_by_sections,
    without_factions,
    without_subject,
)
from generator.render.writing.headings import exchange_label
from generator.render.writing.markdown import Markdown, attribute


class Presented:
    """One consultation, what its pages show of others, and what several of them have in common.

    To be made for the pages of one run, and not kept: it holds all that was made of the consultation.
    """

    def __init__(self, record: Record, around: Surroundings) -> None:
        self.record = record
        self.around = around
        self._blocks = PaintedBlocks(record, around.knowledge)
        self._any_page = AnyPage(around, self._blocks)
        self._write_exchange, self._write_term = macro("exchange"), macro("term")
        self._heads: dict[str, ExchangeHead] = {}
        self._exchanges: dict[str, Stencil[PageGap]] = {}
        self._term_rows: dict[tuple[str, str, bool], Stencil[PageGap]] = {}

    def page(self, path: str) -> PageContext:
        """The page at a site path, while it is written."""
        return PageContext(self.around, path, self._blocks)

    def head(self, exchange: Exchange) -> ExchangeHead:
        """The parts above and below an exchange, with gaps for links, which `filled` fills."""
        if exchange.id not in self._heads:
            self._heads[exchange.id] = exchange_head(self._any_page, self.record, exchange)
        return self._heads[exchange.id]

    def head_in_text(self, exchange: Exchange) -> ExchangeHead:
        """The same as the full text has it, where its section or the document as a whole may name its factions."""
        return self._without(exchange, "", self._told_in_text)

    def _without(self, exchange: Exchange, subject: str, told: Set[str]) -> ExchangeHead:
        """Its head without the `subject` of the page in the heading, and without factions where it is one of `told`."""
        head, label = self.head(exchange), exchange_label(self.record, exchange)
        heading, listed = without_subject(head.heading, label, subject), head.listed
        if exchange.id in told or exchange.factions == (subject,):
            heading = without_factions(heading, label, exchange.factions)
            listed = listed_without_factions(listed, label, exchange.factions)
        return replace(head, heading=heading, listed=listed)

    @cached_property
    def _told(self) -> frozenset[str]:
        return named_by_document(self.record.consultation)

    @cached_property
    def _told_in_text(self) -> frozenset[str]:
        return self._told | named_by_sections(self.record.consultation)

    def filled(self, page: PageContext, markdown: str) -> Markdown:
        """Markdown in which such gaps stand, as it stands on a page."""
        return Markdown(self._any_page.stencil(markdown).filled(lambda gap: gap.on(page)))

    def exchange_about(self, page: PageContext, exchange: Exchange, subject: str) -> Markdown:
        """An exchange in full, on a page about one faction, theme or topic: its heading does not say that again."""
        head, below = self.head(exchange), self._without(exchange, subject, self._told)
        written = self.exchange(page, exchange).replace(head.heading, below.heading, 1)
        if below.listed != head.listed:
            written = written.replace(attribute(head.listed), attribute(below.listed), 1)
        return Markdown(written)

    def exchange(self, page: PageContext, exchange: Exchange) -> Markdown:
        """An exchange in full, as a page that shows some of all exchanges has it."""
        if any(map(_is_of_page, map(self._blocks.of, exchange_blocks(exchange)))):
            return self._write_exchange(exchange_view(page, self.record, exchange))
        if exchange.id not in self._exchanges:
            view = exchange_view(self._any_page, self.record, exchange, self.head(exchange))
            self._exchanges[exchange.id] = self._any_page.stencil(self._write_exchange(view))
        return Markdown(self._exchanges[exchange.id].filled(lambda gap: gap.on(page)))

    def term_rows(self, page: PageContext) -> Sequence[Markdown]:
        """The rows of the list of terms on a page, of which all text is written."""
        return [self._term_row(page, used) for used in page.terms]

    def _term_row(self, page: PageContext, used: UsedTerm | SeeTerm) -> Markdown:
        if isinstance(used, SeeTerm):
            key = used.name, used.anchor, False
        else:
            key = "", used.term.name, used.is_spelled_out
        if key not in self._term_rows:
            self._term_rows[key] = self._any_page.stencil(self._write_term(self._on_any_page(used)))
        return Markdown(self._term_rows[key].filled(lambda gap: gap.on(page)))

    def _on_any_page(self, used: UsedTerm | SeeTerm) -> UsedTerm | SeeTerm:
        if isinstance(used, SeeTerm):
            return used
        return replace(used, entry=self._any_page.link(term_path(used.term.slug), used.anchor))


def _is_of_page(painted: PaintedBlock) -> bool:
    """Whether each page arranges a block in its own way: one with notes of the editor, or a table with marks."""
    return bool(painted.notes) or (bool(painted.block.cells) and painted.has_gaps)
