from __future__ import annotations

import pytest

from generator.model.block import BlockKind, RepairKind
from generator.parse.roles.paragraphs import Paragraph, Role, paragraphs_with_roles
from generator.problems import Problems
from tests.marked_source import marked
from tests.parse.documents import cut, document

LABEL = "1. Antwoord van het kabinet"
FULL = "Het kabinet zal zich actief inzetten voor het versterken van de"


def roles(*paragraphs: str) -> list[Role]:
    return [paragraph.role for paragraph in cut(document(*paragraphs))]


def role_after(*before: str, text: str) -> Role:
    return roles(*before, text)[-1]


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("Vragen en opmerkingen vanuit de fracties", Role.PART, BlockKind.HEADING),
        ("Vragen en opmerkingen van de leden van de VVD-fractie", Role.FACTIONS, BlockKind.HEADING),
        ("Vraag 1", Role.QUESTION, BlockKind.LABEL),
        ("1. Antwoord van het kabinet", Role.ANSWER, BlockKind.LABEL),
        ("De voorzitter van de commissie, Klaver", Role.SIGNATURE, BlockKind.SIGNATURE),
        ("- een punt", Role.ITEM, BlockKind.LIST_ITEM),
        ("Het kabinet antwoordt.", Role.TEXT, BlockKind.PARAGRAPH),
    ],
)
def test_a_piece_has_the_role_that_its_words_show(text: str, role: Role, kind: BlockKind) -> None:
    [paragraph] = cut(text)

    assert (paragraph.role, paragraph.block.kind, paragraph.text) == (role, kind, text)


def test_pieces_are_numbered_in_document_order_and_know_their_text() -> None:
    found = cut("Een\nregel.\n\n\n- een punt\n\nTwee.")

    assert [(paragraph.index, paragraph.text) for paragraph in found] == [
        (0, "Een regel."),
        (1, "- een punt"),
        (2, "Twee."),
    ]


def test_a_heading_over_all_that_is_a_sentence_is_text() -> None:
    assert roles("Vragen en opmerkingen vanuit de fracties zijn hieronder afgedrukt.") == [Role.TEXT]


def test_a_name_after_a_signature_without_one_is_a_signature() -> None:
    assert roles("De voorzitter van de commissie,", "Klaver", "Klaver") == [Role.SIGNATURE, Role.SIGNATURE, Role.TEXT]


def test_a_sentence_after_a_signature_without_a_name_is_text() -> None:
    assert role_after("De voorzitter van de commissie,", text="Bij brief is dit beantwoord.") is Role.TEXT


def test_a_short_line_between_sentences_is_a_theme_once_the_body_has_begun() -> None:
    assert roles(LABEL, "Ja.", "Zuivelmarkt", "De leden vragen iets.")[2] is Role.THEME


def test_a_short_line_before_any_heading_or_label_is_no_theme() -> None:
    assert roles("Dit is een brief.", "Zuivelmarkt", "De leden vragen iets.") == [Role.TEXT] * 3


@pytest.mark.parametrize(
    "text",
    ["Dit is een zin.", "over het volgende:", "en verder,", "zuivelmarkt", "“Zuivel”", "Z" * 121],
    ids=["sentence", "announcement", "comma", "small letter", "quoted", "too long"],
)
def test_what_is_no_theme(text: str) -> None:
    assert roles(LABEL, "Ja.", text, "De leden vragen iets.")[2] is Role.TEXT


def test_the_text_after_a_label_is_no_theme_however_short() -> None:
    assert roles(LABEL, "Ja", "De leden vragen iets.")[1] is Role.TEXT


def test_the_last_line_of_a_document_is_no_theme() -> None:
    assert role_after(LABEL, "Ja.", text="Zuivelmarkt") is Role.TEXT


def test_a_short_line_before_an_answer_is_a_question_and_no_theme() -> None:
    assert roles(LABEL, "Ja.", "Een korte vraag", "2. Antwoord", "Ja.")[2] is Role.TEXT


