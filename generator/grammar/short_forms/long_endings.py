"""Where a long form ends, if more stands between it and its short form: `het X, dat in Wenen is gevestigd (X)`."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.initials import KIND, Word, long_before, words_between
from generator.grammar.short_forms.letters import LINKING, gives
from generator.grammar.short_forms.shapes import letters_of
from generator.model.text import Span

_REACH = 160
# `…, die hierop toezicht houdt`: up to the verb that ends the clause.
_CLAUSE = expression(
    r",\s+(?:die|dat|welke?|waar(?:van|in|op|onder|aan|mee|voor|door|bij|uit|over|toe)|wiens|wier)\s"
    r"[^,.;:()]*\s[a-zà-ÿ]+(?:[tnes])[,\s]*$"
    # `…, gesloten te Wenen op 23 mei 1969`.
    r"|,\s+(?:gesloten|ondertekend|getekend|vastgesteld|aangenomen|bekendgemaakt|gepubliceerd|opgericht|ingesteld|gewezen)\s"
    r"(?:(?:op|te|in|van|bij)\s[^;:()]*)?\b\d{4}[,\s]*$"
)
# `«Know Your Customer»-procedure`.
_REST_OF_QUOTED = expression(r"[»”’\"'][-‐‑][a-zà-ÿ]+$")
_MINISTRY = expression(
    r"\s+(?:van|binnen|op|bij)\s+(?:mijn|het|ons|dit|zijn|haar|uw)\s+(?:eigen\s+)?(?:ministerie|departement)$"
)
_LONGEST_MINISTRY = 40
# `van de OESO`, `bij Europol`: whose it is.
_OWNER = expression(r"\s+(?:van|bij|in|binnen)\s+(?:(?:de|het)\s+)?[A-Z][\w-]*(?:\s+(?:van\s+)?[A-Z][\w-]*)?$")
_OF_STATE = expression(
    r"\s+van\s+(?:de|het|mijn)\s+(?:politie|overheid|rijksoverheid|marine|krijgsmacht|landmacht|luchtmacht|douane|gemeente"
    r"|provincie|regering|rechtspraak|ministerie|departement|eilanden)$"
)
_OF_WHAT = expression(r"\s+van\s+(?:(?:de|het)\s+)?[a-zà-ÿ-]+$")
_SHORTEST_NOUN = 5
_LONGEST_ASIDE = 80
_FEWEST_EACH = 6
_OF_KIND = expression(r"[a-zà-ÿ]{4,}")
_MOST_OF_KIND = 3
# What a name is, or a verb behind it; no other word, for a compound may be spaced: `Nieuwe Commissie voorstellen`.
_ORDINARY = expression(rf"\s+(?:(?:{KIND})|[a-zà-ÿ]{{2,}}t)$")
_NUMBERED = expression(r"([A-Za-z]{3,}?)\d{1,2}")
_JOINED_NUMBER = expression(r"([A-Z]{2,6})-\d{1,2}")
_ORDINAL = expression(r"(?:\d{1,2}(?:e|de|ste)|[a-zë]*(?:tiende|tigste|elfde|twaalfde))\s+$")
_FEWEST = 3
_MOST_BEFORE = 2
_OF = frozenset({"van", "bij", "of", "de", "du", "des"})


def end_before_clause(text: str, before: Span) -> Span | None:
    """A stretch without the relative clause that ends it; nothing where it has none."""
    clause = _CLAUSE.search(text, max(before.start, before.end - _REACH), before.end)
    return Span(before.start, clause.start()) if clause and clause.start() > before.start else None


def without_rest_of_quoted(text: str, before: Span) -> Span:
    """The words before a short form, cut before the rest of a Dutch compound at their end: `«…»-fase`."""
    rest = _REST_OF_QUOTED.search(text, max(before.start, before.end - _REACH), before.end)
    return Span(before.start, rest.start()) if rest and rest.start() > before.start else before


def without_ministry(text: str, before: Span) -> Span:
    """A stretch without the ministry that a body is of: `… Documentatiecentrum van mijn ministerie`."""
    ministry = _MINISTRY.search(text, max(before.start, before.end - _LONGEST_MINISTRY), before.end)
    return Span(before.start, ministry.start()) if ministry else before


def ended_before(text: str, before: Span, short: str) -> Span | None:
    """The words that give all letters of a short form, though others stand behind them that give none.

    `Development Assistance Committee van de OESO (DAC)`, `Plan of Action akkoord (JCPoA)`.
    """
    for rest in (_OWNER, _OF_STATE, _ORDINARY):
        found = rest.search(text, max(before.start, before.end - _REACH), before.end)
        long = long_before(text, Span(before.start, found.start()), short, strictly=True) if found else None
        if long and (_is_name(text, long) or _is_long_word(text[long.start : long.end], short)):
            return long
    return _each_one_before(text, before, short)


def _each_one_before(text: str, before: Span, short: str) -> Span | None:
    """Words that each give one letter, and then what they are of: `integrale bekostiging van de zorg (IB)`."""
    rest = _OF_WHAT.search(text, max(before.start, before.end - _REACH), before.end)
    words = words_between(text, Span(before.start, rest.start())) if rest else []
    named = words[-len(letters_of(short)) :]
    is_each = len(named) > 1 and [word[0][0].casefold() for word in named] == [*short.casefold()]
    is_described = is_each and named[-2][0].endswith("e") and len(named[-1][0]) > _SHORTEST_NOUN
    return Span(named[0].start(), named[-1].end()) if is_described else None


def long_word_before(text: str, before: Span, short: str) -> Span | None:
    """One long compound that gives small letters, and of what kind: `samenwerkingsverband passend onderwijs (swv)`."""
    words = words_between(text, before, _MOST_OF_KIND + 1) if short.islower() else []
    if not words or words[-1].end() != before.end:
        return None
    for word in reversed(words[:-1]):
        long = long_before(text, Span(before.start, word.end()), short, strictly=True)
        if long and long.start == word.start() and _is_long_word(word[0], short):
            is_kind = all(_OF_KIND.fullmatch(each[0]) for each in words if each.start() > word.start())
            return Span(long.start, before.end) if is_kind else None
    return None


def _is_long_word(word: str, short: str) -> bool:
    """Whether a word is one compound, long enough to give all letters: `bedrijfsopvolgingsregeling`, for `BOR`."""
    return word.isalpha() and len(word) >= _FEWEST_EACH * len(letters_of(short)) > _FEWEST_EACH


def _is_name(text: str, long: Span) -> bool:
    words = words_between(text, long)
    return (len(words) > 1 or "-" in words[0][0]) and all(
        word[0][0].isupper() or word[0].casefold() in LINKING for word in words
    )


def before_aside(text: str, before: Span, short: str) -> Span | None:
    """A name in capitals before words between commas: `het Openbaar Ministerie, in de persoon van …, hierna het OM`."""
    cut = text.rfind(", ", max(before.start, before.end - _LONGEST_ASIDE), before.end)
    long = long_before(text, Span(before.start, cut), short, strictly=True) if cut > 0 else None
    return long if long and _is_name(text, long) else None


def begun_before(text: str, before: Span, short: str) -> Span | None:
    """A name in capitals whose first words give all letters: `Guiding Principles on Human Rights (GPs)`."""
    words, letters = words_between(text, before), letters_of(short)
    if len(letters) < _FEWEST or not words or words[-1].end() != before.end:
        return None
    for first in range(len(words) - 1, -1, -1):
        if not _is_capital_or_linking(words[first]):
            return None
        if words[first][0][0].isupper() and _is_begun(words[first:], letters):
            return None if "," in text[words[first].start() : before.end] else Span(words[first].start(), before.end)
    return None


def _is_begun(words: list[Word], letters: list[str]) -> bool:
    """Whether words up to a preposition give letters, one or more each."""
    return any(
        gives([word[0] for word in words[:length]], letters)
        for length in range(2, len(words) - 1)
        if words[length][0] in LINKING and words[length][0] not in _OF and words[length - 1][0] not in LINKING
    )


def _is_capital_or_linking(word: Word) -> bool:
    return word[0][0].isupper() or word[0].casefold() in LINKING


def from_start(text: str, whole: Span, long: Span) -> Span:
    """All of a stretch that a long form ends, if one capital word or two come before it that give no letter.

    `(European Committee for the Prevention of Torture, CPT)`.
    """
    before = words_between(text, Span(whole.start, long.start))
    is_name = 0 < len(before) <= _MOST_BEFORE and before[0].start() == whole.start and before[0][0][0].isupper()
    is_one = is_name and text[whole.start : long.start].replace(" ", "").replace("-", "").isalpha()
    return Span(whole.start, long.end) if is_one and before[0][0].casefold() not in LINKING else long


def all_of(text: str, whole: Span, short: str) -> Span | None:
    """All of a stretch of which some words give no letter, but the first and the last one do.

    `(minimum requirement for own funds and eligible liabilities, MREL)`.
    """
    words, letters = words_between(text, whole), [letter.casefold() for letter in letters_of(short)]
    initials = [word[0][0].casefold() for word in words if word[0].casefold() not in LINKING]
    if len(letters) < _FEWEST or not words or words[0].start() != whole.start or len(initials) > 2 * len(letters):
        return None
    rest = iter(initials)
    are_in_order = all(letter in rest for letter in letters)
    is_told = are_in_order and initials[0] == letters[0] and initials[-1] == letters[-1]
    return whole if is_told else None


def unnumbered_before(text: str, before: Span, short: str) -> Span | None:
    """A name whose short form has a number besides: `Anti-Tax Avoidance Directive (ATAD2)`, `… griepvirus (AGV-5)`."""
    if joined := _JOINED_NUMBER.fullmatch(short):
        return long_before(text, before, joined[1], strictly=True)
    numbered = _NUMBERED.fullmatch(short)
    long = long_before(text, before, numbered[1], strictly=True) if numbered and short[0].isupper() else None
    ordinal = _ORDINAL.search(text, before.start, long.start) if long else None
    return Span(ordinal.start(), long.end) if long and ordinal else long


def after_article(text: str, before: Span, short: str) -> Span | None:
    """A name whose article gives the first letter: `de Nederlandsche Bank (DNB)`."""
    words, letters = words_between(text, before), letters_of(short)
    if len(letters) < _FEWEST or not words or words[-1].end() != before.end:
        return None
    for first in range(len(words) - 1, 0, -1):
        if not _is_capital_or_linking(words[first]):
            return None
        is_article = words[first - 1][0] in ("de", "het") and words[first - 1][0][0] == letters[0].casefold()
        if is_article and words[first][0][0].isupper() and gives([w[0] for w in words[first:]], letters[1:]):
            return Span(words[first].start(), before.end)
    return None
