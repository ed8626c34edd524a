"""Every paragraph of official text has an address of its own, which no question or answer has."""

from __future__ import annotations

from bs4 import BeautifulSoup

from generator.render.marks.paragraph_anchors import paragraph_anchors
from generator.render.pages.full_text import full_text
from generator.render.views.presented import Presented
from tests.render.archives import around
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words


def test_paragraphs_are_counted_within_their_question_or_answer_and_others_within_the_document() -> None:
    made = consultation(
        "p: Vooraf.",
        "# VVD: Vragen",
        "Q8: Vraag 8",
        "q8: Waarom?",
        "A8: Antwoord 8",
        "a8: Daarom.",
        "a8: Zo.",
        "p: Tot slot.",
    )
    assert paragraph_anchors(made) == {
        0: "alinea-1", 3: "vraag-8-1", 5: "antwoord-8-1", 6: "antwoord-8-2", 7: "alinea-2",
    }  # fmt: skip


def test_a_question_keeps_the_address_that_a_paragraph_would_have() -> None:
    made = consultation("# VVD: Vragen", "q8: Waarom?", "q8: En nu?", "q8-2: Hoe dan?")
    assert [exchange.id for exchange in made.exchanges] == ["vraag-8", "vraag-8-2"]
    assert paragraph_anchors(made) == {1: "vraag-8-1", 2: "vraag-8-alinea-2", 3: "vraag-8-2-1"}


def _page(*lines: str) -> BeautifulSoup:
    made = record(consultation(*lines))
    page = next(full_text(Presented(made, around(library(made)))))
    return soup(page.markdown)


def test_paragraphs_and_items_of_a_list_bear_their_addresses_in_the_page() -> None:
    page = _page(
        "# VVD: Vragen", "q1: Waarom?", "a1: Om twee redenen:", "-: de eerste", "-: de tweede", "a1: Meer niet."
    )
    assert [(each["id"], each.get_text()) for each in page.select("div.official p[id]")] == [
        ("vraag-1-1", "Waarom?"),
        ("antwoord-1-1", "Om twee redenen:"),
        ("antwoord-1-2", "Meer niet."),
    ]
    items = {words(item): [each["id"] for each in item.select("span")] for item in page.select("div.official li")}
    assert items == {"de eerste": ["alinea-1"], "de tweede": ["alinea-2"]}
    ids = [element["id"] for element in page.select("[id]")]
    assert len(ids) == len(set(ids))


def test_a_page_over_all_consultations_has_no_addresses_of_paragraphs() -> None:
    made = record(consultation("# VVD: Vragen", "q1: Waarom?"))
    presented = Presented(made, around(library(made)))
    context = presented.page("fracties/vvd/")
    assert context.plain(made, 1).id == ""
    assert context.official(made, 1).id == "vraag-1-1"
