"""The vocabulary of the site: every word that search can find, and which abbreviations stand for which words.

Search loads it when it opens, to find what a reader means by a word that the texts write otherwise. It is made of what
search finds; of the names that mean the same, it holds those of which the site has one (`same_words.py`).
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from generator.publish.search.pagefind import SearchRecord
from generator.publish.search.words import Token, fold, tokens

FILE = "woorden.json"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = 9

Ways = tuple[str, ...]  # to say the same


def vocabulary(records: Iterable[SearchRecord], same: Iterable[Ways]) -> bytes:
    """The vocabulary file: JSON of `words` and `same`; the same input gives the same bytes.

    `words` are lines in the order of their forms: a digit (how many records hold it, as a power of 2), a digit of base
    36 (how many letters it has in common with the line before), and the rest of the word as it is mostly written.
    `same` lists words that mean the same, such as an abbreviation and what it stands for, if a record may hold one.
    """
    words = _words(records)
    forms = {fold(word) for word, _ in words}
    held = [ways for ways in map(_forms, same) if len(ways) > 1 and any(forms.issuperset(way.split()) for way in ways)]
    content = {"words": "\n".join(_lines(words)), "same": list(map(list, dict.fromkeys(held)))}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def _words(records: Iterable[SearchRecord]) -> list[tuple[str, int]]:
    """Each word as it is mostly written, with the number of records that hold it, in the order of forms."""
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    held: Counter[str] = Counter()
    for record in records:
        found = [token for text in record.texts for token in _with_parts(text)]
        held.update({token.form for token in found})
        for token in found:
            written[token.form][token.written] += 1
    return [(_mostly(written[form]), held[form]) for form in sorted(written)]


def _with_parts(text: str) -> Iterator[Token]:
    for token in tokens(text):
        # A form that its writing does not give back, such as that of `28 676`, is its own writing.
        yield token if fold(token.written) == token.form else Token(token.form, token.form)
        yield from (Token(part, fold(part)) for part in token.parts)


def _mostly(written: Counter[str]) -> str:
    return min(written, key=lambda word: (-written[word], word[:1].isupper(), word))


def _lines(words: list[tuple[str, int]]) -> Iterator[str]:
    for (before, _), (word, count) in pairwise([("", 0), *words]):
        same = takewhile(lambda pair: pair[0] == pair[1], zip(before, word, strict=False))
        shared = min(sum(1 for _ in same), len(_DIGITS) - 1)
        yield f"{min(count.bit_length() - 1, _MOST)}{_DIGITS[shared]}{word[shared:]}"


def _forms(ways: Ways) -> tuple[str, ...]:
    """The forms of the words of each way; those of a way with a hyphen also apart: `GL-PvdA` is `gl pvda` for some."""
    joined = [_form(way) for way in ways]
    apart = [_form(re.sub(r"[-\u2010\u2011]", " ", way)) for way in ways]
    return tuple(filter(None, dict.fromkeys((*joined, *apart))))


def _form(way: str) -> str:
    return " ".join(token.form for token in tokens(way))
