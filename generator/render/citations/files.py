"""The citations of a consultation as files: one of each format for programs, and one for the script in the browser."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.model.citation_paths import citations_path
from generator.model.library import Attachment, Record
from generator.render.citations import FORMATS, Format
from generator.render.citations.cited import NO_VISIT, TO_FILL_IN, Cited
from generator.render.citations.items import CitedConsultation
from generator.render.citations.withdrawn import withdrawn_citations
from generator.render.json.escapes import with_escapes
from generator.render.summaries.archive import Surroundings

SCRIPT = ".js"


def citation_attachments(record: Record, around: Surroundings) -> Iterator[Attachment]:
    """The files, of the consultation as a whole first and then in document order.

    Of a document that was withdrawn there is none for the script: no page has anything that it would help to cite.
    """
    if record.versions.withdrawn:
        yield from _files(record.consultation.id, withdrawn_citations(record, around))
        return
    identity = record.consultation.id
    cited = CitedConsultation(record, around)
    exchanges = tuple(cited.exchanges())
    everything = [cited.whole(), *(each for exchange in exchanges for each in exchange.cited)]
    yield from _files(identity, everything)
    lines = _Lines()
    forms = {each.id: lines.of(each) for each in everything}
    for exchange in exchanges:
        forms |= {anchor: lines.of(each) for each, anchor in cited.paragraphs(exchange.exchange)}
    data = {"names": [form.name for form in FORMATS], "lines": list(lines.numbers), "forms": forms}
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    script = f"window.overlegCitations = {with_escapes(written)};\n"
    yield Attachment(citations_path(identity, SCRIPT), script.encode("utf-8"))


def _files(identity: str, everything: list[Cited]) -> Iterator[Attachment]:
    for form in FORMATS:
        if form.suffix:
            yield Attachment(citations_path(identity, form.suffix), _written(form, everything).encode("utf-8"))


def _written(form: Format, everything: list[Cited]) -> str:
    return form.opening + form.between.join(form.write(each, NO_VISIT) for each in everything) + form.closing


class _Lines:
    """The lines of all forms, each once: what a consultation has in common stands in most of them."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def of(self, cited: Cited) -> list[list[int]]:
        """The numbers of the lines of each form, in the order of the formats."""
        return [[self._number(line) for line in form.write(cited, TO_FILL_IN).split("\n")] for form in FORMATS]

    def _number(self, line: str) -> int:
        return self.numbers.setdefault(line, len(self.numbers))
