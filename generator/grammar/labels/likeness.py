"""Lines that are labels to a reader in a form that no rule reads: `• Vraag 2`, `Vraag twee`, `Question 2`.

Only a whole line or the words before a sign count, so that a sentence about a question is not taken for a label.
"""

from __future__ import annotations

import re
import unicodedata

from generator.grammar.characters.expressions import expression
from generator.grammar.labels.forms import ENGLISH_LETTER, WORD_AFTER_ORDINAL, WORD_ALONE, WORDS
from generator.grammar.labels.labels import loose_label
from generator.grammar.labels.rare_forms import CARDINAL, ORDINAL
from generator.grammar.labels.slips import slipped_answer_before

_LONGEST = 40
_BEHIND_LABELS = (":", "\u2013", "\u2014")
# `V r a a g`, as printers once set it.
_SPACED = expression(r"(?<![^\W_])[^\W\d_](?:\s[^\W\d_]){3,}(?![^\W_])")
_EDGES = expression(r"^[^\w(]+|[^\w)]+$")
_ORDINAL = rf"(?:{ORDINAL}|laatste|\d{{1,3}}\s?(?:e|de|ste))"
_NUMBER = rf"(?:\d{{1,3}}\s?[a-z]?|[ivxl]{{1,6}}|{CARDINAL})"
_AND = r"\s*(?:[,/&+-]|en|and|t/m)\s*"
_WORD_AND_NUMBER = expression(
    rf"\(?{WORD_ALONE}\s*(?:(?:op|to|bij)\s+)?(?:(?:de\s+)?{WORD_ALONE}\s+)?(?:n(?:umme)?r\.?\s*)?\(?{_NUMBER}(?:{_AND}(?:{_NUMBER}|[a-z])){{0,4}}\)?",
    re.IGNORECASE,
)
_ORDINAL_AND_WORD = expression(rf"{_ORDINAL}\s+{WORD_AFTER_ORDINAL}", re.IGNORECASE)
_FIRST_OF_LETTERS = tuple(word.form.upper() for word in WORDS if word.is_letter)
_ENGLISH_LETTER = expression(rf"{ENGLISH_LETTER}\s?\d{{1,3}}\s?(?:[:.)](?=\s|$)|$)")


def label_of_other_form(text: str) -> str:
    """The words of a line (or those before its first sign) when only a label can have them; else empty."""
    if text.startswith(_FIRST_OF_LETTERS) and (found := _ENGLISH_LETTER.match(text)):
        return found.group()
    cut = len(text)
    for sign in _BEHIND_LABELS:
        place = text.find(sign)
        cut = place if 0 < place < cut else cut
    words = text[:cut].strip()
    if len(words) <= _LONGEST and _is_label(words):
        return words
    # `Antwoordt Nederland hierop?` is a question.
    return "" if text.startswith("Antwoordt ") else text[: slipped_answer_before(text)]


def _is_label(words: str) -> bool:
    plain = _EDGES.sub("", unicodedata.normalize("NFKC", words))
    plain = _SPACED.sub(lambda found: re.sub(r"\s", "", found.group()), plain)
    if _WORD_AND_NUMBER.fullmatch(plain) or _ORDINAL_AND_WORD.fullmatch(plain):
        return True
    loose = loose_label(plain)
    return loose is not None and loose.end == len(plain) and len(plain.split()[0]) > 1
