"""Sides by emphasis: which paragraphs ask and which answer, if one of the two sides is in italics or bold."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from generator.grammar.questions.asking import (
    asks,
    asks_at_the_end,
    asks_in_past,
    asks_minister,
    asks_with_mark,
    faction_opens,
    opens_question,
    points_back,
)
from generator.grammar.questions.direct_questions import only_asks, replies_to
from generator.grammar.questions.first_person import speaks_as_minister
from generator.grammar.sentences.borders import ends_asking, ends_sentence
from generator.parse.roles.paragraphs import Paragraph, Role
from generator.parse.turns.restating import restated, speaks_of_the_same

# The least number of answers beside emphasis; a single one may be a quotation.
FEWEST_ANSWERS = 2
LONGEST_LINE = 120
# Emphasis sets questions apart if at least this many are emphasised for each that is not.
FEWEST_EMPHASISED = 4
# Tables and captions are bold because of their kind, not to show who is speaking.
SET_BY_FORM = (Role.TABLE, Role.CAPTION)


def emphasis_decides(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether emphasis sets questions apart: all paragraphs that ask and open as askers do have it, but not all others.

    If there are none of these, the first paragraph decides, if it asks.
    """
    asking = [
        paragraph.emphasised for paragraph in paragraphs if asks(paragraph.text) and opens_question(paragraph.text)
    ]
    asking = asking or [paragraph.emphasised for paragraph in paragraphs[:1] if asks(paragraph.text)]
    return bool(asking) and all(asking) and not all(paragraph.emphasised for paragraph in paragraphs)


