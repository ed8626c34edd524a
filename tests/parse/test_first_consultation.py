"""The consultation of May 2025: what a careful reader knows of it."""

from __future__ import annotations

from datetime import date

import pytest

from generator.model.block import BlockKind, RepairKind
from generator.model.consultation import Chamber, Consultation, Dates, Exchange, Signatory, State
from generator.model.consultation_yml import Sidecar
from generator.model.ledger import LedgerKind, ledger
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.render.texts.outline import outline
from tests.golden_files import Golden
from tests.parse.documents import MAY_2025, knowledge, may_2025, paragraphs_of, parsed, texts

# Every line-end hyphen of the document, as it reads once joined.
HYPHENS = [
    *("defensie-uitgaven", "Indo-Pacifische", "Zuid-Korea.", "NAVO-partners", "NAVO-top", "NAVO-norm"),
    *("NAVO-perspectief", "NAVO-bondgenoten.", "Secretaris-Generaal", "NAVO-norm?", "A-brief", "trans-Atlantische"),
    "NAVO-lidmaatschap",
]

# The lines of the source on which each exchange stands, read from the source: question first, then answer.
LINES = [
    ([(42, 45)], [(52, 59)]),
    ([(63, 65)], [(72, 77)]),
    ([(81, 82), (90, 92)], [(99, 114)]),
    ([(118, 121)], [(128, 134), (142, 143)]),
    ([(147, 150)], [(157, 163)]),
    ([(174, 178)], [(185, 186), (188, 189), (197, 198)]),
    ([(202, 205)], [(212, 229)]),
    ([(233, 235)], [(242, 243), (251, 259), (261, 268)]),
    ([(274, 285)], [(292, 295), (303, 309)]),
    ([(313, 317)], [(324, 326)]),
    ([(330, 334)], [(341, 349)]),
    ([(359, 361)], [(368, 377)]),
    ([(381, 386)], [(393, 401)]),
    ([(413, 421)], [(428, 430)]),
    ([(434, 439)], [(446, 451)]),
    ([(455, 458), (465, 471)], [(478, 487)]),
    ([(491, 496)], [(503, 510), (518, 524)]),
    ([(528, 533)], [(540, 546)]),
    ([(550, 554)], [(561, 565), (572, 573)]),
    ([(577, 583)], [(590, 601)]),
    ([(605, 607)], [(614, 617), (625, 626)]),
]


@pytest.fixture(scope="module")
def consultation() -> Consultation:
    found, _ = may_2025()
    return found


def by_id(consultation: Consultation, wanted: str) -> Exchange:
    return next(exchange for exchange in consultation.exchanges if exchange.id == wanted)


def test_parsing_it_leaves_no_doubt() -> None:
    assert may_2025()[1] == ()


def test_it_has_21_exchanges_by_four_factions(consultation: Consultation) -> None:
    numbers = {section.slug: [exchange.number for exchange in section.exchanges] for section in consultation.sections}

    assert numbers == {
        "vvd": ["1", "2", "3", "4", "5"],
        "nsc": ["6", "7", "8"],
        "d66": ["9", "10", "11", "12", "13"],
        "volt": ["14", "15", "16", "17", "18", "19", "20", "21"],
    }


def test_every_exchange_is_one_question_with_one_answer_of_the_same_number(consultation: Consultation) -> None:
    for number, exchange in enumerate(consultation.exchanges, 1):
        assert exchange.id == f"vraag-{number}"
        assert exchange.state is State.ANSWERED
        assert [question.id for question in exchange.questions] == [f"vraag-{number}"]
        assert [answer.id for answer in exchange.answers] == [f"antwoord-{number}"]
        assert [answer.number for answer in exchange.answers] == [str(number)]


def test_factions_follow_from_the_headings(consultation: Consultation) -> None:
    for section, faction in zip(consultation.sections, ("VVD", "NSC", "D66", "Volt"), strict=True):
        assert section.factions == (faction,)
        assert section.heading is not None
        assert consultation.text(section.heading) == f"Vragen en opmerkingen van de leden van de {faction}-fractie"
        assert {exchange.factions for exchange in section.exchanges} == {(faction,)}


