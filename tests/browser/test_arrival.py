"""Whoever follows an address sees what it leads to, marked, with its question, and finds the way on."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.firefox import DriveFirefox
from tests.browser.places import CONSULTATION, FULL_TEXT, address
from tests.browser.states import NARROW

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LONGEST = "overleggen/adviescollege-regeldruk-maart-2024/volledige-tekst/"
FAR_FROM_ITS_QUESTION = "antwoord-72-5"
FACTION = f"{CONSULTATION}fracties/nsc/"
# Goes to each address in turn; gives those that are out of view, without their question, or marked wrongly in the list.
WRONG_ARRIVALS = """async (wanted) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const isSeen = (box) => box && box.bottom > 20 && box.top < innerHeight - 20;
  const titleOf = (element) => {
    let at = element.closest("article > *");
    while (!at.matches(".exchange-title")) at = at.previousElementSibling;
    return at;
  };
  const wrong = [];
  const ids = [...document.querySelectorAll(wanted)].map((element) => element.id);
  for (const id of ids) {
    location.hash = `#${id}`;
    await painted();
    await painted();
    const target = document.getElementById(id);
    const title = titleOf(target);
    let question = title;
    while (!question.matches(".question")) question = question.nextElementSibling;
    const box = target.getBoundingClientRect();
    const asked = [question, document.querySelector(".at-hand")].map((each) => each?.getBoundingClientRect());
    if (box.top < 0 || box.top > innerHeight - 60) wrong.push(`${id} is out of view`);
    if (!asked.some(isSeen)) wrong.push(`${id} without its question`);
    if (getComputedStyle(target).boxShadow === "none") wrong.push(`${id} is not marked`);
    const listed = document.querySelector(".toc [aria-current]")?.hash;
    if (listed !== `#${title.id}`) wrong.push(`${id} is listed as ${listed}`);
  }
  return ids.length > 20 ? wrong : ["too few"];
}"""
EVERY = "h3.exchange-title, .answer[id], .answer p[id]"
MARKED = "[...(CSS.highlights.get('found') ?? [])].map(String)"
IN_VIEW = """() => {
  const box = [...CSS.highlights.get("found")][0].getBoundingClientRect();
  return box.top > 0 && box.bottom < innerHeight;
}"""


@pytest.mark.parametrize(
    ("path", "size"),
    [
        (FULL_TEXT, (1280, 1800)),
        (FULL_TEXT, (NARROW, 640)),
        pytest.param(FULL_TEXT, (1280, 700), marks=pytest.mark.nightly),
        pytest.param(LONGEST, (1280, 1800), marks=pytest.mark.nightly),
        pytest.param(LONGEST, (NARROW, 640), marks=pytest.mark.nightly),
    ],
)
def test_every_address_shows_what_it_leads_to_with_its_question_and_its_place_in_the_list(
    browse: Browse, request: pytest.FixtureRequest, path: str, size: tuple[int, int]
) -> None:
    page = browse(address(request, "root", path), width=size[0], height=size[1]).page
    assert page.evaluate(WRONG_ARRIVALS, EVERY) == []


def test_firefox_marks_the_same_in_the_list(firefox: DriveFirefox, request: pytest.FixtureRequest) -> None:
    place = {"open": address(request, "root", FULL_TEXT)}
    report = firefox([{"viewport": [1280, 1800]}, place, {"evaluate": f"({WRONG_ARRIVALS})('h3.exchange-title')"}])
    assert report["results"][-1] == []


@pytest.mark.parametrize("place", ["root", "folder"])
def test_whoever_comes_to_an_answer_sees_its_question_above_it(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = browse(address(request, place, FULL_TEXT, "#antwoord-8")).page
    expect(page.locator("#vraag-8")).to_be_in_viewport(ratio=1)
    expect(page.locator("#vraag-8-1")).to_be_in_viewport(ratio=1)
    expect(page.locator("#antwoord-8 .label")).to_be_in_viewport(ratio=1)


def test_a_paragraph_far_below_its_question_comes_with_the_words_of_it(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", LONGEST, f"#{FAR_FROM_ITS_QUESTION}"), width=NARROW, height=640).page
    reminder = page.get_by_role("complementary", name="De vraag bij deze passage")
    expect(reminder).to_be_in_viewport(ratio=1)
    expect(reminder).to_contain_text(page.locator("#vraag-72-1").inner_text()[:60])
    expect(page.locator(f"#{FAR_FROM_ITS_QUESTION}")).to_be_in_viewport()
    reminder.get_by_role("link", name="vraag 72").click()
    expect(page.locator("#vraag-72")).to_be_in_viewport(ratio=1)
    expect(reminder).to_have_count(0)


def test_without_javascript_the_end_of_the_question_stands_above_the_answer(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", FULL_TEXT, "#antwoord-8-1"), javascript=False).page
    expect(page.locator("#antwoord-8-1")).to_be_in_viewport()
    expect(page.locator("#vraag-8-1")).to_be_in_viewport()


def found(browse: Browse, address_of: str, query: str, result: str) -> Page:
    """The page of a result of a search, come to by one click."""
    page = browse(f"{address_of}?zoek={query}").page
    page.locator(f".search-results a[href$='#{result}']").click()
    expect(page.locator("dialog[open]")).to_have_count(0)
    return page


@pytest.mark.parametrize("place", ["root", "folder"])
def test_one_click_leads_from_a_result_to_the_marked_words(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = found(browse, address(request, place, ""), "schaduwvloten", "vraag-8")
    notice = page.locator(".found")
    expect(notice).to_contain_text("Gezocht en hier gemarkeerd: “schaduwvloot”")
    assert page.evaluate(MARKED) == ["schaduwvloot"]
    assert page.evaluate(IN_VIEW)


def test_the_marks_of_a_search_can_be_taken_off_with_the_keyboard(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", FULL_TEXT, "?gevonden=sancties&gevonden=Rusland#vraag-8")).page
    assert {word.lower() for word in page.evaluate(MARKED)} == {"sancties", "rusland"}
    official = page.locator("#antwoord-8 .official").inner_text()
    button = page.get_by_role("button", name="Haal de markering weg")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".found")).to_have_count(0)
    assert page.evaluate(MARKED) == []
    assert page.url.endswith("/volledige-tekst/#vraag-8")
    assert page.locator("#antwoord-8 .official").inner_text() == official
    assert page.evaluate("document.activeElement !== document.body")


def test_words_that_do_not_stand_there_are_not_said_to_be_marked(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", FULL_TEXT, "?gevonden=olifant#vraag-8")).page
    expect(page.locator("html.js")).to_have_count(1)
    expect(page.locator(".found")).to_have_count(0)


@pytest.mark.parametrize("path", [FULL_TEXT, FACTION])
def test_on_a_phone_each_exchange_leads_on_and_back_to_the_list(
    browse: Browse, request: pytest.FixtureRequest, path: str
) -> None:
    page = browse(address(request, "root", path, "#vraag-7"), width=NARROW, height=640, touch=True).page
    onward = page.locator(".onward", has=page.locator("a[href='#vraag-8']"))
    onward.get_by_role("link", name="Volgende: vraag 8").tap()
    expect(page.locator("#vraag-8")).to_be_in_viewport(ratio=1)
    onward.get_by_role("link", name="Alle vragen").tap()
    listed = page.locator(".toc [aria-current]")
    expect(listed).to_be_in_viewport(ratio=1)
    expect(listed).to_be_focused()
    expect(listed).to_contain_text("Vraag")
    page.go_back()
    expect(page.locator("#vraag-8")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW


def test_where_the_list_stands_beside_the_text_there_are_no_stops_more(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    expect(page.locator(".onward").first).to_be_hidden()


def test_of_a_paragraph_that_is_not_there_its_answer_is_shown(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT, "#antwoord-19-99")).page
    said = page.get_by_role("status").filter(has_text="Deze passage staat niet op deze pagina.")
    expect(said).to_be_in_viewport()
    expect(page.locator("#antwoord-19:target")).to_be_in_viewport()


def test_a_passage_of_which_nothing_is_there_is_told(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT, "#antwoord-999")).page
    said = page.get_by_role("status").filter(has_text="Deze passage staat niet op deze pagina.")
    expect(said).to_be_in_viewport()
    other = browse(address(request, "root", FULL_TEXT, "#begin")).page
    expect(other.locator(".at-hand")).to_have_count(0)
