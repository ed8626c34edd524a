"""Makes the short name of a document from its title and a date: `onterechte-rekeningen-mei-2025`.

A short name is part of an address, so it has neither capitals nor accents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from generator.grammar.characters.alphabet import UPPER
from generator.grammar.characters.expressions import expression
from generator.grammar.words.kinds import Kind, kind_of
from generator.model.calendar import DUTCH_MONTHS
from generator.model.identifiers import slug

# The name by which a bill goes ends its title: `… (Instellingswet Adviescollege toetsing regeldruk)`.
_KNOWN_AS = expression(rf".*\(([{UPPER}][^()]{{3,120}})\)")
# Words before the news item in a title: `Het bericht «Aanbieders jeugdzorg komen niet meer rond»`.
_NEWS = expression(r"(?:[Hh]et|[Ee]en)\s(?:bericht|artikel)\s(?:(?=[«‘“'\"])|dat\s)")
# No name begins or ends with one of these: `de-stand-van-de`.
_SMALL_WORDS = (
    "de het een en of van voor over op in aan bij met om te tot uit dat die door naar na als tegen tussen onder zonder"
    " vanaf vanwege wegens binnen buiten per sinds ten ter"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_NO_PREPOSITIONS = {"de", "het", "een", "en", "of", "dat", "die", "om", "te"}
_PREPOSITIONS = _SMALL - _NO_PREPOSITIONS
# A phrase with its preposition, of which the end is cut off; what is left has so many characters.
_MOST_BROKEN = 3
_SHORTEST = 10
# A day as it reads in a name: `-23-en-24-oktober-2023`, `-oktober-2023`, `-oktober`.
_DAY = expression(
    r"(?:-\d{1,2}(?:-(?:en|tot|tot-en-met|t-m))?)*-"
    rf"(?P<month>{'|'.join(map(slug, DUTCH_MONTHS))})(?:-(?P<year>\d{{4}}))?(?![a-z0-9])"
)


def short_name(title: str, day: date | None, longest: int) -> str:
    """Whole words of a title, at most `longest` characters, with the month of the document's date.

    A date at the end of the title takes precedence; other remains of a date at the end are left out.
    """
    words = slug(_known_as(title))
    month = f"-{DUTCH_MONTHS[day.month - 1]}-{day.year}" if day else ""
    if (own := _day_at_the_end(words)) and own["year"]:
        month = f"-{own['month']}-{own['year']}"
    words = _without_month(words, month)
    return f"{_shortened(words, longest - len(month), month)}{month}".strip("-")


def _day_at_the_end(words: str) -> re.Match[str] | None:
    return next((found for found in _DAY.finditer(f"-{words}") if found.end() == len(words) + 1), None)


def _without_month(words: str, month: str) -> str:
    """Words without dates in this month at their end and without small words at both ends."""
    parts = words.split("-")
    while len(parts) > 1 and parts[-1] in _SMALL:
        parts.pop()
    while len(parts) > 1 and parts[0] in _SMALL:
        parts.pop(0)
    words = "-".join(parts)
    day = _day_at_the_end(words)
    if day and f"-{day['month']}" in month and day["year"] in (None, month[-4:]):
        return _without_month(words[: max(day.start() - 1, 0)], month)
    return words


def _known_as(title: str) -> str:
    """The name by which a bill is known, or the headline that questions are about, else the title itself."""
    found = _KNOWN_AS.fullmatch(title)
    return found[1] if found else _NEWS.sub("", title, count=1)


def _cut(words: str, room: int) -> str:
    """As many whole words as fit, without a last phrase that misses its end: `kobaltwinning-in-de-democratische`."""
    kept = words[: room + 1].rpartition("-")[0] or words[:room]
    following = words[len(kept) :].strip("-").partition("-")[0]
    parts = kept.split("-")
    at = max((n for n, part in enumerate(parts) if part in _PREPOSITIONS), default=0)
    before = "-".join(parts[:at])
    is_whole = following in _SMALL or any(map(str.isdecimal, (following, *parts[at:])))
    if is_whole:
        return kept
    return _without_lone_adjectives(parts) if len(parts) - at > _MOST_BROKEN or len(before) < _SHORTEST else before


def _without_lone_adjectives(parts: Sequence[str]) -> str:
    """Words without those at the end that describe the noun behind them, which was cut off, if enough is left."""
    end = len(parts)
    while end and kind_of(parts[end - 1], "", begins_sentence=False) is Kind.DESCRIBES:
        end -= 1
    while end and parts[end - 1] in _SMALL:
        end -= 1
    kept = "-".join(parts[:end])
    return kept if len(kept) >= _SHORTEST else "-".join(parts)


def _shortened(words: str, room: int, month: str) -> str:
    """As many whole words as fit, without a date of this month or a part of a date at the end."""
    kept = words if len(words) <= room else _cut(words, room)
    cut = next((day for day in _DAY.finditer(f"-{words}") if 0 < day.start() <= len(kept) < day.end() - 1), None)
    return _without_month(kept[: cut.start() - 1] if cut else kept, month)
