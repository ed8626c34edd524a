"""Topics over all consultations."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind
from generator.render import archive_of
from generator.render.pages.topic import topic, topics_of
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import only, soup, words

ABOUT_VREDE = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-2", by_editor=True)
MADE = record(consultation("# VVD: Vragen", "q1: Een?", "# D66: Vragen", "q2: Twee?"), ABOUT_VREDE)


def test_only_topics_with_an_exchange_are_listed() -> None:
    assert [archive_page.name for archive_page in topics_of(archive_of(library(MADE))).archive_pages] == ["vrede"]


def test_a_topic_has_its_list_and_pages() -> None:
    made = list(pages_of(topic, library(MADE)))
    assert [(page.path, page.title) for page in made] == [
        ("onderwerpen/", "Onderwerpen"),
        ("onderwerpen/vrede/", "vrede"),
    ]
    assert [words(q) for q in soup(made[1].markdown).select(".asked")] == ["Twee?"]


def test_a_topic_shows_its_theme_where_the_editor_says_no_more() -> None:
    page = soup(list(pages_of(topic, library(MADE)))[1].markdown)
    assert words(only(page, "h1 + p")) == "Thema: Internationaal: Defensie"


def test_the_sentence_of_the_editor_is_shown_as_it_is_written() -> None:
    told = knowledge().topics[0].model_copy(update={"description": "1. Oorlog & *vrede*"})
    known = knowledge().model_copy(update={"topics": (told,)})
    page = soup(list(pages_of(topic, library(MADE, known=known)))[1].markdown)
    assert words(only(page, "h1 + p")) == "1. Oorlog & *vrede*"
