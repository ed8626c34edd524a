"""Selections show some of one consultation's exchanges in full."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup
from bs4.element import Tag

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import Consultation, FrontMatter
from generator.model.library import Page, Record
from generator.model.text import Span
from generator.render.pages.consultation_faction import factions_in
from generator.render.pages.consultation_topic import topics_in
from generator.render.views.consultation_pages import consultation_pages
from generator.render.views.presented import Presented
from tests.render.archives import around
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import only, soup, words

LINES = (
    "# VVD: Vragen van de VVD",
    "i: De leden danken.",
    "q1: Wordt het vrede?",
    "A1: 1. Antwoord",
    "a1: Ja.",
    "q2: En de NAVO?",
    "# D66: Vragen van D66",
    "i: Ook zij danken.",
    "q3: Komt er vrede?",
    "a3: Nee.",
)
FRONT = FrontMatter(title="Over vrede", short_title="Vrede")
ANNOTATIONS = (
    Annotation(AnnotationKind.TOPIC, "vrede", 2, Span(10, 15), "vraag-1"),
    Annotation(AnnotationKind.TOPIC, "vrede", 8, Span(8, 13), "vraag-3"),
    Annotation(AnnotationKind.TERM, "NAVO", 5, Span(6, 10), "vraag-2"),
)
MADE = record(consultation(*LINES, front=FRONT), *ANNOTATIONS)
LIBRARY = library(MADE)


def by_faction() -> list[Page]:
    return list(consultation_pages(Presented(MADE, around(LIBRARY)), factions_in(MADE, knowledge()), "Andere fracties"))


def by_topic() -> Page:
    (page,) = consultation_pages(Presented(MADE, around(LIBRARY)), topics_in(MADE, knowledge()), "Andere onderwerpen")
    return page


def vvd() -> BeautifulSoup:
    return soup(by_faction()[0].markdown)


def test_a_page_shows_its_exchanges_in_full_in_document_order() -> None:
    assert [words(h) for h in vvd().select("h2.exchange-title")] == [
        "Vraag 1: vrede",
        "Vraag 2: “En de NAVO?”",
    ]
    assert [words(o) for o in vvd().select(".question > .official")] == ["Wordt het vrede?", "En de NAVO?"]
    assert [words(o) for o in vvd().select(".answer > .official")] == ["1. Antwoord Ja."]


def test_questions_and_answers_keep_their_anchors() -> None:
    assert only(vvd(), "#vraag-1").name == "h2"
    assert "answer" in only(vvd(), "#antwoord-1").get_attribute_list("class")


def test_the_introduction_of_a_section_stands_where_all_its_exchanges_do() -> None:
    assert words(only(vvd(), ".notice + .official")) == "De leden danken."
    topic = soup(by_topic().markdown)
    assert [words(o) for o in topic.select(".side-by-side + .official")] == ["Ook zij danken."]


def without_headings_of_factions(made: Consultation) -> Record:
    """The same document with its sections by theme: only the questions say who asks."""
    return record(replace(made, sections=tuple(replace(section, factions=()) for section in made.sections)))


def test_what_any_faction_may_have_said_under_a_theme_is_not_put_on_the_page_of_one() -> None:
    by_theme = without_headings_of_factions(MADE.consultation)
    pages = consultation_pages(
        Presented(by_theme, around(library(by_theme))), factions_in(by_theme, knowledge()), "Andere fracties"
    )
    assert [soup(page.markdown).select(".notice + .official") for page in pages] == [[], []]


def test_where_one_faction_asks_everything_it_is() -> None:
    alone = without_headings_of_factions(consultation(*LINES[:6], front=FRONT))
    (page,) = consultation_pages(
        Presented(alone, around(library(alone))), factions_in(alone, knowledge()), "Andere fracties"
    )
    assert words(only(soup(page.markdown), ".notice + .official")) == "De leden danken."


def test_the_page_counts_its_questions_and_leads_to_those_of_all_consultations() -> None:
    facts = vvd().select(".exchange-facts")[0]
    assert words(facts) == (
        "Uit het overleg Vrede. 2 vragen, waarvan 1 zonder antwoord. "
        "Uit alle overleggen: alle vragen van de VVD-fractie."
    )
    assert [a["href"] for a in facts.select("a")] == [
        "../../index.md",
        "../../../../fracties/vvd/index.md",
    ]


def test_the_title_and_description_name_the_consultation() -> None:
    page = by_faction()[0]
    assert page.title == "Vragen van de VVD-fractie – Vrede"
    assert page.description == "Vragen van de VVD-fractie: 2 vragen, waarvan 1 zonder antwoord. Over vrede."


def test_neighbours_are_previous_and_next_and_the_ends_have_one() -> None:
    first, second = (soup(page.markdown) for page in by_faction())
    assert [words(a) for a in first.select("nav.siblings a[rel=next]")] == ["Volgende: D66"]
    assert first.select("nav.siblings a[rel=prev]") == []
    assert [a["href"] for a in second.select("nav.siblings a[rel=prev]")] == ["../vvd/index.md"]
    assert only(second, "nav.siblings")["aria-label"] == "Andere fracties"


def test_a_choice_alone_has_no_neighbours() -> None:
    assert soup(by_topic().markdown).select("nav.siblings") == []


def test_the_page_explains_the_terms_it_marks() -> None:
    assert only(vvd(), "a.term#begrip-navo-1")["href"] == "#begrip-navo"
    assert words(only(vvd(), "section.terms #begrip-navo-uitleg")) == "Uitleg."
    assert soup(by_topic().markdown).select("section.terms") == []


def test_the_page_says_that_it_is_no_official_publication() -> None:
    assert words(only(vvd(), "p.notice.ours")).startswith("Dit is geen officiële publicatie.")


def test_a_question_without_answer_says_so_once() -> None:
    assert [words(p) for p in vvd().select("p.missing")] == [
        "Bij deze vraag is in het document geen antwoord gevonden."
    ]


def test_the_topic_of_the_page_is_named_but_not_linked() -> None:
    facts = soup(by_topic().markdown).select("h2 + .exchange-facts")[0]
    assert words(facts) == "Onderwerp: vrede."
    assert facts.select("a") == []


def facts_with(*annotations: Annotation) -> Tag:
    """The facts of the first exchange on the page of its faction."""
    made = record(MADE.consultation, *annotations)
    page, _ = consultation_pages(
        Presented(made, around(library(made))), factions_in(made, knowledge()), "Andere fracties"
    )
    return only(soup(page.markdown), "h2#vraag-1 + .exchange-facts")


TOPIC = Annotation(AnnotationKind.TOPIC, "vrede", 2, Span(10, 15), "vraag-1")
THEME = Annotation(AnnotationKind.THEME, "Recht | Staatsrecht", 2, Span(10, 15), "vraag-1")


def test_an_exchange_without_topic_and_theme_says_so_and_with_one_does_not() -> None:
    assert words(facts_with()) == "Geen thema gevonden."
    assert words(facts_with(TOPIC)) == "Onderwerp: vrede."
    assert words(facts_with(THEME)) == "Thema: Recht: Staatsrecht."


def test_themes_of_an_exchange_lead_to_their_pages_in_this_consultation() -> None:
    facts = facts_with(TOPIC, THEME, replace(THEME, target="Bestuur"))
    assert words(facts) == "Onderwerp: vrede. Thema’s: Recht: Staatsrecht, Bestuur."
    assert [a["href"] for a in facts.select("a")] == [
        "../../onderwerpen/vrede/index.md",
        "../../themas/staatsrecht/index.md",
        "../../themas/bestuur/index.md",
    ]


DOUBTFUL = replace(THEME, target="Bestuur", certainty=Certainty.UNKNOWN)


def test_a_doubtful_theme_is_shown_as_one_and_leads_to_its_page_too() -> None:
    assert words(facts_with(DOUBTFUL)) == "Misschien het thema: Bestuur."
    facts = facts_with(DOUBTFUL, THEME)
    assert words(facts) == "Thema: Recht: Staatsrecht. Misschien ook: Bestuur."
    assert [a["href"] for a in facts.select("a")] == [
        "../../themas/staatsrecht/index.md",
        "../../themas/bestuur/index.md",
    ]
    assert words(facts_with(TOPIC, DOUBTFUL)) == "Onderwerp: vrede. Misschien het thema: Bestuur."


def test_the_reasons_say_which_theme_is_doubtful() -> None:
    made = record(MADE.consultation, THEME, DOUBTFUL)
    page, _ = consultation_pages(
        Presented(made, around(library(made))), factions_in(made, knowledge()), "Andere fracties"
    )
    reasons = [words(item) for item in soup(page.markdown).select(".reasons li")]
    sure, doubtful = reasons[:2]
    assert sure.startswith("Recht: Staatsrecht: “")
    assert sure.endswith("”")
    assert doubtful.startswith("Bestuur: “")
    assert doubtful.endswith(". Dat is weinig: dit thema is niet zeker")
