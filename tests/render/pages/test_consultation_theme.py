"""One theme in one consultation."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind
from generator.render.pages.consultation_theme import consultation_theme, themes_in
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

LINES = ("# VVD: Vragen", "q1: Een?", "a1: Ja.", "# D66: Vragen", "q2: Twee?", "q3: Iets anders?")


def on(theme: str, exchange: str) -> Annotation:
    return Annotation(AnnotationKind.THEME, theme, None, None, exchange)


MADE = record(
    consultation(*LINES),
    on("Werk", "vraag-1"),
    on("Bestuur | Gemeenten", "vraag-1"),
    on("Bestuur | Gemeenten", "vraag-2"),
    on("Bestuur", "vraag-2"),
)


def test_themes_of_most_exchanges_come_first_then_those_of_the_official_order() -> None:
    found = {theme: [e.id for e in choice.exchanges] for theme, choice in themes_in(MADE).items()}
    assert list(found.items()) == [
        ("Bestuur | Gemeenten", ["vraag-1", "vraag-2"]),
        ("Bestuur", ["vraag-2"]),
        ("Werk", ["vraag-1"]),
    ]


def test_each_theme_has_a_page_with_the_exchanges_of_all_factions_side_by_side() -> None:
    first, *_, last = pages_of(consultation_theme, library(MADE))
    assert (first.path, last.path) == ("overleggen/voorbeeld/themas/gemeenten/", "overleggen/voorbeeld/themas/werk/")
    page = soup(first.markdown)
    assert words(only(page, "h1")) == "Bestuur: Gemeenten"
    assert [words(h) for h in page.select("h2.exchange-title")] == ["Vraag 1, VVD: “Een?”", "Vraag 2, D66: “Twee?”"]
    assert words(only(page, "nav.siblings")) == "Volgende: Bestuur"


def test_a_theme_leads_to_the_same_theme_in_all_consultations() -> None:
    page = soup(next(pages_of(consultation_theme, library(MADE))).markdown)
    links = {words(a): a["href"] for a in page.select("p.exchange-facts a")}
    assert links["alle vragen over het thema Bestuur: Gemeenten"] == "../../../../themas/gemeenten/index.md"


def test_a_consultation_without_themes_has_no_such_pages() -> None:
    assert list(pages_of(consultation_theme, library(record(consultation(*LINES))))) == []
