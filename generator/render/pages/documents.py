"""Documents outside dossiers that consultations mention: laws, European acts, judgments and others, a page a group."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.grammar.references import Group, act_of, group_of, in_order, name_of_act
from generator.model.identifiers import COMMITMENTS, DOCUMENTS, DOSSIERS, documents_path
from generator.model.library import Library, Page
from generator.render import wording
from generator.render.archive_pages import ArchivePageEntry
from generator.render.environment import fill
from generator.render.links import NamedLink
from generator.render.mentions import DocumentEntry, document_entry
from generator.render.page_context import PageContext

TITLE = "Genoemde documenten"
ABOUT = "Wetten, uitspraken en andere documenten die in een overleg zijn genoemd, en waar dat staat."
# In the order in which the list has them.
NAMES = {
    Group.LAWS: "Wetten",
    Group.EUROPEAN: "Europese Unie",
    Group.GAZETTE: "Staatsblad, Staatscourant en Tractatenblad",
    Group.JUDGMENTS: "Uitspraken van rechters",
    Group.PROCEEDINGS: "Handelingen en Kamervragen",
    Group.COMMITMENTS: "Toezeggingen van ministers",
    Group.OTHER: "Andere stukken",
}


@dataclass(frozen=True)
class Part:
    """Documents that stand under one heading, such as the articles of one act; without a name under none."""

    name: str
    entries: list[DocumentEntry]


def documents(library: Library) -> Iterator[Page]:
    """The list of groups, and a page for each group of which a document is mentioned."""
    found: dict[Group, list[str]] = defaultdict(list)
    for identifier in sorted(library.mentions, key=in_order):
        found[group_of(identifier)].append(identifier)
    context = PageContext(library, DOCUMENTS)
    entries = [
        ArchivePageEntry(name, "", "", context.link(documents_path(group.value)), _number(found[group]))
        for group, name in NAMES.items()
        if group in found
    ]
    markdown = fill("documents.md.jinja", title=TITLE, about=ABOUT, entries=entries, dossiers=context.link(DOSSIERS))
    yield Page(DOCUMENTS, TITLE, markdown, ABOUT)
    for group, name in NAMES.items():
        if group in found:
            yield _page(library, group, name, found[group])


def _page(library: Library, group: Group, name: str, identifiers: Sequence[str]) -> Page:
    context = PageContext(library, documents_path(group.value))
    markdown = fill(
        "documents_group.md.jinja",
        title=name,
        parts=list(_parts(context, identifiers)),
        breadcrumbs=[NamedLink(TITLE, context.link(DOCUMENTS))],
        commitments=context.link(COMMITMENTS) if group is Group.COMMITMENTS else "",
    )
    return Page(context.path, f"{TITLE}: {name}", markdown, f"{name}: {_number(identifiers)} genoemd in een overleg.")


def _parts(context: PageContext, identifiers: Sequence[str]) -> Iterator[Part]:
    """The documents in their order; articles stand under the names of their acts, which are in alphabetical order."""
    for act, held in groupby(sorted(identifiers, key=_act), key=_act):
        yield Part(act, [document_entry(context, each, context.library.mentions[each]) for each in held])


def _act(identifier: str) -> str:
    law = act_of(identifier)
    return (name_of_act(law[0]) or law[0]) if law else ""


def _number(identifiers: Sequence[str]) -> str:
    return wording.count(len(identifiers), "document", "documenten")
