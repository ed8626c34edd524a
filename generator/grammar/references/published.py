"""Ids and addresses written out in the text: of the gazette, of parliament, of oral commitments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.references.parts.with_address import refer
from generator.model.reference import DossierContext, Reference
from generator.model.text import Span

_NUMBERED = r"[0-9]{4}-[0-9]{1,6}(?:-n[0-9])?"
_PART = r"(?:[0-9]{1,6}[a-z]?|[a-z]{1,4}|[hnb][0-9]{1,2}|\(r[0-9]{1,4}\))(?![0-9a-z])"
_ID = (
    rf"(?:kst-(?:[0-9]{{8}}-)?+(?:[0-9]{{5}}|[ivxlc]{{1,9}})(?:-{_PART}){{1,4}}+"
    r"|ah-[te]k-[0-9]{8}-[0-9]{1,5}(?:-[hnb][0-9])?|h-[te]k-[0-9]{8}-[0-9]{1,4}(?:-[0-9]{1,5}){1,2}"
    rf"|(?:stb|stcrt|trb)-{_NUMBERED}|(?:kst|ah|blg)-[0-9]{{6,9}}|(?:kv|nds)-tk-[0-9]{{4}}[dz][0-9]{{5}})(?![0-9a-z])"
)
_DOSSIER = r"[0-9]{5}(?:-[0-9a-z]{1,6})?"
_GAZETTE_PATTERN = expression(
    r"(?<![\w/.-])(?i:"
    r"(?:https?://)?zoek\.officielebekendmakingen\.nl/(?:(?:behandeld?)?dossier/(?:[0-9a-z()-]{1,20}+/)?+)?+"
    rf"(?:(?P<linked>{_ID})|(?P<dossier>{_DOSSIER}))(?:\.(?:html|xml|pdf|odt)(?!\w)|/metadata\.xml)?+"
    rf"|(?P<id>{_ID}))"
)
_GAZETTE = Needing(
    _GAZETTE_PATTERN,
    ("officielebekendmakingen", "kst-", "ah-", "h-tk", "h-ek", "stb-", "stcrt-", "trb-", "blg-", "kv-", "nds-"),
)
_PARLIAMENT_ADDRESS = Needing(
    expression(r"(?i:https?://)(?:www\.)?tweedekamer\.nl/[^\s<>\"]{0,300}+"), ["tweedekamer.nl/"]
)
_SHOWN_DOCUMENT = expression(r"[?&]did=([0-9]{4}D[0-9]{5})(?!\w)")
_PARLIAMENT = Tried(
    expression(r"(?<!\w)(?:(?P<tkdoc>[12][0-9]{3}D[0-9]{5})|(?P<tkcase>[12][0-9]{3}Z[0-9]{5}))(?!\w)"),
    expression("[DZ](?=[0-9])"),
    (4,),
)
_COMMITMENT = Tried(
    expression(r"(?<!\w)(?:(?P<tz>TZ[0-9]{6}-[0-9]{1,4})|(?P<to>T[O0][0-9]{4}))(?!\w)"),
    expression("T(?=[ZO0][0-9])"),
    (0,),
)

_SUFFIX = expression(r"[hnb][0-9]+|[0-9]+[a-z]", re.IGNORECASE)


def find_published(text: str, _context: DossierContext) -> Iterator[Reference]:
    """Ids and addresses of the gazette; they name their document themselves."""
    for match in _GAZETTE.finditer(text):
        span = Span(*match.span())
        if match["dossier"]:
            yield refer(span, "dossier", match["dossier"].upper())
            continue
        identifier = _normal(match["linked"] or match["id"])
        yield refer(span, identifier.partition("-")[0], identifier)


def _normal(identifier: str) -> str:
    series, *parts = identifier.split("-")
    if series.lower() in {"kv", "nds"}:
        return f"{series}-tk-".lower() + parts[1].upper()
    if series.lower() != "kst":
        return identifier.lower()
    return "-".join(["kst", *(part.lower() if _SUFFIX.fullmatch(part) else part.upper() for part in parts)])


def find_parliament_pages(text: str, _context: DossierContext) -> Iterator[Reference]:
    """Addresses of the Tweede Kamer that show one document."""
    for match in _PARLIAMENT_ADDRESS.finditer(text):
        if shown := _SHOWN_DOCUMENT.search(match[0]):
            yield refer(Span(*match.span()), "tkdoc", shown[1])


def find_parliament_ids(text: str, _context: DossierContext) -> Iterator[Reference]:
    """Documents (`2024D40329`) and cases (`2025Z22235`) of the Tweede Kamer."""
    yield from _named_by_group(_PARLIAMENT, text)


def find_commitments(text: str, _context: DossierContext) -> Iterator[Reference]:
    """Commitments of ministers: `TZ202401-123` to the Tweede Kamer, `TO3357` to the Eerste Kamer."""
    yield from _named_by_group(_COMMITMENT, text)


def _named_by_group(pattern: Needing | Tried, text: str) -> Iterator[Reference]:
    for match in pattern.finditer(text):
        yield refer(Span(*match.span()), match.lastgroup or "", match[0])
