"""Parts: headings over all questions or all answers, and the letters that hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from generator.grammar.front.letter_heads import (
    goes_to_chamber,
    goes_to_minister,
    heads_letter_back,
    heads_letter_out,
    is_letterhead,
    is_place_and_day,
)
from generator.grammar.labels.labels import Label, number_alone, number_before_text, question_label, signed_label
from generator.grammar.questions.answer_headings import announces_answers, heads_answers, replies_to_factions
from generator.parse.paragraphs.markers import LONGEST_HEADING, answer_label

__all__ = ["Side", "announces_answers", "is_letterhead", "letters", "over_answers", "replies_to_factions", "side"]


class Side(StrEnum):
    """The side that is speaking under a heading, as far as its words show."""

    ASKING = "asking"
    ANSWERING = "answering"


def side(text: str) -> Side | None:
    """The side that a heading opens for all that follows: `II Reactie van de minister`, `BRIEF VAN DE VOORZITTER …`."""
    if announces_answers(text):
        return Side.ANSWERING
    if not text or len(text) > LONGEST_HEADING or text[-1] in ".?!;,:":
        return None
    if heads_letter_out(text):
        return Side.ASKING
    if heads_letter_back(text) or goes_to_chamber(text):
        return Side.ANSWERING
    if replies_to_factions(text) or answer_label(text):
        return None
    return Side.ANSWERING if heads_answers(text) else None


def letters(texts: Sequence[str]) -> frozenset[int]:
    """The positions of the lines that begin the letters of a correspondence.

    Such a line is a printed heading, else the line with the addressee; a letter to the chamber counts only after the
    letter that it answers.
    """
    found: list[int] = []
    for position, text in enumerate(texts):
        if len(text) > LONGEST_HEADING or text.endswith((".", "?")):
            continue
        is_headed = bool(found) and position - found[-1] <= 1
        if heads_letter_out(text) or heads_letter_back(text):
            found.append(position)
        elif goes_to_minister(text) and not is_headed:
            found += [position] if any(map(is_place_and_day, texts[position + 1 : position + 3])) else []
        elif goes_to_chamber(text) and found and not is_headed:
            found.append(position)
    return frozenset(found)


def over_answers(texts: Sequence[str]) -> frozenset[int]:
    """The positions of lines that look like the label of an answer but head all answers.

    An answer never begins with a heading: `Antwoorden van de minister`, then `Antwoorden op de vragen van de leden …`.
    Nor does it begin with a number if no other label in the document lacks one: `Antwoord`, then `1`.
    """
    labels = {n: label for n, text in enumerate(texts) if (label := _label(answer_label, text))}
    found = [n for n, label in labels.items() if not label.numbers and answer_label(texts[n])]
    headed = {n for n in found if n + 1 < len(texts) and replies_to_factions(texts[n + 1])}
    if found == [*labels] and found and found[-1] - found[0] < len(found) and _begins_anew(texts, found[-1] + 1):
        headed.update(found)
    return frozenset(headed)


def _begins_anew(texts: Sequence[str], position: int) -> bool:
    """Whether a bare 1 is at this position, after a 1 and a 2 of questions, and no label of a question follows."""
    if position >= len(texts) or _bare_number(texts[position]) != "1":
        return False
    asked = {_bare_number(text) or _asked_number(text) for text in texts[:position]}
    return asked >= {"1", "2"} and not any(map(_asked_number, texts[position:]))


def _bare_number(text: str) -> str:
    found = number_alone(text) or number_before_text(text)
    return found.numbers[0] if found and found.numbers else ""


def _asked_number(text: str) -> str:
    found = _label(question_label, text)
    return found.numbers[0] if found and found.numbers else ""


def _label(read: Callable[[str], Label | None], text: str) -> Label | None:
    """The label that a text is or opens with."""
    return read(text[: signed_label(text)].rstrip() or text)
