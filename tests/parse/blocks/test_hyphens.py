from __future__ import annotations

import pytest

from generator.model.block import Block, BlockKind, RepairKind, join
from generator.model.text import Span
from generator.parse.blocks.hyphens import Hyphens
from generator.problems import Code, Place, Problem, Problems
from tests.parse.documents import source_text


def repaired(paragraph: str, elsewhere: str = "") -> tuple[str, list[str], list[Problem]]:
    """A paragraph of two lines as it reads, the reasons given and the problems; `elsewhere` is the rest of the text."""
    source = source_text(f"{paragraph}\n\n{elsewhere}")
    lines: list[Span] = []
    for line in source.lines[: paragraph.count("\n") + 1]:
        text = source.slice(line.span)
        start = line.span.start + len(text) - len(text.lstrip())
        lines.append(Span(start, start + len(text.strip())))
    problems = Problems()
    repairs = tuple(Hyphens(source).repairs(tuple(lines), problems))
    block = Block(0, BlockKind.PARAGRAPH, (Span(lines[0].start, lines[-1].end),), repairs)
    return join(source, block).text, [repair.reason for repair in repairs], list(problems)


@pytest.mark.parametrize(
    ("paragraph", "reads"),
    [
        ("een NAVO-\nnorm", "een NAVO-norm"),
        ("de Indo-\nPacifische regio", "de Indo-Pacifische regio"),
        ("de A-\nbrief", "de A-brief"),
        ("in 2024-\n2025", "in 2024-2025"),
        ("de F-35-\nvliegtuigen", "de F-35-vliegtuigen"),
        ("de GroenLinks-\nPvdA-fractie", "de GroenLinks-PvdA-fractie"),
        ("(NAVO-\nlanden)", "(NAVO-landen)"),
        ("een EU‐\nverband", "een EU‐verband"),
        ("de  NAVO-  \n  norm", "de NAVO-norm"),
    ],
)
def test_a_hyphen_after_an_abbreviation_or_before_a_capital_is_real(paragraph: str, reads: str) -> None:
    text, reasons, problems = repaired(paragraph)

    assert text == reads
    assert len(reasons) == 1
    assert problems == []


@pytest.mark.parametrize(
    ("paragraph", "reads"),
    [
        ("zie https://nos.nl/niet-of-\nnauwelijks-meer.html).", "zie https://nos.nl/niet-of-nauwelijks-meer.html)."),
        ("(www.voorbeeld.nl/een-\ntwee-\ndrie)", "(www.voorbeeld.nl/een-twee-drie)"),
        ("op voorbeeld.nl/een-\ntwee en", "op voorbeeld.nl/een-twee en"),
    ],
)
def test_a_hyphen_in_a_web_address_is_its_own(paragraph: str, reads: str) -> None:
    text, reasons, problems = repaired(paragraph)

    assert text == reads
    assert set(reasons) == {"the hyphen is part of a web address"}
    assert problems == []


@pytest.mark.parametrize(
    ("paragraph", "reads"),
    [
        ("zie https://\nnos.nl/artikel.", "zie https://nos.nl/artikel."),
        ("(https:// \n  www.nos.nl)", "(https://www.nos.nl)"),
        ("zie www.\nnos.nl voor meer", "zie www.nos.nl voor meer"),
        ("https://\nwww.x.nl/220315_%20Beleid\n%202022.pdf en", "https://www.x.nl/220315_%20Beleid%202022.pdf en"),
        ("(https://x.nl/moties/\ndetail?id=2022D25169)", "(https://x.nl/moties/detail?id=2022D25169)"),
        ("https://x.nl/nieuws/\n2023/10/04/beleid en", "https://x.nl/nieuws/2023/10/04/beleid en"),
        ("https://x.nl/stukken/\nbrief.pdf, blz. 3", "https://x.nl/stukken/brief.pdf, blz. 3"),
        ("(https://x.nl/stukken/\nkamerbrief)", "(https://x.nl/stukken/kamerbrief)"),
        ("https://x.nl/rappel?id=\nvmqtf", "https://x.nl/rappel?id=vmqtf"),
        ("https://x.nl/rappel\n?id=vmqtf", "https://x.nl/rappel?id=vmqtf"),
        ("https://x.nl/een-\ntwee/\ndrie?id=4 en", "https://x.nl/een-twee/drie?id=4 en"),
    ],
)
def test_a_web_address_continues_at_the_next_line_where_that_is_sure(paragraph: str, reads: str) -> None:
    text, reasons, problems = repaired(paragraph)

    assert text == reads
    assert "the web address goes on at the next line" in reasons
    assert problems == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "zie https://nos.nl/\nvoor nieuws",
        "zie https://nos.nl/\nen/of de krant",
        "zie https://nos.nl/a.\nDe krant",
        "staat op www.nos.nl?\nZo ja",
        "(zie https://nos.nl/\nvoor nieuws)",
        "(https://nos.nl/)\n/ de krant",
        "https://nos.nl/artikel\n2023/10/04",
        "https://nos.nl/ en\ndetail?id=4",
        "zie https://nos.nl/a\nhet/een=twee en\n%20b",
        "de mannen/\nvrouwen",
        "op voorbeeld.nl/\nmeer",
    ],
)
def test_a_web_address_that_may_have_ended_with_its_line_is_left_alone(paragraph: str) -> None:
    text, reasons, problems = repaired(paragraph)

    assert text == " ".join(paragraph.split())
    assert (reasons, problems) == ([], [])


