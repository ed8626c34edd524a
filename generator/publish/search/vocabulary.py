"""The vocabulary of a part of the site: every word that search can find there; and which names mean the same.

Search loads that of the years it looks in, to find what a reader means by a word that the texts write otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, pairwise

from generator.publish.search.words import fold, token, tokens

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = 9
_REMEMBERED = 1 << 16  # words

Ways = tuple[str, ...]  # to say the same


class Vocabulary:
    """The words of records that are added one by one."""

    def __init__(self) -> None:
        self._found: Counter[str] = Counter()
        self._held: Counter[str] = Counter()

    def add(self, words: Iterable[str]) -> None:
        """Add the words of a record, as `words.cut` gives them."""
        given = list(words)
        self._found.update(given)
        self._held.update(set(chain.from_iterable(map(_FORMS.__getitem__, set(given)))))

    def lines(self) -> str:
        """The words in lines, in the order of their forms; the same words give the same lines.

        A line is a digit (how many records hold the word, as a power of 2), a digit of base 36 (how many letters it has
        in common with the line before), and the rest of the word as it is mostly written.
        """
        written: dict[str, dict[str, int]] = {}
        for word, count in self._found.items():
            for form, way in _with_parts(word):
                ways = written.setdefault(form, {})
                ways[way] = ways.get(way, 0) + count
        words = [(_mostly(written[form]), self._held[form]) for form in sorted(written)]
        return "\n".join(_lines(words))


def same_forms(same: Iterable[Ways]) -> list[list[str]]:
    """Names that mean the same, such as an abbreviation and what it stands for, in the forms that search has."""
    return list(map(list, dict.fromkeys(forms for ways in same if len(forms := _forms(ways)) > 1)))


@lru_cache(_REMEMBERED)
def _with_parts(word: str) -> tuple[tuple[str, str], ...]:
    """The forms of a word and of its parts, each with how it is written."""
    known = token(word)
    # A form that its writing does not give back, such as that of `28 676`, is its own writing.
    whole = known.written if fold(known.written) == known.form else known.form
    return ((known.form, whole), *((fold(part), part) for part in known.parts))


class _Forms(dict[str, tuple[str, ...]]):
    """The forms of words and of their parts; of all is forgotten what it knows when these are many."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[word] = found = tuple(form for form, _ in _with_parts(word))
        return found


_FORMS = _Forms()


def _mostly(written: Mapping[str, int]) -> str:
    if len(written) == 1:
        return next(iter(written))
    return min(written, key=lambda word: (-written[word], word[:1].isupper(), word))


def _lines(words: list[tuple[str, int]]) -> Iterator[str]:
    for (before, _), (word, count) in pairwise([("", 0), *words]):
        most, shared = min(len(before), len(word), len(_DIGITS) - 1), 0
        while shared < most and before[shared] == word[shared]:
            shared += 1
        yield f"{min(count.bit_length() - 1, _MOST)}{_DIGITS[shared]}{word[shared:]}"


def _forms(ways: Ways) -> tuple[str, ...]:
    """The forms of the words of each way; those of a way with a hyphen also apart: `GL-PvdA` is `gl pvda` for some."""
    joined = [_form(way) for way in ways]
    apart = [_form(re.sub(r"[-\u2010\u2011]", " ", way)) for way in ways]
    return tuple(filter(None, dict.fromkeys((*joined, *apart))))


def _form(way: str) -> str:
    return " ".join(each.form for each in tokens(way))
