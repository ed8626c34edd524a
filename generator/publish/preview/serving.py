"""Sends the pages of a preview to browsers."""

from __future__ import annotations

import logging
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socket import AF_INET6
from threading import Event, Thread
from urllib.parse import parse_qs, quote, unquote, urlsplit

from mkdocs.config.defaults import MkDocsConfig

from generator.messages.language import shown
from generator.messages.message import say
from generator.problems import printable
from generator.publish.mkdocs.headers import FRESH, headers_of, media_type
from generator.publish.preview.mistakes import mistakes_of
from generator.publish.preview.notice import FOLDER, VERSION, file_of, page_of_mistakes, with_notice
from generator.publish.preview.previewing import Echo, Preview
from generator.publish.preview.showing import INDEX
from generator.publish.units.crew import Crew

_log = logging.getLogger(__name__)
_NOT_FOUND = "404.html"
# Seconds that a browser waits for a new version before it asks again.
_WAIT = 30.0


def serve_preview(config: MkDocsConfig, content: Path, echo: Echo, crew: Crew, is_over: Event) -> None:
    """Serve a preview of a project at the address of its configuration, until `is_over` or somebody interrupts.

    Raises OSError where the address cannot be had.
    """
    preview = Preview(config, content, echo, crew)
    host, port = config.dev_addr
    mount = f"/{urlsplit(config.site_url or '').path.strip('/')}/".replace("//", "/")
    with PreviewServer((host, port), mount, preview, Path(config.config_file_path).absolute().parent) as server:
        preview.begin()  # without further threads, for then workers begin as copies of this process
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        shown = f"[{host}]" if ":" in host else host
        echo(say("Serving on http://{shown}:{port}{mount}", shown=shown, port=server.server_address[1], mount=mount))
        try:
            preview.follow(is_over)
        except KeyboardInterrupt:
            echo(say("Shutting down"))
        finally:
            server.shutdown()
            thread.join()


class PreviewServer(ThreadingHTTPServer):
    """Serves a preview at an address, host and port; `mount` is the path of the site there, with a slash at both ends.

    Raises OSError where the address cannot be had.
    """

    daemon_threads = True

    def __init__(self, address: tuple[str, int], mount: str, preview: Preview, root: Path) -> None:
        if ":" in address[0]:
            self.address_family = AF_INET6
        self.mount, self.preview, self.root = mount, preview, root
        super().__init__(address, _Answer)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a browser that no longer waits for an answer."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Answer(BaseHTTPRequestHandler):
    server: PreviewServer

    def do_GET(self) -> None:
        """Answer a request."""
        asked = urlsplit(self.path)
        path, mount = unquote(asked.path), self.server.mount
        if not path.startswith(mount):
            self._lead_to(mount) if f"{path}/" in ("/", "//", mount) else self._send(HTTPStatus.NOT_FOUND, "a.txt", b"")
            return
        place = path.removeprefix(mount)
        if place == VERSION:
            known = parse_qs(asked.query).get("after", [""])[0]
            self._send(HTTPStatus.OK, "a.txt", self.server.preview.version_after(known, _WAIT).encode())
        elif place.startswith(FOLDER):
            self._send_or_not(place, file_of(place.removeprefix(FOLDER)))
        else:
            self._send_file(place)

    def do_HEAD(self) -> None:
        """Answer without a body."""
        self.do_GET()

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002  the name that the library gives
        """Say nothing of each request."""
        _log.debug(format, *arguments)

    def _send_file(self, place: str) -> None:
        preview, mount = self.server.preview, self.server.mount
        if not place or place.endswith("/"):
            place += INDEX
        version = preview.version
        try:
            data = preview.file(place)
            if data is None and not place.endswith(INDEX) and preview.file(f"{place}/{INDEX}") is not None:
                self._lead_to(f"{mount}{place}/")
                return
            if data is None:
                self._send_or_not(_NOT_FOUND, None if place == _NOT_FOUND else preview.file(_NOT_FOUND))
                return
        except Exception as error:  # one page that cannot be made ends no preview
            mistakes = mistakes_of(error, self.server.root)
            _log.error("%s", "\n".join(printable(shown(each)) for each in mistakes))
            page = page_of_mistakes(mount, version, mistakes)
            self._send(HTTPStatus.INTERNAL_SERVER_ERROR, INDEX, page)
            return
        if place.endswith(".html"):
            data = with_notice(data, mount, version, preview.mistakes_on(place))
        self._send(HTTPStatus.OK, place, data)

    def _send_or_not(self, place: str, data: bytes | None) -> None:
        preview, mount = self.server.preview, self.server.mount
        if data is not None and place != _NOT_FOUND:
            self._send(HTTPStatus.OK, place, data)
        elif data is not None:
            page = with_notice(data, mount, preview.version, preview.mistakes)
            self._send(HTTPStatus.NOT_FOUND, place, page)
        else:
            page = page_of_mistakes(mount, preview.version, preview.mistakes or [say("there is no page here")])
            self._send(HTTPStatus.NOT_FOUND, INDEX, page)

    def _lead_to(self, path: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", quote(path))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, status: HTTPStatus, name: str, data: bytes) -> None:
        self.send_response(status)
        sent = {**headers_of(name, status), "Content-Type": media_type(name), "Cache-Control": FRESH}
        for header, value in {**sent, "Content-Length": str(len(data))}.items():
            self.send_header(header, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)
