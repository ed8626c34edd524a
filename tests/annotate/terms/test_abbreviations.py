"""Which abbreviations are reported as unexplained."""

from __future__ import annotations

import pytest

from generator.annotate.terms.abbreviations import Unexplained, report_unexplained, unexplained
from generator.messages.message import words
from generator.model.block import BlockKind
from generator.model.consultation_yml import DefinitionEdit
from generator.model.knowledge import Faction, GlossaryTerm, Knowledge
from generator.problems import Code, Place, Problem, Problems
from tests.annotate.builders import consultation, knowledge, term


def found(text: str, kept: Knowledge | None = None) -> list[tuple[str, int]]:
    made = consultation((text, "Ja."))
    return [(one.text, one.uses) for one in unexplained(made, kept or knowledge())]


def test_each_abbreviation_is_reported_once_with_its_first_place_and_number_of_uses() -> None:
    made = consultation(("Wat doet de EU?", "De EU doet mee met BuZa."), ("En de EU-landen?", "Ja."))
    assert unexplained(made, knowledge()) == (
        Unexplained("EU", Place("source.txt", 2, 13), 3),
        Unexplained("BuZa", Place("source.txt", 4, 20), 1),
    )


def test_glossary_terms_and_their_compounds_are_explained() -> None:
    assert found("De EU-landen, de NAVO-norm en de NAVO?", knowledge(term("EU"), term("NAVO-norm"))) == [("NAVO", 1)]


def test_faction_names_and_aliases_are_not_abbreviations() -> None:
    faction = Faction(abbreviation="GroenLinks-PvdA", name="GroenLinks-PvdA", aliases=("GL-PvdA",))
    kept = Knowledge(factions=(faction,))
    assert found("De GL-PvdA-fractie en de PvdA?", kept) == [("PvdA", 1)]


def test_unlisted_faction_is_not_reported_a_second_time_as_an_abbreviation() -> None:
    assert found("De leden van de PQR-fractie en de EU?") == [("EU", 1)]


def test_words_in_a_heading_of_capitals_are_not_abbreviations() -> None:
    assert found("VERSLAG VAN EEN SCHRIFTELIJK OVERLEG") == []
    assert found("Nr. 5 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG over de JEF") == [("JEF", 1)]
    assert found("de EU en de VS") == [("EU", 1), ("VS", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Zie https://www.ad.nl/%C2%A9-A9B/JEF en www.jef.nl/EU.",
        "Postbus 20301 2500 EH Den Haag",
        "Aangeboden in twee talen (EN/AR)",
        "Dat is toegezegd (TZ202306-026)",
        "Op de A12 en de N242 staat het vast",
    ],
)
def test_addresses_roads_languages_and_numbers_of_cases_are_none(text: str) -> None:
    assert found(text) == []


def test_only_running_text_is_searched() -> None:
    made = consultation(("Wat?", "Dit."), before=[(BlockKind.SIGNATURE, "De AB")], heading="VVD en EU")
    assert unexplained(made, knowledge()) == ()


def test_report_is_a_doubt_at_the_first_place() -> None:
    problems = Problems()
    report_unexplained(consultation(("De JEF en de JEF?", "Ja.")), knowledge(), (), problems)
    assert list(problems) == [
        Problem(
            Code.UNEXPLAINED_TERM,
            Place("source.txt", 2, 4),
            words("the glossary does not explain JEF (used 2×)"),
            advice=words("add it to glossary.yml"),
            quote="JEF",
        )
    ]


def test_what_an_editor_explains_in_this_document_is_no_doubt() -> None:
    made = consultation(("De JEF en de JEF?", "Ja."))
    for long, doubts in (("Joint Expeditionary Force", 0), (None, 1)):
        problems = Problems()
        report_unexplained(made, knowledge(), [DefinitionEdit(short="JEF", long=long)], problems)
        assert len(problems) == doubts


@pytest.mark.parametrize(
    "text",
    [
        "Vraag van het lid Jansen (XYZ) over de XYZ?",
        "De leden van de XYZ-fractie vragen dit. Wat doet de XYZ?",
        "De leden Jansen (XYZ) en De Vries (VvD) vragen dit aan de VvD.",
        "Leden: Jansen (XYZ), De Vries (VvD). Wat doet de XYZ?",
    ],
)
def test_a_party_that_nobody_knows_is_no_term_to_be_explained(text: str) -> None:
    kept = Knowledge(factions=(Faction(abbreviation="VVD", name="Volkspartij"),))
    assert found(text, kept) == []


def test_the_same_letters_are_a_term_where_nothing_shows_a_party() -> None:
    kept = Knowledge(factions=(Faction(abbreviation="VVD", name="Volkspartij"),))
    assert found("Wat doet de secretaris-generaal Jansen (XYZ) van de XYZ?", kept) == [("XYZ", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "Een VERSLAG in PDF of HTML, vak F4, kwartaal Q1",
        "De Tijdelijke Werkorganisatie (TWO) en de TWO",
        "provinciale Cluster Energiestrategieën (pCES’en) en pCES",
        "GEBRUIK staat ook als gebruik in de tekst",
    ],
)
def test_what_needs_no_explanation_or_has_one_is_not_asked_for(text: str) -> None:
    assert found(text) == []


def test_a_term_that_an_editor_switched_off_is_not_asked_for() -> None:
    kept = knowledge(GlossaryTerm.model_validate({"term": "JEF", "explain": "false"}))
    assert found("De JEF en de EU?", kept) == [("EU", 1)]


def test_a_term_of_which_the_meaning_is_a_doubt_is_not_asked_for_again() -> None:
    kept = knowledge(GlossaryTerm(term="MR", definition="x", near=("school",)))
    assert found("De MR en de EU?", kept) == [("EU", 1)]


def test_general_terms_are_explained() -> None:
    kept = Knowledge(general=(term("EU"),))
    assert found("De EU en de JEF?", kept) == [("JEF", 1)]
