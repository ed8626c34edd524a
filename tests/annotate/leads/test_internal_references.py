"""Which questions of the document the words of a question or answer lead to."""

from __future__ import annotations

import pytest

from generator.annotate.leads.edited_references import edit_references
from generator.annotate.leads.internal_references import annotate_internal_references
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ReferenceEdit, Sidecar
from generator.model.correction import Correction
from generator.model.knowledge import Faction, Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation
from tests.understanding import understood

FACTIONS = Knowledge(factions=(Faction(abbreviation="VVD", name="VVD"), Faction(abbreviation="D66", name="D66")))
OF_TWO_FACTIONS = """
Vragen en opmerkingen van de leden van de VVD-fractie

Vraag 1

Wat kost de brug?

Antwoord

Dat staat in het antwoord op vraag 2 en bij de vraag van de leden van de D66-fractie.

Vraag 2

Wanneer komt de brug?

Antwoord

Zie bovenstaand antwoord.

Vragen en opmerkingen van de leden van de D66-fractie

Vraag 1

Wie betaalt de brug?

Antwoord

Zie het antwoord op vraag 2 en op de vraag van de leden van de VVD-fractie, en op vraag 1 van de leden van de VVD.
"""


def leads(document: Consultation, knowledge: Knowledge = FACTIONS) -> list[tuple[str | None, str, str]]:
    """The exchange, the words and the target of each annotation."""
    found = annotate_internal_references(document, knowledge, Problems())
    return [(each.exchange, words(document, each), each.target) for each in found]


def words(document: Consultation, annotation: Annotation) -> str:
    assert annotation.block is not None
    assert annotation.span is not None
    return document.text(annotation.block)[annotation.span.start : annotation.span.end]


def test_each_number_leads_to_its_question() -> None:
    made = consultation(("Hoe?", "Zie het antwoord op vragen 2 en 3."), ("Waar?", "Hier."), ("Wat?", "Zie vraag 1."))
    assert leads(made) == [
        ("vraag-1", "antwoord op vragen 2", "vraag-2"),
        ("vraag-1", "3", "vraag-3"),
        ("vraag-3", "vraag 1", "vraag-1"),
    ]


def test_what_a_range_implies_has_no_words_and_the_same_whole() -> None:
    questions = [("Hoe?", "Zo."), ("Waar?", "Hier."), ("Wie?", "Wij."), ("Wat?", "Zie antwoorden 1 t/m 3.")]
    made = consultation(*questions)
    found = list(annotate_internal_references(made, FACTIONS, Problems()))
    assert [(each.target, words(made, each)) for each in found] == [
        ("vraag-1", "antwoorden 1"),
        ("vraag-2", ""),
        ("vraag-3", "3"),
    ]
    assert {each.whole for each in found} == {found[0].whole}


def test_words_about_their_own_exchange_or_a_question_that_is_not_there_lead_nowhere() -> None:
    assert not leads(consultation(("Hoe?", "Het antwoord op vraag 1 is nee; zie vraag 9."), ("Waar?", "Hier.")))


@pytest.mark.parametrize(
    "answer", ["De vraag hierboven is lastig.", "Bovenstaande vraag is lastig.", "In bovengenoemde vraag staat dat."]
)
def test_a_question_above_an_answer_may_be_its_own(answer: str) -> None:
    assert not leads(consultation(("Hoe?", "Zo."), ("Waar?", answer)))


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("Zie de vraag hierboven.", "vraag hierboven"),
        ("Zie het antwoord op bovenstaande vraag.", "bovenstaande vraag"),
        ("Zoals bij de vraag hierboven is gezegd, kan dat.", "vraag hierboven"),
    ],
)
def test_a_question_above_to_which_an_answer_sends_readers_is_the_one_before(answer: str, named: str) -> None:
    assert leads(consultation(("Hoe?", "Zo."), ("Waar?", answer))) == [("vraag-2", named, "vraag-1")]


def test_a_question_above_another_question_is_the_one_before() -> None:
    made = consultation(("Hoe?", "Zo."), ("Kan het antwoord op de bovenstaande vraag ook anders?", "Nee."))
    assert [target for _, _, target in leads(made)] == ["vraag-1"]


