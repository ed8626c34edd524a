"""What readers come for takes few clicks, by touch on a host and by keyboard in a folder, and is in view at the end."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Browse
from tests.browser.errands import ByKeyboard, ByTouch, Reader, TooManyError
from tests.browser.passages import are_marked, are_seen, boxes, select
from tests.browser.places import CONSULTATION, FULL_TEXT, address
from tests.browser.visits import FLAGS
from tools.programs import find_chromium

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PHONE, DESK = (360, 740), (1280, 900)
TOPIC = "NAVO-norm en defensie-uitgaven"
BY_VOLT = f"{CONSULTATION}fracties/volt/"
# The second sentence of answer 19.
SENTENCE = "Het kabinet wil niet speculeren over de manier waarop de VS zijn betrokkenheid bij de NAVO vorm geeft."
# The caret goes through the text, as after F7 in Chromium and Firefox.
WITH_CARET = "--blink-settings=caretBrowsingEnabled=true"
AFTER_CARET = "getSelection().focusNode?.data?.slice(getSelection().focusOffset) ?? ''"
FOUND = "[...(CSS.highlights.get('found') ?? [])].map(String)"
FOUND_IS_SEEN = """() => [...CSS.highlights.get("found")].some((range) => {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
})"""


class Start(Protocol):
    """Opens a page (a site path, with the fragment or query in `tail`) for a reader with a number of activations."""

    def __call__(self, path: str, most: int, tail: str = "") -> Reader: ...


@pytest.fixture(params=["touch-on-host", "keyboard-in-folder"])
def start(request: pytest.FixtureRequest, browse: Browse) -> Start:
    """A reader on a phone at a site on a host, or one with a keyboard at the unzipped bundle."""

    def begin(path: str, most: int, tail: str = "") -> Reader:
        if request.param == "touch-on-host":
            where = address(request, "root", path, tail)
            return ByTouch(browse(where, width=PHONE[0], height=PHONE[1], touch=True).page, most)
        return ByKeyboard(browse(address(request, "folder", path, tail), width=DESK[0], height=DESK[1]).page, most)

    return begin


@pytest.fixture
def caret(chromium: Browser, bundle: Path) -> Iterator[Page]:
    """The full text in the unzipped bundle, at answer 19, in a browser that moves a caret through text."""
    flags = [*FLAGS, WITH_CARET]
    browser = chromium.browser_type.launch(executable_path=find_chromium(), args=flags)
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]}, locale="nl-NL")
    page = context.new_page()
    page.goto((bundle / FULL_TEXT / "index.html").as_uri() + "#antwoord-19")
    yield page
    browser.close()


def published(site: Path) -> list[dict[str, Any]]:
    """The data of all consultations, as they are published."""
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted(site.glob("overleggen/*/overleg.json"))]


def exchanges(consultation: dict[str, Any]) -> list[dict[str, Any]]:
    return [exchange for section in consultation["sections"] for exchange in section["exchanges"]]


def what_volt_asked_about_the_norm(start: Start) -> Reader:
    reader = start("", 2)
    reader.activate(reader.page.locator("main").get_by_role("link", name=TOPIC))
    of_volt = reader.page.locator(".entry[data-fractie~='Volt']")
    reader.activate(of_volt.locator(".entry-title a"))
    return reader


def test_what_volt_asked_about_the_nato_norm(start: Start) -> None:
    reader = what_volt_asked_about_the_norm(start)
    question = reader.page.locator("#vraag-14-1")
    expect(question).to_be_in_viewport()
    assert are_seen(question, "om de NAVO-norm te verhogen naar 5% van het BBP")


def test_volt_is_compared_with_d66_side_by_side(start: Start) -> None:
    reader = what_volt_asked_about_the_norm(start)
    reader.may(2)
    page = reader.page
    reader.activate(page.locator("#vraag-14 + .exchange-facts").get_by_role("link", name=TOPIC))
    volt, d66 = page.locator(".column:has(> #volt)"), page.locator(".column:has(> #d66)")
    reader.look_at(d66)
    assert are_seen(volt, "om de NAVO-norm te verhogen naar 5% van het BBP")
    assert are_seen(volt, "Het kabinet zal de komende tijd de Nederlandse inzet voor een nieuwe NAVO-norm")
    assert are_seen(d66, "om toe te groeien naar een NAVO-norm van 5%")
    assert are_seen(d66, "Alle bondgenoten zijn het erover eens")
    left, right = boxes(d66, volt)
    # A phone has no room for two columns: there one follows on the other.
    if page.viewport_size == {"width": DESK[0], "height": DESK[1]}:
        assert (left["y"], left["x"] + left["width"] <= right["x"]) == (right["y"], True)


def test_two_factions_that_never_met_are_compared_side_by_side(start: Start) -> None:
    """What D66 asked about the economy, and beside it the VVD: each in another consultation."""
    reader = start("", 2)
    page = reader.page
    reader.activate(page.locator("main").get_by_role("link", name="Economie", exact=True))
    reader.activate(page.locator(".see").get_by_role("link", name="D66", exact=True))
    d66, vvd = page.locator(".column:has(> #d66)"), page.locator(".column:has(> #vvd)")
    expect(page.locator("#d66")).to_be_in_viewport()
    reader.may(2)
    reader.activate(page.locator(".columns-choice").get_by_label("VVD", exact=True))
    expect(page.locator(".column:visible")).to_have_count(2)
    links = [column.locator(".entry .exchange-facts a").first.inner_text() for column in (d66, vvd)]
    assert len(set(links)) == 2
    for column in (d66, vvd):
        reader.look_at(column.locator(".entry").first)
        expect(column.locator(".asked").first).to_be_in_viewport()


def test_volt_is_compared_with_d66_from_its_own_page(start: Start) -> None:
    reader = start("fracties/volt/", 2)
    page = reader.page
    reader.activate(page.locator(".see").get_by_role("link", name=TOPIC))
    volt, d66 = page.locator(".column:has(> #volt)"), page.locator(".column:has(> #d66)")
    expect(page.locator("#volt")).to_be_in_viewport()
    for column in (volt, d66):
        reader.look_at(column.locator(".entry").first)
        expect(column.locator(".asked").first).to_be_in_viewport()


def leads_to_the_sentence(page: Page) -> bool:
    """Whether what is on the clipboard is an address that leads to the second sentence of answer 19, and marks it."""
    other = page.context.new_page()
    other.goto(page.url.split("#")[0])
    other.get_by_role("button", name="Zoeken").click()
    other.keyboard.press("Control+V")
    copied = other.locator("#Site-zoeken-vraag").input_value()
    assert "#antwoord-19-1:~:text=" in copied
    other.goto("about:blank")
    other.goto(copied)
    other.evaluate("document.fonts.ready.then(() => undefined)")
    seen = are_seen(other.locator("#antwoord-19-1"), SENTENCE)
    return seen and are_marked(other, "antwoord-19-1", SENTENCE) and not are_marked(other, "antwoord-19-1", "De VS")


def copied(page: Page) -> Locator:
    return page.locator(".pointing").get_by_role("status")


def test_a_link_to_the_second_sentence_of_an_answer_by_touch(browse: Browse, request: pytest.FixtureRequest) -> None:
    where = address(request, "root", FULL_TEXT, "#antwoord-19")
    reader = ByTouch(browse(where, width=PHONE[0], height=PHONE[1], touch=True).page, 1)
    select(reader.page, "antwoord-19-1", SENTENCE)  # as a long press and the handles of a phone do
    reader.activate(reader.page.get_by_role("button", name="Kopieer het adres van deze woorden"))
    expect(copied(reader.page)).to_have_text("Gekopieerd")
    assert leads_to_the_sentence(reader.page)


def test_a_link_to_the_second_sentence_of_an_answer_by_keyboard(caret: Page) -> None:
    reader = ByKeyboard(caret, 1)
    reader.go_to(caret.locator("#antwoord-19-1 a").first)
    words = len(SENTENCE.split())
    for _ in range(4 * words):
        if caret.evaluate(AFTER_CARET).lstrip().startswith(" ".join(SENTENCE.split()[:4])):
            break
        caret.keyboard.press("Control+ArrowRight")
    for _ in range(2 * words):
        if caret.evaluate("getSelection().toString()").strip() == SENTENCE:
            break
        caret.keyboard.press("Shift+Control+ArrowRight")
    button = caret.get_by_role("button", name="Kopieer het adres van deze woorden")
    expect(button).to_be_visible()
    caret.keyboard.press("Tab")
    expect(button).to_be_focused()
    reader.activate(button)
    expect(copied(caret)).to_have_text("Gekopieerd")
    # Who goes on with Tab goes on from the answer.
    caret.keyboard.press("Tab")
    expect(caret.locator(".exchange-tools:has(a[href$='#antwoord-19']) .cite summary")).to_be_focused()
    assert leads_to_the_sentence(caret)


def test_all_promises_that_name_a_subject(start: Start, built_site: Path) -> None:
    sentences = [
        commitment["sentence"]
        for consultation in published(built_site)
        for exchange in exchanges(consultation)
        for commitment in exchange["commitments"]
    ]
    reader = start("", 2)
    page = reader.page
    reader.activate(page.locator("main").get_by_role("link", name="Toezeggingen", exact=True))
    everything = page.locator("ul.commitments > li")
    expect(everything).to_have_count(len(sentences))
    naming = [text for text in everything.all_inner_texts() if "NAVO-norm" in text]
    reader.enter(page.get_by_label("Zoek in deze toezeggingen"), "NAVO-norm")
    shown = page.locator("ul.commitments > li:visible")
    assert shown.all_inner_texts() == naming
    assert sum("NAVO-norm" in each for each in sentences) <= len(naming) < len(sentences)
    said = " ".join(naming)
    assert [each for each in sentences if "NAVO-norm" in each and each not in said] == []
    status = page.get_by_text(f"{len(naming)} van {len(sentences)} toezeggingen")
    expect(status).to_be_in_viewport(ratio=1)
    reader.look_at(shown.first)
    assert are_seen(shown.first, "nieuwe NAVO-norm nader formuleren en de Kamer hierover informeren")


def test_what_one_minister_answered_in_a_year(start: Start, built_site: Path) -> None:
    answered = [
        exchange["id"]
        for consultation in published(built_site)
        if (consultation["dates"]["answered"] or "").startswith("2024")
        if any(signed["name"] == "D.M. van Weel" for signed in consultation["signatories"])
        for exchange in exchanges(consultation)
    ]
    reader = start("", 3)
    page = reader.page
    reader.activate(page.locator("main").get_by_role("link", name="Ministers en staatssecretarissen"))
    reader.activate(page.get_by_role("link", name="D.M. van Weel"))
    in_2024 = page.locator(".consultation-entries[data-jaar='2024'] .entry:visible")
    expect(in_2024).to_have_count(len(answered))
    assert len(answered) > 1
    reader.look_at(in_2024.nth(1))
    assert are_seen(in_2024.nth(1), "De politie speelt een belangrijke rol")


def test_where_a_term_is_used(start: Start) -> None:
    reader = start("", 2)
    page = reader.page
    reader.enter(page.locator("#Site-zoek"), "EfP")
    reader.activate(page.locator(".search-results").get_by_role("link", name="EfP", exact=True))
    uses = page.locator("//dd[preceding-sibling::dt[1][@id='begrip-efp']]").get_by_role("link", name="Vraag 13, D66")
    expect(page.locator("dt:target")).to_contain_text("Enhanced Forward Presence")
    expect(uses).to_be_in_viewport(ratio=1)


def test_from_a_search_result_to_the_marked_words(start: Start) -> None:
    reader = start("", 1, "?zoek=schaduwvloten")
    page = reader.page
    result = page.locator(".search-results a[href$='#vraag-8']")
    expect(result).to_be_visible()
    reader.activate(result)
    expect(page.locator(".found")).to_contain_text("schaduwvloot")
    assert page.evaluate(FOUND) == ["schaduwvloot"]
    assert page.evaluate(FOUND_IS_SEEN)


def test_a_note_is_read_and_switched_off(start: Start) -> None:
    reader = start(BY_VOLT, 2, "#vraag-19")
    page = reader.page
    reader.activate(page.get_by_role("link", name="Noot van de redactie bij “het terugtrekken van"))
    note = page.get_by_role("note")
    expect(page.locator("aside.note:target")).to_be_in_viewport()
    assert are_seen(note, "Sinds 1950 is dat altijd een officier uit de Verenigde Staten.")
    switch = page.get_by_role("checkbox", name="Noten van de redactie tonen")
    reader.activate(switch)
    expect(switch).not_to_be_checked()
    expect(switch).to_be_in_viewport(ratio=1)
    expect(page.locator("aside.note:visible, .editorial-mark:visible")).to_have_count(0)


def test_an_activation_above_the_limit_is_seen(start: Start) -> None:
    reader = start("", 1)
    reader.activate(reader.page.locator("main").get_by_role("link", name=TOPIC))
    with pytest.raises(TooManyError, match="more than the 1"):
        reader.activate(reader.page.locator(".entry-title a").first)
