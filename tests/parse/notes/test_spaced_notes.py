"""Notes whose signs stand apart from their words, as programs part what print raises: never words of a question."""

from __future__ import annotations

import pytest

from generator.model.block import BlockKind
from generator.problems import Code
from tests.parse.documents import FACTION_HEADING, FRONT, document, parsed, texts

HEAD = "Tweede Kamer, vergaderjaar 1998–1999, Aanhangsel"


TITLE = "Vragen van het lid Jansen (VVD) aan de minister van Defensie over bruggen. (Ingezonden 5 februari 1998)"
ANSWERS = "Antwoord van minister De Vries (Defensie). (Ontvangen 12 maart 1998)"


@pytest.mark.parametrize(
    ("asked", "note"),
    [
        ("Kent u het bericht «Brug weer dicht?» (1) in die krant?", "1 Trouw, 4 maart jl."),
        ("Kent u het rapport van de Rekenkamer (1) over de brug?", "1 Rekenkamer, Bruggen, Den Haag 1998."),
        ("Klopt het bericht (1) dat de brug dichtgaat?", "1) De Volkskrant, 12 april l.l."),
        ("Kent u het artikel «Dicht» (1)?", "1. Het Parool, 12 april 1998."),
        ("Kent u de studie (1), die in mei verscheen?", "1 TNO, Bruggen onder druk, Delft 1997, blz. 12."),
    ],
)
def test_a_note_under_the_last_question_is_no_part_of_it(asked: str, note: str) -> None:
    spaced = asked.replace("(1)", "1")
    asks = ("1", spaced, "2", "Gaat hij open?", note)
    found, _ = parsed(document(TITLE, *asks, "Antwoord", ANSWERS, "1", "Ja.", "2", "Neen."))

    read = asked.replace(" (1)", "")
    assert [texts(found, exchange.question_blocks) for exchange in found.exchanges] == [[read], ["Gaat hij open?"]]
    assert [texts(found, exchange.answer_blocks) for exchange in found.exchanges] == [["Ja."], ["Neen."]]
    assert [found.text(block.index) for block in found.blocks if block.kind is BlockKind.NOTE] == [note]


@pytest.mark.parametrize(
    "note",
    ["1) Trouw, 4 maart jl.", "1 De Volkskrant, 12 april l.l.", "1 Rekenkamer, Bruggen in Nederland, Den Haag 1998."],
)
def test_a_note_that_nothing_calls_is_a_doubt(note: str) -> None:
    asks = ("1", "Kent u het bericht?", "2", "Gaat de brug open?", note)
    _, problems = parsed(document(TITLE, *asks, "Antwoord", ANSWERS, "1", "Ja.", "2", "Neen."))

    assert Code.UNCERTAIN_NOTE in [problem.code for problem in problems]


def test_a_note_at_the_foot_of_a_page_is_no_answer_and_no_part_of_one() -> None:
    first = "Dat blijkt uit het onderzoek van het CBS 1 naar bruggen."
    page = f"{first}\n\n1 CBS, Bruggen geteld, Voorburg 1997.\n\n\n{HEAD}     12\nHet onderzoek is openbaar."
    found, _ = parsed(document(FRONT, FACTION_HEADING, "Vraag 1", "Hoeveel bruggen zijn er?", "Antwoord 1", page))

    [exchange] = found.exchanges
    assert texts(found, exchange.answer_blocks) == [first.replace(" 1", ""), "Het onderzoek is openbaar."]


@pytest.mark.parametrize(
    "text",
    [
        "Er zijn in Zeeland 1 of 2 bruggen.\n\n1 Dit is een brug.",
        "Dat geldt per 1 mei.\n\n1 Trouw, 4 maart jl.",
        "In artikel 1 staat dat.\n\n1 Trouw, 4 maart jl.",
        "Dat kost elke gemeente 1 euro.\n\n1 Trouw, 4 maart jl.",
        "Elke gemeente 1 stelt die vraag.\n\n1 Waarom is dat zo, vraagt Trouw, 4 maart jl.?",
    ],
)
def test_numbers_that_count_call_no_note(text: str) -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, "Vraag 1", "Hoe?", "Antwoord 1", text))

    assert [block for block in found.blocks if block.kind is BlockKind.NOTE] == []


