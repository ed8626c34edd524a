"""What speaks against a short form and a long form that a text puts together: they cannot be one thing."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.short_forms.letters import ORDINALS
from generator.grammar.short_forms.shapes import is_surely_short
from generator.model.text import Span

_REACH, _BRACKET_REACH = 40, 160
_LETTERS = expression(r"(?<![\w-])[A-Z][A-Z\d]+(?![\w-])")
_NAME_BEFORE = expression(r"(?<=[a-z]\s)[A-Z][\w-]*[a-z]\s$")
_ORIGINS = frozenset({"EU", "EG", "EEG", "EGKS", "GBVB", "JBZ", "Euratom"})
_JOINED_NUMBER = expression(r"[A-Za-z]-(\d{1,2})$")
_ENDS_WITH_VERB = expression(r"\s(?:staan|staat|is|zijn|wordt|worden|werd|werden)$")
_AIRPORT = expression(r"(?:[Aa]irport|(?:lucht|vlieg)(?:haven|veld))\b(?:\s\w+)?$|\b(?:Airport|Luchthaven)\b")
_CODE = expression(r"[A-Z]{3}")
_OF_NUMBER = expression(r"(?:,\s\w+)?\)\s(?:nr\.?\s)?\d")
# Two things, of which the first has its own short form: `… in Somalia (UNSOM) en de … in Afghanistan`.
_TWO = expression(r"\([A-Z][\w&-]{1,9}\),?\s(?:en|of|naast|alsmede|dan)\s")
# `(Regeling 2003)` says nothing of which one it is.
_KIND_AND_YEAR = expression(r"(?:Wet|Besluit|Regeling|Verordening|Richtlijn)\s\d{4}")
# What is known by these names gets no other one: `tussen de EU en de Verenigde Staten, bekend als het Privacy Shield`.
_KNOWN = frozenset(
    {
        *("Verenigde Staten", "Verenigd Koninkrijk", "Verenigde Naties", "Europese Unie", "Europese Commissie"),
        *("Europees Parlement", "Europese Raad", "Tweede Kamer", "Eerste Kamer", "Staten-Generaal", "Raad van State"),
        *("Algemene Rekenkamer", "Nationale ombudsman", "Koninkrijk der Nederlanden", "Nederlandse Antillen"),
    }
)


def may_stand_for(text: str, short: Span, long: Span, *, is_known: bool = False) -> bool:
    """Whether two places of a text can be a short form and its long form, which it may be known to stand for."""
    if _is_part_of_other(text, short):
        return False
    name, words = text[short.start : short.end], text[long.start : long.end]
    before = text[max(0, short.start - _BRACKET_REACH) : short.start]
    is_in_brackets = before.rfind("(") > before.rfind(")")
    objections = (
        lacks_number(name, words),
        _ENDS_WITH_VERB.search(words) is not None,
        not (is_in_brackets or is_known) and _is_common_word(name, words),
        _is_known_otherwise(name, words),
        is_surely_short(name) and name.isupper() and name in _LETTERS.findall(words),
        _is_of_airport(text, long, name),
        words.count("(") != words.count(")"),
        name.casefold().startswith(words.casefold()),
        _KIND_AND_YEAR.fullmatch(name) is not None and name[-4:] not in words,
        long.end <= short.start and _TWO.search(words) is not None,
        name.isupper() and re.match(rf"{re.escape(name)}[-‐‑]", words) is not None,
    )
    return not any(objections)


def _is_part_of_other(text: str, short: Span) -> bool:
    """Whether a short form belongs to a number or to a longer name.

    `Verordening (EU) 2024/1083`, `in het Engels Anti-Tax Avoidance Directive geheten`.
    """
    name = text[short.start : short.end]
    if name in _ORIGINS and _OF_NUMBER.match(text, short.end):
        return True
    # `(GDPR/AVG)`.
    if text.startswith("/", short.end) and text[short.end + 1 : short.end + 2].isupper():
        return True
    before = _NAME_BEFORE.search(text, max(0, short.start - _REACH), short.start)
    return not is_surely_short(name) and before is not None


def lacks_number(short: str, long: str) -> bool:
    """Whether a number that a hyphen joins to a short form is none of its long form: `BTV-3`, `blauwtongvirus`."""
    number = _JOINED_NUMBER.search(short)
    told = (*ORDINALS.get(number[1], ()), number[1]) if number else ()
    return number is not None and not any(word.casefold().endswith(told) for word in re.split(r"[\s-]", long))


def _is_common_word(short: str, long: str) -> bool:
    """Whether one word in small letters has too few letters of a short form: `de ziekte, aangeduid als SCTLD`."""
    if " " in long or not long.islower() or not is_surely_short(short) or not short.isalpha():
        return False
    letters = iter(long)
    return sum(letter in letters for letter in short.casefold()) * 2 < len(short)


def _is_of_airport(text: str, long: Span, short: str) -> bool:
    """Whether three letters are the code of an airport, not its first ones: `Twente Airport (ENS)`."""
    words = text[long.start : long.end].split()
    is_airport = _AIRPORT.search(text, max(0, long.start - _REACH), long.end) is not None
    return is_airport and _CODE.fullmatch(short) is not None and [word[0] for word in words] != [*short]


def _is_known_otherwise(short: str, long: str) -> bool:
    """Whether a state or a body is known by its own name, of which a name has no word."""
    return long in _KNOWN and not is_surely_short(short) and not any(word in long for word in short.split())
