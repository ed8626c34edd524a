"""Which meaning of a term is marked: its neighbours decide, or the document, or the editor, or nobody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.annotate import annotate
from generator.annotate.terms.glossary import annotate_terms
from generator.model.annotation import AnnotationKind
from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.problems import Code, Problems
from tests.annotate.builders import consultation, knowledge

COUNCIL = GlossaryTerm(term="MR", expansion="ministerraad", definition="Ministers.", near=("onderraad", "ministerraad"))
SCHOOL = GlossaryTerm(
    term="MR",
    expansion="medezeggenschapsraad",
    definition="Ouders.",
    near=("ouders", "school"),
    forms=("medezeggenschapsraad",),
)
CULL = GlossaryTerm(term="ruimen", definition="Dieren doden.", near=("vogelgriep",), forms=("geruimd",))
KEPT = knowledge(COUNCIL, SCHOOL, CULL)
IN_COUNCIL, AT_SCHOOL = "MR (ministerraad)", "MR (medezeggenschapsraad)"


def meant(made: Consultation, kept: Knowledge = KEPT) -> tuple[list[str], list[str]]:
    """The names of the terms that are marked, and the words that are doubted."""
    problems = Problems()
    marked = [annotation.target for annotation in annotate_terms(made, kept, problems)]
    assert {problem.code for problem in problems} <= {Code.AMBIGUOUS_TERM}
    return marked, [problem.quote for problem in problems]


@pytest.mark.parametrize(
    ("question", "answer", "marked", "doubted"),
    [
        ("Wat zei de MR van de school?", "Ja.", [AT_SCHOOL], []),
        ("Wat zei de MR?", "De ouders zaten erin.", [AT_SCHOOL], []),
        ("Wat zei de MR na de onderraad?", "Ja.", [IN_COUNCIL], []),
        ("Wat zei de MR?", "De Ministerraad zei niets.", [IN_COUNCIL], []),
        ("Wat zei de MR?", "Niets.", [], ["MR"]),
        ("Wat zei de MR van de school na de onderraad?", "Niets.", [], ["MR"]),
        ("Wat zei de MR van de school en de ouders na de onderraad?", "Niets.", [AT_SCHOOL], []),
        ("Wat zei de MR en de MR?", "De MR.", [], ["MR"]),
        ("De medezeggenschapsraad?", "Ja.", [AT_SCHOOL], []),
        ("Worden zij geruimd?", "Er is vogelgriep.", ["ruimen"], []),
        ("Worden mijnen geruimd?", "Ja.", [], []),
    ],
)
def test_the_words_of_the_exchange_decide(question: str, answer: str, marked: list[str], doubted: list[str]) -> None:
    assert meant(consultation((question, answer))) == (marked, doubted)


def test_an_abbreviation_may_be_decided_anywhere_in_the_document_and_a_word_may_not() -> None:
    made = consultation(("Wat zei de MR? Is er geruimd?", "Nee."), ("En de school met vogelgriep?", "Ja."))
    assert meant(made) == ([AT_SCHOOL], [])


def test_a_word_may_be_decided_by_what_the_document_or_the_heading_says_it_is_about() -> None:
    made = consultation(("Worden zij geruimd?", "Ja."), heading="2. De vogelgriep")
    assert meant(made)[0] == ["ruimen"]
    made = consultation(("Worden zij geruimd?", "Ja."))
    titled = replace(made, front=replace(made.front, title="Aanpak van de vogelgriep"))
    assert meant(titled)[0] == ["ruimen"]
    assert meant(made)[0] == []


USUAL = GlossaryTerm(term="verslag", definition="Tekst.", forms=("proces-verbaal",))
OF_VOTES = GlossaryTerm(
    term="verslag (stemmen)", definition="Uitslag.", forms=("proces-verbaal",), near=("stembureau", "verkiezing")
)
OF_POLICE = GlossaryTerm(
    term="verslag (politie)", definition="Agent.", forms=("proces-verbaal",), near=("agent", "boete")
)


@pytest.mark.parametrize(
    ("elsewhere", "here", "expected"),
    [
        ("Elk stembureau bij de verkiezing?", "Het proces-verbaal?", "verslag (stemmen)"),
        ("Elk stembureau?", "Het proces-verbaal?", "verslag"),
        ("Elk stembureau bij de verkiezing?", "Het proces-verbaal van de agent?", "verslag (politie)"),
        ("Elk stembureau bij de verkiezing, een agent met een boete?", "Het proces-verbaal?", "verslag"),
    ],
)
def test_of_several_senses_the_document_decides_where_the_exchange_does_not(
    elsewhere: str, here: str, expected: str
) -> None:
    made = consultation((elsewhere, "Ja."), (here, "Ja."))
    assert meant(made, knowledge(USUAL, OF_VOTES, OF_POLICE))[0] == [expected]


def test_front_matter_decides_for_itself_by_the_whole_document() -> None:
    made = consultation(("En de ouders?", "Ja."), before=[(BlockKind.PARAGRAPH, "Brief over de MR.")])
    assert meant(made) == ([AT_SCHOOL], [])


@pytest.mark.parametrize(
    ("question", "marked"),
    [
        ("De medezeggenschapsraad (MR) na de onderraad van de MR?", [AT_SCHOOL, AT_SCHOOL, AT_SCHOOL]),
        ("De Medische Richtlijn (MR) van de school: wat zegt de MR?", []),
    ],
)
def test_what_the_document_says_itself_comes_first_and_is_no_doubt(question: str, marked: list[str]) -> None:
    assert meant(consultation((question, "Ja."))) == (marked, [])


def test_a_meaning_without_neighbours_is_meant_where_no_other_is() -> None:
    usual = GlossaryTerm(term="MR", definition="Meester.")
    kept = knowledge(usual, SCHOOL)
    assert meant(
        consultation(
            ("De MR van de ouders?", "Ja."),
        ),
        kept,
    ) == ([AT_SCHOOL], [])
    assert meant(consultation(("De MR?", "Ja.")), kept) == (["MR"], [])


def test_the_editor_decides_over_everything() -> None:
    kept = KEPT.model_copy(update={"chosen": frozenset({IN_COUNCIL})})
    assert meant(consultation(("De MR van de school?", "Ja.")), kept) == ([IN_COUNCIL], [])


def test_a_doubt_says_what_the_letters_may_stand_for_at_their_first_place() -> None:
    problems = Problems()
    list(annotate_terms(consultation(("Wat zei de MR?", "De MR.")), KEPT, problems))
    (doubt,) = problems
    assert (doubt.place.line, doubt.place.column) == (2, 12)
    assert doubt.message == (
        "MR may stand for ministerraad or medezeggenschapsraad, or for something else; no word around it decides"
    )


def test_letters_that_are_no_abbreviation_where_they_stand_are_no_doubt() -> None:
    kept = knowledge(GlossaryTerm(term="AR", expansion="Algemene Rekenkamer", definition="x", near=("Rekenkamer",)))
    assert meant(consultation(("In twee talen (EN/AR)?", "Ja.")), kept) == ([], [])


@pytest.mark.parametrize(
    ("term", "expansion", "written"), [("SDG", "Doel", "SDGs"), ("ngo", "Groep", "NGO"), ("ngo", "Groep", "NGO’s")]
)
def test_further_ways_of_writing_are_found(term: str, expansion: str, written: str) -> None:
    entry = GlossaryTerm(term=term, expansion=expansion, definition="x")
    assert meant(consultation((f"De {written}?", "Ja.")), knowledge(entry)) == ([term], [])


def test_a_further_way_of_writing_that_is_another_term_is_left_to_that() -> None:
    small = GlossaryTerm(term="mer", expansion="milieueffectrapportage", definition="Onderzoek.")
    capital = GlossaryTerm(term="MER", expansion="milieueffectrapport", definition="Rapport.")
    assert meant(consultation(("De mer en het MER?", "Ja.")), knowledge(small, capital)) == (["mer", "MER"], [])


def test_the_word_that_ends_the_name_of_a_faction_is_not_marked() -> None:
    kept = knowledge(GlossaryTerm(term="fractie", definition="Groep.", forms=("fracties",)))
    made = consultation(("De leden van de VVD-fractie en de PvdA‑fracties vragen de fractie dit.", "Ja."))
    assert meant(made, kept) == (["fractie"], [])


def test_an_edit_of_the_consultation_settles_the_doubt() -> None:
    made = consultation(("Wat zei de MR?", "Niets."))
    for edit, marked in (({"means": "ministerraad"}, [IN_COUNCIL]), ({"explain": False}, [])):
        sidecar = Sidecar.model_validate({"terms": [{"term": "MR", **edit}]})
        problems = Problems()
        found = annotate(made, KEPT, sidecar, problems)
        assert [each.target for each in found if each.kind is AnnotationKind.TERM] == marked
        assert {problem.code for problem in problems}.isdisjoint({Code.AMBIGUOUS_TERM, Code.UNEXPLAINED_TERM})


def test_outside_exchanges_an_ordinary_word_needs_its_neighbours_in_its_own_paragraph() -> None:
    exchange = ("Hoe staat het met de vogelgriep?", "Goed.")
    far = consultation(exchange, before=[(BlockKind.PARAGRAPH, "Wij ruimen de sneeuw.")])
    near = consultation(exchange, before=[(BlockKind.PARAGRAPH, "Na de vogelgriep volgt het ruimen.")])
    assert meant(far) == ([], [])
    assert meant(near) == (["ruimen"], [])
