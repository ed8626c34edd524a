"""The documents of the site for the index of the Wet open overheid: sitemaps with DiWoo metadata, version 0.9.8.

Source: *Woo-metadata* and the manual for the harvester (standaarden.overheid.nl/diwoo/metadata). A sitemap names the
file of a document itself, by an address of https, and stands in an index whose name says the category.

A document is listed where it gives its title and its day itself, or an editor does; what a rule concluded is no fact
for an official index, which has no word for doubt.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from lxml import etree

from generator.model.consultation import FrontMatter
from generator.model.duty_paths import sitemap_index_path, sitemap_path
from generator.model.information_categories import category_address, category_number
from generator.model.publisher import Act, Diwoo
from generator.render.duties.xml_tree import XmlTree
from generator.render.summaries.archive import Archive
from generator.render.summaries.summary import Summary
from generator.render.views.draft import FileDraft

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/"
MOST = 50_000
"""How many documents a sitemap may list (sitemaps.org, protocol)."""
# The list *Soort handeling* of TOOI.
_ACTS = {Act.RECEIVED: "c_dfcee535", Act.SIGNED: "c_e1ec050e", Act.ADOPTED: "c_641ecd76"}
_TOOI = "https://identifier.overheid.nl/tooi/def/thes/kern/"


class Lack(Enum):
    """Why a document is not listed."""

    WITHDRAWN = "withdrawn"
    TITLE = "title"
    DAY = "day"


@dataclass(frozen=True)
class ListedDocument:
    """A document: the path of its file, its title, its ids elsewhere, its day, and what happened on that."""

    file: str
    title: str
    ids: tuple[str, ...]
    day: date
    act: Act


@dataclass(frozen=True)
class WooIndex:
    """What is written: by whom, in which category, and the documents of each sitemap, by its path in order."""

    site_url: str
    name: str
    organisation: str
    category: str
    sitemaps: tuple[tuple[str, tuple[ListedDocument, ...]], ...]

    @property
    def path(self) -> str:
        """The path of the list of sitemaps."""
        return sitemap_index_path(category_number(self.category))

    @property
    def listed(self) -> int:
        """How many documents are listed."""
        return sum(len(documents) for _, documents in self.sitemaps)

    def files(self) -> Iterator[FileDraft]:
        """The list of sitemaps, then these."""
        newest = tuple((path, max(each.day for each in documents)) for path, documents in self.sitemaps)
        yield FileDraft(self.path, _index, (self.site_url, newest))
        for path, documents in self.sitemaps:
            facts = self.site_url, self.name, self.organisation, self.category, documents
            yield FileDraft(path, _sitemap, facts)


def woo_index(archive: Archive) -> WooIndex | None:
    """What is written; None where nobody asks for it, where the site has no https address, and without a document."""
    held = archive.knowledge.publisher
    said = held.publisher if held else None
    address = archive.site_url or ""
    if said is None or said.diwoo is None or said.organisation is None or not address.startswith("https://"):
        return None
    of_year: defaultdict[int, list[ListedDocument]] = defaultdict(list)
    for document in sorted(_documents(archive.summaries, said.diwoo), key=lambda each: (each.day, each.file)):
        of_year[document.day.year].append(document)
    sitemaps = tuple(part for year, documents in sorted(of_year.items()) for part in _parts(year, documents))
    return WooIndex(address, said.name, said.organisation, said.diwoo.category, sitemaps) if sitemaps else None


def not_listed(archive: Archive) -> Iterator[tuple[Summary, Lack]]:
    """The documents that a list for the index lacks, each with why; none where nobody asks for the list."""
    held = archive.knowledge.publisher
    asked = held.publisher.diwoo if held else None
    if asked is not None:
        for summary in archive.summaries:
            found = _listed(summary, asked)
            if isinstance(found, Lack):
                yield summary, found


def _documents(summaries: Sequence[Summary], asked: Diwoo) -> Iterator[ListedDocument]:
    found = (_listed(summary, asked) for summary in summaries)
    return (each for each in found if isinstance(each, ListedDocument))


def _listed(summary: Summary, asked: Diwoo) -> ListedDocument | Lack:
    """A document as it is listed, or why it is not."""
    front = summary.front
    if not summary.source:
        return Lack.WITHDRAWN
    if not front.title or "title" in front.derived:
        return Lack.TITLE
    happened = _happened(front, asked)
    if happened is None:
        return Lack.DAY
    is_certain = not {"number", "dossiers"} & set(front.derived)
    return ListedDocument(summary.source, front.title, summary.published_as if is_certain else (), *happened)


def _happened(front: FrontMatter, asked: Diwoo) -> tuple[date, Act] | None:
    """The day of a document and what happened on it, as far as document, editor and publisher say."""
    dates = front.dates
    if dates.adopted and "dates.adopted" not in front.derived:
        return dates.adopted, Act.ADOPTED
    if dates.answered and "dates.answered" not in front.derived and asked.answered:
        return dates.answered, asked.answered
    return None


def _parts(year: int, documents: Sequence[ListedDocument]) -> Iterator[tuple[str, tuple[ListedDocument, ...]]]:
    """The sitemaps of a year: `2025`, and from the second on `2025-2`."""
    for number, begin in enumerate(range(0, len(documents), MOST), 1):
        name = f"{year}-{number}" if number > 1 else str(year)
        yield sitemap_path(name), tuple(documents[begin : begin + MOST])


def _index(site_url: str, sitemaps: Sequence[tuple[str, date]]) -> bytes:
    tree = XmlTree("sitemapindex", {"": SITEMAP})
    for path, newest in sitemaps:
        entry = tree.add(tree.root, "sitemap")
        tree.add(entry, "loc", f"{site_url}{path}")
        tree.add(entry, "lastmod", newest.isoformat())
    return tree.written()


def _sitemap(site_url: str, name: str, organisation: str, category: str, documents: Sequence[ListedDocument]) -> bytes:
    tree = XmlTree("urlset", {"": SITEMAP, "diwoo": DIWOO})
    for document in documents:
        entry = tree.add(tree.root, "url")
        tree.add(entry, "loc", f"{site_url}{document.file}")
        tree.add(entry, "lastmod", document.day.isoformat())
        facts = tree.add(tree.add(entry, "diwoo:Document"), "diwoo:DiWoo")
        tree.add(facts, "diwoo:creatiedatum", document.day.isoformat())
        if document.ids:
            ids = tree.add(facts, "diwoo:identifiers")
            for each in document.ids:
                tree.add(ids, "diwoo:identifier", each)
        tree.add(facts, "diwoo:publisher", name, resource=organisation)
        tree.add(tree.add(facts, "diwoo:titelcollectie"), "diwoo:officieleTitel", document.title)
        categories = tree.add(tree.add(facts, "diwoo:classificatiecollectie"), "diwoo:informatiecategorieen")
        tree.add(categories, "diwoo:informatiecategorie", category, resource=category_address(category))
        _add_act(tree, facts, document)
    return tree.written()


def _add_act(tree: XmlTree, facts: etree._Element, document: ListedDocument) -> None:
    """What happened, and when: the standard asks for a time, and documents give a day."""
    act = tree.add(tree.add(facts, "diwoo:documenthandelingen"), "diwoo:documenthandeling")
    tree.add(act, "diwoo:soortHandeling", document.act.value, resource=f"{_TOOI}{_ACTS[document.act]}")
    tree.add(act, "diwoo:atTime", f"{document.day.isoformat()}T00:00:00")
