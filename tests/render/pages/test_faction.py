"""Factions over all consultations."""

from __future__ import annotations

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.knowledge import Faction, Knowledge
from generator.render import archive_of
from generator.render.pages.faction import faction, factions_of
from tests.render.archives import pages_of
from tests.render.documents import consultation, knowledge, library, record
from tests.render.html import only, soup, words

MADE = record(consultation("# D66: Vragen", "q1: Een?", "# VVD: Vragen", "q2: Twee?", "a2: Ja."))


def test_factions_that_asked_stand_in_the_order_of_the_editors() -> None:
    found = factions_of(archive_of(library(MADE)))
    assert [archive_page.name for archive_page in found.archive_pages] == [
        "VVD",
        "D66",
    ]


def test_a_faction_has_its_list_and_pages() -> None:
    made = list(pages_of(faction, library(MADE)))
    assert [page.path for page in made] == ["fracties/", "fracties/vvd/", "fracties/d66/"]
    assert made[1].title == "Vragen van de VVD-fractie"
    assert [words(q) for q in soup(made[1].markdown).select(".asked")] == ["Twee?"]


def test_the_full_name_is_told_where_it_is_another() -> None:
    known: Knowledge = knowledge().model_copy(
        update={"factions": (Faction(abbreviation="VVD", name="Volkspartij"), Faction(abbreviation="D66", name="D66"))}
    )
    listed = soup(next(pages_of(faction, library(MADE, known=known))).markdown)
    assert [words(span) for span in listed.select(".about")] == ["Volkspartij"]
    page = soup(list(pages_of(faction, library(MADE, known=known)))[1].markdown)
    assert words(only(page, "h1 + p")) == "Volkspartij"


def test_a_faction_leads_to_its_column_beside_others_where_others_asked_too() -> None:
    def about(kind: AnnotationKind, subject: str, question: str) -> Annotation:
        return Annotation(kind, subject, None, None, question)

    made = record(
        consultation("# D66: Vragen", "q1: Een?", "q2: Twee?", "# VVD: Vragen", "q3: Drie?"),
        *(about(AnnotationKind.TOPIC, "vrede", question) for question in ("vraag-1", "vraag-2", "vraag-3")),
        about(AnnotationKind.TOPIC, "defensie", "vraag-1"),
        *(about(AnnotationKind.THEME, "Economie", question) for question in ("vraag-1", "vraag-3")),
        about(AnnotationKind.THEME, "Verkeer", "vraag-2"),
    )
    listed, vvd, d66 = (soup(page.markdown) for page in pages_of(faction, library(made)) if "/" in page.path)
    assert not [p for p in listed.select(".see") if "Naast" in words(p)]
    assert words(only(vvd, ".see")) == "Naast andere fracties: vrede 1, Economie 1."
    beside = only(d66, ".see")
    assert words(beside) == "Naast andere fracties: vrede 2, Economie 1."  # the VVD did not ask about the others
    assert [a["href"] for a in beside.select("a")] == [
        "../../onderwerpen/vrede/naast-elkaar/index.md#d66",
        "../../themas/economie/naast-elkaar/index.md#d66",
    ]
