"""Misspellings: how a word is written when one letter of it goes wrong."""

from __future__ import annotations

from itertools import chain

# Other words that differ by one letter from those looked for.
_WORDS = (
    *("vraagt", "vaag", "graag", "traag", "vlaag", "kraag", "vroeg", "vraat", "braga", "draag", "waag"),
    *("dragen", "wagen", "vagen", "kragen", "vlagen", "vrager", "vroegen", "plagen", "vraten", "ragen", "slagen"),
    *("antwoordt", "antwoordde", "antwoorder"),
)
# Those of them that never have a number right after them, as countable things may: `Wagen 3`.
_COUNTS_NOTHING = frozenset(
    {
        "vraagt",
        "vaag",
        "graag",
        "traag",
        "vroeg",
        "vraat",
        "draag",
        "dragen",
        "vagen",
        "vroegen",
        "vraten",
        "antwoordde",
        "antwoordt",
        "antwoorder",
        "vrager",
        "ragen",
    }
)


def misspelt(*words: str, also_words: bool = False) -> str:
    """A pattern for these words with one letter lost, added, wrong or swapped with the next, but not for the words.

    Case is that of the words given; a letter that is wrong or added is a small one, or a capital of the same letter.
    `also_words` includes misspellings that are other words, for places where those cannot be meant.
    """
    unlike = dict.fromkeys(chain.from_iterable(map(_forms, words)))
    others = "" if also_words else f"(?i:{'|'.join(_WORDS)})|"
    return rf"(?!(?:{others}{'|'.join(words)})(?![^\W_\d]))(?:{'|'.join(unlike)})"


def _forms(word: str) -> chain[str]:
    places = range(len(word))
    letter = "[A-Z]" if word.isupper() else "[a-z]"
    lost = (word[:n] + word[n + 1 :] for n in places)
    swapped = (word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places[:-1])
    added = (f"{word[:n]}{letter}{word[n:]}" for n in range(1, len(word) + 1))
    wrong = (f"{word[:n]}{letter}{word[n + 1 :]}" for n in places[1:])
    shifted = (word[:n] + word[n].swapcase() + word[n + 1 :] for n in places[1:])
    return chain(lost, swapped, added, wrong, shifted)


def edits(written: str, meant: str) -> int:
    """The number of letters to remove, add, change or swap with the next to make one word of another (OSA distance).

    Source: optimal string alignment, as in Boytsov, Indexing methods for approximate dictionary searching (2011).
    """
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for n, letter in enumerate(written, 1):
        earlier, before, row = before, row, [n]
        for m, wanted in enumerate(meant, 1):
            costs = [before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != wanted)]
            if n > 1 and m > 1 and letter == meant[m - 2] and written[n - 2] == wanted:
                costs.append(earlier[m - 2] + 1)
            row.append(min(costs))
    return row[-1]


def is_word_of_its_own(word: str) -> bool:
    """Whether a word that resembles the word of a label is another existing word."""
    return word.lower() in _WORDS


def counts_nothing(word: str) -> bool:
    """Whether a word that resembles a label word never has a number after it: with one it is a misspelt label."""
    return word.lower() in _COUNTS_NOTHING
