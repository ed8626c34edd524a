"""The citations of a consultation as files: one of each format for programs, and one for the script in the browser."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model.citation_paths import citations_path
from generator.model.library import Attachment, Record
from generator.render.citations import FORMATS, Format
from generator.render.citations.cited import NO_VISIT, TO_FILL_IN, Cited
from generator.render.citations.items import CitedConsultation
from generator.render.json.escapes import with_escapes
from generator.render.summaries.archive import Surroundings

SCRIPT = ".js"


def citation_attachments(record: Record, around: Surroundings) -> Iterator[Attachment]:
    """The files, of the consultation as a whole first and then in document order."""
    identity = record.consultation.id
    cited = CitedConsultation(record, around)
    exchanges = tuple(cited.exchanges())
    everything = [cited.whole(), *(each for exchange in exchanges for each in exchange.cited)]
    for form in FORMATS:
        if form.suffix:
            yield Attachment(citations_path(identity, form.suffix), _written(form, everything).encode("utf-8"))
    forms = {each.id: _forms(each) for each in everything}
    for exchange in exchanges:
        forms |= {anchor: _forms(each) for each, anchor in cited.paragraphs(exchange.exchange)}
    data = {"names": [form.name for form in FORMATS], "forms": forms}
    script = f"window.overlegCitations = {with_escapes(json.dumps(data, ensure_ascii=False))};\n"
    yield Attachment(citations_path(identity, SCRIPT), script.encode("utf-8"))


def _written(form: Format, everything: list[Cited]) -> str:
    return form.opening + form.between.join(form.write(each, NO_VISIT) for each in everything) + form.closing


def _forms(cited: Cited) -> list[str]:
    return [form.write(cited, TO_FILL_IN) for form in FORMATS]
