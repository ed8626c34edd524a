"""The word of a label with slips and without a number: `Antwoordt`, `Anwoord:`, `A n t w o o r d`, `Vrag:`.

When it is alone on its line, or a sign separates it from the text, no other word can be meant.
"""

from __future__ import annotations

import re

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.characters.misspellings import counts_nothing, edits, is_word_of_its_own
from generator.grammar.labels.forms import DUTCH_KINDS, KINDS, LONGEST_WORD, AnsweredOrAsked, Needs, having

_PLAIN = {kind: having(kind, Needs.NOTHING) for kind in AnsweredOrAsked}
_BEFORE_SIGN = {kind: having(kind, Needs.SIGN) for kind in AnsweredOrAsked}
_MOST_SLIPS = 2
# With two slips a short word becomes another word, unless its number proves it.
_SHORTEST = 6
_SHORTEST_NUMBERED = 4
_WORD = rf"(?P<word>(?:[^\W\d_]\s){{4,11}}[^\W\d_](?![^\W_])|[^\W\d_]{{3,{LONGEST_WORD}}})"
_ALONE = expression(rf"{_WORD}(?P<sign>\.?\s?[:.;=,)]{{0,2}})")
# Twelve letters with spaces between them, and the sign.
LONGEST_ALONE = 27
_BEFORE_TEXT = expression(rf"\*{{0,3}}{_WORD}(?P<sign>\.?\s?:|\s?[.=])\*{{0,3}}(?=\s+[{UPPER}«“‘\"'(])")
# With a number (`ANTWOORDT VRAAG 3`) other rules read it.
_ONLY_CAPITAL = expression(rf"(?P<word>[^\W\d_]{{4,13}})(?!\s+(?i:(?:op\s+)?(?:de\s+)?vra))(?=\s+[{UPPER}«“‘\"'(])")


def slipped_answer(text: str) -> bool:
    """Whether a line is only the word of an answer's label with slips: `Antwoordt`, `anwoord:`."""
    found = _ALONE.fullmatch(text) if len(text) <= LONGEST_ALONE else None
    is_apart = found is not None and (
        text[0].isupper() or ":" in found["sign"] or text in _PLAIN[AnsweredOrAsked.ANSWER][:1]
    )
    return found is not None and is_apart and _is_answer(found["word"], found["sign"])


def slipped_question(text: str) -> bool:
    """Whether a line is the word of a question's label with slips and a colon: `Vrag:`."""
    found = _ALONE.fullmatch(text) if len(text) <= LONGEST_ALONE else None
    return found is not None and ":" in found["sign"] and _is_question(found["word"], found["sign"])


def slipped_opening(text: str) -> int:
    """The offset after such a word and its sign at the start of a text: `Anwoord: Ja.`; 0 when there is none."""
    found = _BEFORE_TEXT.match(text) if text[:1].isupper() or text.startswith("*") else None
    if found is None or not found["word"][0].isupper():
        return 0
    is_label = _is_answer(found["word"], found["sign"]) or (
        ":" in found["sign"] and _is_question(found["word"], found["sign"])
    )
    return found.end() if is_label else 0


def slipped_answer_before(text: str) -> int:
    """The offset after a misspelt answer word that opens a text before a capital: `Anwoord De …`; 0 if none.

    It is a label only where other answers have it too: `Antwoordt Nederland hierop?` is a question.
    """
    found = _ONLY_CAPITAL.match(text) if text.startswith("A") else None
    is_label = found is not None and not _is_right(found["word"])
    return found.end() if found and is_label and _is_answer(found["word"], "") else 0


def slipped_question_before(text: str) -> int:
    """The offset after a question word with one slip that opens a text before a capital: `Vrag Wat …`; 0 if none."""
    found = _ONLY_CAPITAL.match(text) if text.startswith("V") else None
    is_label = found is not None and not _is_right(found["word"])
    return found.end() if found and is_label and _is_question(found["word"], "") else 0


def kind_of_word(word: str, *, is_apart: bool) -> AnsweredOrAsked | None:
    """The kind that the word of a label names, with up to two slips; it `is_apart` when nothing follows its number."""
    plain = word.casefold().rstrip(".")
    if is_word_of_its_own(plain) and not (is_apart and counts_nothing(plain)):
        return None
    if plain in DUTCH_KINDS:
        return DUTCH_KINDS[plain]
    if len(plain) >= _SHORTEST_NUMBERED and _slips(plain, AnsweredOrAsked.QUESTION) <= _MOST_SLIPS:
        return AnsweredOrAsked.QUESTION
    is_answer = len(plain) > _SHORTEST_NUMBERED and _slips(plain, AnsweredOrAsked.ANSWER) <= _MOST_SLIPS
    return AnsweredOrAsked.ANSWER if is_answer else None


def _slips(word: str, kind: AnsweredOrAsked) -> int:
    return min(edits(word, meant) for meant in having(kind, Needs.NOTHING))


def slip_of(written: str, meant: str) -> bool:
    """Whether words are those of a label with one slip, or in old spelling: `reaktie` for `reactie`."""
    is_long = min(len(written), len(meant)) >= _SHORTEST
    return is_long and (edits(written, meant) == 1 or (written != meant and _by_sound(written) == _by_sound(meant)))


def _is_right(word: str) -> bool:
    """Whether a word is written as it should be: other rules read it."""
    return word == word.capitalize() and word.casefold() in KINDS


def _by_sound(words: str) -> str:
    return words.replace("c", "k")


def _is_answer(word: str, sign: str) -> bool:
    plain = re.sub(r"\s", "", word).casefold()
    if plain in _BEFORE_SIGN[AnsweredOrAsked.ANSWER]:
        return bool(sign.strip())
    plain_answers = _PLAIN[AnsweredOrAsked.ANSWER]
    slips = min(edits(plain, meant) for meant in (*plain_answers, f"{plain_answers[0]}t"))
    # `Beantwoord` and `geantwoord` are other words, not slips.
    most = _MOST_SLIPS if plain.startswith("a") else 1
    return len(plain) >= _SHORTEST and slips <= most and plain not in ("antwoordde", "antwoorder")


def _is_question(word: str, sign: str) -> bool:
    plain = re.sub(r"\s", "", word).casefold()
    if plain in _BEFORE_SIGN[AnsweredOrAsked.QUESTION]:
        return bool(sign.strip())
    is_other = is_word_of_its_own(plain) and plain != "vraagt"
    return not is_other and min(edits(plain, meant) for meant in _PLAIN[AnsweredOrAsked.QUESTION]) == 1
