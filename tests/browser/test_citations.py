"""Readers cite: a window beside the text has the words in each form, with the reader's own day, to be copied."""

import re
from datetime import datetime

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import load_axe, violations
from tests.browser.conftest import Browse
from tests.browser.contrast import pairs
from tests.browser.forced_colours import lost
from tests.browser.places import FULL_TEXT, PLACES, address
from tests.browser.reflow import faults
from tests.browser.targets import targets

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FOR_READERS = "Een verwijzing naar een antwoord is met een knop te kopiëren, en de pagina meldt of dat is gelukt."

FACTION = "overleggen/navo-ministers-mei-2025/fracties/nsc/"
CITING = "overleggen/navo-ministers-mei-2025/citeren/"
WINDOW = "dialog.citing-form"
OF_MANY_PAGES = "overleggen/adviescollege-regeldruk-maart-2024/volledige-tekst/"
OF_SEVERAL = "overleggen/milieudelicten-december-2023/volledige-tekst/"
TODAY = datetime.now().astimezone()


def control(page: Page, number: str) -> Locator:
    return page.locator(".exchange-tools", has=page.locator(f"a[href$='#antwoord-{number}']")).locator("a.citing")


def cite(page: Page, number: str) -> Locator:
    """The window with the citation of an answer, open."""
    control(page, number).click()
    window = page.locator(WINDOW)
    expect(window).to_be_visible()
    return window


def text(window: Locator) -> str:
    return window.get_by_label("Bronvermelding").input_value()


@pytest.mark.parametrize("start", [FULL_TEXT, FACTION])
def test_a_citation_ends_with_the_fixed_address_and_can_be_copied(
    browse: Browse, request: pytest.FixtureRequest, start: str
) -> None:
    page = browse(address(request, "root", start)).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window = cite(page, "7")
    words = text(window)
    assert words.startswith("Antwoord van het kabinet op vraag 7, in: Informele bijeenkomst van de NAVO-ministers van")
    assert f", {address(request, 'root', FULL_TEXT)}#antwoord-7 (geraadpleegd op {TODAY.day} " in words
    assert words.endswith(f" {TODAY.year}).")
    window.get_by_role("button", name="Kopieer").click()
    expect(window.get_by_role("status")).to_have_text("Gekopieerd")
    assert page.evaluate("navigator.clipboard.readText()") == words


def test_each_form_has_the_day_of_the_reader(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "sub-path", FULL_TEXT)).page
    window = cite(page, "7")
    days = {
        "APA (7e editie)": f"Geraadpleegd op {TODAY.day} ",
        "BibTeX": f"urldate = {{{TODAY:%Y-%m-%d}}}",
        "RIS": f"Y2  - {TODAY:%Y/%m/%d}/",
        "CSL-JSON": f'"accessed": {{"date-parts": [[{TODAY.year}, {TODAY.month}, {TODAY.day}]]}}',
    }
    for form, day in days.items():
        window.get_by_label("Vorm").select_option(form)
        assert day in text(window)
        assert "volledige-tekst/#antwoord-7" in text(window)
        assert not re.search("[\x00-\x08]", text(window))


