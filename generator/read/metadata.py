"""Facts in the metadata of official publications."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.grammar.front.publications import record_id

# The name in the metadata of the official publications, and the fact it shows.
_FACTS = {
    "dc.identifier": "id",
    "overheidop.documenttitel": "title",
    "overheidop.dossiernummer": "dossier",
    "overheidop.ondernummer": "number",
    "overheidop.vergaderjaar": "session",
    "overheidop.vraagnummer": "question-number",
    "overheidop.aanhangselnummer": "number",
    "overheidop.datumindiening": "asked",
    "overheidop.datumontvangst": "answered",
    "overheidop.datumvergadering": "date",
    "dcterms.issued": "issued",
    "dcterms.available": "published",
}
_CHAMBERS = {"tweede kamer der staten-generaal": "tk", "eerste kamer der staten-generaal": "ek"}


def facts_of(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The facts in pairs of metadata names and contents, each once, in order; dates as written (ISO 8601)."""
    return tuple(dict.fromkeys(_facts_in(pairs)))


def _facts_in(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, content in pairs:
        key, value = name.strip().lower(), " ".join(content.split())
        if not value:
            continue
        if key in _FACTS:
            yield _FACTS[key], value
        elif key == "dc.creator" and value.lower() in _CHAMBERS:
            yield "chamber", _CHAMBERS[value.lower()]
        elif key == "overheidop.externmetadatarecord" and (record := record_id(value)):
            yield "id", record
