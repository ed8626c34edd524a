"""The page of all notes: newest first, each with its words, its place and its source; no page where there are none."""

from __future__ import annotations

from bs4 import BeautifulSoup

from generator.model.consultation import FrontMatter
from generator.model.library import Library, Record
from generator.render import render
from generator.render.pages.editorial_notes import editorial_notes
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

LINES = ("p: Vooraf een woord.", "# VVD: Vragen van de VVD", "q1: Wat is er nieuw?", "a1: Er is niets nieuw.")


def noted(identity: str, *notes: tuple[str, str], source: str | None = None) -> Record:
    """A document with notes, each the words and the day."""
    made = [
        {"quote": quote, "text": "Een *noot*.", "author": "Redactie", "date": day, "source": source}
        for quote, day in notes
    ]
    front = FrontMatter(title=f"Titel {identity}")
    return record(consultation(*LINES, identity=identity, front=front), sidecar={"notes": made})


def page(known: Library) -> BeautifulSoup:
    (made,) = pages_of(editorial_notes, known)
    assert (made.path, made.title) == ("noten/", "Noten van de redactie")
    return soup(made.markdown)


def test_without_notes_there_is_no_page_and_no_link_to_one() -> None:
    made = render(library(noted("een")))
    assert "noten/" not in {each.path for each in made.pages}
    assert not [each.path for each in made.pages if "noten/index.md" in each.markdown]


def test_the_newest_notes_come_first_under_their_day() -> None:
    first = noted("een", ("niets nieuw", "2025-06-01"), ("Vooraf", "2025-07-01"))
    found = page(library(first, noted("twee", ("Wat is er", "2025-06-01"))))
    assert [words(h) for h in found.select("h2")] == ["1 juli 2025", "1 juni 2025"]
    assert [words(q) for q in found.select("blockquote.official")] == ["Vooraf", "niets nieuw", "Wat is er"]


def test_each_note_tells_its_question_its_consultation_its_words_and_its_source() -> None:
    found = page(library(noted("een", ("niets nieuw", "2025-06-01"), source="https://example.org/bron")))
    entry = only(found, ".note-entry.ours")
    assert words(entry) == (
        "Titel een: vraag 1, VVD In het overleg staat: niets nieuw Een noot. "
        "Redactie. Bron van deze noot. Lees de noot in de tekst"
    )
    assert [link["href"] for link in entry.select("a")] == [
        "../overleggen/een/volledige-tekst/index.md#vraag-1",
        "https://example.org/bron",
        "../overleggen/een/volledige-tekst/index.md#noot-1",
    ]


def test_a_note_outside_the_questions_says_where_its_words_stand() -> None:
    lines = (*LINES, "# D66: Vragen van D66", "q2: Wat nog?", "a2: Ook niets.", "p: Tot zover.")
    quotes = ("Vooraf", "Vragen van D66", "Tot zover")
    notes = [{"quote": quote, "text": "Een noot.", "author": "Redactie", "date": "2025-06-01"} for quote in quotes]
    made = consultation(*lines, identity="een", front=FrontMatter(title="Titel een"))
    found = page(library(record(made, sidecar={"notes": notes})))
    assert [words(h) for h in found.select(".note-entry h3")] == [
        "Titel een: bij het begin van de tekst",
        "Titel een: bij de tekst tussen de vragen",
        "Titel een: bij het slot van de tekst",
    ]
    assert [link["href"] for link in found.select(".note-entry h3 a")] == [
        f"../overleggen/een/volledige-tekst/index.md#noot-{number}" for number in (1, 2, 3)
    ]


def test_the_home_page_and_the_page_of_the_consultation_lead_to_it() -> None:
    known = library(noted("een", ("niets nieuw", "2025-06-01")), noted("twee"))
    made = {each.path: soup(each.markdown) for each in render(known).pages}
    assert [words(li) for li in made[""].select(".ways li")][-1] == (
        "Noten van de redactieWat wij uitleggen bij de tekst van een overleg. 1 noot"
    )
    assert words(only(made[""], "a[href='noten/index.md']")) == "Noten van de redactie"
    assert words(only(made["overleggen/een/"], "a[href='../../noten/index.md']")) == "1 noot van de redactie"
    assert not made["overleggen/twee/"].select("a[href='../../noten/index.md']")
