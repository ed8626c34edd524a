"""Parts: the headings under which the questions of all stand, or all answers, and the letters that hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from generator.grammar.answer_headings import announces_answers, heads_answers, replies_to_factions
from generator.grammar.labels import BareNumber, number_alone, number_before_text
from generator.grammar.letter_heads import (
    goes_to_chamber,
    goes_to_minister,
    heads_letter_back,
    heads_letter_out,
    is_letterhead,
    is_place_and_day,
)
from generator.parse.markers import LONGEST_HEADING, answer_label

__all__ = ["Side", "announces_answers", "is_letterhead", "letters", "over_answers", "replies_to_factions", "side"]


class Side(StrEnum):
    """Who has the word under a heading, as far as its words tell."""

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
    """The positions of the lines with which the letters of a correspondence begin.

    Such a line is a printed heading, else the line that names to whom a letter goes, the one to the chamber only after
    the one that it answers.
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
    """The positions of lines that read like the label of an answer and stand over the answers of all.

    An answer begins with no heading: `Antwoorden van de minister`, then `Antwoorden op de vragen van de leden …`. Nor
    does it begin with a number, where no other label without one stands in the document: `Antwoord`, then `1`.
    """
    found = [n for n, text in enumerate(texts) if (label := answer_label(text)) and not label.numbers]
    headed = {n for n in found if n + 1 < len(texts) and replies_to_factions(texts[n + 1])}
    is_one = bool(found) and found[-1] - found[0] < len(found)
    if is_one and any(_begins_anew(texts, found[-1] + 1, read) for read in (number_alone, number_before_text)):
        headed.update(found)
    return frozenset(headed)


def _begins_anew(texts: Sequence[str], position: int, read: Callable[[str], BareNumber | None]) -> bool:
    """Whether a bare 1 stands at this position, and another before it."""
    firsts = (n for n, text in enumerate(texts[: position + 1]) if (bare := read(text)) and bare.numbers[0] == "1")
    *before, last = (-1, *firsts)
    return last == position and len(before) > 1
