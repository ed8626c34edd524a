"""Whether text stays whole on a page: nothing beside the window, nothing cut off, nothing over other text."""

from playwright.sync_api import Page

# What is measured are the lines of text as they are painted. Of each only the middle counts as ink, because the boxes
# of two lines touch wherever headings are set tight.
MEASURE = """(scope) => {
  const root = scope ? document.querySelector(scope) : document.body;
  const view = document.documentElement.clientWidth;
  const NEAR = 1.5; // pixels: rounding
  const found = new Set();
  const say = (what, text) => found.add(`${what}: ${text.trim().replace(/\\s+/g, " ").slice(0, 50)}`);
  const hides = (value) => value === "hidden" || value === "clip";
  const isScroller = (element) => {
    const isNamed = element.getAttribute("aria-label") || element.getAttribute("aria-labelledby");
    return element.matches("[role=region][tabindex='0']") && isNamed;
  };
  /** The boxes that cut or scroll what is inside an element, inner ones first. */
  const known = new Map([[document.body, []]]);
  const frames = (element) => {
    if (known.has(element)) return known.get(element);
    const { overflowX: x, overflowY: y } = getComputedStyle(element);
    const outer = frames(element.parentElement);
    const isFrame = x !== "visible" || y !== "visible";
    const boxes = isFrame ? [{ frame: element, x, y, box: element.getBoundingClientRect() }, ...outer] : outer;
    known.set(element, boxes);
    return boxes;
  };
  const isForListeners = (boxes) => boxes.some(({ x, box }) => box.width <= 1 && box.height <= 1 && hides(x));
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > view) say("the page scrolls sideways", `${scrollWidth}`);
  const lines = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility() || element.closest(".skip, option")) continue;
    const around = frames(element);
    if (isForListeners(around)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const control = element.closest("button, summary, input, .button, .tool, .letters a, .site-nav a");
    for (const line of range.getClientRects()) {
      if (!line.width || !line.height) continue;
      let mayScroll = false;
      let isSeen = true;
      for (const { frame, x, y, box } of around) {
        const beside = line.left < box.left - NEAR || line.right > box.right + NEAR;
        const above = line.top < box.top - NEAR || line.bottom > box.bottom + NEAR;
        if ((beside && hides(x)) || (above && hides(y))) say("cut off", text.data);
        if (beside && !hides(x) && !isScroller(frame)) say("scrolls sideways without a name or a stop", text.data);
        if (beside && isScroller(frame)) mayScroll = true;
        if (beside || above) isSeen = false;
      }
      if (!mayScroll && (line.left < -NEAR || line.right > view + NEAR)) say("beside the window", text.data);
      if (control) {
        const box = control.getBoundingClientRect();
        const isOut = line.left < box.left - NEAR || line.right > box.right + NEAR
          || line.top < box.top - NEAR || line.bottom > box.bottom + NEAR;
        if (isOut) say("out of its control", text.data);
      }
      if (!isSeen) continue;
      const { left, right, top, bottom, height } = line;
      lines.push({ text: text.data, left, right, top: top + height / 4, bottom: bottom - height / 4 });
    }
  }
  lines.sort((one, two) => one.top - two.top);
  lines.forEach((one, index) => {
    for (let at = index + 1; at < lines.length && lines[at].top < one.bottom - NEAR; at++) {
      const two = lines[at];
      if (Math.min(one.right, two.right) - Math.max(one.left, two.left) > NEAR) say("over other text", two.text);
    }
  });
  return [...found];
}"""


def faults(page: Page, scope: str | None = None) -> list[str]:
    """What is wrong with the text of a page in its present state, or of the part that a selector names."""
    found: list[str] = page.evaluate(MEASURE, scope)
    return found
