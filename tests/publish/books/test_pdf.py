"""The PDF of a consultation holds its words, conforms to PDF/UA-1, and is the same whenever it is made."""

import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import lxml.html
import pikepdf
import pypdfium2
import pytest

from generator.problems import Problems, Severity
from generator.publish.books import paper, pdf, spoken
from generator.publish.books.page_text import page_text
from generator.publish.books.paper import on_paper as on_sheets
from generator.publish.books.parts import book_parts
from generator.publish.books.pdf import missing_for_pdf, write_pdf
from generator.publish.books.source import BookSource
from generator.verify.shown_words import shown_words
from tests.publish.books.made import CHOSEN, LARGEST, OF_MAY, broken_rules, of_site, on_paper, our_fonts, pdf_of
from tests.publish.books.read_pdf import bookmarks, foreign_words, running_heads, tagged_words

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.slow
@pytest.mark.parametrize("identity", CHOSEN)
def test_our_documents_conform_to_pdf_ua(built_site: Path, tmp_path: Path, identity: str) -> None:
    assert broken_rules(pdf_of(of_site(built_site, identity), tmp_path)) == []


@pytest.mark.slow
@pytest.mark.nightly
def test_any_document_conforms_to_pdf_ua(built_site: Path, tmp_path: Path) -> None:
    for page in built_site.glob("overleggen/*/volledige-tekst/index.html"):
        assert broken_rules(pdf_of(of_site(built_site, page.parent.parent.name), tmp_path)) == [], page


@pytest.mark.parametrize("site_url", ["", "https://overleg.example/"])
def test_a_document_that_does_harm_conforms_as_well(tmp_path: Path, site_url: str) -> None:
    assert broken_rules(pdf_of(on_paper(site_url), tmp_path)) == []


@pytest.mark.harms
def test_the_checker_sees_a_link_outside_its_tag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "_link_texts", lambda _: None)
    assert any("LINK" in said for said in broken_rules(pdf_of(on_paper(), tmp_path)))


@pytest.mark.harms
def test_the_checker_sees_a_book_without_tags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_VARIANT", None)
    assert any("TAGGED" in said for said in broken_rules(pdf_of(on_paper(), tmp_path)))


@pytest.mark.slow
@pytest.mark.parametrize("identity", CHOSEN)
def test_who_listens_hears_the_official_words_in_their_order(built_site: Path, tmp_path: Path, identity: str) -> None:
    source = of_site(built_site, identity)
    wanted = shown_words(source.page)
    heard = iter("".join(tagged_words(pdf_of(source, tmp_path))))
    signs = "".join([*wanted.text, *wanted.notes])
    missing = next((place for place, sign in enumerate(signs) if sign not in heard), None)
    assert missing is None, signs[max(missing - 60, 0) : missing + 20]


def test_it_is_the_same_in_another_process_whatever_its_hashes(tmp_path: Path) -> None:
    here = pdf_of(on_paper(), tmp_path).read_bytes()
    (tmp_path / "there").mkdir()
    program = (
        "import sys, pathlib; from tests.publish.books.made import on_paper, pdf_of; "
        "pdf_of(on_paper(), pathlib.Path(sys.argv[1]))"
    )
    where = {"PYTHONHASHSEED": "7", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin"}
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "there")], cwd=ROOT, env=where, check=True)
    assert (tmp_path / "there" / "kwaad.pdf").read_bytes() == here


def test_it_knows_no_day_and_has_title_and_language(tmp_path: Path) -> None:
    with pikepdf.open(pdf_of(on_paper(), tmp_path)) as opened:
        assert str(opened.docinfo["/Title"]) == "Over <kwaad> & “meer”"
        assert not {"/CreationDate", "/ModDate"} & set(opened.docinfo.keys())
        assert str(opened.Root.Lang) == "nl"
        assert bool(opened.Root.ViewerPreferences.DisplayDocTitle)


def foreign_words_of(source: BookSource) -> list[str]:
    """The words of a book on paper that are not Dutch, in their order, each language before its words."""
    text = page_text(source.page, source.path, source.facts)
    sheets = lxml.html.document_fromstring(on_sheets(book_parts(text, source.facts), text.short_titles, source.facts))
    spoken: Any = sheets.xpath("//body//text()[ancestor::*[@lang][1][@lang != 'nl']]")
    named = "string((self::*|ancestor::*)[@lang][last()]/@lang)"
    return [
        f"{(each.getparent() if each.is_text else each.getparent().getparent()).xpath(named)}:{each}" for each in spoken
    ]