def test_after_a_web_address_words_are_broken_as_elsewhere() -> None:
    assert repaired("zie https://nos.nl/ voor de ver-\nbinding", "ver-\nbinding; verbinding")[0].endswith(
        "de verbinding"
    )


@pytest.mark.parametrize("elsewhere", ["over defensie-uitgaven gaat", "Defensie-uitgaven zijn", "defensie‐uitgaven"])
def test_a_hyphen_is_real_when_the_compound_stands_unbroken_elsewhere(elsewhere: str) -> None:
    text, reasons, problems = repaired("hun defensie-\nuitgaven omhoog", elsewhere)

    assert text == "hun defensie-uitgaven omhoog"
    assert reasons == ["“defensie-uitgaven” stands unbroken in the document"]
    assert problems == []


def test_a_hyphen_is_soft_when_the_word_stands_without_it_elsewhere() -> None:
    text, reasons, problems = repaired("de Koninkrijks-\nrelaties zijn", "Binnenlandse Zaken en Koninkrijksrelaties")

    assert text == "de Koninkrijksrelaties zijn"
    assert reasons == ["“Koninkrijksrelaties” stands unbroken in the document"]
    assert problems == []


def test_the_more_frequent_way_of_writing_decides_and_a_tie_keeps() -> None:
    assert repaired("een co-\nproductie", "coproductie coproductie co-productie")[0] == "een coproductie"
    assert repaired("een co-\nproductie", "coproductie co-productie co-productie")[0] == "een co-productie"
    assert repaired("een co-\nproductie", "coproductie co-productie")[0] == "een co-productie"


def test_a_compound_cut_at_a_line_end_itself_proves_nothing() -> None:
    text, _, [problem] = repaired("een voedsel-\nvoorziening", "de voedsel-\nvoorziening")

    assert text == "een voedsel-voorziening"
    assert problem.code is Code.LINE_HYPHEN


def test_the_first_part_of_other_compounds_is_one_here_too() -> None:
    text, reasons, problems = repaired("de trans-\natlantische band", "het trans-europese net")

    assert text == "de trans-atlantische band"
    assert reasons == ["“trans-” begins other compounds of the document"]
    assert problems == []


def test_one_compound_with_a_hyphen_proves_nothing_where_more_stand_as_one_word() -> None:
    elsewhere = "regeldruk-arm, regeldrukkosten, regeldrukeffecten, het regeldruk-\nvoorstel, regeldrukvoorstel"

    assert repaired("een regeldruk-\nprobleem", elsewhere)[0] == "een regeldrukprobleem"
    assert repaired("een regeldruk-\nprobleem", "regeldruk-arm, regeldrukken")[0] == "een regeldruk-probleem"


def test_where_dutch_may_write_a_hyphen_one_compound_with_it_is_proof() -> None:
    elsewhere = "defensie-industrie, defensiebegroting, defensiebudget"

    assert repaired("de defensie-\nuitgaven", elsewhere)[0] == "de defensie-uitgaven"


def test_what_nothing_decides_is_kept_as_printed_and_doubted_at_its_place() -> None:
    text, reasons, [problem] = repaired("de klein-\nschalige landbouw")

    assert text == "de klein-schalige landbouw"
    assert reasons == ["nothing in the document decides; kept as printed"]
    assert problem.code is Code.LINE_HYPHEN
    assert problem.place == Place("source.txt", 1, 9)
    assert problem.quote == "klein-schalige"


@pytest.mark.parametrize("word", ["en", "of", "En", "dan", "noch", "respectievelijk", "and"])
def test_a_hyphen_before_a_coordination_stands_for_a_part_left_out(word: str) -> None:
    text, reasons, problems = repaired(f"de energie-\n{word} grondstoffenmarkt")

    assert text == f"de energie- {word} grondstoffenmarkt"
    assert (reasons, problems) == ([], [])


def test_an_unlike_word_that_begins_as_a_coordination_is_joined() -> None:
    assert repaired("de NAVO-\nenergie")[0] == "de NAVO-energie"


def test_a_soft_hyphen_always_goes() -> None:
    text, reasons, problems = repaired("de voorzie\u00ad\nning")

    assert text == "de voorziening"
    assert reasons == ["a soft hyphen"]
    assert problems == []


def test_a_soft_hyphen_goes_even_before_what_looks_like_a_coordination() -> None:
    assert repaired("de hand\u00ad\nen")[0] == "de handen"


@pytest.mark.parametrize(
    "paragraph",
    [
        "geen streep\nhier",
        "een streep -\nhier",
        "-\nhier",
        "zo --\nhier",
        "zo---\nhier",
        "2023–\n2024",
        "een NAVO-\n(norm)",
        "x-\n",
    ],
)
def test_what_is_no_broken_word_is_left_alone(paragraph: str) -> None:
    text, reasons, problems = repaired(f"{paragraph}\nen verder")

    assert text == " ".join(f"{paragraph} en verder".split())
    assert (reasons, problems) == ([], [])


