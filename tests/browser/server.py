"""A web server for tests: the built site as a careful host would serve it, at the root or under a path."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generator.publish.headers import caching, headers, media_type

POLL = 0.02  # seconds until the server notices that it may stop


@dataclass
class SiteServer:
    """A running server: `address` ends in a slash; `asked` holds the path of each request with its status."""

    address: str
    asked: list[tuple[str, int]] = field(default_factory=list)

    def url(self, path: str = "") -> str:
        """The address of a page, by its path below the site's own root."""
        return self.address + path.lstrip("/")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder under a prefix, and its 404.html for whatever is not there."""

    protocol_version = "HTTP/1.1"
    status = int(http.HTTPStatus.OK)

    def __init__(self, *args: object, prefix: str, asked: list[tuple[str, int]], directory: str) -> None:
        self.prefix = prefix
        self.asked = asked
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]  # what the server hands to any handler

    def translate_path(self, path: str) -> str:
        """The file for a path; outside the prefix there is none."""
        if not path.startswith(self.prefix):
            return str(Path(self.directory) / "outside the site")
        return super().translate_path("/" + path.removeprefix(self.prefix))

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
            self.wfile.write(body)

    def send_response(self, code: int, message: str | None = None) -> None:
        """Remember the status, on which caching depends."""
        self.status = code
        super().send_response(code, message)

    def end_headers(self) -> None:
        """Add to every answer what a host has to send."""
        for name, value in headers().items():
            self.send_header(name, value)
        path = self.path.removeprefix(self.prefix).partition("?")[0]
        self.send_header("Cache-Control", caching(path, self.status))
        super().end_headers()

    def guess_type(self, path: object) -> str:
        """The type by the project's own table, for Python's follows the machine."""
        return media_type(str(path))

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Remember the request instead of printing it."""
        self.asked.append((self.path, int(code)))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name is the base class's
        """Print nothing: tests look at `asked`."""


@contextmanager
def serve(folder: Path, prefix: str = "/") -> Iterator[SiteServer]:
    """Serve a folder on this machine only, on a free port, under a prefix that begins and ends with a slash."""
    asked: list[tuple[str, int]] = []
    handler = partial(Handler, prefix=prefix, asked=asked, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True)
        thread.start()
        try:
            yield SiteServer(f"http://127.0.0.1:{server.server_port}{prefix}", asked)
        finally:
            server.shutdown()
            thread.join()