def joined(words: Iterable[str]) -> str:
    """Words in their order; each language once before its words, and no white space."""
    split = (each.partition(":")[::2] for each in words)
    return " ".join(
        f"{language}:{''.join(''.join(text.split()) for _, text in each)}"
        for language, each in groupby(split, key=itemgetter(0))
    )


@pytest.mark.slow
@pytest.mark.parametrize("identity", [OF_MAY, LARGEST])
def test_words_of_another_language_are_tagged_with_it(built_site: Path, tmp_path: Path, identity: str) -> None:
    source = of_site(built_site, identity)
    found = foreign_words(pdf_of(source, tmp_path))
    assert len(found) > 2
    assert joined(f"{language}:{text}" for language, text in found) == joined(foreign_words_of(source))


FOREIGN = """<div class="official"><p>Een <span lang="en">peer <em>review</em>, long enough for two lines: and so it
goes on until the line ends, and a little further, for good measure</span>, <span lang="de">Grüße</span>
<a class="term" href="#b"><span lang="fr">à la carte</span> menu</a>.</p><ul><li><p>- <i lang="en">one</i></p>
<ul><li lang="en"><p>two</p></li></ul></li></ul><table><caption>Een <span lang="en">cap</span></caption><tr>
<th scope="row"><span lang="en">head</span></th><td>nee</td></tr></table></div>
<section class="terms ours"><h2 id="x">Begrippen</h2><dl><dt id="b"><dfn lang="fr">carte</dfn></dt>
<dd>menu</dd></dl></section>"""


def test_the_language_goes_with_its_words_through_links_lists_tables_and_lines(tmp_path: Path) -> None:
    source = replace(on_paper(), page=f"<main><article><h1>x</h1>{FOREIGN}</article></main>")
    book = pdf_of(source, tmp_path)
    assert joined(f"{language}:{text}" for language, text in foreign_words(book)) == joined(foreign_words_of(source))
    assert ("de", "Grüße") in foreign_words(book)
    assert ("fr", "àlacarte") in foreign_words(book)
    assert broken_rules(book) == []


@pytest.mark.harms
def test_where_tags_are_written_otherwise_none_gets_a_language_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(spoken, "_tags", lambda _: {})
    source = replace(on_paper(), page=f"<main><article><h1>x</h1>{FOREIGN}</article></main>")
    assert foreign_words(pdf_of(source, tmp_path)) == []
    assert "PDFs do not say which words are of another language" in caplog.text


@pytest.mark.slow
def test_its_bookmarks_are_the_questions_within_their_parts(built_site: Path, tmp_path: Path) -> None:
    found = bookmarks(pdf_of(of_site(built_site, OF_MAY), tmp_path))
    assert (1, "Vragen en opmerkingen van de leden van de Volt-fractie") in found
    assert (2, "Vraag 2: Steun aan Oekraïne") in found
    assert sum(1 for level, _ in found if level == 2) == 21


@pytest.mark.slow
def test_each_page_has_its_number_and_the_address_at_its_foot(built_site: Path, tmp_path: Path) -> None:
    with pypdfium2.PdfDocument(pdf_of(of_site(built_site, OF_MAY), tmp_path)) as opened:
        pages = [page.get_textpage().get_text_bounded() for page in opened]
    for number, text in enumerate(pages, 1):
        assert f"blz.\u00a0{number} van {len(pages)}" in text.replace("blz. ", "blz.\u00a0")
        assert f"https://overleg.example/overleggen/{OF_MAY}/" in text


@pytest.mark.slow
def test_tables_have_headers_with_their_scope(built_site: Path, tmp_path: Path) -> None:
    with pikepdf.open(pdf_of(of_site(built_site, LARGEST), tmp_path)) as opened:
        kinds = [
            str(each.get("/S")) for each in opened.objects if isinstance(each, pikepdf.Dictionary) and "/S" in each
        ]
    assert kinds.count("/TH") >= 5
    assert "/Caption" in kinds


