"""Fonts come before the text is laid out: one that comes later has all text of a page laid out once more."""

import pytest

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, FULL_TEXT
from tests.browser.server import SiteServer

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# Pages with official text: some with labels, some with words that are bold in the document, one with neither.
PAGES = {
    "full-text": FULL_TEXT,
    "longest": "overleggen/adviescollege-regeldruk-maart-2024/volledige-tekst/",
    "consultation-faction": f"{CONSULTATION}fracties/volt/",
    "faction": "fracties/volt/",
    "commitments": "toezeggingen/",
}
# The names of the fonts that came, by who asked for them; the letters of other languages may come when they are met.
CAME = """async () => {
  await document.fonts.ready;
  const fonts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".woff2"));
  const asked = (by) => fonts.filter(({ initiatorType }) => initiatorType === by)
    .map(({ name }) => name.split("/").at(-1).split(".")[0]).filter((name) => !name.endsWith("-extended"));
  return [asked("link"), asked("css")];
}"""
USED = """() => [...document.fonts].filter(({ family, status, unicodeRange }) =>
  /^.?(Literata|Atkinson Next)/.test(family) && status === "loaded" && !unicodeRange.startsWith("U+A1")).length"""


@pytest.mark.parametrize("name", PAGES)
def test_each_font_of_a_page_is_asked_for_before_its_text_and_none_in_vain(
    browse: Browse, site_server: SiteServer, name: str
) -> None:
    page = browse(site_server.url(PAGES[name]), width=390).page
    before, late = page.evaluate(CAME)
    assert late == []
    assert {"atkinson-next-400", "atkinson-next-600", "literata-400"} <= set(before)
    assert page.evaluate(USED) == len(before)


def test_a_font_that_is_not_asked_for_before_is_found(browse: Browse, site_server: SiteServer) -> None:
    page = browse(site_server.url(PAGES["faction"])).page
    page.evaluate("document.querySelector('.asked').style.fontWeight = '700'; document.body.offsetHeight")
    page.evaluate("document.fonts.ready.then(() => null)")
    assert page.evaluate(CAME)[1] != []
