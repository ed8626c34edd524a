"""Until when something will be done: `voor de zomer`, `binnen twee weken`, `zodra het onderzoek is afgerond`.

The day that follows is the last on which it can still be done in time: 30 June for `voor 1 juli`. None follows where
people may mean several days: `voor de zomer`, `begin 2026`, `medio mei`, nor from a recess of the Chamber.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.dates.days import dates
from generator.grammar.dates.periods import PERIOD, PERIOD_WORDS, period
from generator.grammar.words.sets import any_of
from generator.model.calendar import DUTCH_MONTHS
from generator.model.text import Span


@dataclass(frozen=True)
class TimeLimit:
    """A time limit: `span` over the text, and the last day, None where none follows.

    If it `may_describe`, its words may describe the noun before them instead and set no limit: `de cijfers in 2025`.
    """

    span: Span
    due: date | None = None
    may_describe: bool = False


_NUMERALS = {"een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8}
_NUMERALS |= {"negen": 9, "tien": 10, "twaalf": 12, "veertien": 14, "dertig": 30}
_START, _STOP = r"(?<!\w)", r"(?!\w)"
_LEAD = rf"(?:{any_of('nog uiterlijk ergens ruim tijdig liefst in_ieder_geval in_elk_geval ten_laatste')}\s+){{0,3}}"
_MONTHS = "|".join(DUTCH_MONTHS)
_SOON = (
    rf"(?:(?:in|voor|vóór)\s+de\s+(?:eerste|tweede|derde|vierde|laatste)\s+week\s+van\s+(?:{_MONTHS})(?:\s20\d\d)?"
    r"|in\s+week\s+\d{1,2}|(?:(?:voor|vóór|aan|tegen)\s+)?(?:het\s+)?einde?\s+van\s+de\s+(?:maand|week)|"
    r"(?:op\s+)?(?:een\s+|de\s+)?zo\s+(?:kort|spoedig|snel|vroeg)\s+(?:als\s+)?mogelijke?(?:\s+(?:termijn|tijd))?"
    r"|op\s+(?:een\s+|de\s+)?(?:(?:zeer|heel|zo)\s+)?(?:korte?|kortst|afzienbare)(?:\s+mogelijke)?\s+termijn"
    r"|binnen\s+(?:een\s+)?(?:afzienbare|(?:zeer\s+)?korte)\s+(?:tijd|termijn)"
    r"|binnen\s+de\s+(?:gebruikelijke|gestelde|afgesproken)\s+termijn(?:\s+van\s+\w+\s+(?:weken|maanden))?"
    r"|binnen\s+(?:enkele|een\s+paar)\s+(?:dagen|weken|maanden)"
    r"|met\s+(?:de\s+grootst\s+mogelijke\s+|de\s+meeste\s+)?spoed|op\s+een\s+nader\s+te\s+bepalen\s+moment"
    r"|(?:(?:in|gedurende)\s+)?de\s+(?:eerst)?komende\s+(?:tijd|periode|weken|maanden|jaren)|t\.?z\.?t\.?|"
    + any_of(
        "ten_spoedigste zodra_mogelijk zodra_dit_kan zodra_dat_kan binnenkort spoedig op_(?:een_)?later_moment"
        " op_(?:een_)?later_tijdstip op_een_passend_moment in_een_later_stadium in_een_latere_fase te_zijner_tijd"
        " te_gelegener_tijd deze_kabinetsperiode morgen terstond onverwijld per_om(?:me)?gaande"
    )
    + ")"
)
_VAGUE = expression(_START + _LEAD + _SOON + _STOP, re.IGNORECASE)
_NUMBER = rf"(?:{'|'.join(_NUMERALS)}|\d{{1,2}})"
_UNITS = r"(?:werkdag(?:en)?|dag(?:en)?|week|weken|maand(?:en)?|jaar)"
_COUNT = rf"(?P<count>{_NUMBER})"
_WITHIN = Needing(
    expression(
        rf"{_START}{_LEAD}binnen\s+(?:{any_of('uiterlijk circa ongeveer')}\s+)?(?:(?P<half>een\s+half\s+jaar)"
        rf"|{_COUNT}\s+(?P<unit>{_UNITS})){_STOP}",
        re.IGNORECASE,
    ),
    ["binnen"],
)
_BEFORE = r"voor|vóór|voorafgaand\s+aan|eerder\s+dan"
# The halves of a month by what else they are called; the second ends with it.
_HALVES = {"": "", "eerste": "half", "tweede": "eind"}
# What begins then, or comes about then, has no last day.
_OPEN = ("na", "vanaf", "rond", "omstreeks")
# About then: the day may lie before or behind.
_TOWARDS = frozenset({"tegen", "richting"})
_UNSURE_PARTS = frozenset({"begin", "medio", "midden", "half"})
_PREPOSITION = rf"(?P<prep>{_BEFORE}|{any_of('na in op met per tegen rond omstreeks tijdens gedurende binnen vanaf')})"
_PART = (
    r"(?:(?:het\s+|de\s+)?(?P<part>begin|medio|midden|half|eind(?:e)?)(?:\s+van)?"
    rf"|(?:de\s+)?(?P<of_month>eerste|tweede)\s+helft\s+van(?=\s+(?:{_MONTHS})\b)|(?P<course>(?:in\s+)?de\s+loop\s+van)"
    r"|(?P<later>later(?:\s+in)?))"
)
_IN_PERIOD = Needing(
    expression(
        rf"{_START}(?P<lead>{_LEAD})(?:(?P<outer>{any_of('aan tegen rond richting uiterlijk')})\s+)?"
        rf"(?:{_PREPOSITION}\s+)?"
        rf"(?:{_PART}\s+)?{PERIOD}{_STOP}",
        re.IGNORECASE,
    ),
    PERIOD_WORDS,
)
_BEFORE_DAY = expression(
    rf"{_START}{_LEAD}(?:(?P<prep>{_BEFORE}|{any_of('op per tegen rond omstreeks na vanaf tot')})\s+)?"
    r"(?:uiterlijk\s+)?$",
    re.IGNORECASE,
)
_EVENT = any_of(
    "afronding afloop ommekomst ontvangst besluitvorming vaststelling inwerkingtreding publicatie oplevering voltooiing"
    " behandeling aanvang start bespreking (?:internet)?consultatie verschijnen verschijning beëindiging sluiting"
    " goedkeuring"
)
_STAGE = any_of("plenaire mondelinge schriftelijke verdere eerste tweede volgende komende")
_DETERMINER = any_of("de het dit deze die dat mijn een zijn hun haar bovengenoemde? genoemde?")
_NO_NOUN = any_of("krijgt ontvangt is zijn wordt worden zal zullen uw ik")
_OF_WHAT = rf"{_DETERMINER}(?:\s+(?!{_NO_NOUN}{_STOP})[\w-]+){{1,3}}?"
# The words of an event end before a verb, a receiver, or what is reported.
_END_OF_EVENT = (
    r"(?=\s*(?:[,.;)]|$)|\s"
    + any_of(
        r"zal zullen wordt worden aan naar met van uw de_(?:Tweede_|Eerste_)?Kamer over hierover daarover nader opnieuw"
        r" een mijn ik het_kabinet informe\w+ stu+r\w+ ontvangt kom\w* deel delen bied\w* doen laten zend\w* bericht\w*"
        r" verstrek\w* ge\w+ toe\w+ aan\w+"
    )
    + r"\b)"
)
_AFTER_SOME_TIME = rf"(?:binnen\s+)?{_NUMBER}\s+{_UNITS}"
_AT_EVENT = Needing(
    expression(
        rf"{_START}{_LEAD}(?:(?:(?:direct|meteen|kort|{_AFTER_SOME_TIME})\s+)?na|voor|vóór|voorafgaand\s+aan)\s+(?:(?:de|het)\s+)?(?:{_STAGE}\s+)?{_EVENT}"
        rf"(?:\s+(?:hier|daar)van|\s+(?:van|door|in)\s+{_OF_WHAT}{_END_OF_EVENT})?{_STOP}"
        rf"|{_START}{_LEAD}{_AFTER_SOME_TIME}\s+na\s+(?:de|het|dit|deze)\s+[\w-]+{_END_OF_EVENT}"
        rf"|{_START}{_LEAD}{any_of('voor vóór voorafgaand_aan tijdens bij in_aanloop_naar')}\s+(?:het|de)\s+"
        r"(?:(?!jaar)[\w-]+\s+){0,2}?[\w-]*"
        + any_of("debat overleg begrotingsbehandeling voorjaarsnota miljoenennota najaarsnota begroting besluitvorming")
        + rf"(?:\s+(?:(?:van|op|in)\s+)?(?:\d{{1,2}}\s+)?(?:{_MONTHS})(?:\s20\d\d)?|\s+(?:van\s+|in\s+)?20\d\d"
        rf"|\s+van\s+(?-i:[A-Z]{{2,5}}))?{_STOP}"
        rf"|{_START}{_LEAD}met\s+de\s+(?:ontwerp)?{any_of('begroting voorjaarsnota najaarsnota miljoenennota')}"
        rf"\s+(?:(?:voor|van)\s+)?20\d\d{_STOP}"
        rf"|{_START}{_AFTER_SOME_TIME}\s+{any_of('daarna later nadien erna')}{_STOP}",
        re.IGNORECASE,
    ),
    (
        *("afronding", "afloop", "ommekomst", "ontvangst", "besluitvorming", "vaststelling", "inwerkingtreding"),
        *("publicatie", "oplevering", "voltooiing", "behandeling", "aanvang", "start", "bespreking", "consultatie"),
        *(
            "verschijn",
            "beëindiging",
            "sluiting",
            "goedkeuring",
            "debat",
            "overleg",
            "begroting",
            "nota",
            "dag",
            "week",
        ),
        *("weken", "maand", "jaar"),
    ),
)
# A clause that says what must have happened first.
_DONE = any_of(
    r"afgerond bekend gereed beschikbaar klaar ontvangen vastgesteld voltooid duidelijk\w* binnen afgelopen verschenen"
    " opgeleverd genomen helder gepubliceerd definitief voorhanden"
)
_IS = any_of("is zijn heb hebben komt komen wordt worden heeft")
_CLAUSE = Needing(
    expression(
        rf"{_START}(?:{any_of('zodra nadat wanneer als')}\s+[^,;.]{{3,140}}?{_START}(?:{_IS}\s)?{_DONE}"
        rf"(?:\s{_IS}(?:\s{_DONE})?)?{_STOP}"
        rf"|{any_of('zodra wanneer als')}\s+[^,;.]{{3,140}}?\ber\s+(?:is|zijn)(?=\s*[,.;])"
        r"|(?:zodra|nadat)\s+[^,;.]{3,160}?(?=[,;.]|$))",
        re.IGNORECASE,
    ),
    ("zodra", "nadat", "wanneer", "als"),
)


def time_limits(text: str, written_on: date | None) -> list[TimeLimit]:
    """The time limits of a text in order, none within another; days that follow need the day of the text."""
    found = [*_clauses(text), *_days(text, written_on), *_periods(text, written_on), *_within(text, written_on)]
    found += (TimeLimit(Span(*match.span())) for pattern in (_AT_EVENT, _VAGUE) for match in pattern.finditer(text))
    kept: list[TimeLimit] = []
    for each in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(each)
    return kept


def _clauses(text: str) -> Iterator[TimeLimit]:
    return (TimeLimit(Span(*match.span())) for match in _CLAUSE.finditer(text))


def _days(text: str, written_on: date | None) -> Iterator[TimeLimit]:
    """`voor 1 juli`, `uiterlijk 1 juli 2025`; a day that is over is no time limit."""
    year = written_on.year if written_on else None
    for each in dates(text, year):
        before = _BEFORE_DAY.search(text, max(0, each.span.start - 40), each.span.start)
        if before is None or not before.group().strip():
            continue
        day = each.day
        if day and written_on and each.year_implied and day < written_on:
            day = _next_year(day)
        if day and written_on and day < written_on:
            continue
        prep = (before["prep"] or "").casefold()
        due = None if prep in _OPEN or not day else day - timedelta(prep[:1] == "v" or prep[:6] == "eerder")
        yield TimeLimit(Span(before.start(), each.span.end), due)


def _next_year(day: date) -> date | None:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return None


def _periods(text: str, written_on: date | None) -> Iterator[TimeLimit]:
    for match in _IN_PERIOD.finditer(text):
        prep, part = (
            (match["prep"] or "").casefold(),
            (match["part"] or _HALVES[(match["of_month"] or "").casefold()]).casefold(),
        )
        is_bare = not (prep or part or match["course"] or match["later"] or match["outer"] or match["near"])
        if is_bare and "uiterlijk" not in match["lead"].casefold():
            continue
        due = _due(match, prep, part, written_on)
        if due and written_on and due < written_on:
            if any(match[name] for name in ("of", "year", "of_near", "near", "whole")):
                continue
            due = _due(match, prep, part, date(written_on.year + 1, 1, 1))
        due = due if _is_sure(match, prep, part) else None
        is_weak = prep == "in" and not match["lead"] and not part and not match["course"]
        is_plain = is_weak and bool(match["year"] or match["month"]) and not match["near"]
        # A year or month that `voor` names is what something is for: `de begroting voor 2026`.
        is_for = prep in ("voor", "op", "per") and not part and bool(match["year"] or match["near_unit"] == "jaar")
        if not is_for or match["lead"]:
            yield TimeLimit(Span(*match.span()), due, is_plain)


def _is_sure(match: re.Match[str], prep: str, part: str) -> bool:
    """Whether everyone means the same last day: when a season begins, or what the middle of a year is, nobody fixed."""
    if match["recess"] or match["some"] or match["near_recess"]:
        return False
    if part in _UNSURE_PARTS and not match["of_month"]:
        return part == "begin" and _is_before(prep) and not _season(match)
    if (match["outer"] or prep).casefold() in _TOWARDS and not part:
        return False
    return part.startswith("eind") or not (_is_before(prep) and _season(match))


def _season(match: re.Match[str]) -> str | None:
    found: str | None = match["season"] or match["near_season"]
    return found


def _is_before(prep: str) -> bool:
    return (prep[:1] == "v" and prep != "vanaf") or prep.startswith("eerder")


def _due(match: re.Match[str], prep: str, part: str, written_on: date | None) -> date | None:
    found = period(match, written_on)
    if found is None or prep in _OPEN or (match["outer"] or "").casefold() == "rond":
        return None
    if part:
        found = found.part(part)
    if _is_before(prep):
        return found.last if part.startswith("eind") else found.first - timedelta(1)
    return found.last


def _within(text: str, written_on: date | None) -> Iterator[TimeLimit]:
    for match in _WITHIN.finditer(text):
        count, unit = match["count"] or "6", (match["unit"] or "maand").casefold()
        number = _NUMERALS.get(count.casefold()) or int(count)
        # Working days depend on a calendar.
        is_known = written_on is not None and not unit.startswith("werk")
        yield TimeLimit(Span(*match.span()), _after(written_on, number, unit) if written_on and is_known else None)


def _after(day: date, number: int, unit: str) -> date:
    if unit.startswith(("dag", "we")):
        return day + timedelta(number * (1 if unit.startswith("dag") else 7))
    months = day.month - 1 + number * (12 if unit == "jaar" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
