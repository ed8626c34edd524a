"""Who listens hears a page in the order in which others see it."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Browse
from tests.browser.places import CONSULTATION, PageType, address, each_page
from tests.browser.states import NARROW, TALL, WIDE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een voorleesprogramma leest elke pagina in de volgorde waarin u haar ziet."

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"
PAGE_WITH_COLUMNS = f"{CONSULTATION}onderwerpen/verenigde-staten/"
PAGE_WITH_FACTS_BESIDE = "onderwerpen/verenigde-staten/"
# In each part of a page, what comes later in the document stands lower, or to the right on the same height.
MEASURE = """() => {
  const NEAR = 6; // pixels: small letters sit lower in a row than large ones
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, tr, caption, summary, label, form, div.question, div.answer";
  const found = [];
  const isBeside = (one, two) => two.left >= one.right - NEAR && two.top >= one.top - NEAR;
  const isAfter = (one, two) => two.top >= one.bottom - NEAR || isBeside(one, two);
  const isWithin = (inner, outer) => inner.left >= outer.left - NEAR && inner.right <= outer.right + NEAR
    && inner.top >= outer.top - NEAR && inner.bottom <= outer.bottom + NEAR;
  const boxOf = (element) => element.getBoundingClientRect();
  const nameOf = (element) => (element.innerText || element.tagName).trim().slice(0, 40);
  // The part around one element that does not hold the other, as large as there is.
  const branchOf = (element, other) => {
    while (!element.parentElement.contains(other)) element = element.parentElement;
    return element;
  };
  // Columns are read one after the other: the next begins above where the one before ends.
  const isInNextColumn = (one, two) => {
    const [column, next] = [branchOf(one, two), branchOf(two, one)].map(boxOf);
    return isBeside(column, next) && isWithin(boxOf(one), column) && isWithin(boxOf(two), next);
  };
  const check = (elements) => elements.slice(1).forEach((element, index) => {
    const before = elements[index];
    if (isAfter(boxOf(before), boxOf(element)) || isInNextColumn(before, element)) return;
    found.push(`${nameOf(element)} | comes after | ${nameOf(before)}`);
  });
  const isShown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility() && width > 1 && height > 1;
  };
  const parts = [".site-header", ".toc", ".page", ".site-footer"]
    .map((part) => document.querySelector(part)).filter((part) => part && isShown(part));
  for (const part of parts) {
    const blocks = [...part.querySelectorAll(BLOCKS)].filter(isShown);
    check(blocks.filter((block) => !blocks.some((inner) => inner !== block && block.contains(inner))));
  }
  check(parts);
  return [parts.length, found];
}"""


def out_of_order(page: Page) -> list[str]:
    """What stands elsewhere than it is read, at both widths."""
    found = []
    for width in (NARROW, WIDE):
        page.set_viewport_size({"width": width, "height": TALL})
        parts, wrong = page.evaluate(MEASURE)
        assert parts >= 3
        found += [f"{width}: {line}" for line in wrong]
    return found


@each_page
def test_a_page_is_read_as_it_is_seen(browse: Browse, request: pytest.FixtureRequest, kind: PageType) -> None:
    assert out_of_order(browse(address(request, "root", kind.path)).page) == []


@pytest.mark.parametrize(
    ("path", "css", "width"),
    [
        (PAGE_TO_BREAK, ".page { display: flex; flex-direction: column-reverse; }", NARROW),
        (PAGE_TO_BREAK, ".page { display: flex; flex-direction: column; } .answer { order: -1; }", NARROW),
        (PAGE_TO_BREAK, ".question { position: relative; top: 20rem; }", NARROW),
        (PAGE_TO_BREAK, ".site-main { display: grid; direction: rtl; }", WIDE),
        (PAGE_TO_BREAK, "body { flex-direction: column-reverse; }", WIDE),
        (
            PAGE_TO_BREAK,
            ".breadcrumbs ol, .breadcrumbs ul { flex-direction: row-reverse; justify-content: start; }",
            WIDE,
        ),
        (PAGE_WITH_COLUMNS, ".side-by-side { direction: rtl; }", WIDE),
        (PAGE_WITH_COLUMNS, ".column { display: flex; flex-direction: column-reverse; }", WIDE),
        (PAGE_WITH_COLUMNS, ".column h3 { position: relative; top: 20rem; }", WIDE),
        (PAGE_WITH_FACTS_BESIDE, ".consultation-entries { direction: rtl; }", WIDE),
        (PAGE_WITH_FACTS_BESIDE, ".facts-beside { top: 20rem; position: relative; }", WIDE),
    ],
)
def test_another_order_for_the_eyes_is_seen(
    browse: Browse, request: pytest.FixtureRequest, path: str, css: str, width: int
) -> None:
    page = browse(address(request, "root", path)).page
    rules = css.replace(";", " !important;").replace("} ", "}\n").split("\n")
    page.evaluate("(rules) => rules.forEach((rule) => document.styleSheets[0].insertRule(rule, 0))", rules)
    assert [line for line in out_of_order(page) if line.startswith(str(width))]
