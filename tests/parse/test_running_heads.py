"""Running heads of text that was copied from printed pages."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.text import MarkKind
from generator.parse.running_heads import with_running_heads
from tests.marked_source import marked
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, source_text, texts

HEAD = "Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 500"


def furniture(text: str) -> list[str]:
    source = with_running_heads(source_text(text))
    return [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.FURNITURE]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        f"{HEAD} 2",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
        "Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U",
    ],
)
def test_a_head_that_stands_on_each_page_is_furniture(head: str) -> None:
    assert furniture(document("Tekst.", head, "Meer tekst.", head)) == [head, head]


def test_one_such_line_may_be_a_quotation() -> None:
    assert furniture(document("Tekst.", HEAD, "Meer tekst.")) == []


def test_a_sentence_that_names_the_session_is_text() -> None:
    sentence = "Tweede Kamer, vergaderjaar 2019–2020, 31 293, nr. 500 gaat hierover."
    assert furniture(document(sentence, sentence)) == []


def test_numbers_beside_the_heads_are_those_of_pages_where_they_count_up() -> None:
    assert furniture(document("Tekst.", HEAD, "1", "Meer.", HEAD, "2")) == [HEAD, "1", HEAD, "2"]
    assert furniture(document("Tekst.", "7", HEAD, "Meer.", "8", HEAD)) == ["7", HEAD, "8", HEAD]


def test_numbers_that_do_not_count_with_the_pages_are_those_of_questions() -> None:
    assert furniture(document("Tekst.", HEAD, "4", "Waarom?", HEAD, "9", "Wanneer?")) == [HEAD, HEAD]


def test_the_imprint_of_the_first_page_is_furniture_beside_heads_only() -> None:
    imprint = ("kst-31293-500", "ISSN 0921 - 7371", "’s-Gravenhage 2020")
    assert furniture(document("Tekst.", *imprint, HEAD, "Meer.", HEAD)) == [*imprint, HEAD, HEAD]
    assert furniture(document("Tekst.", *imprint)) == []


def test_what_the_format_marks_itself_is_left_alone() -> None:
    source = marked(document(f"<furniture>{HEAD}</furniture>", "Tekst.", f"<furniture>{HEAD}</furniture>"))
    assert with_running_heads(source) is source


def test_a_paragraph_runs_on_over_the_head_of_a_page() -> None:
    first, rest = "De leden van de VVD-fractie vragen hoe lang het nog duurt voordat de", "eerste resultaten er zijn."
    found, _ = parsed(document(FRONT, FACTION_HEADING, first, HEAD, "1", rest, "Antwoord", "Kort.", HEAD, "2"))
    [exchange] = found.exchanges
    assert texts(found, exchange.question_blocks) == [f"{first} {rest}"]
    assert texts(found, exchange.answer_blocks) == ["Kort."]
    assert [found.text(b.index) for b in found.blocks if b.kind is BlockKind.FURNITURE] == [HEAD, "1", HEAD, "2"]


def test_the_imprint_of_a_single_page_is_furniture_with_its_head() -> None:
    foot = (
        "ah-tk-20232024-1822",
        "ISSN 0921 - 7398",
        "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
    )
    assert furniture(document("Tekst.", *foot)) == list(foot)
    assert furniture(document("Tekst.", foot[0], "Tekst.", foot[2])) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Tweede Kamer der Staten-Generaal", "2", "Vergaderjaar 2023–2024"), ["2"]),
        (("1", "Eerste Kamer der Staten-Generaal", "Vergaderjaar 2023–2024"), ["1"]),
        (("Tweede Kamer der Staten-Generaal", "1", "Wat vindt u?"), []),
        (("Tweede Kamer der Staten-Generaal", "Vergaderjaar 2023–2024", "2", "Wat vindt u?"), []),
    ],
    ids=["below", "above", "of the other chamber", "elsewhere"],
)
def test_the_number_of_the_chamber_beside_its_name_is_furniture(lines: tuple[str, ...], found: list[str]) -> None:
    assert furniture(document(*lines)) == found


def test_the_number_of_the_chamber_is_found_beside_what_the_format_marks() -> None:
    source = with_running_heads(marked("<furniture>1</furniture>\n\nTweede Kamer der Staten-Generaal\n2\n\nTekst."))
    assert [source.slice(m.span) for m in source.marks if m.kind is MarkKind.FURNITURE] == ["1", "2"]


def test_a_number_that_the_format_marks_is_marked_once() -> None:
    source = marked("<furniture>2</furniture>\n\nTweede Kamer der Staten-Generaal\n\nTekst.")
    assert with_running_heads(source) is source
