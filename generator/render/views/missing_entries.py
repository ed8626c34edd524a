"""What the archive lacks, as pages show it: in a list of its own, and shortly on the page of a dossier or a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.grammar.references import address_of
from generator.grammar.sentences.shortening import shortened
from generator.model.direction import isolated
from generator.model.identifiers import consultation_path
from generator.model.missing_paths import MISSING
from generator.render.summaries.archive import Archive
from generator.render.summaries.document_pages import MentionedDocument
from generator.render.summaries.missing import Missing, MissingGroup
from generator.render.summaries.summary import CommitmentSummary, Quoted
from generator.render.views import missing_words as words
from generator.render.views.mentions import LONGEST_TITLE, DocumentEntry, Mentioning, announcing, document_entry
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording
from generator.render.writing.document_names import document_name, reading
from generator.render.writing.links import NamedLink, to_outside
from generator.render.writing.markdown import escape

MOST_SHORTLY = 12
"""So many stand on the page of a dossier or a year; the list of all has the rest."""


@dataclass(frozen=True)
class MissingEntry:
    """One thing that is missing, in the list of all.

    `id` is that of a document, `kind` what words call it, `official` its official page, made from its number. `reason`
    is what an editor says of it, with its day. `document` are its mentions, `said` the place that announces it,
    `promise` the words that promise it and `due` the last day of these; `links` lead to what lacks it.
    """

    anchor: str
    name: str
    id: str
    kind: str
    official: NamedLink | None
    reason: str
    day: str
    document: DocumentEntry | None
    said: Mentioning | None
    promise: Quoted | None
    due: str
    links: tuple[NamedLink, ...]

    @property
    def is_derived(self) -> bool:
        """Whether a rule of ours completed its reference in each place."""
        return bool(self.document and self.document.is_derived)

    @property
    def mentioned(self) -> tuple[Mentioning, ...]:
        """The places that name it."""
        return self.document.mentioned if self.document else ()


@dataclass(frozen=True)
class MissingShortly:
    """What is missing in a dossier or a year: the first things, each with what it is, and the link to all."""

    lines: tuple[tuple[NamedLink, str], ...]
    everything: NamedLink


def missing_entry(here: PagePlace, archive: Archive, missing: Missing) -> MissingEntry:
    """One thing that is missing, as the page `here` lists it."""
    decision = missing.decision
    document = MentionedDocument(missing.document, missing.mentioned)
    address = address_of(missing.document)
    return MissingEntry(
        missing.anchor,
        name_of(missing),
        missing.document,
        words.kind_name(missing.kind),
        NamedLink(reading(missing.document, address), to_outside(address)) if address else None,
        decision.reason if decision else "",
        wording.day(decision.date) if decision else "",
        document_entry(here, archive, document) if missing.mentioned else None,
        announcing(here, missing.of) if missing.of and missing.group is MissingGroup.ROUNDS else None,
        _promise(missing.promise) if missing.promise else None,
        wording.day(missing.promise.due) if missing.promise else "",
        _links(here, archive, missing),
    )


def _promise(made: CommitmentSummary) -> Quoted:
    return Quoted(escape(made.opening), goes_before=False, goes_on=made.goes_on)


def name_of(missing: Missing) -> str:
    """What it is called: a document by its number, anything else by the consultation that lacks it."""
    if missing.of:
        place = f", {missing.promise.turn_name}" if missing.promise else ""
        return f"{isolated(_title(missing.of.short_title))}{place}"
    written = missing.mentioned[0].places[0].written if missing.mentioned else missing.document
    return document_name(missing.document, written)


def _title(title: str) -> str:
    shown = shortened(title, LONGEST_TITLE)
    return title if shown == title else f"{shown} …"


def _links(here: PagePlace, archive: Archive, missing: Missing) -> tuple[NamedLink, ...]:
    if missing.promise:
        anchor = missing.promise.anchor
        return (NamedLink("Lees de toezegging", here.link(archive.page_of_commitment(anchor), anchor)),)
    if missing.of and missing.group is MissingGroup.ANSWERS:
        return (NamedLink("Lees de vragen", here.link(consultation_path(missing.of.id))),)
    return ()


def missing_shortly(here: PagePlace, archive: Archive, found: Iterable[Missing]) -> MissingShortly | None:
    """The first of what is missing, as the page `here` shows it; None for nothing. What is not wanted is left out."""
    wanted = [each for each in found if each.group is not MissingGroup.LEFT_OUT]
    if not wanted:
        return None
    lines = tuple(_line(here, archive, each) for each in wanted[:MOST_SHORTLY])
    rest = len(wanted) - len(lines)
    name = (
        f"Bekijk alles wat ontbreekt, ook nog {wording.number(rest)} hiervan" if rest else "Bekijk alles wat ontbreekt"
    )
    return MissingShortly(lines, NamedLink(name, here.link(MISSING)))


def _line(here: PagePlace, archive: Archive, missing: Missing) -> tuple[NamedLink, str]:
    about = words.kind_name(missing.kind) or words.LINES[missing.group]
    if missing.promise:
        about = f"{about} (uiterlijk {wording.day(missing.promise.due)})"
    return NamedLink(name_of(missing), here.link(archive.missing.page_of(missing), missing.anchor)), about
