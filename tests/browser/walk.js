// Watches somebody walk over a page with Tab. Each stop is looked at when the next key goes down: by then all that
// focus brings has happened. `walk.start()` counts; at the last stop `walk.end(isBack)` tells what was wrong on the way,
// and after one press more `walk.trapped()` tells whether it was left.
window.walk ??= (() => {
  const MARGIN = 1; // pixels that rounding may take
  const INSET = 3; // how far inside its own edge a stop must answer to a pointer, which is rounded, too
  const ENOUGH = 3; // the contrast of what is no text, WCAG 1.4.11 and 2.4.13
  const root = document.documentElement;
  let stops = []; // all that Tab must reach, in the order of the document
  let unfocused = new Map();
  let reached = [];
  let wrong = [];

  const label = (element) =>
    `${element.localName}${element.className ? `.${element.className}` : ""} "${element.textContent.trim().slice(0, 40)}"`;
  const isStop = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true });
  const indication = ({ outlineStyle, outlineWidth, outlineColor, boxShadow }) =>
    [outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`, boxShadow].join("; ");

  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  /** Once a page stands and what was asked of it has been drawn: what comes later would take the focus elsewhere. */
  async function settled() {
    if (document.readyState !== "complete") await new Promise((done) => addEventListener("load", done, { once: true }));
    await document.fonts.ready;
    await drawn();
    await drawn();
  }

  /** How many presses lead to the last stop, and how many stops there are: the walk begins at the first of a dialog. */
  async function start() {
    await settled();
    const dialog = document.querySelector("dialog:modal");
    const all = [...(dialog ?? document).querySelectorAll("a[href], button, input, select, summary, [tabindex]")];
    stops = all.filter(isStop);
    document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus(); // from where the next stop is the first
    document.body.removeAttribute("tabindex");
    unfocused = new Map(stops.map((element) => [element, indication(getComputedStyle(element))]));
    [reached, wrong] = [[], []];
    seen.clear();
    if (dialog) stops[0].focus();
    await drawn();
    return [stops.length - (dialog ? 1 : 0), stops.length];
  }

  function look() {
    const element = document.activeElement;
    if (element === document.body) return;
    reached.push(element);
    for (const problem of [...problemsOfPlace(element), ...problemsOfFocus(element), ...problemsOfExplanation(element)]) {
      wrong.push(`${problem}: ${label(element)}`);
    }
  }

  function* problemsOfPlace(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) yield "invisible";
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width < MARGIN || height < MARGIN) yield "without size";
    if (left < -MARGIN || right > root.clientWidth + MARGIN) yield "beside the window";
    const fits = bottom - top <= innerHeight;
    if (fits ? top < -MARGIN || bottom > innerHeight + MARGIN : top > innerHeight || bottom < 0) yield "out of view";
    else if (points(element).some(([x, y]) => !element.contains(document.elementFromPoint(x, y)))) yield "covered";
  }

  /** The middle and both ends of each line of an element, as far as they are in the window. */
  const points = (element) =>
    [...element.getClientRects()]
      .filter(({ width }) => width > 2 * INSET)
      .flatMap(({ left, right, top, bottom }) =>
        [left + INSET, (left + right) / 2, right - INSET].map((x) => [x, (top + bottom) / 2]))
      .filter(([, y]) => y >= 0 && y < innerHeight);

  function* problemsOfFocus(element) {
    const style = getComputedStyle(element);
    if (indication(style) === unfocused.get(element)) yield "without a sign of focus";
    else {
      if (isCut(element, style)) yield "with a sign of focus that is cut off";
      yield* inBothPalettes(element, () => problemsOfColours(element, style));
    }
  }

  function isCut(element, { outlineOffset, outlineWidth }) {
    const reach = parseFloat(outlineOffset) + parseFloat(outlineWidth) - MARGIN;
    const box = element.getBoundingClientRect();
    const edges = [new DOMRect(0, 0, root.clientWidth, innerHeight)];
    for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") edges.push(at.getBoundingClientRect());
    }
    return edges.some(({ left, right, top, bottom, height }) =>
      box.left - reach < left || box.right + reach > right ||
      (box.height < height && (box.top - reach < top || box.bottom + reach > bottom)));
  }

  function problemsOfColours(element, style) {
    const ground = getComputedStyle(groundOf(element)).backgroundColor;
    const halo = style.boxShadow.match(/rgba?\([^)]*\)/)?.[0];
    if (style.outlineStyle === "none" || !halo) return ["with a sign of focus of one colour"];
    const found = [];
    if (ratio(style.outlineColor, halo) < ENOUGH) found.push("with two colours of focus that look alike");
    if (Math.max(ratio(style.outlineColor, ground), ratio(halo, ground)) < ENOUGH) found.push("with a pale sign of focus");
    return found;
  }

  function groundOf(element) {
    let at = element.parentElement;
    while (at !== root && luminance(getComputedStyle(at).backgroundColor) === null) at = at.parentElement;
    return at;
  }

  const seen = new Set();

  /** What is wrong in light or dark; looked at once for elements of a kind on a ground of a kind. */
  function* inBothPalettes(element, problems) {
    const kind = [element, groundOf(element)].map((each) => `${each.localName}.${each.className}`);
    const key = [...kind, element.parentElement.className, element.closest("header, nav, dialog, footer")?.localName].join("|");
    if (seen.has(key)) return;
    const chosen = root.dataset.palette;
    for (const palette of ["light", "dark"]) {
      root.dataset.palette = palette;
      for (const problem of problems()) yield `${problem} (${palette})`;
    }
    if (chosen) root.dataset.palette = chosen;
    else delete root.dataset.palette;
    seen.add(key);
  }

  /** Null for what lets another colour through. */
  function luminance(colour) {
    const [r, g, b, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
    if (alpha === 0) return null;
    const [red, green, blue] = [r, g, b].map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, two) {
    const [light, dark] = [luminance(one) ?? 1, luminance(two) ?? 1].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function* problemsOfExplanation(element) {
    const shown = document.querySelector(".term-popover:not([hidden])");
    if (Boolean(shown) !== element.matches("a.term")) yield shown ? "with an explanation of something else" : "unexplained";
    if (!shown) return;
    const box = shown.getBoundingClientRect();
    if (box.left < 0 || box.right > root.clientWidth || box.top < 0 || box.bottom > innerHeight) yield "explained out of view";
    const covers = (line) => box.left < line.right && box.right > line.left && box.top < line.bottom && box.bottom > line.top;
    if ([...element.getClientRects()].some(covers)) yield "covered by its explanation";
  }

  /** Where the order of stops is not that of reading: back on a line, or up in a column. */
  function* problemsOfOrder(walked) {
    // What scrolls out of a box is above or below it: there the box counts, and its stops among each other.
    const boxOf = (element) => element.closest(".table-scroll, .side-by-side.many");
    for (const box of document.querySelectorAll(".table-scroll, .side-by-side.many")) box.scrollTo(0, 0);
    for (const [i, element] of walked.entries()) {
      if (!i) continue;
      const pair = [walked[i - 1], element];
      const isInOne = boxOf(pair[0]) === boxOf(pair[1]);
      const [from, to] = pair.map((each) => ((!isInOne && boxOf(each)) || each).getBoundingClientRect());
      const isAbove = to.bottom <= from.top + MARGIN && to.left <= from.right;
      const isLeft = to.right <= from.left + MARGIN && to.top < from.bottom - MARGIN && to.bottom > from.top + MARGIN;
      if (isAbove || (isLeft && to.bottom <= from.bottom + MARGIN)) yield `before the stop it comes after: ${label(element)}`;
    }
  }

  function end(isBack) {
    look();
    const walked = isBack ? reached.toReversed() : reached;
    const other = stops.findIndex((stop, i) => stop !== walked[i]);
    if (other >= 0) wrong.push(`not reached in its turn: ${label(stops[other])}`);
    else if (walked.length !== stops.length) wrong.push(`no stop in the page: ${label(walked[stops.length])}`);
    if (!isBack) wrong.push(...problemsOfOrder(stops));
    const found = wrong;
    [reached, wrong] = [[], []];
    return found;
  }

  function trapped() {
    [reached, wrong] = [[], []];
    return document.activeElement === stops.at(-1) ? [`a stop that cannot be left: ${label(stops.at(-1))}`] : [];
  }

  /** The stops that say nothing to those who hear them; axe must be there. */
  function unnamed() {
    axe.setup(document.body);
    const found = stops.filter((element) => !axe.commons.text.accessibleText(element).trim()).map(label);
    axe.teardown();
    return found.map((stop) => `without a name: ${stop}`);
  }

  const reaches = (part) => [...document.querySelectorAll(part)].every((element) => stops.includes(element));

  addEventListener("keydown", (event) => event.key === "Tab" && look(), true);
  return { start, end, trapped, unnamed, reaches };
})();
