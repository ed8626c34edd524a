"""Misspellings: how a word is written when one letter of it goes wrong."""

from __future__ import annotations

from itertools import chain

# Words of their own that are one letter away from those looked for.
_WORDS = (
    *("vraagt", "vaag", "graag", "traag", "vlaag", "kraag", "vroeg", "vraat", "braga", "draag", "waag"),
    *("dragen", "wagen", "vagen", "kragen", "vlagen", "vrager", "vroegen", "plagen", "vraten", "ragen", "slagen"),
    *("antwoordt", "antwoordde", "antwoorder"),
)


def misspelt(*words: str) -> str:
    """A pattern for these words with one letter lost, added, wrong or changed with the next; not for the words.

    Case is that of the words given; a letter that is wrong or added is a small one, or a capital of the same letter.
    """
    unlike = dict.fromkeys(chain.from_iterable(map(_forms, words)))
    return rf"(?!(?:(?i:{'|'.join(_WORDS)})|{'|'.join(words)})(?![^\W_\d]))(?:{'|'.join(unlike)})"


def _forms(word: str) -> chain[str]:
    places = range(len(word))
    letter = "[A-Z]" if word.isupper() else "[a-z]"
    lost = (word[:n] + word[n + 1 :] for n in places)
    swapped = (word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places[:-1])
    added = (f"{word[:n]}{letter}{word[n:]}" for n in range(1, len(word) + 1))
    wrong = (f"{word[:n]}{letter}{word[n + 1 :]}" for n in places[1:])
    shifted = (word[:n] + word[n].swapcase() + word[n + 1 :] for n in places[1:])
    return chain(lost, swapped, added, wrong, shifted)
