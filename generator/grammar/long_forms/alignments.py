"""How well words and the letters of a short form match where they do not give each other in order.

The letters may stand in another order (`European Union Agency for Railways (ERA)`), be those of another language
(`mechanisme voor koolstofcorrectie aan de grens (CBAM)`), or the short form is a name that is made of the beginnings of
words (`Verket för innovationssystem (Vinnova)`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.folding import plain_word
from generator.grammar.long_forms.defined_phrases import SOURCES, VERBS
from generator.grammar.long_forms.roles import PERSONS
from generator.grammar.short_forms.initials import Word, words_between
from generator.grammar.short_forms.letters import LINKING
from generator.grammar.short_forms.shapes import base, letters_of
from generator.grammar.short_forms.translated_letters import first_letters, matching
from generator.grammar.words.sets import word_set
from generator.model.text import Span

_ARTICLES = frozenset({"de", "het", "een"})
# What a phrase may go on with, to the left of its article.
_PREPOSITIONS = word_set(
    "van voor aan in op ter tot tegen over inzake betreffende bij door met naar uit tussen ten onder"
)
_OF = word_set("van voor tot tegen inzake betreffende")
_MOST_WORDS = 24
_FEWEST_LETTERS = 3
_MOST_LACKING, _LONG = 1, 5
# A phrase that gives so much goes on to the left only with the first letter, or a word for a body or an act.
_ENOUGH = 0.5
# A capital name in brackets of which so much stands at the beginning of words.
_LEAST_AT_STARTS = 0.7
_LEAST_OF_NAME = 0.6
_FEWEST_WORDS = 2
_SHORTEST_CONTENT = 4
_NAME = expression(r"[A-Z][a-z]{3,9}")
# `Agentschap van de Europese Unie voor justitiële samenwerking (Eurojust)`.
_OWNED = expression(r"(?<![\w-])[A-Z][a-z]{4,}\svan\s(?:de|het)\s$")
_SIGN = expression(r"[;:()«»“”‘]")
# Whose it is: `Statistieken over inkomen en leefomstandigheden (EU-SILC)`.
_UNION = expression(r"^(?:EU|VN|UN|NL)-(?=[A-Z]{3})")
_ONE_NAME = expression(r"[^,;:()]*")
_BRACKET = expression(r"[()]")
# What a longer phrase begins with that is a name itself: `programma voor de Europese defensie-industrie`.
_HEAD = expression(
    r"\w*(?:overeenkomst|akkoord|verdrag|conventie|protocol|organisatie|agentschap|bureau|fonds|raad|commissie|commissaris"
    r"|commissariaat|bank|programma|dienst|autoriteit|instituut|hof|comité|centrum|mechanisme|faciliteit|netwerk|systeem"
    r"|verordening|richtlijn|besluit|wet|regeling|strategie|plan|instrument|kader|stelsel|platform|partnerschap|forum)",
    re.IGNORECASE,
)


def mixed_before(text: str, before: Span, short: str) -> Span | None:
    """A name in capitals with all letters of a short form in another order: `European Union Agency for Railways`."""
    words, letters = words_between(text, before), letters_of(short)
    if len(letters) < _FEWEST_LETTERS or not words or words[-1].end() != before.end or not short.isupper():
        return None
    lacking = _MOST_LACKING + (len(letters) >= _LONG)
    for first in range(len(words) - 1, -1, -1):
        if not _is_of_name(words[first]) or not _ONE_NAME.fullmatch(text, words[first].start(), before.end):
            return None
        initials = [plain_word(w[0])[:1] for w in words[first:] if w[0] not in LINKING]
        is_begun = words[first][0] not in LINKING and initials[0] == plain_word(letters[0])
        if is_begun and len(initials) <= len(letters) + lacking and _has_all(initials, letters):
            return Span(words[first].start(), before.end)
    return None


def _has_all(initials: list[str], letters: Sequence[str]) -> bool:
    rest = list(initials)
    for letter in map(plain_word, letters):
        if letter not in rest:
            return False
        rest.remove(letter)
    return True


def _is_of_name(word: Word) -> bool:
    return word[0][0].isupper() or word[0] in LINKING


def translated_before(text: str, before: Span, short: str, *, least: float) -> Span | None:
    """The phrase before a place that gives most letters of a short form, its own or those of a translation.

    At least the part `least` of them; of phrases with as many the shortest.
    """
    short = _UNION.sub("", short)
    count = len(letters_of(short))
    if short in SOURCES or count < _FEWEST_LETTERS:
        return None
    best, most = None, 0
    for phrase in _phrases(text, before):
        given = matching([word[0] for word in phrase], short)
        may_be = most < _ENOUGH * count or _begins(phrase, short)
        if given > most and may_be:
            best, most = phrase, given
    return Span(best[0].start(), before.end) if best and most >= least * count else None


def _begins(phrase: Sequence[Word], short: str) -> bool:
    """Whether a phrase begins with a word for a body or an act, or with the first letter of a short form."""
    is_first = plain_word(short[0]) in first_letters(phrase[0][0])
    return is_first or any(_HEAD.fullmatch(word[0]) for word in phrase[:2])


def phrase_around(text: str, before: Span) -> Span | None:
    """The shortest noun phrase that ends at a place, from its article or the beginning of the sentence on.

    Capitals alone may be the name of a person.
    """
    phrase = next(_phrases(text, before), None)
    is_person = phrase is not None and len(phrase) > 1 and all(word[0][0].isupper() for word in phrase)
    return Span(phrase[0].start(), before.end) if phrase and not is_person else None


def _phrases(text: str, before: Span) -> Iterator[Sequence[Word]]:
    """The noun phrases that end at a place, the shortest first."""
    words = words_between(text, before, _MOST_WORDS)
    if not words or words[-1].end() != before.end:
        return
    is_sure = True
    for at in range(len(words) - 1, -1, -1):
        word, leads = words[at][0], [each[0].casefold() for each in words[max(0, at - 2) : at]]
        is_person = PERSONS.fullmatch(word) is not None and not (word[0].isupper() and _HEAD.fullmatch(word))
        if VERBS.fullmatch(word) or is_person or _is_cut(text, words, at):
            return
        is_start = _follows_lead(leads) or (at == 0 and words[0].start() == before.start and word[0].isupper())
        if is_start and _may_begin(word, is_sure=is_sure) and not _BRACKET.search(text, words[at].start(), before.end):
            yield words[at:]
        if leads and leads[-1] in _ARTICLES:
            if leads[0] not in _PREPOSITIONS:
                return
            # Behind other prepositions a verb may stand: `Naties vergaderden over de …`.
            is_sure = is_sure and leads[0] in _OF


def _follows_lead(leads: Sequence[str]) -> bool:
    """Whether the words before lead to a phrase: an article, or a preposition that is not within one (`het in …`)."""
    if not leads:
        return False
    is_within = len(leads) > 1 and leads[0] in _ARTICLES
    return leads[-1] in _ARTICLES or (leads[-1] in _PREPOSITIONS and not is_within)


def _may_begin(word: str, *, is_sure: bool) -> bool:
    is_content = word.casefold() not in LINKING and word[0].isalpha()
    return is_content and (is_sure or _HEAD.fullmatch(word) is not None)


def _is_cut(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether a sign after a word divides it from the next: a comma does so unless more of a list comes."""
    after = words[at + 1].start() if at + 1 < len(words) else words[at].end()
    between = text[words[at].end() : after]
    is_listed = any(word[0] in ("en", "of") for word in words[at + 1 :])
    return _SIGN.search(between) is not None or ("," in between and not is_listed)


