"""Lowered figures that a program wrote on lines of their own stand at their place again, and the ledger says so."""

from __future__ import annotations

import pytest

from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.ledger import LedgerKind, ledger
from generator.model.text import MarkKind, SourceFile, SourceText
from generator.parse import parse
from generator.problems import Problems
from generator.read import read

SENTENCE = "De kosten van CO\u00a0-opslag stijgen door de vertraging"


def source_of(text: str, name: str = "source.txt") -> SourceText:
    source = read(SourceFile(name, text.encode()), Problems())
    assert source is not None
    return source


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("source.txt", f"Antwoord 1\n{SENTENCE}\n2\nvan de bouw.\n"),
        ("source.md", f"Antwoord 1\n\n{SENTENCE}\n2\nvan de bouw.\n"),
        ("source.html", f"<body><p>Antwoord 1</p><p>{SENTENCE}<br>\n<i>2</i><br>\nvan de bouw.</p></body>"),
    ],
)
def test_every_reader_puts_them_back(name: str, text: str) -> None:
    source = source_of(text, name)
    assert "De kosten van CO2-opslag stijgen door de vertraging\nvan de bouw." in source.text
    marks = [mark for mark in source.marks if mark.kind is MarkKind.PUT_BACK]
    assert [source.slice(mark.span) for mark in marks] == ["2"]
    assert not any(mark.kind is MarkKind.ITALIC for mark in source.marks)


def test_lines_keep_their_numbers_and_words() -> None:
    source = source_of(f"Eerste regel\n{SENTENCE}\n2\nvan de bouw.\nLaatste regel")
    assert [(line.number, source.slice(line.span)) for line in source.lines] == [
        (1, "Eerste regel"),
        (2, "De kosten van CO2-opslag stijgen door de vertraging"),
        (4, "van de bouw."),
        (5, "Laatste regel"),
    ]


def test_a_line_that_was_broken_anew_is_found_too() -> None:
    assert "CO2-opslag" in source_of("De CO\u00a0-opslag kost\nveel\ngeld\n2\nmeer.").text
    assert "CO2-opslag" not in source_of("De CO\u00a0-opslag kost\nveel\ngeld\nen\n2\nmeer.").text


def test_each_figure_goes_to_the_formula_above_it() -> None:
    source = source_of("De CO\u00a0-prijs en de\n2\nNH\u00a0-norm\n3\nblijven.")
    assert source.text == "De CO2-prijs en de\nNH3-norm\nblijven."


def test_other_paragraphs_and_tables_are_left_alone() -> None:
    assert source_of(f"{SENTENCE}\n\n2\n\nvan de bouw.").text.split() == [*SENTENCE.split(), "2", "van", "de", "bouw."]
    table = (
        f"<body><table><tr><th>Soort</th><th>Jaar</th></tr><tr><td>{SENTENCE}<br>2</td><td>1</td></tr></table></body>"
    )
    assert "CO2" not in source_of(table, "source.html").text


def test_the_ledger_says_where_the_file_has_it() -> None:
    source = source_of(f"Vraag 1\nWaarom?\nAntwoord 1\n{SENTENCE}\n2\nvan de bouw.\n")
    problems = Problems()
    found = parse(source, "een-overleg", Knowledge(), Sidecar(), problems)
    entry = next(entry for entry in ledger(found) if entry.kind is LedgerKind.FIGURE_PUT_BACK)
    assert (entry.place.line, entry.words, entry.reads) == (5, "2", "CO2-opslag")
