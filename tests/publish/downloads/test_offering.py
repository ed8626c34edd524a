import os
from dataclasses import replace
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.publish.downloads.kept_bundles import Download, link_or_copy
from generator.publish.downloads.offering import offer_below, offer_in_list, size_in_words
from generator.publish.offline.offers import without_offers

PAGE = '<article>\n<h2 class="ours" id="downloads">Downloaden</h2>\n<ul>\n<li>bron</li>\n</ul>\n</article>\n'
DOWNLOAD = Download("downloads/overleg/a-offline.zip", 250_000, "0" * 64)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "overleggen/a").mkdir(parents=True)
    (tmp_path / "overleggen/a/index.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "0,1\u00a0MB"), (250_000, "0,2\u00a0MB"), (83_900_000, "83,9\u00a0MB"), (1_240_000_000, "1,2\u00a0GB")],
)
def test_sizes_are_said_as_readers_read_them(size: int, words: str) -> None:
    assert size_in_words(size) == words


def test_offers_come_first_in_the_list_and_can_be_taken_out_again(site: Path) -> None:
    offer_in_list(site, "overleggen/a/index.html", [("Zonder <internet>", DOWNLOAD), ("Nog een", DOWNLOAD)])
    text = (site / "overleggen/a/index.html").read_text(encoding="utf-8")
    assert text.index("a-offline.zip") < text.index("Nog een") < text.index("bron")
    assert text.count("Zonder &lt;internet&gt;") == 2  # in the list, and where it is checked
    assert without_offers(text) == PAGE


def test_how_to_check_all_files_of_a_list_stands_once_behind_it_and_is_closed(site: Path) -> None:
    offer_in_list(site, "overleggen/a/index.html", [("Een", DOWNLOAD), ("Twee", replace(DOWNLOAD, path="b.epub"))])
    found = BeautifulSoup((site / "overleggen/a/index.html").read_text(encoding="utf-8"), "html.parser")
    (checks,) = found.select("ul + details")
    assert not checks.has_attr("open")
    assert [each.text.partition(":")[0] for each in checks.select("li:has(a)")] == ["Een", "Twee"]
    sums = ["../../downloads/overleg/a-offline.zip.sha256.txt", "../../b.epub.sha256.txt"]
    assert [link["href"] for link in checks.select("a")] == sums
    assert [link.text for link in found.select("h2 + ul a")] == ["Een (zip, 0,2\u00a0MB)", "Twee (EPUB, 0,2\u00a0MB)"]


def test_offers_below_a_page_can_be_taken_out_again(site: Path) -> None:
    offer_below(site, "overleggen/a/index.html", [("Een", DOWNLOAD), ("Twee", DOWNLOAD)])
    text = (site / "overleggen/a/index.html").read_text(encoding="utf-8")
    assert text.index("bron") < text.index("Een (zip, 0,2\u00a0MB)") < text.index("Twee") < text.index("</article>")
    assert without_offers(text) == PAGE


def test_a_page_without_the_list_is_named(site: Path) -> None:
    (site / "overleggen/a/index.html").write_text("<p>x</p>", encoding="utf-8")
    with pytest.raises(ValueError, match="lists no files"):
        offer_in_list(site, "overleggen/a/index.html", [("x", DOWNLOAD)])


def test_the_kept_page_of_which_a_published_one_is_a_second_name_stays_as_it_is(site: Path) -> None:
    os.link(site / "overleggen/a/index.html", site / "kept")
    offer_in_list(site, "overleggen/a/index.html", [("x", DOWNLOAD)])
    assert (site / "kept").read_text(encoding="utf-8") == PAGE


def test_a_file_gets_a_second_name_in_the_place_of_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "dist").mkdir()
    (tmp_path / "dist/old").write_bytes(b"old")
    for _ in range(2):  # the second time both are names of one file
        link_or_copy(tmp_path / "new", tmp_path / "dist/old")
        assert (tmp_path / "dist/old").read_bytes() == b"new"
        assert [path.name for path in (tmp_path / "dist").iterdir()] == ["old"]


def test_where_files_have_one_name_only_it_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refused)
    (tmp_path / "new").write_bytes(b"new")
    link_or_copy(tmp_path / "new", tmp_path / "dist/copy")
    assert (tmp_path / "dist/copy").read_bytes() == b"new"
    assert not (tmp_path / "dist/copy").samefile(tmp_path / "new")
