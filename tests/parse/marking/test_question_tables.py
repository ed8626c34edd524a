"""Tables of questions: how they are recognised, what becomes of their cells, and what stays a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from generator.model.block import BlockKind, join
from generator.model.consultation import Answer, Consultation, Question, State
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problems
from tests.marked_source import marked
from tests.parse.documents import FRONT, knowledge

HEAD = ("Nr", "Vraag", "Antwoord")
Row = Sequence[str]


def table(*rows: Row, head: Row = ()) -> str:
    """A table in marks; a cell `a¶b` has two paragraphs."""
    made = [_row("header-cell", head)] if head else []
    return "<table>" + "\n\n".join([*made, *(_row("cell", row) for row in rows)]) + "</table>"


def _row(kind: str, cells: Row) -> str:
    found = ""
    for cell in cells:
        between = "\n" if cell and found.replace(f"<{kind}></{kind}>", "") else ""
        words = cell.replace("¶", "\n\n")
        found += f"{between}<{kind}>{words}</{kind}>"
    return f"<row>{found}</row>"


def read(*parts: str, corrections: Sequence[Mapping[str, object]] = ()) -> tuple[Consultation, Problems]:
    problems = Problems()
    text = "\n\n".join(("LIJST VAN VRAGEN EN ANTWOORDEN", FRONT, *parts))
    sidecar = Sidecar.model_validate({"corrections": list(corrections)})
    found = parse(marked(text), "x", knowledge(), sidecar, problems)
    return found, Problems(problem for problem in problems if problem.code is not Code.MISSING_FACT)


def texts(consultation: Consultation, indexes: Sequence[int]) -> list[str]:
    return [join(consultation.source, consultation.blocks[index]).text for index in indexes]


def turns(consultation: Consultation) -> list[tuple[str, list[str]]]:
    """Each question and answer: `V` or `A` with its number, and its paragraphs."""
    found: list[tuple[str, list[str]]] = []
    for exchange in consultation.exchanges:
        each: tuple[Question | Answer, ...] = (*exchange.questions, *exchange.answers)
        for turn in each:
            sign = "V" if isinstance(turn, Question) else "A"
            found.append((f"{sign}{turn.number}", texts(consultation, turn.paragraphs)))
    return found


def of_kind(consultation: Consultation, kind: BlockKind) -> list[str]:
    return texts(consultation, [block.index for block in consultation.blocks if block.kind is kind])


FIRST = ("1", "Wat is de stand?", "Het loopt.")
SECOND = ("2", "Hoeveel kost dat?", "Niets.")
IN_TURN = [
    ("V1", ["Wat is de stand?"]),
    ("A1", ["Het loopt."]),
    ("V2", ["Hoeveel kost dat?"]),
    ("A2", ["Niets."]),
]


@pytest.mark.parametrize(
    "rows",
    [
        table(FIRST, SECOND, head=HEAD),
        table(FIRST, SECOND, head=("Vraagnr.", "Vragen van de leden van de commissie", "Antwoord van de minister")),
        table(("Vraag 1", *FIRST[1:]), ("Vraag 2", *SECOND[1:]), head=("#", "Vraag", "Reactie kabinet")),
        table(FIRST, SECOND),
        table(FIRST[1:], SECOND[1:], head=HEAD[1:]),
        table(FIRST[1:], SECOND[1:]),
        table(
            ("1. Wat is de stand?", "Antwoord: Het loopt."), ("2. Hoeveel kost dat?", "Antwoord: Niets."), head=HEAD[1:]
        ),
        table(
            ("Vraag 1", "Wat is de stand?"), ("Antwoord", "Het loopt."), ("Vraag 2", SECOND[1]), ("Antwoord", "Niets.")
        ),
        table(("1", "Wat is de stand?"), ("", "Het loopt."), ("2", "Hoeveel kost dat?"), ("", "Niets.")),
    ],
)
def test_a_table_of_questions_is_read_as_questions_and_answers(rows: str) -> None:
    consultation, problems = read(rows)

    assert turns(consultation) == IN_TURN
    assert of_kind(consultation, BlockKind.TABLE) == []
    assert not [problem for problem in problems if problem.code in (Code.NO_QUESTIONS, Code.UNCERTAIN_SPLIT)]


def test_numbers_are_labels_and_the_heads_of_columns_furniture_also_where_they_are_repeated() -> None:
    consultation, _ = read(table(FIRST, HEAD, SECOND, head=HEAD))

    assert turns(consultation) == IN_TURN
    assert of_kind(consultation, BlockKind.LABEL) == ["1", "2"]
    assert of_kind(consultation, BlockKind.FURNITURE) == ["Nr Vraag Antwoord"] * 2


def test_heads_that_say_more_than_the_names_of_columns_stay_text() -> None:
    consultation, _ = read(table(FIRST, SECOND, head=("Nr", "Vraag over de brief van 3 maart", "Antwoord")))

    assert of_kind(consultation, BlockKind.FURNITURE) == []
    assert turns(consultation)[:1] == IN_TURN[:1]


def test_paragraphs_and_lists_of_a_cell_stay_what_they_are_whatever_their_words() -> None:
    asked = "De leden van de VVD-fractie¶Vraag¶Is dat zo?"
    answered = "- Ja.¶Antwoord 7¶De leden van de D66-fractie vragen dit ook. Waarom?"
    consultation, _ = read(table(("1", asked, answered), SECOND, head=HEAD))

    assert turns(consultation)[:2] == [("V1", asked.split("¶")), ("A1", answered.split("¶"))]
    assert of_kind(consultation, BlockKind.LIST_ITEM) == ["- Ja."]
    assert len(list(consultation.exchanges)) == 2


def test_a_row_may_hold_several_numbers_and_an_empty_cell_is_no_answer() -> None:
    consultation, problems = read(table(FIRST, ("2 t/m 4", "Hoe? Zo? Waarom?", "Daarom."), ("5", "En?", ""), head=HEAD))

    assert [exchange.state for exchange in consultation.exchanges] == [
        State.ANSWERED,
        State.ANSWERED_TOGETHER,
        State.NO_ANSWER,
    ]
    assert turns(consultation)[2:] == [("V2-4", ["Hoe? Zo? Waarom?"]), ("A2-4", ["Daarom."]), ("V5", ["En?"])]
    assert [problem.quote for problem in problems if problem.code is Code.NO_ANSWER] == ["5"]


def test_a_row_that_continues_over_a_page_is_part_of_the_row_before() -> None:
    long = "Het is niet zo bedoeld als het in het rapport van de commissie"
    rows = (FIRST, ("2", "Hoeveel kost dat?", long), HEAD, ("", "", "staat."), ("3", "Waarom?", "Daarom."))
    consultation, _ = read(table(*rows, head=HEAD))

    assert turns(consultation)[2:] == [
        ("V2", ["Hoeveel kost dat?"]),
        ("A2", [f"{long} staat."]),
        ("V3", ["Waarom?"]),
        ("A3", ["Daarom."]),
    ]


def test_both_cells_of_a_row_may_continue_over_a_page() -> None:
    rows = (FIRST, ("2", "Hoeveel kost", "Dat is"), HEAD, ("", "dat?", "niets."))
    consultation, _ = read(table(*rows, head=HEAD))

    assert turns(consultation)[2:] == [("V2", ["Hoeveel kost", "dat?"]), ("A2", ["Dat is", "niets."])]


def test_a_table_continues_in_a_second_one_on_the_next_page() -> None:
    consultation, _ = read(table(FIRST, head=HEAD), table(SECOND, head=HEAD))

    assert turns(consultation) == IN_TURN


VVD, D66 = "Vragen van de leden van de VVD-fractie", "Vragen van de leden van de D66-fractie"


@pytest.mark.parametrize(
    "parts",
    [
        (VVD, table(FIRST, head=HEAD), D66, table(SECOND, head=HEAD)),
        (table((VVD,), FIRST, (D66,), SECOND, head=HEAD),),
        (table(("1", "VVD", *FIRST[1:]), ("2", "D66", *SECOND[1:]), head=("Nr", "Fractie", "Vraag", "Antwoord")),),
    ],
)
def test_factions_ask_by_the_heading_of_a_table_a_row_or_a_column(parts: Sequence[str]) -> None:
    consultation, _ = read(*parts)

    assert turns(consultation) == IN_TURN
    assert [exchange.factions for exchange in consultation.exchanges] == [("VVD",), ("D66",)]


DATA = table(("Nederland", "2,05"), ("België", "1,3"), head=("Land", "Vraag 1"))


def test_a_table_of_data_in_the_cell_of_an_answer_stays_one() -> None:
    row = ("1", "Wat is de stand?", f"Zie de tabel.¶{DATA}¶Dat was het.".replace("\n\n<row>", "¶<row>"))
    consultation, _ = read(table(row, SECOND, head=HEAD))

    [data] = [block for block in consultation.blocks if block.kind is BlockKind.TABLE]
    assert [len(cells) for cells in data.cells] == [2, 2, 2]
    assert data.index in next(consultation.exchanges).answers[0].paragraphs
    assert turns(consultation)[1] == (
        "A1",
        ["Zie de tabel.", "Land Vraag 1 Nederland 2,05 België 1,3", "Dat was het."],
    )


@pytest.mark.parametrize(
    "data",
    [
        DATA,
        table(("Bent u tevreden?", "Ja"), ("Komt u terug?", "Nee"), head=("Vraag", "Antwoord")),
        table(("1", "Kosten", "2,05"), ("2", "Baten", "3,1"), head=("Nr", "Post", "Bedrag")),
        table(("1", "Bent u tevreden?", "Ja"), ("2", "Komt u terug?", "Nee")),
    ],
)
def test_a_table_under_the_label_of_an_answer_stays_one(data: str) -> None:
    consultation, _ = read("Vraag 1", "Wat is de stand?", "Antwoord 1", "Zie de tabel.", data, "Vraag 2", "En nu?")

    assert len(of_kind(consultation, BlockKind.TABLE)) == 1
    assert [exchange.id for exchange in consultation.exchanges] == ["vraag-1", "vraag-2"]


@pytest.mark.parametrize(
    "data",
    [
        table(("Nederland", "Ja"), ("België", "Nee"), head=("Vraag", "Antwoord")),
        table(("1", "Kosten", "2,05"), ("2", "Baten", "3,1")),
        table(("Bent u tevreden?", "80%"), ("Komt u terug?", "44%")),
        table(("1", "Bent u tevreden?"), ("1", "Komt u terug?")),
    ],
)
def test_cells_that_do_not_ask_or_count_make_no_table_of_questions(data: str) -> None:
    consultation, problems = read(data)

    assert len(of_kind(consultation, BlockKind.TABLE)) == 1
    assert [problem.code for problem in problems if problem.code is Code.NO_QUESTIONS] == [Code.NO_QUESTIONS]


def test_labels_around_a_table_show_more_questions() -> None:
    labelled = ("Vraag 3", "Waarom?", "Antwoord", "Daarom.")
    consultation, _ = read(table(FIRST, SECOND, head=HEAD), *labelled)

    assert turns(consultation) == [*IN_TURN, ("V3", ["Waarom?"]), ("A3", ["Daarom."])]


def test_text_around_a_table_without_labels_is_no_part_of_an_exchange() -> None:
    consultation, problems = read(
        VVD, "Deze leden vragen veel.", table(FIRST, SECOND, head=HEAD), "Waarom staat dit hier?"
    )

    assert turns(consultation) == IN_TURN
    assert [problem.message for problem in problems] == ["where this answer ends is unsure"]
    assert texts(consultation, consultation.sections[0].introduction) == ["Deze leden vragen veel."]


@pytest.mark.parametrize(
    ("decided", "found"),
    [
        ({"is": "answer"}, [("V1", ["Wat is de stand?"]), ("A1", ["Dat is de vraag.", "Het loopt."])]),
        ({"is": "text"}, [("V1", ["Wat is de stand?", "Dat is de vraag."]), ("A1", ["Het loopt."])]),
        ({"is": "outside"}, [("V1", ["Wat is de stand?"]), ("A1", ["Het loopt."])]),
        ({"numbers": ["8"]}, [("V8", ["Wat is de stand?", "Dat is de vraag."]), ("A8", ["Het loopt."])]),
    ],
)
def test_an_editor_overrules_the_table(decided: Mapping[str, object], found: list[tuple[str, list[str]]]) -> None:
    rows = table(("1", "Wat is de stand?¶Dat is de vraag.", "Het loopt."), SECOND, head=HEAD)
    quote = "Wat is de stand?" if "numbers" in decided else "Dat is de vraag."
    consultation, _ = read(rows, corrections=[{"quote": quote, **decided}])

    assert turns(consultation)[:-2] == found


def test_an_editor_finds_another_question_and_its_answer_in_the_cell_of_an_answer() -> None:
    rows = table(("1", "Wat is de stand?", "Het loopt.¶En hoe lang?¶Lang."), SECOND, head=HEAD)
    decided = [{"quote": "En hoe lang?", "is": "question"}, {"quote": "Lang.", "is": "answer"}]
    consultation, _ = read(rows, corrections=decided)

    assert [texts for _, texts in turns(consultation)[:4]] == [
        ["Wat is de stand?"],
        ["Het loopt."],
        ["En hoe lang?"],
        ["Lang."],
    ]


def test_a_table_of_questions_in_a_table_that_lays_out_is_read_and_other_cells_stay_apart() -> None:
    inner = table(FIRST, SECOND, head=HEAD)
    layout = f"<table><row><cell>Bijlage</cell>\n<cell>Lijst</cell></row>\n\n<row><cell>{inner}</cell></row></table>"
    consultation, _ = read(layout)

    assert turns(consultation) == IN_TURN
    assert of_kind(consultation, BlockKind.TABLE) == []
    assert {"Bijlage", "Lijst"} <= {consultation.text(block.index) for block in consultation.blocks}


ASKED = table(FIRST[:2], SECOND[:2], head=HEAD[:2])
ANSWERS = (("1", "Het loopt."), ("2", "Niets."))
PART_ONE, PART_TWO = "I Vragen en opmerkingen vanuit de fracties", "II Antwoord / Reactie van de minister"


@pytest.mark.parametrize(
    "parts",
    [
        (ASKED, table(*ANSWERS, head=("Nr", "Antwoord"))),
        (ASKED, "De antwoorden luiden als volgt.", table(*ANSWERS, head=("Vraag nr.", "Reactie van het kabinet"))),
        (PART_ONE, ASKED, PART_TWO, table(*ANSWERS, head=("Nr", "Antwoord"))),
        (PART_ONE, ASKED, PART_TWO, table(*reversed(ANSWERS), head=("Nr", "Antwoord"))),
        (PART_ONE, ASKED, PART_TWO, table(*ANSWERS)),
        (PART_ONE, ASKED, PART_TWO, table(FIRST, SECOND, head=HEAD)),
    ],
)
def test_a_table_of_answers_after_one_of_questions_is_paired_with_it_by_number(parts: Sequence[str]) -> None:
    consultation, problems = read(*parts)

    assert turns(consultation) == IN_TURN
    assert [problem.code for problem in problems] == []


def test_a_row_of_answers_may_serve_several_questions() -> None:
    answers = table(("1 en 2", "Het loopt en het kost niets."), head=("Nr", "Antwoord"))
    consultation, problems = read(PART_ONE, ASKED, PART_TWO, answers)

    [exchange] = consultation.exchanges
    assert ([q.number for q in exchange.questions], exchange.state) == (["1", "2"], State.ANSWERED_TOGETHER)
    assert list(problems) == []


def test_a_question_that_no_row_of_answers_has_the_number_of_has_no_answer() -> None:
    consultation, problems = read(PART_ONE, ASKED, PART_TWO, table(ANSWERS[0], head=("Nr", "Antwoord")))

    assert [exchange.state for exchange in consultation.exchanges] == [State.ANSWERED, State.NO_ANSWER]
    assert [problem.quote for problem in problems if problem.code is Code.NO_ANSWER] == ["2"]


@pytest.mark.parametrize(
    "data",
    [
        table(("1", "Zeer mee eens."), ("7", "Mee oneens."), head=("Nr", "Antwoord")),
        table(("1", "Noord"), ("2", "Zuid"), ("3", "Oost")),
        table(("1", "Noord", "12"), ("2", "Zuid", "13")),
    ],
    ids=["other numbers", "more numbers, no heads", "three columns"],
)
def test_a_table_of_data_after_questions_stays_one(data: str) -> None:
    consultation, _ = read(ASKED, "Zie de tabel.", data)

    assert len(of_kind(consultation, BlockKind.TABLE)) == 1


def test_factions_that_each_count_from_one_are_answered_by_their_own_table() -> None:
    names = [f"Vragen en opmerkingen van de leden van de {name}-fractie" for name in ("VVD", "D66")]
    answers = [table((("1", text)), ("2", "Niets."), head=("Nr", "Antwoord")) for text in ("Het loopt.", "Het staat.")]
    consultation, _ = read(
        PART_ONE, names[0], ASKED, names[1], ASKED, PART_TWO, names[0], answers[0], names[1], answers[1]
    )

    found = [(exchange.factions, texts(consultation, exchange.answer_blocks)) for exchange in consultation.exchanges]
    assert found[0] == (("VVD",), ["Het loopt."])
    assert found[2] == (("D66",), ["Het staat."])
