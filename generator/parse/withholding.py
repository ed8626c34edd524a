"""Withholding: takes out of the pieces what the editor keeps off the site, and contact data that none publishes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, islice

from generator.knowledge.withholding import quoted_spans
from generator.model.block import OFF_PAGE, Block, Repair, RepairKind, join
from generator.model.sidecar import Sidecar
from generator.model.text import SourceText, Span
from generator.parse.contact_data import LINES_OF_A_LETTERHEAD, ContactData, contact_data
from generator.parse.pieces import Piece, in_flow
from generator.problems import Code, Problems

_JOINS = frozenset(
    {RepairKind.HYPHEN_KEPT, RepairKind.HYPHEN_REMOVED, RepairKind.ADDRESS_JOINED, RepairKind.PARAGRAPH_JOINED}
)
ADVICE = "if it may be shown, add the words to publish in consultation.yml"


def withhold(
    source: SourceText, everything: Sequence[Piece], start: int, sidecar: Sidecar, problems: Problems
) -> tuple[Piece, ...]:
    """The pieces without what is withheld; `start` counts those of the text before the body. Reports contact data."""
    blocks = [piece.block for piece in everything]
    reasons = {span: entry.reason for entry in sidecar.withhold for span in quoted_spans(source, blocks, entry)}
    published = [span for entry in sidecar.publish for span in quoted_spans(source, blocks, entry)]
    decided = (*published, *reasons)
    letterhead = _letterhead(source, everything, start)
    for data in contact_data(source, letterhead):
        if not any(data.span.overlaps(span) for span in decided):
            reasons[data.span] = data.what
            _report(source, data, problems)
    if not reasons:
        return tuple(everything)
    withheld = _Withheld(reasons)
    return tuple(_without(source, piece, withheld) for piece in everything)


def _letterhead(source: SourceText, everything: Sequence[Piece], start: int) -> list[Span]:
    """Where letterheads stand: before the body, and at the edges of pages."""
    text = in_flow(everything)
    last = source.lines[min(LINES_OF_A_LETTERHEAD, len(source.lines)) - 1].span.end
    has_body = start < len(text)
    in_front = [f for piece in text[:start] for f in piece.block.fragments]
    if not has_body:
        in_front = [Span(f.start, min(f.end, last)) for f in in_front if f.start < last]
    edges = [f for piece in everything if piece.block.kind in OFF_PAGE for f in piece.block.fragments]
    return in_front + edges


def _report(source: SourceText, data: ContactData, problems: Problems) -> None:
    message = f"{data.what} in the letterhead is kept off the site"
    problems.report(Code.CONTACT_DATA, source.place(data.span.start), message, ADVICE, source.slice(data.span))


class _Withheld:
    """Stretches of the source with the reason for each, found by place."""

    def __init__(self, reasons: dict[Span, str]) -> None:
        self._reasons = reasons
        self._spans = sorted(reasons)
        # The furthest end up to and with each: the spans of an editor may overlap.
        self._furthest = list(accumulate((span.end for span in self._spans), max))

    def repairs(self, block: Block) -> Iterator[Repair]:
        """The repairs that take these stretches out of a block; where two overlap, the first takes both."""
        for fragment in block.fragments:
            end = fragment.start
            for span in islice(self._spans, bisect_right(self._furthest, fragment.start), None):
                if span.start >= fragment.end:
                    break
                if span.end > end:
                    start = max(span.start, end)
                    end = min(span.end, fragment.end)
                    yield Repair(RepairKind.WITHHELD, Span(start, end), self._reasons[span])


def _without(source: SourceText, piece: Piece, withheld: _Withheld) -> Piece:
    taken = list(withheld.repairs(piece.block))
    if not taken:
        return piece
    gone = {offset for repair in taken for offset in range(repair.span.start, repair.span.end)}
    kept = (r for r in piece.block.repairs if r.kind not in _JOINS or gone.isdisjoint(range(r.span.start, r.span.end)))
    repairs = tuple(sorted((*kept, *taken), key=lambda repair: repair.span))
    block = replace(piece.block, repairs=repairs)
    return replace(piece, block=block, text=join(source, block).legible.text)
