"""What is cited in the tests: answers and questions with all that may be known, or little."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.model.consultation import Chamber, Consultation, Dates, FrontMatter, Signatory
from generator.model.library import Record
from generator.render.citations.cited import Author, Cited, OfficialPlace
from generator.render.citations.items import CitedConsultation
from tests.render.archives import around
from tests.render.documents import library, record

SITE = "https://overleg.example/"
FRONT = FrontMatter(
    kind="Verslag van een schriftelijk overleg",
    chamber=Chamber.TK,
    title="Over de brug",
    dossiers=("28676",),
    number="501",
    official_id="kst-28676-501",
    dates=Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12)),
    signatories=(Signatory("mr. J. van Voorbeeld", "Minister van Defensie"),),
)
MINISTER = Author("J. van der Voorbeeld", "Minister van Defensie")
FULL = Cited(
    consultation="voorbeeld",
    id="antwoord-5",
    title="Antwoord op vraag 5",
    container="Over de brug",
    told="antwoord van J. van der Voorbeeld (Minister van Defensie) op vraag 5",
    kind="verslag van een schriftelijk overleg",
    authors=(MINISTER,),
    issued=date(2025, 5, 12),
    place=OfficialPlace("Kamerstukken II", "2024/25", "28 676", "501"),
    pages="7-8",
    publisher="Tweede Kamer der Staten-Generaal",
    dossiers=("28676",),
    address=f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-5",
    site_name="Overleg",
)
BARE = Cited(
    consultation="voorbeeld",
    id="vraag-1",
    title="Vraag 1",
    container="Voorbeeld",
    told="vraag 1",
    kind="",
    path="overleggen/voorbeeld/volledige-tekst/#vraag-1",
)
WHOLE = replace(FULL, id="", title="Over de brug", container="", told="", authors=(), pages="")
# Signs that mean something to one of the formats, letters of several scripts, and a line end that was removed before.
HOSTILE = 'Zorg & "recht" {50%} #1_a $2 ~ ^ \\ % Ελλάδα, 中文, São ş – ’s'


def cited_of(made: Consultation | Record, site_url: str | None = SITE) -> dict[str, Cited]:
    """All of a consultation that is cited, by what it is called."""
    kept = made if isinstance(made, Record) else record(made)
    known = replace(library(kept, site_url=site_url), site_name="Overleg")
    cited = CitedConsultation(kept, around(known))
    return {each.id: each for each in (cited.whole(), *(one for e in cited.exchanges() for one in e.cited))}
