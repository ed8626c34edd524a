"""Text wrapped without blank lines: what begins a paragraph after a full line, and where that is a doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.documents import knowledge, source_text

# Each line is as long as a line gets, so that none shows that a paragraph ends.
WIDE = "De inzet van het kabinet is gericht op de samenwerking van de landen die"
FULL = "daar voor de zomer in Den Haag over de plannen van dit jaar vergaderden."
ASKS = "De leden van de VVD-fractie vragen wat de inzet van het kabinet daar is."
LESS = "Deze leden vragen ook wat de kosten daarvan zijn voor de begrotingen van"
REST = "het ministerie."
HEAD = "Vragen en opmerkingen van de leden van de VVD-fractie"
SIGNED = "De Minister van Buitenlandse Zaken, D. Weel"


def read(*lines: str, corrections: Sequence[Mapping[str, object]] = ()) -> tuple[Consultation, list[Problem]]:
    problems = Problems()
    sidecar = Sidecar.model_validate({"corrections": list(corrections)})
    consultation = parse(source_text("\n".join(lines) + "\n"), "x", knowledge(), sidecar, problems)
    return consultation, [problem for problem in problems if problem.code is Code.UNCERTAIN_SPLIT]


def paragraphs(consultation: Consultation) -> list[str]:
    return [consultation.text(block.index) for block in consultation.blocks]


START = (HEAD, ASKS, "1. Antwoord van het kabinet", WIDE, FULL)


def test_who_asks_begins_a_paragraph_after_a_full_line_and_that_is_a_doubt() -> None:
    consultation, doubts = read(*START, ASKS, "2. Antwoord van het kabinet", WIDE, FULL)

    assert paragraphs(consultation)[3:5] == [f"{WIDE} {FULL}", ASKS]
    assert [(doubt.place.line, doubt.quote) for doubt in doubts] == [(6, ASKS)]


def test_words_that_may_begin_a_question_do_not_after_a_full_line_and_that_is_a_doubt() -> None:
    consultation, doubts = read(HEAD, ASKS, LESS, REST, "1. Antwoord van het kabinet", WIDE, FULL)

    assert paragraphs(consultation)[1] == f"{ASKS} {LESS} {REST}"
    assert [doubt.quote for doubt in doubts] == [LESS]


@pytest.mark.parametrize(
    "announced",
    [
        "stukken voor dit schriftelijk overleg, maar hebben nog enkele vragen.",
        "voorgenomen besluit en stellen de minister graag de volgende vragen.",
        "brief. Deze leden hebben daarover nog een aantal aanvullende vragen.",
        "stukken. Zij leggen hem daarover graag enkele vragen en opmerkingen voor.",
        "plannen van dit jaar en hebben naar aanleiding daarvan diverse vragen.",
        "brief van de minister van dit jaar en hebben de volgende opmerkingen:",
    ],
)
def test_a_faction_that_says_at_the_end_of_a_line_that_its_questions_follow_ends_its_paragraph(announced: str) -> None:
    greets = "De leden van de VVD-fractie hebben met interesse kennisgenomen van de"
    asks = "In de agenda staat dat de leden van de raad het daarover eens zijn, en"
    consultation, _ = read(*START, HEAD, greets, announced, asks, "hoe ziet het kabinet dat voor zich?")

    assert f"{greets} {announced}" in paragraphs(consultation)


@pytest.mark.parametrize(
    ("greets", "announced"),
    [
        (
            "Het kabinet heeft daarover eerder met de Kamer van gedachten gewisseld",
            "en kreeg toen van de leden van de Eerste Kamer ook nog enkele nieuwe vragen.",
        ),
        (
            "De leden van de VVD-fractie hebben met interesse kennisgenomen van de",
            "brief waarin het kabinet verwijst naar de kosten van deze nieuwe plannen.",
        ),
    ],
)
def test_other_sentences_that_end_with_a_line_end_no_paragraph(greets: str, announced: str) -> None:
    asks = "In de agenda staat dat de leden van de raad het daarover eens zijn, en"
    consultation, _ = read(*START, HEAD, greets, announced, asks, "hoe ziet het kabinet dat voor zich?")

    assert f"{greets} {announced}" not in paragraphs(consultation)


@pytest.mark.parametrize("paragraph", ["begins", "continues"])
def test_what_an_editor_says_is_no_doubt(paragraph: str) -> None:
    correction = {"quote": ASKS, "occurrence": 2, "paragraph": paragraph}
    _, doubts = read(*START, ASKS, "2. Antwoord van het kabinet", WIDE, FULL, corrections=[correction])

    assert doubts == []


def test_a_line_with_room_shows_that_the_paragraph_has_ended() -> None:
    consultation, doubts = read(*START, REST, ASKS, "2. Antwoord van het kabinet", WIDE, FULL)

    assert paragraphs(consultation)[3:5] == [f"{WIDE} {FULL} {REST}", ASKS]
    assert doubts == []


def test_blank_lines_show_where_paragraphs_begin() -> None:
    lines = [part for line in (*START, ASKS, "2. Antwoord van het kabinet", WIDE) for part in (line, "")]

    assert read(*lines)[1] == []


def test_who_signs_ends_the_text_after_a_full_line() -> None:
    consultation, _ = read(*START, SIGNED)

    assert paragraphs(consultation)[-2:] == [f"{WIDE} {FULL}", SIGNED]


def test_a_heading_over_several_lines_ends_where_those_who_ask_begin() -> None:
    heading = (
        "Vragen en opmerkingen van de leden van de VVD-fractie en de antwoorden op",
        "die vragen door de minister van Defensie en door de minister van Financie",
    )
    consultation, _ = read(*heading, ASKS, "1. Antwoord van het kabinet", WIDE, FULL)

    assert paragraphs(consultation)[:2] == [" ".join(heading), ASKS]


def test_text_that_ends_a_sentence_before_its_last_words_is_no_heading() -> None:
    answer = ("Vraag 1", "Waarom is dat zo?", "Antwoord 1", WIDE, FULL, "- een teken.", f"{FULL[:-1]}. Resultaten")
    consultation, _ = read(*answer, "Vraag 2", "Hoe gaat dat in zijn werk?", "Antwoord 2", WIDE, FULL)

    [first, _] = consultation.exchanges
    assert "vergaderden. Resultaten" in " ".join(consultation.text(block) for block in first.answer_blocks)


@pytest.mark.parametrize(("more", "count"), [("Ja, zo is het.", 1), ("", 0)])
def test_an_answer_that_begins_with_its_question_in_one_paragraph_is_a_doubt(more: str, count: int) -> None:
    question = "Wat zijn de kosten?"
    lines = ("LIJST VAN VRAGEN EN ANTWOORDEN", "", "Vraag 1", "", question, "", "Antwoord 1", "", f"{question} {more}")

    assert len(read(*lines, "", "Dat is alles.")[1]) == count
