"""A question that several answers answer, and one that none does, as the full text and lists of questions show them."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from generator.model.consultation import Consultation
from generator.render.pages.faction import faction
from generator.render.pages.full_text import full_text
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed
from tests.render.archives import pages_of
from tests.render.documents import library, record
from tests.render.html import only, soup, words

ANSWERS = ("II Antwoord van de minister", "Antwoord 1", "Op 3 juni.")
ASKED = ("I Vragen vanuit de fracties", FACTION_HEADING, "Vraag 1", "Wanneer begint de bouw?")
BUILDING = (*ASKED, "Vraag 2 t/m 4", "Wie bouwt, wie betaalt en wie houdt toezicht?", "Vraag 5", "Kan het sneller?")


def made(*paragraphs: str) -> Consultation:
    return parsed(document(FRONT, *paragraphs))[0]


def shown(*paragraphs: str) -> BeautifulSoup:
    (page,) = pages_of(full_text, library(record(made(*paragraphs))))
    return soup(page.markdown)


def ahead(found: Tag) -> list[tuple[str, list[str]]]:
    """Where the page says that something goes on, with the addresses."""
    said = found.select(".exchange-continues")
    return [(words(each), [str(link["href"]) for link in each.select("a")]) for each in said]


def test_a_question_leads_to_all_its_answers_further_on() -> None:
    found = shown(
        *BUILDING, *ANSWERS, "Antwoord 2", "Een aannemer.", "Antwoord 3 en 4", "Het Rijk.", "Antwoord 5", "Nee."
    )
    assert ahead(found) == [
        ("Het antwoord staat bij antwoord 1.", ["#antwoord-1"]),
        ("De antwoorden staan bij antwoord 2 en antwoord 3 en 4.", ["#antwoord-2", "#antwoord-3-en-4"]),
        ("Het antwoord staat bij antwoord 5.", ["#antwoord-5"]),
    ]


def test_three_answers_are_named_with_a_comma_before_the_last_two() -> None:
    further = (
        "Antwoord 2",
        "Een aannemer.",
        "Antwoord 3",
        "Het Rijk.",
        "Antwoord 4",
        "De provincie.",
        "Antwoord 5",
        "Nee.",
    )
    said = [each for each, _ in ahead(shown(*BUILDING, *ANSWERS, *further))]
    assert said[1] == "De antwoorden staan bij antwoord 2, antwoord 3 en antwoord 4."


def test_answers_that_stand_apart_lead_on_to_each_other() -> None:
    order = ("Antwoord 2", "Een aannemer.", "Antwoord 5", "Nee.", "Antwoord 3 en 4", "Het Rijk.")
    said = [each for each, _ in ahead(shown(*BUILDING, *ANSWERS, *order))]
    assert said == [
        "Het antwoord staat bij antwoord 1.",
        "De antwoorden staan bij antwoord 2 en antwoord 3 en 4.",
        "Het antwoord staat bij antwoord 5.",
        "Dit gaat verder bij antwoord 3 en 4.",
    ]


@pytest.mark.parametrize(
    ("labels", "state"),
    [
        (("Antwoord 2", "Antwoord 3 en 4"), "Geen thema gevonden."),
        (("Antwoord 2 t/m 4",), "Geen thema gevonden. Samen beantwoord."),
        (("Antwoord 2 en 3", "Antwoord 3 en 4"), "Geen thema gevonden. Samen beantwoord."),
    ],
)
def test_questions_of_one_paragraph_are_called_answered_together_only_where_answers_share_them(
    labels: tuple[str, ...], state: str
) -> None:
    further = [text for label in labels for text in (label, f"Daarover gaat {label.lower()}.")]
    found = shown(*BUILDING, *ANSWERS, *further, "Antwoord 5", "Nee.")
    facts = only(found, "#vraag-2-4 + .exchange-facts")
    assert words(facts).endswith(state)


def test_lists_of_questions_say_what_one_reads_at_each() -> None:
    asked = made(*BUILDING, *ANSWERS, "Antwoord 2", "Een aannemer.", "Antwoord 3 en 4", "Het Rijk.")
    page = next(page for page in pages_of(faction, library(record(asked))) if page.path == "fracties/vvd/")
    found = soup(page.markdown)
    assert [words(each).split(" (")[0] for each in found.select(".entry-title")] == ["Vraag 1", "Vraag 2-4", "Vraag 5"]
    assert [words(each).split()[0] for each in found.select(".answered")] == ["Antwoord:", "Antwoorden:", "Geen"]
