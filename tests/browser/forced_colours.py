"""What is left of a page where a few colours of the system take the place of ours, as in high contrast."""

from playwright.sync_api import Page

from tests.browser.contrast import COLOURS

# What a page must show by an edge, because grounds are gone: what it is, the selector, the sides of its edge.
EDGES = {
    "a question": (".question", ["Left"]),
    "a button": ("button, .button", ["Top", "Right", "Bottom", "Left"]),
    "a field": ("input:not([type=checkbox]), select", ["Top", "Right", "Bottom", "Left"]),
    "a notice": (".notice, .note", ["Top", "Right", "Bottom", "Left"]),
    "a row of a table": ("table :is(td, tbody th)", ["Bottom"]),
    "a card": (".cards li", ["Top", "Left"]),
    "a letter": (".letters a", ["Top", "Left"]),
    "an explanation": (".term-popover", ["Top", "Left"]),
    "the dialog": ("dialog.search", ["Top", "Left"]),
}
SEEN = 3  # WCAG 1.4.11
MEASURE = (
    "([edges, seen]) => {"
    + COLOURS
    + """
  const found = [];
  const say = (what, element) => found.push(`${what}: ${(element.innerText || element.id).trim().slice(0, 40)}`);
  const isShown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const around = (element) => ground(element.parentElement);
  const hasEdge = (element, side, width = 1) => {
    const style = getComputedStyle(element);
    const colour = style[`border${side}Color`];
    return style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= width
      && isSeen(colour) && ratio(colour, around(element)) >= seen;
  };
  const shown = (selector) => [...document.querySelectorAll(selector)].filter(isShown);

  for (const shape of shown("svg :is(path, circle, rect, line)")) {
    const { stroke, fill } = getComputedStyle(shape);
    const holder = shape.closest("a, button");
    if (ratio(stroke === "none" ? fill : stroke, ground(holder)) < seen) say("a sign is lost", holder);
  }
  for (const [what, [selector, sides]] of Object.entries(edges)) {
    for (const element of shown(selector)) {
      if (!sides.every((side) => hasEdge(element, side))) say(`${what} has no edge`, element);
    }
  }
  for (const answer of shown(".answer")) {
    if (hasEdge(answer, "Left")) say("an answer looks like a question", answer);
  }
  for (const list of shown(".site-nav, .toc")) {
    for (const link of list.querySelectorAll("a")) {
      const isMarked = hasEdge(link, "Left", 2) || hasEdge(link, "Bottom", 2);
      if (isShown(link) && isMarked !== link.hasAttribute("aria-current")) say("the current place is not told", link);
    }
  }
  for (const link of shown("a[href]")) {
    const style = getComputedStyle(link);
    const isTold = style.textDecorationLine !== "none" || ratio(style.color, getComputedStyle(document.body).color) > 1;
    if (!isTold) say("a link looks like text", link);
  }
  return found;
}"""
)
FOCUS = (
    "(seen) => {"
    + COLOURS
    + """
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const isTold = style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 2
    && ratio(style.outlineColor, ground(element.parentElement)) >= seen;
  return isTold ? null : `focus is not told: ${(element.innerText || element.id).trim().slice(0, 40)}`;
}"""
)


def lost(page: Page) -> list[str]:
    """What a page no longer shows, in its present state."""
    found: list[str] = page.evaluate(MEASURE, [EDGES, SEEN])
    return found


def lost_focus(page: Page, stops: int) -> list[str]:
    """Where the next stops of Tab do not show that they have the focus."""
    found = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        if said := page.evaluate(FOCUS, SEEN):
            found.append(said)
    return found
