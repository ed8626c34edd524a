"""What happened when: the days of a consultation, for its time line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.model.document_kinds import NOTICES
from generator.model.identifiers import COMMITMENTS
from generator.model.library import Record
from generator.render.pictures.time_line import Event
from generator.render.views.commitment_views import commitment_summaries
from generator.render.views.page_context import PageContext
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown

_LAST_DAY = "laatste dag voor wat is toegezegd, door ons afgeleid"


def events_of(context: PageContext, record: Record) -> Iterator[Event]:
    """The days on which a consultation was asked, answered and adopted, and the last days of what it promises."""
    front = record.consultation.front
    answered = "bericht ontvangen" if front.kind in NOTICES else "beantwoord"
    done = ((front.dates.asked, "gevraagd"), (front.dates.answered, answered), (front.dates.adopted, "vastgesteld"))
    yield from (Event(day, NamedLink(what, Markdown(""))) for day, what in done if day)
    told: set[date] = set()
    for exchange in record.consultation.exchanges:
        for made in commitment_summaries(record, exchange, context.knowledge):
            if made.due:
                page = context.around.commitments.get(made.anchor, COMMITMENTS)
                name = made.turn_name if made.due in told else f"{_LAST_DAY}: {made.turn_name}"
                told.add(made.due)
                yield Event(made.due, NamedLink(name, context.link(page, made.anchor)))