@pytest.mark.parametrize("call", ["Weet u dat 1)?", "Weet u dat1?"])
def test_numbers_alone_below_the_word_for_answers_are_labels_on_a_page_with_notes(call: str) -> None:
    rest = f"2\nNeen.\n\n\n{HEAD}      12\n\n3\nMisschien."
    asked = ("1", call, "2", "Wilt u dat?", "3", "Kunt u dat?")
    found, _ = parsed(document(TITLE, *asked, "Antwoord", ANSWERS, "1\nJa.", rest))

    assert [texts(found, e.answer_blocks) for e in found.exchanges] == [["Ja."], ["Neen."], ["Misschien."]]


@pytest.mark.parametrize("note", ["TK 1997/98, 25 839, nr. 10.", "Brieven over de brug.", "Zie de tweede alinea."])
def test_the_last_number_alone_on_a_page_with_answers_stands_over_a_note(note: str) -> None:
    answer = f"De brug gaat in mei open.2\n\n\n2\n{note}\n\n\n{HEAD}      12\n\nDaarna blijft hij open."
    found, _ = parsed(document(TITLE, "Vraag 1", "Gaat hij open?", "Antwoord 1", answer, "Vraag 2", "Tot wanneer?"))

    first = next(iter(found.exchanges))
    assert note not in " ".join(texts(found, first.answer_blocks))


def pages_with_notes(asks: str, note: str) -> str:
    """Three pages, each with a note; that of the second page names no source."""
    first = "Dat staat in het verslag.1\n\n1 Kamerstuk 28 676, nr. 500"
    last = "Het kabinet deelt dat.3\n\n3 Kamerstuk 28 676, nr. 502"
    return f"\n\n\n{HEAD}     12\n".join(
        (first, f"Dat is zo.\n\n2\n{asks}\n\n{note}", f"Dat klopt.\n\nAntwoord\n{last}")
    )


@pytest.mark.parametrize(
    ("asks", "reads"),
    [
        ("De leden van de SGP-fractie vragen 2 een toelichting op dat besluit.", "vragen een toelichting"),
        ("De leden van de SGP-fractie vragen 2 de minister om dat besluit.", "vragen de minister"),
        ("De leden van de SGP-fractie vragen\xa02\xa0of dat besluit er komt.", "vragen of dat"),
        ("De leden van de SGP-fractie vroegen 2 of dat besluit er komt.", "vroegen of dat"),
        ("De leden van de SGP-fractie vragen 2 waarom dat besluit er komt.", "vragen waarom dat"),
        ("De leden van de SGP-fractie wachten op dat besluit 2 sinds het voorjaar.", "besluit sinds"),
    ],
)
def test_a_sign_apart_calls_the_one_note_that_the_series_of_all_pages_lacks(asks: str, reads: str) -> None:
    note = "2 In deze zin ontbrak een woord; dat is een vermoeden van de griffie."
    found, _ = parsed(document(FRONT, FACTION_HEADING, "1", "Hoe is dat?", "Antwoord", pages_with_notes(asks, note)))

    assert reads in " ".join(found.text(block.index) for block in found.blocks)
    assert note in [found.text(block.index) for block in found.blocks if block.kind is BlockKind.NOTE]


@pytest.mark.parametrize(
    ("asks", "note"),
    [
        ("De leden van de SGP-fractie verwijzen naar vragen 2 en 3 daarover.", "2 In deze zin ontbrak een woord."),
        ("De leden van de SGP-fractie kennen in elk dorp 2 mensen van de raad.", "2 In deze zin ontbrak een woord."),
        ("De leden van de SGP-fractie vragen 2 een toelichting op dat besluit.", "4 In deze zin ontbrak een woord."),
    ],
)
def test_without_a_call_or_a_place_in_the_series_it_is_no_note(asks: str, note: str) -> None:
    found, _ = parsed(document(FRONT, FACTION_HEADING, "1", "Hoe is dat?", "Antwoord", pages_with_notes(asks, note)))

    assert note not in [found.text(block.index) for block in found.blocks if block.kind is BlockKind.NOTE]
