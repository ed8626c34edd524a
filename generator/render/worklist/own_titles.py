"""Work from documents of which the title is no more than that of their dossier, which others bear as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.grammar.front.consulted_subjects import consulted_subject
from generator.messages.message import say
from generator.model.block import OFF_PAGE
from generator.model.document_kinds import MEMBERS
from generator.model.knowledge import Knowledge
from generator.model.library import Record
from generator.problems import Problem
from generator.render.worklist.item import OtherWay, WorkItem, WorkPlace


def titles_of_dossiers(record: Record, _: Knowledge, __: Sequence[Problem]) -> Iterator[WorkItem]:
    """The title of a document that is that of its dossier, where its own words give another and no editor decided."""
    title = record.consultation.front.title
    proposed = proposed_title(record)
    if record.sidecar.title is not None or title is None or proposed is None:
        return
    place = _place_of(record, title)
    lines = (
        say(
            "title: {place}: “{title}” is the title of the dossier; the document is about “{proposed}”",
            place=place.place,
            title=title,
            proposed=proposed,
        ),
    )
    what = "De titel van dit document is die van het hele dossier. Andere stukken hebben dezelfde titel."
    own = OtherWay("Of geef het een eigen titel, in woorden van het document.", {"title": proposed})
    yield WorkItem("", what, lines, (place,), {"title": title}, (own,))


def proposed_title(record: Record) -> str | None:
    """A title in words of a document that discusses others and bears only the title of its dossier; else None."""
    front = record.consultation.front
    is_of_dossier = front.title in dict(front.dossier_titles).values()
    return subject_asked_about(record) if is_of_dossier and front.documents and front.kind not in MEMBERS else None


def subject_asked_about(record: Record) -> str | None:
    """What the opening of a document says that was asked about, short enough for a list."""
    consultation = record.consultation
    opening = consultation.blocks[: consultation.first_body_block]
    return consulted_subject(consultation.legible(block.index) for block in opening if block.kind not in OFF_PAGE)


def _place_of(record: Record, title: str) -> WorkPlace:
    """Where the document prints its title, in its opening; the beginning of the file where that is cut otherwise."""
    consultation = record.consultation
    opening = consultation.blocks[: consultation.first_body_block]
    printed = (block.index for block in opening if title in " ".join(consultation.legible(block.index).split()))
    offset = next((consultation.first_offset(index) for index in printed), 0)
    return WorkPlace(consultation.source.place(offset), title)
