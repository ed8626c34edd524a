"""Take pictures of the built site, to look at one by one: every kind of page, phone and desk, light and dark, on paper.

    python tools/pictures.py             all of them, in build/pictures/
    python tools/pictures.py --readme    those of the README, in docs/pictures/
    python tools/pictures.py --docs      those of the site about the program, in build/docs-pictures/

Needs `site/` (make site) and the browser of the tests (python tools/programs.py).
"""

from __future__ import annotations

import struct
import sys
import threading
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import product
from pathlib import Path

import pypdfium2
from playwright.sync_api import Browser, Page, sync_playwright

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.programs import CHROMIUM_FLAGS, find_chromium

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
ALL = ROOT / "build" / "pictures"
README = ROOT / "docs" / "pictures"
DOCS = ROOT / "build" / "docs-pictures"
FLAGS = [*CHROMIUM_FLAGS, "--disable-background-networking", "--disable-component-update"]
CONSULTATION = "overleggen/navo-ministers-mei-2025/"
PAGES = {
    "home": "",
    "consultation": CONSULTATION,
    "full-text": f"{CONSULTATION}volledige-tekst/#vraag-19",
    "faction": f"{CONSULTATION}fracties/volt/",
    "theme": "themas/defensie/",
    "topic": "onderwerpen/verenigde-staten/",
    "glossary": "begrippen/",
    "glossary-letter": "begrippen/n/",
    "search": "?zoek=raketten",  # the address of a search opens it
    "not-found": "404.html",
}
WINDOWS = {"phone": (390, 780), "narrow": (320, 640), "desk": (1280, 800)}
ON_PAPER = ("consultation", "full-text")
SHEETS = 2  # of each page that is printed, at most
DETAIL = 1.25  # pixels for each point of paper
PATIENCE = 30_000  # milliseconds for a search to show what it found


@dataclass(frozen=True)
class Picture:
    """A picture to take: what it is called, the path of its page, and the window; on paper there is no window."""

    name: str
    path: str
    window: tuple[int, int] | None = None
    is_dark: bool = False
    sheets: int = SHEETS


def pictures() -> list[Picture]:
    """All that there is to look at."""
    screens = [
        Picture(f"{page}-{window}-{'dark' if is_dark else 'light'}", PAGES[page], WINDOWS[window], is_dark)
        for page, window, is_dark in product(PAGES, WINDOWS, (False, True))
    ]
    return screens + [Picture(f"{page}-paper", PAGES[page].partition("#")[0]) for page in ON_PAPER]


# Few, and small: whoever clones the project gets them.
FOR_README = (
    Picture("full-text", PAGES["full-text"], (1040, 520)),
    Picture("home-dark", PAGES["home"], (360, 640), is_dark=True),
    Picture("search", PAGES["search"], (360, 640)),
    Picture("consultation-paper", CONSULTATION, sheets=1),
)


FOR_DOCS = {
    Picture(
        "home", PAGES["home"], WINDOWS["desk"]
    ): "The home page: what the site is, a search, the newest consultations",
    Picture(
        "consultation", PAGES["consultation"], WINDOWS["desk"]
    ): "A consultation: its facts, and who asked about what",
    Picture(
        "full-text", PAGES["full-text"], WINDOWS["desk"]
    ): "The full text: a question, its answer, and terms explained",
    Picture("topic", PAGES["topic"], WINDOWS["desk"]): "A topic: what all factions asked about it",
    Picture("glossary", PAGES["glossary-letter"], WINDOWS["desk"]): "Terms of one letter, each with where it is used",
    Picture("search", PAGES["search"], WINDOWS["phone"], is_dark=True): "A search on a phone, in dark colours",
    Picture("faction", PAGES["faction"], WINDOWS["phone"]): "What one faction asked, on a phone",
}
"""Pictures of the site about the program, and what each shows; git has none of them."""


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


def take(
    browser: Browser, site: Path, target: Path, wanted: Iterable[Picture], patience: float = PATIENCE
) -> list[Path]:
    """Take pictures of a built site; returns their files."""
    target.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    with served(site) as address:
        for picture in wanted:
            page = _open(browser, address, picture, patience)
            made += _screen(page, target / f"{picture.name}.png") if picture.window else _paper(page, picture, target)
            page.close()
    return made


def _open(browser: Browser, address: str, picture: Picture, patience: float) -> Page:
    width, height = picture.window or WINDOWS["desk"]
    page = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme="dark" if picture.is_dark else "light", locale="nl-NL"
    )
    page.goto(address + picture.path, wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    if picture.path.startswith("?zoek"):
        page.locator(".search-results li").first.wait_for(timeout=patience)
    return page


def _screen(page: Page, file: Path) -> list[Path]:
    page.screenshot(path=file, animations="disabled", caret="hide")
    return [file]


def _paper(page: Page, picture: Picture, target: Path) -> list[Path]:
    """The first sheets of what the page prints."""
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    made = []
    for number in range(min(picture.sheets, len(document))):
        bitmap = document[number].render(scale=DETAIL, grayscale=True)
        lines = [bytes(bitmap.buffer)[start : start + bitmap.width] for start in _starts(bitmap.stride, bitmap.height)]
        file = target / f"{picture.name}-{number + 1}.png"
        file.write_bytes(png(lines))
        made.append(file)
    document.close()
    return made


def _starts(stride: int, height: int) -> range:
    return range(0, stride * height, stride)


def png(lines: list[bytes]) -> bytes:
    """A grey picture from its lines, one byte a point, in the format of ISO/IEC 15948."""
    head = struct.pack(">IIBBBBB", len(lines[0]), len(lines), 8, 0, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + line for line in lines), 9)
    chunks = [(b"IHDR", head), (b"IDAT", data), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


_WANTED = {(): (ALL, pictures()), ("--readme",): (README, list(FOR_README)), ("--docs",): (DOCS, list(FOR_DOCS))}
"""Where pictures go, and which these are, by the options."""


def main(arguments: list[str], site: Path = SITE) -> int:
    """Take the pictures and say where they are."""
    wanted = _WANTED.get(tuple(arguments))
    if wanted is None:
        sys.stderr.write("usage: python tools/pictures.py [--readme | --docs]\n")
        return 2
    if not (site / "index.html").is_file():
        sys.stderr.write("there is no site/; run make site first\n")
        return 1
    target, chosen = wanted
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium() or None, args=FLAGS)
        for path in take(browser, site, target, chosen):
            sys.stdout.write(f"{path}\n")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
