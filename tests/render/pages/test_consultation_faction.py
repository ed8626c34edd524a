"""One faction in one consultation."""

from __future__ import annotations

from generator.model.library import Page
from generator.render.pages.consultation_faction import consultation_faction, factions_in
from tests.golden_files import Golden
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record

LINES = (
    "# D66: Vragen van D66",
    "q1: Een?",
    "# VVD,D66: Vragen van VVD en D66",
    "q2: Twee?",
    "# Lid Jansen: Vragen van het lid Jansen",
    "q3: Drie?",
    "#: Slot",
    "q4: Vier?",
)
MADE = record(consultation(*LINES))
LIBRARY = library(MADE)


def test_factions_stand_in_document_order_each_with_all_its_exchanges() -> None:
    found = factions_in(MADE, knowledge())
    assert {choice.name: [e.id for e in choice.exchanges] for choice in found} == {
        "D66": ["vraag-1", "vraag-2"],
        "VVD": ["vraag-2"],
        "Lid Jansen": ["vraag-3"],
    }
    assert [choice.name for choice in found] == ["D66", "VVD", "Lid Jansen"]


def test_each_faction_has_a_page_named_for_people() -> None:
    assert [(page.path, page.title) for page in pages_of(consultation_faction, LIBRARY)] == [
        ("overleggen/voorbeeld/fracties/d66/", "Vragen van de D66-fractie – voorbeeld"),
        ("overleggen/voorbeeld/fracties/vvd/", "Vragen van de VVD-fractie – voorbeeld"),
        ("overleggen/voorbeeld/fracties/lid-jansen/", "Vragen van de fractie van Lid Jansen – voorbeeld"),
    ]


def test_the_page_of_nsc_in_may_2025(real_pages: dict[str, Page], golden: Golden) -> None:
    golden("render/consultation-nsc.md", real_pages["overleggen/navo-ministers-mei-2025/fracties/nsc/"].markdown)
