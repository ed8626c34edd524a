"""How to cite what was published of a document that was withdrawn since: by its addresses, with that note.

Who cited it before keeps the names of its parts; who spoke in it is not said, as on no page of it.
"""

from __future__ import annotations

from dataclasses import replace

from generator.model.library import Record
from generator.render.citations.cited import Cited, plain
from generator.render.citations.items import CitedConsultation
from generator.render.summaries.archive import Surroundings
from generator.render.writing.version_sentences import noted


def withdrawn_citations(record: Record, around: Surroundings) -> list[Cited]:
    """The document as a whole, then all that could be cited of its last version; none where it was not withdrawn."""
    withdrawal = record.versions.withdrawn
    if withdrawal is None:
        return []
    cited = CitedConsultation(record.earlier[-1], around)
    parts = (each for exchange in cited.exchanges() for each in exchange.cited)
    note = plain(noted(withdrawal))
    return [replace(cited.whole(), note=note), *(_without_names(each, note) for each in parts)]


def _without_names(cited: Cited, note: str) -> Cited:
    within = f"{cited.title[:1].lower()}{cited.title[1:]}"
    return replace(cited, authors=(), told=within, note=note)
