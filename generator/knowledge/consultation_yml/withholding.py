"""Finds the words that an editor withholds or publishes, in everything that a page or ledger would show."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.consultation_yml.nearest_words import nearest_words
from generator.knowledge.consultation_yml.quotes import folded
from generator.messages.message import NOTHING, Message, joined, say, say_number
from generator.model.block import Block, BlockKind, RepairKind, join
from generator.model.consultation import Consultation
from generator.model.consultation_yml import PublishedQuote, WithheldQuote
from generator.model.correction import Correction
from generator.model.text import SourceText, Span
from generator.model.withholding import revealed
from generator.problems import Code, Problems

_COPY = say("copy them from `generator outline`, a paragraph at a time")
LEFT_OUT = frozenset({RepairKind.DELETED, RepairKind.HIDDEN, RepairKind.REPEATED})
"""What a block leaves out and the ledger shows: quotes are looked for there, too."""


def quoted_spans(
    source: SourceText, blocks: Sequence[Block], entry: WithheldQuote | PublishedQuote | Correction
) -> tuple[Span, ...]:
    """The spans of the source for an entry: every occurrence of its words, or the one with its number.

    Words that continue over a page end are one occurrence with two spans. Occurrences are counted through the whole
    source, headers and footers of pages and deleted words included.
    """
    found = sorted(_occurrences(source, blocks, entry.quote))
    if entry.occurrence is not None:
        found = found[entry.occurrence - 1 : entry.occurrence]
    return tuple(chain.from_iterable(found))


_Said = Callable[[WithheldQuote | PublishedQuote], Message]


def check_withholding(file: SidecarFile, consultation: Consultation, problems: Problems) -> None:
    """Report words to withhold or to publish that are not in the document."""
    blocks = revealed(consultation.blocks)
    entries: tuple[tuple[str, _Said, Sequence[WithheldQuote | PublishedQuote]], ...] = (
        ("withhold", _not_to_withhold, file.sidecar.withhold),
        ("publish", _not_to_publish, file.sidecar.publish),
    )
    for key, said, quotes in entries:
        for position, entry in enumerate(quotes):
            if not quoted_spans(consultation.source, blocks, entry):
                message = said(entry)
                place = file.places.value((key, position, "quote"))
                advice = joined((_nearest(entry, consultation), _COPY))
                problems.report(Code.QUOTE_NOT_FOUND, place, message, advice, entry.quote)


def _nearest(entry: WithheldQuote | PublishedQuote, consultation: Consultation) -> Message:
    """The words most like those of an entry; none where they stand there, but not so often."""
    is_there = any(_occurrences(consultation.source, revealed(consultation.blocks), entry.quote))
    return NOTHING if is_there else nearest_words(consultation, entry.quote)


def _not_to_withhold(entry: WithheldQuote | PublishedQuote) -> Message:
    return say_number(
        entry.occurrence or 1,
        "the words to withhold do not stand in the document: ‘{quote}’",
        "the words to withhold do not stand in the document {number} times: ‘{quote}’",
        quote=entry.quote,
    )


def _not_to_publish(entry: WithheldQuote | PublishedQuote) -> Message:
    return say_number(
        entry.occurrence or 1,
        "the words to publish do not stand in the document: ‘{quote}’",
        "the words to publish do not stand in the document {number} times: ‘{quote}’",
        quote=entry.quote,
    )


def _occurrences(source: SourceText, blocks: Sequence[Block], quote: str) -> Iterator[tuple[Span, ...]]:
    """Every place of the words within one block; white space in the quote is folded, case counts."""
    wanted = folded(quote)
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    after = r"(?!\w)" if wanted[-1].isalnum() else ""
    pattern = re.compile(f"{before}{re.escape(wanted)}{after}")
    for block in (*blocks, *_left_out(blocks)):
        joined = join(source, block).legible
        for found in pattern.finditer(joined.text):
            words = joined.source_span(Span(*found.span()))
            shared = (fragment for fragment in block.fragments if fragment.overlaps(words))
            yield tuple(Span(max(f.start, words.start), min(f.end, words.end)) for f in shared)


def _left_out(blocks: Sequence[Block]) -> Iterator[Block]:
    """Words left out of blocks but shown in the ledger, as blocks."""
    for block in blocks:
        for repair in block.repairs:
            if repair.kind in LEFT_OUT:
                yield Block(block.index, BlockKind.DELETED, (repair.span,))
