"""Staatsblad, Staatscourant, Tractatenblad, and the Official Journal of the EU."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.references.parts.numbers import NumberForm, is_counted
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP, NR, is_plural
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_START_PATTERN = expression(
    r"(?<!\w)(?:(?P<stb>Stb\.?|(?i:staatsblad))|(?P<stcrt>Stcrt\.?|(?i:staatscourant))|(?P<trb>Trb\.?|(?i:tractatenblad)))"
    rf"(?!\w),?+{GAP}(?:jaargang{GAP})?+(?P<year>1[89][0-9]{{2}}|20[0-9]{{2}})(?![0-9])"
    rf"(?:{GAP}[,/]{GAP}(?P<nr>{NR}{GAP})?+|{GAP}(?P<only_nr>{NR}{GAP}))"
)
_START = Needing(_START_PATTERN, ("stb", "stcrt", "trb", "staatsblad", "staatscourant", "tractatenblad"))
_SERIES = ("stb", "stcrt", "trb")
_NUMBER = NumberForm(r"[0-9]{1,6}(?:-n[0-9])?+(?![0-9A-Za-z])(?!\.[0-9])")
_JOURNAL_PATTERN = expression(
    rf"(?<!\w)P[Bb](?:\s?E[UG])?+(?!\w),?+{GAP}(?:[0-9]{{4}}{GAP},?+{GAP})?+(?:{NR}{GAP})?+[LC]{GAP}[0-9]{{1,4}}(?![0-9])"
)
_JOURNAL = Needing(_JOURNAL_PATTERN, ["pb"])


def find_gazette(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`Stb. 2020, 123`, `Staatscourant 2025, nr. 7226`, `Trb. 1951, 114`."""
    pos = 0
    while start := _START.search(text, pos):
        pos = start.end()
        mark = start["nr"] or start["only_nr"]
        listed = _NUMBER.read(text, start.end(), several=bool(mark) and is_plural(mark))
        if not listed or (not mark and is_counted(text, listed[0].span.end)):
            continue
        series = next(name for name in _SERIES if start[name])
        for position, number in enumerate(listed):
            begin = number.span.start if position else start.start()
            yield refer(Span(begin, number.span.end), series, f"{series}-{start['year']}-{number.value}")
        pos = listed[-1].span.end


def find_journal(text: str, _context: DossierContext) -> Iterator[Reference]:
    """`PbEU 2014, L 229`: a place in a printed journal, which does not determine a document."""
    for match in _JOURNAL.finditer(text):
        yield refer(Span(*match.span()), "oj", "")
