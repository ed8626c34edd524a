"""The first words of questions and answers, by which lists show what was asked and what the answer begins with."""

from __future__ import annotations

from collections.abc import Iterable

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.sentences.quoted_sentences import first_sentences
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Question
from generator.model.library import Record
from generator.model.text import Span
from generator.render.marks.quotation import quoted_words
from generator.render.summaries.summary import Quoted
from generator.render.writing.markdown import Markdown

LONGEST_ASKED, LONGEST_ANSWERED = 260, 420
"""Of the words that lists show of questions and of answers, in characters."""
# A paragraph of fewer characters says too little without the next: `Ja.`
_SHORT = 60
_SHOWN = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def opening(record: Record, turns: Iterable[Question | Answer], longest: int) -> Quoted | None:
    """The first words of questions or of answers, up to the end of a sentence where one is near; None without words.

    Short paragraphs at the beginning are shown with the one that follows.
    """
    turns = tuple(turns)
    made, key = _made(record), (tuple(turn.id for turn in turns), longest)
    if key not in made:
        made[key] = _opening(record, turns, longest)
    return made[key]


@remembered_for
def _made(_record: Record) -> dict[tuple[tuple[str, ...], int], Quoted | None]:
    """The first words that were made so far, by the ids of the questions or answers: several pages show them."""
    return {}


def _opening(record: Record, turns: Iterable[Question | Answer], longest: int) -> Quoted | None:
    blocks = [block for turn in turns for block in turn.paragraphs if record.consultation.text(block).strip()]
    shown: list[Markdown] = []
    left = longest
    for number, block in enumerate(blocks):
        text = record.consultation.joined(block).text
        if record.consultation.blocks[block].kind not in _SHOWN:
            return _quoted(shown, goes_on=True)
        end = first_sentences(text, left)
        shown.append(quoted_words(record, block, Span(0, end)))
        left -= end
        if end < len(text) or longest - left >= _SHORT:
            return _quoted(shown, goes_on=end < len(text) or number + 1 < len(blocks))
    return _quoted(shown, goes_on=False)


def _quoted(shown: Iterable[Markdown], *, goes_on: bool) -> Quoted | None:
    words = Markdown(" ".join(shown))
    return Quoted(words, goes_before=False, goes_on=goes_on) if words else None
