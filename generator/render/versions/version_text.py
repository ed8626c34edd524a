"""The full text of one version of a document, at an address of its own: whoever cites it cites these words for ever.

It shows the official words with their anchors and notes, and nothing that leads on: explanations, references and themes
stand with the newest text. The newest version has such a page as well, so that one can cite it before it is replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.model.annotation import AnnotationKind
from generator.model.direction import isolated
from generator.model.identifiers import full_text_path
from generator.model.library import Attachment, Page, Record
from generator.model.version_paths import version_path, version_source_path, versions_path
from generator.model.versions import Version
from generator.render.pages.full_text import runs_of
from generator.render.summaries.archive import Surroundings
from generator.render.texts.published_text import source_attachment
from generator.render.views.environment import fill
from generator.render.views.page_context import PageContext
from generator.render.views.presented import Presented
from generator.render.views.version_notices import sentence
from generator.render.writing import wording
from generator.render.writing.links import ADDED_BY_US, NamedLink
from generator.render.writing.source_names import hidden_content, is_withheld, source_address
from generator.render.writing.titles import breadcrumbs, short_title, title

# What names a question or is part of the words themselves; all else leads on.
_KEPT = frozenset({AnnotationKind.KEY_PHRASE, AnnotationKind.FOREIGN})


def version_texts(record: Record, around: Surroundings) -> Iterator[Page]:
    """A page for each version of a document; none where there is only one."""
    if record.earlier:
        for version, held in zip(record.versions.versions, (*record.earlier, record), strict=True):
            yield _page(record, held, version, around)


def version_sources(record: Record) -> Iterator[Attachment]:
    """The file of each earlier version as it was published; that of the newest stands with its pages."""
    for version, held in zip(record.versions.versions, record.earlier, strict=False):
        yield Attachment(_source_path(held, version), source_attachment(held).data)


def _source_path(held: Record, version: Version) -> str:
    suffix = source_address(held).rpartition("/bron")[2]
    return version_source_path(held.consultation.id, version.version, suffix)


def _page(record: Record, held: Record, version: Version, around: Surroundings) -> Page:
    consultation = record.consultation.id
    presented = Presented(_bare(held), bare(around))
    context = presented.page(version_path(consultation, version.version))
    runs = runs_of(context, presented)
    versions = context.link(versions_path(consultation))
    heading = f"Versie {version.version}: {short_title(record)}"
    is_newest = held is record
    markdown = fill(
        "version_text.md.jinja",
        title=heading,
        version=version,
        day=wording.day(version.day),
        because=sentence(version),
        replaced=None if is_newest else _replaced(record, version),
        newest=context.link(full_text_path(consultation)),
        history=versions,
        source=_source(context, held, version, is_newest=is_newest),
        is_source_ours=is_withheld(held) or hidden_content(held) is not None,
        about=context.about(ADDED_BY_US),
        breadcrumbs=[*breadcrumbs(context.path, record), NamedLink("Versies", versions)],
        runs=runs,
        footnotes=context.all_footnotes(presented.record),
    )
    said = "de nieuwste versie" if is_newest else "een oude versie"
    description = f"Versie {version.version} van dit document, {said}: {isolated(title(record))}."
    return Page(context.path, heading, presented.filled(context, markdown), description)


def _source(context: PageContext, held: Record, version: Version, *, is_newest: bool) -> str:
    return context.file(source_address(held) if is_newest else _source_path(held, version))


def _replaced(record: Record, version: Version) -> dict[str, str]:
    """Since when a version is replaced, and why."""
    after = record.versions.versions[version.version]
    return {"day": wording.day(after.day), "because": sentence(after), "number": str(after.version)}


def bare(around: Surroundings) -> Surroundings:
    """What pages show of the site, and of no other consultation."""
    return Surroundings(around.knowledge, around.site_url, around.site_name)


def _bare(record: Record) -> Record:
    """A record without what leads on and without notes of the editor."""
    kept = tuple(each for each in record.annotations if each.kind in _KEPT)
    sidecar = record.sidecar.model_copy(update={"notes": ()})
    return replace(record, annotations=kept, sidecar=sidecar, earlier=())