def test_the_front_matter_shows_who_asked_whom_and_when(consultation: Consultation) -> None:
    front = consultation.front

    assert front.kind == "Verslag van een schriftelijk overleg"
    assert front.chamber is Chamber.TK
    assert front.committee == "vaste commissie voor Buitenlandse Zaken"
    assert front.addressee == "minister van Buitenlandse Zaken"
    assert front.dates == Dates(asked=date(2025, 5, 6), answered=date(2025, 5, 12))
    assert front.documents == ("kst-28676-500", "kst-28676-496", "kst-28676-499")
    assert front.signatories == (Signatory("Klaver", "voorzitter"), Signatory("Dekker", "adjunct-griffier"))


def test_what_follows_by_a_rule_is_called_derived(consultation: Consultation) -> None:
    front = consultation.front

    assert front.dossiers == ("28676",)
    assert set(front.derived) == {"kind", "chamber", "dossiers", "dates.answered"}


def test_what_the_document_does_not_give_stays_unknown(consultation: Consultation) -> None:
    front = consultation.front

    assert (front.title, front.number, front.official_address, front.dates.adopted) == (None, None, None, None)


def test_the_opening_of_nsc_asks_nothing_and_introduces(consultation: Consultation) -> None:
    introductions = {section.slug: texts(consultation, section.introduction) for section in consultation.sections}

    assert introductions == {
        "vvd": [],
        "nsc": [
            "De leden van de NSC-fractie hebben met interesse kennisgenomen van de stukken bijgaand dit schriftelijk "
            "overleg, maar hebben nog enkele vragen."
        ],
        "d66": [],
        "volt": [],
    }


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("vraag-1", "De leden van de VVD-fractie zetten zich onverminderd in voor steun aan Oekraïne."),
        ("vraag-9", "De leden van de D66-fractie hebben kennisgenomen van het voorstel van de Secretaris-Generaal"),
    ],
)
def test_an_opening_within_the_paragraph_of_a_question_stays_there(
    consultation: Consultation, question: str, opening: str
) -> None:
    [paragraph] = texts(consultation, by_id(consultation, question).question_blocks)

    assert paragraph.startswith(opening)


def test_answer_8_has_two_paragraphs(consultation: Consultation) -> None:
    first, second = texts(consultation, by_id(consultation, "vraag-8").answer_blocks)

    assert first.startswith("De enige weg naar een duurzame en rechtvaardige vrede")
    assert first.endswith("geen risico vormen voor de leveringszekerheid.")
    assert second.startswith("De Nederlandse inzet richt zich in het bijzonder")


def test_every_other_answer_and_every_question_is_one_paragraph(consultation: Consultation) -> None:
    for exchange in consultation.exchanges:
        assert len(exchange.question_blocks) == 1
        assert len(exchange.answer_blocks) == (2 if exchange.id == "vraag-8" else 1)


def test_question_19_begins_only_by_being_a_question(consultation: Consultation) -> None:
    [paragraph] = texts(consultation, by_id(consultation, "vraag-19").question_blocks)

    assert paragraph.startswith("Welke recente geluiden hoort de minister precies")


def test_answer_6_continues_over_a_blank_line_and_a_page_break(consultation: Consultation) -> None:
    [answer] = by_id(consultation, "vraag-6").answer_blocks

    assert "dat de 2 procent norm de absolute ondergrens is" in consultation.text(answer)
    assert "capaciteitsdoelstellingen van de NAVO. In aanloop naar de NAVO Top" in consultation.text(answer)
    assert [repair.reason for repair in consultation.blocks[answer].repairs] == [
        "the sentence runs on over a blank line",
        "the sentence runs on over a page break",
    ]


def test_all_13_line_end_hyphens_are_kept_and_stand_in_the_ledger(consultation: Consultation) -> None:
    entries = [entry for entry in ledger(consultation) if entry.kind is LedgerKind.HYPHEN_KEPT]

    assert [entry.reads for entry in entries] == HYPHENS
    assert [entry.words for entry in entries] == [word.replace("-", "- ", 1) for word in HYPHENS]


def test_every_join_of_a_paragraph_stands_in_the_ledger_with_its_line(consultation: Consultation) -> None:
    entries = [entry for entry in ledger(consultation) if entry.kind is LedgerKind.PARAGRAPH_JOINED]

    assert [(entry.place.line, entry.reads) for entry in entries] == [
        (82, "Verenigde Staten"),
        (134, "stappen te"),
        (186, "absolute ondergrens"),
        (189, "In aanloop"),
        (243, "van Oekraïne."),
        (295, "om aan"),
        (457, "de militaire"),
        (510, "heeft kennisgenomen"),
        (564, "meer verantwoordelijkheid"),
        (617, "Nederlandse ambassade"),
    ]


