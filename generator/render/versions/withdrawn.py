"""The pages of a document that was withdrawn: each address stays and says so, with the reason; no word of it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from generator.model.citation_paths import citations_path, citing_path
from generator.model.identifiers import consultation_path, data_path, text_path
from generator.model.library import Page, Record, Site
from generator.model.versions import Withdrawal
from generator.render.citations import FORMATS
from generator.render.citations.apa import apa
from generator.render.citations.cited import ON_PAPER
from generator.render.citations.dutch import dutch
from generator.render.citations.withdrawn import withdrawn_citations
from generator.render.pages.citations import CitationFile
from generator.render.summaries.archive import Surroundings
from generator.render.versions.former import ids_in
from generator.render.views.environment import fill
from generator.render.writing import links, wording
from generator.render.writing.links import NamedLink, to_file, to_page
from generator.render.writing.titles import breadcrumbs, short_title
from generator.render.writing.version_sentences import reason, said


@dataclass(frozen=True)
class Citing:
    """How the document is still cited as a whole, in two forms, and the files with all citations."""

    dutch: str
    apa: str
    files: tuple[CitationFile, ...]


def withdrawn_pages(
    record: Record, around: Surroundings, withdrawal: Withdrawal, before: Callable[[Record, Surroundings], Site]
) -> tuple[Page, ...]:
    """The pages of a document that was withdrawn; `before` makes those that it had."""
    last = replace(record.earlier[-1], versions=record.versions, earlier=record.earlier[:-1])
    last = replace(last, versions=record.versions.model_copy(update={"withdrawn": None}))
    pages = before(last, Surroundings(around.knowledge, around.site_url, around.site_name)).pages
    return tuple(_page(page, record, around, withdrawal) for page in pages)


def _page(page: Page, record: Record, around: Surroundings, withdrawal: Withdrawal) -> Page:
    consultation = consultation_path(record.consultation.id)
    is_its_own = page.path == consultation
    citing = _citing(page, record, around)
    taken = {"begin", *(["downloads"] if is_its_own else ["overleg", "bestanden"] if citing else [])}
    markdown = fill(
        "withdrawn.md.jinja",
        title=page.title,
        day=wording.day(withdrawal.day),
        because=reason(withdrawal),
        source=links.to_outside(withdrawal.source) if withdrawal.source else None,
        consultation=None if is_its_own else NamedLink(short_title(record), to_page(page.path, consultation)),
        breadcrumbs=breadcrumbs(page.path, None if is_its_own else record),
        ids=sorted(ids_in(page.markdown) - taken),
        citing=citing,
        text=to_file(page.path, text_path(record.consultation.id)) if is_its_own else None,
        to_cite=to_page(page.path, citing_path(record.consultation.id)),
        data=to_file(page.path, data_path(record.consultation.id)) if is_its_own else None,
    )
    return Page(page.path, page.title, markdown, f"{said(withdrawal)} {page.description}")


def _citing(page: Page, record: Record, around: Surroundings) -> Citing | None:
    """What the page about citing still offers; None for every other page."""
    identity = record.consultation.id
    if page.path != citing_path(identity):
        return None
    whole = withdrawn_citations(record, around)[0]
    files = tuple(
        CitationFile(NamedLink(form.name, to_file(page.path, citations_path(identity, form.suffix))), form.about)
        for form in FORMATS
        if form.suffix
    )
    return Citing(dutch(whole, ON_PAPER), apa(whole, ON_PAPER), files)
