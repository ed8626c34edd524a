"""Documents outside dossiers that consultations mention: laws, European acts, judgments and others, a page a group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.grammar.references import Group, act_of, name_of_act
from generator.model.identifiers import COMMITMENTS, DOCUMENTS, DOSSIERS, documents_path
from generator.render.summaries.archive import Archive
from generator.render.summaries.document_pages import MentionedDocument
from generator.render.summaries.shelves import Shelf
from generator.render.summaries.summary import NamedPath
from generator.render.views.draft import Draft, draft
from generator.render.views.mentions import DocumentEntry, document_entry, name_of_shelf
from generator.render.views.page_place import PagePlace
from generator.render.views.shelf_entries import ArchivePageEntry, Around, around, shelf_entries
from generator.render.writing import wording
from generator.render.writing.document_groups import LAWS_BY_NAME, ORDER, about_groups, group_count, group_name
from generator.render.writing.links import DERIVED, NamedLink

TITLE = "Documenten"
_ABOUT = "Wetten en andere stukken buiten dossiers, en waar een overleg ze noemt."


@dataclass(frozen=True)
class Part:
    """Documents that stand under one heading, such as the articles of one act; without a name under none."""

    name: str
    entries: list[DocumentEntry]


def documents(archive: Archive) -> Iterator[Draft]:
    """The list of groups, and the pages of each group of which a document is mentioned."""
    groups = _groups(archive)
    here = PagePlace(DOCUMENTS)
    entries = [
        ArchivePageEntry(
            group_name(group, held), "", "", here.link(documents_path(group.value)), group_count(group, held)
        )
        for group, held in ((group, _ids(shelf)) for group, shelf in groups.items())
    ]
    about = about_groups({group: _ids(shelf) for group, shelf in groups.items()})
    yield draft(
        "documents.md.jinja",
        DOCUMENTS,
        TITLE,
        about,
        about=about,
        laws=LAWS_BY_NAME,
        entries=entries,
        dossiers=here.link(DOSSIERS),
    )
    for group, first in groups.items():
        yield from _pages(archive, group, first)


def documents_entry(here: PagePlace, archive: Archive) -> ArchivePageEntry | None:
    """The list of documents as other pages list it; None where no consultation mentions one."""
    number = sum(len(shelf.items) for shelf in _groups(archive).values())
    count = wording.count(number, "document", "documenten")
    return ArchivePageEntry(TITLE, "", _ABOUT, here.link(DOCUMENTS), count) if number else None


def _groups(archive: Archive) -> Mapping[Group, Shelf[MentionedDocument]]:
    """The documents outside dossiers that consultations mention, by group; groups and documents in their order."""
    found = ((group, archive.documents.get(documents_path(group.value))) for group in ORDER)
    return {group: shelf for group, shelf in found if shelf}


def _ids(shelf: Shelf[MentionedDocument]) -> list[str]:
    return [document.id for document in shelf.items]


def _pages(archive: Archive, group: Group, first: Shelf[MentionedDocument]) -> Iterator[Draft]:
    base, name = documents_path(group.value), group_name(group, _ids(first))
    way = [NamedPath(TITLE, DOCUMENTS)]
    leads = Around(tuple(NamedLink(step.name, PagePlace(base).link(step.path)) for step in way), None, None)
    yield _page(archive, group, first, name, leads)
    way.append(NamedPath(name, base))
    for placed in first.placed():
        here = PagePlace(placed.shelf.path(base))
        title = f"{name}: {name_of_shelf(placed.shelf)}"
        yield _page(archive, group, placed.shelf, title, around(here, base, placed, way, name_of_shelf))


def _page(archive: Archive, group: Group, shelf: Shelf[MentionedDocument], name: str, leads: Around) -> Draft:
    base = documents_path(group.value)
    here = PagePlace(shelf.path(base))
    number = group_count(group, _ids(shelf))
    return draft(
        "documents_group.md.jinja",
        here.path,
        f"{TITLE}: {name}",
        f"{name}: {number} genoemd in een overleg.",
        heading=name,
        about=LAWS_BY_NAME if group is Group.LAWS else "",
        shelves=shelf_entries(here, base, shelf, _number, name_of_shelf),
        parts=[] if shelf.parts else list(_parts(here, archive, shelf.items)),
        derivation=here.about(DERIVED),
        around=leads,
        commitments=here.link(COMMITMENTS) if group is Group.COMMITMENTS else "",
    )


def _number(held: Sequence[MentionedDocument]) -> str:
    return wording.count(len(held), "document", "documenten")


def _parts(here: PagePlace, archive: Archive, documents: Sequence[MentionedDocument]) -> Iterator[Part]:
    """The documents in their order; articles stand under the names of their acts, which are in alphabetical order."""
    for act, held in groupby(sorted(documents, key=_act), key=_act):
        yield Part(act, [document_entry(here, archive, each) for each in held])


def _act(document: MentionedDocument) -> str:
    law = act_of(document.id)
    return (name_of_act(law[0]) or law[0]) if law else ""
