"""Cutting: separates a label from the text that it announces in the same paragraph."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.grammar.labels.forms import AnsweredOrAsked
from generator.model.legible import INVISIBLE
from generator.model.text import SourceText, Span
from generator.parse.labels.answers_within import labels_of_answers_within, recurring_answers_within
from generator.parse.labels.division import Division
from generator.parse.labels.fitting_labels import labels_inside_texts
from generator.parse.labels.labels import divisions
from generator.parse.labels.numbers_behind import behind_questions
from generator.parse.labels.unfolding import beginnings
from generator.parse.paragraphs.text_paragraphs import TextParagraph


@dataclass(frozen=True)
class LabelsCut:
    """Paragraphs with their texts; the positions of bare numbers that are labels, and of texts cut from a label."""

    paragraphs: tuple[TextParagraph, ...]
    texts: tuple[str, ...]
    labels: Mapping[int, AnsweredOrAsked]
    after_label: frozenset[int]


def cut_labels(source: SourceText, cut: Sequence[TextParagraph], read: Callable[[TextParagraph], str]) -> LabelsCut:
    """The paragraphs, cut after the labels that open them; `read` gives the words of a paragraph."""
    cut = [part for paragraph in cut for part in _unfolded(source, paragraph)]
    texts = ["" if paragraph.table or paragraph.table_cell else read(paragraph) for paragraph in cut]
    found = divisions(texts)
    cuts = (recurring_answers_within, labels_of_answers_within, labels_inside_texts, behind_questions)
    if inside := {n: offsets for cut_in in cuts for n, offsets in cut_in(texts, found).items()}:
        cut = [
            part
            for n, paragraph in enumerate(cut)
            for part in cut_at(source, paragraph, [_offset(source, paragraph, offset) for offset in inside.get(n, ())])
        ]
        texts = ["" if paragraph.table or paragraph.table_cell else read(paragraph) for paragraph in cut]
        found = divisions(texts)
    paragraphs: list[TextParagraph] = []
    labels: dict[int, AnsweredOrAsked] = {}
    after: set[int] = set()
    for position, paragraph in enumerate(cut):
        division = found.get(position)
        if division and division.label:
            labels[len(paragraphs)] = division.label
        parts = list(_parts(source, paragraph, division))
        paragraphs += parts
        if len(parts) > 1:
            after.add(len(paragraphs) - 1)
    return LabelsCut(tuple(paragraphs), tuple(map(read, paragraphs)), labels, frozenset(after))


def _unfolded(source: SourceText, paragraph: TextParagraph) -> Iterator[TextParagraph]:
    """The paragraphs within a paragraph that holds a whole document on one line."""
    offsets = () if paragraph.table or paragraph.table_cell else beginnings(source.slice(paragraph.span))
    yield from cut_at(source, paragraph, [paragraph.span.start + offset for offset in offsets])


def _parts(source: SourceText, paragraph: TextParagraph, division: Division | None) -> Iterator[TextParagraph]:
    if division is None or not division.end:
        yield paragraph
        return
    yield from cut_at(source, paragraph, [_offset(source, paragraph, division.end)], within_words=True)


def _offset(source: SourceText, paragraph: TextParagraph, length: int) -> int:
    """The source offset of a character of a paragraph, given its index in the text with white space folded."""
    letters = 0
    before = " "
    for position in range(paragraph.span.start, paragraph.span.end):
        if letters >= length:
            return position
        character = source.text[position]
        if INVISIBLE.match(character) is None:
            letters += not (character.isspace() and before.isspace())
            before = character
    return paragraph.span.end


def cut_at(
    source: SourceText, paragraph: TextParagraph, offsets: Sequence[int], *, within_words: bool = False
) -> Iterator[TextParagraph]:
    """The parts of a paragraph between source offsets, in order, without the space around them.

    `within_words` allows an offset within a word: a label may be glued to its text, and the ledger lists each word
    divided so.
    """
    edges = deque(offset for offset in offsets if within_words or _is_between_words(source.text, offset))
    if not edges:
        yield paragraph
        return
    held: list[Span] = []
    whole = True
    for line in paragraph.lines:
        start = line.start
        while edges and edges[0] <= line.end:
            edge = edges.popleft()
            held += _words(source.text, start, edge)
            start = max(start, edge)
            if held:
                yield (
                    paragraph._replace(lines=tuple(held)) if whole else TextParagraph(tuple(held), cell=paragraph.cell)
                )
                held, whole = [], False
        held += _words(source.text, start, line.end)
    if held:
        yield paragraph._replace(lines=tuple(held)) if whole else TextParagraph(tuple(held), cell=paragraph.cell)


def _is_between_words(text: str, offset: int) -> bool:
    return any(map(str.isspace, text[max(0, offset - 1) : offset + 1]))


def _words(text: str, start: int, end: int) -> list[Span]:
    """A span without the space around it; nothing when it holds no word."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return [Span(start, end)] if start < end else []
