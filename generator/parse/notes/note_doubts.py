"""Doubts about notes: unproven signs, notes without a call, sources at the end of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from generator.grammar.notes.signs import opening, without_opening, wrapped
from generator.grammar.notes.sources import heads_notes, is_entry
from generator.grammar.notes.unproven_signs import unproven
from generator.grammar.sentences.borders import starts_small
from generator.messages.message import Message, say
from generator.model.block import BlockKind, holds
from generator.model.consultation import Answer, Consultation, Exchange, Question
from generator.model.text import MarkKind, SourceText, Span
from generator.parse.notes.note_lines import blanked, numbered_lines
from generator.parse.notes.page_notes import pages, unproven_at_foot
from generator.parse.paragraphs.wrapping import may_go_on
from generator.problems import Code, Problems

# The number of characters before a sign that are searched for its word.
WORD_REACH = 40
QUOTED_WORDS = 12
_TOGETHER = say("put the notes together at the end of the text")
_OUTSIDE = say("say `is: outside` in consultation.yml, or put its sign into the text")

# The sign of a note has no more figures.
LONGEST_SIGN = 2


def report_notes(source: SourceText, problems: Problems) -> None:
    """Report possible notes and signs in a source, after all proven notes are marked."""
    for sign in unproven_signs(source):
        word = source.text[max(sign.start - WORD_REACH, 0) : sign.end].split()[-1]
        message = say("“{word}” may end in the sign of a note, which no list of notes proves", word=word)
        _report(source, problems, Span(sign.start, sign.end), message, _TOGETHER, word)
    for note in uncalled(source):
        _report(
            source, problems, note, say("nothing in the text surely calls this note"), say("compare with the document")
        )
    for line in _at_feet(source):
        _report(source, problems, line, say("this may be a note, which nothing on its page calls"), _OUTSIDE)
    for line in wrapped_signs(source):
        message = say("“{words}” stands alone on its line: the sign of a note, or a number", words=source.slice(line))
        _report(source, problems, line, message, say("put it behind the sentence that calls it"), source.slice(line))
    for line in stray_numbers(source):
        message = say(
            "“{words}” stands alone in a sentence: a raised or lowered digit, or the number of a page",
            words=source.slice(line),
        )
        _report(source, problems, line, message, say("put it in its place in the source"))


def report_sources(consultation: Consultation, problems: Problems) -> None:
    """Report the questions and answers that end in addresses, or in numbered sources without a call."""
    for exchange in consultation.exchanges:
        for part in _parts(exchange):
            if (block := _first_of_sources(consultation, part)) is not None:
                found = consultation.blocks[block]
                message = say("this text ends in sources, which may be notes")
                _report(consultation.source, problems, Span(found.start, found.end), message, _OUTSIDE)


def unproven_signs(source: SourceText) -> Iterator[Span]:
    """The unproven signs of notes at the ends of words; none if the format shows raised text.

    Each is a span with the last characters of the word: `e?1` in `vrede?1`.
    """
    if not any(mark.kind is MarkKind.SUPERSCRIPT for mark in source.marks):
        yield from (Span(start, end) for start, end in unproven(blanked(source)))


def uncalled(source: SourceText) -> Iterator[Span]:
    """The spans of notes found by the parser without a sign that calls them, each up to its last word."""
    called = {mark.value for mark in source.marks if mark.kind is MarkKind.NOTE_MARK}
    notes = (mark for mark in source.marks if mark.kind is MarkKind.NOTE and mark.value.startswith("n"))
    seen: set[str] = set()
    for note in notes:
        if note.value not in called | seen:
            seen.add(note.value)
            yield note.span


def stray_numbers(source: SourceText) -> Iterator[Span]:
    """The spans of lines of one or two digits within a sentence: `vervoersmogelijk-⏎2⏎heden`."""
    if source.has_paragraphs:
        return
    text = blanked(source)
    written = [text[line.span.start : line.span.end].strip() for line in source.lines]
    if not any(len(word) <= LONGEST_SIGN and word.isdecimal() for word in written):
        return
    lines = [line.span for line, word in zip(source.lines, written, strict=True) if word]
    words = list(filter(None, written))
    for (before, number), (line, after) in pairwise(pairwise(zip(words, lines, strict=True))):
        if number[0].isdecimal() and len(number[0]) <= LONGEST_SIGN and may_go_on(before[0]) and starts_small(after[0]):
            yield line[1]


def wrapped_signs(source: SourceText) -> Iterator[Span]:
    """The spans of lines that hold only `2)` right below the end of a sentence, without a note to prove them signs."""
    if not source.has_paragraphs:
        yield from (Span(start, end) for start, end in wrapped(blanked(source)))


def _at_feet(source: SourceText) -> Iterator[Span]:
    """The spans of lines at the feet of pages that continue the numbers of notes, without a call."""
    last = 0
    known = sorted((mark for mark in source.marks if mark.kind is MarkKind.NOTE), key=lambda mark: mark.span)
    if not known:
        return
    for page in pages(list(numbered_lines(source))):
        end = page[-1].span.end
        while known and known[0].span.start < end:
            number = opening(source.slice(known.pop(0).span))
            last = number.number if number else last
        if last and (line := unproven_at_foot(page, last + 1)):
            yield line


def _parts(exchange: Exchange) -> Iterable[Question | Answer]:
    return (*exchange.questions, *exchange.answers)


def _first_of_sources(consultation: Consultation, part: Question | Answer) -> int | None:
    """The block index of the first source at the end of a question or answer; None if a sentence introduces it."""
    blocks = [index for index in part.paragraphs if consultation.blocks[index].kind is not BlockKind.TABLE]
    texts = [consultation.legible(index) for index in blocks]
    start = _start(texts)
    if start in (0, len(texts)) or (texts[start - 1].endswith(":") and not heads_notes(texts[start])):
        return None
    first = consultation.blocks[blocks[start]]
    decided = any(place is not None and holds(first, place) for place in consultation.corrected)
    return None if decided else blocks[start]


def _start(texts: Sequence[str]) -> int:
    start = len(texts)
    while start and is_entry(without_opening(texts[start - 1])):
        start -= 1
    return start - 1 if 0 < start < len(texts) and heads_notes(texts[start - 1]) else start


def _report(  # noqa: PLR0913, PLR0917  what a problem is made of
    source: SourceText, problems: Problems, span: Span, message: Message, advice: Message, quote: str = ""
) -> None:
    words = quote or " ".join(source.slice(span).split()[:QUOTED_WORDS])
    problems.report(Code.UNCERTAIN_NOTE, source.place(span.start), message, advice, quote=words)
