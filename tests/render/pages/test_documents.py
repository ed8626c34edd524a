"""Documents outside dossiers: a page for each group, with where each document is mentioned."""

from __future__ import annotations

from bs4 import BeautifulSoup

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.library import Page
from generator.model.text import Span
from generator.render.pages.documents import documents
from tests.render.archives import pages_of
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
    return {page.path: page for page in pages_of(documents, library(record(made, *found)))}


def laws() -> BeautifulSoup:
    return soup(pages()["documenten/wetten/"].markdown)


def test_only_groups_of_which_a_document_is_mentioned_have_a_page() -> None:
    assert list(pages()) == ["documenten/", "documenten/wetten/", "documenten/rechtspraak/", "documenten/toezeggingen/"]


def test_the_list_counts_the_documents_of_each_group_and_leads_to_the_dossiers() -> None:
    listed = soup(pages()["documenten/"].markdown)
    assert [words(li) for li in listed.select("li")] == [
        "Artikelen van wetten 3 artikelen uit 2 wetten",
        "Uitspraken van rechters 1 uitspraak",
        "Toezeggingen met een nummer van de Kamer 1 toezegging",
    ]
    assert words(only(listed, "h1 + p")).startswith(
        "Artikelen van wetten, uitspraken van rechters en toezeggingen met een nummer van de Kamer waarnaar een "
        "overleg verwijst, en waar dat staat. Wetten die alleen bij hun naam zijn genoemd, staan er niet bij."
    )
    assert [a["href"] for a in listed.select("p a")] == ["../dossiers/index.md"]


def test_articles_stand_under_their_acts_in_the_order_of_their_numbers() -> None:
    assert [words(h) for h in laws().select("h1, h2, dt")] == [
        "Artikelen van wetten",
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
    assert words(first) == f"Lees artikel 3:2 op wetten.overheid.nl. Kenmerk: {ARTICLE}3:2"  # type: ignore[arg-type]
    link = only(found, "dt#bwbr0005537-artikel-3-2 + dd a")
    assert link["href"] == f"https://wetten.overheid.nl/{ARTICLE}3:2"
    assert link["aria-label"] == f"{words(link)}: Algemene wet bestuursrecht"
    assert words(only(found, "dt#bwbr0005537-artikel-3-2 + dd + dd")) == (
        "voorbeeld, vraag 2: “Wat zegt artikel 3:2 Awb daarvan?”"
    )
    assert words(only(found, "dt#bwbr0005537-artikel-3-2 + dd + dd .official")) == "Wat zegt artikel 3:2 Awb daarvan?"


def test_a_document_without_an_address_says_so() -> None:
    found = soup(pages()["documenten/toezeggingen/"].markdown)
    assert words(only(found, "dt + dd")) == "Van dit stuk kennen wij geen vaste pagina op internet."


def derived(*certain: bool) -> BeautifulSoup:
    """The page of laws: a question each names one article, and a rule completed those that are not certain."""
    text = "artikel 1 van de Grondwet"
    made = consultation("# VVD: V", *(f"q{n}: Wat zegt {text}?" for n in range(1, len(certain) + 1)))
    found = [
        Annotation(
            AnnotationKind.REFERENCE,
            "jci1.3:c:BWBR0001840&artikel=1",
            n,
            Span(9, 9 + len(text)),
            certainty=Certainty.CERTAIN if is_certain else Certainty.DERIVED,
        )
        for n, is_certain in enumerate(certain, 1)
    ]
    made_pages = {page.path: page for page in pages_of(documents, library(record(made, *found)))}
    return soup(made_pages["documenten/wetten/"].markdown)


def test_that_a_rule_of_ours_completed_each_reference_has_a_sign_and_is_explained_once() -> None:
    found = derived(False, False)
    first, *places = found.select("dd")
    assert "* (wij maakten deze verwijzing compleet). " in words(first)
    assert not any("compleet" in words(place) for place in places)
    explained = only(found, ".sign-explained.ours")
    assert words(explained).startswith("* Deze verwijzing maakten wij compleet.")
    assert only(explained, "a")["href"] == "../../over.md#afgeleid"
    assert derived(True, True).select(".sign-explained") == []


def test_that_a_rule_of_ours_completed_one_reference_of_several_stands_before_its_quotation() -> None:
    assert [words(dd).partition(":")[0] for dd in derived(True, False).select("dd.mention")] == [
        "voorbeeld, vraag 1",
        "voorbeeld, vraag 2* (wij maakten deze verwijzing compleet)",
    ]
    assert "compleet" not in words(derived(True, False).select("dd")[0])


def test_without_documents_the_list_says_so() -> None:
    (page,) = pages_of(documents, library())
    assert words(soup(page.markdown)).endswith("Er is hier nog niets.")
