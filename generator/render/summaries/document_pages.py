"""On which page of the archive a document stands that consultations refer to."""

from __future__ import annotations

from generator.grammar.references import dossier_of, group_of
from generator.model.identifiers import documents_path, dossier_path


def page_of_document(identifier: str) -> str:
    """The path of the page that lists a document: that of its dossier, else that of its group."""
    dossier = dossier_of(identifier)
    return dossier_path(dossier) if dossier else documents_path(group_of(identifier).value)
