"""Short forms beside a name that they are known to stand for, though its letters may not show it.

`het Wereldvoedselprogramma van de Verenigde Naties (WFP)`, `de WTO, de Wereldhandelsorganisatie,`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered_for
from generator.grammar.definitions.announcements import ANNOUNCE
from generator.grammar.long_forms.text_before import part_before
from generator.grammar.short_forms.initials import long_before, words_between
from generator.grammar.short_forms.long_endings import without_ministry
from generator.grammar.short_forms.shapes import base
from generator.grammar.words.hints import written_in
from generator.grammar.words.sets import listed_lines
from generator.model.text import Span

Names = Mapping[str, Collection[str]]
Pair = tuple[Span, Span]
_SHORT = expression(r"(?<![\w-])(?:(?:EU|UN|VN)\s(?=[A-Z]))?[A-Za-z][\w&+-]{0,11}[\w+](?:[’'](?:s|en))?(?![\w-])")
# What a short form may go on after, so that one need not begin behind it.
_WITHIN = expression(r"[&+’']$|(?:EU|UN|VN)\s$")
_LENGTH_WITHIN = 3
_WORD = expression(r"[^\W_]+")
_OPENS, _CLOSES = "‘“„«\"'", "’”»\"'"
_ARTICLE = r"(?:(?:de|het)\s+)?"
_LANGUAGE = r"(?:in\s+het\s+(?:Engels|Frans|Duits|Nederlands)|(?:Engels|Frans|Duits|Nederlands)(?=\s*:))"
# `(WTO`, `, hierna: de WTO`, `, oftewel WTO`, ` of WTO`, ` – de WTO`.
_LEADS = expression(
    rf"[{_CLOSES}]?(?:\s*[(\[]|,|\s+[–—-]|\s+of(?=\s)|\s+(?=[A-Za-z]))\s*"
    rf"(?:(?P<said>(?i:{ANNOUNCE}|{_LANGUAGE}))\s*:?\s+)?{_ARTICLE}[{_OPENS}]?{_ARTICLE}$"
)
_LONGEST_LEAD = 60
_ENDS = expression(rf"[{_CLOSES}]?(?:\s*[,.;:?!)\]]|\s\(|\s+[–—-]\s|\s*$|\s+(?:genoemd|geheten|genaamd)\b)")
_IN_BRACKETS = expression(rf"[{_CLOSES}]?\s*[),;\]]|[{_CLOSES}]?\s+(?:in\s+het|of|en)\s")
# Whose it is, between a name and its brackets: `van mijn ministerie`, `van de Verenigde Naties`, `in Genève`.
_OWNER = expression(
    r"\s+(?:van|bij|in|te|binnen)\s+(?:(?:de|het|mijn|ons|onze|uw)\s+)?(?:[A-Z][\w-]*(?:\s[A-Z][\w-]*)?|[a-z]{4,})$"
)
_FOLLOWS = expression(
    rf"(?:\s+{_LANGUAGE})?(?:\s*[(\[]|,|\s+[–—-]|\s+(?=oftewel|ofwel|staat\s+voor|is\s+de\s+afkorting))\s*"
    rf"(?:(?:{_LANGUAGE}|voluit|oftewel|ofwel|(?:(?:dat|wat|die)\s+)?(?:staat\s+voor|(?:is\s+de\s+)?afkorting\s+van))\s*:?\s*)?"
    rf"{_ARTICLE}[{_OPENS}]?(?:(?:de|het|the)\s+)?",
    re.IGNORECASE,
)
_OR = expression(r"\b(?:oftewel|ofwel)\b")
# What says that the full form follows: `(de MDR, voluit: …)`.
_TOLD = expression(rf"\s*\(|\s*,\s*(?:voluit|{_LANGUAGE}|afkorting|staat\s+voor)|\s+{_LANGUAGE}\s*[,(]", re.IGNORECASE)
_CLAUSE = expression(r"\s(?:die|dat|is|zijn|wordt|worden|waar\w*)\s|[(;:]")
# Part of a name that is known without it: `Europees Agentschap voor …`.
_ADJECTIVE = expression(
    r"(?<![\w-])(?:Europe(?:es|se)|Internationa(?:al|le)|Nationa(?:al|le)|Nederlandse?|Algemene?)\s$"
)
_LONGEST_ADJECTIVE = 20
# `culturele basisinfrastructuur 2025–2028 (BIS)`.
_PERIOD = expression(r"\s+(?:19|20)\d\d(?:\s?[–-]\s?(?:20)?\d\d)?$")
_LONGEST_PERIOD = 14
_REACH = 200
_LEAST_ALIKE, _FEWEST_WORDS, _MOST_WORDS = 0.8, 3, 20


# One search of a text follows the other.
_TEXTS = 4


@cache
def shipped_names() -> Names:
    """The names that the program ships, by their short form."""
    lines = (line.partition(" = ") for line in listed_lines("known-names"))
    return {short: tuple(names.split(" | ")) for short, _, names in lines}


@remembered_for
def _finder(names: Names) -> Callable[[str], Sequence[re.Match[str]]]:
    """Finds what may be one of the known short forms in a text, in order."""
    # Without its first word none of them is in a text.
    firsts = frozenset(next(iter(_WORD.findall(short)), "") for short in names)

    @lru_cache(maxsize=_TEXTS)
    def found(text: str) -> Sequence[re.Match[str]]:
        places = sorted({place for word in firsts & written_in(text) for place in _places(text, word)})
        if any(_WITHIN.search(text, max(0, place - _LENGTH_WITHIN), place) for place in places):
            return list(_SHORT.finditer(text))
        return [match for place in places if (match := _SHORT.match(text, place))]

    return found


def _places(text: str, word: str) -> Iterator[int]:
    """Where a word begins in a text, also within another one."""
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + len(word))


def known_beside(text: str, names: Names) -> Iterator[Pair]:
    """Short forms and the names right before or behind them that they are known to stand for."""
    for short in _finder(names)(text):
        if known := _known(short[0], names):
            span = Span(*short.span())
            is_told = _TOLD.match(text, span.end) is not None
            first, second = (_behind, _before) if is_told else (_before, _behind)
            if long := first(text, span, known) or second(text, span, known):
                yield span, _with_all_letters(text, long, span)


def _with_all_letters(text: str, long: Span, short: Span) -> Span:
    """A known name with the word before it that gives the first letter: `Regeling vervroegde uittreding (RVU)`."""
    name = text[short.start : short.end]
    if long.start > short.start or not name.isupper():
        return long
    whole = long_before(text, Span(max(0, long.start - _LONGEST_ADJECTIVE), long.end), name, strictly=True)
    return whole if whole and whole.start < long.start and whole.end == long.end else long


def known_alike(text: str, names: Names) -> Iterator[Pair]:
    """Short forms in brackets behind a name that is much like a known one, or behind a known one and whose it is."""
    for short in _finder(names)(text) if "(" in text else ():
        known = _known(short[0], names) if text[short.start() - 1 : short.start()] == "(" else None
        if known and text[short.end() : short.end() + 1] == ")":
            before = part_before(text, short.start() - 1)
            nearer = _without_owner(text, before)
            if long := _ending(text, nearer, known) or _alike(text, before, known) or _alike(text, nearer, known):
                yield Span(*short.span()), long


def _known(short: str, names: Names) -> Collection[str] | None:
    """What a short form, or the one that it is the plural of, stands for."""
    return names.get(short.replace("’", "'")) or (None if short.isalnum() else names.get(base(short)))


def _before(text: str, short: Span, known: Collection[str]) -> Span | None:
    lead = _LEADS.search(text, max(0, short.start - _LONGEST_LEAD), short.start)
    if not lead or not (lead["said"] or lead[0].strip()):
        return None
    opens = "(" in lead[0] or "[" in lead[0]
    # `(hierna: Kinderrechtenverdrag of IVRK)`: both stand for what is before the brackets.
    if not (_IN_BRACKETS if opens else _ENDS).match(text, short.end) or (not opens and _is_inside(text, short.start)):
        return None
    before = without_ministry(text, Span(max(0, lead.start() - _REACH), lead.start()))
    period = _PERIOD.search(text, max(before.start, before.end - _LONGEST_PERIOD), before.end)
    without = Span(before.start, period.start()) if period else before
    return _ending(text, before, known) or _ending(text, without, known)


def _ending(text: str, before: Span, known: Collection[str]) -> Span | None:
    """The longest name that a stretch of text ends with."""
    for name in sorted(known, key=len, reverse=True):
        start = before.end - len(name)
        is_whole = start >= before.start and not _is_of_word(text[start - 1 : start])
        if is_whole and text[start : before.end].lower() == name.lower():
            adjective = _ADJECTIVE.search(text, max(before.start, start - _LONGEST_ADJECTIVE), start)
            return Span(adjective.start() if adjective else start, before.end)
    return None


def _behind(text: str, short: Span, known: Collection[str]) -> Span | None:
    follows = _FOLLOWS.match(text, short.end)
    # `Sustainable Development Goals (de SDG’s, ofwel …)`: the name is before the brackets.
    if not follows or (_OR.search(follows[0]) and _is_inside(text, short.start)):
        return None
    for name in sorted(known, key=len, reverse=True):
        long = Span(follows.end(), follows.end() + len(name))
        if text[long.start : long.end].lower() == name.lower() and _ENDS.match(text, long.end):
            return long
    return None


def _without_owner(text: str, before: Span) -> Span:
    owner = _OWNER.search(text[before.start : before.end])
    return Span(before.start, before.start + owner.start()) if owner else before


def _alike(text: str, before: Span, known: Collection[str]) -> Span | None:
    words = words_between(text, before, _MOST_WORDS)
    if not words or words[-1].end() != before.end:
        return None
    for name in known:
        first = name.lower().split()[0]
        for word in reversed(words[: -_FEWEST_WORDS + 1]) if len(name.split()) >= _FEWEST_WORDS else ():
            stretch = text[word.start() : before.end]
            if word[0].lower() == first and _are_alike(stretch, name):
                return Span(word.start(), before.end)
    return None


def _are_alike(one: str, other: str) -> bool:
    return not _CLAUSE.search(one) and SequenceMatcher(None, one.lower(), other.lower()).ratio() >= _LEAST_ALIKE


def _is_inside(text: str, place: int) -> bool:
    """Whether brackets around a place are open."""
    before = text[max(0, place - _REACH) : place]
    return before.rfind("(") > before.rfind(")")


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign in ("-", "‐", "‑")
