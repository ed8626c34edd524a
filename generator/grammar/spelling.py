"""One spelling for words that people write in many ways, and words that one slip of a letter sets apart."""

from __future__ import annotations

import unicodedata

# Letters that no decomposition makes plain.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ĳ": "ij"})


def plain_letters(text: str) -> str:
    """The letters and digits of a text in one case, without accents, spaces and signs: `P.v.d.A.` gives `pvda`."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.casefold()))
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(character for character in decomposed if character.isalnum())


def one_letter_apart(first: str, second: str) -> bool:
    """Whether one slip makes one word of the other: a letter too many, another letter, or two that changed places."""
    shorter, longer = sorted((first, second), key=len)
    start = next((n for n, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(longer) - len(shorter) == 1:
        return shorter[start:] == longer[start + 1 :]
    if len(longer) != len(shorter) or start == len(shorter):
        return False
    swapped = shorter[start + 1 : start + 2] + shorter[start] + shorter[start + 2 :]
    return shorter[start + 1 :] == longer[start + 1 :] or swapped == longer[start:]
