"""Lists of points under a question whose later items ask, too: all of the list belongs to the question."""

from __future__ import annotations

import pytest

from generator.parse.turns.turn import SectionTurns
from generator.parse.turns.unmarked import alternating, questions_only
from tests.parse.documents import cut, document, exchanges
from tests.parse.turns.test_emphasis import cut as marked_cut
from tests.parse.turns.test_emphasis import italic
from tests.parse.turns.test_unmarked import sides_and_texts

LEADS = "De leden van de VVD-fractie vragen de minister in te gaan op de volgende punten:"
LATER = "Wanneer wordt de brug vervangen?"
LISTS = [
    ("a. de kosten van de brug;", "b. de vraag wie die betaalt?"),
    ("- de planning;", "- de gevolgen voor schippers;", "- en hoe wordt daarin voorzien?"),
    ("1) het aantal schepen,", "2) de hoogte van de brug en", "3) wat kan de provincie doen?"),
    ("• de stand van het onderhoud", "• de vraag of het geld volstaat?", "• de rol van de gemeente?"),
    ("– De veiligheid van de brug.", "– De doorvaart in de winter; is die gewaarborgd?"),
]


@pytest.mark.parametrize("items", LISTS)
def test_a_list_whose_first_item_only_names_a_point_belongs_to_the_question_over_it(items: tuple[str, ...]) -> None:
    found = questions_only(cut(document(LEADS, *items, LATER)))

    assert sides_and_texts(found) == [("Q", [LEADS, *items]), ("Q", [LATER])]


@pytest.mark.parametrize("items", LISTS)
def test_so_it_does_behind_another_question_in_the_same_paragraph(items: tuple[str, ...]) -> None:
    asked = "Wat kost de brug? Kan de minister daarbij ingaan op:"
    found = questions_only(cut(document(asked, *items, LATER)))

    assert sides_and_texts(found) == [("Q", [asked, *items]), ("Q", [LATER])]


def test_items_that_all_ask_are_questions_by_themselves() -> None:
    first, second = "- Wat kost de brug?", "- Wie betaalt haar?"
    found = questions_only(cut(document(LEADS, first, second)))

    assert sides_and_texts(found) == [("Q", [LEADS, first]), ("Q", [second])]


def test_a_paragraph_behind_the_list_is_a_question_by_itself() -> None:
    found = questions_only(cut(document(LEADS, LISTS[0][0], LATER, "- Wie betaalt haar?")))

    assert sides_and_texts(found) == [("Q", [LEADS, LISTS[0][0]]), ("Q", [LATER]), ("Q", ["- Wie betaalt haar?"])]


def test_a_list_under_what_asks_nothing_leads_to_the_item_that_asks() -> None:
    answer, first, second = "De leden van de VVD-fractie noemen twee punten:", "- De brug is oud.", "- Wie betaalt?"
    found = questions_only(cut(document(answer, first, second, LATER)))

    assert sides_and_texts(found)[0][1][-1] == second
    assert sides_and_texts(found)[1] == ("Q", [LATER])


ANSWERED = ["Antwoord", "De brug kost een miljoen.", LATER, "Antwoord", "Volgend jaar."]


@pytest.mark.parametrize("items", LISTS[:4])
def test_over_the_label_of_an_answer_the_list_belongs_to_its_question_too(items: tuple[str, ...]) -> None:
    first, second = exchanges(LEADS, *items, *ANSWERED)

    assert [len(question.paragraphs) for question in first.questions] == [1 + len(items)]
    assert [len(question.paragraphs) for question in second.questions] == [1]


@pytest.mark.parametrize("items", LISTS)
def test_between_answers_in_italics_the_list_belongs_to_its_question_too(items: tuple[str, ...]) -> None:
    answer = "De brug kost een miljoen."
    found = alternating(marked_cut(LEADS, *items, italic(answer), LATER, italic(answer)))

    assert sides_and_texts(found) == [("Q", [LEADS, *items]), ("A", [answer]), ("Q", [LATER]), ("A", [answer])]


@pytest.mark.parametrize("items", LISTS)
def test_in_italics_all_of_the_list_belongs_to_its_question(items: tuple[str, ...]) -> None:
    answer = "De brug kost een miljoen."
    asked = [italic(text) for text in (LEADS, *items)]
    found = alternating(marked_cut(*asked, answer, italic(LATER), answer))

    assert sides_and_texts(found) == [("Q", [LEADS, *items]), ("A", [answer]), ("Q", [LATER]), ("A", [answer])]


