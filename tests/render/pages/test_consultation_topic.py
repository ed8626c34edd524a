"""One topic in one consultation."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.text import Span
from generator.render.pages.consultation_topic import consultation_topic, topics_in
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import soup, words

LINES = ("# VVD: Vragen", "q1: Vrede of defensie?", "a1: Ja.", "# D66: Vragen", "q2: Vrede?", "q3: Iets anders?")


def about(topic: str, block: int, exchange: str) -> Annotation:
    return Annotation(AnnotationKind.TOPIC, topic, block, Span(0, 5), exchange)


MADE = record(
    consultation(*LINES), about("defensie", 1, "vraag-1"), about("vrede", 1, "vraag-1"), about("vrede", 4, "vraag-2")
)
LIBRARY = library(MADE)


def test_topics_stand_in_the_order_of_the_editors_with_the_exchanges_of_all_factions() -> None:
    found = {choice.name: [e.id for e in choice.exchanges] for choice in topics_in(MADE, knowledge())}
    assert list(found.items()) == [("vrede", ["vraag-1", "vraag-2"]), ("defensie", ["vraag-1"])]


def test_each_topic_has_a_page_with_its_exchanges_side_by_side() -> None:
    first, second = pages_of(consultation_topic, LIBRARY)
    assert (first.path, second.path) == (
        "overleggen/voorbeeld/onderwerpen/vrede/",
        "overleggen/voorbeeld/onderwerpen/defensie/",
    )
    assert [words(h) for h in soup(first.markdown).select("h2.exchange-title")] == [
        "Vraag 1, VVD: defensie (Vrede)",
        "Vraag 2, D66",
    ]


def test_a_topic_leads_to_the_same_topic_in_all_consultations() -> None:
    page = soup(next(pages_of(consultation_topic, LIBRARY)).markdown)
    assert "../../../../onderwerpen/vrede/index.md" in [a["href"] for a in page.select("p.exchange-facts a")]
