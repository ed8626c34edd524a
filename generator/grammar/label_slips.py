"""The word of a label with slips and without a number: `Antwoordt`, `Anwoord:`, `A n t w o o r d`, `Vrag:`.

Alone on its line, or set apart from its text by a sign, no other word can be meant.
"""

from __future__ import annotations

import re

from generator.grammar.alphabet import UPPER
from generator.grammar.misspellings import edits, is_word_of_its_own

_ANSWER = ("antwoord", "antwoorden", "antwoordt")
_QUESTION = ("vraag", "vragen")
_SHORT_ANSWER = ("antw", "antwrd", "antwd")
_MOST_SLIPS = 2
# With two slips a short word is another.
_SHORTEST = 6
_WORD = r"(?P<word>(?:[^\W\d_]\s){4,11}[^\W\d_](?![^\W_])|[^\W\d_]{4,13})"
_ALONE = re.compile(rf"{_WORD}(?P<sign>\s?[:.;=,)]{{0,2}})")
_BEFORE_TEXT = re.compile(rf"\*{{0,3}}{_WORD}(?P<sign>\s?[:.=])\*{{0,3}}(?=\s+[{UPPER}«“‘\"'(])")
# With a number, as `ANTWOORDT VRAAG 3`, other rules read it.
_ONLY_CAPITAL = re.compile(rf"(?P<word>[^\W\d_]{{4,13}})(?!\s+(?i:(?:op\s+)?(?:de\s+)?vra))(?=\s+[{UPPER}«“‘\"'(])")


def slipped_answer(text: str) -> bool:
    """Whether a line is the word of an answer's label with slips, and no more: `Antwoordt`, `anwoord:`."""
    found = _ALONE.fullmatch(text)
    is_apart = found is not None and (text[0].isupper() or ":" in found["sign"] or text == "antwoord")
    return found is not None and is_apart and _is_answer(found["word"], found["sign"])


def slipped_question(text: str) -> bool:
    """Whether a line is the word of a question's label with slips and a colon: `Vrag:`."""
    found = _ALONE.fullmatch(text)
    return found is not None and ":" in found["sign"] and _is_question(found["word"])


def slipped_opening(text: str) -> int:
    """Where such a word and its sign end that open a text: `Anwoord: Ja.`; 0 where none do."""
    found = _BEFORE_TEXT.match(text)
    if found is None or not found["word"][0].isupper():
        return 0
    is_label = _is_answer(found["word"], found["sign"]) or (":" in found["sign"] and _is_question(found["word"]))
    return found.end() if is_label else 0


def slipped_answer_before(text: str) -> int:
    """Where the word of an answer's label with slips ends that opens a text with a capital behind: `Anwoord De …`.

    It is a label only where other answers have it: `Antwoordt Nederland hierop?` asks. 0 where none ends.
    """
    found = _ONLY_CAPITAL.match(text)
    is_label = found is not None and found["word"][0] == "A" and found["word"] not in ("Antwoord", "Antwoorden")
    return found.end() if found and is_label and _is_answer(found["word"], "") else 0


def slipped_question_before(text: str) -> int:
    """Where the word of a question's label with one slip ends that opens a text with a capital behind: `Vrag Wat …`."""
    found = _ONLY_CAPITAL.match(text)
    is_label = found is not None and found["word"][0] == "V" and found["word"] not in ("Vraag", "Vragen")
    return found.end() if found and is_label and _is_question(found["word"]) else 0


def slip_of(written: str, meant: str) -> bool:
    """Whether words are those of a label with one slip, or in old spelling: `reaktie` for `reactie`."""
    is_long = min(len(written), len(meant)) >= _SHORTEST
    return is_long and (edits(written, meant) == 1 or (written != meant and _by_sound(written) == _by_sound(meant)))


def _by_sound(words: str) -> str:
    return words.replace("c", "k")


def _is_answer(word: str, sign: str) -> bool:
    plain = re.sub(r"\s", "", word).casefold()
    if plain in _SHORT_ANSWER:
        return bool(sign.strip())
    slips = min(edits(plain, meant) for meant in _ANSWER)
    # `Beantwoord` and `geantwoord` are words of their own.
    most = _MOST_SLIPS if plain.startswith("a") else 1
    return len(plain) >= _SHORTEST and slips <= most and plain not in ("antwoordde", "antwoorder")


def _is_question(word: str) -> bool:
    plain = re.sub(r"\s", "", word).casefold()
    is_other = is_word_of_its_own(plain) and plain != "vraagt"
    return not is_other and min(edits(plain, meant) for meant in _QUESTION) == 1
