"""Who cites an answer in a memo has the words on the clipboard with one press, on a phone and with a keyboard."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.errands import ByKeyboard, ByTouch, Reader
from tests.browser.places import FULL_TEXT, address

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PHONE, DESK = (360, 740), (1280, 900)
TOOLS = ".exchange-tools:has(a[href$='#antwoord-19'])"


def cited_in_one(reader: Reader) -> None:
    """Cite answer 19: the words are selected, so that copying is all that is left."""
    page = reader.page
    reader.activate(page.locator(TOOLS).get_by_role("link", name="Citeer dit antwoord"))
    field = page.get_by_label("Bronvermelding")
    expect(field).to_be_focused()
    expect(field).to_be_in_viewport(ratio=0.9)
    assert reader.done == 1
    assert pasted(page) == field.input_value()


def pasted(page: Page) -> str:
    """What comes out of the clipboard in a memo, after Ctrl+C in the field that has the focus."""
    page.keyboard.press("Control+C")
    memo = page.context.new_page()
    memo.set_content("<textarea autofocus></textarea>")
    memo.locator("textarea").focus()
    memo.keyboard.press("Control+V")
    words = memo.locator("textarea").input_value()
    memo.close()
    return words


def test_an_answer_is_cited_in_a_memo_by_touch(browse: Browse, request: pytest.FixtureRequest) -> None:
    where = address(request, "root", FULL_TEXT, "#antwoord-19")
    cited_in_one(ByTouch(browse(where, width=PHONE[0], height=PHONE[1], touch=True).page, 1))


def test_an_answer_is_cited_in_a_memo_by_keyboard(browse: Browse, request: pytest.FixtureRequest) -> None:
    where = address(request, "folder", FULL_TEXT, "#antwoord-19")
    cited_in_one(ByKeyboard(browse(where, width=DESK[0], height=DESK[1]).page, 1))
