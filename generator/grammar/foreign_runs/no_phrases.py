"""What is found and is no phrase: the name of a place, and a series that a Dutch body publishes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.foreign_runs.names import BODIES
from generator.grammar.lexicons.lexicons import LEXICONS
from generator.grammar.lexicons.words import OPENING_MARKS
from generator.grammar.words.sets import any_of, word_set
from generator.model.text import Span

Phrase = tuple[Span, str]
# `East Midlands`, `Northern Territory`: a side of the sky, and two words in all.
_SKY = expression(r"(?:North|South|East|West|(?:North|South)-?(?:[Ee]ast|[Ww]est))(?:ern)?")
# `Upper Austria`, `Greater Manchester`: behind these a name alone, and no word of English.
_PARTS = word_set("Central Far Great Greater Inner Lower Middle Near New Old Outer Upper")
_LANDS = word_set("Africa America Asia Austria Britain Europe Kingdom")
_ENDS = word_set("East North South West")
# What stands behind a side of the sky, and is no place: programmes, troops and pipelines.
_NO_PLACES = BODIES | word_set("command corridor dimension fleet gas lights link neighbourhood project stream wing")
# The last words of names of places in two words or three, and the first ones of those in two.
_LAST = word_set(
    """
    Airport Barracks Bay Beach Castle Channel Coast Dam Desert District Forest Gorge Hamlets Heights Highlands Hills
    Horn Isles Lakes Lowlands Mountains Ocean Peninsula Plains Province Quarter Sea Square Straits Street Territories
    Territory Vale Wharf
    """
)
_FIRST = word_set("Camp Cape Fort Lake Mount")
# `Playa del Carmen`, `Punta Cana`: what places are called in Spanish, Italian and Portuguese.
_ROMANCE = expression(
    r"(?:Cabo|Castel|Cerro|Ciudad|Costa|Isla|Isola|Lago|Monte|Playa|Ponta|Porto|Puerto|Punta|R[ií]o|San|Santa|Santiago|Santo|São"
    r"|Sierra|Villa)(?:\s(?:del?|della|d[aeiou]s?|la|las|los|el|y)){0,2}(?:\s[^\W\d_a-zß-ÿ][^\W\d_]+){1,3}"
)
_OF_ROMANCE = ("es", "it", "pt")
# `Lord Justice Bean`
_TITLES_OF_PERSONS = word_set("Baroness Dame Lady Lord Mr Mrs Ms Sir")
# `Cambridge: Cambridge University Press 2011`
_PUBLISHER = expression(
    r"(?:[A-Z]\w+:\s)?(?:[A-Z][\w&’'-]*\s|&\s|of\s){1,4}(?:Books|Press|Publishers|Publications|Publishing|Verlag)(?:\s(?:19|20)\d\d)?"
)
_FIRMS = ("AG", "Corp", "GmbH", "Inc", "Ltd", "Plc")
_LONGEST = 3
_PAIR = 2
_DUTCH_BODIES = (
    "ACM AFM AIV AIVD AP ATR CBS CE Clingendael CPB DNB ECN HCSS KiM KNAW KNMI LEI MIVD NCSC NCTV NFI NIVEL NLR NWO NZa"
    " PBL RIVM RLI ROB RVO RVS SCP SEO SER SWOV TNO UWV WODC WRR WUR ZiN"
)
# `CPB Policy Brief`, `DNB Working Paper 412`, `RIVM Letter report`.
_SERIES = expression(
    rf"{any_of(_DUTCH_BODIES)}[\s-](?:[A-Z][\w-]+\s){{0,2}}(?:Analysis|Brief|Briefs|Bulletin|Document|Factsheet|Fact\sSheet|Memorandum"
    r"|Notes?|Papers?|Publications?|Reports?|Series|Studies|Update)(?:\s[\d/.-]+)?",
    re.IGNORECASE,
)


def without_names(text: str, found: Iterable[Phrase]) -> Iterator[Phrase]:
    """The phrases of a text without those that are names of places in English, or series of Dutch bodies."""
    for span, language in found:
        written = text[span.start : span.end]
        is_quoted = text[max(0, span.start - 1) : span.start] in OPENING_MARKS
        is_none = language == "en" and not is_quoted and (_is_name(written) or _SERIES.fullmatch(written))
        is_none = is_none or (not is_quoted and bool(_PUBLISHER.fullmatch(written)))
        is_none = is_none or (language == "de" and written in ("Kreis", "Landkreis"))
        if not is_none and not (language in _OF_ROMANCE and _ROMANCE.fullmatch(written)):
            yield span, language


def _is_name(written: str) -> bool:
    words = written.split()
    if not _PAIR <= len(words) <= _LONGEST or not all(word[:1].isupper() for word in words):
        return False
    return words[-1] in (*_LAST, *_FIRMS) or (len(words) == _PAIR and _is_pair(*words))


def _is_pair(first: str, last: str) -> bool:
    """Whether two words are the name of a place, or the titles of a person."""
    small = last.casefold()
    if first in _FIRST:
        return small not in BODIES
    if first in _TITLES_OF_PERSONS or last in _ENDS:
        return True
    if first in _PARTS and (last in _LANDS or not LEXICONS["en"].has(small)):
        return True
    return bool(_SKY.fullmatch(first)) and small not in _NO_PLACES
