"""Markdown as text: blocks, lines, notes, pages."""

from __future__ import annotations

import pytest

from generator.model.text import MarkKind
from generator.problems import Code
from tests.read.readings import DOCUMENTS, Reading, reading, typed

CORPUS = DOCUMENTS.parents[2] / "evaluation" / "corpus"


def lines(found: Reading) -> list[str]:
    return found.text.split("\n")


def test_every_line_stands_where_it_stands_in_the_file() -> None:
    content = "\n# Verslag\nDirect eronder\n\n\n- een\n- twee\n\nSlot\nloopt door\n"

    assert lines(typed(content)) == [
        "",
        "Verslag",
        "Direct eronder",
        "",
        "",
        "- een",
        "- twee",
        "",
        "Slot",
        "loopt door",
    ]


def test_paragraphs_that_blank_lines_part_are_known() -> None:
    source = typed("# Verslag\n\nEen.\n\nTwee.").source

    assert source is not None
    assert source.has_paragraphs


@pytest.mark.parametrize("content", ["Een\nloopt door.", "# Kop\nEen.", "- een\n- twee", "    Vraag 1\n    Heeft u"])
def test_paragraphs_that_lines_or_indents_cut_are_not_marked_as_known(content: str) -> None:
    source = typed(content).source

    assert source is not None
    assert not source.has_paragraphs


def test_looks_links_and_pictures() -> None:
    found = typed(
        "**vet** en *cursief*, `code`, [stuk](https://zoek.officielebekendmakingen.nl/kst-1-2.html) "
        "![een *kaart*](x.png)"
    )

    assert found.text == "vet en cursief, code, stuk een kaart"
    assert found.marked(MarkKind.BOLD) == ["vet"]
    assert found.marked(MarkKind.ITALIC) == ["cursief", "kaart"]
    assert found.valued(MarkKind.LINK) == [("stuk", "kst-1-2")]


def test_links_within_a_page_are_text() -> None:
    found = typed("zie [boven](#top) en <https://x.nl>")

    assert found.text == "zie boven en https://x.nl"
    assert found.valued(MarkKind.LINK) == [("https://x.nl", "https://x.nl")]


def test_escapes_and_entities_read_as_what_they_stand_for() -> None:
    assert typed("2\\. a\\*b &eacute;&amp;é \\# x").text == "2. a*b é&é # x"


def test_headings_have_levels() -> None:
    assert typed("# een\n\n### drie\n\nonder\n---").valued(MarkKind.HEADING) == [
        ("een", "1"),
        ("drie", "3"),
        ("onder", "2"),
    ]


def test_numbers_and_dashes_of_lists_are_words_as_typed() -> None:
    found = typed("3. drie\n4) vier\n\n- een\n  - diep\n* ster\n")

    assert found.text.split() == ["3.", "drie", "4)", "vier", "-", "een", "-", "diep", "*", "ster"]
    assert [value for _, value in found.valued(MarkKind.LIST_ITEM)] == ["1", "1", "1", "2", "1"]
    assert found.marked(MarkKind.GENERATED) == []


def test_an_empty_item_keeps_its_sign() -> None:
    assert typed("-\n- een\n\nslot").text.split() == ["-", "-", "een", "slot"]


def test_tables_have_rows_and_cells() -> None:
    found = typed("Voor\n\n| Jaar | € |\n|---|---|\n| 2025 | |\n| 2026 | 4 |\n\nNa")

    assert found.marked(MarkKind.HEADER_CELL) == ["Jaar", "€"]
    assert found.marked(MarkKind.CELL) == ["2025", "", "2026", "4"]
    assert found.marked(MarkKind.ROW) == ["Jaar\n€", "2025", "2026\n4"]
    assert found.marked(MarkKind.TABLE) == ["Jaar\n€\n\n2025\n\n2026\n4"]
    assert found.text.split("\n\n") == ["Voor", "Jaar\n€", "2025", "2026\n4", "Na"]


def test_quotes_and_rules_are_drawn_not_written() -> None:
    assert typed("> een\n> twee\n\n***\n\nslot").text.split() == ["een", "twee", "slot"]


def test_indented_and_fenced_text_keeps_its_lines() -> None:
    assert lines(typed("Aan:\n\n    De voorzitter\n\n    Den Haag\n\n```text\neen\n  twee\n```")) == [
        *("Aan:", "", "De voorzitter", "", "Den Haag", "", "", "een", "twee"),
    ]


def test_html_within_a_line() -> None:
    found = typed("een<br>twee m<sup>2</sup> <b>vet</b> <u>x</u></i> <!-- stil --><x-y>drie</x-y>")

    assert found.text == "een\ntwee m2 vet x drie"
    assert found.marked(MarkKind.SUPERSCRIPT) == ["2"]
    assert found.marked(MarkKind.BOLD) == ["vet"]
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.UNREAD_ELEMENT, "x-y")]


def test_blocks_of_html_are_read_as_a_page_is() -> None:
    found = typed("Voor\n\n<table><tr><th>a<th>b<tr><td>c<td>d</table>\n\n<!-- stil -->\n\nNa <script>x</script>")

    assert found.text == "Voor\n\na\nb\n\nc\nd\n\nNa"
    assert found.marked(MarkKind.ROW) == ["a\nb", "c\nd"]


def test_named_notes_are_marked_and_their_bodies_signed() -> None:
    found = typed("Kent u het?[^1] En[^x], of[^weg]?\n\n[^1]: https://nos.nl\n[^x]: Trouw,\n  2 maart.")

    assert found.text == "Kent u het?1 Enx, of[^weg]?\n\n1 https://nos.nl\nx Trouw,\n2 maart."
    assert found.valued(MarkKind.NOTE_MARK) == [("1", "f1"), ("x", "f2")]
    assert found.valued(MarkKind.NOTE) == [("1 https://nos.nl", "f1"), ("x Trouw,\n2 maart.", "f2")]


