"""What may be a short form, by its letters: `EfP`, `SMC’s`, `IBP VTH`, `Wmo 2015`, `m.e.r.`; not `NH` or `o.a.`."""

from __future__ import annotations

from functools import lru_cache

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import MOST
from generator.grammar.words.dutch import SMALL_WORDS
from generator.grammar.words.sets import word_set

ENDING = r"(?:[’'](?:ers|s|en|n|er)|-(?:en|er))"
_PLURAL = expression(rf"{ENDING}$")
_YEAR = expression(r"(?:\s+|(?<=[A-Z]{2}))((?:19|20)\d\d)$")
# `Wet Bibob`, `Besluit Bkl`, `Wet Vpb 1969`.
NAMED_LAW = r"(?:Wet|Besluit|Regeling)\s[A-Z][\w-]{1,11}(?:\s(?:19|20)\d\d)?(?![\w-])"
# `SPUK Sport`; a name as a whole may be written so, too: `VN Verdrag`.
WITH_WORD = expression(r"[A-Z]{2,6}\s[A-Z][a-z]{2,11}(?![\w-])")
# One word, two groups of capitals, or a name with a number or the year of a law.
SHORT = (
    rf"(?:[A-Z][A-Za-z]{{1,6}}\s\d\.\d|[A-Z]{{2,6}}\s\d{{1,2}}(?!\d)|Wet\s[a-z]{{2,6}}(?![a-z])|{NAMED_LAW}|{WITH_WORD.pattern}"
    r"|[^\W_](?:[\w.&+/-]|[’'](?=\w)){1,19}(?:\s[A-Z][A-Z&]{1,5})?(?:\s(?:19|20)\d\d)?)"
)
_WHOLE = expression(SHORT)
_LONGEST = 15
# `SoHO-verordening`: what a name is says nothing of its length.
_KIND_BEHIND = expression(r"-(?:verordening|richtlijn|verdrag|akkoord|protocol|overeenkomst|regeling|programma)$")
# Longer ones without a second capital may be ordinary words: `(hierna: Richtlijn)`.
_LONGEST_NAME = 8
_LONGEST_IN_SMALL = 4
_MOST_DIGITS = 2
_FEWEST_CAPITALS = 2
# At least one of three letters.
_LEAST_CAPITALS = 3
# Numbers of chapters, commitments and roads; provinces, countries and languages; gazettes.
_NOTHING = expression(
    r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})[a-z]?|EEG|Euratom|Z?Gld|GLD|Ov|Utr|Fr|FR|Gr|Dr|Lb|Fl|Zld|ZLD|Dld|NL|BE|DE"
    r"|EN|PbE[GU]|Pb|Stb|Stcrt|Trb|Kst|Hand|[AN]\d{1,3}|COM|[A-Z]{1,2}\d{4,}.*|[A-Z]{3}(?!(?:19|20)\d\d$)\d{4,}.*|CO2|Red|[A-Z]\+\d+"
)
# `hoofdstuk IV`.
_NUMBERED_PART = expression(r"[a-z]+\s[IVXL]+")
# Provinces behind a place, though other names have the same letters: `Gezondheidsraad (GR)`.
_OF_PROVINCE = word_set("NH ZH NB OV UT GR DR LB FL")
_PROVINCE = expression(
    r"(?:provincie\s+)?(?:Noord-Holland|Zuid-Holland|Noord-Brabant|Overijssel|Utrecht|Groningen|Drenthe|Limburg|Flevoland)"
)
# A letter that counts twice: `IRIS²`.
_SQUARED = expression(r"([A-Z])²")
# `3-MMC`.
_OF_CHEMISTRY = expression(r"\d-[A-Z]{2,5}")
# `(zie CBAM)`, `(bron CBS)`.
_LEADS = word_set(
    "in te op tot als zie via per bij aldus volgens bron door van vgl ook en of niet plus cf conform voor met incl excl"
)
# Words that are shortened, not names: `jl.`, `o.a.`.
_SHORTENED = word_set(
    """
    a.d.h.v aant abs afb al alg a.s art artt b.v bijl bijv bl blg blz bv ca c.a cf circa c.q cq c.s d.d
    d.i dhr d.m.v dr drs d.w.z e.a e.d e.e.a e.o enz etc ev e.v evt excl fig gem gld h.t.l i.c i.d incl i.c.m i.h.b
    i.o i.o.v i.p.v ir i.s.m i.v.m i.z jg jl jr kst lid m.a.w max m.b.t m.b.v mevr m.i m.i.v min mio mld mln mr
    m.u.v mw n.a.v n.b nl nr nrs n.t.b n.v.t o.a o.b.v o.g.v ong o.i o.i.d o.l.v o.m o.v.v p.a p.a.g par p.j p.m p.p
    p.p.p.d p.p.p.j prof p.w p.u red resp sec st s.v.p t.a.v t.b.v tel t.g.v t.h.v t.n.v t.o.v t/m t.w.v tw v.a v.h
    v.l.n.r vgl vlg volgnr vs w.o z.g.a.n z.i z.n z.o.z zgn jan feb mrt apr mei jun juni jul juli aug sep sept okt
    nov dec ma di do vr za zo uur kg km cm mm ha ton euro pct
    """
)