def emphasis_rules(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether emphasis sets the questions of a document apart: nearly all have it, but not all other paragraphs.

    Questions here are paragraphs that ask and open as askers do.
    """
    asking = [
        paragraph.emphasised for paragraph in paragraphs if asks(paragraph.text) and opens_question(paragraph.text)
    ]
    plain = asking.count(False)
    return len(asking) - plain >= FEWEST_EMPHASISED * max(1, plain) and not all(
        paragraph.emphasised for paragraph in paragraphs
    )


def emphasis_parts(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether emphasis alone separates questions and answers: either the questions are emphasised, or the answers."""
    return questions_emphasised(paragraphs) is not None or answers_emphasised(paragraphs)


def questions_emphasised(paragraphs: Sequence[Paragraph]) -> int | None:
    """The index of the first emphasised question, if emphasis alone sets questions apart; else None.

    It does if every emphasised paragraph from there on asks and at least two are followed by a plain paragraph.
    """
    begun = [n for n, paragraph in enumerate(paragraphs) if speaks_out(paragraph) and asks(paragraph.text)]
    answered = [n for n in begun if n + 1 < len(paragraphs) and not paragraphs[n + 1].emphasised]
    if len(answered) < FEWEST_ANSWERS:
        return None
    later = paragraphs[begun[0] :]
    return begun[0] if all(asks(paragraph.text) for paragraph in later if speaks_out(paragraph)) else None


def answers_emphasised(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether emphasis sets answers apart: at least two emphasised ones, each right after a plain paragraph that asks.

    Plain paragraphs within an answer do not count: nobody asks between the emphasised paragraphs around them.
    """
    begun = [n - 1 for n in range(1, len(paragraphs)) if _begins_emphasis(paragraphs, n)]
    before = [n for n in begun if not _is_within_emphasis(paragraphs, n)]
    if len(before) < FEWEST_ANSWERS or paragraphs[0].emphasised:
        return False
    return all(asks(paragraphs[n].text) for n in before) and not any(
        paragraph.emphasised and opens_question(paragraph.text) and asks(paragraph.text) for paragraph in paragraphs
    )


def answering_sides(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph, whether it answers, if emphasis sets answers apart.

    A plain paragraph belongs to the answer too if it is within it, or if it comes right after it and says `ik`; the
    latter not if the askers say `ik` in their questions.
    """
    sides = sides_by_emphasis(paragraphs)
    plain = [paragraph for paragraph, answers in zip(paragraphs, sides, strict=True) if not answers]
    ik_answers = not any(asks(paragraph.text) and speaks_as_minister(paragraph.text) for paragraph in plain)
    leading = [leads_on(paragraph) for paragraph in paragraphs]
    within, end = False, 0
    for n in range(1, len(sides)):
        if sides[n - 1] and not sides[n] and not leading[n]:
            if n >= end:
                end = next((m for m in range(n, len(sides)) if sides[m] or leading[m]), len(sides))
                within = end < len(sides) and sides[end]
            sides[n] = within or (ik_answers and speaks_as_minister(paragraphs[n].text))
    return sides


def sides_by_emphasis(paragraphs: Sequence[Paragraph]) -> list[bool]:
    """For each paragraph, whether it belongs to the emphasised side (usually the askers).

    Emphasised tables and captions do not, nor lines that head a table or plain text after a plain paragraph.
    """
    sides: list[bool] = []
    for paragraph, following in zip_longest(paragraphs, paragraphs[1:]):
        answering = bool(sides) and not sides[-1]
        heads = (
            following is not None
            and not shows_asking(paragraph)
            and _stands_over(paragraph, following, answering=answering)
        )
        sides.append(speaks_out(paragraph) and not heads)
    return sides


def forgotten_emphasis(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The indices of plain paragraphs that ask although emphasis sets questions apart: their emphasis was forgotten.

    Such a paragraph opens with a faction and ends with a question, or asks something new, or only asks and is answered.
    A plain paragraph that asks nothing follows it, and it repeats no emphasised question.
    """
    asked = [paragraph for paragraph in paragraphs if paragraph.emphasised]
    repeated = restated(paragraphs, asked)
    pairs = enumerate(pairwise(paragraphs))
    return frozenset(
        n
        for n, (paragraph, following) in pairs
        if n not in repeated
        and not (paragraph.emphasised or paragraph.goes_on or following.emphasised or shows_asking(following))
        and (
            _names_and_asks(paragraph)
            or (n > 0 and _asks_anew(paragraph, asked))
            or (_interjects(paragraphs, n) and _is_answered(paragraph, following, asked))
        )
    )


def is_interrupted(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a paragraph within an answer only asks."""
    return any(_interjects(paragraphs, n) for n in range(len(paragraphs)))


def _interjects(paragraphs: Sequence[Paragraph], position: int) -> bool:
    """Whether a plain paragraph only asks, between plain ones that show no asking.

    It may be a question of the askers, or one that the answering side asks itself.
    """
    before, paragraph, after = (
        paragraphs[n] if 0 <= n < len(paragraphs) else None for n in range(position - 1, position + 2)
    )
    if before is None or paragraph is None or after is None or paragraph.role is not Role.TEXT:
        return False
    is_within = not any(
        paragraph.emphasised or paragraph.goes_on or shows_asking(paragraph) for paragraph in (before, after)
    )
    return is_within and not (paragraph.emphasised or paragraph.goes_on) and only_asks(paragraph.text)


def _is_answered(paragraph: Paragraph, following: Paragraph, asked: Sequence[Paragraph]) -> bool:
    return replies_to(following.text, paragraph.text) and not speaks_of_the_same(paragraph.text, asked)


def _names_and_asks(paragraph: Paragraph) -> bool:
    names_faction = faction_opens(paragraph.text) and not points_back(paragraph.text)
    return names_faction and opens_question(paragraph.text) and ends_asking(paragraph.text)


def _asks_anew(paragraph: Paragraph, asked: Sequence[Paragraph]) -> bool:
    """Whether a plain paragraph asks about another subject than the emphasised ones do.

    It asks the minister, or is a whole question of askers without a question mark, in a tense of the emphasised ones.
    """
    text = paragraph.text
    if speaks_of_the_same(text, asked) or paragraph.role is not Role.TEXT:
        return False
    if asks_minister(text):
        return True
    tenses = {
        asks_in_past(paragraph.text) for paragraph in asked if asks(paragraph.text) and opens_question(paragraph.text)
    }
    is_whole = opens_question(text) and asks_at_the_end(text) and not asks_with_mark(text)
    return is_whole and asks_in_past(text) in (tenses or {False})


def _is_within_emphasis(paragraphs: Sequence[Paragraph], position: int) -> bool:
    """Whether no paragraph, from `position` back to the nearest emphasised one, shows that askers are speaking."""
    while position and not (paragraphs[position].emphasised or leads_on(paragraphs[position])):
        position -= 1
    return paragraphs[position].emphasised


def _begins_emphasis(paragraphs: Sequence[Paragraph], position: int) -> bool:
    return speaks_out(paragraphs[position]) and not paragraphs[position - 1].emphasised


def leads_on(paragraph: Paragraph) -> bool:
    """Whether the words of a paragraph show that askers are speaking."""
    return shows_asking(paragraph) or points_back(paragraph.text)


def shows_asking(paragraph: Paragraph) -> bool:
    """Whether a paragraph asks, or begins as askers begin."""
    return asks(paragraph.text) or opens_question(paragraph.text)


def speaks_out(paragraph: Paragraph) -> bool:
    """Whether a paragraph is emphasised and is neither a table nor a caption."""
    return paragraph.emphasised and paragraph.role not in SET_BY_FORM


def _stands_over(paragraph: Paragraph, following: Paragraph, *, answering: bool) -> bool:
    """Whether a paragraph heads the one after it: a table, or, within an answer, plain text below a short line."""
    is_line = (
        len(paragraph.text) <= LONGEST_LINE
        and not ends_sentence(paragraph.text)
        and not paragraph.text.endswith((":", ","))
    )
    return following.role is Role.TABLE or (answering and is_line and not following.emphasised)
