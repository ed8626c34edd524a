"""nginx, Caddy and Apache serve the site as `publish/mkdocs/headers.py` says, each with its file in `hosting/`."""

import gzip
import http.client
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.model.akoma_ntoso_names import akoma_ntoso_path
from generator.model.duty_paths import SECURITY
from generator.publish.disk.belongings import LIST
from generator.publish.mkdocs.headers import FOR_ALL, caching, headers, headers_of, is_compressible, media_type
from tests.browser.server import LEVEL
from tests.hosting.published_files import DATA, ending, files_of, is_for_others, one_of_each_ending
from tests.hosting.servers import SERVERS, running

pytestmark = pytest.mark.slow

FULL_TEXT = "overleggen/navo-ministers-mei-2025/volledige-tekst/"
GONE = [
    "niet/hier/",
    "assets/stylesheets/site.css",
    "pagefind/fragment/nl_0.pf_fragment",
    ".git/config",
    "404.html",
    LIST,
]


@dataclass(frozen=True)
class Answer:
    """What a server answered to one request."""

    status: int
    headers: Message
    body: bytes


@dataclass(frozen=True)
class Host:
    """A running server and the site that it serves."""

    address: str
    site: Path

    def get(self, path: str, **asked: str) -> Answer:
        """Ask for a path below the root, as it is, with some request headers (`_` for `-`)."""
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=60)
        try:
            names = {name.replace("_", "-"): value for name, value in asked.items()}
            connection.request("GET", f"/{path}", headers=names)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def one_of_each_kind(self) -> list[str]:
        """A file of the site of every kind, but for pages."""
        return sorted(one_of_each_ending(file for file in files_of(self.site) if not file.endswith(".html")).values())


@pytest.fixture(scope="module", params=list(SERVERS))
def host(request: pytest.FixtureRequest, built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    work = tmp_path_factory.mktemp(request.param)
    with running(request.param, built_site, work) as address:
        yield Host(address, built_site)


@pytest.mark.parametrize("path", ["", FULL_TEXT, "pagefind/pagefind.js", *GONE])
def test_every_answer_has_the_headers_of_a_careful_host_and_no_other(host: Host, path: str) -> None:
    answer = host.get(path)
    assert {name: answer.headers.get_all(name) for name in headers()} == {n: [v] for n, v in headers().items()}
    assert answer.headers["Set-Cookie"] is None
    assert answer.headers["Strict-Transport-Security"] is None  # means nothing without encryption


def test_every_kind_of_file_has_its_type_and_caching(host: Host) -> None:
    for file in [*host.one_of_each_kind(), "", FULL_TEXT]:
        answer = host.get(file)
        page = file if file and not file.endswith("/") else f"{file}index.html"
        assert answer.status == 200, file
        assert answer.body == (host.site / page).read_bytes(), file
        assert answer.headers["Content-Type"].replace("; charset=utf-8", "") == media_type(page).split(";")[0], file
        assert answer.headers.get_all("Cache-Control") == [caching(file)], file


def test_akoma_ntoso_has_the_type_that_its_last_ending_does_not_say(host: Host) -> None:
    path = akoma_ntoso_path("navo-ministers-mei-2025")
    answer = host.get(path, Accept_Encoding="gzip")
    assert answer.status == 200
    assert answer.headers["Content-Type"].partition(";")[0] == media_type(path) == "application/akn+xml"
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(answer.body) == (host.site / path).read_bytes()
    assert answer.headers.get_all("Cache-Control") == [caching(path)]
    gone = host.get("overleggen/niet-hier/overleg.akn.xml")
    assert (gone.status, gone.headers["Content-Type"].partition(";")[0]) == (404, "text/html")


@pytest.mark.parametrize("path", GONE)
def test_what_is_not_there_gets_the_site_s_own_page_with_the_right_status(host: Host, path: str) -> None:
    answer = host.get(path)
    assert answer.status == 404
    assert answer.body == (host.site / "404.html").read_bytes()
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers.get_all("Cache-Control") == [caching(path, 404)]


def test_no_folder_of_the_site_shows_what_is_in_it(host: Host) -> None:
    folders = [path for path in host.site.rglob("*") if path.is_dir() and not (path / "index.html").exists()]
    assert len(folders) > 10
    for folder in folders:
        answer = host.get(f"{folder.relative_to(host.site).as_posix()}/")
        assert (answer.status, answer.body) == (404, (host.site / "404.html").read_bytes()), folder


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [
        ("over", "/over/"),
        (FULL_TEXT.rstrip("/"), f"/{FULL_TEXT}"),
        ("over/index.html", "/over/"),
        ("index.html", "/"),
    ],
)
def test_each_page_has_one_address_and_the_others_lead_to_it(host: Host, asked: str, leads_to: str) -> None:
    answer = host.get(asked)
    assert answer.status in (301, 308)
    target = urlsplit(answer.headers["Location"])
    assert target.path == leads_to
    assert target.netloc in ("", urlsplit(host.address).netloc)