def base(short: str) -> str:
    """A short form as it is looked for: without the ending of a plural and without a hyphen that leads to more."""
    return _PLURAL.sub("", short.rstrip("-"))


def year_of(short: str) -> str:
    """The year that ends a short form (`Wmo 2015`), empty where there is none."""
    found = _YEAR.search(short)
    return found[1] if found else ""


def letters_of(short: str) -> list[str]:
    """The letters and digits that the words of a long form must give."""
    spelled = _SQUARED.sub(r"\1\1", _YEAR.sub("", base(short)))
    return [char for char in spelled if char.isalnum()]


@lru_cache(maxsize=MOST)
def may_be_short(word: str) -> bool:
    """Whether words in brackets may be a short form."""
    bare = base(word)
    begins = bare[:1].isalpha() or _OF_CHEMISTRY.fullmatch(bare) is not None
    if not _WHOLE.fullmatch(word) or not begins or len(_KIND_BEHIND.sub("", _YEAR.sub("", bare))) > _LONGEST:
        return False
    if bare.partition(" ")[0].casefold() in _LEADS:
        return False
    if _NOTHING.fullmatch(bare) or _NUMBERED_PART.fullmatch(bare):
        return False
    small = bare.rstrip(".") if bare.isupper() else bare.casefold().rstrip(".")
    return small not in _SHORTENED and small not in SMALL_WORDS


@lru_cache(maxsize=MOST)
def is_surely_short(word: str) -> bool:
    """Whether nothing but a short form is written so: two capitals, or a capital and a digit."""
    bare = _YEAR.sub("", base(word))
    if not may_be_short(word) or WITH_WORD.fullmatch(bare):
        return False
    capitals = sum(map(str.isupper, bare))
    digits = sum(map(str.isdigit, bare))
    return digits <= _MOST_DIGITS and (capitals >= _FEWEST_CAPITALS or (capitals == 1 and digits > 0))


@lru_cache(maxsize=MOST)
def is_marked(word: str) -> bool:
    """Whether a short form is clearly no ordinary word, wherever it stands: `EfP`, `ekv`; not `de richtlijn`."""
    bare = base(word)
    longest = _LONGEST_NAME if bare[:1].isupper() else _LONGEST_IN_SMALL
    return may_be_short(word) and (len(bare) <= longest or any(map(str.isupper, bare[1:])))


def is_mostly_capitals(word: str) -> bool:
    """Whether a short form is no name of a place or a person with two capitals: `AdeKUS`, not `Amsterdam-Noord`."""
    first = base(word).partition("-")[0]
    return _LEAST_CAPITALS * sum(map(str.isupper, first)) >= len(first)


def is_of_province(word: str) -> bool:
    """Whether a short form is written as those of provinces behind a place are: `Bergen (NH)`."""
    return word in _OF_PROVINCE


def is_province(name: str) -> bool:
    """Whether a name is that of a province whose short form `is_of_province`."""
    return _PROVINCE.fullmatch(name) is not None


def is_number_of_part(word: str) -> bool:
    """Whether a word is a number in Roman figures or another sign that names a part of something: `VIII`."""
    return word.isupper() and _NOTHING.fullmatch(word) is not None
