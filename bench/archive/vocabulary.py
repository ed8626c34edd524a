"""A vocabulary without end, of made-up Dutch-looking compounds, drawn so that it grows as that of real text does.

The word of a rank is always the same, and no two ranks share one. Ranks follow the law of Zipf and Mandelbrot.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import product

_SYLLABLES = tuple(
    "".join(parts)
    for parts in product(
        ("b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "sl", "t", "v"),
        ("aa", "ee", "oo", "ui", "ie", "oe"),
        ("k", "l", "m", "n", "r", "s"),
    )
)
_ENDS = (
    "beleid", "toets", "kader", "norm", "dienst", "fonds",
    "regeling", "plan", "stelsel", "gebied", "middel", "voorziening",
    "opgave", "heffing", "register", "raad", "keten", "markt",
    "ruimte", "bewaking", "wering", "beheer", "winning", "netwerk",
)  # fmt: skip
# How many of the first ranks are about as frequent as each other, and how fast later ones become rare. With these the
# vocabulary of an archive grows with its words to the power of 0.6 to 0.7, from ten documents to ten thousand.
_EQUALS = 6_000
_STEEPNESS = 1.86
LONGER_WORD = re.compile(r"(?<![\w-])[a-zë]{6,}(?![\w-])")
_SHARE = 1 / 8
# How many of the other longer words give way to others of the same real text. With these, few sentences of different
# consultations look alike at first sight, as with real ones.
_EXCHANGED = 1 / 2


def word(rank: int) -> str:
    """The word of a rank, from 0; another one for each rank."""
    stem, end = divmod(rank, len(_ENDS))
    syllables = []
    while stem >= 0:
        stem, syllable = divmod(stem, len(_SYLLABLES))
        syllables.append(_SYLLABLES[syllable])
        stem -= 1
    return "".join(syllables) + _ENDS[end]


def rank(dice: random.Random, equals: float = _EQUALS, steepness: float = _STEEPNESS) -> int:
    """A rank by chance, from 0 and without end; high ones are rare."""
    return int(equals * ((1 - dice.random()) ** -steepness - 1))


def drawn(dice: random.Random) -> str:
    """A word by chance."""
    return word(rank(dice))


def renewed(text: str, dice: random.Random, kept: frozenset[str], words: Sequence[str]) -> str:
    """A text of which one in eight of the longer lower-case words is made up, and of the others half are from `words`.

    Those that are `kept` stay.
    """

    def new(found: re.Match[str]) -> str:
        if found[0] not in kept and dice.random() < _SHARE:
            return drawn(dice)
        return dice.choice(words) if words and dice.random() < _EXCHANGED else found[0]

    return LONGER_WORD.sub(new, text)
