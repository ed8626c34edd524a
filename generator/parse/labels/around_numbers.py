"""What stands around a bare number: text that asks, or the rest of a sentence that it breaks."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.labels.labels import answer_label, is_label, number_alone, number_before_text
from generator.grammar.layout.headings import LONGEST_HEADING
from generator.grammar.questions.asking import asks
from generator.grammar.questions.direct_questions import asks_without_sign
from generator.grammar.sentences.borders import ends_sentence

# So many paragraphs after a bare number may lead up to the one that asks.
_LEADING = 3


def asks_after(texts: Sequence[str], position: int, *, alone: bool) -> bool:
    """Whether the text of a number asks: its own, or a paragraph soon after it."""
    if _is_asked_without_sign(texts, position + alone):
        return True
    if not alone:
        return asks(texts[position])
    for text in texts[position + 1 : position + 1 + _LEADING]:
        if is_label(text) or number_alone(text):
            return False
        if asks(text):
            return True
    return False


def _is_asked_without_sign(texts: Sequence[str], position: int) -> bool:
    """Whether a text begins as questions do and has lost its sign, right above the label of an answer."""
    if position + 1 >= len(texts) or answer_label(texts[position + 1]) is None:
        return False
    bare = number_before_text(texts[position])
    return asks_without_sign(texts[position][bare.end if bare else 0 :].strip())


def interrupts(texts: Sequence[str], position: int, *, alone: bool) -> bool:
    """Whether a number on a line of its own stands in mid-sentence, as numbers of pages do."""
    if not alone or not position or position + 1 == len(texts):
        return False
    before, after = texts[position - 1], texts[position + 1]
    return len(before) > LONGEST_HEADING and not ends_sentence(before) and not after[:1].isupper()
