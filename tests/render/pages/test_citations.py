"""The page that says how to cite: as text, with the puntjes that a reader fills in, and for programs."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup

from generator.model.library import Library, Record
from generator.render.pages.citations import citations
from tests.render.archives import pages_of
from tests.render.citations.context_objects import as_zotero_reads, objections
from tests.render.citations.examples import FRONT, SITE
from tests.render.documents import consultation, library, record
from tests.render.html import soup, words

LINES = ("# VVD: V", "Q1: Vraag 1", "q1: Een?", "A1: Antwoord 1", "a1: Ja.", "Q2: Vraag 2", "q2: Twee?")


def shown(made: Record, known: Library | None = None) -> BeautifulSoup:
    (page,) = pages_of(citations, known or replace(library(made, site_url=SITE), site_name="Overleg"))
    return soup(page.markdown)


def test_each_answer_and_each_question_without_one_is_cited() -> None:
    found = shown(record(consultation(*LINES, front=FRONT)))
    assert [words(dt) for dt in found.select("dt")] == [
        "Over de brug",
        "Antwoord op vraag 1",
        "Vraag 1 met antwoord",
        "Vraag 2",
    ]
    assert [dt.get("id") for dt in found.select("dt")] == [None, "antwoord-1", "vraag-1-en-antwoord", "vraag-2"]
    assert len(found.select("dd .citation")) == 2 * 4
    assert "geraadpleegd op …" in words(found.select("dd .citation")[0])


def test_no_day_of_the_build_is_on_the_page(may: Record, real: Library) -> None:
    text = words(shown(may, real))
    assert text.count("geraadpleegd op …") == text.count("geraadpleegd op")
    assert "2026" not in text


def test_every_format_for_programs_is_offered() -> None:
    found = shown(record(consultation(*LINES, front=FRONT)))
    assert [link["href"] for link in found.select(".citation-files ul a")] == [
        "bronvermeldingen.bib",
        "bronvermeldingen.ris",
        "bronvermeldingen.csl.json",
    ]


def test_programs_find_each_exchange_in_the_page() -> None:
    spans = shown(record(consultation(*LINES, front=FRONT))).select("span.Z3988")
    found = [as_zotero_reads(str(span["title"])) for span in spans]
    assert [each.title for each in found] == ["Over de brug", "Antwoord op vraag 1", "Vraag 2"]
    assert [each.kind for each in found] == ["report", "bookSection", "bookSection"]
    assert found[1].fields["publicationTitle"] == "Over de brug"
    assert found[1].fields["url"] == f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-1"
    assert (found[1].fields["date"], found[1].creators) == ("2025-05-12", (("van Voorbeeld", "J."),))


def test_what_programs_find_on_pages_of_real_documents_is_whole(real: Library) -> None:
    for page in pages_of(citations, replace(real, site_url=SITE)):
        found = [str(span["title"]) for span in soup(page.markdown).select("span.Z3988")]
        assert found, page.path
        for query in found:
            assert objections(query) == [], page.path
            read = as_zotero_reads(query)
            assert read.title, query
            assert read.fields["url"].startswith(SITE), query
            assert read.kind == "report" or read.fields["publicationTitle"], query


def test_a_document_without_questions_has_a_page_as_well() -> None:
    found = shown(record(consultation("p: Een brief.", front=FRONT)))
    assert [words(dt) for dt in found.select("dt")] == ["Over de brug"]
