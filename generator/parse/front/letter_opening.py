"""The text before the first question of a document without front matter: the opening of a letter, or other words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from generator.grammar.front.letter_heads import (
    brings_answers,
    goes_to_minister,
    heads_letter_back,
    heads_letter_out,
    replies_to_letter,
    salutes,
)
from generator.grammar.questions.answer_headings import replies_to_factions
from generator.grammar.questions.asking import faction_opens
from generator.parse.roles.paragraphs import HEADINGS, LABELS, Paragraph


def letter_opening(body: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of the body before its first label that open a letter with answers; empty for no such letter.

    That a paragraph mentions a letter is not enough: members do so, too, before they ask.
    """
    opening = tuple(takewhile(lambda paragraph: paragraph.mark not in LABELS, body))
    texts = [paragraph.text for paragraph in opening]
    is_of_askers = any(heads_letter_out(text) or goes_to_minister(text) or faction_opens(text) for text in texts)
    is_cut_off = len(opening) == len(body)
    is_letter = any(map(_opens_letter, texts)) or (bool(texts) and replies_to_factions(texts[0]) and len(texts) > 1)
    return opening if is_letter and not is_of_askers and not is_cut_off else ()


def before_questions(body: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs of the body before its first label, up to a heading or the words of a faction."""
    opening = takewhile(lambda paragraph: paragraph.mark not in LABELS, body)
    return tuple(
        paragraph for paragraph in opening if paragraph.role not in HEADINGS and not faction_opens(paragraph.text)
    )


def _opens_letter(text: str) -> bool:
    return heads_letter_back(text) or salutes(text) or brings_answers(text) or replies_to_letter(text)
