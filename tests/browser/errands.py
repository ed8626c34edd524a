"""Readers on an errand: they go to what they want by touch or by keyboard; what they activate on the way is counted.

To activate is to tap or press a link, a button or a box, and to type in a field and press Enter. To scroll, to move the
focus and to select words is not: nothing is chosen by it.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

MOST_STOPS = 400  # more than any page has between two places of an errand
HAS_FOCUS = "(element) => element === document.activeElement"
# Whether an element stands before what has the focus, or where nothing has it before the target of the address.
IS_PASSED = """(element) => {
  const focused = document.activeElement;
  const at = focused && focused !== document.body ? focused : document.querySelector(":target");
  return Boolean(at && element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""
# Whether a passage is wholly in view, or as much of it as there is room for.
IS_READABLE = """async (element) => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { top, bottom } = element.getBoundingClientRect();
  return bottom <= innerHeight || top <= 40;
}"""


class TooManyError(AssertionError):
    """An errand takes more activations than it may."""


@dataclass
class Reader(ABC):
    """A reader of a page, who may activate at most `most` times; `done` says how often they did."""

    page: Page
    most: int
    done: int = 0

    def activate(self, target: Locator) -> None:
        """Follow a link, press a button, turn a box; raises `TooManyError` above the limit."""
        self._count()
        expect(target).to_be_visible()
        self._activate(target)

    def enter(self, field: Locator, text: str) -> None:
        """Type in a field and press Enter, which together are one activation; raises `TooManyError` above the limit."""
        self._count()
        self._go_into(field)
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")

    def may(self, more: int) -> None:
        """Begin another errand from here, with a limit of its own."""
        self.most = self.done + more

    @abstractmethod
    def look_at(self, passage: Locator) -> None:
        """Bring a passage into view without activating anything."""

    @abstractmethod
    def _activate(self, target: Locator) -> None: ...

    @abstractmethod
    def _go_into(self, field: Locator) -> None: ...

    def _count(self) -> None:
        self.done += 1
        if self.done > self.most:
            message = f"an activation more than the {self.most} of this errand"
            raise TooManyError(message)


class ByTouch(Reader):
    """With a finger on a phone."""

    def look_at(self, passage: Locator) -> None:
        """Scroll until the passage begins at the top."""
        passage.evaluate("(element) => element.scrollIntoView()")

    def _activate(self, target: Locator) -> None:
        target.tap()

    def _go_into(self, field: Locator) -> None:
        field.tap()


class ByKeyboard(Reader):
    """With the keyboard alone."""

    def look_at(self, passage: Locator) -> None:
        """Move the focus to the first link of the passage; scroll until its end is in view or its top at the top."""
        self.go_to(passage.get_by_role("link").first)
        for _ in range(MOST_STOPS):
            if passage.evaluate(IS_READABLE):
                return
            self.page.keyboard.press("ArrowDown")
        message = f"the arrows never bring {passage} into view"
        raise AssertionError(message)

    def go_to(self, stop: Locator) -> None:
        """Move the focus with Tab, there or back, until a stop has it."""
        key = "Shift+Tab" if stop.evaluate(IS_PASSED) else "Tab"
        for _ in range(MOST_STOPS):
            if stop.evaluate(HAS_FOCUS):
                return
            self.page.keyboard.press(key)
        message = f"{key} never comes to {stop}"
        raise AssertionError(message)

    def _activate(self, target: Locator) -> None:
        self.go_to(target)
        self.page.keyboard.press("Space" if target.get_attribute("type") == "checkbox" else "Enter")

    def _go_into(self, field: Locator) -> None:
        self.go_to(field)