def test_where_what_makes_it_is_missing_the_way_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert missing_for_pdf() == ""
    for error in (ImportError("No module named 'weasyprint'"), OSError("cannot load library 'libpango-1.0-0'\nmore")):

        def fails(error: Exception = error) -> object:
            raise error

        monkeypatch.setattr(pdf, "_weasyprint", fails)
        said = missing_for_pdf()
        assert "overleg-generator[books]" in said
        assert "libpango-1.0-0" in said
        assert "more" not in said


@pytest.mark.harms
def test_no_pdf_is_made_with_a_box_in_the_place_of_a_sign(tmp_path: Path) -> None:
    source = on_paper()
    source = replace(source, page=source.page.replace("nergens", "nergens \U000f1234 &amp; <b>\U000e0101</b>"))
    problems = Problems()
    assert not write_pdf(source, "downloads/overleg/kwaad.pdf", tmp_path / "x.pdf", problems)
    assert list(tmp_path.iterdir()) == []
    (problem,) = problems
    place, _, said = str(problem).partition(" ")
    assert place == "overleggen/kwaad/volledige-tekst/index.html:19:32:"
    assert said.startswith("[MISSING-SIGN] no PDF is made of this document, for no font here has U+F1234, in “nergens ")
    assert problem.severity is Severity.DOUBT


@pytest.mark.parametrize("words", ["Łódź Świnoujście", "≥ ≥ 2", "van\u00a0Ő Ű", "ﬁ Ł ﬁ", "‰ ş ﬂ"])
def test_words_in_letters_of_another_file_of_a_font_have_spaces_between_them(tmp_path: Path, words: str) -> None:
    source = replace(on_paper(), fonts=our_fonts())
    page = source.page.replace("nergens", words).replace("stuk", words).replace("Uitleg.", words)
    assert pdf_of(replace(source, page=page), tmp_path).is_file()


def test_it_is_the_same_whichever_book_was_made_before_it(tmp_path: Path) -> None:
    first = pdf_of(on_paper(), tmp_path).read_bytes()
    pdf_of(replace(on_paper(), fonts=our_fonts()), tmp_path)
    assert pdf_of(on_paper(), tmp_path).read_bytes() == first


def test_no_word_is_cut_by_a_hyphen_of_ours(tmp_path: Path) -> None:
    words = "".join(tagged_words(pdf_of(on_paper(), tmp_path)))
    assert "wijd" * 60 in words
    assert not re.search("\u00ad", words)


LONG = "".join(f"<p>Alinea {number} van de tekst. {'Woorden. ' * 60}</p>" for number in range(16))
INTRODUCTION = f'<div class="official">{LONG}</div>'
PART = "Vragen van de fractie"
HEADING = f'<h2 class="official" id="deel">{PART}</h2>'
QUESTION = '<h2 class="exchange-title ours" id="vraag-1">Vraag 1: Brug</h2><div class="question"></div>'
NOTES = f'<h2 class="ours" id="noten">Noten</h2><ul class="official notes"><li id="n-1">{LONG}</li></ul>'
TERMS = (
    '<section class="terms ours"><h2 id="begrippen">Begrippen op deze pagina</h2><dl>'
    + "".join(f'<dt id="b-{number}"><dfn>x{number}</dfn></dt><dd>{"Uitleg. " * 40}</dd>' for number in range(60))
    + "</dl></section>"
)


@pytest.mark.parametrize(
    ("content", "heads"),
    [
        (INTRODUCTION, ["kwaad"]),
        (HEADING + INTRODUCTION, ["", PART]),
        (QUESTION + INTRODUCTION, ["", "kwaad"]),
        (INTRODUCTION + HEADING + QUESTION + INTRODUCTION, ["", "kwaad", PART]),
        (INTRODUCTION + NOTES + TERMS, ["", "kwaad", "Noten", "", "Begrippen"]),
    ],
    ids=["no heading", "a part at once", "a question at once", "a part later", "notes and terms"],
)
def test_at_the_head_of_a_page_stands_the_part_in_which_its_first_line_is(
    tmp_path: Path, content: str, heads: list[str]
) -> None:
    book = pdf_of(replace(on_paper(), page=f"<main><article><h1>x</h1>{content}</article></main>"), tmp_path)
    assert [head for head, _ in groupby(running_heads(book)[1:])] == heads
