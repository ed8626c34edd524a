"""The first words of questions and answers, by which lists show what was asked and what the answer begins with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.grammar.characters.remembered import remembered_for
from generator.grammar.questions.answering import asks_outright
from generator.grammar.questions.asking import goes_on_asking, speaks_of_it
from generator.grammar.sentences.borders import sentence_spans
from generator.grammar.sentences.quoted_sentences import first_sentences
from generator.model.block import BlockKind
from generator.model.consultation import Answer, Consultation, Question
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
_Words = tuple[int, Span]


def opening(record: Record, turns: Iterable[Question | Answer], longest: int) -> Quoted | None:
    """The first words of questions or of answers, up to the end of a sentence where one is near; None without words.

    Short paragraphs at the beginning are shown with the one that follows. Where the first words of questions ask
    nothing, the first sentence that asks is shown, with as many sentences before it as there is room for.
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


def _opening(record: Record, turns: Sequence[Question | Answer], longest: int) -> Quoted | None:
    blocks = [block for turn in turns for block in turn.paragraphs if record.consultation.text(block).strip()]
    shown, goes_on = _first_words(record.consultation, blocks, longest)
    is_question = bool(turns) and all(isinstance(turn, Question) for turn in turns)
    if is_question and goes_on and not _is_asked(record.consultation, shown):
        return _asking(record, blocks, longest) or _quoted(record, shown, goes_on=True)
    return _quoted(record, shown, goes_on=goes_on)


def _first_words(consultation: Consultation, blocks: Sequence[int], longest: int) -> tuple[list[_Words], bool]:
    """The stretches of blocks that are shown, and whether more follows."""
    shown: list[_Words] = []
    left = longest
    for number, block in enumerate(blocks):
        text = consultation.joined(block).text
        if consultation.blocks[block].kind not in _SHOWN:
            return shown, True
        end = first_sentences(text, left)
        shown.append((block, Span(0, end)))
        left -= end
        if end < len(text) or longest - left >= _SHORT:
            return shown, end < len(text) or number + 1 < len(blocks)
    return shown, False


def _is_asked(consultation: Consultation, shown: Iterable[_Words]) -> bool:
    return any(asks_outright(consultation.joined(block).text[: span.end]) for block, span in shown)


def _asking(record: Record, blocks: Sequence[int], longest: int) -> Quoted | None:
    """The first sentence that asks, and of the sentences right before it those for which there is room.

    None where nothing asks, and where that sentence speaks of what is said before it and there is no room for this.
    """
    before: list[_Words] = []
    for number, block in enumerate(blocks):
        text = record.consultation.joined(block).text
        for each in sentence_spans(text) if record.consultation.blocks[block].kind in _SHOWN else ():
            if _asks(text[each.start : each.end]):
                held = _last(before, longest - len(each))
                if not held and speaks_of_it(text[each.start : each.end]):
                    return None
                start = min((span.start for place, span in held if place == block), default=each.start)
                earlier = [place for place in held if place[0] != block]
                end = start + first_sentences(text[start:], longest - sum(len(span) for _, span in earlier))
                goes_on = end < len(text) or number + 1 < len(blocks)
                shown = (*earlier, (block, Span(start, end)))
                goes_before = shown[0][0] != blocks[0] or shown[0][1].start > 0
                return _quoted(record, shown, goes_before=goes_before, goes_on=goes_on)
            before.append((block, each))
    return None


def _last(before: Sequence[_Words], room: int) -> list[_Words]:
    """The last of these sentences that fit into so many characters, with a blank behind each."""
    held: list[_Words] = []
    for place in reversed(before):
        room -= len(place[1]) + 1
        if room < 0:
            break
        held.append(place)
    return held[::-1]


def _asks(sentence: str) -> bool:
    return asks_outright(sentence) and not goes_on_asking(sentence)


def _quoted(record: Record, shown: Iterable[_Words], *, goes_before: bool = False, goes_on: bool) -> Quoted | None:
    words = Markdown(" ".join(quoted_words(record, block, span) for block, span in shown))
    return Quoted(words, goes_before=goes_before, goes_on=goes_on) if words else None
