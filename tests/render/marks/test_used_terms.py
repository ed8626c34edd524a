"""Under which words a page lists the terms that it marks."""

from __future__ import annotations

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.knowledge import GlossaryTerm, Knowledge
from generator.model.library import Library
from generator.model.text import Span
from generator.render.marks.used_terms import SeeTerm, other_name
from generator.render.pages.full_text import full_text
from generator.render.views.page_context import PageContext
from tests.render.archives import around, pages_of
from tests.render.documents import consultation, record
from tests.render.html import only, soup, words

ACCORD = GlossaryTerm(term="coalitieakkoord", definition="Afspraken.", forms=("regeerakkoord", "coalitieakkoorden"))
KVK = GlossaryTerm(term="KvK", expansion="Kamer van Koophandel", definition="x", forms=("Kamer van Koophandel",))
VO = GlossaryTerm(term="vo", expansion="voortgezet onderwijs", definition="x", forms=("voortgezet onderwijs",))


@pytest.mark.parametrize(
    ("entry", "written", "expected"),
    [
        (ACCORD, "regeerakkoord", "regeerakkoord"),
        (ACCORD, "Regeerakkoord", "regeerakkoord"),
        (ACCORD, "coalitieakkoorden", None),
        (ACCORD, "coalitieakkoord", None),
        (KVK, "Kamer van Koophandel", "Kamer van Koophandel"),
        (KVK, "KvK", None),
        (VO, "voortgezet onderwijs", None),
        (VO, "voortgezet", None),
    ],
)
def test_a_word_that_stands_elsewhere_in_the_alphabet_is_a_name_to_look_for(
    entry: GlossaryTerm, written: str, expected: str | None
) -> None:
    assert other_name(entry, written) == expected


def library(text: str, entry: GlossaryTerm, written: str) -> Library:
    at = text.index(written)
    annotation = Annotation(AnnotationKind.TERM, entry.name, 0, Span(at, at + len(written)), "vraag-1")
    return Library((record(consultation(f"q1: {text}"), annotation),), Knowledge(glossary=(entry,)))


def test_the_list_of_a_page_says_where_to_see_in_the_place_of_the_word() -> None:
    made = library("Het Regeerakkoord?", ACCORD, "Regeerakkoord")
    context = PageContext(around(made), "x/")
    context.official(made.records[0], 0)
    _, see = context.terms
    assert see == SeeTerm("regeerakkoord", "coalitieakkoord", "begrip-coalitieakkoord")
    [page] = pages_of(full_text, made)
    terms = only(soup(page.markdown), "section.terms")
    assert [words(dt) for dt in terms.select("dt")] == ["coalitieakkoord", "regeerakkoord"]
    assert words(terms.select("dt.see + dd")[0]) == "zie coalitieakkoord"
    assert terms.select("dt.see + dd a")[0]["href"] == "#begrip-coalitieakkoord"


def test_a_word_that_is_the_term_needs_no_row_of_its_own() -> None:
    made = library("Het coalitieakkoord?", ACCORD, "coalitieakkoord")
    [page] = pages_of(full_text, made)
    assert soup(page.markdown).select("dt.see") == []


def test_words_of_one_term_that_begin_alike_have_one_row() -> None:
    entry = GlossaryTerm(term="gerechtsdeurwaarder", definition="x", forms=("deurwaarder", "deurwaarders"))
    made = consultation("q1: Een deurwaarder?", "a1: Twee deurwaarders.")
    spans = ((0, Span(4, 15)), (1, Span(5, 17)))
    held = record(made, *(Annotation(AnnotationKind.TERM, entry.name, block, span) for block, span in spans))
    context = PageContext(around(Library((held,), Knowledge(glossary=(entry,)))), "x/")
    for block in (0, 1):
        context.official(held, block)
    assert [each.name for each in context.terms if isinstance(each, SeeTerm)] == ["deurwaarder"]