def test_no_hyphen_is_removed_and_nothing_is_furniture(consultation: Consultation) -> None:
    assert {entry.kind for entry in ledger(consultation)} == {LedgerKind.HYPHEN_KEPT, LedgerKind.PARAGRAPH_JOINED}
    assert not any(r.kind is RepairKind.HYPHEN_REMOVED for block in consultation.blocks for r in block.repairs)


def test_a_signature_is_not_joined_with_the_heading_after_it(consultation: Consultation) -> None:
    assert paragraphs_of(consultation, BlockKind.SIGNATURE) == [
        "De voorzitter van de commissie, Klaver",
        "De adjunct-griffier van de commissie, Dekker",
    ]


def test_the_documents_under_discussion_are_list_items_with_their_dashes(consultation: Consultation) -> None:
    items = paragraphs_of(consultation, BlockKind.LIST_ITEM)

    assert [item[:12] for item in items] == ["- de geannot", "- het versla", "- de brief i"]


def test_slips_of_the_original_stay(consultation: Consultation) -> None:
    whole = " ".join(consultation.text(block.index) for block in consultation.blocks)

    for slip in (
        "kruisrakketten",
        "verwachtte tijdspad",
        "over analyse wat van Nederland",
        "antwoord/ reactie",
        "niét",
    ):
        assert slip in whole


def test_the_words_of_the_blocks_are_the_words_of_the_source_less_the_joined_ones(consultation: Consultation) -> None:
    in_blocks = sum(len(consultation.text(block.index).split()) for block in consultation.blocks)

    assert len(consultation.source.text.split()) == 3168
    assert in_blocks == 3155


def test_every_question_and_answer_reads_as_it_was_checked_beside_the_source(
    consultation: Consultation, golden: Golden
) -> None:
    golden("navo-ministers-mei-2025.txt", "\n".join(reading(consultation)) + "\n")


def reading(consultation: Consultation) -> list[str]:
    lines: list[str] = []
    for section in consultation.sections:
        lines += [f"# {', '.join(section.factions)}", ""]
        lines += [f"Introduction: {text}" for text in texts(consultation, section.introduction)]
        lines += [""] * bool(section.introduction)
        for exchange in section.exchanges:
            lines += [f"## {exchange.id}", ""]
            lines += [f"Q: {text}" for text in texts(consultation, exchange.question_blocks)] + [""]
            lines += [f"A: {text}" for text in texts(consultation, exchange.answer_blocks)] + [""]
    return lines[:-1]


@pytest.mark.parametrize(("number", "lines"), list(enumerate(LINES, 1)))
def test_each_question_and_answer_holds_the_words_of_its_lines_and_no_others(
    consultation: Consultation, number: int, lines: tuple[list[tuple[int, int]], list[tuple[int, int]]]
) -> None:
    exchange = by_id(consultation, f"vraag-{number}")

    for blocks, ranges in zip((exchange.question_blocks, exchange.answer_blocks), lines, strict=True):
        assert " ".join(texts(consultation, blocks)) == words_of_lines(ranges)


def words_of_lines(ranges: list[tuple[int, int]]) -> str:
    """The words on ranges of lines, both ends included; a hyphen at a line end joins two."""
    lines = MAY_2025.read_text(encoding="utf-8").split("\n")
    words = " ".join(" ".join(lines[first - 1 : last]) for first, last in ranges).split()
    return (
        " ".join(words).replace("energie- en", "energie -en").replace("- ", "-").replace("energie -en", "energie- en")
    )


def test_its_outline_reads_as_it_was_checked(golden: Golden) -> None:
    found, problems = may_2025()
    record = Record(found, SourceFile("source.txt", MAY_2025.read_bytes()), Sidecar(), (), problems)

    golden("navo-ministers-mei-2025.outline.txt", "\n".join(outline(record, knowledge())) + "\n")


def test_reading_it_with_other_line_ends_gives_the_same(consultation: Consultation) -> None:
    windows, _ = parsed(MAY_2025.read_text(encoding="utf-8").replace("\n", "\r\n"))

    assert reading(windows) == reading(consultation)
    assert windows.front == consultation.front