def test_a_short_line_whose_sentence_runs_on_is_no_theme() -> None:
    found = cut(document(LABEL, "Ja.", "De absolute", "ondergrens is bereikt."))

    assert [paragraph.text for paragraph in found][2:] == ["De absolute ondergrens is bereikt."]


def test_a_short_line_at_the_foot_of_a_page_is_no_theme() -> None:
    assert roles(LABEL, "Ja.", "Zuivelmarkt" + "\n" * 6, "De leden vragen iets.")[2] is Role.TEXT


def test_a_theme_may_follow_another_heading() -> None:
    assert roles("Vragen van de VVD-fractie", "Zuivelmarkt", "De leden vragen iets.")[1] is Role.THEME


def test_where_questions_are_marked_a_theme_stands_over_one() -> None:
    found = roles(
        "Zorg", "Vraag 1", "Wat?", "Antwoord 1", "Dit.", "Zvw", "Voor de uitgaven.", "Geld", "Vraag 2", "Wat?"
    )

    assert found[5] is Role.TEXT
    assert found[7] is Role.THEME


def joined(*paragraphs: str, gap: str = "\n\n") -> list[str]:
    return [paragraph.text for paragraph in cut(gap.join(paragraphs))]


def test_a_sentence_runs_on_over_a_blank_line_when_a_small_letter_follows() -> None:
    assert joined("dat de norm de absolute", "ondergrens is.") == ["dat de norm de absolute ondergrens is."]


@pytest.mark.parametrize("opening", ["(zoals", "‘s avonds", "«hier", "één"])
def test_a_small_letter_may_stand_behind_a_sign(opening: str) -> None:
    assert len(joined("dat de norm", f"{opening} is.")) == 1


def test_a_capital_after_a_blank_line_begins_a_paragraph() -> None:
    assert len(joined("dat de norm de absolute", "Ondergrens is.")) == 2


def test_a_full_line_runs_on_over_a_page_break_whatever_follows() -> None:
    [paragraph] = cut(f"{FULL}\n\n\n\n\n\nNAVO en 2 anderen.")

    assert paragraph.text == f"{FULL} NAVO en 2 anderen."
    assert [repair.reason for repair in paragraph.block.repairs] == ["the sentence runs on over a page break"]


def test_a_form_feed_is_a_page_break() -> None:
    assert len(cut(f"{FULL}\n\fNAVO en anderen.")) == 1


def test_a_sentence_that_ends_with_its_page_runs_on_no_further() -> None:
    assert len(cut(f"{FULL} rest.\n\n\n\n\n\nNAVO en anderen.")) == 2


def test_an_abbreviation_at_the_end_of_a_page_ends_no_sentence() -> None:
    assert len(cut(f"{FULL} brief (Kamerstuk 28 676, nr.\n\n\n\n\n\n500) en meer.")) == 1


def test_a_short_line_does_not_run_on_over_a_page_break() -> None:
    assert len(cut("Verslag\n\n\n\n\n\nVastgesteld in mei.")) == 2


def test_a_title_line_is_never_joined_with_what_stands_before_it() -> None:
    assert joined("Wijziging van de wet", "nr. 5") == ["Wijziging van de wet", "nr. 5"]


@pytest.mark.parametrize("after", ["Vraag 2", "2. Antwoord", "Vragen van de VVD-fractie", "- een punt"])
def test_a_label_heading_or_item_is_never_joined_with_what_stands_before_it(after: str) -> None:
    assert len(cut(f"{FULL}\n\n\n\n\n\n{after}")) == 2


@pytest.mark.parametrize("before", ["Vraag 2", "Vragen van de VVD-fractie", "De voorzitter van de commissie, Klaver"])
def test_what_follows_a_label_heading_or_signature_is_not_joined_to_it(before: str) -> None:
    assert len(cut(f"{before}\n\n\n\n\n\nen verder.")) == 2


def test_a_list_item_runs_on() -> None:
    [item] = cut("- de brief over de\n\nvoortgang")

    assert (item.role, item.text) == (Role.ITEM, "- de brief over de voortgang")


