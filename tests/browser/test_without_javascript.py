"""Where scripts do not run, every page can be read and left, and shows no control that would do nothing."""

from collections.abc import Iterator

import pytest

from tests.browser.conftest import Browse
from tests.browser.firefox import Firefox, Step
from tests.browser.places import CONSULTATION, IN_FIREFOX, OTHERS_IN_FIREFOX, Look, PageType, address, each_look
from tests.browser.states import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = (
    "Zonder JavaScript is elke soort pagina te lezen, staat het menu open en staan er geen knoppen die niets doen."
)

PAGE_TO_BREAK = f"{CONSULTATION}onderwerpen/turkije/"
# An expression, because Firefox without scripts runs no function for tests.
WRONG = """(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && element.getClientRects().length > 0;
  const found = [];
  if (document.documentElement.className !== "no-js") found.push("scripts run");
  if (!all("h1").some(isSeen)) found.push("no heading");
  if (!all(".site-footer .without-script").some(isSeen)) found.push("not said what does not work");
  for (const link of all("#Site-hoofdmenu a, .skip, .site-footer a")) {
    if (!isSeen(link)) found.push(`hidden: ${link.textContent}`);
  }
  for (const control of all("button, input, select, textarea, dialog, [role=button], [role=tooltip]")) {
    if (isSeen(control)) found.push(`dead: ${control.outerHTML.slice(0, 60)}`);
  }
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: holder } = texts.currentNode;
    const hidden = "details:not([open]), form.home-search, .term-search, .commitment-search[hidden], "
      + ".note-switch[hidden], .paper, script, style";
    // The way on, which narrow windows show; in wide ones the list stands beside the text.
    const isMeantToBeHidden = holder.closest(hidden) || (innerWidth >= 1024 && holder.closest(".onward"));
    if (data.trim() && !isMeantToBeHidden && !isSeen(holder)) found.push(`unread: ${data}`);
  }
  return found;
})()"""
GROUND = "getComputedStyle(document.body).backgroundColor"
BREAKS = [
    ("document.documentElement.className = 'js'", "scripts run"),
    ("document.querySelector('h1').style.display = 'none'", "no heading"),
    ("document.querySelector('.without-script').remove()", "not said"),
    ("document.querySelector('#Site-hoofdmenu').style.visibility = 'hidden'", "hidden: "),
    ("document.querySelector('[data-action=search]').hidden = false", "dead: <button"),
    ("document.querySelector('#Site-zoeken').show()", "dead: <dialog"),
    ("document.querySelector('.answer').hidden = true", "unread: "),
]


@pytest.fixture(scope="module")
def firefox_without_scripts() -> Iterator[Firefox]:
    """A Firefox whose user has shut off JavaScript."""
    driver = Firefox(**{"javascript.enabled": False})
    yield driver
    driver.close()


@each_look(schemes=["light"], turn=1)
def test_a_page_is_whole_without_scripts(browse: Browse, request: pytest.FixtureRequest, look: Look) -> None:
    page = browse(look.address(request), width=look.width, javascript=False).page
    assert page.evaluate(WRONG) == []


@pytest.mark.parametrize(("harm", "objection"), BREAKS, ids=[objection for _, objection in BREAKS])
def test_a_page_that_needs_scripts_is_seen(
    browse: Browse, request: pytest.FixtureRequest, harm: str, objection: str
) -> None:
    page = browse(address(request, "root", PAGE_TO_BREAK), width=NARROW, javascript=False).page
    page.evaluate(f"void ({harm})")
    assert [line for line in page.evaluate(WRONG) if line.startswith(objection)]


def test_the_palette_of_the_system_is_followed_without_scripts(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", ""), dark=True, javascript=False).page
    assert page.evaluate(GROUND) == "rgb(18, 24, 21)"
    page.emulate_media(color_scheme="light")
    assert page.evaluate(GROUND) == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    "pages", [IN_FIREFOX, pytest.param(OTHERS_IN_FIREFOX, marks=pytest.mark.nightly)], ids=["few", "others"]
)
def test_firefox_shows_whole_pages_without_scripts(
    firefox_without_scripts: Firefox, request: pytest.FixtureRequest, pages: list[tuple[str, PageType]]
) -> None:
    steps: list[Step] = [
        step for place, kind in pages for step in ({"open": address(request, place, kind.path)}, {"evaluate": WRONG})
    ]
    found = firefox_without_scripts.drive(steps)["results"][1::2]
    assert found == [[]] * len(pages)


@pytest.mark.parametrize("place", [pytest.param("root", marks=pytest.mark.nightly), "folder"])
def test_firefox_follows_a_term_to_its_explanation_without_scripts(
    firefox_without_scripts: Firefox, request: pytest.FixtureRequest, place: str
) -> None:
    in_view = (
        "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('{}').getBoundingClientRect())"
    )
    page = address(request, place, f"{CONSULTATION}volledige-tekst/")
    way_back = "document.querySelector(\"[href='#begrip-saceur-1']\").focus()"
    results = firefox_without_scripts.drive(
        [
            {"open": page},
            {"evaluate": "document.querySelector('#begrip-saceur-1').focus()"},
            {"press": "Enter"},
            {"pause": 300},
            {"evaluate": in_view.replace("{}", "#begrip-saceur-uitleg")},
            {"evaluate": way_back},
            {"press": "Enter"},
            {"pause": 300},
            {"evaluate": in_view.replace("{}", "#begrip-saceur-1")},
        ]
    )["results"]
    assert (results[4], results[8]) == (True, True)


def test_firefox_sees_a_page_that_needs_scripts(
    firefox_without_scripts: Firefox, request: pytest.FixtureRequest
) -> None:
    harm, objection = BREAKS[4]
    steps: list[Step] = [
        {"open": address(request, "root", PAGE_TO_BREAK)},
        {"evaluate": f"void ({harm})"},
        {"evaluate": WRONG},
    ]
    assert [line for line in firefox_without_scripts.drive(steps)["results"][-1] if line.startswith(objection)]