def beginnings_before(text: str, before: Span, name: str) -> Span | None:
    """A name in capitals whose words begin as the parts of a shorter name do: `Verket för innovationssystem`."""
    if not _NAME.fullmatch(base(name)):
        return None
    words = words_between(text, before, _MOST_WORDS)
    if not words or words[-1].end() != before.end:
        return None
    for first in range(len(words) - _FEWEST_WORDS, -1, -1):
        if _SIGN.search(text, words[first].start(), before.end):
            return None
        content = [
            plain_word(w[0])
            for w in words[first:]
            if w[0].casefold() not in LINKING and (w[0][0].isupper() or len(w[0]) >= _SHORTEST_CONTENT)
        ]
        if words[first][0][0].upper() == name[0] and content and _is_begun_by(content, plain_word(base(name))):
            owned = _OWNED.search(text, before.start, words[first].start())
            return Span(owned.start() if owned else words[first].start(), before.end)
    return _translated_name_before(text, before, name)


def _translated_name_before(text: str, before: Span, name: str) -> Span | None:
    """A body whose Dutch words have the letters that a name was made of: `Commissie … vreedzaam gebruik … (Copuos)`."""
    long = translated_before(text, before, name, least=_LEAST_OF_NAME)
    first = text[long.start : long.end].split(maxsplit=1)[0] if long else ""
    is_body = first[:1] == name[0] and _HEAD.fullmatch(first) is not None
    return long if is_body else None


def _is_begun_by(words: Sequence[str], name: str) -> bool:
    at_starts, used = _at_starts(tuple(words), name)
    is_much = at_starts >= _LEAST_AT_STARTS * len(name)
    return is_much and used >= _FEWEST_WORDS and 2 * used >= len(words)


def _shared(word: str, name: str) -> int:
    """How many letters two words begin with both."""
    return next(
        (at for at, (one, other) in enumerate(zip(word, name, strict=False)) if one != other), min(len(word), len(name))
    )


def _at_starts(words: tuple[str, ...], name: str) -> tuple[int, int]:
    """How many letters of a name that words spell in order stand at their beginnings; and how many words have these."""

    @cache
    def best(word: int, letter: int) -> tuple[float, int]:
        if letter == len(name):
            return 0, 0
        if word == len(words):
            return float("-inf"), 0
        found = [best(word + 1, letter)] if word else []
        for taken in range(1, _shared(words[word], name[letter:]) + 1):
            # At most one more letter from within the word.
            inside = 1 if name[letter + taken : letter + taken + 1] in [*words[word][taken:]] else 0
            for more in range(inside + 1):
                points, used = best(word + 1, letter + taken + more)
                found.append((points + taken, used + 1))
        return max(found, default=(float("-inf"), 0))

    points, used = best(0, 0)
    return (int(points), used) if points > 0 else (0, 0)
