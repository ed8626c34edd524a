"""RTF says what Word documents say, and reads the same."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.model.hidden_content import HiddenContent
from generator.model.text import MarkKind
from generator.problems import Code
from generator.read.legacy_doc import find_program
from tests.read.readings import DOCUMENTS, Reading, document, reading
from tests.read.rtf.documents import HEAD, item, letter, p, row, rtf

MARKS = (
    MarkKind.ITALIC, MarkKind.SUPERSCRIPT, MarkKind.GENERATED, MarkKind.TABLE, MarkKind.ROW, MarkKind.CELL,
    MarkKind.NOTE_MARK, MarkKind.NOTE, MarkKind.LIST_ITEM, MarkKind.HEADING, MarkKind.FURNITURE,
)  # fmt: skip


def saved(name: str, folder: Path, suffix: str) -> Reading:
    """A document, saved by LibreOffice with this ending and read."""
    program = find_program()
    assert program
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", suffix, "--outdir", str(folder), str(DOCUMENTS / name)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return reading(f"brief.{suffix}", (folder / name).with_suffix(f".{suffix}").read_bytes())


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a_manual.docx", "b_numbered.docx", "a_manual.odt"])
def test_what_libreoffice_saves_as_rtf_reads_as_what_it_saves_for_word(name: str, tmp_path: Path) -> None:
    old, new = saved(name, tmp_path, "rtf"), saved(name, tmp_path, "docx")

    assert old.text == new.text
    assert old.problems == ()
    for kind in MARKS:
        assert old.valued(kind) == new.valued(kind)


@pytest.mark.slow
def test_what_pandoc_writes_as_rtf_has_the_words_of_the_document(tmp_path: Path) -> None:
    path = tmp_path / "brief.rtf"
    program = shutil.which("pandoc")
    assert program
    subprocess.run([program, "-s", str(DOCUMENTS / "a_manual.docx"), "-o", str(path)], check=True, timeout=600)
    text = document("a_manual.docx").text

    assert reading("brief.rtf", path.read_bytes()).text.split() == text[: text.index("Directie Veiligheid")].split()


def test_paragraphs_looks_and_signs() -> None:
    found = letter(
        p(
            r"Kent u {\b\ab\f0 het} {\rtlch\fcs1 \ai0 \ltrch\fcs0 \i bericht} over CO"
            r"{\sub 2} en m{\super 3}\rquote\~\emdash?"
        )
        + p(r"Een\tab regel\line en een tweede\-deel\_x \{ja\} a\\b")
    )

    assert (
        found.text
        == "Kent u het bericht over CO2 en m3’\u00a0—?\n\nEen\tregel\nen een tweede\u00addeel\u2011x {ja} a\\b"
    )
    assert found.marked(MarkKind.BOLD) == ["het"]
    assert found.marked(MarkKind.ITALIC) == ["bericht"]
    assert found.marked(MarkKind.SUBSCRIPT) == ["2"]
    assert found.marked(MarkKind.SUPERSCRIPT) == ["3"]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Oekra\'efne", "Oekraïne"),
        (r"Oekra\u239\'efne", "Oekraïne"),
        (r"Oekra\u239 ?ne", "Oekraïne"),
        (r"{\uc2 \u26085\'93\'fa}x", "日x"),
        (r"{\uc0 caf\u233}s", "cafés"),
        (r"{\f1 \'cc\'ee\'f1\'ea\'e2\'e0}", "Москва"),
        (r"{\f4 \'93\'fa\'96\'7b}", "日本"),
        (r"\u-10179 ?\u-8704 ?", "😀"),
        ("{\\f3 \\'b7}", "•"),
        (r"{\upr{a\'3f}{\*\ud{a\u8776 ?}}}", "a≈"),
        ("reële", "reële"),
        (r"tab\'09x \'93zo\'94 \'80 5", "tab\tx “zo” € 5"),
    ],
)
def test_characters_of_every_code_page_are_read(written: str, read: str) -> None:
    assert letter(p(written)).text == read


def test_other_code_pages_of_a_document() -> None:
    assert letter(p(r"na\'95ef"), r"\mac").text == "naïef"
    assert letter(p(r"\'e5\'e6"), r"\ansi\ansicpg1250").text == "ĺć"
    assert letter(p(r"\'8b"), r"\pc").text == "ï"


def test_a_character_that_its_code_page_lacks_is_a_doubt() -> None:
    found = letter(p(r"a\'81"))

    assert found.text == "a\ufffd"
    assert found.codes == [Code.UNREAD_ELEMENT]


def test_numbers_of_lists_are_counted_and_bullets_are_none() -> None:
    found = letter(
        item("1.", "een")
        + item("1.a)", "binnen", level=1)
        + item("2.", "twee")
        + item(r"\'b7", "punt", use=2)
        + item("5.", "vijf", use=3)
    )

    assert found.text == "1. een\n\n1.a) binnen\n\n2. twee\n\npunt\n\n5. vijf"
    assert found.marked(MarkKind.GENERATED) == ["1.", "1.a)", "2.", "5."]
    assert [value for _, value in found.valued(MarkKind.LIST_ITEM)] == ["1", "2", "1", "1", "1"]


def test_numbers_of_lists_that_the_file_does_not_describe_are_those_that_it_shows() -> None:
    old = r"{\pntext\f0 a.\tab}\pard\plain{\*\pn \pnlvlbody\pnlcltr\pnstart1{\pntxta .}}\f0 oud\par "

    assert letter(item("7.", "onbekend", use=9) + old).text == "7. onbekend\n\na. oud"


def test_headings_and_captions_have_their_styles() -> None:
    found = letter(p("Kop", r"\s1\outlinelevel0") + p("Tabel 1", r"\s15") + p("Tekst"))

    assert found.valued(MarkKind.HEADING) == [("Kop", "1")]
    assert found.marked(MarkKind.CAPTION) == ["Tabel 1"]


def test_notes_stand_behind_the_text_and_have_their_signs() -> None:
    note = r"{\super\chftn{\footnote\ltrpar \pard\plain \f0{\super\chftn} Kamerstuk 31 305.}}"
    end = r"{\super\chftn{\footnote\ftnalt \pard\plain {\super\chftn} Slot.}}"
    found = letter(p(f"Zie daar.{note} En dan.{note}") + p(f"Einde.{end}"))

    assert found.text.startswith("Zie daar.1 En dan.2\n\nEinde.1\n\n1 Kamerstuk 31 305.\n\n2 Kamerstuk")
    assert found.marked(MarkKind.NOTE_MARK) == ["1", "2", "1"]
    assert len(found.marked(MarkKind.NOTE)) == 3


def test_a_typed_sign_of_a_note_is_text() -> None:
    found = letter(p(r"Zie daar.{\super *}{\super {\footnote \pard\plain {\super *} Een noot.}}"))

    assert found.text == "Zie daar.*\n\n* Een noot."
    assert found.marked(MarkKind.NOTE_MARK) == ["*"]


def test_endnotes_may_have_letters() -> None:
    note = r"{\super\chftn{\footnote\ftnalt \pard\plain {\super\chftn} Slot.}}"

    assert letter(p(f"Einde.{note}"), HEAD + r"\aftnnrlc").text == "Einde.i\n\ni Slot."


def test_tables_have_rows_and_cells_and_spans() -> None:
    wide = r"\trowd\trleft0 \clbrdrt\brdrs\cellx4000\pard\intbl Samen\cell{\trowd\trleft0\cellx4000\row}"
    found = letter(
        p("Voor")
        + row(r"{\b Land}", r"{\b Jaar}", properties=r"\trhdr")
        + row("Nederland", "2025")
        + wide
        + r"\pard\plain Na\par"
    )

    assert found.text == "Voor\n\nLand\nJaar\n\nNederland\n2025\n\nSamen\n\nNa"
    assert found.marked(MarkKind.HEADER_CELL) == ["Land", "Jaar"]
    assert found.marked(MarkKind.CELL) == ["Nederland", "2025", "Samen", ""]
    assert len(found.marked(MarkKind.TABLE)) == 1


def test_merged_cells_keep_their_words_and_places() -> None:
    found = letter(
        row("a", "b", formats=(r"\clvmgf", ""))
        + row("", "c", formats=(r"\clvmrg", ""))
        + row("d", "", formats=(r"\clmgf", r"\clmrg"))
        + row("e", "f")
    )

    assert found.marked(MarkKind.CELL) == ["a", "b", "", "c", "d", "", "e", "f"]
    assert [value for _, value in found.valued(MarkKind.CELL)] == ["", "", "covered", "", "", "", "", ""]


def test_a_table_within_a_cell_stands_in_its_place() -> None:
    inner = (
        r"\pard\plain \intbl\itap2 x\nestcell y\nestcell{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}"
        r"{\nonesttables\par}"
    )
    found = letter(row(f"voor\\par {inner}\\pard\\intbl\\itap1 na", "rechts"))

    assert found.text.split() == ["voor", "x", "y", "na", "rechts"]


def test_hidden_deleted_and_white_words_are_marked_and_never_lost() -> None:
    found = letter(p(r"Dit {\v geheim }en {\deleted weg }en {\cf2 wit }staat. {\revised\revauth1 Nieuw.}"))

    assert found.text == "Dit geheim en weg en wit staat. Nieuw."
    assert found.marked(MarkKind.HIDDEN) == ["geheim ", "wit "]
    assert found.marked(MarkKind.DELETED) == ["weg "]


def test_a_deleted_end_of_a_paragraph_joins_it_to_the_next() -> None:
    assert letter(r"\pard\plain Een zin{\deleted\par}\pard\plain  gaat door.\par").text == "Een zin gaat door."


def test_of_fields_only_the_result_is_text() -> None:
    link = r'{\field{\*\fldinst{\f0 HYPERLINK "https://voorbeeld.nl/\\l "deel""}}{\fldrslt{\ul brief}}}'
    page = r"{\field{\*\fldinst PAGE }{\fldrslt 3}}"
    found = letter(p(f"De {link} van blz. {page}."))

    assert found.text == "De brief van blz. 3."
    assert [text for text, _ in found.valued(MarkKind.LINK)] == ["brief"]


def test_headers_and_footers_are_furniture_and_stand_once() -> None:
    edges = r"{\header \pard\plain Directie\par}{\footerf \pard\plain Eerste\par}"
    found = letter(edges + r"\titlepg " + p("Tekst") + r"\sect\sectd " + edges + p("Meer"))

    assert found.text == "Tekst\n\nMeer\n\nDirectie\n\nEerste"
    assert found.marked(MarkKind.FURNITURE) == ["Directie", "Eerste"]


def test_text_boxes_are_read_once_and_pictures_and_remarks_not_at_all() -> None:
    box = (
        r"{\shp{\*\shpinst\shpleft0{\sp{\sn fLine}{\sv 0}}{\shptxt \pard\plain In de kantlijn\par}}"
        r"{\shprslt{\*\do{\dptxbxtext Dubbel}}}}"
    )
    remark = r"{\*\atnid JG}{\*\atnauthor Jan}\chatn{\*\annotation \pard\plain Opmerking\par}"
    picture = r"{\*\shppict{\pict\pngblip 89504e47}}{\nonshppict{\pict 0102}}"
    found = letter(p(f"Tekst{box}{remark}{picture}{{\\*\\bkmkstart _Toc}} en meer{{\\xe {{index}}}}."))

    assert found.text == "Tekst en meer.\n\nIn de kantlijn"


def test_characters_that_print_nothing_are_left_out() -> None:
    assert letter(p("een\\'01\\u-2 ?\\u8232 ? twee\\'0c")).text == "een\u2028 twee"


def test_tables_nest_no_deeper_than_documents_do() -> None:
    found = letter(r"\pard\intbl\itap99999 diep\nestcell\nestrow\pard\itap-7 rest\par")

    assert found.text.split() == ["diep", "rest"]


def test_binary_data_is_passed_over() -> None:
    assert letter(p("Voor {\\pict\\bin4 }{}\\ }na")).text == "Voor na"


def test_a_paragraph_ends_where_a_backslash_ends_a_line() -> None:
    assert letter("een\\\ntwee\\\r\ndrie").text == "een\n\ntwee\n\ndrie"


def test_the_file_itself_is_not_published() -> None:
    found = letter(p("Tekst"))

    assert found.source is not None
    assert found.source.hidden_content is HiddenContent.OFFICE
    assert "Geheim" not in found.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (rtf(p("Een vraag"))[:-1], "the document is damaged: it ends in the middle"),
        (rtf(p("Een vraag"))[: len(HEAD) // 2], "the document is damaged: it ends in the middle"),
        (rtf(p("Een vraag") + "}" + p("Nog een")), "the document is damaged: there is something behind its end"),
        (rtf("{" * 200 + "}" * 200), "the document nests its groups more than 150 deep"),
        (rtf(""), "there is no text in this document"),
        (b"", "the file is empty"),
        (b"PK\x03\x04", "this is a new Word or OpenDocument file, not .rtf"),
        (b"%PDF-1.7", "this is a PDF, not .rtf"),
        (b"Vraag 1", "this is no .rtf file, or it is damaged"),
    ],
)
def test_a_damaged_file_is_refused_with_the_reason(data: bytes, message: str) -> None:
    found = reading("brief.rtf", data)

    assert found.source is None
    assert [problem.message for problem in found.problems] == [message]
    assert found.codes == [Code.UNREADABLE]
    assert all(problem.advice for problem in found.problems)
