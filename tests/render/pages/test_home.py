"""The home page: what this is, search, the newest consultations, and the ways in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts
from generator.model.consultation import Dates, FrontMatter
from generator.model.library import Library, Page
from generator.model.text import Span
from generator.model.welcome import Welcome
from generator.render.pages import home as module
from generator.render.pages.home import home
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words


def page(known: Library) -> Page:
    (made,) = pages_of(home, known)
    return made


def consultations(number: int) -> Library:
    front = FrontMatter(dossiers=("28676",))
    lines = ("# VVD: Vragen", "q1: Een?", "a1: Ja.")
    made = (
        record(consultation(*lines, identity=f"c{n}", front=replace(front, title=f"Titel {n}"))) for n in range(number)
    )
    return library(*made)


def test_the_home_page_stands_at_the_root() -> None:
    made = page(consultations(1))
    assert (made.path, made.file, made.title) == ("", "index.md", "Vragen aan ministers, en hun antwoorden")
    assert made.description


def test_the_words_of_its_editors_go_before_ours_whatever_signs_are_in_them() -> None:
    own = Welcome("Wat *zij* vroegen & <u>", "Alles van [één](x) jaar, 1 < 2.", 'Een "zin"')
    made = page(replace(consultations(1), welcome=own))
    found = soup(made.markdown)
    assert (made.title, made.description) == (own.title, own.description)
    assert words(only(found, "h1")) == own.title
    assert words(only(found, "p.lead")) == own.lead
    ours = soup(page(replace(consultations(1), welcome=Welcome(lead=own.lead))).markdown)
    assert (words(only(ours, "h1")), words(only(ours, "p.lead"))) == (module.TITLE, own.lead)


def test_the_newest_consultations_are_shown_and_the_rest_is_one_link_away() -> None:
    found = soup(page(consultations(7)).markdown)
    assert [words(a) for a in found.select(".cards a")] == [f"Titel {n}" for n in range(6)]
    assert only(found, "a[href='overleggen/index.md']").get_text() == "Alle overleggen"


def test_topics_stand_by_theme_under_a_heading_that_says_so() -> None:
    theme = Annotation(AnnotationKind.THEME, "Internationaal | Defensie", None, None, "vraag-1")
    made = record(consultation("# VVD: V", "q1: Wat nu?"), theme)
    headings = [words(h) for h in soup(page(library(made)).markdown).select("h2")]
    assert headings == ["Nieuwste overleggen", "Onderwerpen per thema", "Fracties"]


def test_factions_and_dossiers_are_ways_in_with_their_number_of_questions() -> None:
    found = soup(page(consultations(2)).markdown)
    assert [words(h) for h in found.select("h2")] == ["Nieuwste overleggen", "Fracties", "Dossiers"]
    assert [words(li) for li in found.select(".ways li")] == ["VVD 2 vragen", "Dossier 28676Titel 0; Titel 1 2 vragen"]


def test_the_dossiers_of_the_newest_consultations_are_ways_in_and_the_others_one_link_away() -> None:
    made = (
        record(
            consultation(
                "# VVD: V",
                "q1: Een?",
                identity=f"c{year}",
                front=FrontMatter(dossiers=(str(10_000 + year),), dates=Dates(answered=date(year, 5, 1))),
            )
        )
        for year in range(2018, 2011, -1)  # newest first, as in every library
    )
    found = soup(page(library(*made)).markdown)
    assert [words(a) for a in found.select(".ways a[href^='dossiers/']")] == [
        f"Dossier {10_000 + year}" for year in range(2018, 2012, -1)
    ]
    assert words(only(found, "a[href='dossiers/index.md']")) == "Alle dossiers"


def test_dossiers_that_are_only_mentioned_are_one_link_away() -> None:
    text = "Kamerstuk 30 000, nr. 5"
    made = consultation("# VVD: V", f"q1: Wat zegt {text}?", front=FrontMatter(dossiers=("28676",)))
    mention = Annotation(AnnotationKind.REFERENCE, "kst-30000-5", 1, Span(9, 9 + len(text)))
    assert soup(page(library(record(made))).markdown).select("a[href='dossiers/index.md']") == []
    assert words(only(soup(page(library(record(made, mention))).markdown), "a[href='dossiers/index.md']")) == (
        "Alle dossiers"
    )


def test_the_pages_of_commitments_documents_and_notes_are_ways_in_where_they_list_something() -> None:
    promise = "Ik stuur u de brief uit Stcrt. 2011, 12119."
    made = consultation("# VVD: V", "q1: Wat nu?", f"a1: {promise}")
    whole, facts = Span(0, len(promise)), CommitmentFacts("u")
    marks = (
        Annotation(AnnotationKind.COMMITMENT, "", 2, whole, "vraag-1", commitment=facts),
        Annotation(AnnotationKind.REFERENCE, "stcrt-2011-12119", 2, Span(24, 42), "vraag-1"),
    )
    note = {"quote": "Wat nu", "text": "Een noot.", "author": "Redactie", "date": "2025-06-01"}
    found = soup(page(library(record(made, *marks, sidecar={"notes": [note]}))).markdown)
    assert words(found.select("h2")[-1]) == "Verder op deze site"
    further = found.select(".ways")[-1]
    assert [(words(a), a["href"]) for a in further.select("a")] == [
        ("Toezeggingen", "toezeggingen/index.md"),
        ("Documenten", "documenten/index.md"),
        ("Noten van de redactie", "noten/index.md"),
    ]
    assert [words(count) for count in further.select(".count")] == ["1 toezegging", "1 document", "1 noot"]


def test_without_content_there_are_no_empty_lists() -> None:
    found = soup(page(library()).markdown)
    assert [words(h) for h in found.select("h2")] == ["Nieuwste overleggen"]
    assert words(only(found, ".cards")) == "Er is nog geen overleg."


def test_of_many_the_first_are_shown_with_a_link_to_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SHOWN", 1)
    lines = ("# VVD: Vragen", "q1: Een?", "# D66: Vragen", "q2: Twee?")
    found = soup(page(library(record(consultation(*lines)))).markdown)
    assert [words(li) for li in found.select(".ways li")] == ["VVD 1 vraag"]
    assert only(found, "a[href='fracties/index.md']").get_text() == "Alle fracties"


def test_search_is_a_form_with_a_label_that_sends_nothing_elsewhere() -> None:
    form = only(soup(page(library()).markdown), "form.home-search[role=search]")
    assert form["action"] == "#"
    assert only(form, "label")["for"] == only(form, "input")["id"]


def test_the_real_home_page_leads_to_every_topic_and_faction(real: Library, real_pages: dict[str, Page]) -> None:
    found = soup(real_pages[""].markdown)
    shown = {str(a["href"]) for a in found.select(".ways a, .entry-list a")}
    (may,) = real.records
    given = {topic.id for exchange in may.consultation.exchanges for topic in may.topics_of(exchange)}
    assert {f"onderwerpen/{topic}/index.md" for topic in given} <= shown
    assert {"fracties/vvd/index.md", "fracties/volt/index.md", "dossiers/28676/index.md"} <= shown
