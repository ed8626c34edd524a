"""Kamerstukken: a dossier and the numbers or letters of documents in it, in every order and spelling in use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.grammar.characters.expressions import expression
from generator.grammar.references.ondernummer import NONE, Ondernummers, document_id, read_numbers, read_reversed
from generator.grammar.references.parts.dossier import Dossier, read_dossier, read_dossiers, without_amounts
from generator.grammar.references.parts.numbers import Listed
from generator.grammar.references.parts.with_address import refer
from generator.grammar.references.parts.writing import GAP, NR, Head, read_head
from generator.model.annotation import Certainty
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_START = expression(
    r"(?<!\w)(?:"
    r"(?P<word>(?i:kamerst(?:uk(?:ken)?(?:dossier|nummer|nr)?s?|\.)|kst\.|dossier(?:nummer)?)(?!\w))"
    rf"|(?P<reversed>{NR}){GAP}(?=[0-9][0-9a-z,&/.\s-]{{0,60}}+\()"
    rf"|(?<![.,/-])(?P<bare>[1-4][0-9](?:{GAP}|\.)[0-9]{{3}})(?![0-9])"
    r")"
)
_AND_MORE = expression(rf"{GAP}(?:,{GAP}en(?!\w)|,|;|en(?!\w)|alsmede(?!\w)){GAP}")
_PARLIAMENT_ID = expression(r"(?P<id>[12][0-9]{3}[DZ][0-9]{5})(?!\w)")
_MOST_GROUPS = 20


@dataclass(frozen=True)
class _Group:
    """One or more dossiers with the documents named in them; `start` and `end` are the offsets of the words."""

    start: int
    dossiers: tuple[Dossier, ...]
    numbers: Ondernummers
    head: Head

    @property
    def end(self) -> int:
        return max(self.dossiers[-1].span.end, self.numbers.end)


def find_kamerstukken(text: str, context: DossierContext) -> Iterator[Reference]:
    """Every Kamerstuk and dossier in the text, in order of place."""
    pos = 0
    while start := _START.search(text, pos):
        found: tuple[Reference, ...]
        if start["word"]:
            found = tuple(_after_word(text, start, context))
        elif start["reversed"]:
            found = read_reversed(text, start.start(), start.start())
        else:
            found = tuple(_bare(text, start.start(), context))
        yield from found
        pos = max(start.end(), found[-1].span.end) if found else start.end()


def _after_word(text: str, start: re.Match[str], context: DossierContext) -> Iterator[Reference]:
    head = read_head(text, start.end(), context.chamber)
    if document := _PARLIAMENT_ID.match(text, head.end):
        kind = "tkdoc" if "D" in document["id"] else "tkcase"
        yield refer(Span(start.start(), document.end()), kind, document["id"])
        return
    group = _read_group(text, start.start(), head, written=True)
    if group is None:
        yield from _without_dossier(text, start, head, context)
        return
    for _ in range(_MOST_GROUPS):
        yield from _references(group)
        further = _AND_MORE.match(text, group.end)
        if further is None or not group.numbers.listed:
            return
        next_head = read_head(text, further.end(), head.chamber)
        following = _read_group(text, further.end(), next_head, written=True)
        if following is None or not following.numbers.listed:
            return
        group = following


def _read_group(text: str, start: int, head: Head, *, written: bool) -> _Group | None:
    dossiers = read_dossiers(text, head.end, head.chamber)
    if not dossiers:
        return None
    numbers = read_numbers(text, dossiers[-1], head.chamber, written=written)
    if numbers.listed:
        return _Group(start, dossiers, numbers, head)
    dossiers = without_amounts(text, dossiers)
    return _Group(start, dossiers, NONE, head)


def _references(group: _Group) -> Iterator[Reference]:
    first, *others = group.dossiers
    listed = group.numbers.listed
    if listed and _are_chapters(group.dossiers):
        yield from _of_last(group)
        return
    if listed:
        end = first.span.end if others else group.numbers.first_end
        yield _document(Span(group.start, end), first, listed[0], group)
    else:
        yield _dossier(Span(group.start, first.span.end), first)
    yield from (_dossier(other.span, other) for other in others)
    yield from (_document(number.span, first, number, group) for number in listed[1:])


def _are_chapters(dossiers: tuple[Dossier, ...]) -> bool:
    """Whether several dossiers are chapters of one budget, each with documents of its own."""
    return (
        len(dossiers) > 1
        and len({each.base for each in dossiers}) == 1
        and all(each.number[-1:].isalpha() for each in dossiers)
    )


def _of_last(group: _Group) -> Iterator[Reference]:
    """The dossiers before the last, and the documents of the last."""
    first, *between, last = group.dossiers
    yield _dossier(Span(group.start, first.span.end), first)
    yield from (_dossier(each.span, each) for each in between)
    listed = group.numbers.listed
    yield _document(Span(last.span.start, group.numbers.first_end), last, listed[0], group)
    yield from (_document(number.span, last, number, group) for number in listed[1:])


def _dossier(span: Span, dossier: Dossier) -> Reference:
    certainty = Certainty.CERTAIN if dossier.is_sure else Certainty.DERIVED
    return refer(span, "dossier", dossier.number, certainty)


def _document(span: Span, dossier: Dossier, number: Listed, group: _Group) -> Reference:
    shared = len(group.dossiers) > 1  # that the number belongs to the first dossier is a rule, not stated in the text
    identifier, certainty = document_id(dossier, number.value, group.head)
    if certainty is Certainty.CERTAIN and shared:
        certainty = Certainty.DERIVED
    if certainty is Certainty.CERTAIN:
        certainty = group.numbers.certainty
    return refer(span, "kst", identifier, certainty, dossier.number or dossier.base)


def _without_dossier(text: str, start: re.Match[str], head: Head, context: DossierContext) -> tuple[Reference, ...]:
    """`Kamerstuk nr. 5`: the document's own dossier is meant, if it has one."""
    if head.number_mark is None or not start["word"].lower().startswith("k"):
        return ()
    if turned := read_reversed(text, start.start(), head.number_mark):
        return turned
    own = read_dossier(context.dossier or "", 0) or Dossier(Span(0, 0), "", "")
    listed = read_numbers(text, Dossier(Span(0, head.number_mark), "", ""), head.chamber, written=True).listed
    spans = [Span(start.start(), listed[0].span.end), *(number.span for number in listed[1:])] if listed else []
    ids = [document_id(own, number.value, head)[0] for number in listed]
    return tuple(
        refer(span, "kst", identifier, Certainty.DERIVED, own.number or None)
        for span, identifier in zip(spans, ids, strict=True)
    )


def _bare(text: str, pos: int, context: DossierContext) -> Iterator[Reference]:
    head = Head(context.chamber, None, annex=False, number_mark=None, end=pos)
    group = _read_group(text, pos, head, written=False)
    if group is not None and group.numbers.listed:
        yield from _references(group)