def test_every_line_end_of_a_paragraph_is_looked_at() -> None:
    text, reasons, _ = repaired("de NAVO-\nnorm en de EU-\nnorm voor de A-\nbrief")

    assert text == "de NAVO-norm en de EU-norm voor de A-brief"
    assert len(reasons) == 3


def test_a_repair_that_keeps_covers_the_gap_and_one_that_removes_the_hyphen_too() -> None:
    source = source_text("NAVO- \n norm voorzie\u00ad\nning")
    hyphens = Hyphens(source)
    [kept] = hyphens.repairs((Span(0, 5), Span(8, 12)), Problems())
    [removed] = hyphens.repairs((Span(13, 21), Span(22, 26)), Problems())

    assert (kept.kind, kept.span) == (RepairKind.HYPHEN_KEPT, Span(5, 8))
    assert (removed.kind, removed.span) == (RepairKind.HYPHEN_REMOVED, Span(20, 22))


SOFT = "over het Adviescolle-\nge spreken\n\nhet Adviescollege is er"


def test_a_document_that_breaks_words_breaks_one_where_dutch_writes_no_hyphen() -> None:
    text, reasons, problems = repaired("de samenwer-\nking gaat", SOFT)

    assert text == "de samenwerking gaat"
    assert reasons == ["Dutch writes no hyphen here, and the document breaks words at line ends"]
    assert problems == []


def test_where_dutch_may_write_a_hyphen_such_a_document_breaks_an_undecided_word_and_says_so() -> None:
    text, reasons, problems = repaired("de energie-\nuitvoer stijgt", SOFT)

    assert text == "de energieuitvoer stijgt"
    assert reasons == ["the document breaks words at the ends of its lines"]
    assert [problem.code for problem in problems] == [Code.LINE_HYPHEN]
    assert "left out" in problems[0].message


def test_a_document_with_as_many_real_hyphens_at_line_ends_keeps_an_undecided_one() -> None:
    real = "hun defensie-\nuitgaven stijgen\n\nde defensie-uitgaven zijn hoog"
    text, _, problems = repaired("de samenwer-\nking gaat", f"{SOFT}\n\n{real}")

    assert text == "de samenwer-king gaat"
    assert "kept as printed" in problems[0].message


@pytest.mark.parametrize("code", ["0506tkkvr512", "7b", "2x4", "88AH", "10e"])
def test_no_word_is_broken_before_a_code(code: str) -> None:
    """What stands there may be of the foot of a page: the hyphen stays, and somebody looks."""
    text, _, problems = repaired(f"de water-\n{code} is", "de zee-\nwering, een zeewering, een dijk-\nweg, de dijkweg")
    assert text == f"de water-{code} is"
    assert [problem.code for problem in problems] == [Code.LINE_HYPHEN]


def test_a_hyphen_before_a_number_is_real() -> None:
    text, _, problems = repaired("de covid-\n19 is", "de zee-\nwering, een zeewering, een dijk-\nweg, de dijkweg")
    assert (text, problems) == ("de covid-19 is", [])


@pytest.mark.parametrize("tail", ["weg2", "kering12", "wal3"])
def test_a_word_with_the_sign_of_a_note_at_its_end_is_broken_like_any_other(tail: str) -> None:
    text, _, problems = repaired(f"de water-\n{tail} is", "de zee-\nwering, een zeewering, een dijk-\nweg, de dijkweg")
    assert (text, problems) == (f"de water{tail} is", [])


BROKEN_PARTS = [
    "Het aantal is onge-\nwijzigd gebleven.",
    "Daarover is geen overeen-\nstemming bereikt.",
    "De vis wordt binnen-\ngelaten.",
    "Dat geeft duidelijk-\nheid.",
    "De samenwer-\nking is goed.",
]


@pytest.mark.parametrize(("one", "other"), [(0, 1), (1, 2), (2, 3), (3, 4), (4, 0)])
def test_parts_that_are_no_words_show_that_a_document_breaks_words(one: int, other: int) -> None:
    text, _, problems = repaired("voor de water-\nhuishouding", f"{BROKEN_PARTS[one]}\n\n{BROKEN_PARTS[other]}")
    assert (text, problems) == ("voor de waterhuishouding", [])


@pytest.mark.parametrize(
    "elsewhere",
    [
        *BROKEN_PARTS,
        "De energie-\nmarkt en de vis-\nvangst.",
        f"{BROKEN_PARTS[0]}\n\n{BROKEN_PARTS[1]}\n\nDe sociaal-\neconomische raad is sociaal-economische raad."
        "\n\nDe wit-\nblauwe vlag is wit-blauwe vlag.",
    ],
)
def test_one_such_part_or_real_hyphens_beside_them_leave_a_doubt(elsewhere: str) -> None:
    text, _, problems = repaired("voor de water-\nhuishouding", elsewhere)
    assert text == "voor de water-huishouding"
    assert [problem.code for problem in problems] == [Code.LINE_HYPHEN]
