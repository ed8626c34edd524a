"""Editorial notes stand after the block that holds their quote, visibly ours, whatever they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from generator.model.annotation import Annotation, AnnotationKind
from generator.model.consultation_yml import Sidecar
from generator.model.ledger import ledger
from generator.model.library import Record
from generator.model.text import Span
from generator.problems import Problems
from generator.render import render
from generator.render.marks.notes import notes_by_exchange, notes_on_blocks
from generator.render.texts.published_text import published_text
from generator.verify.words import check_words, official_words
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
    assert {block: [placed.position for placed in notes] for block, notes in found.items()} == {1: [1], 3: [2]}


def test_notes_on_one_block_stand_in_the_order_of_the_text() -> None:
    found = notes_on_blocks(document(note("Is dat nieuw"), note("Wat is er")))
    assert [(placed.position, placed.note.quote) for placed in found[1]] == [(2, "Wat is er"), (1, "Is dat nieuw")]


def test_two_notes_on_the_same_words_stand_in_the_order_they_were_written() -> None:
    found = notes_on_blocks(document(note("nieuw", text="Eerst."), note("nieuw", text="Dan.")))
    assert [placed.note.text for placed in found[1]] == ["Eerst.", "Dan."]


def test_a_quote_that_is_not_there_has_no_note() -> None:
    assert notes_on_blocks(document(note("staat er niet"))) == {}


def test_notes_belong_to_the_exchange_of_their_words_or_to_none() -> None:
    found = notes_by_exchange(document(note("niets nieuw"), note("Vragen van de VVD"), note("1. Antwoord")))
    assert {exchange: [placed.position for placed in notes] for exchange, notes in found.items()} == {
        "vraag-1": [3, 1],
        None: [2],
    }


def test_the_text_of_a_note_has_paragraphs_emphasis_lists_and_links() -> None:
    text = (
        "Een *zin*,\n**twee**.\n\n- [over](/over/#wie)\n- [hier](#antwoord-1)\n\n3. drie\n\n[x](mailto:a@example.org)"
    )
    made = pages(document(note("niets nieuw", text=text)))
    for path, up in ((FULL_TEXT, "../../../"), (BY_FACTION, "../../../../")):
        shown = only(made[path], "aside.note#noot-1")
        assert [element.name for element in shown.find_all(True, recursive=False)] == ["p", "p", "ul", "ol", "p", "p"]
        assert [words(found) for found in shown.select("em, strong")] == ["zin", "twee"]
        assert only(shown, "ol")["start"] == "3"
        addresses = [str(link["href"]) for link in shown.select("a")[:3]]
        assert addresses[0] == f"{up}over.md#wie"
        assert addresses[1].endswith("index.md#antwoord-1")
        assert addresses[2] == "mailto:a@example.org"


def test_a_note_is_heard_where_it_begins_whose_it_is_and_where_it_ends() -> None:
    page = pages(document(note("niets nieuw", source="https://example.org/(bron)")))[FULL_TEXT]
    shown = only(page, "aside.note.ours#noot-1[role=note]")
    assert "aria-labelledby" not in shown.attrs, "its first line would be heard twice"
    assert words(shown) == (
        "Noot van de redactie bij “niets nieuw” Uitleg. De redactie, 1 juni 2025. Bron van deze noot. "
        "Terug naar de tekst Einde van de noot van de redactie."
    )
    source = shown.select("a")[0]
    assert source["href"] == "https://example.org/%28bron%29"
    assert source["aria-label"] == "Bron van deze noot bij “niets nieuw”"


def test_the_words_that_a_note_is_about_lead_to_it_and_it_leads_back() -> None:
    for path in (FULL_TEXT, BY_FACTION):
        page = pages(document(note("Wat is er nieuw")))[path]
        sign = only(page, ".official sup.ours > a.editorial-mark")
        assert sign["href"] == "#noot-1"
        assert sign["aria-label"] == "Noot van de redactie bij “Wat is er nieuw”"
        assert sign.get_text() == "", "the style sheet draws it, so that nobody copies it with the official words"
        assert only(page, "#noot-1 .note-back a")["href"] == f"#{sign['id']}"
        before = sign.find_previous(string=True)
        assert str(before).endswith("Wat is er nieuw")


def test_a_long_quote_names_its_sign_by_its_first_words() -> None:
    made = record(consultation("q1: een twee drie vier vijf zes zeven acht negen tien?", "a1: Ja."))
    long = replace(
        made, sidecar=Sidecar.model_validate({"notes": [note("een twee drie vier vijf zes zeven acht negen")]})
    )
    sign = only(pages(long)[FULL_TEXT], "a.editorial-mark")
    assert sign["aria-label"] == "Noot van de redactie bij “een twee drie vier vijf zes zeven acht …”"


def test_a_sign_in_a_term_leaves_the_term_its_longest_words() -> None:
    made = consultation("q1: Wat doet de NAVO-top nu?", "a1: Niets.")
    term = Annotation(AnnotationKind.TERM, "NAVO", 0, Span(12, 20), "vraag-1")
    page = pages(record(made, term, sidecar={"notes": [note("doet de NAVO")]}))[FULL_TEXT]
    assert only(page, ".question a.term").find("a") is None
    assert words(only(page, ".question a.term")) == "NAVO"
    assert only(page, ".question .official > p").get_text() == "Wat doet de NAVO-top nu?"


def test_notes_on_a_list_stand_behind_it_and_leave_it_whole() -> None:
    made = consultation("q1: Klopt dit?", "a1: Ja:", "- : een", "- : twee")
    exchange = made.sections[0].exchanges[0]
    answer = replace(exchange.answers[0], paragraphs=(1, 2, 3))
    section = replace(made.sections[0], exchanges=(replace(exchange, answers=(answer,)),))
    whole = replace(made, sections=(section,))
    page = pages(record(whole, sidecar={"notes": [note("een"), note("twee")]}))[FULL_TEXT]
    assert len(only(page, ".answer ul").select("li")) == 2
    assert [aside["id"] for aside in page.select(".answer ul ~ aside")] == ["noot-1", "noot-2"]


def test_a_note_on_a_heading_leaves_its_name_in_the_contents_and_its_address() -> None:
    with_note, without = (pages(made)[FULL_TEXT] for made in (document(note("Vragen van de VVD")), document()))
    assert only(with_note, "h2.official")["id"] == only(without, "h2.official")["id"]
    made = render(library(document(note("Vragen van de VVD"))))
    page = next(page for page in made.pages if page.path == FULL_TEXT)
    assert 'data-toc-label="Vragen van de VVD"' in page.markdown


def test_a_switch_stands_on_pages_that_hold_notes_and_waits_for_a_script() -> None:
    made = pages(document(note("Wat is er nieuw")))
    with_switch = [path for path, page in made.items() if page.select(".note-switch")]
    assert {FULL_TEXT, BY_FACTION} <= {*with_switch}
    assert all(made[path].select("aside.note") for path in with_switch)
    assert only(made[FULL_TEXT], ".note-switch").has_attr("hidden")
    assert words(only(made[FULL_TEXT], ".note-switch label")) == "Noten van de redactie tonen"
    assert not any(page.select(".note-switch") for page in pages(document()).values())


def test_without_a_source_there_is_no_link() -> None:
    page = pages(document(note("niets nieuw")))[FULL_TEXT]
    shown = only(page, "aside.note")
    assert "Bron" not in words(shown)
    assert [words(link) for link in shown.select("a")] == ["Terug naar de tekst"]


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


def test_no_official_text_of_ours_holds_a_note() -> None:
    with_note, without = document(note("Wat is er nieuw"), note("niets nieuw", text="Geheim.")), document()
    assert published_text(with_note.consultation) == published_text(without.consultation)
    assert ledger(with_note.consultation) == ledger(without.consultation)
    (accounting,) = (words(page) for path, page in pages(with_note).items() if "verantwoording" in path)
    (plain_one,) = (words(page) for path, page in pages(without).items() if "verantwoording" in path)
    assert accounting.partition(" Beslissingen van de redactie")[0] == plain_one
    assert "Geheim" not in accounting
    (cited,), (plain_cited,) = (
        [words(page) for path, page in pages(made).items() if path.endswith("citeren/")]
        for made in (with_note, without)
    )
    assert cited == plain_cited
    page = next(page for page in render(library(with_note)).pages if page.path == FULL_TEXT)
    plain = next(page for page in render(library(without)).pages if page.path == FULL_TEXT)
    assert list(official_words(str(soup(page.markdown)))) == list(official_words(str(soup(plain.markdown))))


def test_reader_modes_of_browsers_leave_notes_out_which_they_could_not_tell_from_the_text() -> None:
    page = pages(document(note("niets nieuw")))[FULL_TEXT]
    assert "supplemental" in only(page, "aside.note")["class"]
    assert "supplemental" in only(page, ".note-switch")["class"]


@pytest.mark.parametrize("nasty", ["# kop", "<b>vet</b>", "[x](javascript:1)", "> citaat", "![x](/y.png)", "`x`"])
def test_what_a_note_may_not_hold_stands_there_letter_for_letter(nasty: str) -> None:
    shown = only(
        pages(document(note("niets nieuw", text=f"Ja.\n\n{nasty}", author="*A* <i>")))[FULL_TEXT], "aside.note"
    )
    assert {element.name for element in shown.find_all(True)} == {"p", "span", "a"}
    assert f"Ja. {nasty} *A* <i>, 1 juni 2025." in words(shown)


def test_attributes_and_templates_in_a_note_are_words() -> None:
    shown = only(
        pages(document(note("niets nieuw", text="Ja {: .official }\n\n{{ x }}![nee")))[FULL_TEXT], "aside.note"
    )
    assert shown.select(".official") == []
    assert "Ja {: .official } {{ x }}![nee De redactie" in words(shown)


def test_an_exclamation_mark_before_a_link_makes_no_picture() -> None:
    shown = only(pages(document(note("niets nieuw", text="Lees![dit](/over/)")))[FULL_TEXT], "aside.note")
    assert "Lees![dit](/over/)" in words(shown), "to Markdown it is a picture, which no note may hold"
    shown = only(pages(document(note("niets nieuw", text="Lees\\![dit](/over/)")))[FULL_TEXT], "aside.note")
    assert shown.select("img") == []
    assert "Lees!dit" in words(shown)
