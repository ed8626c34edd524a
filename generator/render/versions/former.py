"""What became of addresses of earlier versions: each page stays, and an anchor that lost its words says so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.knowledge.versions_yml.passages import OUTSIDE, Passages
from generator.model.identifiers import consultation_path, full_text_path
from generator.model.library import Page, Record
from generator.model.version_paths import version_path, versions_path
from generator.render.summaries.archive import Surroundings
from generator.render.views.environment import fill
from generator.render.writing.links import NamedLink, to_page
from generator.render.writing.markdown import Markdown
from generator.render.writing.titles import breadcrumbs, short_title

Pages = Callable[[Record], Iterable[Page]]
_IDS = re.compile(r'\bid="([^"\s]+)"|\{:?(?=[^{}\n]*#)[^{}"\n#]*?(?<=[\s{:])#([A-Za-z0-9][\w-]*)')


@dataclass
class FormerPassage:
    """Something that stood on a page: its anchors, what it was, what became of it, and where its words stand."""

    ids: list[str] = field(default_factory=list)
    said: str = ""
    place: NamedLink | None = None


def ids_in(markdown: str) -> frozenset[str]:
    """The anchors that a page in Markdown declares."""
    return frozenset(_ids_in_order(markdown))


def _ids_in_order(markdown: str) -> Iterator[str]:
    return (found[1] or found[2] for found in _IDS.finditer(markdown))


def with_former(pages: Sequence[Page], record: Record, around: Surroundings, pages_of: Pages) -> tuple[Page, ...]:
    """The pages of a consultation, with what became of all that stood on those of its earlier versions.

    A page that only an earlier version has stays, and says where its words are. `pages_of` makes those of a version.
    """
    if not record.earlier:
        return tuple(pages)
    made = {page.path: page for page in pages}
    versions = list(zip(record.versions.versions, record.earlier, strict=False))
    lost: dict[str, dict[str, int]] = defaultdict(dict)
    titles: dict[str, Page] = {}
    for version, held in versions:
        for page in pages_of(held):
            here = ids_in(made[page.path].markdown) if page.path in made else frozenset()
            absent = (identity for identity in _ids_in_order(page.markdown) if identity not in here)
            lost[page.path] |= dict.fromkeys(absent, version.version)
            titles[page.path] = page
    told = _Told(record)
    found = {path: told.of(path, ids) for path, ids in lost.items() if ids or path not in made}
    kept = (_told(page, found[page.path], around) if page.path in found else page for page in pages)
    gone = (_gone(titles[path], passages, record) for path, passages in sorted(found.items()) if path not in made)
    return (*kept, *gone)


class _Told:
    """Says what became of anchors."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._now = Passages(record.consultation).words_at
        self._turns = {turn.id: turn for turn in Passages(record.consultation).turns}
        self._before = {
            version.version: Passages(held.consultation)
            for version, held in zip(record.versions.versions, record.earlier, strict=False)
        }

    def of(self, path: str, ids: dict[str, int]) -> list[FormerPassage]:
        """What became of the anchors of a page, each with the last version that has it; several may be of one thing."""
        found: dict[tuple[str, int], FormerPassage] = {}
        for identity, version in ids.items():
            anchor = self._anchor_of(identity, version)
            key = anchor, version if anchor and anchor not in self._now else 0
            if key not in found:
                found[key] = self._said(path, anchor, version)
            found[key].ids.append(identity)
        return [found[key] for key in sorted(found, key=lambda key: not key[0])]  # what is of ours comes last

    def _anchor_of(self, identity: str, version: int) -> str:
        """The passage that an anchor belongs to; empty where it is of something else than words of the document."""
        held = self._before[version]
        for holder, paragraphs in held.paragraphs.items():
            if identity in paragraphs:
                return holder if holder != OUTSIDE and not self._is_there(holder) else identity
        return identity if identity in held.words_at else ""

    def _is_there(self, turn: str) -> bool:
        return turn in self._turns

    def _said(self, path: str, anchor: str, version: int) -> FormerPassage:
        consultation = self._record.consultation.id
        if not anchor:
            said = "Hier stonden woorden van ons, zoals een begrip, een kop of een verwijzing."
            there = self._link(path, full_text_path(consultation), "", "de volledige tekst")
            return FormerPassage(said=said, place=there)
        name = self._name(anchor, version)
        if anchor in self._now:
            said = f"{name} staat niet meer op deze bladzijde."
            there = self._link(path, full_text_path(consultation), anchor, f"{name} in de volledige tekst")
            return FormerPassage(said=said, place=there)
        said = f"{name} staat sinds versie {version + 1} niet meer in dit document."
        there = self._link(path, version_path(consultation, version), anchor, f"{name} in versie {version}")
        return FormerPassage(said=said, place=there)

    def _name(self, anchor: str, version: int) -> str:
        held = self._before[version]
        turns = {turn.id: turn for turn in held.turns}
        if turn := turns.get(anchor):
            return f"{'Antwoord' if turn.is_answer else 'Vraag'} {turn.number}"
        if anchor in held.notes:
            return f"Noot {list(held.notes).index(anchor) + 1}"
        holder = next((turn for turn, each in held.paragraphs.items() if anchor in each), OUTSIDE)
        if holder == OUTSIDE:
            return "Een alinea"
        turn = turns[holder]
        return f"Een alinea van {'antwoord' if turn.is_answer else 'vraag'} {turn.number}"

    def _link(self, path: str, there: str, anchor: str, name: str) -> NamedLink:
        return NamedLink(name[0].lower() + name[1:], to_page(path, there, anchor))


def _told(page: Page, passages: Sequence[FormerPassage], around: Surroundings) -> Page:
    told = fill("former.md.jinja", passages=passages)
    return replace(page, markdown=Markdown(f"{page.markdown.rstrip()}\n\n{told}"))


def _gone(page: Page, passages: Sequence[FormerPassage], record: Record) -> Page:
    """The page that stands where one of an earlier version stood."""
    consultation = record.consultation.id
    markdown = fill(
        "former_page.md.jinja",
        title=page.title,
        consultation=NamedLink(short_title(record), to_page(page.path, consultation_path(consultation))),
        history=to_page(page.path, versions_path(consultation)),
        breadcrumbs=breadcrumbs(page.path, record),
        passages=passages,
    )
    description = f"Op deze bladzijde staat niets meer: het document kreeg een nieuwe versie. {page.description}"
    return Page(page.path, page.title, markdown, description)
