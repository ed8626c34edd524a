"""The words of page, EPUB and PDF are the same, whatever signs, scripts, tables and notes they stand in."""

import unicodedata
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest

from generator.problems import Problems
from generator.publish.books.paper import paper_style
from generator.publish.books.pdf import write_pdf
from generator.publish.books.source import BookSource
from generator.verify.shown_words import shown_words
from tests.publish.books.made import NO_FONTS, broken_rules, chapters, epub_of, on_paper, our_fonts, pdf_of
from tests.publish.books.read_pdf import tagged_words


def row(*cells: str) -> str:
    """A table of one row."""
    return f"<table><tbody><tr><th scope='row'>x</th><td>{'</td><td>'.join(cells)}</td></tr></tbody></table>"


TABLE = (
    '<div class="table-scroll"><table><caption>Kop</caption><thead><tr><th scope="col">Jaar</th><th scope="col">'
    'Be-</th></tr></thead><tbody><tr><th scope="row">2024</th><td><p>een</p><p>twee</p></td></tr>'
    '<tr><th scope="row">2025</th>'
    "<td>− 3<sup>a</sup></td></tr></tbody></table></div>"
)
NOTED = '</p><p>Zie noot<sup><a class="note-mark" href="#n-1" id="v-1">1</a></sup>, ook in woor<sup>2</sup>den'
SHOWN = {
    "ligatures": "efficiënt fietsen office waffle ﬁets aﬂoop ĳs Ĳ",
    "soft hyphens": "Koninkrijks\u00adrelaties en ge\u00admeen\u00adte " * 12,
    "hyphens at ends of lines": "defensie-uitgaven NAVO‑norm A–B " * 20,
    "Greek": "Ελλάδα και ὦ ξεῖν’",
    "Cyrillic": "Україна Київ",
    "Arabic": "zie العربية hier",
    "several words of Arabic": "zie السلام عليكم ١٢ hier",
    "Arabic over several lines": "zie " + "السلام عليكم " * 40 + "hier",
    "letters that join": "لا إله",
    "Hebrew with a number": "zie עברית 12 (שלום) hier",
    "marks above letters": "e\u0301e\u0301n re\u0308el a\u0323",
    "nothing to see": "a\u200bb a\u200db a\u2060b c\ufeffd \u202atekst\u202c",
    "spaces": "a\u00a0b a\u2009b a\u202fb a\u2003b a\u3000b",
    "sums": "≥ 3 ½ ‰ € − × m² CO₂ x<sup>2</sup>y",
    "a word wider than the page": "W" * 300,
    "an address": "https://www.voorbeeld.nl/een/heel/lang/pad-met-streepjes/tot-voorbij-de-regel?x=1&amp;y=2 " * 2,
    "a table": f"a</p>{TABLE}<p>b",
    "a row longer than a page": f"a</p>{row('<p>lang woord</p>' * 90)}<p>b",
    "many columns": f"a</p>{row(*['onderwijsinstellingen'] * 24)}<p>b",
    "addresses in cells": f"a</p>{row(*['https://www.voorbeeld.nl/' + 'map/' * 30] * 4)}<p>b",
    "columns of wide letters": f"a</p>{row(*['WIJ-MMMMMWWWWW'] * 6)}<p>b",
    "a wide table in a list": f"a</p><ul><li>{row(*['onderwijsinstellingen'] * 9)}</li></ul><p>b",
    "notes": NOTED,
    "a list": "a</p><ul><li><p>- een</p><ul><li><p>a) twee</p></li></ul></li><li><p>- drie</p></li></ul><p>b",
}  # fmt: skip
NOTES = (
    '<h2 class="ours" id="noten">Noten</h2><ul class="official notes"><li id="n-1"><p>1 De ﬁjne نوٹ noot.</p></li></ul>'
)


def document(words: str) -> BookSource:
    """A page with these words, and a note."""
    text = f'<div class="official"><p>Begin {words} einde.</p></div>'
    return replace(on_paper(), page=f"<main><article><h1>x</h1>{text}{NOTES}</article></main>")


def seen(words: str) -> str:
    """Words without what nobody sees, and letters that are printed as one taken apart: PDFium does both."""
    shown = (sign for sign in words if unicodedata.category(sign) != "Cf" and not sign.isspace())
    return unicodedata.normalize("NFKC", "".join(shown))


@pytest.mark.parametrize("words", SHOWN.values(), ids=SHOWN.keys())
@pytest.mark.parametrize("has_fonts", [False, True], ids=["", "our fonts"])
def test_who_listens_to_a_pdf_hears_the_words_of_the_page(tmp_path: Path, words: str, *, has_fonts: bool) -> None:
    source = replace(document(words), fonts=our_fonts() if has_fonts else NO_FONTS)
    book = pdf_of(source, tmp_path)
    wanted, heard = shown_words(source.page), seen("".join(tagged_words(book)))
    assert seen("".join(wanted.text)) in heard
    assert seen("".join(wanted.notes)) in heard
    assert broken_rules(book) == []


@pytest.mark.harms
@pytest.mark.parametrize(
    "style",
    ["p { display: none }", ".official { position: relative; left: -300mm }", "em { display: none }"],
    ids=["nothing", "off the page", "a word"],
)
def test_a_pdf_that_lacks_letters_of_the_page_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    monkeypatch.setattr("generator.publish.books.pdf.paper_style", lambda *given: paper_style(*given) + style)
    problems = Problems()
    source = document("een <em>zeker</em> woord")
    assert not write_pdf(source, "downloads/overleg/kwaad.pdf", tmp_path / "x.pdf", problems)
    (problem,) = problems
    assert str(problem).startswith("downloads/overleg/kwaad.pdf:1:1: [TEXT-CHANGED] the PDF lacks letters of the page:")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", SHOWN.values(), ids=SHOWN.keys())
def test_an_epub_has_each_sign_of_the_words_of_the_page(tmp_path: Path, words: str) -> None:
    source = document(words)
    wanted = shown_words(source.page)
    found = [shown_words(chapter) for chapter in chapters(epub_of(source, tmp_path))]
    assert list(chain.from_iterable(each.text for each in found)) == wanted.text
    assert list(chain.from_iterable(each.notes for each in found)) == wanted.notes
