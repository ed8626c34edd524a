"""Whether everything that acts is large enough to hit, as WCAG 2.2 says in criterion 2.5.8."""

from playwright.sync_api import Page

# A target is large enough itself, stands in a sentence, or has room: a circle of 24 pixels on its middle touches
# neither another target nor the circle of another small one. Links with mere signs between them are no sentence.
MEASURE = """(scope) => {
  const root = scope ? document.querySelector(scope) : document.body;
  const SIZE = 24; // CSS pixels
  const ACTS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
  const targets = [...root.querySelectorAll(ACTS)]
    .filter((element) => element.checkVisibility() && !element.matches(".skip"))
    .map((element) => {
      const { width, height, left, top } = element.getBoundingClientRect();
      return { element, width, height, x: left + width / 2, y: top + height / 2, boxes: [...element.getClientRects()] };
    })
    .filter(({ width, height }) => width && height);
  const isInSentence = ({ element }) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, div, section");
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let around = "";
    while (texts.nextNode()) {
      if (!texts.currentNode.parentElement.closest("a, button")) around += texts.currentNode.data;
    }
    return /\\p{L}{2,}/u.test(around);
  };
  const small = targets.filter(({ width, height }) => width < SIZE - 0.05 || height < SIZE - 0.05);
  const distance = ({ x, y }, box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  const hasRoom = (one) => targets.every((two) => two === one || (
    two.boxes.every((box) => distance(one, box) >= SIZE / 2)
    && (!small.includes(two) || Math.hypot(one.x - two.x, one.y - two.y) >= SIZE)));
  const name = ({ element, width, height }) =>
    `${element.tagName.toLowerCase()} "${(element.innerText || element.ariaLabel || element.id).trim().slice(0, 30)}"`
    + ` ${width.toFixed(1)} by ${height.toFixed(1)}`;
  return {
    count: targets.length,
    faults: small.filter((one) => !isInSentence(one) && !hasRoom(one)).map(name),
  };
}"""


def targets(page: Page, scope: str | None = None) -> tuple[int, list[str]]:
    """How many targets show on a page in its present state, or in a part of it, and which are too small."""
    found = page.evaluate(MEASURE, scope)
    return found["count"], found["faults"]
