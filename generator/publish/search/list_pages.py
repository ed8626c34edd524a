"""Pages that list something over the whole archive, as search finds them: by their names alone.

What such a page says of itself is ours, and stands above official text: it is shown, and finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.references import dossier_of
from generator.model.identifiers import COMMITMENTS, DOCUMENTS, DOSSIERS
from generator.model.library import Library
from generator.publish.search.record import SearchRecord

PAGE = "Pagina"
_COMMITMENTS = (
    "Een toezegging is een belofte van een minister aan de Kamer. Op deze pagina staan de toezeggingen die een "
    "programma in de antwoorden vond."
)
_DOCUMENTS = "Op deze pagina staat per document, zoals een artikel van een wet, welk overleg het noemt."
_DOSSIERS = "De Kamer bewaart stukken over één zaak in een dossier met een nummer. Op deze pagina staan de dossiers."


def list_pages(library: Library) -> Iterator[SearchRecord]:
    """The pages of commitments, documents and dossiers, each where the archive holds any."""
    dossiers = [dossier_of(identifier) for identifier in library.mentions]
    if any(record.commitments_of(each) for record in library.records for each in record.consultation.exchanges):
        yield _page(COMMITMENTS, "Toezeggingen", _COMMITMENTS, "toezegging", "belofte")
    if not all(dossiers):
        yield _page(DOCUMENTS, "Documenten", _DOCUMENTS, "document")
    if any(dossiers) or any(record.consultation.front.dossiers for record in library.records):
        yield _page(DOSSIERS, "Dossiers", _DOSSIERS, "dossier")


def _page(path: str, title: str, content: str, *forms: str) -> SearchRecord:
    kind = {"soort": PAGE}
    return SearchRecord(path, content, title, kind, {"soort": [PAGE]}, forms, is_found_by_content=False, kind="pagina")
