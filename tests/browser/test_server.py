"""The server of the browser tests is strict enough to prove something."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from generator.publish.mkdocs.headers import FOREVER, FRESH, headers
from tests.browser.server import SiteServer, serve


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "over").mkdir()
    (tmp_path / "index.html").write_text("thuis", encoding="utf-8")
    (tmp_path / "404.html").write_text("niet gevonden", encoding="utf-8")
    (tmp_path / "over" / "index.html").write_text("over ons", encoding="utf-8")
    (tmp_path / "search.wasm").write_bytes(b"\0asm")
    (tmp_path / "site.js").write_text("1", encoding="utf-8")
    (tmp_path / "index.pf_meta").write_bytes(b"meta")
    return tmp_path


@pytest.fixture(params=["/", "/archief/overleg/"])
def server(folder: Path, request: pytest.FixtureRequest) -> Iterator[SiteServer]:
    with serve(folder, request.param) as running:
        yield running


def get(address: str) -> tuple[int, str, Message]:
    try:
        with urllib.request.urlopen(address) as answer:  # noqa: S310  # the address is the test's own server
            return answer.status, answer.read().decode(), answer.headers
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode(), error.headers


def test_pages_are_found_at_the_root_and_under_a_path(server: SiteServer) -> None:
    assert get(server.url())[:2] == (200, "thuis")
    assert get(server.url("over/"))[:2] == (200, "over ons")


def test_a_folder_without_its_slash_leads_to_the_folder(server: SiteServer) -> None:
    assert get(server.url("over"))[:2] == (200, "over ons")


def test_what_is_not_there_gets_the_sites_own_page_and_the_right_status(server: SiteServer) -> None:
    assert get(server.url("weg/"))[:2] == (404, "niet gevonden")


def test_a_site_without_a_404_page_still_answers_404(folder: Path) -> None:
    (folder / "404.html").unlink()
    with serve(folder) as server:
        assert get(server.url("weg/"))[0] == 404


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("site.js", "text/javascript; charset=utf-8"),
        ("search.wasm", "application/wasm"),
        ("index.pf_meta", "application/octet-stream"),
        ("weg/", "text/html; charset=utf-8"),
    ],
)
def test_every_answer_has_its_type_and_the_headers_of_a_careful_host(server: SiteServer, path: str, kind: str) -> None:
    sent = get(server.url(path))[2]
    assert sent["Content-Type"] == kind
    assert {name: sent[name] for name in headers()} == headers()


def test_only_what_has_its_hash_in_its_name_and_is_there_is_kept_for_ever(folder: Path, server: SiteServer) -> None:
    (folder / "assets").mkdir()
    (folder / "assets" / "site.0123456789.css").write_text("p{}", encoding="utf-8")
    kept = {path: get(server.url(path))[2]["Cache-Control"] for path in ("assets/site.0123456789.css", "assets/x.css")}
    assert kept == {"assets/site.0123456789.css": FOREVER, "assets/x.css": FRESH}


def test_requests_are_remembered_with_their_status(server: SiteServer) -> None:
    get(server.url("over/"))
    get(server.url("weg/"))
    prefix = "/" + server.address.split("/", 3)[3]
    assert server.asked == [(f"{prefix}over/", 200), (f"{prefix}weg/", 404)]


def test_text_is_packed_for_those_who_can_unpack_it_and_what_was_sent_is_remembered(folder: Path) -> None:
    (folder / "index.html").write_text("thuis " * 1000, encoding="utf-8")
    (folder / "index.pf_meta").write_bytes(b"meta" * 1000)
    with serve(folder) as server:
        for path, packed in (("", "gzip"), ("over/", None), ("index.pf_meta", None)):
            request = urllib.request.Request(server.url(path), headers={"Accept-Encoding": "gzip"})  # noqa: S310
            with urllib.request.urlopen(request) as answer:  # noqa: S310  # the address is the test's own server
                body = answer.read()
                assert answer.headers["Content-Encoding"] == packed
                assert int(answer.headers["Content-Length"]) == len(body)
                assert server.sent[-1] == (f"/{path}", len(body))
        assert get(server.url())[1] == "thuis " * 1000
        assert server.sent[0][1] < 200


def test_a_site_under_a_path_has_nothing_beside_that_path(folder: Path) -> None:
    with serve(folder, "/archief/") as server:
        outside = server.address.removesuffix("archief/")
        assert get(outside)[0] == 404
        assert get(outside + "over/")[0] == 404


def test_no_path_leads_out_of_the_folder(folder: Path) -> None:
    (folder.parent / "geheim.txt").write_text("geheim", encoding="utf-8")
    with serve(folder) as server:
        assert get(server.url("%2e%2e/geheim.txt"))[0] == 404
