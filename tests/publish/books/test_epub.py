"""The EPUB of a consultation holds its words, is valid, and is the same whenever it is made."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.consultation import FrontMatter
from generator.problems import Problems
from generator.publish.books import epub
from generator.publish.books.epub import write_epub
from generator.publish.books.xhtml import chapter
from generator.verify.shown_words import shown_words
from tests.publish.books.made import (
    CHOSEN,
    FRONT,
    LARGEST,
    NO_FONTS,
    OF_MAY,
    WITH_WITHHELD,
    chapters,
    epub_of,
    hostile,
    of_site,
    said_by_epubcheck,
)


def text_of(book: Path, name: str) -> str:
    with zipfile.ZipFile(book) as opened:
        return opened.read(f"EPUB/{name}").decode()


@pytest.mark.slow
@pytest.mark.parametrize("identity", CHOSEN)
def test_epubcheck_says_nothing_of_our_documents(built_site: Path, tmp_path: Path, identity: str) -> None:
    assert said_by_epubcheck(epub_of(of_site(built_site, identity), tmp_path)) == []


@pytest.mark.slow
@pytest.mark.nightly
def test_epubcheck_says_nothing_of_any_document(built_site: Path, tmp_path: Path) -> None:
    others = sorted({path.parent.parent.name for path in built_site.glob("overleggen/*/volledige-tekst/index.html")})
    assert len(others) == 9
    assert said_by_epubcheck(*(epub_of(of_site(built_site, each), tmp_path) for each in others)) == []


@pytest.mark.slow
@pytest.mark.parametrize("site_url", ["", "https://overleg.example/"])
def test_epubcheck_says_nothing_of_a_document_that_does_harm(tmp_path: Path, site_url: str) -> None:
    assert said_by_epubcheck(epub_of(hostile(site_url), tmp_path)) == []


@pytest.mark.slow
@pytest.mark.harms
def test_epubcheck_sees_what_is_broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(epub, "_places", lambda _: {"begin": "er-niet.xhtml", **dict.fromkeys(PLACES, "weg.xhtml")})
    assert any("RSC-007" in said for said in said_by_epubcheck(epub_of(hostile(), tmp_path)))


PLACES = ("deel_a_b", "id-deel_a_b", "vraag-1", "noten", "begrippen", "kop-1", "kop-2", "id-1-alinea", "voetnoot-1")


@pytest.mark.slow
@pytest.mark.parametrize("identity", CHOSEN)
def test_it_holds_the_official_words_of_the_page_in_their_order(
    built_site: Path, tmp_path: Path, identity: str
) -> None:
    source = of_site(built_site, identity)
    wanted = shown_words(source.page)
    shown = [shown_words(chapter) for chapter in chapters(epub_of(source, tmp_path))]
    assert [word for each in shown for word in each.text] == wanted.text
    assert [word for each in shown for word in each.notes] == wanted.notes
    assert len(wanted.text) > 1000


@pytest.mark.slow
def test_all_pages_of_the_largest_paper_can_be_gone_to(built_site: Path, tmp_path: Path) -> None:
    book = epub_of(of_site(built_site, LARGEST), tmp_path)
    listed = text_of(book, "inhoud.xhtml").partition('epub:type="page-list"')[2]
    assert re.findall(r">(\d+)</a>", listed) == [str(number) for number in range(1, 32)]


@pytest.mark.slow
def test_what_is_withheld_stays_withheld(built_site: Path, tmp_path: Path) -> None:
    source = of_site(built_site, WITH_WITHHELD)
    said = "".join(chapters(epub_of(source, tmp_path)))
    notice = 'class="withheld ours">'
    assert said.count(f"{notice}[weggelaten: ") == source.page.count(notice) > 0


@pytest.mark.harms
@pytest.mark.parametrize(
    ("was", "becomes"),
    [("nergens", "ergens"), ("nergens", ""), ("De noot.", "De noten."), ("einde", "einde einde")],
    ids=["changed", "lost", "in a note", "twice"],
)
def test_a_book_with_other_words_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, was: str, becomes: str
) -> None:
    wrong = chapter
    monkeypatch.setattr(epub, "chapter", lambda *given: wrong(*given).replace(was, becomes))
    problems = Problems()
    assert not write_epub(hostile(), "downloads/overleg/kwaad.epub", tmp_path / "x.epub", problems)
    assert [problem.code.name for problem in problems] == ["TEXT_CHANGED"]
    assert str(next(iter(problems))).startswith("downloads/overleg/kwaad.epub:1:1: [TEXT-CHANGED] the book has “")
    assert list(tmp_path.iterdir()) == []


def test_the_first_file_says_what_it_is_without_being_packed(tmp_path: Path) -> None:
    data = epub_of(hostile(), tmp_path).read_bytes()
    assert data[30:58] == b"mimetypeapplication/epub+zip"  # as `file` and readers recognise it


def test_it_is_the_same_whenever_it_is_made(tmp_path: Path) -> None:
    (tmp_path / "again").mkdir()
    assert epub_of(hostile(), tmp_path).read_bytes() == epub_of(hostile(), tmp_path / "again").read_bytes()
    with zipfile.ZipFile(tmp_path / "kwaad.epub") as opened:
        assert {entry.date_time for entry in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_says_for_whom_it_can_be_read(tmp_path: Path) -> None:
    package = text_of(epub_of(hostile(), tmp_path), "boek.opf")
    for name in ("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"):
        assert f'property="schema:{name}"' in package
    assert "EPUB Accessibility 1.1 - WCAG 2.2 Level AA" in package
    assert "<dc:language>nl</dc:language>" in package
    assert '<meta property="dcterms:modified">2025-05-12T00:00:00Z</meta>' in package
    assert '<dc:identifier id="boek">https://overleg.example/overleggen/kwaad/</dc:identifier>' in package


def test_it_leads_to_the_pages_of_the_official_paper_where_these_are_known(tmp_path: Path) -> None:
    book = epub_of(hostile(), tmp_path)
    said = "".join(chapters(book))
    mark = (
        '<span id="blz-7" class="page-break ours" epub:type="pagebreak" role="doc-pagebreak" aria-label="bladzijde 7">'
    )
    assert f"Zie {mark}</span>" in said
    listed = text_of(book, "inhoud.xhtml").partition('epub:type="page-list"')[2]
    assert re.findall(r'<a href="deel-\d+\.xhtml#blz-(\d+)">(\d+)</a>', listed) == [("6", "6"), ("7", "7")]
    package = text_of(book, "boek.opf")
    assert f'<dc:source id="bron">{FRONT.official_address}</dc:source>' in package
    assert '<meta property="source-of" refines="#bron">pagination</meta>' in package
    assert f'<meta property="pageBreakSource">{FRONT.official_address}</meta>' in package
    assert "pageBreakMarkers" in package
    assert "pageNavigation" in package


def test_it_promises_no_pages_where_they_are_not_known(tmp_path: Path) -> None:
    source = hostile()
    page = re.sub(r'<span id="blz-\d+"[^>]*></span>', "", source.page)
    book = epub_of(replace(source, page=page), tmp_path)
    assert "page-list" not in text_of(book, "inhoud.xhtml")
    package = text_of(book, "boek.opf")
    assert '<meta property="pageBreakSource">none</meta>' in package
    assert "source-of" not in package
    assert "pageBreakMarkers" not in package
    assert f'<dc:source id="bron">{FRONT.official_address}</dc:source>' in package


@pytest.mark.parametrize(
    ("front", "paper"),
    [
        (replace(FRONT, official_address=None, official_id="kst-1-2"), "kst-1-2"),
        (replace(FRONT, official_address=None), "Over &lt;kwaad&gt; &amp; “meer”"),
    ],
)
def test_the_paper_of_which_the_pages_are_has_a_name_in_any_case(
    tmp_path: Path, front: FrontMatter, paper: str
) -> None:
    source = hostile()
    package = text_of(epub_of(replace(source, facts=replace(source.facts, front=front)), tmp_path), "boek.opf")
    assert f'<meta property="pageBreakSource">{paper}</meta>' in package


def test_without_an_address_it_has_a_number_of_its_own(tmp_path: Path) -> None:
    package = text_of(epub_of(hostile(""), tmp_path), "boek.opf")
    assert re.search(r'<dc:identifier id="boek">urn:uuid:[0-9a-f-]{36}</dc:identifier>', package)


def test_terms_and_notes_are_notes_with_a_way_back(tmp_path: Path) -> None:
    said = "\n".join(chapters(epub_of(hostile(), tmp_path)))
    assert re.search(r'<a class="term" href="deel-\d+\.xhtml#begrip-x" id="begrip-x-1" epub:type="noteref"', said)
    assert '<div class="term-note" id="begrip-x" epub:type="footnote" role="doc-footnote">' in said
    assert '<div class="text-note" id="voetnoot-1" epub:type="footnote" role="doc-footnote">' in said
    assert said.count('role="doc-backlink"') == 2


def test_a_foreign_phrase_says_its_language_in_both_ways(tmp_path: Path) -> None:
    assert '<span lang="en" xml:lang="en">' in "".join(chapters(epub_of(hostile(), tmp_path)))


def test_links_lead_to_places_of_the_book_or_to_the_web_or_are_text(tmp_path: Path) -> None:
    said = "".join(chapters(epub_of(hostile(), tmp_path)))
    assert '<a href="https://overleg.example/over/#x">over</a>' in said
    assert "<span>nergens</span>" in said
    assert "javascript" not in said
    assert "<span>over</span>" in "".join(chapters(epub_of(hostile(""), tmp_path)))


def test_no_file_of_it_runs_or_asks_another_for_anything(tmp_path: Path) -> None:
    with zipfile.ZipFile(epub_of(hostile(), tmp_path)) as opened:
        for name in opened.namelist():
            content = opened.read(name)
            assert not re.search(rb"<script|\bon\w+=|src=\"http|url\(\"?http|@import", content), name


@pytest.mark.slow
def test_a_long_list_of_questions_is_cut_into_parts(built_site: Path, tmp_path: Path) -> None:
    sizes = [len(chapter) for chapter in chapters(epub_of(of_site(built_site, LARGEST), tmp_path))]
    assert len(sizes) > 8
    assert max(sizes) < 250_000


@pytest.mark.slow
def test_it_has_the_fonts_of_the_site_with_their_licence(built_site: Path, tmp_path: Path) -> None:
    source = of_site(built_site, OF_MAY)
    with zipfile.ZipFile(epub_of(source, tmp_path)) as opened:
        fonts = {name for name in opened.namelist() if "/fonts/" in name}
    assert len(fonts) == 8
    assert "EPUB/fonts/OFL.txt" in fonts
    without = epub_of(replace(source, fonts=NO_FONTS), tmp_path)
    assert "@font-face" not in text_of(without, "boek.css")
