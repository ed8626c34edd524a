"""Last words: what those who ask say, without asking, after a question or the answer to it; it is part of neither."""

from __future__ import annotations

from collections.abc import Sequence

from generator.grammar.asking import asks, faction_opens, who_opens
from generator.grammar.greetings import only_greets, says_lastly
from generator.parse.pieces import Piece, Role
from generator.parse.runs import Run
from generator.parse.turn import Turn
from generator.parse.unmarked import is_remark


def answer_without(run: Run, paragraphs: Sequence[Piece]) -> Turn:
    """The answer that these paragraphs of a run are, without the remarks of a faction at its end.

    Unless they only greet, who answers may have said them.
    """
    end = len(paragraphs)
    while end > 1 and _only_says(paragraphs[end - 1]):
        end -= 1
    unsure = not all(only_greets(piece.text) for piece in paragraphs[end:])
    return Turn(False, tuple(paragraphs[:end]), run.label, ends_unsure=unsure)


def question_without(run: Run, following: Sequence[Run]) -> Turn:
    """The labelled question of a run, without the remarks of a faction after what it asks.

    An answer right below shows that the label stands over all of it. Unless these are their last words, they may be
    part of the question.
    """
    end = len(run.paragraphs)
    if not any(next_run.opens is Role.ANSWER for next_run in following):
        while end > 1 and _only_remarks(run.paragraphs[end - 1]):
            end -= 1
    said = run.paragraphs[end:]
    if not said or not any(asks(piece.text) for piece in run.paragraphs[:end]):
        return Turn(True, run.paragraphs, run.label)
    unsure = not all(says_lastly(piece.text) or only_greets(piece.text) for piece in said)
    return Turn(True, run.paragraphs[:end], run.label, ends_unsure=unsure)


def _only_says(piece: Piece) -> bool:
    """Whether a faction has the word in a paragraph and asks nothing; what an editor gives to the answer is none."""
    return bool(who_opens(piece.text)) and not asks(piece.text) and not piece.goes_on


def _only_remarks(piece: Piece) -> bool:
    return piece.role is Role.TEXT and faction_opens(piece.text) and is_remark(piece)
