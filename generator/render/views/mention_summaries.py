"""What a consultation says of other documents, as pages of the archive show it: where, and in which words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from generator.grammar.characters.expressions import expression
from generator.grammar.questions.questions_elsewhere import question_elsewhere
from generator.grammar.references.named_kinds import named_kind
from generator.grammar.sentences.quoted_sentences import says_more, words_around
from generator.model.annotation import AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Question
from generator.model.identifiers import section_anchor
from generator.model.library import Record
from generator.model.mentions import Mention, mentions_in
from generator.model.text import Span
from generator.render.marks.quotation import quoted_words
from generator.render.summaries.summary import MentionSummary, Quoted

NAMES_NOTHING = frozenset({BlockKind.TABLE, BlockKind.HEADING, BlockKind.LABEL})
"""Blocks that are not quoted: their words make no sentence."""
_Ends = dict[int, list[int]]
# What stands in a note before a reference that opens it: its sign, and words that only lead to it.
_ONLY_NUMBER = expression(r"[\s\W\d]*(?:(?i:zie)(?:\s+ook)?\s+)?")


def mention_summaries(record: Record) -> Iterator[MentionSummary]:
    """What a consultation mentions, in the order of its annotations, without itself."""
    return map(
        partial(_summary, record, _ends_of_references(record)), mentions_in(record.consultation, record.annotations)
    )


def _summary(record: Record, ends: _Ends, mention: Mention) -> MentionSummary:
    consultation = record.consultation
    own, says_something = _quoted(record, mention.block, mention.span)
    calling = None if says_something else _calling(record, mention)
    is_in_front = _is_in_front(record, mention)
    place = place_name(mention)
    return MentionSummary(
        mention.document,
        " ".join(consultation.text(mention.block)[mention.span.start : mention.span.end].split()),
        _anchor(record, mention),
        place,
        place or ("aan het begin van het document" if is_in_front else ""),
        mention.is_derived,
        mention.note is None and mention.block < consultation.first_body_block,
        question_elsewhere(consultation.text(mention.block), mention.span, mention.document),
        own if says_something or calling or is_in_front else None,
        calling,
        _kind(record, ends, mention),
    )


def _kind(record: Record, ends: _Ends, mention: Mention) -> str:
    """What the words call the document, in a note or in the text before the sign that calls the note."""
    consultation = record.consultation
    text = consultation.joined(mention.block).text
    before = (end for end in ends.get(mention.block, ()) if end <= mention.span.start)
    found = named_kind(text, mention.span, mention.document, max(before, default=0))
    if found or not mention.note or not mention.note.marks or not mention.document.startswith("kst-"):
        return found
    if not _ONLY_NUMBER.fullmatch(text[: mention.span.start]):
        return ""
    mark = mention.note.marks[0]
    at = consultation.joined(mark.block).position(mark.span.start)
    return named_kind(consultation.joined(mark.block).text[:at], Span(at, at), mention.document)


def _ends_of_references(record: Record) -> _Ends:
    """Where references end, by their block: what stands before such an end belongs to that reference."""
    found: _Ends = defaultdict(list)
    for each in record.annotations:
        if each.kind is AnnotationKind.REFERENCE and each.block is not None and each.span is not None:
            found[each.block].append(each.span.end)
    return found


def place_name(mention: Mention) -> str:
    """`vraag 10`, `noot bij antwoord 8`, `noot`; empty for other words outside questions and answers."""
    turn = turn_name(mention.turn) if mention.turn else ""
    if mention.note is None:
        return turn
    return f"noot bij {turn}" if turn else "noot"


def turn_name(turn: Question | Answer) -> str:
    """`vraag 8`, `antwoord 8`."""
    return f"{'vraag' if isinstance(turn, Question) else 'antwoord'} {turn.number}"


def _is_in_front(record: Record, mention: Mention) -> bool:
    """Whether the words stand before the first section, such as in the head of a document."""
    consultation = record.consultation
    is_outside = mention.turn is None and mention.note is None
    return is_outside and bool(consultation.sections) and mention.block < consultation.first_body_block


def _quoted(record: Record, block: int, words: Span) -> tuple[Quoted | None, bool]:
    """The sentence that holds these words, if they stand in one, and whether it says more than they."""
    text, kind = record.consultation.joined(block).text, record.consultation.blocks[block].kind
    if kind in NAMES_NOTHING:
        return None, False
    around = words_around(text, words, is_note=kind is BlockKind.NOTE)
    quoted = Quoted(quoted_words(record, block, around.span), around.goes_before, around.goes_on)
    return quoted, says_more(text, around.span, words)


def _calling(record: Record, mention: Mention) -> Quoted | None:
    """The sentence that calls the note in which a document is mentioned."""
    if not mention.note or not mention.note.marks:
        return None
    mark = mention.note.marks[0]
    at = record.consultation.joined(mark.block).position(mark.span.start)
    quoted, says_something = _quoted(record, mark.block, Span(max(0, at - 1), at))
    return quoted if says_something else None


def _anchor(record: Record, mention: Mention) -> str:
    """The nearest anchor on the full text; empty for the page as a whole."""
    if mention.note:
        return record.consultation.note_id(mention.note.number)
    if mention.turn:
        return mention.turn.id
    sections = (each for each in record.consultation.sections if mention.block in each.introduction)
    return next((section_anchor(each.slug) for each in sections if each.heading is not None), "")
