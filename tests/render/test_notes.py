"""Editorial notes stand after the block that holds their quote, visibly ours, whatever they say."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import Tag

from generator.model.ledger import ledger
from generator.model.library import Record
from generator.problems import Problems
from generator.render import render
from generator.render.notes import notes_on_blocks
from generator.verify.words import check_words
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

LINES = ("# VVD: Vragen van de VVD", "q1: Wat is er nieuw? Is dat nieuw?", "A1: 1. Antwoord", "a1: Er is niets nieuw.")


def note(quote: str, **more: object) -> dict[str, object]:
    return {"quote": quote, "text": "Uitleg.", "author": "De redactie", "date": "2025-06-01", **more}


def document(*notes: dict[str, object]) -> Record:
    return record(consultation(*LINES), sidecar={"notes": list(notes)})


def pages(made: Record) -> dict[str, BeautifulSoup]:
    return {page.path: soup(page.markdown) for page in render(library(made)).pages}


FULL_TEXT, BY_FACTION = "overleggen/voorbeeld/volledige-tekst/", "overleggen/voorbeeld/fracties/vvd/"


def test_a_note_belongs_to_the_block_of_the_occurrence_it_names() -> None:
    found = notes_on_blocks(document(note("nieuw"), note("nieuw", occurrence=3)))
    assert {block: [view.id for view in views] for block, views in found.items()} == {1: ["noot-1"], 3: ["noot-2"]}


def test_notes_on_one_block_stand_in_the_order_of_the_text() -> None:
    found = notes_on_blocks(document(note("Is dat nieuw"), note("Wat is er")))
    assert [(view.id, view.quote) for view in found[1]] == [("noot-2", "Wat is er"), ("noot-1", "Is dat nieuw")]


def test_two_notes_on_the_same_words_stand_in_the_order_they_were_written() -> None:
    found = notes_on_blocks(document(note("nieuw", text="Eerst."), note("nieuw", text="Dan.")))
    assert [view.paragraphs for view in found[1]] == [("Eerst.",), ("Dan.",)]


def test_a_quote_that_is_not_there_has_no_note() -> None:
    assert notes_on_blocks(document(note("staat er niet"))) == {}


def test_the_text_of_a_note_is_cut_at_blank_lines() -> None:
    found = notes_on_blocks(document(note("nieuw", text="Een.\nNog een.\n\n  \nTwee.\n")))
    assert found[1][0].paragraphs == ("Een.\nNog een.", "Twee.")


def test_a_note_says_whose_it_is_when_and_where_it_can_be_checked() -> None:
    page = pages(document(note("niets nieuw", source="https://example.org/(bron)")))[FULL_TEXT]
    shown = only(page, "aside.note.ours#noot-1")
    assert words(shown) == (
        "Noot van de redactie bij “niets nieuw” Uitleg. De redactie, 1 juni 2025. Bron van deze noot"
    )
    assert only(shown, "a")["href"] == "https://example.org/%28bron%29"


def test_without_a_source_there_is_no_link() -> None:
    page = pages(document(note("niets nieuw")))[FULL_TEXT]
    shown = only(page, "aside.note")
    assert words(shown).endswith("De redactie, 1 juni 2025")
    assert shown.find("a") is None


def test_a_note_stands_right_after_its_block_on_the_full_text_and_on_the_page_of_the_faction() -> None:
    made = pages(document(note("Wat is er nieuw")))
    for path in (FULL_TEXT, BY_FACTION):
        shown = only(made[path], ".question .official > aside.note")
        before = [words(block) for block in shown.find_previous_siblings() if isinstance(block, Tag)]
        assert before == ["Wat is er nieuw? Is dat nieuw?"]


def test_a_note_on_a_heading_stands_after_the_heading() -> None:
    shown = only(pages(document(note("Vragen van de VVD")))[FULL_TEXT], "h2.official + aside.note")
    assert shown["id"] == "noot-1"


def test_lists_of_questions_show_no_notes() -> None:
    made = pages(document(note("Wat is er nieuw")))
    assert made["fracties/vvd/"].select("aside") == []


def test_notes_are_no_words_of_the_document() -> None:
    made = document(note("Wat is er nieuw"), note("Vragen van de VVD"), note("1. Antwoord"))
    page = next(page for page in render(library(made)).pages if page.path == FULL_TEXT)
    problems = Problems()
    check_words(made.consultation.source, ledger(made.consultation), str(soup(page.markdown)), problems)
    assert list(problems) == []


def test_a_note_cannot_bring_markup_of_its_own() -> None:
    nasty = "# kop\n\n<b>vet</b> [x](y) {: .official }\n\n- {{ x }}"
    shown = only(pages(document(note("niets nieuw", text=nasty, author="*A* <i>")))[FULL_TEXT], "aside.note")
    assert {element.name for element in shown.find_all(True)} == {"p"}
    assert "# kop <b>vet</b> [x](y) {: .official } - {{ x }} *A* <i>, 1 juni 2025" in words(shown)
