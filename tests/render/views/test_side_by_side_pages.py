"""Factions stand side by side over all consultations, also two that never met in one; of many, by period as well."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Page, Record
from generator.render.pages.topic import topic
from generator.render.summaries.shelves import MOST
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

PEACE = "onderwerpen/vrede/"
BESIDE = f"{PEACE}naast-elkaar/"


def asked(on: date, *lines: str) -> Record:
    """A consultation of a day; the topic of all its questions is peace."""
    made = consultation(*lines, identity=f"op-{on}", front=FrontMatter(dates=Dates(answered=on)))
    about = (Annotation(AnnotationKind.TOPIC, "vrede", None, None, each.id) for each in made.exchanges)
    return record(made, *about)


def pages(*records: Record) -> dict[str, Page]:
    return {page.path: page for page in pages_of(topic, library(*records))}


VVD_IN_2024 = asked(date(2024, 3, 1), "# VVD: V", "q1: Een?", "a1: Ja.")
D66_IN_2021 = asked(date(2021, 5, 2), "# D66: V", "q1: Twee?")


def test_two_factions_that_never_met_in_one_consultation_stand_side_by_side() -> None:
    page = soup(pages(VVD_IN_2024, D66_IN_2021)[BESIDE].markdown)
    columns = page.select(".column")
    assert [words(only(column, "h2")) for column in columns] == ["D66", "VVD"]
    assert [only(column, "h2")["id"] for column in columns] == ["d66", "vvd"]
    assert [words(only(column, ".asked")) for column in columns] == ["Twee?", "Een?"]
    assert [words(only(column, ".answered")) for column in columns] == ["Geen antwoord gevonden.", "Antwoord Ja."]
    told = [words(only(column, ".entry .exchange-facts")) for column in columns]
    assert [each.rpartition(", ")[2] for each in told] == ["2 mei 2021", "1 maart 2024"]


def test_the_newest_question_of_a_faction_comes_first() -> None:
    older = asked(date(2020, 1, 1), "# VVD: V", "q1: Drie?")
    page = soup(pages(VVD_IN_2024, D66_IN_2021, older)[BESIDE].markdown)
    assert [words(each) for each in page.select("#vvd ~ .entry .asked")] == ["Een?", "Drie?"]


def test_a_question_of_several_stands_in_the_column_of_each_and_names_the_others() -> None:
    together = asked(date(2024, 1, 1), "# VVD,D66: V", "q1: Samen?")
    page = soup(pages(together)[BESIDE].markdown)
    assert [words(each).rpartition(", ")[2] for each in page.select(".entry .exchange-facts")] == [
        "samen met VVD",
        "samen met D66",
    ]


def test_what_one_faction_alone_asked_is_compared_with_nothing() -> None:
    made = pages(VVD_IN_2024)
    assert BESIDE not in made
    assert "naast-elkaar" not in made[PEACE].markdown


def test_the_page_of_the_subject_leads_to_the_column_of_each_faction() -> None:
    page = soup(pages(VVD_IN_2024, D66_IN_2021)[PEACE].markdown)
    assert [(words(a), a["href"]) for a in page.select(".see a")] == [
        ("Fracties naast elkaar", "naast-elkaar/index.md"),
        ("D66", "naast-elkaar/index.md#d66"),
        ("VVD", "naast-elkaar/index.md#vvd"),
    ]


@pytest.mark.parametrize(("number", "is_box"), [(4, False), (5, True)])
def test_more_than_four_columns_stand_in_a_box_that_the_keyboard_scrolls(number: int, is_box: bool) -> None:
    lines = [line for each in range(number) for line in (f"# Fractie {each}: V", f"q{each + 1}: Vraag {each}?")]
    box = only(soup(pages(asked(date(2024, 1, 1), *lines))[BESIDE].markdown), ".side-by-side")
    assert len(box.select(".column")) == number
    assert (box.get("tabindex") == "0", box.get("role") == "region") == (is_box, is_box)


def many() -> dict[str, Page]:
    """More than a page has room for: of one faction in two years, of another once."""
    number = MOST // 1600
    long = " ".join(["woorden"] * 40)
    half = [line for each in range(number) for line in (f"q{each}: {long}?", f"a{each}: {long}.")]
    years = (asked(date(year, 1, 1), "# VVD: V", *half) for year in (2024, 2023))
    return pages(*years, D66_IN_2021)


def test_of_many_the_first_page_shows_the_newest_of_each_and_leads_to_all_by_year() -> None:
    made = many()
    page = soup(made[BESIDE].markdown)
    shown = {words(only(c, "h2")): len(c.select(".entry")) for c in page.select(".column")}
    assert shown["D66"] == 1
    assert 1 < shown["VVD"] < len(soup(made[f"{BESIDE}2024/"].markdown).select(".entry"))
    assert [words(a) for a in page.select(".periods a")] == ["2024", "2023", "2021"]
    assert words(only(page, "h1 + p")) == "Van elke fractie staan hier de nieuwste vragen."
    assert all(len(each.markdown.encode()) < 1.2 * MOST for path, each in made.items() if path.startswith(BESIDE))


def test_the_page_of_a_period_says_what_and_when_and_leads_back() -> None:
    made = many()
    page = soup(made[f"{BESIDE}2021/"].markdown)
    assert words(only(page, "h1")) == "vrede: fracties naast elkaar, 2021"
    assert [words(a) for a in page.select(".breadcrumbs a")][-2:] == ["vrede", "Fracties naast elkaar"]
    assert [words(a) for a in page.select(".siblings a")] == ["Naar 2023"]
