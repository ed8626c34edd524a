"""Themes over all consultations, with their parts and the topics below these."""

from __future__ import annotations

from bs4 import BeautifulSoup

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.library import Page
from generator.render import archive_of
from generator.render.pages.theme import theme, themes_of
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words


def given(kind: AnnotationKind, target: str, exchange: str) -> Annotation:
    return Annotation(kind, target, None, None, exchange)


def on(theme: str, exchange: str) -> Annotation:
    return given(AnnotationKind.THEME, theme, exchange)


MADE = record(
    consultation("# VVD: Vragen", "q1: Een?", "# D66: Vragen", "q2: Twee?", "q3: Drie?"),
    on("Internationaal | Defensie", "vraag-1"),
    on("Internationaal | Reizen", "vraag-1"),
    on("Internationaal", "vraag-2"),
    on("Bestuur | Gemeenten", "vraag-3"),
    given(AnnotationKind.TOPIC, "vrede", "vraag-1"),
)
LIBRARY = library(MADE)
PAGES = {page.path: page for page in pages_of(theme, LIBRARY)}


def shown(path: str) -> BeautifulSoup:
    return soup(PAGES[path].markdown)


def test_themes_stand_in_the_order_of_the_taxonomy_each_with_its_parts() -> None:
    found = [(page.name, [part.name for part in page.below]) for page in themes_of(archive_of(LIBRARY)).archive_pages]
    assert found == [("Bestuur", ["Gemeenten"]), ("Internationaal", ["Defensie", "Reizen"])]


def test_a_theme_counts_the_questions_of_its_parts_each_once() -> None:
    bestuur, internationaal = themes_of(archive_of(LIBRARY)).archive_pages
    assert (bestuur.questions, internationaal.questions) == ("1 vraag", "2 vragen")
    assert internationaal.consultations == "1 overleg"


def test_every_theme_and_every_part_has_a_page() -> None:
    assert {path: page.title for path, page in PAGES.items()} == {
        "themas/": "Thema’s",
        "themas/bestuur/": "Bestuur",
        "themas/internationaal/": "Internationaal",
        "themas/internationaal/naast-elkaar/": "Internationaal: fracties naast elkaar",
        "themas/gemeenten/": "Bestuur: Gemeenten",
        "themas/defensie/": "Internationaal: Defensie",
        "themas/reizen/": "Internationaal: Reizen",
    }


def test_the_list_has_each_theme_with_links_to_its_parts() -> None:
    entry = shown("themas/").select(".entry-list li")[1]
    assert words(entry) == "Internationaal 2 vragenDefensie, Reizen"
    assert [a["href"] for a in entry.select("a")] == [
        "internationaal/index.md",
        "defensie/index.md",
        "reizen/index.md",
    ]


def test_the_page_of_a_theme_lists_its_parts_and_shows_what_is_in_none_of_them() -> None:
    page = shown("themas/internationaal/")
    assert words(page.select("h2")[0]) == "Onderdelen van dit thema"
    assert [words(li) for li in page.select(".entry-list li")] == ["Defensie 1 vraagvrede", "Reizen 1 vraag"]
    assert [words(q) for q in page.select(".asked")] == ["Twee?"]


def test_the_page_of_a_theme_says_what_of_its_questions_stands_on_the_pages_of_its_parts() -> None:
    internationaal, bestuur = (
        shown(f"themas/{name}/").select(".exchange-facts") for name in ("internationaal", "bestuur")
    )
    assert [words(line) for line in internationaal[:2]] == [
        "2 vragen in 1 overleg.",
        "Hieronder: 1 vraag over het thema als geheel. Nog 1 vraag staat bij de onderdelen hierboven.",
    ]
    assert [words(line) for line in bestuur] == [
        "1 vraag in 1 overleg.",
        "De vragen staan bij de onderdelen hierboven.",
    ]
    assert {name: PAGES[f"themas/{name}/"].description for name in ("internationaal", "bestuur", "defensie")} == {
        "internationaal": "Internationaal: 2 vragen uit 1 overleg, waarvan 1 bij de onderdelen.",
        "bestuur": "Bestuur: 1 vraag uit 1 overleg, bij de onderdelen.",
        "defensie": "Internationaal: Defensie: 1 vraag uit 1 overleg.",
    }


def test_the_page_of_a_part_lists_its_topics_and_shows_its_questions() -> None:
    page = shown("themas/defensie/")
    assert words(page.select("h2")[0]) == "Onderwerpen van dit thema"
    assert only(page, ".entry-list a")["href"] == "../../onderwerpen/vrede/index.md"
    assert [words(q) for q in page.select(".asked")] == ["Vraag 1, VVD: Een?"]
    assert [words(a) for a in page.select("nav.breadcrumbs a")] == ["Thema’s", "Internationaal"]


def test_a_part_without_topics_has_no_list_of_them() -> None:
    assert shown("themas/reizen/").select(".entry-list") == []


def test_a_topic_of_which_the_editor_removed_the_theme_keeps_it_in_the_lists() -> None:
    made = record(MADE.consultation, given(AnnotationKind.TOPIC, "vrede", "vraag-1"))
    pages: list[Page] = list(pages_of(theme, library(made)))
    assert [page.path for page in pages] == ["themas/", "themas/internationaal/", "themas/defensie/"]


def test_without_themes_the_list_says_that_there_is_nothing() -> None:
    (page,) = pages_of(theme, library())
    assert words(soup(page.markdown)).endswith("Er is hier nog niets.")
