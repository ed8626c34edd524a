"""Make the picture that other sites show beside a shared link: `overrides/assets/images/share.png`.

    python tools/share_picture.py

It is kept in the repository, because a build needs no browser, and holds no name, for every site has it that chooses no
other (`share_picture` in mkdocs.yml). Make it again when the design changes; the browser is that of the tests
(python tools/programs.py).
"""

from __future__ import annotations

import html
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

if __package__ in (None, ""):  # started as a script
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.programs import CHROMIUM_FLAGS, find_chromium

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "overrides" / "assets" / "fonts"
TARGET = ROOT / "overrides" / "assets" / "images" / "share.png"
WIDTH, HEIGHT = 1200, 630  # pixels: what the readers of OpenGraph crop least
TITLE = "Vragen aan ministers, en hun antwoorden"
LINE = "Woord voor woord, per fractie en per onderwerp"
PAGE = """<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: ours; font-weight: 600; src: url("%(fonts)s/atkinson-next-600.woff2"); }
@font-face { font-family: ours; font-weight: 400; src: url("%(fonts)s/atkinson-next-400.woff2"); }
body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 90px 100px; background: #0b3d2e; }
svg { display: block; width: 190px; height: 190px; margin-left: -12px; fill: none; stroke-width: 3; }
h1 { margin: 34px 0 22px; color: #fff; font: 600 80px/1.05 ours; letter-spacing: -1px; }
p { margin: 0; color: #d9ebe1; font: 400 40px/1.3 ours; }
</style><svg viewBox="0 0 32 32"><path stroke="#8fd3b0" d="M12 5h18M12 11h12"/>
<path stroke="#fff" d="M2 19h28M2 25h22"/></svg><h1>%(title)s</h1><p>%(line)s</p>"""


def take(browser: Browser, target: Path) -> None:
    """Draw the picture and write it to `target`, as PNG."""
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / ".share.html"
    filled = PAGE % {"fonts": FONTS.as_uri(), "title": html.escape(TITLE), "line": html.escape(LINE)}
    source.write_text(filled, encoding="utf-8")
    try:
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        page.goto(source.as_uri())
        page.evaluate("document.fonts.ready")
        page.screenshot(path=target)
        page.close()
    finally:
        source.unlink()


def main() -> int:
    """Draw the picture and say where it is."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium() or None, args=CHROMIUM_FLAGS)
        take(browser, TARGET)
        browser.close()
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