def test_a_hyphen_at_a_page_end_is_joined_in_both_ways() -> None:
    [paragraph] = cut(f"{FULL} nieuwe NAVO-\n\n\n\n\n\nnorm.")

    assert paragraph.text == f"{FULL} nieuwe NAVO-norm."
    assert {repair.kind for repair in paragraph.block.repairs} == {RepairKind.HYPHEN_KEPT, RepairKind.PARAGRAPH_JOINED}


def test_a_paragraph_over_three_pages_is_one_piece_with_a_fragment_a_page() -> None:
    [paragraph] = cut(f"{FULL}\n\n\n\n\n\n{FULL}\n\n\n\n\n\n{FULL} norm.")

    assert len(paragraph.block.fragments) == 3
    assert len(paragraph.block.repairs) == 2


def test_signatures_are_recognised_line_by_line_where_no_blank_lines_separate() -> None:
    lines = [
        "Binnen de vaste commissie hebben enkele fracties de behoefte om vragen voor te leggen",
        "over de brief van de Minister.",
        "De voorzitter van de commissie,",
        "Bromet",
        "De griffier van de commissie,",
        "Hessing-Puts",
        "Inhoud",
        "Binnen de vaste commissie hebben enkele fracties de behoefte om vragen voor te leggen",
    ]
    found: tuple[Paragraph, ...] = cut("\n".join(lines))

    assert [paragraph.text for paragraph in found if paragraph.role is Role.SIGNATURE] == [
        "De voorzitter van de commissie, Bromet",
        "De griffier van de commissie, Hessing-Puts",
    ]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("Daarnaast is ook het proces voor de leden belangrijk:", "wat is de status van de punten uit 2020?", True),
        ("Daarnaast is ook het proces voor de leden belangrijk:", "Wat is de status van de punten uit 2020?", False),
        ("Daarnaast zijn ook deze zaken voor de leden belangrijk:", "de kosten van de uitvoering;", False),
        ("Daarnaast is ook het proces voor de leden belangrijk.", "wat is de status van de punten uit 2020?", False),
        ("Belangrijk:", "wat is de status van de punten uit 2020?", False),
    ],
    ids=["rest of the sentence", "a sentence of its own", "a list", "a full stop", "a short line"],
)
def test_the_rest_of_a_sentence_after_a_colon_runs_on_over_a_page(before: str, after: str, joined: bool) -> None:
    assert len(cut(f"{before}\n\n\f{after}")) == (1 if joined else 2)


def test_without_the_end_of_a_page_a_colon_ends_a_paragraph() -> None:
    assert len(cut(document("Daarnaast is ook het proces voor de leden belangrijk:", "wat is de status ervan?"))) == 2


@pytest.mark.parametrize(
    ("line", "kind"),
    [("<bold>1. Inleiding</bold>", BlockKind.HEADING), ("1. Inleiding", BlockKind.PARAGRAPH)],
    ids=["bold", "plain"],
)
def test_before_the_first_label_a_short_bold_line_is_a_heading(line: str, kind: BlockKind) -> None:
    sections = (
        "I. Vragen en opmerkingen van de fracties",
        "De leden danken.",
        line,
        "Zij lezen dit.",
        "Vraag 1",
        "Wat?",
    )
    found = paragraphs_with_roles(marked(document(*sections)), Problems())

    assert [paragraph.block.kind for paragraph in found if paragraph.text == "1. Inleiding"] == [kind]


def test_after_a_label_a_short_bold_line_is_part_of_an_answer() -> None:
    after = (LABEL, "Ja.", "<bold>1. Inleiding</bold>", "Het kabinet leest dit.", "Vraag 2", "Wat?")
    found = paragraphs_with_roles(marked(document("Vraag 1", "Wat?", *after)), Problems())

    assert [paragraph.role for paragraph in found if paragraph.text == "1. Inleiding"] == [Role.TEXT]
