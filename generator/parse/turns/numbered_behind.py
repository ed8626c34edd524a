"""Questions in running text, each with its number behind it: `… waarover die vragen gingen (vraag 8).`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.grammar.questions.asking import asks
from generator.parse.roles.paragraphs import Paragraph
from generator.parse.turns.labelled_paragraphs import labelled_paragraphs
from generator.parse.turns.turn import SectionTurns, Turn
from generator.parse.turns.unmarked import introduced, questions_only

Numbered = Mapping[int, tuple[str, ...]]
"""By index of the block of a paragraph at which a question ends, the numbers behind it."""


def turns_numbered_behind(paragraphs: Sequence[Paragraph], numbered: Numbered) -> SectionTurns:
    """The questions of a section without labels, of which at least one has its number behind it.

    What stands before the first question introduces it; what stands between two belongs to the next one.
    """
    introduction: tuple[Paragraph, ...] = ()
    turns: list[Turn] = []
    held: list[Paragraph] = []
    for paragraph in (each for run in labelled_paragraphs(paragraphs) for each in run.paragraphs):
        held.append(paragraph)
        if paragraph.index in numbered:
            if not turns:
                introduction, asked = introduced(held)
                held = list(asked)
            turns.append(Turn(True, tuple(held), given=numbered[paragraph.index]))
            held = []
    if any(asks(paragraph.text) for paragraph in held):
        turns.extend(questions_only(held).turns)
    elif held:
        turns[-1] = replace(turns[-1], paragraphs=(*turns[-1].paragraphs, *held))
    return SectionTurns(introduction, tuple(turns))
