"""What formats mark, in paragraphs: the same consultation with furniture, notes, headings, lists and tables in it."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.parse.roles.paragraphs import Paragraph, in_flow, paragraphs_with_roles
from generator.parse.roles.role import Role
from generator.problems import Problems
from tests.marked_source import marked
from tests.parse.documents import FACTION_HEADING, FRONT, document, knowledge, texts

LABEL = "1. Antwoord van het kabinet"
FULL = "Het kabinet zal zich actief inzetten voor het versterken van de"


def cut(*texts: str, has_paragraphs: bool = True) -> tuple[Paragraph, ...]:
    return paragraphs_with_roles(marked(document(*texts), has_paragraphs=has_paragraphs), Problems())


def flow(*paragraphs: str, has_paragraphs: bool = True) -> list[str]:
    return [paragraph.text for paragraph in in_flow(cut(*paragraphs, has_paragraphs=has_paragraphs))]


def roles(*paragraphs: str) -> list[Role]:
    return [paragraph.role for paragraph in cut(*paragraphs)]


def consultation(*paragraphs: str) -> Consultation:
    return parse(marked(document(*paragraphs)), "made", knowledge(), Sidecar(), Problems())


@pytest.mark.parametrize("has_paragraphs", [True, False])
@pytest.mark.parametrize("footer", ["<furniture>Tweede Kamer, 3</furniture>", "<note f1>1 Trouw.</note>"])
def test_a_sentence_runs_on_over_what_stands_at_the_edge_of_a_page(footer: str, has_paragraphs: bool) -> None:
    assert flow(FULL, footer, "\fgedeelde veiligheid.", has_paragraphs=has_paragraphs) == [
        f"{FULL} gedeelde veiligheid."
    ]


def test_a_sentence_runs_on_over_a_footer_even_where_no_pages_are_known() -> None:
    assert flow(FULL, "<furniture>3</furniture>", "Veiligheid.") == [f"{FULL} Veiligheid."]


def test_pieces_beside_the_text_have_their_place_among_the_others() -> None:
    found = cut("Een.", "<furniture>Pagina 1</furniture>", "Twee.<note f1></note>", "<note f1>1 Trouw.</note>")

    assert [(paragraph.index, paragraph.block.kind) for paragraph in found] == [
        (0, BlockKind.PARAGRAPH),
        (1, BlockKind.FURNITURE),
        (2, BlockKind.PARAGRAPH),
        (3, BlockKind.NOTE),
    ]


def test_a_note_that_runs_on_over_a_page_is_one_block_and_its_paragraphs_are_two() -> None:
    found = cut(
        "Een<note-mark f1>1</note-mark>.",
        f"<note f1>1 {FULL}</note>",
        "<furniture>Pagina 1</furniture>",
        "\f<note f1>veiligheid.</note>",
        "<note f1>Zie verder.</note>",
    )
    notes = [paragraph for paragraph in found if paragraph.block.kind is BlockKind.NOTE]

    assert [paragraph.text for paragraph in notes] == [f"1 {FULL} veiligheid.", "Zie verder."]
    assert [paragraph.block.note for paragraph in notes] == ["f1", "f1"]


def test_where_the_format_knows_its_paragraphs_nothing_is_cut_or_joined_within_a_page() -> None:
    paragraph = "Een regel\n- met een streepje\nVraag 2\nen zo"

    assert flow(paragraph, "verder met kleine letter") == [" ".join(paragraph.split()), "verder met kleine letter"]


def test_where_it_does_not_a_heading_and_an_item_begin_a_paragraph_of_their_own() -> None:
    text = "<heading 2>Zuivelmarkt</heading>\nDe leden vragen iets.\n<list-item 1>Een punt</list-item>"

    assert flow(text, has_paragraphs=False) == ["Zuivelmarkt", "De leden vragen iets.", "Een punt"]


def test_what_is_all_deleted_is_beside_the_text_whatever_its_lines() -> None:
    found = cut(
        "Een.",
        "<deleted>Twee.</deleted>",
        "<deleted>Dr</deleted><deleted>ie.</deleted>",
        "<hidden>V</hidden><hidden>ier</hidden>",
    )

    assert [(paragraph.role, paragraph.block.kind) for paragraph in found] == [
        (Role.TEXT, BlockKind.PARAGRAPH),
        (Role.BESIDE, BlockKind.DELETED),
        (Role.BESIDE, BlockKind.DELETED),
        (Role.BESIDE, BlockKind.HIDDEN),
    ]


def test_a_label_with_the_sign_of_a_note_is_a_label() -> None:
    [paragraph] = cut("Vraag 1<note-mark f1>2</note-mark>")

    assert (paragraph.role, paragraph.text) == (Role.QUESTION, "Vraag 1")


def test_a_number_that_the_format_makes_is_a_word_of_its_label() -> None:
    [paragraph] = cut("<list-item 1><generated>1. </generated>Antwoord van het kabinet</list-item>")

    assert (paragraph.role, paragraph.text) == (Role.ANSWER, LABEL)


@pytest.mark.parametrize("tag", ["heading 2", "heading 5"])
def test_what_the_format_marks_as_a_heading_is_one_however_it_reads(tag: str) -> None:
    assert roles(LABEL, "Ja.", f"<{tag}>“Zuivel” en melk.</heading>", "De leden vragen iets.")[2] is Role.THEME


def test_before_the_body_it_is_a_title() -> None:
    [title, *_] = cut("<heading 1>Verslag van een schriftelijk overleg</heading>", FACTION_HEADING, "Wat?")

    assert (title.role, title.block.kind) == (Role.TITLE, BlockKind.HEADING)


@pytest.mark.parametrize(
    "text",
    [
        "<heading 2>Wat vindt u hiervan?</heading>",
        f"<heading 2>{'Zuivel ' * 40}</heading>",
        "<heading 2>Zuivel</heading> en meer.",
    ],
    ids=["asks", "too long", "goes on"],
)
def test_a_heading_that_asks_is_long_or_goes_on_is_text(text: str) -> None:
    assert roles(LABEL, "Ja.", text, "De leden vragen iets.")[2] is Role.TEXT


def test_right_after_a_label_there_is_no_heading_whatever_the_style() -> None:
    assert roles(LABEL, "<heading 3>Ja, dat klopt.</heading>", "Meer.")[1] is Role.TEXT


def test_a_label_or_a_heading_of_factions_stays_one_when_marked() -> None:
    assert roles(f"<heading 2>{FACTION_HEADING}</heading>", "<heading 3>Vraag 1</heading>")[:2] == [
        Role.FACTIONS,
        Role.QUESTION,
    ]


def test_items_that_the_format_marks_are_items_without_any_sign() -> None:
    found = cut("<list-item 1>Een punt</list-item>", "<list-item 2>- nog een</list-item>")

    assert [(p.role, p.block.depth, p.block.is_bulleted) for p in found] == [
        (Role.ITEM, 1, True),
        (Role.ITEM, 2, False),
    ]


TABLE = (
    "<table><row><header-cell>Land</header-cell>\n<header-cell>Vraag 1</header-cell></row>\n\n"
    "<row><cell>Nederland</cell>\n<cell>2,05</cell></row></table>"
)


def test_a_table_is_one_piece_whatever_its_words() -> None:
    found = cut(LABEL, "Ja.", TABLE, "Meer.")

    assert [paragraph.role for paragraph in found] == [Role.ANSWER, Role.TEXT, Role.TABLE, Role.TEXT]
    assert (found[2].text, len(found[2].block.cells)) == ("Land Vraag 1 Nederland 2,05", 2)


def test_two_tables_one_after_the_other_are_two() -> None:
    assert roles(TABLE, TABLE) == [Role.TABLE, Role.TABLE]


def test_a_short_line_before_a_table_is_its_caption_and_no_heading() -> None:
    assert roles(LABEL, "Ja.", "Tabel 1 Uitgaven", TABLE)[2] is Role.CAPTION


def test_a_table_over_a_page_is_one_without_the_footer() -> None:
    table = (
        "<table><row><cell>a</cell>\n<cell>b</cell></row>\n\n<furniture>Pagina 1</furniture>\n\n"
        "\f<row><cell>c</cell>\n<cell>d</cell></row></table>"
    )

    assert flow(table) == ["a b c d"]


def test_tables_items_and_notes_leave_questions_and_answers_what_they_are() -> None:
    found = consultation(
        FRONT,
        FACTION_HEADING,
        "De leden van de VVD-fractie vragen iets<note-mark f1>1</note-mark>.",
        "<list-item 1>Waarom?</list-item>",
        LABEL,
        "<furniture>Pagina 1</furniture>",
        "Tabel 1 Uitgaven",
        TABLE,
        "<note f1>1 Zie Trouw.</note>",
    )
    [exchange] = found.exchanges

    assert texts(found, exchange.question_blocks) == ["De leden van de VVD-fractie vragen iets.", "Waarom?"]
    assert texts(found, exchange.answer_blocks) == ["Tabel 1 Uitgaven", "Land Vraag 1 Nederland 2,05"]
    assert [found.text(block) for note in found.notes for block in note.blocks] == ["1 Zie Trouw."]
    assert found.notes_called_in(exchange.question_blocks) == found.notes
    assert found.notes_called_in(exchange.answer_blocks) == ()


def test_a_section_of_nothing_but_items_holds_words() -> None:
    found = consultation(FRONT, FACTION_HEADING, "<list-item 1>Waarom is dat zo?</list-item>", LABEL, "Daarom.")

    assert [len(section.exchanges) for section in found.sections] == [1]
