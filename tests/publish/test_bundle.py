import hashlib
import zipfile
from pathlib import Path

import pytest

from generator.problems import Code, Problems
from generator.publish.bundle import make_bundle
from generator.publish.pagefind import SearchRecord, write_index
from tests.verify.built_pages import site_of, told

TOP = "overleg-offline"
PAGE = """<!doctype html><link rel="canonical" href="https://overleg.example/a/">
<link rel="stylesheet" href="../a.css"><script src="../a.js" defer></script>
<a href="../">Start</a><a href="./">Hier</a><p id="vraag-1">x</p><a href="overleg.json">y</a>"""
FILES: dict[str, str | bytes] = {
    "index.html": '<link rel="stylesheet" href="a.css"><script src="a.js"></script><a href="a/#vraag-1">A</a>',
    "a/index.html": PAGE,
    "a/overleg.json": "{}",
    "404.html": '<a href="/a/">weg</a>',
    "a.css": "p{src:url(fonts/f.woff2)}",
    "a.js": "",
    "fonts/f.woff2": "",
    "fonts/OFL.txt": "licence",
    "fonts/unused.woff2": "",
    "robots.txt": "",
    "sitemap.xml": "",
    "a.js.map": "",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site_of(tmp_path / "site", FILES)
    write_index([SearchRecord("a/#vraag-1", "Oekraïne", "Vraag 1")], tmp_path / "site")
    return tmp_path / "site"


def _bundle(site: Path) -> tuple[Path, Problems]:
    problems = Problems()
    target = site.parent / "dist" / f"{TOP}.zip"
    made = make_bundle(site, target, "Overleg", problems)
    assert made == (not problems.errors)
    return target, problems


def _contents(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name.removeprefix(f"{TOP}/"): opened.read(name) for name in opened.namelist()}


def test_the_bundle_holds_what_pages_need_and_nothing_else(site: Path) -> None:
    target, problems = _bundle(site)
    assert told(problems) == []
    names = [name for name in _contents(target) if not name.startswith("pagefind/")]
    assert names == [
        "LEESMIJ.txt", "SHA256SUMS", "a.css", "a.js", "a/index.html", "a/overleg.json", "fonts/OFL.txt",
        "fonts/f.woff2", "index.html",
    ]  # fmt: skip


def test_its_links_name_their_files_and_its_pages_load_the_search_loader_first(site: Path) -> None:
    page = _contents(_bundle(site)[0])["a/index.html"].decode()
    assert 'href="../index.html"' in page
    assert 'href="./index.html"' in page
    assert '<script src="../pagefind/loader.js" defer></script><script src="../a.js" defer>' in page
    assert 'href="https://overleg.example/a/"' in page


def test_search_is_wrapped_and_needs_no_worker(site: Path) -> None:
    names = {name for name in _contents(_bundle(site)[0]) if name.startswith("pagefind/")}
    assert {"pagefind/loader.js", "pagefind/pagefind.js.js", "pagefind/wasm.unknown.pagefind.js"} <= names
    assert all(name.endswith(".js") for name in names)
    assert not any("worker" in name for name in names)


def test_the_sums_cover_every_other_file(site: Path) -> None:
    contents = _contents(_bundle(site)[0])
    lines = [line.split("  ") for line in contents.pop("SHA256SUMS").decode().splitlines()]
    sums = {name: digest for digest, name in lines}
    assert sums == {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}


def test_the_readme_tells_the_reader_how_to_begin(site: Path) -> None:
    readme = _contents(_bundle(site)[0])["LEESMIJ.txt"].decode()
    assert readme.startswith("Overleg\n=======\n")
    assert "index.html" in readme
    assert "$" not in readme


def test_the_same_site_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    first = _bundle(site)[0].read_bytes()
    (site / "index.html").write_bytes((site / "index.html").read_bytes())
    assert _bundle(site)[0].read_bytes() == first
    assert sorted(path.name for path in (tmp_path / "dist").iterdir()) == [f"{TOP}.zip"]


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ('<a href="nowhere/">x</a>', Code.BROKEN_LINK),
        ('<a href="/a/">x</a>', Code.BROKEN_LINK),
        ('<img src="https://elsewhere.example/a.png">', Code.THIRD_PARTY),
    ],
)
def test_a_broken_promise_stops_the_bundle_and_leaves_the_old_one(site: Path, page: str, code: Code) -> None:
    target, _ = _bundle(site)
    before = target.read_bytes()
    (site / "index.html").write_text(page, encoding="utf-8")
    _, problems = _bundle(site)
    assert [(problem.code, problem.place.file) for problem in problems] == [(code, "index.html")]
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_path_too_long_for_windows_is_told(site: Path) -> None:
    fits, long = "x" * (119 - len(TOP) - 1 - len("/index.html")), "y" * 110
    site_of(site, {f"{fits}/index.html": "", f"{long}/index.html": ""})
    (problem,) = _bundle(site)[1]
    assert problem.code is Code.LONG_PATH
    assert problem.place.file == f"{long}/index.html"
    assert "137 characters" in problem.message