@pytest.mark.parametrize("items", LISTS)
def test_without_any_mark_all_of_the_list_belongs_to_its_question(items: tuple[str, ...]) -> None:
    found = alternating(cut(document(LEADS, *items, "De brug kost een miljoen.", LATER, "Volgend jaar.")))

    assert sides_and_texts(found)[0] == ("Q", [LEADS, *items])
    assert sides_and_texts(found)[2] == ("Q", [LATER])


@pytest.mark.parametrize("items", LISTS[:4])
@pytest.mark.parametrize("label", ["Vraag 2", "2."])
def test_under_a_number_the_list_belongs_to_the_question_although_its_answer_has_no_label(
    items: tuple[str, ...], label: str
) -> None:
    asked = "Wat kost de brug? Kunt u daarbij ingaan op:"
    before, after = (label.replace("2", number) for number in "13")
    answer = "De brug kost een miljoen."
    found = exchanges(before, "Kent u de brug?", "Ja.", label, asked, *items, answer, after, LATER, "In 2027.")

    assert [len(one.questions[0].paragraphs) for one in found] == [1, 1 + len(items), 1]
    assert [len(one.answers[0].paragraphs) for one in found] == [1, 1, 1]


OPEN = [
    "Wat kost de brug? Wordt daarbij rekening gehouden met",
    "De leden van de VVD-fractie vragen de minister in te gaan op",
    "Waarom duurt het zo lang? Hangt dat samen met de ligging, of met",
    "Deze leden willen weten wat de gevolgen zijn voor",
    "Kan de minister dit toelichten? En kan dat met aandacht voor (onder meer)",
]
POINTS = [
    ("- de scheepvaart;", "- de gemeente;", "- de bewoners, die vaak lang moeten wachten?"),
    ("• de scheepvaart?", "• de gemeente?", "• de bewoners?"),
    ("a. de scheepvaart,", "b. «de gemeente» en", "c. de bewoners?"),
]


def in_one(found: SectionTurns) -> list[tuple[str, str]]:
    """The turns and their words; lines of one sentence may have been joined."""
    return [(side, " ".join(paragraphs)) for side, paragraphs in sides_and_texts(found)]


@pytest.mark.parametrize("lead", OPEN)
@pytest.mark.parametrize("items", POINTS)
def test_a_sentence_that_goes_on_in_a_list_is_one_question_with_it(lead: str, items: tuple[str, ...]) -> None:
    found = questions_only(cut(document(lead, *items, LATER)))

    assert in_one(found) == [("Q", " ".join([lead, *items])), ("Q", LATER)]


@pytest.mark.parametrize("lead", OPEN)
@pytest.mark.parametrize("items", POINTS)
def test_over_an_answer_it_is_one_question_too(lead: str, items: tuple[str, ...]) -> None:
    answer = "De brug kost een miljoen."
    found = alternating(cut(document(lead, *items, answer, LATER, answer)))

    assert in_one(found) == [("Q", " ".join([lead, *items])), ("A?", answer), ("Q", LATER), ("A?", answer)]


@pytest.mark.parametrize("items", POINTS[:1])
def test_what_asks_only_with_its_list_is_no_part_of_the_answer_before_it(items: tuple[str, ...]) -> None:
    answer, lead = "De brug kost een miljoen.", "Wordt bij de bouw ook gedacht aan"
    found = alternating(cut(document(OPEN[0], *items, answer, lead, *items, answer)))

    assert sides_and_texts(found) == [
        ("Q", [OPEN[0], *items]),
        ("A?", [answer]),
        ("Q", [lead, *items]),
        ("A?", [answer]),
    ]


def test_a_list_of_questions_under_a_line_without_any_sign_are_questions_by_themselves() -> None:
    lead, first, second = (
        "De leden van de VVD-fractie vragen het volgende",
        "- Wat kost de brug?",
        "- Wie betaalt haar?",
    )
    found = questions_only(cut(document(lead, first, second)))

    assert [paragraphs[-1] for _, paragraphs in sides_and_texts(found)][-2:] == [first, second]
