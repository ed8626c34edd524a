"""The pages of a document that was withdrawn: each address stays and says so, with the reason; no word of it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.model.identifiers import consultation_path, data_path, text_path
from generator.model.library import Page, Record, Site
from generator.model.versions import Withdrawal
from generator.render.summaries.archive import Surroundings
from generator.render.versions.former import ids_in
from generator.render.views.environment import fill
from generator.render.writing import links, wording
from generator.render.writing.links import NamedLink, to_file, to_page
from generator.render.writing.titles import breadcrumbs, short_title
from generator.render.writing.version_sentences import reason, said


def withdrawn_pages(
    record: Record, around: Surroundings, withdrawal: Withdrawal, before: Callable[[Record, Surroundings], Site]
) -> tuple[Page, ...]:
    """The pages of a document that was withdrawn; `before` makes those that it had."""
    last = replace(record.earlier[-1], versions=record.versions, earlier=record.earlier[:-1])
    last = replace(last, versions=record.versions.model_copy(update={"withdrawn": None}))
    pages = before(last, Surroundings(around.knowledge, around.site_url, around.site_name)).pages
    return tuple(_page(page, record, withdrawal) for page in pages)


def _page(page: Page, record: Record, withdrawal: Withdrawal) -> Page:
    consultation = consultation_path(record.consultation.id)
    is_its_own = page.path == consultation
    markdown = fill(
        "withdrawn.md.jinja",
        title=page.title,
        day=wording.day(withdrawal.day),
        because=reason(withdrawal),
        source=links.to_outside(withdrawal.source) if withdrawal.source else None,
        consultation=None if is_its_own else NamedLink(short_title(record), to_page(page.path, consultation)),
        breadcrumbs=breadcrumbs(page.path, None if is_its_own else record),
        ids=sorted(ids_in(page.markdown) - {"begin", *(["downloads"] if is_its_own else [])}),
        text=to_file(page.path, text_path(record.consultation.id)) if is_its_own else None,
        data=to_file(page.path, data_path(record.consultation.id)) if is_its_own else None,
    )
    return Page(page.path, page.title, markdown, f"{said(withdrawal)} {page.description}")
