"""Compares words in one spelling, and finds words that differ by one letter."""

from __future__ import annotations

import unicodedata

# Letters that Unicode decomposition does not make plain.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ĳ": "ij"})


def plain_letters(text: str) -> str:
    """The letters and digits of a text in one case, without accents, spaces and signs: `P.v.d.A.` gives `pvda`."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.casefold()))
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(character for character in decomposed if character.isalnum())


def one_letter_apart(first: str, second: str) -> bool:
    """Whether two words differ by one slip: a letter too many, a wrong letter, or two letters swapped."""
    shorter, longer = sorted((first, second), key=len)
    start = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(longer) - len(shorter) == 1:
        return shorter[start:] == longer[start + 1 :]
    if len(longer) != len(shorter) or start == len(shorter):
        return False
    swapped = shorter[start + 1 : start + 2] + shorter[start] + shorter[start + 2 :]
    return shorter[start + 1 :] == longer[start + 1 :] or swapped == longer[start:]
