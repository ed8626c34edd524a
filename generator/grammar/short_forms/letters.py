"""Whether words give the letters of a short form, in order.

A short form stands for words whose letters it is made of, as Schwartz and Hearst describe (A simple algorithm for
identifying abbreviation definitions in biomedical text, 2003). Dutch needs more: compounds give more letters
(`werkkostenregeling (WKR)`), and a number may be a word (`vier partners … (IP4)`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.words.sets import word_set

# Words of a name that need give no letter.
LINKING = word_set(
    """
    de het een en van voor der den des in op te ten ter met aan bij om tot uit door over of als dat die zonder tegen
    naar inzake betreffende omtrent tussen onder per volgens binnen buiten tijdens via houdende
    the and for to on a an with from by at as & la le les du et pour sur au aux contre dans par avec sous entre
    und für das von zum zur dem bei gegen nach auf aus im del della di al dei delle degli il lo gli per nel con y e
    against into among
    """
)
# What a digit of a short form stands for.
ORDINALS = {
    "1": ("een", "eerste"),
    "2": ("twee", "tweede"),
    "3": ("drie", "derde"),
    "4": ("vier", "vierde"),
    "5": ("vijf", "vijfde"),
    "6": ("zes", "zesde"),
    "7": ("zeven", "zevende"),
    "8": ("acht", "achtste"),
    "9": ("negen", "negende"),
}
# `l’action`, `dell’ambiente`, and the places of a group in a compound of chemistry: `3,4-methyleen…`.
_ELIDED = expression(r"^(?:(?:[ldn]|dell|nell|sull|all|qu)['’]|\d+(?:,\d+)*-)")
_WORD = expression(r"[^\W_]+(?:[-’'][^\W_]+)*")
_IMPOSSIBLE = -1


def gives(words: Sequence[str], letters: Sequence[str], skips: int = 0) -> bool:
    """Whether words give letters in order, the first one at the beginning of the first word.

    `skips` words may give none.
    """
    return words_giving(words, letters, skips) != _IMPOSSIBLE


def may_begin_with(word: str, letters: Sequence[str]) -> bool:
    """Whether a word may be the first of those that give letters."""
    return not word[0].isalpha() or letters[-1].isdigit() or word[0].casefold() == letters[0].casefold()


def words_giving(words: Sequence[str], letters: Sequence[str], skips: int) -> int:
    """How many of some words give letters, at most; -1 if they cannot give these."""
    wanted = [letter.casefold() for letter in letters]
    first = words[0].casefold()
    if len(wanted) > 1 and first in ORDINALS.get(wanted[-1], ()):
        return max((words_giving(words[n:], letters[:-1], skips) for n in range(1, len(words))), default=_IMPOSSIBLE)
    if not wanted or not _begins(first, wanted[0]):
        return _IMPOSSIBLE
    return _assigned(tuple(wanted), tuple(word.casefold() for word in words), skips)


@lru_cache(maxsize=1024)
def _assigned(wanted: tuple[str, ...], words: tuple[str, ...], skips: int) -> int:
    @cache
    def giving(letter: int, word: int, left: int) -> int:
        """How many words from `word` on give the letters from `letter` on."""
        if word == len(words):
            return 0 if letter == len(wanted) else _IMPOSSIBLE
        now, found = words[word], [_IMPOSSIBLE]
        if not now.isalpha() and wanted[letter : letter + 1] != (now[0],):
            now = _ELIDED.sub("", now)
        if now in LINKING:
            found.append(giving(letter, word + 1, left))
        for taken in _taken(now, wanted[letter:]):
            rest = giving(letter + taken, word + 1, left)
            found.append(rest + 1 if rest != _IMPOSSIBLE else rest)
        if left > 0 and word > 0:
            found.append(giving(letter, word + 1, left - 1))
        return max(found)

    return giving(0, 0, skips)


def _begins(word: str, letter: str) -> bool:
    return word[0] == letter or (not word.isalpha() and _ELIDED.sub("", word).startswith(letter))


def _taken(word: str, wanted: tuple[str, ...]) -> list[int]:
    """How many letters a word may give: the first at its beginning, each further one from after the one before."""
    if not wanted or not word.startswith(wanted[0]):
        return []
    at, counts = 1, [1]
    for letter in wanted[1:]:
        at = word.find(letter, at) + 1
        if not at:
            break
        counts.append(counts[-1] + 1)
    return counts


def spells(long: str, short: str) -> bool:
    """Whether the words of a long form give all letters of a short form, which is no word of it: `Awb`, not `Raad`."""
    words = _WORD.findall(long.casefold())
    return short.casefold() not in words and gives(words, [*short])