def test_one_paragraph_is_cited_with_its_own_address(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    window = cite(page, "8")
    options = window.get_by_label("Wat wilt u citeren?").locator("option").all_inner_texts()
    assert options[:3] == ["Antwoord 8", "Vraag en antwoord samen", "Vraag 8"]
    of_answer = window.locator("optgroup[label='Alinea’s van antwoord 8'] option")
    expect(of_answer.nth(1)).to_have_text(re.compile("^Alinea 2: “"))
    window.get_by_label("Wat wilt u citeren?").select_option(of_answer.nth(1).inner_text())
    assert "Antwoord van het kabinet op vraag 8, alinea 2, in: " in text(window)
    assert "#antwoord-8-2 (geraadpleegd" in text(window)
    window.get_by_label("Vorm").select_option("BibTeX")
    assert "@incollection{navo-ministers-mei-2025-antwoord-8-2," in text(window)


def test_the_list_names_no_paragraph_that_is_all_of_its_question(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    page = browse(address(request, "root", OF_SEVERAL), width=320, height=640).page
    window = cite(page, "3-4-5-9-en-10")
    alone = [f"Vraag {number}" for number in (3, 4, 5, 9, 10)]
    what = window.get_by_label("Wat wilt u citeren?")
    expect(what.locator("> option")).to_have_text(["Antwoord 3, 4, 5, 9 en 10", "Vraag en antwoord samen", *alone])
    groups = what.locator("optgroup").evaluate_all("(all) => all.map(({ label }) => label)")
    assert groups == ["Alinea’s van antwoord 3, 4, 5, 9 en 10"]
    what.focus()
    page.keyboard.type("alinea 7")
    assert "op vragen 3, 4, 5, 9 en 10, alinea 7, in: " in text(window)
    assert faults(page, WINDOW) == []


def test_what_a_number_in_brackets_means_is_heard_with_the_citation(
    browse: Browse, request: pytest.FixtureRequest
) -> None:
    field = cite(browse(address(request, "root", FULL_TEXT)).page, "7").get_by_label("Bronvermelding")
    expect(field).to_have_accessible_description("")
    counted = cite(browse(address(request, "root", OF_MANY_PAGES)).page, "77").get_by_label("Bronvermelding")
    expect(counted).to_have_accessible_description(
        "Het nummer tussen vierkante haken staat niet in het document: wij telden."
    )


def test_a_citation_names_no_address_on_somebody_s_own_disk(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "folder", FULL_TEXT)).page
    window = cite(page, "7")
    assert ", overleggen/navo-ministers-mei-2025/volledige-tekst/#antwoord-7 (geraadpleegd op" in text(window)
    for form in ("Nederlandse tekst", "APA (7e editie)", "BibTeX", "RIS", "CSL-JSON"):
        window.get_by_label("Vorm").select_option(form)
        assert "://" not in text(window)


def test_a_page_of_the_paper_is_that_of_the_part_that_is_cited(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", OF_MANY_PAGES)).page
    words = text(cite(page, "12"))
    assert words.startswith(
        "Kamerstukken II 2023/24, 36 450, nr. 6, p. 5 (antwoord van M.A.M. Adriaansens (Minister van"
    )


def test_when_copying_is_refused_the_words_stay_selected(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    page.evaluate("() => { document.execCommand = () => false; }")
    window = cite(page, "7")
    window.get_by_role("button", name="Kopieer").click()
    expect(window.get_by_role("status")).to_have_text("Kopiëren lukt niet. Kopieer de tekst hierboven zelf.")
    assert page.evaluate("getSelection().toString()") == text(window)


def test_the_window_gives_the_focus_back(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FULL_TEXT)).page
    control(page, "7").focus()
    page.keyboard.press("Enter")
    expect(page.locator(WINDOW).get_by_label("Bronvermelding")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(WINDOW)).to_be_hidden()
    expect(control(page, "7")).to_be_focused()


@pytest.mark.parametrize("place", PLACES)
def test_without_scripts_the_control_leads_to_the_same_words(
    browse: Browse, request: pytest.FixtureRequest, place: str
) -> None:
    page = browse(address(request, place, FULL_TEXT), javascript=False).page
    control(page, "7").click()
    found = page.locator("dt:target + dd")
    expect(found).to_contain_text("Antwoord van het kabinet op vraag 7, in: Informele bijeenkomst")
    expect(found).to_contain_text("(geraadpleegd op …)")
    file = page.get_by_role("link", name="BibTeX")
    if place == "folder":
        expect(file).to_have_count(0)  # a bundle holds no files for other programs, and offers none
    else:
        expect(file).to_have_attribute("href", "bronvermeldingen.bib")


def test_a_script_that_does_not_come_leads_to_the_page(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse("about:blank").page
    page.route("**/bronvermeldingen.js", lambda route: route.abort())
    page.goto(address(request, "root", FULL_TEXT))
    control(page, "7").click()
    expect(page).to_have_url(address(request, "root", CITING, "#antwoord-7"))


@pytest.mark.parametrize(("width", "dark"), [(320, False), (1280, True)])
def test_the_window_is_usable_by_everyone(
    browse: Browse, request: pytest.FixtureRequest, width: int, dark: bool
) -> None:
    page = browse(address(request, "root", FULL_TEXT), width=width, dark=dark).page
    page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
    load_axe(page)
    cite(page, "7")
    assert violations(page, WINDOW) == []
    assert faults(page, WINDOW) == []
    assert [pair for pair in pairs(page, WINDOW) if not pair.is_enough] == []
    assert targets(page, WINDOW)[1] == []


def test_the_window_keeps_its_edges_with_the_systems_colours(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", CITING)).page
    page.goto(address(request, "root", FACTION))
    cite(page, "7")
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    assert lost(page) == []


def test_nothing_of_the_window_is_on_paper(browse: Browse, request: pytest.FixtureRequest) -> None:
    page = browse(address(request, "root", FACTION)).page
    window = cite(page, "7")
    page.emulate_media(media="print")
    expect(window).to_be_hidden()
    expect(control(page, "7")).to_be_hidden()