def test_words_of_order_lead_to_the_question_before_or_after() -> None:
    made = consultation(
        ("Hoe?", "Zie het vorige antwoord en het antwoord op de volgende vraag."),
        ("Waar?", "Zie bovenstaand antwoord."),
        ("Wat?", "Zie het antwoord op de twee voorgaande vragen."),
    )
    assert leads(made) == [
        ("vraag-1", "antwoord op de volgende vraag", "vraag-2"),
        ("vraag-2", "bovenstaand antwoord", "vraag-1"),
        ("vraag-3", "antwoord op de twee voorgaande vragen", "vraag-1"),
        ("vraag-3", "antwoord op de twee voorgaande vragen", "vraag-2"),
    ]


def test_a_number_is_that_of_the_own_section_and_a_faction_must_have_one_exchange() -> None:
    document = understood("source.txt", OF_TWO_FACTIONS.encode()).consultation
    assert leads(document) == [
        ("vraag-1", "antwoord op vraag 2", "vraag-2"),
        ("vraag-1", "vraag van de leden van de D66-fractie", "vraag-d66-1"),
        ("vraag-2", "bovenstaand antwoord", "vraag-1"),
        ("vraag-d66-1", "antwoord op vraag 2", "vraag-2"),
        ("vraag-d66-1", "vraag 1", "vraag-1"),
    ]


TWICE = """Vragen en opmerkingen van de leden van de VVD-fractie

Vraag 1

Wat kost de brug?

Antwoord 1

Zie het antwoord op vraag 3.

Vraag 3

Wanneer komt zij?

Antwoord 2

In mei.

Vragen en opmerkingen van de leden van de D66-fractie

Vraag 3

Wie betaalt de brug?

Antwoord 3

Het Rijk.
"""


def test_a_number_leads_where_it_is_printed_also_when_an_editor_gave_the_one_that_is_meant() -> None:
    slip = Sidecar(corrections=(Correction(quote="Wanneer komt zij", numbers=("2",)),))
    numbers, targets = [], []
    for sidecar in (Sidecar(), slip):
        document = understood("source.txt", TWICE.encode(), sidecar).consultation
        second = [*document.exchanges][1].questions[0]
        numbers.append(second.number)
        targets.append([target == second.id for _, _, target in leads(document)])
    assert numbers == ["3", "2"]
    assert targets == [[True], [True]]


@pytest.mark.parametrize(
    ("edit", "left"),
    [
        (ReferenceEdit(quote="vragen 2 en 3", questions=("vraag-3",)), [("vragen 2 en 3", "vraag-3")]),
        (ReferenceEdit(quote="antwoord op vragen 2 en 3"), []),
        (ReferenceEdit(quote="antwoord", document="kst-28676-500"), [("antwoord", "kst-28676-500")]),
    ],
)
def test_the_editor_decides_where_words_lead(edit: ReferenceEdit, left: list[tuple[str, str]]) -> None:
    made = consultation(("Hoe?", "Zie het antwoord op vragen 2 en 3."), ("Waar?", "Hier."), ("Wat?", "Dit."))
    found = tuple(annotate_internal_references(made, FACTIONS, Problems()))
    edited = edit_references(made, found, (edit,))
    assert [(words(made, each), each.target) for each in edited] == left
    assert all(each.by_editor for each in edited)


def test_what_stands_elsewhere_stays_as_it_was_found() -> None:
    made = consultation(("Zie vraag 2.", "Zie het antwoord op vraag 2."), ("Waar?", "Hier."))
    found = tuple(annotate_internal_references(made, FACTIONS, Problems()))
    edited = edit_references(made, found, (ReferenceEdit(quote="antwoord op vraag 2"),))
    assert [words(made, each) for each in edited] == ["vraag 2"]
    assert all(each.kind is AnnotationKind.INTERNAL_REFERENCE for each in edited)


COUNTED = """
Vraag 1

Wat kost de brug?

Antwoord op vraag 1

Een ton.

Vraag 2

Wie betaalt de brug? En wie betaalt de sluis?

Antwoord op vraag 2

{answer}

Vraag 3

Wanneer komt de brug?

Antwoord op vraag 3

Zie het antwoord op de eerste vraag, en bij 2.
"""


def test_a_counted_question_leads_to_the_question_with_that_number() -> None:
    found = leads(understood("source.txt", COUNTED.format(answer="Het Rijk.").encode()).consultation)
    assert found == [
        ("vraag-3", "antwoord op de eerste vraag", "vraag-1"),
        ("vraag-3", "bij 2", "vraag-2"),
    ]


def test_a_counted_question_may_be_one_of_several_that_are_asked_here() -> None:
    answer = "Bij de eerste vraag geldt dat het Rijk betaalt."
    found = leads(understood("source.txt", COUNTED.format(answer=answer).encode()).consultation)
    assert not [each for each in found if each[0] == "vraag-2"]
