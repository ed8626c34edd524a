"""The reader on real documents, against what another program reads in them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from generator.model.text import MarkKind, SourceText
from tests.read.pdf.made import read_well

pytestmark = pytest.mark.slow

DOCUMENTS = Path(__file__).parent.parent / "documents"
CONSULTATION = Path(__file__).parents[3] / "content" / "consultations" / "navo-ministers-mei-2025" / "source.txt"
NAMES = sorted(path.stem for path in DOCUMENTS.glob("*.pdf"))
# What the exported variants of the consultation add behind its text, to try readers.
ADDED = """
    Zie ook Kamerstuk 21 501-02, nr. 23451 en de defensieuitgaven; efficiënte officiële afspraken, flexibel.
    Land % bbp Nederland 2,05
"""

_read: dict[str, SourceText] = {}


def document(name: str) -> SourceText:
    if name not in _read:
        _read[name] = read_well((DOCUMENTS / f"{name}.pdf").read_bytes())
    return _read[name]


def without(source: SourceText, *kinds: MarkKind) -> str:
    text = source.text
    for mark in sorted(source.marks, key=lambda mark: -mark.span.start):
        if mark.kind in kinds:
            text = text[: mark.span.start] + text[mark.span.end :]
    return text


def marked(source: SourceText, kind: MarkKind) -> list[str]:
    return [source.slice(mark.span) for mark in source.marks if mark.kind is kind]


def words(text: str) -> list[str]:
    """Words with composed accents; a full stop that poppler parts from a raised sign before it is part of its word."""
    found: list[str] = []
    for word in unicodedata.normalize("NFC", text).split():
        if re.fullmatch(r"[.,?]", word) and found:
            found[-1] += word
        else:
            found.append(word)
    return found


def other_program(name: str) -> list[str]:
    return words((DOCUMENTS / f"{name}.words.txt").read_text(encoding="utf-8"))


def test_there_are_documents_to_compare() -> None:
    assert len(NAMES) == 10


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_another_program_is_read_once(name: str) -> None:
    assert Counter(words(document(name).text)) == Counter(other_program(name))


@pytest.mark.parametrize("name", NAMES)
def test_the_text_stands_in_the_order_of_another_program(name: str) -> None:
    """The same order once both leave out furniture, which programs put at different places of the page."""
    ours = words(without(document(name), MarkKind.FURNITURE))
    theirs = iter(other_program(name))
    if name in {"layouts-untagged", "layouts-tagged", "kv-2023Z19006-antwoord"}:
        # These files draw margins and columns in an order that nobody reads.
        assert len(ours) < len(list(theirs))
    else:
        assert [word for word in ours if word not in theirs] == []


@pytest.mark.parametrize("name", ["a_manual", "b_numbered", "b_numbered-untagged"])
def test_the_consultation_reads_as_its_text_was_published(name: str) -> None:
    def unbroken(text: str) -> list[str]:
        return re.sub(r"-\s+", "-", text).split()

    ours = unbroken(without(document(name), MarkKind.FURNITURE))

    assert ours == [*unbroken(CONSULTATION.read_text(encoding="utf-8")), *unbroken(ADDED)]


@pytest.mark.parametrize("name", ["a_manual", "b_numbered", "b_numbered-untagged"])
def test_headers_and_page_numbers_of_all_pages_are_furniture_and_nothing_else_is(name: str) -> None:
    found = marked(document(name), MarkKind.FURNITURE)

    assert Counter(found) == Counter(
        ["Directie Veiligheidsbeleid", "Onze referentie BZ2517890"] * 7
        + [f"Pagina {page} van 7" for page in range(1, 8)]
    )


@pytest.mark.parametrize(
    ("name", "known"), [("a_manual", True), ("b_numbered-untagged", False), ("kst-36450-6", False)]
)
def test_only_a_tree_that_shows_the_truth_knows_paragraphs(name: str, known: bool) -> None:
    """The tree of the official document has one paragraph of twenty pages."""
    assert document(name).has_paragraphs is known


def test_paragraphs_of_the_untagged_file_are_those_of_the_tagged_one() -> None:
    def paragraphs(name: str) -> list[str]:
        text = without(document(name), MarkKind.FURNITURE).partition("Zie ook Kamerstuk")[0]
        return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]

    tagged, untagged = paragraphs("b_numbered"), paragraphs("b_numbered-untagged")

    # A line that was ended on purpose ends a paragraph where no tree says otherwise.
    assert [part for part in tagged if part not in untagged] == [
        "De voorzitter van de commissie, Klaver",
        "De adjunct-griffier van de commissie, Dekker",
    ]
    assert len(untagged) == len(tagged) + 2


def test_a_question_number_on_a_line_of_its_own_is_a_paragraph() -> None:
    alone = re.findall(r"(?<=\n\n)(\d+)(?=\n\n)", document("kst-36450-6").text)

    # Number 36 reads `Vraag 36`, and 5 to 9 stand in groups.
    numbers = [*range(1, 5), *range(10, 36), *range(37, 40)]
    assert [int(number) for number in alone][: len(numbers)] == numbers


def test_typeset_hyphens_at_line_ends_stay_as_printed() -> None:
    assert "Binnenlandse Zaken en Koninkrijks-\nrelaties" in document("kst-36450-6").text


def test_every_note_of_an_official_document_has_its_mark() -> None:
    source = document("kst-36450-6")
    notes = [mark.value for mark in source.marks if mark.kind is MarkKind.NOTE]
    signs = [mark.value for mark in source.marks if mark.kind is MarkKind.NOTE_MARK]

    assert notes == [*(f"f{number}" if number > 1 else "p2-1" for number in range(1, 29)), "p31-1"]
    assert signs == [*notes[:-1], "p31-1", "p31-1"]
    assert MarkKind.SUPERSCRIPT not in {mark.kind for mark in source.marks}


def test_a_note_holds_its_sign_and_all_its_lines() -> None:
    notes = marked(document("ah-tk-20232024-1178"), MarkKind.NOTE)

    assert len(notes) == 15
    assert notes[11] == (
        "12 Post-Quantum Cryptography Conference – November 7 and 8, 2023 – Amsterdam (NL) | PKI\nConsortium"
    )


def test_two_signs_beside_each_other_are_two_marks_and_the_comma_none() -> None:
    source = document("ah-tk-20142015-698")

    assert [source.slice(mark.span) for mark in source.marks if mark.kind is MarkKind.NOTE_MARK][:2] == ["1", "2"]
    assert marked(source, MarkKind.SUPERSCRIPT) == [","]


def test_a_note_number_that_nothing_in_the_file_proves_stays_a_superscript() -> None:
    assert marked(document("a_manual"), MarkKind.SUPERSCRIPT) == ["1"]
    assert marked(document("a_manual"), MarkKind.NOTE_MARK) == []


def test_official_furniture_is_recognised_on_the_only_page_that_has_it() -> None:
    assert marked(document("ah-tk-20232024-1314"), MarkKind.FURNITURE) == [
        "2",
        "ah-tk-20232024-1314",
        "ISSN 0921 - 7398",
        "’s-Gravenhage 2024",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
        "1",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
        "2",
    ]


def test_names_with_accents_that_are_drawn_apart_are_whole() -> None:
    assert marked(document("ah-tk-20232024-1314"), MarkKind.BOLD)[4:6] == ["Mutluer", "Kostić"]


def test_a_table_of_a_tagged_file_is_read_cell_by_cell() -> None:
    source = document("kst-36450-6")
    rows = [source.slice(mark.span).split("\n") for mark in source.marks if mark.kind is MarkKind.ROW]

    assert len(marked(source, MarkKind.TABLE)) == 1
    assert rows[0] == ["Kerntaken"]
    assert rows[2][-4:] == ["algemene maatregel van", "bestuur1", "Artikel 3, lid 1, onderdeel", "a"]
    assert len(marked(source, MarkKind.HEADER_CELL)) == 12


def test_a_table_without_tree_is_read_by_the_names_of_its_contents() -> None:
    source = document("ah-tk-20232024-1314")

    assert marked(source, MarkKind.TABLE)[1].split("\n") == [
        *["Grond", "Meldingen in 2021", "Meldingen in 2022", "Meldingen in 2023", ""],
        *["Seksuele gerichtheid", "66", "73", "74"],
    ]
    assert marked(source, MarkKind.HEADER_CELL)[:2] == ["Grond", "Meldingen in 2021"]


@pytest.mark.parametrize("name", ["layouts-tagged", "layouts-untagged"])
def test_a_ruled_table_keeps_its_empty_cells(name: str) -> None:
    source = document(name)
    cells = [source.slice(mark.span) for mark in source.marks if mark.kind in (MarkKind.CELL, MarkKind.HEADER_CELL)]

    assert cells[:5] == ["Jaar", "Bedrag in miljoenen euro", "Toelichting", "2024", "12,5"]
    assert cells[6:] == ["2025", "", "Nog niet bekend."]


@pytest.mark.parametrize("name", ["layouts-tagged", "layouts-untagged"])
def test_lists_notes_styles_and_columns_are_read_with_or_without_tree(name: str) -> None:
    source = document(name)
    items = [(mark.value, source.slice(mark.span)[:18]) for mark in source.marks if mark.kind is MarkKind.LIST_ITEM]

    assert items == [("1", "• het eerste punt,"), ("2", "– een punt daarond"), ("1", "• het tweede punt.")]
    assert [mark.value for mark in source.marks if mark.kind is MarkKind.NOTE] == ["f1", "f2"]
    assert marked(source, MarkKind.NOTE_MARK) == ["1", "2"]
    assert marked(source, MarkKind.SUPERSCRIPT) == ["2"]
    assert marked(source, MarkKind.ITALIC) == ["de planning"]
    assert marked(source, MarkKind.FURNITURE)[::2] == ["Ministerie van Voorbeelden"] * 2
    columns = source.text[source.text.index("\n2\n") :].split("\n\n")
    assert [part.split()[0] for part in columns[1:6]] == ["De", "Het", "De", "Het", "Na"]


def test_the_margin_that_a_letter_repeats_is_furniture_and_that_of_its_first_page_is_text() -> None:
    source = document("kv-2023Z19006-antwoord")
    furniture = Counter(marked(source, MarkKind.FURNITURE))

    assert furniture["Politie en"] == furniture["4 december 2023"] == 5
    assert "Directoraat-Generaal\nPolitie en\nVeiligheidsregio’s" in without(source, MarkKind.FURNITURE)
    assert "harder\nopgetreden wordt tegen bejaarden" in source.text


def test_lines_know_their_page_their_indent_and_the_size_of_their_letters() -> None:
    source = document("b_numbered")
    answer = source.line_at(source.text.index("Het kabinet zal ook tijdens"))

    assert (answer.page, answer.indent, answer.size) == (1, 28.3, 10.0)
    assert source.line_at(source.text.index("Istanboel.")).page == 7
    assert [line.number for line in source.lines] == list(range(1, len(source.lines) + 1))
    assert "\n".join(source.slice(line.span) for line in source.lines) == source.text


def test_furniture_stands_between_the_halves_of_a_paragraph_without_blank_lines() -> None:
    text = document("b_numbered-untagged").text

    assert "ligt de verantwoordelijkheid\nPagina" not in text
    assert re.search(r"[a-z,]\nPagina 3 van 7\nDirectie Veiligheidsbeleid\nOnze referentie BZ2517890\n[a-z]", text)


@pytest.mark.parametrize("name", NAMES)
def test_reading_twice_gives_the_same(name: str) -> None:
    again = read_well((DOCUMENTS / f"{name}.pdf").read_bytes())

    assert again == document(name)


@pytest.mark.parametrize("name", NAMES)
def test_marks_lie_in_the_text_in_order_and_none_but_cells_is_empty(name: str) -> None:
    source = document(name)
    starts = [mark.span.start for mark in source.marks]

    assert starts == sorted(starts)
    assert all(mark.span.end <= len(source.text) for mark in source.marks)
    assert {mark.kind for mark in source.marks if not len(mark.span)} <= {MarkKind.CELL}
