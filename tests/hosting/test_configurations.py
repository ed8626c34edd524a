"""What no server here can show: the file for static hosts, encryption, and that each file is explained."""

import json
import re
import subprocess
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from generator.publish.mkdocs.fingerprints import fingerprinted
from generator.publish.mkdocs.headers import FOR_ALL, FOREVER, OVER_TLS, caching, headers, headers_of, media_type
from generator.publish.starting.beginning import begin_project
from generator.render.writing.source_names import PAGES, SUFFIX
from tests.hosting.published_files import DATA, ending, files_of, is_for_others
from tests.hosting.servers import HOSTING, header_rules
from tests.site.projects import run
from tools.programs import NODE

RESOURCES, ANY_BYTES = "Cross-Origin-Resource-Policy", "application/octet-stream"
STATIC = header_rules((HOSTING / "_headers").read_text(encoding="utf-8"))


def test_static_hosts_send_the_same_headers_with_everything() -> None:
    assert STATIC["/*"] == {name: value for name, value in (headers() | OVER_TLS).items() if name != RESOURCES}


def read_by_netlify(path: Path) -> dict[str, Any]:
    """The rules and the mistakes that the program of Netlify itself reads in a file."""
    command = [NODE.find() or "node", str(Path(__file__).with_name("static_headers.mjs")), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.slow
def test_netlify_reads_in_the_file_what_stands_there(tmp_path: Path) -> None:
    read = read_by_netlify(HOSTING / "_headers")
    assert read["errors"] == []
    assert {each["for"]: each["values"] for each in read["headers"]} == STATIC
    (tmp_path / "_headers").write_text("  X-Header: of no path\n", encoding="utf-8")
    assert read_by_netlify(tmp_path / "_headers")["errors"]


def test_cloudflare_takes_as_many_rules_and_as_long_lines_as_the_file_has() -> None:
    """The limits are those of https://developers.cloudflare.com/pages/configuration/headers/."""
    lines = (HOSTING / "_headers").read_text(encoding="utf-8").splitlines()
    assert len(STATIC) <= 100
    assert max(map(len, lines)) <= 2000
    for pattern in STATIC:
        assert pattern.count("*") <= 1
        names = re.findall(r":(\w+)", pattern)
        assert all(re.fullmatch(r"[A-Za-z]\w*", name) for name in names)
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("pattern", sorted(each for each in STATIC if "Cache-Control" in STATIC[each]))
def test_static_hosts_keep_for_ever_only_what_never_changes(pattern: str) -> None:
    kinds = {"fragment": ".pf_fragment", "index": ".pf_index", "filter": ".pf_filter"}
    example = pattern.strip("/").replace("*", "x") + kinds.get(PurePosixPath(pattern).parent.name, ".css")
    assert STATIC[pattern]["Cache-Control"] == caching(example)


def of_static_host(path: str) -> dict[str, str]:
    """What a static host sends with a file. Fails where two patterns say the same: these hosts join their values."""
    found: dict[str, str] = {}
    for pattern, sent in STATIC.items():
        expression = re.sub(r":\w+", "[^/]+", re.escape(pattern).replace(r"\*", ".*"))
        if re.fullmatch(expression, f"/{path}"):
            assert not found.keys() & sent.keys(), (path, pattern)
            found |= sent
    return found


def sources() -> list[str]:
    """Each kind of text that a document may be published as, of its newest version and of an earlier one."""
    names = [f"bron{suffix}{SUFFIX}" for suffix in ("", *sorted(PAGES))]
    return [f"overleggen/mei/{folder}{name}" for folder in ("", "versies/1/") for name in names]


@pytest.mark.slow
def test_static_hosts_let_others_read_every_file_of_data_and_nothing_else(built_site: Path) -> None:
    for path in [*files_of(built_site), *sources()]:
        sent, wanted = of_static_host(path), headers_of(path)
        is_page = path.endswith(".html")
        if not (is_page and path.startswith("data/")):
            assert {name: sent.get(name) for name in FOR_ALL} == {
                **{name: wanted.get(name) for name in FOR_ALL},
                **({} if is_for_others(path) or path.startswith(("assets/", "pagefind/")) else {RESOURCES: None}),
            }, path
        assert sent.get("Content-Type", media_type(path)) == media_type(path), path
    types = {".akn.xml", ".atom", ".bib", ".csv", ".jsonld", ".ris", ".sqlite"}
    typed = {ending(path) for path in files_of(built_site) if "Content-Type" in of_static_host(path)}
    assert typed == types


@pytest.mark.slow
def test_every_kind_of_file_that_a_build_writes_is_known(built_site: Path) -> None:
    """A new ending is to be decided about: in `published_files.DATA`, in `headers.py` and in every configuration."""
    files = [*files_of(built_site), *sources()]
    for_others = [path for path in files if is_for_others(path)]
    assert {re.sub(r"^.*(?=\.txt$)", "", ending(path)) for path in for_others} == set(DATA)
    for path in files:
        is_free = headers_of(path).items() >= FOR_ALL.items()
        assert is_free == is_for_others(path), path
        assert media_type(path) != ANY_BYTES or ending(path).startswith((".pf_", ".pagefind")), path
    assert {each: media_type(f"data/x{each}") for each in DATA} == DATA
    assert media_type("sitemap.xml") == "application/xml"


@pytest.mark.parametrize("path", ["data/vragen.parquet", "data/fracties/d66.geo.json5", "overleggen/mei/overleg.n3"])
def test_a_new_kind_would_be_seen(path: str) -> None:
    assert is_for_others(path)
    assert ending(path) not in DATA
    assert not headers_of(path).items() >= FOR_ALL.items()
    assert media_type(path) == ANY_BYTES


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile", ".htaccess"])
def test_every_configuration_names_each_ending_of_data(name: str) -> None:
    text = (HOSTING / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if "sqlite" in line and "atom" in line]
    assert lines
    for line in lines:
        endings = {each.rpartition(".")[2] for each in DATA} - {"txt", "xml"}
        assert {each for each in endings if re.search(rf"\b{each}\b", line)} == endings, line
        assert r"akn\.xml" in line


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile", ".htaccess", "_headers"])
def test_every_configuration_asks_for_encryption_and_is_explained(name: str) -> None:
    text = (HOSTING / name).read_text(encoding="utf-8")
    (header, value) = next(iter(OVER_TLS.items()))
    assert header in text
    assert value in text
    assert name in (HOSTING / "README.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_what_hosts_keep_for_ever_has_a_hash_in_its_name(built_site: Path) -> None:
    """The licence of the fonts alone has none: nobody needs the newest."""
    files = [path.relative_to(built_site).as_posix() for path in built_site.rglob("*") if path.is_file()]
    kept = [file for file in files if caching(file) == FOREVER]
    assert len(kept) > 50
    unhashed = [file for file in kept if not re.search(r"[._][0-9a-f]{7,10}\.\w+$", file)]
    assert unhashed == ["assets/fonts/OFL.txt"]
    for asset in (file for file in kept if file.startswith("assets/") and file not in unhashed):
        plain = re.sub(r"\.[0-9a-f]{10}(\.\w+)$", r"\1", asset)
        assert fingerprinted(plain, (built_site / asset).read_bytes()) == asset


@pytest.mark.nightly
@pytest.mark.slow
def test_the_file_for_static_hosts_is_copied_by_each_build(tmp_path: Path) -> None:
    project = begin_project(tmp_path / "site", "Proef").folder
    (project / "content/pages/_headers").write_bytes((HOSTING / "_headers").read_bytes())
    done = run(project, "generator", "site", SITE_URL="")
    assert done.returncode == 0, done.stderr
    assert (project / "site/_headers").read_bytes() == (HOSTING / "_headers").read_bytes()
