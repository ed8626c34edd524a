from pathlib import Path

from generator.publish.offline.needed import needed_files, without_unneeded
from generator.verify.built import BuiltSite
from tests.verify.built_pages import site_of


def _site(folder: Path) -> BuiltSite:
    return site_of(
        folder,
        {
            "a/index.html": '<link rel="stylesheet" href="../css/a.css?v=1"><a href="data.json"><a href="https://x.example/">',
            "b/index.html": '<img src="p%20q.png">',
            "a/data.json": "{}",
            "b/p q.png": "",
            "css/a.css": "@import 'b.css'; p{src:url(f.woff2)}",
            "css/b.css": "@import 'a.css';",
            "css/f.woff2": "",
            "lib/deep/unused.js": "",
            "lib/unused.css": "",
        },
    )


def _needed(site: BuiltSite, page: str) -> frozenset[str]:
    return needed_files(site.files, {page: site.pages[page]}, site.read)


def test_a_page_needs_what_it_names_and_what_its_style_sheets_name(tmp_path: Path) -> None:
    assert _needed(_site(tmp_path), "a/index.html") == {"css/a.css", "css/b.css", "css/f.woff2", "a/data.json"}


def test_addresses_are_read_as_a_browser_reads_them(tmp_path: Path) -> None:
    assert _needed(_site(tmp_path), "b/index.html") == {"b/p q.png"}


def test_of_the_candidates_only_what_no_page_needs_goes(tmp_path: Path) -> None:
    candidates = ["css/a.css", "lib/deep/unused.js", "never/there.js"]
    left = without_unneeded(_site(tmp_path), tmp_path, candidates)
    assert "lib/deep/unused.js" not in left.files
    assert {"css/a.css", "lib/unused.css"} <= left.files
    assert not (tmp_path / "lib" / "deep").exists()
    assert (tmp_path / "lib" / "unused.css").exists()
