"""Whether a text may hold a phrase in another language at all: nearly all texts are plain Dutch, as this shows at once.

Each phrase that `languages.py` finds has a word, or a pair of words, without which it would not be found. A word is
looked at once; those that hint at nothing are known from then on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_phrases.alone import LETTERS, OF_GERMANS, is_noun_alone
from generator.grammar.foreign_phrases.lists import listed_forms
from generator.grammar.foreign_phrases.others import is_of_other, sure_words
from generator.grammar.foreign_phrases.papiamento import ENDINGS, is_papiamento
from generator.grammar.foreign_runs.cases import OF_FRENCH_ACT, TELLING
from generator.grammar.foreign_runs.ordinals import ends_with_ordinal
from generator.grammar.foreign_runs.quoted import is_in_french_marks
from generator.grammar.foreign_runs.romance import LINKS, SIGN_ENDING, SIGN_WORDS, has_sign, is_own
from generator.grammar.lexicons.compounds import is_of_german_parts, may_be_german
from generator.grammar.lexicons.counts import PREFIXES, has, is_dutch
from generator.grammar.lexicons.forms import is_phrase_alone
from generator.grammar.lexicons.in_all import evidence_in_all
from generator.grammar.lexicons.lexicons import LEXICONS, Evidence
from generator.grammar.lexicons.pieces import pieces, whole_words
from generator.grammar.words.hints import Hints, is_plainly_written, rarest_words
from generator.grammar.words.sets import listed_words


class Hint(Enum):
    """What a word says may stand in its text: by which of the searches of `languages.py` it may be found."""

    LISTED = "a phrase of a list"
    NOUN = "a noun of German"
    GERMANS = "a noun of German behind what says that it is one"
    ALONE = "a word that is a phrase alone"
    PAPIAMENTO = "Papiamento"
    OTHER = "one of the languages without a lexicon"
    ROMANCE = "Spanish, Italian or Portuguese"
    LETTERS = "a title behind letters"
    # Anything else, also around a single word.
    WORD = "a word of another language"
    # A loan in capitals counts beside another one, a noun of German in quotation marks.
    LOAN = "a title of loans"
    QUOTED = "a quotation"


ALL = frozenset(Hint)
_NOTHING: frozenset[Hint] = frozenset()
_OPENING_QUOTES = ("«", "“", "„", '"', "‘")
_JOINTS = expression("[-‐‑'’]")
_TELLING_ENDS = (*ENDINGS, SIGN_ENDING)
# French between links: `Code de la route`.
_FRENCH_LINK = "la"


def hints_in(text: str) -> frozenset[Hint]:
    """What may stand in a text that is not Dutch; where there is nothing no search finds anything."""
    if not is_plainly_written(text):
        return ALL
    words = whole_words(text)
    told = _hints().of(set(words))
    return frozenset(hint for hint in told if _holds(text, words, hint)) | _by_signs(text)


def _holds(text: str, words: Sequence[str], hint: Hint) -> bool:
    """Whether the rest of a text bears out what a word of it hints at."""
    if hint is Hint.LETTERS:
        return any(
            word in LETTERS and at + 2 < len(words) and all(map(_has_capital, words[at + 1 : at + 3]))
            for at, word in enumerate(words)
        )
    if hint is Hint.LOAN:
        return any(one and other for one, other in pairwise(map(_is_loan, words)))
    if hint is Hint.GERMANS:
        return any(may_be_german(piece) or is_of_german_parts(piece) for word in words for piece in _pieces_of(word))
    if hint is Hint.QUOTED:
        return _has_quotes(text)
    return hint is not Hint.ROMANCE or any(_is_romance(piece) for word in words for piece in _pieces_of(word))


def _by_signs(text: str) -> frozenset[Hint]:
    """What signs, and no words, hint at."""
    if OF_FRENCH_ACT in text:
        return frozenset((Hint.WORD,))
    return frozenset((Hint.QUOTED,)) if _has_quotes(text) and is_in_french_marks(text) else _NOTHING


def _has_quotes(text: str) -> bool:
    return any(quote in text for quote in _OPENING_QUOTES)


def _has_capital(word: str) -> bool:
    """Whether one of the first two letters is a capital: `eScience`."""
    return word[:2] != word[:2].lower()


def _is_loan(word: str) -> bool:
    if word.islower():
        return False
    return any(piece.casefold() in LEXICONS["en"].loans and _has_capital(piece) for piece in _pieces_of(word))


def _is_romance(piece: str) -> bool:
    return any(is_own(piece.casefold(), language) for language in LINKS)


def _pieces_of(word: str) -> list[str]:
    return [word] if word.isalnum() else [word[span.start : span.end] for span in pieces(word)]


@cache
def _hints() -> Hints[Hint]:
    return Hints(lambda word: _NOTHING if _is_plain(word) or _is_unknown(word) else frozenset(_hints_of(word)))


def _hints_of(word: str) -> Iterator[Hint]:
    parts, found = _JOINTS.split(word), _pieces_of(word)
    if not _rarest().isdisjoint(part.lower() for part in parts):
        yield Hint.LISTED
    if is_of_other(word):
        yield Hint.OTHER
    if parts[-1] in TELLING or ends_with_ordinal(word):
        yield Hint.WORD
    if word in LETTERS:
        yield Hint.LETTERS
    if parts[-1] in SIGN_WORDS or has_sign(word):
        yield Hint.ROMANCE
    # The end of a compound is in small letters; one with a capital is left to the searches.
    if any(map(_has_capital, found[1:])):
        yield from ALL
    for piece in found:
        yield from _hints_of_piece(piece)


def _hints_of_piece(piece: str) -> Iterator[Hint]:
    small = piece.casefold()
    if is_papiamento(small):
        yield Hint.PAPIAMENTO
    if small == _FRENCH_LINK or _is_proof(piece, small):
        yield Hint.WORD
    if small in LEXICONS["en"].loans and _has_capital(piece):
        yield Hint.LOAN
    # Nouns of German have a capital, and words of French that are phrases a mark.
    if not (piece.islower() and piece.isascii()):
        if is_phrase_alone(piece):
            yield Hint.ALONE
        if is_noun_alone(piece):
            yield Hint.NOUN
        if piece in OF_GERMANS:
            yield Hint.GERMANS
        if may_be_german(piece):
            yield Hint.QUOTED


def _is_proof(piece: str, small: str) -> bool:
    """Whether only one language has a word, or links words so."""
    return any(
        says is Evidence.PROOF or (says is Evidence.LINK and small in lexicon.plain)
        for says, lexicon in zip(evidence_in_all(piece, is_first=False), LEXICONS.values(), strict=True)
    )


def _is_plain(word: str) -> bool:
    """Whether a word is one of Dutch, and no list of ours has it: nothing else is asked of most words."""
    small = word.lower()
    if not (word.isascii() and word.isalpha()) or small in _special() or not is_dutch(small):
        return False
    return word.islower() or (word[1:].islower() and not is_phrase_alone(word))


def _is_unknown(word: str) -> bool:
    """Whether a word, all of small letters or digits, is in no list and in no lexicon, and has no telling ending.

    Most words that the lexicon of Dutch lacks are its compounds; all the rest of `_hints_of` says nothing of these.
    """
    if not (word.isascii() and ((word.islower() and word.isalpha()) or word.isdecimal())):
        return False
    if word in _special() or word in _further():
        return False
    if word.endswith(_TELLING_ENDS) or word.startswith(PREFIXES):
        return False
    return not any(has(word, language) or LEXICONS[language].lists(word) for language in LEXICONS)


@cache
def _rarest() -> frozenset[str]:
    """Words without which no text has a phrase of a list."""
    return rarest_words(listed_forms())


@cache
def _further() -> frozenset[str]:
    """The words of lists of languages that no lexicon has."""
    return sure_words() | listed_words("papiamento")


@cache
def _special() -> frozenset[str]:
    """The words of which a list of ours says something, in small letters."""
    lists = (words for each in LEXICONS.values() for words in (each.own, each.plain, each.loans))
    others = (word.lower() for word in (*TELLING, *SIGN_WORDS, *LETTERS, *OF_GERMANS, _FRENCH_LINK))
    return _rarest().union(others, *lists)
