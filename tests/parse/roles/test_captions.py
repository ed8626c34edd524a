"""Captions: what stands right above or below a table and names it, as against sentences that announce a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.block import BlockKind
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile, SourceText
from generator.parse import parse
from generator.parse.roles.captions import LONGEST_NAMED
from generator.parse.roles.paragraphs import paragraphs_with_roles
from generator.problems import Problems
from generator.read import read
from tests.marked_source import marked
from tests.parse.documents import knowledge

CORPUS = Path(__file__).parents[3] / "evaluation" / "corpus"
TABLE = (
    "<table><row><header-cell>Land</header-cell>\n<header-cell>% bbp</header-cell></row>\n\n"
    "<row><cell>Nederland</cell>\n<cell>2,05</cell></row></table>"
)
TEXT = "De uitgaven aan defensie stegen in alle landen van de alliantie, ook in Nederland en in Spanje."


def captions(text: str, *, small: frozenset[str] = frozenset()) -> list[str]:
    """The captions of a text with marks; the lines that begin with these words are set small, as the table is."""
    source = _sized(marked(text), small) if small else marked(text)
    return [
        paragraph.text
        for paragraph in paragraphs_with_roles(source, Problems())
        if paragraph.block.kind is BlockKind.CAPTION
    ]


def _sized(source: SourceText, small: frozenset[str]) -> SourceText:
    lines = tuple(
        replace(line, size=6.9 if source.slice(line.span).startswith(tuple(small)) else 8.5) for line in source.lines
    )
    return replace(source, lines=lines)


@pytest.mark.parametrize(
    "caption",
    [
        *(
            "Tabel 1",
            "Tabel 2: Uitgaven aan defensie",
            "Overzicht A Uitgaven",
            "Tabel 3.1 x",
            "Tabel: uitgaven per land",
        ),
        *(
            "Tabel – uitgaven per land",
            "Overzicht: landen",
            "Schema : landen",
            "Tabel 4b. Uitgaven per land.",
            "Tabel 5.",
        ),
    ],
)
def test_words_that_name_a_table_right_above_it_are_its_caption(caption: str) -> None:
    assert captions(f"{TEXT}\n\n{caption}\n\n{TABLE}") == [caption]


@pytest.mark.parametrize(
    "line",
    [
        "Extra uitgaven (x € 1 miljoen)",
        "Bedragen × € 1.000",
        "Kosten per jaar (in euro's)",
        "Aantallen (x 1.000)",
        "Ontvangsten (x f 1 000)",
        "Uitgaven aan onderhoud (in miljoenen euro)",
        "Bedragen in duizenden euro's",
        "Verbruik per woning (in kWh)*",
    ],
)
def test_a_line_that_says_in_what_figures_are_counted_is_the_caption_of_the_table_below(line: str) -> None:
    assert captions(f"{TEXT}\n\n{line}\n\n{TABLE}") == [line]
    assert captions(f"{TEXT}\n\n{line}\n\n{TEXT}\n\n{TABLE}") == []


@pytest.mark.parametrize(
    "line",
    [
        "De uitgaven zijn hieronder vermeld (in miljoenen euro).",
        "Ja (in principe)",
        "Inderdaad (in principe)",
        "Nee",
        "Dat staat in de brief (in het bijzonder in paragraaf 3): de uitgaven stijgen",
        "Het overzicht volgt (x)",
    ],
)
def test_other_lines_above_a_table_stay_text(line: str) -> None:
    assert captions(f"{TEXT}\n\n{line}\n\n{TABLE}") == []


@pytest.mark.parametrize(
    "text",
    [
        "In tabel 1 staat dit.",
        "Tabel 2 toont de uitgaven per land.",
        "Tabel 1 hieronder geeft de stand per 1 mei.",
        "Tabellen",
        f"Tabel 1 {'x' * LONGEST_NAMED}",
        "Bijgaande cijfers zijn aangeleverd door X:",
    ],
    ids=["names", "says", "shows", "other", "long", "announces"],
)
def test_other_text_above_a_table_is_no_caption(text: str) -> None:
    assert captions(f"{TEXT}\n\n{text}\n\n{TABLE}") == []


def test_words_that_name_a_table_elsewhere_are_no_caption() -> None:
    assert captions(f"Tabel 1 Uitgaven\n\n{TEXT}\n\n{TABLE}\n\n{TEXT}\n\nTabel 2 Inkomsten") == []


@pytest.mark.parametrize(
    "caption",
    ["Tabel 1", "Tabel 2: Uitgaven aan defensie", "Tabel: uitgaven per land", "Overzicht A Uitgaven", "Schema 3. x"],
)
@pytest.mark.parametrize("after", ["", f"\n\n{TEXT}"])
def test_words_that_name_a_table_right_below_it_are_its_caption(caption: str, after: str) -> None:
    assert captions(f"{TEXT}\n\n{TABLE}\n\n{caption}{after}") == [caption]


@pytest.mark.parametrize("text", ["Tabel 1 laat zien dat Spanje volgt.", "De tabel is van juni.", TEXT])
def test_a_sentence_below_a_table_is_no_caption(text: str) -> None:
    assert captions(f"{TEXT}\n\n{TABLE}\n\n{text}") == []


def test_between_two_tables_words_name_the_second() -> None:
    text = f"{TEXT}\n\nTabel 1\n\n{TABLE}\n\nTabel 2\n\n{TABLE}\n\nTabel 3 Elders"

    assert captions(text) == ["Tabel 1", "Tabel 2"]


@pytest.mark.parametrize("name", ["Tabel 4", "Tabel 4.", "Overzicht B", "Tabel IV:"])
def test_a_name_and_the_title_below_it_are_one_caption(name: str) -> None:
    assert captions(f"{TEXT}\n\n{name}\n\nUitgaven per land\n\n{TABLE}") == [name, "Uitgaven per land"]
    assert captions(f"{TEXT}\n\n{name}\n\n{TEXT}\n\n{TABLE}") == []


def test_what_the_format_marks_above_a_table_is_its_caption_all_of_it() -> None:
    text = f"{TEXT}\n\n<caption>Uitgaven per land</caption>\n\n<caption>(in procenten)</caption>\n\n{TABLE}"

    assert captions(text) == ["Uitgaven per land", "(in procenten)"]


def test_what_the_format_marks_below_a_picture_is_no_caption_of_a_table() -> None:
    assert captions(f"<caption>Figuur 1 Kaart</caption>\n\n{TEXT}\n\n{TABLE}\n\n<caption>Figuur 2</caption>") == []


def test_text_set_small_like_the_table_below_it_is_its_caption() -> None:
    small = frozenset({"Meldingen", "Land", "%", "Nederland", "2,05"})
    text = f"{TEXT}\n\nBijgaande cijfers zijn van Tumba:\n\nMeldingen Tumba, kenniscentrum discriminatie\n\n{TABLE}"

    assert captions(text, small=small) == ["Meldingen Tumba, kenniscentrum discriminatie"]


def test_text_of_the_usual_size_above_a_table_of_that_size_is_no_caption() -> None:
    assert captions(f"{TEXT}\n\nMeldingen Tumba\n\n{TABLE}", small=frozenset({"geen"})) == []


def test_the_captions_of_two_tables_that_answer_a_question_are_no_sentences_of_the_answer() -> None:
    data = (CORPUS / "ah-tk-20232024-1314" / "source.pdf").read_bytes()
    source = read(SourceFile("source.pdf", data), Problems())
    assert source is not None
    consultation = parse(source, "made", knowledge(), Sidecar(), Problems())
    *_, last = consultation.exchanges
    answer = last.answers[0]
    found = [(consultation.blocks[index].kind, consultation.text(index)) for index in answer.paragraphs]

    assert [kind.value for kind, _ in found] == ["paragraph", "caption", "table", "caption", "table"]
    assert found[0][1] == "Bijgaande cijfers zijn aangeleverd door Discriminatie.nl/Fryslân/Tumba:"
    assert found[3][1].endswith("naar politieagenten zijn ook meegenomen in de cijfers))")


@pytest.mark.parametrize(
    "source",
    [
        "Bron: CBS, 2019.",
        "Bron: bewerking van gegevens van de inspectie.",
        "Bronnen: CPB en DNB",
        "BRON: Ministerie van Financiën",
        "Bron CBS",
    ],
)
@pytest.mark.parametrize("named", ["Tabel 1 Uitgaven\n\n", ""])
def test_where_the_figures_of_a_table_come_from_is_no_text(named: str, source: str) -> None:
    assert captions(f"{TEXT}\n\n{named}{TABLE}\n\n{source}\n\n{TEXT}")[-1] == source
    assert source in captions(f"{TEXT}\n\n{TABLE}\n\nTabel 2 Uitgaven\n\n{source}\n\n{TEXT}")


@pytest.mark.parametrize(
    "line", ["Bron van deze cijfers is het CBS.", "Bronnen zijn er genoeg.", "De bron: het CBS.", "Brons: een metaal."]
)
def test_a_sentence_about_sources_is_text(line: str) -> None:
    assert line not in captions(f"{TEXT}\n\n{TABLE}\n\n{line}\n\n{TEXT}")


def test_without_a_table_above_it_a_source_is_text() -> None:
    assert captions(f"{TEXT}\n\nBron: CBS.\n\n{TEXT}\n\n{TABLE}") == []


@pytest.mark.parametrize(
    "line", ["Voorbeelden", "Prijzen in euro", "Aantallen per jaar", "Schepen (2019)", "Wie wat betaalt"]
)
@pytest.mark.parametrize("mark", ["bold", "italic"])
def test_a_line_set_apart_between_a_sentence_and_a_table_names_it(line: str, mark: str) -> None:
    assert captions(f"{TEXT}\n\n<{mark}>{line}</{mark}>\n\n{TABLE}") == [line]


@pytest.mark.parametrize(
    "line",
    ["Dit zijn de kosten.", "Wat kost dat?", "2. Kosten", "De kosten zijn:", "Ja", "de kosten", "Zie hieronder."],
)
def test_other_emphasised_words_above_a_table_name_none(line: str) -> None:
    assert captions(f"{TEXT}\n\n<bold>{line}</bold>\n\n{TABLE}") == []


def test_a_plain_line_above_a_table_names_none() -> None:
    assert captions(f"{TEXT}\n\nVoorbeelden\n\n{TABLE}") == []
