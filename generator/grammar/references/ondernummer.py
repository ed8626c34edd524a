"""The number or letter of a document in a dossier, and the id that the two make."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.grammar.characters.expressions import expression
from generator.grammar.references.parts.dossier import Dossier, read_dossier
from generator.grammar.references.parts.numbers import Listed, NumberForm, is_closed
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP, NR, Head, Session, is_plural
from generator.model.annotation import Certainty
from generator.model.consultation import Chamber
from generator.model.reference import Reference
from generator.model.text import Span

# 500 · 188b · 5-h1, 5-n1, 5-b1 (reprint, addition, annex); five digits are a number with a note mark glued to it.
_DIGITS = NumberForm(r"[0-9]{1,4}(?:[a-z](?![a-z0-9]))?+(?:[ -]?[hnb][0-9](?![0-9]))?+(?![0-9A-Za-z])(?!\.[0-9])")
_LETTERS = NumberForm(r"[A-Z]{1,3}(?:-[hnb][0-9])?+(?![\w-])")

_MARKED = expression(rf"{GAP},?+{GAP}(?P<nr>{NR}){GAP}")
_HYPHEN = expression(rf"{GAP}-{GAP}(?=[0-9A-Z])")
_COMMA = expression(rf"{GAP},{GAP}(?:letter{GAP})?+(?=[0-9A-Z])")
_SPACE = expression(rf"\s{GAP}(?=[A-Z])")
_GLUED = expression(r"[0-9]{5,6}(?![0-9])")
_REPRINT = expression(rf"{GAP}(?:,{GAP}herdruk(?!\w)|\({GAP}herdruk{GAP}\)|herdruk(?!\w))")
_OPENED = expression(rf"{GAP}\({GAP}(?=[0-9])")
_CLOSED = expression(rf"{GAP}\)")
_PUNCTUATION = expression(rf"{GAP}(?:[),.;:\]]|\Z|p\.)")
_HYPHENED_ON = expression(r"-[0-9]")

# Until this session an id of the Eerste Kamer held the session as well: kst-20082009-32024-C.
LAST_SESSION_IN_IDS = 2008
_FIRST_SESSION_OF_LETTERS = 2000


@dataclass(frozen=True)
class Ondernummers:
    """The documents written after a dossier; `first_end` is the offset after the first, `end` that after the last."""

    listed: tuple[Listed, ...]
    certainty: Certainty
    end: int
    first_end: int = 0


NONE = Ondernummers((), Certainty.UNKNOWN, 0)


def read_numbers(text: str, dossier: Dossier, chamber: Chamber | None, *, written: bool) -> Ondernummers:
    """The documents named after a dossier. Without the word Kamerstuk (`written`) only unmistakable forms count."""
    end = dossier.span.end
    if mark := _MARKED.match(text, end):
        return _marked(text, mark)
    if mark := _HYPHEN.match(text, end):
        distinct = written or not dossier.is_plain
        return _hyphened(text, mark.end(), dossier, distinct=distinct)
    mark = _COMMA.match(text, end)
    if mark and (written or chamber is Chamber.EK):
        return _after_comma(text, mark.end(), chamber)
    mark = _SPACE.match(text, end)
    if mark and written:
        return _closed(text, _LETTERS.read(text, mark.end(), several=False)[:1], Certainty.DERIVED)
    return NONE


def _marked(text: str, mark: re.Match[str]) -> Ondernummers:
    if glued := _GLUED.match(text, mark.end()):
        return _found((Listed("", Span(*glued.span())),), Certainty.UNKNOWN)
    several = is_plural(mark["nr"])
    listed = _DIGITS.read(text, mark.end(), several=several) or _LETTERS.read(text, mark.end(), several=several)
    if len(listed) == 1 and listed[0].value.isdigit() and (reprint := _REPRINT.match(text, listed[0].span.end)):
        again = replace(listed[0], value=f"{listed[0].value}-h1", span=Span(listed[0].span.start, reprint.end()))
        return _found((again,), Certainty.DERIVED)
    return _found(listed, Certainty.CERTAIN)


def _hyphened(text: str, pos: int, dossier: Dossier, *, distinct: bool) -> Ondernummers:
    listed = _DIGITS.read(text, pos, several=False) or _LETTERS.read(text, pos, several=False)
    if not listed or _HYPHENED_ON.match(text, listed[-1].span.end):
        return NONE
    if distinct:
        return _found(listed, Certainty.CERTAIN)
    # Alone between brackets a bare `28676-495` is almost certainly a document; elsewhere it may be any number.
    enclosed = text[dossier.span.start - 1 : dossier.span.start] == "(" and _CLOSED.match(text, listed[-1].span.end)
    return _found(listed, Certainty.DERIVED) if enclosed else NONE


def _after_comma(text: str, pos: int, chamber: Chamber | None) -> Ondernummers:
    if letters := _LETTERS.read(text, pos, several=False):
        lone = chamber is Chamber.EK or _PUNCTUATION.match(text, letters[-1].span.end)
        return _found(letters, Certainty.CERTAIN) if lone else NONE
    return _closed(text, _DIGITS.read(text, pos, several=False), Certainty.DERIVED)


def _closed(text: str, listed: tuple[Listed, ...], certainty: Certainty) -> Ondernummers:
    return _found(listed, certainty) if listed and is_closed(text, listed[-1].span.end) else NONE


def _found(listed: tuple[Listed, ...], certainty: Certainty) -> Ondernummers:
    return Ondernummers(listed, certainty, listed[-1].span.end, listed[0].span.end) if listed else NONE


def document_id(dossier: Dossier, number: str, head: Head) -> tuple[str, Certainty]:
    """The id of a document in a dossier; empty when the words do not determine it."""
    if not dossier.number or not number:
        return "", Certainty.UNKNOWN
    session = head.session
    if number[0].isdigit() and number[-1].isalpha():
        # Numbers with a letter belong to the Eerste Kamer before 2000, which started again at 1 in each session.
        return _with_session(dossier, number, session) if session else ("", Certainty.UNKNOWN)
    last = LAST_SESSION_IN_IDS if number[0].isalpha() else _FIRST_SESSION_OF_LETTERS - 1
    if session and head.chamber is Chamber.EK and session.start <= last:
        return _with_session(dossier, number, session)[0], Certainty.DERIVED
    return f"kst-{dossier.number}-{number}", Certainty.CERTAIN


def _with_session(dossier: Dossier, number: str, session: Session) -> tuple[str, Certainty]:
    certainty = Certainty.DERIVED if session.slip else Certainty.CERTAIN
    return f"kst-{session.key}-{dossier.number}-{number}", certainty


def read_reversed(text: str, start: int, mark_at: int) -> tuple[Reference, ...]:
    """`nr. 456 (36800-XVI)`: numbers first, their dossier in brackets; the words begin at `start`."""
    mark = _MARKED.match(text, mark_at)
    if mark is None:
        return ()
    listed = _DIGITS.read(text, mark.end(), several=is_plural(mark["nr"]))
    opened = _OPENED.match(text, listed[-1].span.end) if listed else None
    dossier = read_dossier(text, opened.end()) if opened else None
    closed = _CLOSED.match(text, dossier.span.end) if dossier else None
    if dossier is None or closed is None:
        return ()
    head = Head(None, None, annex=False, number_mark=None, end=mark_at)
    first_end = closed.end() if len(listed) == 1 else listed[0].span.end
    spans = [Span(start, first_end), *(number.span for number in listed[1:])]
    return tuple(
        refer(span, "kst", *document_id(dossier, number.value, head), dossier.number or dossier.base)
        for span, number in zip(spans, listed, strict=True)
    )
