"""The contrast of text and controls, computed from the styles that a browser came to."""

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

# Text in its colour on the nearest ground below it, and the edge of a control on the ground around it. Nothing of the
# site stands on a picture, and no ground lets another one through. Ratios as WCAG 2.2 defines them.
# Of a mixed colour a browser tells `color(srgb r g b)`, with parts up to 1; else `rgb(r, g, b)`, with parts up to 255.
COLOURS = """
  const rgb = (colour) => {
    const most = colour.startsWith("color(srgb ") ? 1 : 255;
    const [r, g, b, alpha] = colour.replace("color(srgb", "").match(/[\\d.e-]+/g).map(Number);
    return [...[r, g, b].map((part) => part / most), alpha ?? 1];
  };
  const isSeen = (colour) => rgb(colour)[3] > 0;
  const luminance = (colour) => {
    const [r, g, b] = rgb(colour).slice(0, 3)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, two) => {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (isSeen(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
"""
MEASURE = (
    "(scope) => {"
    + COLOURS
    + """
  const root = scope ? document.querySelector(scope) : document.body;
  const found = [];
  const note = (kind, element, colour, below) => found.push({
    kind, text: (element.innerText || element.value || element.tagName).trim().slice(0, 40),
    colour, ground: below, ratio: ratio(colour, below),
  });
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || !element.getClientRects().length) continue;
    if (element.closest("option, script, style")) continue;
    const kind = element.closest(".official") ? "official" : "ours";
    note(kind, element, getComputedStyle(element).color, ground(element));
  }
  for (const control of root.querySelectorAll("input, select, button")) {
    if (!control.checkVisibility()) continue;
    const style = getComputedStyle(control);
    if (control.matches("input, select")) note("value", control, style.color, ground(control));
    const around = ground(control.parentElement);
    // A button is told by its words; one that paints a ground or an edge shows them by it.
    const edges = [style.borderTopColor, style.backgroundColor].filter(isSeen);
    const best = edges.sort((a, b) => ratio(b, around) - ratio(a, around))[0];
    if (best) note("control", control, best, around);
  }
  return found;
}"""
)
RUNNING_TEXT = 7.0  # WCAG 1.4.6
TEXT = 4.5  # WCAG 1.4.3
CONTROL = 3.0  # WCAG 1.4.11
ENOUGH = {"official": RUNNING_TEXT, "ours": TEXT, "value": TEXT, "control": CONTROL}


@dataclass(frozen=True)
class Pair:
    """Two colours that meet: `kind` is a key of `ENOUGH`, `ratio` from 1 to 21."""

    kind: str
    text: str
    colour: str
    ground: str
    ratio: float

    @property
    def is_enough(self) -> bool:
        """Whether the two can be told apart."""
        return self.ratio >= ENOUGH[self.kind]


def pairs(page: Page, scope: str | None = None) -> list[Pair]:
    """Every text and control of a page, or of a part of it, that shows in its present state."""
    found: list[dict[str, Any]] = page.evaluate(MEASURE, scope)
    return [Pair(**each) for each in found]
