"""Slips: how a word is written when one letter of it goes wrong."""

from __future__ import annotations

from itertools import chain

# Other words that are one letter away.
_WORDS = frozenset({"Vraagt", "Vaag", "Graag", "Traag", "Vaarg", "Vlaag", "Kraag"})


def slips(word: str) -> str:
    """A pattern for a word with one letter lost, doubled, wrong or changed with the next; its first letter holds."""
    places = range(1, len(word))
    lost = (word[:n] + word[n + 1 :] for n in places)
    doubled = (word[:n] + word[n] + word[n:] for n in places)
    swapped = (word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places[:-1])
    wrong = (f"{word[:n]}[a-z]{word[n + 1 :]}" for n in places)
    unlike = dict.fromkeys(chain(lost, doubled, swapped, wrong))
    return f"(?!(?:{'|'.join(sorted(_WORDS | {word}))})\\b)(?:{'|'.join(unlike)})"
