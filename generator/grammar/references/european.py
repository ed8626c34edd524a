"""Documents of the European Union: the Commission's series, and acts by number and year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP
from generator.model.annotation import Certainty
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_COMMISSION_PATTERN = expression(
    rf"(?<!\w)(?P<series>COM|JOIN|SWD|SEC){GAP}(?:\({GAP}(?P<in>[0-9]{{4}}|[0-9]{{2}}){GAP}\)|/(?P<by>[0-9]{{4}})/)"
    rf"{GAP},?+{GAP}(?:nr\.?{GAP})?+(?P<number>[0-9]{{1,5}})(?![0-9A-Za-z])(?P<final>{GAP}(?:final|definitief|def\.)(?!\w))?+"
)
_COMMISSION = Tried(_COMMISSION_PATTERN, expression(r"(?:C(?=OM)|J(?=OIN)|S(?=WD|EC))"), (0,))

_BODY = r"(?:EU|EG|EEG|EGKS|Euratom|GBVB|JBZ)"
_YEAR_AND_NUMBER = (
    rf"(?P<body>\({GAP}{_BODY}(?:{GAP},{GAP}{_BODY}){{0,2}}{GAP}\){GAP})?+(?P<nr>(?:nrs?|nummer)(?!\w)\.?+{GAP})?+"
    rf"(?P<a>[0-9]{{1,4}})/(?P<b>[0-9]{{1,4}})(?:/(?P<tail>{_BODY}))?+(?![\w/])"
)
_ACT_PATTERN = expression(
    r"(?<!\w)(?i:(?:uitvoerings|gedelegeerde\s)?+"
    r"(?:(?P<R>verordening)|(?P<L>richtlijn)|(?P<F>kaderbesluit)|(?P<D>besluit|beschikking)))"
    rf"(?P<plural>en)?+{GAP}{_YEAR_AND_NUMBER}"
)
_ACT = Needing(_ACT_PATTERN, ("verordening", "richtlijn", "besluit", "beschikking"))
_NEXT_ACT = expression(rf"{GAP}(?:,{GAP}en(?!\w)|,|en(?!\w)){GAP}{_YEAR_AND_NUMBER}")
_NAMELESS_PATTERN = expression(
    rf"(?<![\w/])(?:\({_BODY}(?:,\s?{_BODY})?\){GAP}(?:nr\.?{GAP})?+[0-9]{{1,4}}/[0-9]{{1,4}}"
    rf"|[0-9]{{4}}/[0-9]{{1,4}}/{_BODY})(?![\w/])"
)
_NAMELESS = Needing(_NAMELESS_PATTERN, ["/"])

_MOST_LISTED = 20
_FIRST_YEAR = 1952  # of the Communities
_SHORT_YEARS = range(52, 100)
_NO_YEAR = 2100
_REGULATIONS_BY_YEAR = 2015  # since then the year comes first


def find_commission(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`COM(2023) 200`: the series and its number are the id; without `final` the final version is assumed."""
    for match in _COMMISSION.finditer(text):
        year = match["in"] or match["by"]
        certain = match["final"] and len(year) == len("2023")
        identifier = f"{match['series']}({_full_year(year)}){int(match['number'])}"
        certainty = Certainty.CERTAIN if certain else Certainty.DERIVED
        yield refer(Span(*match.span()), match["series"].lower(), identifier, certainty)


def find_acts(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`Verordening (EU) 2021/697`, `Richtlijn 2009/81/EG`: the id is the act's CELEX number."""
    pos = 0
    while act := _ACT.search(text, pos):
        kind = next(name for name in "RLFD" if act[name])
        pos = act.end()
        if not (act["body"] or act["tail"]) and (kind == "D" or not any(_years(act["a"], act["b"]))):
            continue  # decisions of Dutch authorities are numbered in the same way
        yield _act(act, kind, act.start())
        for _ in range(_MOST_LISTED):
            further = _NEXT_ACT.match(text, pos) if act["plural"] else None
            if further is None:
                break
            yield _act(further, kind, further.start("body") if further["body"] else further.start("a"))
            pos = further.end()


def find_nameless_acts(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`(EU) 2022/2555`: without a word for its kind it may be a regulation, a directive or a decision."""
    for match in _NAMELESS.finditer(text):
        yield refer(Span(*match.span()), "eu", "")


def _act(match: re.Match[str], kind: str, start: int) -> Reference:
    year, number, certainty = _year_and_number(match, kind)
    identifier = f"3{year}{kind}{number:04}" if year else ""
    return refer(Span(start, match.end()), "eu", identifier, certainty)


def _year_and_number(match: re.Match[str], kind: str) -> tuple[int | None, int, Certainty]:
    """The year and the number in `833/2014`: only one can be a year, or the kind of act decides."""
    first, second = _years(match["a"], match["b"])
    if first and second:
        number_first = _number_first(kind, first, written_nr=match["nr"] is not None)
        return (
            (second, int(match["a"]), Certainty.DERIVED)
            if number_first
            else (first, int(match["b"]), Certainty.DERIVED)
        )
    named = match["body"] or match["tail"]
    certainty = Certainty.CERTAIN if named else Certainty.DERIVED
    return (first, int(match["b"]), certainty) if first else (second, int(match["a"]), certainty)


def _number_first(kind: str, first: int, *, written_nr: bool) -> bool:
    if kind == "R":
        return written_nr or first < _REGULATIONS_BY_YEAR
    return kind == "D" and written_nr


def _years(first: str, second: str) -> tuple[int | None, int | None]:
    """For each number the year it can be; two digits count only when neither number is a four-digit year."""
    long = [int(digits) if _FIRST_YEAR <= int(digits) < _NO_YEAR else None for digits in (first, second)]
    if any(long):
        return long[0], long[1]
    short = [_full_year(digits) if int(digits) in _SHORT_YEARS else None for digits in (first, second)]
    return short[0], short[1]


def _full_year(digits: str) -> int:
    if len(digits) > len("95"):
        return int(digits)
    return int(f"19{digits}") if int(digits) in _SHORT_YEARS else int(f"20{digits}")
