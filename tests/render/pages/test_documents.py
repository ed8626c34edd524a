"""Documents outside dossiers: a page for each group, with where each document is mentioned."""

from __future__ import annotations

from bs4 import BeautifulSoup

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.library import Page
from generator.model.text import Span
from generator.render.pages.documents import documents
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

ARTICLE = "jci1.3:c:BWBR0005537&artikel="
TEXTS = {
    f"{ARTICLE}3:10": "artikel 3:10 Awb",
    f"{ARTICLE}3:2": "artikel 3:2 Awb",
    "jci1.3:c:BWBR0001840&artikel=1": "artikel 1 van de Grondwet",
    "ECLI:NL:HR:2019:2006": "ECLI:NL:HR:2019:2006",
    "TZ202306-026": "TZ202306-026",
    "kst-28676-5": "Kamerstuk 28 676, nr. 5",
}


def pages() -> dict[str, Page]:
    made = consultation("# VVD: V", *(f"q{n}: Wat zegt {text} daarvan?" for n, text in enumerate(TEXTS.values(), 1)))
    found = [
        Annotation(AnnotationKind.REFERENCE, target, n, Span(9, 9 + len(text)), certainty=Certainty.CERTAIN)
        for n, (target, text) in enumerate(TEXTS.items(), 1)
    ]
    return {page.path: page for page in documents(library(record(made, *found)))}


def laws() -> BeautifulSoup:
    return soup(pages()["documenten/wetten/"].markdown)


def test_only_groups_of_which_a_document_is_mentioned_have_a_page() -> None:
    assert list(pages()) == ["documenten/", "documenten/wetten/", "documenten/rechtspraak/", "documenten/toezeggingen/"]


def test_the_list_counts_the_documents_of_each_group_and_leads_to_the_dossiers() -> None:
    listed = soup(pages()["documenten/"].markdown)
    assert [words(li) for li in listed.select("li")] == [
        "Wetten 3 documenten",
        "Uitspraken van rechters 1 document",
        "Toezeggingen van ministers 1 document",
    ]
    assert [a["href"] for a in listed.select("p a")] == ["../dossiers/index.md"]


def test_articles_stand_under_their_acts_in_the_order_of_their_numbers() -> None:
    assert [words(h) for h in laws().select("h1, h2, dt")] == [
        "Wetten",
        "Algemene wet bestuursrecht",
        "Artikel 3:2",
        "Artikel 3:10",
        "Grondwet",
        "Artikel 1",
    ]


def test_each_document_has_an_anchor_its_official_address_and_the_words_around_it() -> None:
    found = laws()
    term = only(found, "dt#bwbr0005537-artikel-3-2")
    first = term.find_next_sibling("dd")
    assert first
    assert words(first) == f"Officiële publicatie: {ARTICLE}3:2"  # type: ignore[arg-type]
    assert only(found, "dt#bwbr0005537-artikel-3-2 + dd a")["href"] == f"https://wetten.overheid.nl/{ARTICLE}3:2"
    assert words(only(found, "dt#bwbr0005537-artikel-3-2 + dd + dd")) == (
        "voorbeeld, vraag 2: “Wat zegt artikel 3:2 Awb daarvan?”"
    )
    assert words(only(found, "dt#bwbr0005537-artikel-3-2 + dd + dd .official")) == "Wat zegt artikel 3:2 Awb daarvan?"


def test_a_document_without_an_address_says_so() -> None:
    found = soup(pages()["documenten/toezeggingen/"].markdown)
    assert words(only(found, "dt + dd")) == "Geen vast adres bekend"


def test_without_documents_the_list_says_so() -> None:
    (page,) = documents(library())
    assert words(soup(page.markdown)).endswith("Er is hier nog niets.")
