"""Front matter: the facts that stand before the first question."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.references import dossier_of, find_references
from generator.model.block import join
from generator.model.consultation import FrontMatter, Signatory
from generator.model.text import SourceText, Span
from generator.parse import markers
from generator.parse.document_kind import chamber_of, kind_of
from generator.parse.front_dates import front_dates
from generator.parse.offices import addressee, committee
from generator.parse.official_id import made_id, printed_id
from generator.parse.official_numbers import official_numbers
from generator.parse.pieces import Piece, Role
from generator.parse.signing import signing
from generator.parse.subject import subject
from generator.problems import Code, Problems

# What a draft has where a day or a number must still come: `.. xxxx 2025`, `Nr. xxx`.
_BLANK = re.compile(
    r"(?:\.{2,}|…|_{2,})\s*(?:[xX]{2,}|\.{2,}|…|_{2,}|[a-z]+)\s*(?:19|20)(?:\d\d|\.\.|xx)|\b[Nn]r\.\s*(?:\.{2,}|…|[xX]{2,})"
    r"|\b[xX]{3,}\b|\b[dD]\.d\.\s*(?:\.{2,}|…)"
)


def front_matter(
    source: SourceText, pieces: Sequence[Piece], kinds: Sequence[str], problems: Problems, *, answered: bool
) -> FrontMatter:
    """Read the facts from the pieces before the first section, and from what stands at the edges of pages.

    `answered` tells that the document marks answers.
    """
    edges = [piece for piece in pieces if piece.role is Role.BESIDE]
    pieces = [piece for piece in pieces if piece.role is not Role.BESIDE]
    paragraphs = tuple(map(_without_name, pieces))
    text = "\n".join(paragraphs)
    numbers = official_numbers(paragraphs)
    kind, kind_derived = kind_of(paragraphs, kinds, answered=answered)
    chamber, chamber_derived = chamber_of(text, kind, numbers.number)
    documents = _documents(pieces, {f"kst-{dossier}-{numbers.number}" for dossier in numbers.dossiers})
    dossiers, dossiers_derived = (numbers.dossiers, False) if numbers.dossiers else _shared_dossier(documents)
    found_dates, dates_derived = front_dates(source, [*pieces, *edges], problems)
    _report_blanks(source, pieces, problems)
    derived = {"kind": kind_derived, "chamber": chamber_derived, "dossiers": dossiers_derived}
    return FrontMatter(
        kind=kind,
        chamber=chamber,
        title=numbers.title or subject([*paragraphs, *(piece.text for piece in edges)]),
        dossiers=dossiers,
        number=numbers.number,
        official_id=printed_id([*paragraphs, *(piece.text for piece in edges)])
        or made_id(numbers, paragraphs, chamber, found_dates.latest),
        committee=committee(text),
        addressee=addressee(text),
        dates=found_dates,
        documents=documents,
        signatories=tuple(dict.fromkeys(_signatories(pieces))),
        derived=(*(key for key, is_derived in derived.items() if is_derived), *dates_derived),
    )


def _without_name(piece: Piece) -> str:
    """The words of a piece; of a signature those of the office: a name after it reads like more of a committee's."""
    signed = markers.signature(piece.text) if piece.role is Role.SIGNATURE else None
    return piece.text.removesuffix(signed.name).rstrip(" ,") if signed and signed.name else piece.text


def _documents(pieces: Sequence[Piece], own: set[str]) -> tuple[str, ...]:
    """The ids of the documents under discussion: those that are named before the signatures, in order."""
    ids = (ref.id for p in pieces if p.role is not Role.SIGNATURE for ref in find_references(p.text, None))
    return tuple(dict.fromkeys(i for i in ids if i.startswith("kst-") and i not in own))


def _shared_dossier(documents: Sequence[str]) -> tuple[tuple[str, ...], bool]:
    """The one dossier that all documents under discussion share, if they do, and whether that was found."""
    shared = {dossier for i in documents if (dossier := dossier_of(i))}
    return (tuple(shared), True) if len(shared) == 1 else ((), False)


def _signatories(pieces: Sequence[Piece]) -> Iterator[Signatory]:
    role = ""
    for piece in pieces:
        if piece.role is not Role.SIGNATURE:
            continue
        signed = signing(piece.text)
        if signed is None:
            yield Signatory(piece.text, role)
        elif signed.name:
            yield Signatory(signed.name, signed.role)
        else:
            role = signed.role


def _report_blanks(source: SourceText, pieces: Sequence[Piece], problems: Problems) -> None:
    """Say where a draft leaves a fact open."""
    for piece in pieces:
        for found in _BLANK.finditer(piece.text):
            span = join(source, piece.block).legible.source_span(Span(*found.span()))
            message = f"a fact is left open: “{found.group()}”"
            problems.report(Code.OPEN_FACT, source.place(span.start), message, "add it when it is known", found.group())
