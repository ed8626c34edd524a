"""Handelingen (what was said in plenary) and their Aanhangsel (written questions of members)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing
from generator.grammar.references.parts.numbers import Listed, NumberForm
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP, NR, SESSION, Head, Session, is_plural, read_head, session_of
from generator.model.annotation import Certainty
from generator.model.consultation import Chamber
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_START_PATTERN = expression(
    rf"(?<!\w)(?:(?P<annex>(?i:aanhangsel(?!\w)|aanh\.))(?:{GAP}(?:van de|van|bij de){GAP})?+{GAP}"
    r"(?P<of>(?i:handelingen(?!\w)|hand\.))?+|(?i:handelingen)(?!\w))"
)
_START = Needing(_START_PATTERN, ("aanh", "handelingen"))
_NUMBER = NumberForm(r"[0-9]{1,5}(?![0-9A-Za-z])(?!\.[0-9])")
_SESSION_AFTER = expression(rf"{GAP},?+{GAP}(?i:vergaderjaar{GAP})?+(?={SESSION.pattern})")
_ITEM = expression(
    rf"(?:{NR}{GAP})?+(?P<meeting>[0-9]{{1,3}})(?:{GAP},?+{GAP}(?:item|agendapunt|punt){GAP}|{GAP}-{GAP})"
    r"(?P<item>[0-9]{1,3})(?:-[0-9]{1,4}){0,2}+(?![0-9])"
)
_MEETING = expression(rf"(?:{NR}{GAP})?+[0-9]{{1,4}}(?![0-9])(?:-[0-9]{{1,4}}(?![0-9])){{0,2}}+")

# The Eerste Kamer has a few dozen Aanhangsels in a session, so that a high number is one of the Tweede Kamer.
_ONLY_OF_TK = 200
# Older ids end in the page on which an item begins, which references do not give.
_FIRST_SESSION_OF_ITEMS = 2010


def find_proceedings(text: str, context: DossierContext) -> Iterator[Reference]:
    """Every reference to Handelingen or Aanhangsel, in order of place."""
    pos = 0
    while start := _START.search(text, pos):
        head = read_head(text, start.end())
        if start["annex"] or head.annex:
            found = _annexes(text, start, head, context)
        else:
            found = _item(text, start, head, context)
        yield from found
        pos = found[-1].span.end if found else start.end()


def _chamber(head: Head, context: DossierContext, session: Session | None) -> tuple[Chamber, Certainty]:
    """The chamber of the proceedings: as written, else that of the document itself, else the Tweede Kamer."""
    slip = session is not None and session.slip
    certainty = Certainty.DERIVED if head.chamber is None or slip else Certainty.CERTAIN
    return head.chamber or context.chamber or Chamber.TK, certainty


def _annexes(text: str, start: re.Match[str], head: Head, context: DossierContext) -> tuple[Reference, ...]:
    several = head.number_mark is not None and is_plural(text, head.number_mark)
    listed = _NUMBER.read(text, head.end, several=several)
    session, end = head.session, 0
    if listed and session is None and (after := _SESSION_AFTER.match(text, listed[-1].span.end)):
        written = SESSION.match(text, after.end())
        session, end = (session_of(written), written.end()) if written else (None, 0)
    if not listed or (session is None and head.number_mark is None):
        return ()
    return tuple(
        _annex(span, number, _chamber(head, context, session), session)
        for span, number in _spans(start.start(), listed, end)
    )


def _annex(span: Span, number: Listed, of: tuple[Chamber, Certainty], session: Session | None) -> Reference:
    """An Aanhangsel; one of which only the chamber is not written is certain where its number shows the chamber."""
    chamber, certainty = of
    if session is None:
        return refer(span, "ah", "", certainty)
    is_high = int(re.sub(r"\D", "", str(number.value))) >= _ONLY_OF_TK
    if is_high and not session.slip and certainty is Certainty.DERIVED:
        chamber, certainty = Chamber.TK, Certainty.CERTAIN
    return refer(span, "ah", f"ah-{chamber}-{session.key}-{number.value}", certainty)


def _spans(start: int, listed: tuple[Listed, ...], end: int) -> Iterator[tuple[Span, Listed]]:
    """The first number with the words before it, and the last with the session year that follows it, up to `end`."""
    for position, number in enumerate(listed):
        begin = number.span.start if position else start
        last = position == len(listed) - 1
        yield Span(begin, max(end, number.span.end) if last else number.span.end), number


def _item(text: str, start: re.Match[str], head: Head, context: DossierContext) -> tuple[Reference, ...]:
    item = _ITEM.match(text, head.end)
    session = head.session
    if item is None:
        meeting = _MEETING.match(text, head.end)
        return (refer(Span(start.start(), meeting.end()), "h", ""),) if meeting and session else ()
    chamber, certainty = _chamber(head, context, session)
    known = session is not None and session.start >= _FIRST_SESSION_OF_ITEMS
    identifier = f"h-{chamber}-{session.key}-{int(item['meeting'])}-{int(item['item'])}" if session and known else ""
    return (refer(Span(start.start(), item.end()), "h", identifier, certainty),)
