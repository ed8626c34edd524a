"""A web server for tests: the built site as a careful host would serve it, at the root or under a path."""

import gzip
import http.server
import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, BinaryIO

from generator.publish.mkdocs.headers import caching, headers_of, is_compressible, media_type

POLL = 0.02  # seconds until the server notices that it may stop
LEAST_PACKED = 512  # bytes, as hosting/nginx.conf has it
LEVEL = 6  # what Apache and Caddy take by default, and hosting/nginx.conf says


@dataclass
class SiteServer:
    """A running server: `address` ends in a slash.

    `asked` holds the path of each request with its status, `sent` that of each answer with the bytes of its body.
    """

    address: str
    asked: list[tuple[str, int]] = field(default_factory=list)
    sent: list[tuple[str, int]] = field(default_factory=list)

    def url(self, path: str = "") -> str:
        """The address of a page, by its path below the site's own root."""
        return self.address + path.lstrip("/")


@lru_cache(maxsize=256)
def packed(file: Path, _changed: int) -> bytes | None:
    """A file as hosts pack it, once as long as it does not change; None where it is too small to be packed."""
    plain = file.read_bytes()
    return gzip.compress(plain, LEVEL, mtime=0) if len(plain) >= LEAST_PACKED else None


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder under a prefix, and its 404.html for whatever is not there."""

    protocol_version = "HTTP/1.1"
    status = int(http.HTTPStatus.OK)
    packed: bytes | None = None

    def __init__(self, *args: object, prefix: str, log: SiteServer, directory: str) -> None:
        self.prefix = prefix
        self.log = log
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]  # what the server hands to any handler

    def translate_path(self, path: str) -> str:
        """The file for a path; outside the prefix there is none."""
        if not path.startswith(self.prefix):
            return str(Path(self.directory) / "outside the site")
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Answer with the file, packed where a host would pack it; None where the answer has no body."""
        self.packed = self.packed_file()
        found = super().send_head()
        if found is None or self.packed is None:
            return found
        found.close()
        return io.BytesIO(self.packed)

    def packed_file(self) -> bytes | None:
        """The file that is asked for, packed; None where it goes as it is."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if "gzip" not in self.headers.get("Accept-Encoding", "") or not is_compressible(file.name) or not file.exists():
            return None
        return packed(file, file.stat().st_mtime_ns)

    def copyfile(self, source: Any, outputfile: Any) -> None:  # noqa: ANN401  # as wide as the base class has it
        """Send a body, and remember how much it was."""
        body = source.read()
        self.log.sent.append((self.path, len(body)))
        outputfile.write(body)

    def send_header(self, keyword: str, value: str) -> None:
        """Tell of the packed file where that is what follows."""
        if keyword == "Content-Length" and self.packed is not None and self.status == http.HTTPStatus.OK:
            super().send_header("Content-Encoding", "gzip")
            super().send_header("Vary", "Accept-Encoding")
            value = str(len(self.packed))
        super().send_header(keyword, value)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page when something is not there."""
        page = Path(self.directory) / "404.html"
        if code != http.HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", media_type("404.html"))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.copyfile(io.BytesIO(body), self.wfile)

    def send_response(self, code: int, message: str | None = None) -> None:
        """Remember the status, on which caching depends."""
        self.status = code
        super().send_response(code, message)

    def end_headers(self) -> None:
        """Add to every answer what a host has to send."""
        path = self.path.removeprefix(self.prefix).partition("?")[0]
        for name, value in headers_of(path, self.status).items():
            self.send_header(name, value)
        self.send_header("Cache-Control", caching(path, self.status))
        super().end_headers()

    def guess_type(self, path: object) -> str:
        """The type by the project's own table, for Python's follows the machine."""
        return media_type(str(path))

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Remember the request instead of printing it."""
        self.log.asked.append((self.path, int(code)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the base class's
        """Print nothing: tests look at `asked`."""


@contextmanager
def serve(folder: Path, prefix: str = "/") -> Iterator[SiteServer]:
    """Serve a folder on this machine only, on a free port, under a prefix that begins and ends with a slash."""
    site = SiteServer("")
    handler = partial(Handler, prefix=prefix, log=site, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True)
        thread.start()
        try:
            site.address = f"http://127.0.0.1:{server.server_port}{prefix}"
            yield site
        finally:
            server.shutdown()
            thread.join()
