"""Lists of points under a question whose later items ask, too: all of the list belongs to the question."""

from __future__ import annotations

import pytest

from generator.parse.unmarked import questions_only
from tests.parse.documents import cut, document
from tests.parse.test_unmarked import told

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

    assert told(found) == [("Q", [LEADS, *items]), ("Q", [LATER])]


@pytest.mark.parametrize("items", LISTS)
def test_so_it_does_behind_another_question_in_the_same_paragraph(items: tuple[str, ...]) -> None:
    asked = "Wat kost de brug? Kan de minister daarbij ingaan op:"
    found = questions_only(cut(document(asked, *items, LATER)))

    assert told(found) == [("Q", [asked, *items]), ("Q", [LATER])]


def test_items_that_all_ask_are_questions_by_themselves() -> None:
    first, second = "- Wat kost de brug?", "- Wie betaalt haar?"
    found = questions_only(cut(document(LEADS, first, second)))

    assert told(found) == [("Q", [LEADS, first]), ("Q", [second])]


def test_a_paragraph_behind_the_list_is_a_question_by_itself() -> None:
    found = questions_only(cut(document(LEADS, LISTS[0][0], LATER, "- Wie betaalt haar?")))

    assert told(found) == [("Q", [LEADS, LISTS[0][0]]), ("Q", [LATER]), ("Q", ["- Wie betaalt haar?"])]


def test_a_list_under_what_asks_nothing_leads_to_the_item_that_asks() -> None:
    said, first, second = "De leden van de VVD-fractie noemen twee punten:", "- De brug is oud.", "- Wie betaalt?"
    found = questions_only(cut(document(said, first, second, LATER)))

    assert told(found)[0][1][-1] == second
    assert told(found)[1] == ("Q", [LATER])
