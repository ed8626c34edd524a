"""The page that says how to cite: as text, with the puntjes that a reader fills in, and for programs."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

from bs4 import BeautifulSoup

from generator.model.library import Library, Record
from generator.render.pages.citations import citations
from tests.render.archives import pages_of
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
    found = [
        parse_qs(str(span["title"])) for span in shown(record(consultation(*LINES, front=FRONT))).select("span.Z3988")
    ]
    assert [each["rft.title"] for each in found] == [["Over de brug"], ["Antwoord op vraag 1"], ["Vraag 2"]]
    assert {each["ctx_ver"][0] for each in found} == {"Z39.88-2004"}
    assert {each["rft_val_fmt"][0] for each in found} == {"info:ofi/fmt:kev:mtx:dc"}
    assert (
        found[1] | {"rft.type": ["bookSection"], "rft.source": ["Over de brug"], "rft.date": ["2025-05-12"]} == found[1]
    )
    assert found[1]["rft.identifier"] == [f"{SITE}overleggen/voorbeeld/volledige-tekst/#antwoord-1"]
    assert (found[1]["rft.creator"], found[1]["rft.language"]) == (["mr. J. van Voorbeeld"], ["nl"])


def test_a_document_without_questions_has_a_page_as_well() -> None:
    found = shown(record(consultation("p: Een brief.", front=FRONT)))
    assert [words(dt) for dt in found.select("dt")] == ["Over de brug"]
