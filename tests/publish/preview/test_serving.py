"""What a browser gets of a preview, by HTTP."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from threading import Thread
from typing import cast

import pytest

from generator.messages.message import words
from generator.problems import Code, Place, Problem
from generator.publish.mkdocs.headers import headers
from generator.publish.preview.previewing import Preview
from generator.publish.preview.serving import PreviewServer
from generator.publish.preview.texts import NotMadeError

PROBLEM = Problem(Code.INTERNAL_ERROR, Place("content/consultations/a/source.txt"), words("it <failed>"))


@dataclass
class Fake:
    """A preview that shows these files."""

    files: dict[str, bytes] = field(default_factory=dict)
    mistakes: Sequence[str] = ()
    version: str = "een-1"

    def file(self, place: str) -> bytes | None:
        if place == "stuk/index.html":
            raise NotMadeError([PROBLEM])
        return self.files.get(place)

    def mistakes_on(self, place: str) -> Sequence[str]:
        return self.mistakes if place != "over/index.html" else (*self.mistakes, "of this page")

    def version_after(self, known: str, seconds: float) -> str:
        return self.version


@pytest.fixture(params=["/", "/archief/overleg/"])
def mount(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def shown() -> Fake:
    page = "<html><body>{}</body></html>"
    pages = {"index.html": "thuis", "over/index.html": "over", "404.html": "niet gevonden"}
    files = {name: page.format(words).encode() for name, words in pages.items()}
    return Fake({**files, "assets/site.css": b"a{}"})


@pytest.fixture
def server(shown: Fake, mount: str) -> Iterator[PreviewServer]:
    with PreviewServer(("127.0.0.1", 0), mount, cast("Preview", shown), Path()) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def get(server: PreviewServer, path: str, method: str = "GET") -> tuple[int, str, Message, str]:
    """Status, text, headers and the address after redirects."""
    request = urllib.request.Request(f"http://127.0.0.1:{server.server_address[1]}{path}", method=method)
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310  # the address is the test's own server
            return answer.status, answer.read().decode(), answer.headers, answer.url
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode(), error.headers, error.url


def test_pages_and_files_are_sent_with_the_headers_of_a_host(server: PreviewServer, mount: str) -> None:
    status, text, sent, _ = get(server, mount)
    assert (status, "thuis" in text) == (200, True)
    assert sent["Content-Type"] == "text/html; charset=utf-8"
    assert {name: sent[name] for name in headers()} == headers()
    assert get(server, f"{mount}assets/site.css")[1] == "a{}"
    assert get(server, mount, "HEAD")[1] == ""


def test_every_page_follows_saves_by_a_script_of_the_preview(server: PreviewServer, mount: str) -> None:
    text = get(server, mount)[1]
    tag = f'<script src="{mount}_preview/preview.js" data-address="{mount}_preview/version" data-version="een-1" defer>'
    assert text.endswith(f"thuis{tag}</script></body></html>")
    assert "location.reload()" in get(server, f"{mount}_preview/preview.js")[1]
    assert get(server, f"{mount}_preview/version?after=een-0")[1] == "een-1"
    assert get(server, f"{mount}_preview/__init__.py")[0] == 404


def test_addresses_without_their_slash_and_the_root_of_the_host_lead_to_pages(
    server: PreviewServer, mount: str
) -> None:
    assert get(server, "/")[3].endswith(mount)
    assert get(server, f"{mount}over")[3].endswith(f"{mount}over/")


def test_what_is_not_there_gets_the_sites_own_page(server: PreviewServer, mount: str) -> None:
    status, text, *_ = get(server, f"{mount}weg/")
    assert (status, "niet gevonden" in text) == (404, True)
    assert get(server, f"{mount}../mkdocs.yml")[0] == 404


def test_mistakes_stand_in_the_page_as_the_terminal_says_them(server: PreviewServer, shown: Fake, mount: str) -> None:
    assert "preview-mistakes" not in get(server, mount)[1]
    shown.mistakes = ["content/glossary.yml:3:1: [YAML-SYNTAX] <a> & b"]
    text = get(server, mount)[1]
    assert "<summary>1 fout</summary>" in text
    assert "content/glossary.yml:3:1: [YAML-SYNTAX] &lt;a&gt; &amp; b</pre>" in text
    assert "thuis" in text
    assert "<summary>2 fouten</summary>" in get(server, f"{mount}over/")[1]


def test_a_page_that_cannot_be_made_says_why_and_the_others_stay(server: PreviewServer, mount: str) -> None:
    status, text, *_ = get(server, f"{mount}stuk/")
    assert status == 500
    assert "content/consultations/a/source.txt:1:1: [INTERNAL-ERROR] it &lt;failed&gt;" in text
    assert get(server, mount)[0] == 200


def test_where_nothing_can_be_shown_yet_the_mistakes_are(server: PreviewServer, shown: Fake, mount: str) -> None:
    shown.files.clear()
    shown.mistakes = ["content/glossary.yml:3:1: [YAML-SYNTAX] a"]
    status, text, *_ = get(server, mount)
    assert (status, "[YAML-SYNTAX] a" in text) == (404, True)
    assert "_preview/preview.js" in text
