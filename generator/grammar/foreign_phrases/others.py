"""Phrases in Swedish, Polish, Romanian and Finnish, which no lexicon has: only where letters and small words prove it.

A phrase is a stretch without a Dutch word in which two words prove one of these languages, by a letter or an ending
that is its own or as one of its small words, and none another one of them. A wrong language is worse than none: Danish
and Norwegian, which look alike, are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.parts import Sign, sign_between
from generator.grammar.lexicons.words import OPENING_MARKS, TextWord
from generator.grammar.words.counts import LANGUAGES, count
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set
from generator.model.text import Span


@dataclass(frozen=True)
class _Tongue:
    """The small words of a language, what else its words look like, and what no word of it does."""

    small: frozenset[str]
    form: re.Pattern[str]
    never: re.Pattern[str]


_TONGUES: Mapping[str, _Tongue] = {
    "sv": _Tongue(
        word_set(
            """
            alla att av bland därför där efter eller från för förslag genom han hos hur här i inom inte kan kommer
            mellan mot mycket måste nya när och också oss på redan samt sig sin sina skall skulle som så till under
            upp ut utan vad vara vi vid åt är än ännu över
            """
        ),
        expression(r"\w*å\w+|\w{3,}(?:ningar|ningen|arna|orna|erna|heten|heter|skap(?:et)?|iska|skt)|\w*[äö]\w*"),
        expression(r"\w*[æøßü]\w*|og|af|ikke|für"),
    ),
    "pl": _Tongue(
        word_set(
            """
            albo ale bez być byli był była było co czy czyli dla dlaczego dzieci gdzie gdy i ich jak jako jego jej jest
            jestem jesteś już każdy który która które którzy ma mamy mogą może można musi na nas nasz nasze nie niż od
            oraz po pod polsce pomoc praca praw prawa pracy przed przez przy sobie swoje swoich są także tego ten też
            tylko twoje twoja u w was wasze we wszystko wszyscy z za ze że
            """
        ),
        expression(r"\w*[łąęśćźżń]\w*|\w*(?:cz|sz)\w*"),
        expression(r"\w*[őűäöüšžčřěů]\w*|és|egy|az"),
    ),
    "ro": _Tongue(
        word_set(
            """
            acest această aceste care când ce cine cu cum după din drepturile este fără fi găsești la mai muncă nu
            o oameni pentru până prin sau se sunt să și te toate toți tău un vă vor își îți în între
            """
        ),
        expression(r"\w*[șțăţş]\w*|în\w*|îți|\w{4,}(?:ului|urile|elor|ilor)"),
        expression(r"\w*[ığüöäłśćź]\w*|ve|için"),
    ),
    "fi": _Tongue(
        word_set(
            """
            ei ensin eri että he hän joka jotka kaikille kaikki kanssa koko kuin kuka kun luona me meidän mikä minä
            missä mitä mutta myös ne niin nuoret olla oli on ovat se sekä sinä sitä suomen tai tämä uusi vai vain vuoden
            yli ystävä ympäristö
            """
        ),
        expression(
            r"\w{2,}(?:ssa|ssä|stä|llä|lle|lta|ltä|ksi|inen|iset|aan|ään|iin|uu|yy|vat|vät|taa|tää)|\w*(?:yy|ää)\w*"
        ),
        expression(r"\w*[õåüßæø]\w*|ja[a-z]?s|és"),
    ),
}
_FEWEST = 2
_FEWEST_WORDS = 3
_MARK = expression(r"\s?[?!](?=[»”’'\"“,]|\s[a-z(])")
# Dutch has `coördinatie`.
_SIGNS = expression(r"[åäłąęśćźżńșțăţ]|(?<!o)ö")
_MAY_STAND_BETWEEN = (Sign.BESIDE, Sign.PAUSE, Sign.COMMA)


def other_phrases(text: str, words: Sequence[TextWord], small: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """The phrases of a text in one of these languages, in order, each with its language."""
    if sure_words().isdisjoint(small) and not _SIGNS.search(text):
        return
    for stretch in _stretches(text, words):
        if len(stretch) >= _FEWEST_WORDS and _is_begun(text, stretch[0]) and (language := _language(stretch)):
            end = stretch[-1].end
            mark = _MARK.match(text, end)
            yield Span(stretch[0].start, mark.end() if mark else end), language


def is_of_other(word: str) -> bool:
    """Whether a word is a small one of these languages that no lexicon has, or has a letter of theirs."""
    return word.casefold() in sure_words() or _SIGNS.search(word) is not None


def _is_begun(text: str, word: TextWord) -> bool:
    """Whether a word may be the first of a title or of a quotation: behind a word that is Dutch, too, none is."""
    return word.is_capital or text[max(0, word.start - 1) : word.start] in OPENING_MARKS


@cache
def sure_words() -> frozenset[str]:
    """The small words of these languages that no lexicon has."""
    return frozenset(each for tongue in _TONGUES.values() for each in tongue.small if _is_unknown(each))


def _stretches(text: str, words: Sequence[TextWord]) -> Iterator[Sequence[TextWord]]:
    """Words that may be of one of these languages, with no sign between them that ends a phrase."""
    first = 0
    for at, word in enumerate(words):
        is_apart = at > first and sign_between(text, words[at - 1], word) not in _MAY_STAND_BETWEEN
        is_strange = bool(word.text) and _is_strange(word)
        if is_apart or not is_strange:
            yield words[first:at]
            first = at if is_strange else at + 1
    yield words[first:]


def _is_strange(word: TextWord) -> bool:
    """Whether a word is not Dutch, or at most as an international one: `program`, `innovation`."""
    if not word.text.isalpha():
        return False
    if any(word.small in tongue.small for tongue in _TONGUES.values()):
        return True
    if word.small in SMALL_WORDS:
        return False
    in_dutch = count(word.small, "nl")
    return not in_dutch or count(word.small, "en") > in_dutch


def _language(stretch: Sequence[TextWord]) -> str | None:
    """The language that at least two words prove, one of them as a small word or by a letter of its own."""
    found = [language for language, tongue in _TONGUES.items() if _is_of(stretch, tongue)]
    return found[0] if len(found) == 1 else None


def _is_of(stretch: Sequence[TextWord], tongue: _Tongue) -> bool:
    if any(tongue.never.fullmatch(word.small) for word in stretch):
        return False
    linked = {word.small for word in stretch if word.small in tongue.small}
    formed = {word.small for word in stretch if tongue.form.fullmatch(word.small) and _is_unknown(word.small)} - linked
    is_long = len(linked) + len(formed) >= max(_FEWEST, len(stretch) / _FEWEST_WORDS)
    return is_long and bool(linked & sure_words() or len(formed) >= _FEWEST)


def _is_unknown(small: str) -> bool:
    return not any(count(small, language) for language in LANGUAGES)
