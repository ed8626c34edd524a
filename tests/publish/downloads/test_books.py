"""A site offers each consultation as a book where its settings say so, made once and kept as bundles are."""

from pathlib import Path

import pytest
from mkdocs.config.base import ValidationError

from generator.problems import Code
from generator.publish.mkdocs import settings
from generator.publish.mkdocs.settings import BookKinds
from tests.publish.downloads.test_downloads import project as offering_project
from tests.publish.pages import kept_projects
from tests.publish.pages.kept_projects import built, built_anew

OF_MEI = "site/downloads/overleg/mei"
OF_JUNI = "site/downloads/overleg/juni"


def project(folder: Path, books: str) -> Path:
    """A project of three consultations that offers these books, and no bundle."""
    return offering_project(folder, f"[], books: {books}")


def test_pages_offer_books_with_their_size_and_sum_and_a_build_from_nothing_gives_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project(tmp_path, "true")
    made = built(root)
    assert made.report.failure == ""
    page = made.files["site/overleggen/mei/index.html"].decode()
    assert '<a href="../../downloads/overleg/mei.epub">Dit overleg als e-boek (EPUB, 0,1\u00a0MB)</a>' in page
    assert "Dit overleg als pdf, om te printen en te bewaren (PDF, 0,1\u00a0MB)</a>" in page
    assert page.index("mei.epub") < page.index("mei.pdf")
    assert f"{OF_MEI}.epub.sha256.txt" in made.files
    assert made.files[f"{OF_MEI}.pdf"].startswith(b"%PDF-1.7")
    assert built_anew(root, tmp_path, monkeypatch) == made.files


def test_only_the_book_of_what_changed_is_made_again(tmp_path: Path) -> None:
    root = project(tmp_path, "[epub]")
    before = built(root).files
    inode = (root / f"{OF_JUNI}.epub").stat().st_ino
    kept_projects.add(root, "mei", "de andere mei")
    again = built(root)
    assert again.told("Downloads") == "2 kept, 1 made again (1 changed)."
    assert again.files[f"{OF_MEI}.epub"] != before[f"{OF_MEI}.epub"]
    assert (root / f"{OF_JUNI}.epub").stat().st_ino == inode
    assert f"{OF_MEI}.pdf" not in again.files


def test_of_a_document_that_was_withdrawn_there_is_no_book(tmp_path: Path) -> None:
    root = project(tmp_path, "[epub]")
    withdrawn = "withdrawn:\n  day: 2026-03-02\n  because: Het was een concept.\n"
    (root / "content/consultations/mei/versions.yml").write_text(withdrawn, encoding="utf-8")
    made = built(root)
    assert made.report.failure == ""
    assert f"{OF_JUNI}.epub" in made.files
    assert f"{OF_MEI}.epub" not in made.files
    assert b"mei.epub" not in made.files["site/overleggen/mei/index.html"]


def test_a_book_that_lost_a_word_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.publish.books.epub.chapter", lambda *_: "<p>leeg</p>")
    made = built(project(tmp_path, "[epub]"))
    assert "[TEXT-CHANGED]" in made.report.failure
    assert made.report.site is None


def test_a_sign_for_which_readers_have_no_font_is_a_doubt_in_each_build(tmp_path: Path) -> None:
    root = project(tmp_path, "[epub]")
    kept_projects.add(root, "mei", "de \uf0b7 andere mei")
    for _ in range(2):
        made = built(root)
        (doubt,) = (each for each in made.report.problems.doubts if each.code is Code.MISSING_SIGN)
        page = made.files[f"site/{doubt.place.file}"].decode().splitlines()
        assert page[doubt.place.line - 1][doubt.place.column - 1] == "\uf0b7"
        assert "the EPUB has U+F0B7, in “" in doubt.message
        assert f"{OF_MEI}.epub" in made.files


@pytest.mark.parametrize(
    ("value", "kinds"),
    [(True, ["epub", "pdf"]), (False, []), ([], []), (["pdf", "epub"], ["epub", "pdf"]), (["epub"], ["epub"])],
)
def test_settings_say_which_books_there_are(value: object, kinds: list[str]) -> None:
    assert BookKinds().validate(value) == kinds


@pytest.mark.parametrize("value", ["epub", ["mobi"], 1, {"epub": True}, [["epub"]]])
def test_other_settings_are_refused_with_what_is_expected(value: object) -> None:
    with pytest.raises(ValidationError, match="Expected true, false, or a list of some of: epub, pdf"):
        BookKinds().validate(value)


def test_a_pdf_is_refused_where_nothing_can_make_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "missing_for_pdf", lambda: "install overleg-generator[books]")
    with pytest.raises(ValidationError, match=r"overleg-generator\[books\]"):
        BookKinds().validate(True)
    assert BookKinds().validate(["epub"]) == ["epub"]