def test_digits_in_brackets_are_marked_with_their_brackets_when_all_have_a_body() -> None:
    found = typed("Ja.[1, 2 ] Nee.[1, 3 ]\n\n1 Een.\n2 Twee.")

    assert found.text == "Ja.[1, 2 ] Nee.[1, 3 ]\n\n1 Een.\n2 Twee."
    assert found.valued(MarkKind.NOTE_MARK) == [("[1,", "f1"), ("2 ]", "f2")]
    assert found.valued(MarkKind.NOTE) == [("1 Een.", "f1"), ("2 Twee.", "f2")]


def test_settings_are_hidden_for_no_page_shows_them() -> None:
    found = typed("---\ntitel: Verslag\n---\n\nJa.\n")

    assert found.marked(MarkKind.HIDDEN) == ["---", "titel: Verslag", "---"]
    assert found.words_without(MarkKind.HIDDEN) == ["Ja."]
    assert found.codes == []


@pytest.mark.parametrize("line", ["[//]: # (Geheim)", '[x]: <> "Geheim"', "[remark]: # 'Geheim'", "[c]: <#> (Geheim)"])
def test_remarks_that_no_page_shows_are_hidden_with_a_doubt(line: str) -> None:
    found = typed(f"Ja.\n\n{line}\n\nNee.\n")

    assert found.marked(MarkKind.HIDDEN) == [line]
    assert found.words_without(MarkKind.HIDDEN) == ["Ja.", "Nee."]
    assert [(problem.code, problem.place.line, problem.quote) for problem in found.problems] == [
        (Code.HIDDEN_TEXT, 3, line)
    ]


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='display:none'>Geheim</span>",
        "<b hidden>Geheim</b>",
        "<font color=white>Geheim</font>",
        "<span style='font-size:0'>*Geheim*</span>",
        "<span style='visibility:hidden'><i>Geheim</i></span>",
        "<span style='position:absolute;left:-9999px'>Geheim",
    ],
)
def test_what_html_within_a_line_hides_is_left_out_with_a_doubt(hidden: str) -> None:
    found = typed(f"Ja {hidden}\n\nNee <span>dus</span>.\n")

    assert found.text.split() == ["Ja", "Nee", "dus."]
    assert [(problem.code, problem.quote) for problem in found.problems] == [(Code.HIDDEN_TEXT, "Geheim")]


def test_html_within_a_line_that_hides_nothing_is_read() -> None:
    found = typed("Ja <span style='color:#333'>wel <i hidden></i>degelijk</span> <br/> hoor <sup>1</sup>.\n")

    assert found.text.split() == ["Ja", "wel", "degelijk", "hoor", "1."]
    assert found.codes == []


def test_a_document_that_a_program_made_of_a_pdf() -> None:
    found = reading("403.md", (CORPUS / "ah-tk-20232024-403" / "source.md").read_bytes())
    source = found.source
    assert source is not None

    assert found.codes == []
    assert source.text.split() == (DOCUMENTS / "ah-tk-20232024-403.words.txt").read_text(encoding="utf-8").split()
    assert found.marked(MarkKind.FURNITURE) == [
        'text="""',
        "ah-tk-20232024-403",
        "ISSN 0921 - 7398",
        "’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 4",
        '"""',
    ]
    assert [key for _, key in found.valued(MarkKind.NOTE_MARK)] == ["f1", "f2", "f3", "f4", "f5", "f6"]
    assert [key for _, key in found.valued(MarkKind.NOTE)] == ["f1", "f2", "f3", "f4", "f5", "f6"]
    assert source.slice(source.lines[52].span).startswith("Nederland. Deutsche Bahn geeft")
    assert {line.page for line in source.lines} == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("content", ["", "\n\n", "---\n", "<!-- stil -->"])
def test_a_file_without_words_is_an_error(content: str) -> None:
    found = typed(content)

    assert found.source is None
    assert found.codes == [Code.UNREADABLE]


@pytest.mark.parametrize(
    "content",
    [
        "[" * 20_000,
        "*" * 200_000,
        "x\n" * 60_000,
        ">" * 200 + "diep",
        "woord " * 400_000,
    ],
)
@pytest.mark.slow
def test_what_cannot_be_read_as_markdown_in_time_is_read_as_text_with_a_doubt(content: str) -> None:
    found = typed(content)

    assert found.text == content
    assert found.codes == [Code.UNREAD_ELEMENT]


def test_what_is_no_text_is_no_markdown() -> None:
    assert typed(b"PK\x03\x04").codes == [Code.UNREADABLE]


@pytest.mark.parametrize("end", [".", "?", "!", "»", ")"])
def test_emphasis_that_ends_before_a_note_begins_none_in_the_next_paragraph(end: str) -> None:
    found = typed(f"*Dat is zo{end}*[^1]\n\n*Meer volgt{end}*\n\n[^1]: Bron.\n")
    assert "*" not in found.text
    assert found.marked(MarkKind.ITALIC) == [f"Dat is zo{end}", f"Meer volgt{end}"]


def test_emphasis_that_ends_before_a_note_begins_none_on_its_line() -> None:
    found = typed("*Dat is zo.*[^1] *Meer volgt.*\n\n[^1]: Bron.\n")
    assert found.marked(MarkKind.ITALIC) == ["Dat is zo.", "Meer volgt."]
