from pathlib import Path

from tests.verify.built_pages import site_of


def test_a_built_site_knows_its_files_pages_and_anchors(tmp_path: Path) -> None:
    site = site_of(tmp_path, {"a/index.html": '<p id="één">', "b.css": "p{}"})
    assert site.files == {"a/index.html", "b.css"}
    assert list(site.pages) == ["a/index.html"]
    assert site.pages["a/index.html"].identifiers == {"één"}


def test_files_are_found_by_their_ending_and_read(tmp_path: Path) -> None:
    site = site_of(tmp_path, {"b.css": "é", "a.css": "", "c.js": ""})
    assert site.named(".css") == ["a.css", "b.css"]
    assert site.text("b.css") == "é"
