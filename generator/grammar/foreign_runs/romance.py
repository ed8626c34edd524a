"""Phrases in Spanish, Italian or Portuguese: long stretches, found by lexicons with counts alone.

These languages are rare in Dutch documents, and no list of ours weighs their words: a phrase has three words that only
its language has, or two with a link, of which one is small or has an ending that no name has. Nothing stands between
them but its other words, its links, and names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.lexicons.counts import has, is_dutch, is_only_of
from generator.grammar.lexicons.words import HYPHEN, TextWord
from generator.grammar.words.counts import per_million, times_as_frequent
from generator.grammar.words.sets import word_set
from generator.model.text import Span

LINKS: Mapping[str, frozenset[str]] = {
    "es": word_set(
        "a al con contra de del e el en entre está hay la las los no para por que se sin sobre su sus un una y"
    ),
    "it": word_set(
        """
        a ai al alla alle che con contro da dal dalla degli dei del della delle dello di e ed gli i il in la le lo nel
        nella non per su sul sulla tra un una
        """
    ),
    "pt": word_set(
        "a ao aos as com contra da das de do dos e em na nas no nos o os para pela pelo por que sem sobre um uma"
    ),
}
_FEWEST = 3
_FEWEST_LINKED = 2
# So many times as frequent as in Dutch, a word is not Dutch: `vale`, `mal`.
_BY_FAR = 30
# How many words of a phrase there may be for each that is surely of its language.
_MOST = 2
_SHORTEST = 3
_ALL_LINKS = frozenset().union(*LINKS.values())
SIGN_WORDS = word_set("del della dei degli delle di dos das los las il gli sem sin con para do da e el y por pelo la")
# The one of the signs that has no letter with a mark.
SIGN_ENDING = "zione"
_SIGN = expression(rf"[áéíóúñçãõ]|ción(?!\w)|{SIGN_ENDING}(?!\w)")
_SIGN_WORD = expression(rf"(?<!\w)(?:{'|'.join(sorted(SIGN_WORDS))})\s")
# Endings of nouns and verbs that no name has.
_ENDINGS: Mapping[str, re.Pattern[str]] = {
    "es": expression(r"\w{2,}(?:[cs]ión|[cs]iones|ió|idad|idades|amientos?|istas)"),
    "it": expression(r"\w{3,}(?:zion[ei]|[ai]mento|[ai]menti)"),
    "pt": expression(r"\w{2,}(?:[çs]ão|ções|sões|idades?)"),
}


def has_sign(text: str) -> bool:
    """Whether a text has letters that these languages write and Dutch hardly does.

    Without one of these, or of the words `SIGN_WORDS`, no text is looked at.
    """
    return _SIGN.search(text) is not None


def romance_phrases(text: str, words: Sequence[TextWord]) -> Iterator[tuple[Span, str]]:
    """The phrases of a text in one of these languages, each with its language."""
    if not has_sign(text) and not _SIGN_WORD.search(text):
        return
    for stretch in _stretches(text, words):
        found = [each for language in LINKS if (each := _phrase(stretch, language))]
        if found:
            yield max(found, key=lambda each: (len(each[0]), _frequency(stretch, each)))


def _frequency(words: Sequence[TextWord], found: tuple[Span, str]) -> float:
    """How frequent the words of a phrase are in its language, which decides between two languages."""
    span, language = found
    return sum(per_million(word.small, language) for word in words if span.start <= word.start < span.end)


def _stretches(text: str, words: Sequence[TextWord]) -> Iterator[Sequence[TextWord]]:
    """Words with nothing but space between them, and none that Dutch alone has."""
    first = 0
    for at, word in enumerate(words):
        is_apart = at > first and not text[words[at - 1].end : word.start].isspace()
        is_dutch_and = word.text == "en" and at + 1 < len(words) and not is_own(words[at + 1].small, "es")
        is_dutch_and = is_dutch_and or (word.text == "en" and _is_between_names(words, at))
        is_strange = bool(word.text) and (
            word.is_capital or word.text in _ALL_LINKS or not _is_rather_dutch(word.small)
        )
        is_strange = is_strange and not is_dutch_and
        if is_apart or not is_strange:
            yield words[first:at]
            first = at if is_strange else at + 1
    yield words[first:]


def _is_between_names(words: Sequence[TextWord], at: int) -> bool:
    """Whether names stand on both sides: `Playa del Carmen en Punta Cana`, where `en` is Dutch."""
    if not 0 < at < len(words) - 1 or not (words[at - 1].is_capital and words[at + 1].is_capital):
        return False
    return not is_own(words[at - 1].small, "es")


@lru_cache(maxsize=16384)
def _is_rather_dutch(small: str) -> bool:
    return is_dutch(small) and not any(times_as_frequent(small, each, "nl") >= _BY_FAR for each in LINKS)


def _phrase(words: Sequence[TextWord], language: str) -> tuple[Span, str] | None:
    """From the first word of the language to the last, if most words are of it and enough of it alone."""
    ends = [at for at, word in enumerate(words) if is_of(word.small, language)]
    within = words[ends[0] : ends[-1] + 1] if ends else ()
    links = sum(word.text in LINKS[language] for word in within)
    own = [word for word in within if is_own(word.small, language)]
    if not _are_enough(own, language) or not links or len(within) >= _MOST * (len(own) + links):
        return None
    first, last = ends[0], ends[-1]
    # A lexicon lacks some forms, and Dutch dictionaries hold a few names: `… vivos modificados`, `Ley orgánica …`.
    while last + 1 < len(words) and words[last + 1].text.islower() and words[last + 1].text not in _ALL_LINKS:
        last += 1
    if first and words[first - 1].is_capital and has(words[first - 1].small, language):
        first -= 1
    return Span(words[first].start, words[last].end), language


def _are_enough(own: Sequence[TextWord], language: str) -> bool:
    if len(own) >= _FEWEST:
        return True
    parts = [part for word in own for part in HYPHEN.split(word.small)]
    is_sure = any(word.text.islower() for word in own) or any(map(_ENDINGS[language].fullmatch, parts))
    return len(own) >= _FEWEST_LINKED and is_sure


def is_of(small: str, language: str) -> bool:
    """Whether a word may begin or end a phrase: Dutch does not have it, or hardly."""
    return is_own(small, language) or (len(small) >= _SHORTEST and has(small, language) and not _is_rather_dutch(small))


@lru_cache(maxsize=16384)
def is_own(small: str, language: str) -> bool:
    """Whether only the language has a word in small letters, and neither Dutch, nor English, nor French."""
    if _ENDINGS[language].fullmatch(small) and not any(has(small, each) for each in ("nl", "en", "fr")):
        return True
    if HYPHEN.search(small):
        return all(has(part, language) for part in HYPHEN.split(small)) and is_own(HYPHEN.split(small)[0], language)
    forms = {small, small.removesuffix("s"), small.removesuffix("es")} if language != "it" else {small}
    return any(is_only_of(form, language, ("en", "fr")) for form in forms)
