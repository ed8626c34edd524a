"""A table shows how much each faction asked about each theme; how dark a cell is shows the same."""

from __future__ import annotations

import pytest

import generator.render.views.crossings as crossing_module
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.library import Record
from generator.render import archive_of
from generator.render.pages.faction import faction
from generator.render.views.crossings import Crossings, crossings
from generator.render.views.page_place import PagePlace
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

LINES = ("# VVD: V", "q1: Een?", "q2: Twee?", "# D66: V", "q3: Drie?", "q4: Vier?", "q5: Vijf?")
DEFENCE, WAR, HEALTH = "Internationaal | Defensie", "Internationaal | Europese zaken", "Zorg en gezondheid"


def about(*themes: tuple[str, str]) -> Record:
    """A consultation of two factions whose questions (by id) are about themes."""
    return record(
        consultation(*LINES),
        *(Annotation(AnnotationKind.THEME, theme, None, None, question) for question, theme in themes),
    )


ASKED = about(
    ("vraag-1", DEFENCE),
    ("vraag-1", WAR),
    ("vraag-3", DEFENCE),
    ("vraag-4", DEFENCE),
    ("vraag-5", WAR),
    ("vraag-2", HEALTH),
)


def table(*records: Record, factions: tuple[str, ...] = ("VVD", "D66")) -> Crossings | None:
    return crossings(PagePlace("fracties/"), archive_of(library(*records)), factions)


def test_each_cell_counts_the_questions_of_a_faction_about_a_theme_once() -> None:
    found = table(ASKED)
    assert found is not None
    assert [row.subject.name for row in found.rows] == ["Internationaal", "Zorg en gezondheid"]
    assert [[cell.number for cell in row.cells] for row in found.rows] == [["1", "3"], ["1", "0"]]


def test_the_most_is_the_darkest_and_only_nothing_is_bare() -> None:
    found = table(ASKED)
    assert found is not None
    assert [[cell.shade for cell in row.cells] for row in found.rows] == [[2, 4], [2, 0]]


def test_one_faction_or_one_theme_alone_is_not_compared() -> None:
    assert table(ASKED, factions=("VVD",)) is None
    assert table(about(("vraag-1", DEFENCE))) is None


def test_the_table_stands_below_the_list_of_factions_with_links_to_both() -> None:
    page = soup(next(iter(pages_of(faction, library(ASKED)))).markdown)
    assert [words(h) for h in page.select("h2")] == ["Wie vroeg waarover?"]
    assert [a["href"] for a in page.select("thead a")] == ["vvd/index.md", "d66/index.md"]
    assert only(page, "tbody tr:first-child th a")["href"] == "../themas/internationaal/index.md"
    assert [words(cell) for cell in page.select("tbody td")] == ["1", "3", "1", "–geen"]


def test_a_number_leads_to_the_questions_of_its_faction_beside_those_of_the_others() -> None:
    page = soup(next(iter(pages_of(faction, library(ASKED)))).markdown)
    assert [a["href"] for a in page.select("tbody td a")] == [
        "../themas/internationaal/naast-elkaar/index.md#vvd",
        "../themas/internationaal/naast-elkaar/index.md#d66",
        "../themas/zorg-en-gezondheid/index.md",  # one faction alone is compared with nothing
    ]


def test_topics_stand_below_their_theme_with_the_numbers_of_their_own() -> None:
    norm = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-4")
    made = record(ASKED.consultation, *ASKED.annotations, norm)
    found = crossings(PagePlace("fracties/"), archive_of(library(made)), ("VVD", "D66"))
    assert found is not None
    assert [(row.subject.name, row.is_below) for row in found.rows] == [
        ("Internationaal", False),
        ("vrede", True),
        ("Zorg en gezondheid", False),
    ]
    assert [(cell.number, cell.shade) for cell in found.rows[1].cells] == [("0", 0), ("1", 4)]


def test_where_factions_and_themes_fill_the_table_the_topics_with_the_most_questions_are_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(crossing_module, "MOST_CELLS", 6)
    topics = (("vrede", "vraag-4"), ("defensie", "vraag-4"), ("defensie", "vraag-5"))
    about_both = (Annotation(AnnotationKind.TOPIC, topic, None, None, question) for topic, question in topics)
    found = table(record(ASKED.consultation, *ASKED.annotations, *about_both))
    assert found is not None
    assert [row.subject.name for row in found.rows if row.is_below] == ["defensie"]
    assert found.about.endswith("Van de 2 onderwerpen staan hier de 1 met de meeste vragen.")
