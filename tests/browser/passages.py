"""Words on a page as a reader has them: selected, marked by the browser, in view."""

from base64 import b64encode

from playwright.sync_api import FloatRect, Locator, Page

HALF = 0.5
# The range of words in an element, of their place among the same words there.
_RANGE = """((element, words, place) => {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const [all, starts] = [[], []];
  let text = "";
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    all.push(node);
    starts.push(text.length);
    text += node.data;
  }
  let at = -1;
  for (let n = 0; n <= place; n += 1) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not there`);
  const of = (offset) => starts.findLastIndex((start) => start <= offset);
  const [first, last] = [of(at), of(at + words.length - 1)];
  const range = new Range();
  range.setStart(all[first], at - starts[first]);
  range.setEnd(all[last], at + words.length - starts[last]);
  return range;
})"""
_OF_ID = f"({_RANGE})(document.getElementById(id), words, place)"
_SELECT = f"([id, words, place]) => {{ getSelection().removeAllRanges(); getSelection().addRange({_OF_ID}); }}"
_BOX = f"""([id, words, place]) => {{
  const {{ x, y, width, height }} = {_OF_ID}.getClientRects()[0];
  return {{ x: x + scrollX, y: y + scrollY, width, height }};
}}"""
# The share of a picture, given in base 64, that has the colour of marks.
_MARKED = """async (picture) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, image.width, image.height);
  let marked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.abs(data[at] - 255) + Math.abs(data[at + 1] - 230) + Math.abs(data[at + 2] - 148) < 12) marked += 1;
  }
  return marked / (data.length / 4);
}"""
# Whether words stand wholly in the window, with nothing over their first and last lines.
_SEEN = f"""(element, words) => {{
  const boxes = [...({_RANGE})(element, words, 0).getClientRects()].filter(({{ width }}) => width > 0);
  const isUncovered = ({{ left, right, top, bottom }}) =>
    element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  const isInside = ({{ left, right, top, bottom }}) =>
    left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  return boxes.length > 0 && boxes.every(isInside) && [boxes[0], boxes.at(-1)].every(isUncovered);
}}"""

_BOXES = """all => all.map((each) => {
  const { x, y, width, height } = each.getBoundingClientRect();
  return { x, y, width, height };
})"""


def boxes(*elements: Locator) -> list[FloatRect]:
    """Where elements of one page stand at one moment, in the window, in CSS pixels.

    Boxes that are asked one after the other cannot be compared: the page may have been scrolled in between.
    """
    found: list[FloatRect] = elements[0].page.evaluate(_BOXES, [each.element_handle() for each in elements])
    return found


def select(page: Page, id_: str, words: str, place: int = 0) -> None:
    """Select words in the element of an id; `place` counts the same words before them there."""
    page.evaluate(_SELECT, [id_, words, place])


def are_marked(page: Page, id_: str, words: str, place: int = 0) -> bool:
    """Whether words are painted as marked, which browsers tell no script."""
    picture = page.screenshot(clip=page.evaluate(_BOX, [id_, words, place]), full_page=True)
    reader = page.context.new_page()
    share: float = reader.evaluate(_MARKED, b64encode(picture).decode())
    reader.close()
    return share > HALF


def are_seen(element: Locator, words: str) -> bool:
    """Whether the words of an element stand wholly in the window, uncovered; an error where it has no such words."""
    return bool(element.evaluate(_SEEN, words))
