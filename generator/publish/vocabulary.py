"""The vocabulary of the site: every word that search can find, and which abbreviations stand for which words.

Search loads it when it opens, to find what a reader means by a word that the texts write otherwise. It is made of what
search finds and of the glossary, so it holds no word that the site does not show.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from generator.model.knowledge import GlossaryTerm
from generator.publish.pagefind import SearchRecord
from generator.publish.words import Token, fold, tokens

FILE = "woorden.json"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MOST = 9


def vocabulary(records: Iterable[SearchRecord], glossary: Iterable[GlossaryTerm]) -> bytes:
    """The vocabulary file: JSON of `words` and `same`; the same input gives the same bytes.

    `words` are lines in the order of their forms: a digit (how many records hold it, as a power of 2), a digit of base
    36 (how many letters it has in common with the line before), and the rest of the word as it is mostly written.
    `same` lists words that mean the same, such as an abbreviation and what it stands for.
    """
    content = {"words": "\n".join(_lines(_words(records))), "same": list(_same(glossary))}
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


def _same(glossary: Iterable[GlossaryTerm]) -> Iterator[list[str]]:
    """The ways to say what an abbreviation stands for."""
    for term in glossary:
        if term.expansion:
            said = (" ".join(token.form for token in tokens(way)) for way in (term.term, term.expansion, *term.forms))
            ways = [way for way in dict.fromkeys(said) if way]
            if len(ways) > 1:
                yield ways
