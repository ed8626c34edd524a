"""Whether a text may hold a phrase in another language at all: nearly all texts are plain Dutch, and are told apart so.

Each phrase that `languages.py` finds has a word, or a pair of words, without which it would not be found. A word is
looked at once; those that hint at nothing are known from then on.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_phrases.alone import LETTERS, OF_GERMANS, is_noun_alone
from generator.grammar.foreign_phrases.lists import listed_forms
from generator.grammar.foreign_phrases.others import is_of_other
from generator.grammar.foreign_phrases.papiamento import is_papiamento
from generator.grammar.foreign_runs.cases import OF_FRENCH_ACT, TELLING
from generator.grammar.foreign_runs.ordinals import ends_with_ordinal
from generator.grammar.foreign_runs.quoted import is_in_french_marks
from generator.grammar.foreign_runs.romance import LINKS, is_own, may_be_romance
from generator.grammar.lexicons.compounds import may_be_german
from generator.grammar.lexicons.counts import is_dutch
from generator.grammar.lexicons.forms import is_phrase_alone
from generator.grammar.lexicons.in_all import evidence_in_all
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence
from generator.grammar.lexicons.pieces import pieces, whole_words
from generator.grammar.words.hints import Hints, rarest_words


class _Hint(Enum):
    """What a word says: that a phrase may stand in its text, or only in some cases."""

    PHRASE = "phrase"
    # Beside another one of these, in capitals.
    LOAN = "loan"
    # Before two words in capitals.
    LETTERS = "letters"
    # In quotation marks.
    GERMAN = "German"
    # In a text with signs of these languages.
    ROMANCE = "Romance"


_NOTHING: frozenset[_Hint] = frozenset()
_SURE = frozenset((_Hint.PHRASE,))
_OPENING_QUOTES = ("«", "“", "„", '"', "‘")
_JOINTS = expression("[-‐‑'’]")
# Letters that are the same as one of the alphabet where capitals make no difference, and an apostrophe within a word.
_LIKE_OTHERS = expression("[İıſ\u212a\u02bc]")
# French between links: `Code de la route`.
_FRENCH_LINK = "la"


def may_hold_phrases(text: str) -> bool:
    """Whether a phrase that is not Dutch may be found in a text; where this is false none is."""
    if not text.isascii() and (_LIKE_OTHERS.search(text) or not unicodedata.is_normalized("NFC", text)):
        return True
    words = whole_words(text)
    hints = _hints().of(set(words))
    if _Hint.PHRASE in hints or OF_FRENCH_ACT in text:
        return True
    if any(quote in text for quote in _OPENING_QUOTES) and (_Hint.GERMAN in hints or is_in_french_marks(text)):
        return True
    is_title = not hints.isdisjoint((_Hint.LOAN, _Hint.LETTERS)) and _may_hold_title(words)
    return is_title or (_Hint.ROMANCE in hints and may_be_romance(text))


def _may_hold_title(words: Sequence[str]) -> bool:
    """Whether two loans in capitals stand side by side, or two words in capitals behind letters."""
    loans = [_is_loan(word) for word in words]
    capitals = [_has_capital(word) for word in words]
    is_behind_letters = any(
        word in LETTERS and all(capitals[at + 1 : at + 3]) and at + 2 < len(words) for at, word in enumerate(words)
    )
    return is_behind_letters or any(one and other for one, other in pairwise(loans))


def _has_capital(word: str) -> bool:
    """Whether one of the first two letters is a capital: `eScience`."""
    return word[:2] != word[:2].lower()


def _is_loan(word: str) -> bool:
    return any(piece.casefold() in LEXICONS["en"].loans and _has_capital(piece) for piece in _pieces_of(word))


def _pieces_of(word: str) -> list[str]:
    return [word[span.start : span.end] for span in pieces(word)]


@cache
def _hints() -> Hints[_Hint]:
    return Hints(_hints_of)


def _hints_of(word: str) -> frozenset[_Hint]:
    if _is_plain(word):
        return _NOTHING
    parts = _JOINTS.split(word)
    if parts[-1] in TELLING or ends_with_ordinal(word) or not _rarest().isdisjoint(part.lower() for part in parts):
        return _SURE
    found = _pieces_of(word)
    # The end of a compound is in small letters; what is none is left to the search itself.
    if is_of_other(word) or any(map(_is_proof, found)) or any(map(_has_capital, found[1:])):
        return _SURE
    return frozenset(_further(word, found))


def _further(word: str, found: Sequence[str]) -> Iterator[_Hint]:
    if _is_loan(word):
        yield _Hint.LOAN
    if word in LETTERS:
        yield _Hint.LETTERS
    if any(map(may_be_german, found)):
        yield _Hint.GERMAN
    if any(is_own(piece.casefold(), language) for piece in found for language in LINKS):
        yield _Hint.ROMANCE


def _is_proof(piece: str) -> bool:
    """Whether a word alone may begin a phrase of some language."""
    small = piece.casefold()
    if small == _FRENCH_LINK or piece in OF_GERMANS or is_papiamento(small):
        return True
    if is_phrase_alone(piece) or is_noun_alone(piece):
        return True
    return any(
        says is Evidence.PROOF or (says is Evidence.LINK and small in lexicon.plain)
        for says, lexicon in zip(evidence_in_all(piece, is_first=False), LEXICONS.values(), strict=True)
    )


def _is_plain(word: str) -> bool:
    """Whether a word is one of Dutch, and no list of ours has it: nothing else is asked of most words."""
    small = word.lower()
    if not (word.isascii() and word.isalpha()) or small in _special() or not is_dutch(small):
        return False
    # `altos`: the languages with plurals as in Dutch.
    if small.endswith("s") and any(is_own(small, language) for language in LINKS):
        return False
    return word.islower() or (word[1:].islower() and not is_phrase_alone(word))


@cache
def _rarest() -> frozenset[str]:
    """Words without which no text has a phrase of a list."""
    return rarest_words(listed_forms())


@cache
def _special() -> frozenset[str]:
    """The words of which a list of ours says something, in small letters."""
    lists = (words for each in LEXICONS.values() for words in (each.own, each.plain, each.loans))
    others = (word.lower() for word in (*TELLING, *LETTERS, *OF_GERMANS, _FRENCH_LINK))
    return _rarest().union(others, *lists)
