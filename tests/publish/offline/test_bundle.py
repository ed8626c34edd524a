import hashlib
import os
import stat
import zipfile
from pathlib import Path

import pytest

from generator.model.identifiers import (
    LONGEST_FACTION,
    LONGEST_ID,
    LONGEST_TOPIC,
    consultation_faction_path,
    consultation_topic_path,
    faction_path,
    full_text_path,
    ledger_path,
    source_path,
    topic_path,
)
from generator.problems import Code, Problems
from generator.publish.disk.belongings import list_made
from generator.publish.offline.archive import Archive
from generator.publish.offline.bundle import LONGEST_NAME, LONGEST_PATH, bundle_name, make_bundle
from generator.publish.search.archive_index import write_index
from generator.publish.search.record import SearchRecord
from tests.verify.built_pages import reported, site_of

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


def test_the_bundle_holds_only_what_pages_need(site: Path) -> None:
    target, problems = _bundle(site)
    assert reported(problems) == []
    names = [name for name in _contents(target) if not name.startswith("pagefind/")]
    assert names == [
        "LEESMIJ.txt", "a.css", "a.js", "a/index.html", "a/overleg.json", "fonts/OFL.txt", "fonts/f.woff2",
        "index.html", "SHA256SUMS",
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


def test_the_readme_shows_the_reader_how_to_begin(site: Path) -> None:
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


def test_a_path_too_long_for_windows_is_reported(site: Path) -> None:
    fits, long = "x" * (LONGEST_PATH - len(TOP) - 1 - len("/index.html")), "y" * LONGEST_PATH
    site_of(site, {f"{fits}/index.html": "", f"{long}/index.html": ""})
    (problem,) = _bundle(site)[1]
    assert problem.code is Code.LONG_PATH
    assert problem.place.file == f"{long}/index.html"
    assert f"{LONGEST_PATH + len(TOP) + len('//index.html')} characters" in problem.message


def test_the_longest_ids_make_paths_that_fit() -> None:
    top = bundle_name("Een site met een naam die langer is dan nodig")
    identity, topic, faction = "i" * LONGEST_ID, "t" * LONGEST_TOPIC, "f" * LONGEST_FACTION
    paths = [
        consultation_topic_path(identity, topic),
        consultation_faction_path(identity, faction),
        full_text_path(identity),
        ledger_path(identity),
        topic_path(topic),
        faction_path(faction),
    ]
    lengths = [len(f"{top}/{path}index.html") for path in paths]
    assert max(lengths) == LONGEST_PATH
    assert (
        259 - len("C:\\Users\\Voornaam.Achternaam\\OneDrive - Ministerie van Financiën\\Downloads\\" + top)
        > LONGEST_PATH
    )
    assert len(f"{top}/{source_path(identity, '.markdown')}") < LONGEST_PATH


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Overleg op schrift", "overleg-op-schrift-offline"),
        ("Schriftelijke overleggen van beide Kamers", "schriftelijke-overleggen-offline"),
        ("日本", "site-offline"),
    ],
)
def test_the_bundle_is_named_after_the_site(site: str, name: str) -> None:
    assert bundle_name(site) == name
    assert len(name) <= LONGEST_NAME + len("-offline")


def test_what_others_put_into_the_site_is_no_part_of_the_bundle(site: Path) -> None:
    list_made(site)
    site_of(site, {"theirs/index.html": '<script src="https://elsewhere.example/x.js"></script>', "CNAME": "x"})
    target, problems = _bundle(site)
    assert reported(problems) == []
    assert not [name for name in _contents(target) if "theirs" in name or "CNAME" in name]


def test_what_a_killed_build_left_beside_the_bundle_is_cleared(site: Path) -> None:
    left = site.parent / "dist" / f".{TOP}-abc123"
    left.mkdir(parents=True)
    (left / "index.html").touch()
    (left.parent / f".{TOP}-writing").touch()
    target, _ = _bundle(site)
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_everybody_may_read_the_bundle(site: Path) -> None:
    before = os.umask(0o077)
    try:
        target, _ = _bundle(site)
    finally:
        os.umask(before)
    assert stat.S_IMODE(target.stat().st_mode) == 0o644
    with zipfile.ZipFile(target) as archive:
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o100644}


def test_a_bundle_that_cannot_be_written_leaves_the_older_one_alone(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, _ = _bundle(site)
    before = target.read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Archive, "add", fail)
    with pytest.raises(OSError, match="No space"):
        _bundle(site)
    assert target.read_bytes() == before
    assert [path.name for path in target.parent.iterdir()] == [target.name]
