"""A number that an editor corrects stands in the ledger beside the number that the document prints."""

from __future__ import annotations

import pytest

from generator.model.consultation_yml import Sidecar
from generator.render.pages.ledger import ledger_page
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed
from tests.render.archives import pages_of
from tests.render.documents import library, record
from tests.render.html import soup, words

LABELLED = ("Vraag 4", "Hoe breed wordt de brug?", "Antwoord op vraag 4", "Tien meter.")
AGAIN = ("Vraag 4", "En hoe hoog?", "Antwoord 4 en 5", "Twintig meter.")
UNLABELLED = ("De leden vragen hoe lang de brug wordt.", "Antwoord", "Honderd meter.")


def decisions(*paragraphs: str, **correction: object) -> list[str]:
    """What the ledger says of the one correction of a document."""
    sidecar = {"corrections": [correction]}
    made, _ = parsed(document(FRONT, FACTION_HEADING, *paragraphs), Sidecar.model_validate(sidecar))
    (page,) = pages_of(ledger_page, library(record(made, sidecar=sidecar)))
    table = soup(page.markdown).select_one('[aria-label="Verbeteringen van de redactie"]')
    assert table is not None
    return [words(row.select("td")[2]) for row in table.select("tbody tr")]


@pytest.mark.parametrize(
    ("quote", "numbers", "said"),
    [
        ("En hoe hoog?", ["5"], "Nummer: 5. In het document staat 4."),
        ("Twintig meter.", ["5"], "Nummer: 5. In het document staan 4 en 5."),
        ("Antwoord 4 en 5", ["5", "6"], "Nummer: 5, 6. In het document staan 4 en 5."),
        ("En hoe hoog?", [], "Nummer: geen. In het document staat 4."),
        ("Tien meter.", ["4"], "Nummer: 4."),
    ],
)
def test_the_printed_number_stands_beside_the_corrected_one(quote: str, numbers: list[str], said: str) -> None:
    assert decisions(*LABELLED, *AGAIN, quote=quote, numbers=numbers) == [said]


def test_where_the_document_prints_no_number_none_is_named() -> None:
    assert decisions(*UNLABELLED, quote="De leden vragen hoe lang", numbers=["3"]) == ["Nummer: 3."]


def test_what_else_was_corrected_names_no_number() -> None:
    assert decisions(*LABELLED, quote="Hoe breed", factions=["D66"]) == ["Gevraagd door: D66."]
