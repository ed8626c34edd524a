"""The canonical page: the whole document in its own order, every address on it once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from bs4.element import Tag

from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.block import BlockKind
from generator.model.consultation import FrontMatter
from generator.model.ledger import ledger
from generator.model.library import Library, Page, Record
from generator.model.text import Span
from generator.problems import Problems
from generator.render.pages.full_text import full_text
from generator.verify.words import check_words, official_words
from tests.render.archives import pages_of
from tests.render.documents import consultation, library, record
from tests.render.html import only, soup, words

IN_TURN = (
    "p: Vooraf.",
    "- : een",
    "- : twee",
    "# VVD: Vragen van de VVD",
    "i: De leden danken.",
    "q1: Wordt het vrede?",
    "f: Pagina 1",
    "A1: 1. Antwoord",
    "a1: Ja.",
    "a1: Zeker.",
    "h: Tussenkop",
    "p: Losse tekst.",
    "q2: En nu?",
)
WITHOUT_HEADINGS = ("p: Vooraf.", "q1: Wordt het vrede?", "A1: 1. Antwoord", "a1: Ja.", "h: Tussenkop", "q2: En nu?")
TWO_PARTS = (
    "# VVD: I Vragen van de VVD",
    "q1: Wordt het vrede?",
    "q2: En nu?",
    "#: II Antwoord",
    "a1: Ja.",
    "a2: Nee.",
)


def page(made: Record) -> Page:
    (found,) = pages_of(full_text, library(made))
    return found


def shown(*lines: str, together: tuple[tuple[str, ...], ...] = ()) -> BeautifulSoup:
    return soup(page(record(consultation(*lines, together=together))).markdown)


def order(found: BeautifulSoup) -> list[str]:
    """The headings, parts and tools of a page in order, official text as it is."""
    names = []
    for element in found.select("h2, h3, .question, .answer, .exchange-tools"):
        classes = element.get_attribute_list("class")
        known = next((name for name in ("question", "answer", "exchange-tools") if name in classes), None)
        names.append(known or words(element))
    return names


def test_on_paper_the_text_goes_alone_so_its_title_and_facts_stand_with_it() -> None:
    front = FrontMatter(title="Over vrede", short_title="Vrede", number="501", derived=("number",))
    found = soup(page(record(consultation(*IN_TURN, front=front))).markdown)
    assert words(only(found, ".lead.ours")) == "Over vrede"
    assert words(only(found, ".paper.ours .facts dt")) == "Nummer"
    assert words(only(found, ".paper.ours .facts dd")) == "501* (door ons afgeleid)"


def test_a_consultation_without_a_short_title_says_its_title_once() -> None:
    found = soup(page(record(consultation(*IN_TURN, front=FrontMatter(title="Over vrede")))).markdown)
    assert not found.select(".lead")


def test_the_page_names_the_consultation() -> None:
    made = page(record(consultation(*IN_TURN, front=FrontMatter(title="Over vrede", short_title="Vrede"))))
    assert (made.path, made.title) == ("overleggen/voorbeeld/volledige-tekst/", "Volledige tekst: Vrede")
    assert made.description == "De volledige tekst van: Over vrede."
    assert [words(li) for li in soup(made.markdown).select("nav.breadcrumbs li")] == ["Overleggen", "Vrede"]


def test_questions_and_answers_in_turn_stand_in_the_order_of_the_document() -> None:
    assert order(shown(*IN_TURN)) == [
        "Vragen van de VVD",
        "Vraag 1: “Wordt het vrede?”",
        "question",
        "answer",
        "exchange-tools",
        "Tussenkop",
        "Vraag 2: “En nu?”",
        "question",
        "exchange-tools",
    ]


def test_questions_and_answers_in_two_parts_stay_in_their_parts() -> None:
    assert order(shown(*TWO_PARTS)) == [
        "I Vragen van de VVD",
        "Vraag 1: “Wordt het vrede?”",
        "question",
        "Vraag 2: “En nu?”",
        "question",
        "II Antwoord",
        "Antwoord op vraag 1",
        "answer",
        "exchange-tools",
        "Antwoord op vraag 2",
        "answer",
        "exchange-tools",
    ]


def test_questions_answered_together_have_one_heading_and_their_own_anchors() -> None:
    found = shown("# VVD: V", "q5: Een?", "q6: Twee?", "a5: Ja.", together=(("5", "6"),))
    assert order(found) == ["V", "Vraag 5 en 6: “Een? Twee?”", "question", "question", "answer", "exchange-tools"]
    assert [only(found, f"#{name}").name for name in ("vraag-5", "vraag-6", "antwoord-5")] == ["h3", "div", "div"]


def test_a_question_that_something_interrupts_has_its_heading_and_anchor_once() -> None:
    found = shown("# VVD: V", "q1: Een?", "h: Tussenkop", "q1: Nog een?", "a1: Ja.", "p: Tussendoor.", "a1: Nee.")
    assert order(found) == [
        "V",
        "Vraag 1: “Een? Nog een?”",
        "question",
        "Tussenkop",
        "question",
        "answer",
        "answer",
        "exchange-tools",
    ]
    assert [element.get("id") for element in found.select(".question, .answer")] == [None, None, "antwoord-1", None]


@pytest.mark.parametrize("lines", [IN_TURN, TWO_PARTS])
def test_every_word_but_page_furniture_stands_once_in_order(lines: tuple[str, ...]) -> None:
    made = record(consultation(*lines))
    problems = Problems()
    html = str(soup(page(made).markdown))
    check_words(made.consultation.source, ledger(made.consultation), html, problems)
    assert list(problems) == []
    assert "Pagina" not in list(official_words(html))


def test_headings_of_sections_are_official_and_have_an_anchor_that_no_other_thing_has() -> None:
    found = shown("# VVD: Vragen van de VVD", "q1: Wat?", "#: Begrippen", "q2: En nu?")
    assert [(words(h), h["id"]) for h in found.select("h2.official")] == [
        ("Vragen van de VVD", "deel-vvd"),
        ("Begrippen", "deel-deel-2"),
    ]


def test_a_heading_within_a_section_is_a_step_lower() -> None:
    assert [words(h) for h in shown(*IN_TURN).select("h3.official")] == ["Tussenkop"]


def test_a_heading_before_the_first_section_is_a_step_higher() -> None:
    assert [words(h) for h in shown("h: Verslag", "# VVD: V", "q1: Wat?").select("h2.official")] == ["Verslag", "V"]


def test_list_items_form_a_list() -> None:
    assert [words(li) for li in shown(*IN_TURN).select(".official > ul > li")] == ["een", "twee"]


def test_a_label_is_official_and_marked_and_takes_the_place_of_ours() -> None:
    answer = only(shown(*IN_TURN), "#antwoord-1")
    assert words(only(answer, ".official > p.label")) == "1. Antwoord"
    assert answer.select(".part") == []
    assert words(shown(*TWO_PARTS).select("#antwoord-1 > p.part.ours")[0]) == "Antwoord"


def _level(element: Tag) -> int:
    return int(str(element.get("aria-level") or element.name[1]))


def test_what_announces_an_answer_is_a_heading_one_step_below_the_one_before_it() -> None:
    label = only(shown(*IN_TURN), "#antwoord-1 [role=heading]")
    assert (words(label), label["aria-level"], label.get("id")) == ("1. Antwoord", "4", None)
    for lines in (IN_TURN, TWO_PARTS, WITHOUT_HEADINGS):
        levels = [_level(element) for element in shown(*lines).select("h1, h2, h3, h4, [role=heading]")]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_heading_within_an_answer_is_one_below_what_announces_the_answer() -> None:
    made = consultation(*IN_TURN)
    blocks = tuple(
        replace(block, kind=BlockKind.HEADING) if made.text(block.index) == "Ja." else block for block in made.blocks
    )
    found = soup(page(record(replace(made, blocks=blocks))).markdown)
    head = only(found, "#antwoord-1 .official > p.inner-heading")
    assert (words(head), head["role"], head["aria-level"]) == ("Ja.", "heading", "5")
    assert [words(p) for p in found.select("#antwoord-1 .official > p")] == ["1. Antwoord", "Ja.", "Zeker."]


def test_the_page_ends_with_the_way_back_up_and_to_what_shows_the_text_is_true() -> None:
    links = {words(a): a["href"] for a in shown(*IN_TURN).select("nav.siblings a")}
    assert links == {
        "Naar het begin": "#begin",
        "Verantwoording van de tekst": "../verantwoording/index.md",
        "Alle gegevens (JSON)": "../overleg.json",
        "Onze aantekeningen (JSON-LD)": "../annotaties.jsonld",
    }
    assert only(shown(*IN_TURN), "h1")["id"] == "begin"


def test_a_term_is_marked_once_in_each_question_and_answer_and_explained_at_the_end() -> None:
    marks = [(1, Span(3, 7)), (1, Span(14, 18)), (2, Span(3, 7)), (2, Span(14, 18))]
    terms = [Annotation(AnnotationKind.TERM, "NAVO", block, span, "vraag-1") for block, span in marks]
    made = record(consultation("# VVD: V", "q1: De NAVO en de NAVO?", "a1: De NAVO en de NAVO."), *terms)
    found = soup(page(made).markdown)
    assert [words(p) for p in found.select("p:has(a.term)")] == ["De NAVO en de NAVO?", "De NAVO en de NAVO."]
    mark, _ = found.select("a.term")
    assert (mark["id"], mark["href"], mark["aria-describedby"]) == (
        "begrip-navo-1",
        "#begrip-navo",
        "begrip-navo-uitleg",
    )
    assert words(only(found, "section.terms dt#begrip-navo dfn")) == "NAVO"
    back = only(found, "dd.term-links a[href='#begrip-navo-1']")
    assert (words(back), back["aria-label"]) == ("Terug naar de tekst", "Terug naar de tekst bij NAVO")


def test_references_are_listed_with_their_documents_and_what_we_filled_in_says_so() -> None:
    text = "q1: Zie nr. 5 en nr. 6?"
    certain = Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 1, Span(4, 9), "vraag-1")
    derived = Annotation(AnnotationKind.REFERENCE, "kst-28676-6", 1, Span(13, 18), "vraag-1", Certainty.DERIVED)
    found = soup(page(record(consultation("# VVD: V", text), certain, derived)).markdown)
    assert [words(li) for li in found.select("section.references li")] == [
        "nr. 5: Kamerstuk 28 676, nr. 5",
        "nr. 6: Kamerstuk 28 676, nr. 6* (door ons aangevuld)",
    ]
    assert [words(a) for a in found.select("section.references a")] == [f"Kamerstuk 28 676, nr. {n}" for n in (5, 6)]
    assert [a.get_attribute_list("class") for a in found.select(".question a")] == [
        ["reference"],
        ["reference", "derived"],
    ]


def test_a_reference_in_words_that_name_the_whole_document_is_listed_once() -> None:
    text = "Kamerstuk 28676 nr. 5"
    made = Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 1, Span(4, 4 + len(text)), "vraag-1")
    found = soup(page(record(consultation("# VVD: V", f"q1: Zie {text}?"), made)).markdown)
    assert words(only(found, "section.references li")) == "Kamerstuk 28 676, nr. 5"


def test_a_page_without_terms_and_references_has_no_lists_of_them() -> None:
    assert shown(*IN_TURN).select("section") == []


@pytest.mark.slow
def test_no_address_stands_twice_on_any_real_page(real: Library, real_pages: dict[str, Page]) -> None:
    for made in real_pages.values():
        ids = Counter(element["id"] for element in soup(made.markdown).select("[id]"))
        assert [name for name, number in ids.items() if number > 1] == []
    for each in real.records:
        found = soup(real_pages[f"overleggen/{each.consultation.id}/volledige-tekst/"].markdown)
        for exchange in each.consultation.exchanges:
            addresses = [*(q.id for q in exchange.questions), *(a.id for a in exchange.answers)]
            assert [len(found.select(f"#{address}")) for address in addresses] == [1] * len(addresses)


def test_the_real_page_has_every_word_of_its_source(may: Record, real_pages: dict[str, Page]) -> None:
    html = str(soup(real_pages["overleggen/navo-ministers-mei-2025/volledige-tekst/"].markdown))
    problems = Problems()
    count = check_words(may.consultation.source, ledger(may.consultation), html, problems)
    assert list(problems) == []
    assert (count.in_source, count.on_page, count.in_ledger) == (3168, 3155, 13)


@pytest.mark.parametrize("certainty", Certainty)
def test_only_references_that_we_completed_come_with_a_warning(certainty: Certainty) -> None:
    made = Annotation(AnnotationKind.REFERENCE, "kst-28676-5", 1, Span(4, 9), "vraag-1", certainty)
    found = soup(page(record(consultation("# VVD: V", "q1: Zie nr. 5?"), made)).markdown)
    assert ("kan fout zijn" in words(found)) == (certainty is Certainty.DERIVED)


def test_answers_in_another_part_have_a_heading_and_links_both_ways() -> None:
    found = shown(*TWO_PARTS)
    headings = [(words(h), h.get("id")) for h in found.select("h3")]
    assert [heading for heading in headings if heading[0].startswith("Antwoord op")] == [
        ("Antwoord op vraag 1", "vervolg-antwoord-1"),
        ("Antwoord op vraag 2", "vervolg-antwoord-2"),
    ]
    ahead = [(words(p), only(p, "a")["href"]) for p in found.select(".exchange-continues")]
    assert ahead == [
        ("Het antwoord staat bij antwoord 1.", "#antwoord-1"),
        ("Het antwoord staat bij antwoord 2.", "#antwoord-2"),
    ]
    back = [only(p, "a")["href"] for p in found.select(".exchange-facts") if words(p).startswith("Zie ook")]
    assert back == ["#vraag-1", "#vraag-2"]


def test_a_question_answered_together_after_others_stands_under_a_heading_of_its_own() -> None:
    found = shown(
        "# VVD: Vragen",
        "q1: Een?",
        "q2: Twee?",
        "A2: Antwoord 2",
        "a2: Ja.",
        "q3: Drie?",
        "a1: Samen.",
        together=(("1", "3"),),
    )
    assert [words(h) for h in found.select("h3")][-1] == "Vervolg van vraag 1 en 3"
    assert words(only(found, ".exchange-continues")) == "Dit gaat verder bij vraag 3."


def test_what_stands_together_is_not_continued_anywhere() -> None:
    found = shown(*IN_TURN)
    assert not found.select(".exchange-continues")
    assert not [h for h in found.select("h3") if words(h).startswith(("Vervolg", "Antwoord op"))]


def test_the_printed_title_divides_nothing() -> None:
    """Lines of the title and of the head of a letter are no headings, whatever the source has."""
    made = record(
        consultation(
            "h: 33 576 Natuurbeleid",
            "h: Nr. 7 VERSLAG",
            "h: Den Haag, 8 maart 2024",
            "h: Inleiding",
            "# VVD: VVD",
            "q1: Ja?",
        )
    )
    [page] = pages_of(full_text, library(made))
    found = soup(page.markdown)
    assert [words(heading) for heading in found.select("h2.official")] == ["Inleiding", "VVD"]
    assert [words(line) for line in found.select("div.official .inner-heading")] == [
        "33 576 Natuurbeleid",
        "Nr. 7 VERSLAG",
        "Den Haag, 8 maart 2024",
    ]


def test_text_after_an_exchange_is_set_apart_from_its_tools() -> None:
    made = record(consultation("p: Vooraf.", "q1: Ja?", "a1: Nee.", "p: De leden danken.", "q2: Hoe?", "p: Slot."))
    [page] = pages_of(full_text, library(made))
    labels = soup(page.markdown).select(".goes-on.ours")
    assert [words(label) for label in labels] == ["Verder in de tekst"] * 2
    following = [label.find_next_sibling("div", class_="official") for label in labels]
    assert [each.get_text(" ", strip=True) for each in following if each] == ["De leden danken.", "Slot."]


def test_a_part_of_the_document_is_not_below_the_chapter_before_it() -> None:
    made = record(
        consultation(
            "h: I. ALGEMEEN",
            "# : 1. Toezicht",
            "q1: Ja?",
            "h: Overig",
            "p: Tekst.",
            "h: II. ARTIKELSGEWIJS",
            "p: Tekst.",
        )
    )
    [page] = pages_of(full_text, library(made))
    found = {words(each): each.name for each in soup(page.markdown).select(".official:is(h2, h3)")}
    assert found["II. ARTIKELSGEWIJS"] == found["I. ALGEMEEN"] == "h2"
    assert found["Overig"] == "h3"
