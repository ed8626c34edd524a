"""The accessibility statement, in the parts of the model of the Besluit digitale toegankelijkheid overheid.

All of it is what the publisher says; the program gives no status. Source: the model statement of Commission
Implementing Decision (EU) 2018/1523, and *De status* at digitoegankelijk.nl.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.duty_paths import DUTIES, STATEMENT
from generator.model.publisher import Status
from generator.render.summaries.archive import Archive
from generator.render.views.draft import Draft, draft
from generator.render.views.page_place import PagePlace
from generator.render.writing import wording

TITLE = "Toegankelijkheidsverklaring"
ABOUT = "Hoe toegankelijk deze site is volgens de organisatie, wat nog niet goed is, en hoe u een probleem meldt."
OMBUDSMAN = "https://www.nationaleombudsman.nl/"
_STATUSES = {
    Status.A: "voldoet volledig",
    Status.B: "voldoet gedeeltelijk",
    Status.C: "eerste maatregelen genomen",
    Status.D: "voldoet niet",
}


def statement(archive: Archive) -> Iterator[Draft]:
    """One page; none where the publisher made no statement."""
    held = archive.knowledge.publisher
    said = held.publisher.accessibility if held else None
    if held is None or said is None:
        return
    yield draft(
        "statement.md.jinja",
        STATEMENT,
        TITLE,
        ABOUT,
        publisher=held.publisher.name,
        site=archive.site_name,
        address=archive.site_url or "",
        said=said,
        status=_STATUSES[said.status],
        made=wording.day(said.made),
        reviewed=wording.day(said.reviewed),
        barriers=[(each, wording.day(each.planned)) for each in said.barriers],
        contact=said.contact.removeprefix("mailto:").removeprefix("tel:"),
        ombudsman=OMBUDSMAN,
        duties=PagePlace(STATEMENT).link(DUTIES, "toegankelijk"),
    )
