"""Withholding: takes words withheld by the editor, and contact data not published by the editor, out of paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, islice

from generator.grammar.characters.folding import folded
from generator.grammar.privacy.name_parts import NameParts, name_parts
from generator.grammar.privacy.written_names import Sureness, names_in
from generator.knowledge.consultation_yml.withholding import quoted_spans
from generator.messages.message import joined, say
from generator.model.block import OFF_PAGE, Block, Repair, RepairKind, join
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceText, Span
from generator.parse.privacy.contact_data import LINES_OF_A_LETTERHEAD, contact_data
from generator.parse.privacy.contact_numbers import ContactData
from generator.parse.privacy.same_people import same_people
from generator.parse.roles.paragraphs import Paragraph, in_flow
from generator.problems import Code, Problems

_JOINS = frozenset(
    {RepairKind.HYPHEN_KEPT, RepairKind.HYPHEN_REMOVED, RepairKind.ADDRESS_JOINED, RepairKind.PARAGRAPH_JOINED}
)
ADVICE = say("if it may be shown, add the words to publish in consultation.yml")
KEPT_ADVICE = say("compare the places; add the words to withhold in consultation.yml, or the doubt to checked")
# The number of lines that a doubt lists for a name that is kept.
MOST_LISTED = 12


def withhold(
    source: SourceText, everything: Sequence[Paragraph], start: int, sidecar: Sidecar, problems: Problems
) -> tuple[Paragraph, ...]:
    """The paragraphs without the withheld words; `start` is the number of paragraphs of the text before the body.

    Reports contact data, and kept names that may be of people who are withheld.
    """
    blocks = [paragraph.block for paragraph in everything]
    reasons = {span: entry.reason for entry in sidecar.withhold for span in quoted_spans(source, blocks, entry)}
    published = [span for entry in sidecar.publish for span in quoted_spans(source, blocks, entry)]
    decided = (*published, *reasons)
    found = contact_data(source, _letterhead(source, everything, start), blocks, published)
    for data in found.withheld:
        if not any(data.span.overlaps(span) for span in decided):
            reasons[data.span] = data.what
            _report(source, data, problems)
    named = list(_people_of_editor(sidecar))
    of_editor = same_people(source, blocks, named, [*reasons, *published]) if named else None
    for name in (*found.kept, *(of_editor.doubtful if of_editor else ())):
        _report_kept(source, [s for s in name.places if not any(s.overlaps(d) for d in decided)], problems)
    for span in found.signing:
        if not any(span.overlaps(each) for each in decided):
            _report_signing(source, span, problems)
    if not reasons:
        return tuple(everything)
    withheld = _Withheld(reasons)
    return tuple(_without(source, paragraph, withheld) for paragraph in everything)


def _letterhead(source: SourceText, everything: Sequence[Paragraph], start: int) -> list[Span]:
    """The spans of letterheads: before the body, and at the edges of pages."""
    text = in_flow(everything)
    last = source.lines[min(LINES_OF_A_LETTERHEAD, len(source.lines)) - 1].span.end
    has_body = start < len(text)
    in_front = [f for paragraph in text[:start] for f in paragraph.block.fragments]
    if not has_body:
        in_front = [Span(f.start, min(f.end, last)) for f in in_front if f.start < last]
    edges = [f for paragraph in everything if paragraph.block.kind in OFF_PAGE for f in paragraph.block.fragments]
    return in_front + edges


def _people_of_editor(sidecar: Sidecar) -> Iterator[NameParts]:
    """The people whose names an editor withholds at all places of the words."""
    for entry in sidecar.withhold:
        words = " ".join(folded(entry.quote).text.split())
        names = names_in(words, 0, len(words)) if entry.occurrence is None else ()
        if len(names) == 1 and names[0].sureness >= Sureness.WHOLE and (parts := name_parts(words)):
            yield parts


def _report(source: SourceText, data: ContactData, problems: Problems) -> None:
    message = say("{contact_data} in the letterhead is kept off the site", contact_data=data.what)
    problems.report(Code.CONTACT_DATA, source.place(data.span.start), message, ADVICE, source.slice(data.span))


def _report_kept(source: SourceText, places: Sequence[Span], problems: Problems) -> None:
    """Report one name that is kept, with its lines."""
    if not places:
        return
    lines = sorted({source.line_at(span.start).number for span in places})
    listed = joined(map(str, lines[:MOST_LISTED]), ", ")
    message = say("a name that is kept off the site may be meant here, and stays: line {lines}", lines=listed)
    if len(lines) > MOST_LISTED:
        message = say(
            "a name that is kept off the site may be meant here, and stays: line {lines} and more", lines=listed
        )
    words = " ".join(source.slice(places[0]).split())
    problems.report(Code.NAME_KEPT, source.place(places[0].start), message, KEPT_ADVICE, words)


def _report_signing(source: SourceText, span: Span, problems: Problems) -> None:
    message = say("the name of an official who signs for a minister stays")
    problems.report(Code.NAME_KEPT, source.place(span.start), message, KEPT_ADVICE, source.slice(span))


class _Withheld:
    """Spans of the source, each with a reason, for lookup by place."""

    def __init__(self, reasons: dict[Span, str]) -> None:
        self._reasons = reasons
        self._spans = sorted(reasons)
        # The furthest end up to and including each span, because spans of an editor may overlap.
        self._furthest = list(accumulate((span.end for span in self._spans), max))

    def repairs(self, block: Block) -> Iterator[Repair]:
        """The repairs that take these spans out of a block; where two overlap, the first keeps the common part."""
        for fragment in block.fragments:
            end = fragment.start
            for span in islice(self._spans, bisect_right(self._furthest, fragment.start), None):
                if span.start >= fragment.end:
                    break
                if span.end > end:
                    start = max(span.start, end)
                    end = min(span.end, fragment.end)
                    yield Repair(RepairKind.WITHHELD, Span(start, end), self._reasons[span])


def _without(source: SourceText, paragraph: Paragraph, withheld: _Withheld) -> Paragraph:
    taken = list(withheld.repairs(paragraph.block))
    if not taken:
        return paragraph
    gone = {offset for repair in taken for offset in range(repair.span.start, repair.span.end)}
    kept = (
        r for r in paragraph.block.repairs if r.kind not in _JOINS or gone.isdisjoint(range(r.span.start, r.span.end))
    )
    repairs = tuple(sorted((*kept, *taken), key=lambda repair: repair.span))
    block = replace(paragraph.block, repairs=repairs)
    return replace(paragraph, block=block, text=join(source, block).legible.text)
