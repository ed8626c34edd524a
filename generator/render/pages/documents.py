"""Documents outside dossiers that consultations mention: laws, European acts, judgments and others, a page a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.grammar.references import Group, act_of, group_of, in_order, name_of_act
from generator.model.identifiers import COMMITMENTS, DOCUMENTS, DOSSIERS, documents_path
from generator.model.library import Page
from generator.render.summaries.archive import Archive
from generator.render.views.archive_pages import ArchivePageEntry
from generator.render.views.environment import fill
from generator.render.views.mentions import DocumentEntry, document_entry
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.document_groups import LAWS_BY_NAME, ORDER, about_groups, group_count, group_name
from generator.render.writing.links import DERIVED, NamedLink

TITLE = "Documenten"
_ABOUT = "Wetten en andere stukken, en waar een overleg ze noemt."


@dataclass(frozen=True)
class Part:
    """Documents that stand under one heading, such as the articles of one act; without a name under none."""

    name: str
    entries: list[DocumentEntry]


def documents(archive: Archive) -> Iterator[Page]:
    """The list of groups, and a page for each group of which a document is mentioned."""
    groups = _groups(archive)
    here = PagePlace(DOCUMENTS)
    entries = [
        ArchivePageEntry(
            group_name(group, held), "", "", here.link(documents_path(group.value)), group_count(group, held)
        )
        for group, held in groups.items()
    ]
    about = about_groups(groups)
    markdown = fill(
        "documents.md.jinja",
        title=TITLE,
        about=about,
        laws=LAWS_BY_NAME,
        entries=entries,
        dossiers=here.link(DOSSIERS),
    )
    yield Page(DOCUMENTS, TITLE, markdown, about)
    for group, held in groups.items():
        yield _page(archive, group, held)


def documents_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The list of documents as other pages list it; None where no consultation mentions one."""
    number = sum(map(len, _groups(archive).values()))
    count = wording.count(number, "document", "documenten")
    return ArchivePageEntry(TITLE, "", _ABOUT, here.link(DOCUMENTS), count) if number else None


def _groups(archive: Archive) -> Mapping[Group, Sequence[str]]:
    """The documents outside dossiers that consultations mention, by group; groups and documents in their order."""
    found: dict[Group, list[str]] = defaultdict(list)
    for identifier in sorted(archive.mentions, key=in_order):
        found[group_of(identifier)].append(identifier)
    return {group: found[group] for group in ORDER if group in found}


def _page(archive: Archive, group: Group, identifiers: Sequence[str]) -> Page:
    here = PagePlace(documents_path(group.value))
    name = group_name(group, identifiers)
    markdown = fill(
        "documents_group.md.jinja",
        title=name,
        about=LAWS_BY_NAME if group is Group.LAWS else "",
        parts=list(_parts(here, archive, identifiers)),
        derivation=here.about(DERIVED),
        breadcrumbs=[NamedLink(TITLE, here.link(DOCUMENTS))],
        commitments=here.link(COMMITMENTS) if group is Group.COMMITMENTS else "",
    )
    number = group_count(group, identifiers)
    return Page(here.path, f"{TITLE}: {name}", markdown, f"{name}: {number} genoemd in een overleg.")


def _parts(here: PagePlace, archive: Archive, identifiers: Sequence[str]) -> Iterator[Part]:
    """The documents in their order; articles stand under the names of their acts, which are in alphabetical order."""
    for act, held in groupby(sorted(identifiers, key=_act), key=_act):
        yield Part(act, [document_entry(here, archive, each, archive.mentions[each]) for each in held])


def _act(identifier: str) -> str:
    law = act_of(identifier)
    return (name_of_act(law[0]) or law[0]) if law else ""
