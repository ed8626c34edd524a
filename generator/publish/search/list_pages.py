"""Pages that list something over the whole archive, as search finds them: by their names alone.

What such a page says of itself is ours, and stands above official text: it is shown, and finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.grammar.references import dossier_of
from generator.model.identifiers import COMMITMENTS, DOCUMENTS, DOSSIERS
from generator.model.library import Library
from generator.publish.search.record import SearchRecord
from generator.render.summaries.archive import Archive

PAGE = "Pagina"
_COMMITMENTS = (
    "Een toezegging is een belofte van een minister aan de Kamer. Op deze pagina staan de toezeggingen die een "
    "programma in de antwoorden vond."
)
_DOCUMENTS = "Op deze pagina staat per document, zoals een artikel van een wet, welk overleg het noemt."
_DOSSIERS = "De Kamer bewaart documenten over één zaak in een dossier met een nummer. Op deze pagina staan de dossiers."


def list_pages(library: Library) -> Iterator[SearchRecord]:
    """The pages of commitments, documents and dossiers, each where the archive holds any."""
    records = library.records
    promises = any(record.commitments_of(each) for record in records for each in record.consultation.exchanges)
    has_dossiers = any(record.consultation.front.dossiers for record in records)
    return _listed(library.mentions, has_commitments=promises, has_dossiers=has_dossiers)


def list_pages_of(archive: Archive) -> Iterator[SearchRecord]:
    """The same of an archive."""
    promises = any(True for summary in archive.summaries for _ in summary.commitments)
    has_dossiers = any(summary.front.dossiers for summary in archive.summaries)
    return _listed(archive.mentions, has_commitments=promises, has_dossiers=has_dossiers)


def _listed(mentioned: Iterable[str], *, has_commitments: bool, has_dossiers: bool) -> Iterator[SearchRecord]:
    dossiers = [dossier_of(identifier) for identifier in mentioned]
    if has_commitments:
        yield _page(COMMITMENTS, "Toezeggingen", _COMMITMENTS, "toezegging", "belofte")
    if not all(dossiers):
        yield _page(DOCUMENTS, "Documenten", _DOCUMENTS, "document")
    if any(dossiers) or has_dossiers:
        yield _page(DOSSIERS, "Dossiers", _DOSSIERS, "dossier")


def _page(path: str, title: str, content: str, *forms: str) -> SearchRecord:
    kind = {"soort": PAGE}
    return SearchRecord(path, content, title, kind, {"soort": [PAGE]}, forms, is_found_by_content=False, kind="pagina")
