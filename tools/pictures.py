"""Make the pictures of the README from the built site.

    python tools/pictures.py

Needs `site/` (make site) and the browser of the tests (python tools/programs.py).
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.programs import find_chromium

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
PICTURES = ROOT / "docs" / "pictures"
FULL_TEXT = "overleggen/navo-ministers-mei-2025/volledige-tekst/#vraag-19"
# Name, page, width and height in CSS pixels, dark.
WANTED = (
    ("full-text-1280", FULL_TEXT, 1280, 800, False),
    ("home-320-dark", "", 320, 640, True),
)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the standard library's
        """Say nothing of each request."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; gives its address, with a slash at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def take(browser: Browser, site: Path, target: Path) -> list[Path]:
    """Take all pictures of a built site; returns their files."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    with served(site) as address:
        for name, page_path, width, height, dark in WANTED:
            page = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
            )
            page.goto(address + page_path)
            page.evaluate("document.fonts.ready")
            page.screenshot(path=target / f"{name}.png")
            page.close()
            made.append(target / f"{name}.png")
    return made


def main() -> int:
    """Take the pictures and say where they are."""
    if not (SITE / "index.html").is_file():
        sys.stderr.write("there is no site/; run make site first\n")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium() or None, args=FLAGS)
        for path in take(browser, SITE, PICTURES):
            sys.stdout.write(f"{path}\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