def test_text_is_compressed_when_asked_and_what_is_packed_already_is_not(host: Host) -> None:
    for file in [*host.one_of_each_kind(), f"{FULL_TEXT}index.html"]:
        answer = host.get(file.removesuffix("index.html"), Accept_Encoding="gzip")
        stored = (host.site / file).read_bytes()
        if is_compressible(file) and len(stored) > 1000:
            assert answer.headers["Content-Encoding"] == "gzip", file
            assert "Accept-Encoding" in answer.headers["Vary"]
            assert gzip.decompress(answer.body) == stored
            # As small as tests/browser/test_weight.py weighs it, but for what another packer makes of it.
            assert len(answer.body) < len(gzip.compress(stored, LEVEL)) * 1.08 + 64, file
        elif not is_compressible(file):
            assert answer.headers["Content-Encoding"] is None, file


@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_page_that_has_not_changed_is_not_sent_again(host: Host, encoding: str) -> None:
    first = host.get(FULL_TEXT, Accept_Encoding=encoding)
    again = host.get(FULL_TEXT, Accept_Encoding=encoding, If_None_Match=first.headers["ETag"])
    assert again.status == 304
    assert again.body == b""
    assert again.headers["Cache-Control"] == caching(FULL_TEXT, 304)


NO_DATA = ["", "data/", FULL_TEXT, "robots.txt", "pagefind/pagefind-entry.json", "niet/hier.json"]


def test_web_applications_elsewhere_may_read_files_of_data_and_nothing_else(host: Host) -> None:
    files = host.one_of_each_kind()
    for file in [*files, *NO_DATA]:
        answer = host.get(file)
        wanted = headers_of(file, answer.status)
        sent = {name: answer.headers.get_all(name) for name in (*headers(), *FOR_ALL)}
        assert sent == {name: [wanted[name]] if name in wanted else None for name in sent}, file
    data = [file for file in files if headers_of(file).items() >= FOR_ALL.items()]
    assert {ending(file) for file in data} == set(DATA)
    assert not any("Access-Control-Allow-Origin" in headers_of(file, 404) for file in NO_DATA)


def test_data_that_has_not_changed_is_not_sent_again_and_is_free_then_too(host: Host) -> None:
    data = [file for file in host.one_of_each_kind() if is_for_others(file)]
    assert {ending(file) for file in data} == set(DATA)
    for file in data:
        again = host.get(file, If_None_Match=host.get(file).headers["ETag"])
        assert (again.status, again.body) == (304, b""), file
        assert {name: again.headers[name] for name in FOR_ALL} == FOR_ALL, file


@pytest.mark.parametrize("program", list(SERVERS))
def test_security_txt_is_the_one_hidden_file_that_is_sent(program: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    for name in ("index.html", "404.html", SECURITY, ".git/config", ".overleg-files"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("Contact: tel:1\n", encoding="utf-8")
    (work := tmp_path / "work").mkdir()
    with running(program, site, work) as address:
        host = Host(address, site)
        sent = host.get(SECURITY)
        assert (sent.status, sent.body) == (200, b"Contact: tel:1\n")
        assert sent.headers["Content-Type"].partition(";")[0] == "text/plain"
        assert [host.get(name).status for name in (".git/config", ".overleg-files", ".well-known/")] == [404] * 3
