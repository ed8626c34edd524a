"""The versions of a document, and word by word what each of them changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.direction import isolated
from generator.model.identifiers import consultation_path
from generator.model.library import Page, Record
from generator.model.version_paths import version_path, versions_path
from generator.model.versions import Version
from generator.render.summaries.archive import Surroundings
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.views.version_changes import VersionChanges, changes_of
from generator.render.views.version_notices import sentence
from generator.render.writing import links, wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import breadcrumbs, short_title, title


@dataclass(frozen=True)
class ListedVersion:
    """A version in the list: its number, since when, why, its full text, where it was published, what it changed."""

    number: int
    day: str
    because: str
    text: Markdown
    source: Markdown | None
    changed: VersionChanges
    is_newest: bool


def history(record: Record, around: Surroundings) -> Iterator[Page]:
    """One page for a document with several versions; none for others."""
    if not record.earlier:
        return
    context = PageContext(around, versions_path(record.consultation.id))
    heading = f"Versies: {short_title(record)}"
    versions = [_listed(context, record, version) for version in record.versions.versions]
    markdown = fill(
        "versions.md.jinja",
        title=heading,
        versions=list(reversed(versions)),
        consultation=NamedLink(short_title(record), context.link(consultation_path(record.consultation.id))),
        about=context.about(ADDED_BY_US),
        breadcrumbs=breadcrumbs(context.path, record),
    )
    description = f"Welke versies er zijn van dit document, en wat er veranderde: {isolated(title(record))}."
    yield Page(context.path, heading, markdown, description)


def _listed(context: PageContext, record: Record, version: Version) -> ListedVersion:
    return ListedVersion(
        version.version,
        wording.day(version.day),
        sentence(version),
        context.link(version_path(record.consultation.id, version.version)),
        links.to_outside(version.source) if version.source else None,
        changes_of(context, record, version),
        version is record.versions.versions[-1],
    )
