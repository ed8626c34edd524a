// One popover for all terms: shows a copy of the explanation that stands under "Begrippen op deze pagina".
(() => {
  const page = document.querySelector("article.page");
  if (!page || !page.querySelector("a.term")) return;

  const OPEN_AFTER = 150; // milliseconds: a pointer that only passes opens nothing
  const CLOSE_AFTER = 300; // long enough for a hand that trembles
  const EDGE = 8; // pixels between popover and window
  const GAP = 6; // pixels between popover and term

  const popover = document.createElement("div");
  popover.className = "term-popover";
  popover.setAttribute("role", "tooltip");
  popover.hidden = true;
  page.append(popover);

  let shownFor = null;
  let under = null; // the term that the pointer is at
  let isHeld = false; // whether the pointer, moved since it was shown, is at it
  let opening = 0;
  let closing = 0;
  let pointer = "mouse";

  const termOf = (event) => (event.target instanceof Element ? event.target.closest("a.term") : null);

  function explanationOf(term) {
    const entry = document.getElementById(decodeURIComponent(term.hash.slice(1)));
    const explanation = document.getElementById(term.getAttribute("aria-describedby").split(" ").at(-1));
    if (!explanation) return null;
    const copy = document.createElement("p");
    const name = document.createElement("strong");
    name.textContent = (entry ?? term).textContent.trim();
    name.lang = entry?.querySelector("[lang]")?.lang ?? "";
    if (!name.lang) name.removeAttribute("lang");
    copy.append(name, " ", ...[...explanation.childNodes].map((node) => node.cloneNode(true)));
    for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
    for (const link of copy.querySelectorAll("a")) link.replaceWith(...link.childNodes);
    return copy;
  }

  function show(term, isByPointer) {
    stopWaiting();
    const explanation = explanationOf(term);
    if (!explanation) return;
    if (shownFor !== term) popover.replaceChildren(explanation);
    popover.hidden = false;
    shownFor = term;
    isHeld = isByPointer;
    place();
  }

  function hide() {
    stopWaiting();
    popover.hidden = true;
    shownFor = null;
  }

  function stopWaiting() {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = 0;
  }

  /** Below the term where there is room, else above; inside the window; never over any line of the term. */
  function place() {
    const lines = [...shownFor.getClientRects()];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const view = document.documentElement.clientWidth;
    popover.style.maxHeight = "";
    popover.style.maxWidth = `min(22rem, ${view - 2 * EDGE}px)`;
    popover.style.left = "0";
    const { width, height } = popover.getBoundingClientRect();
    const below = innerHeight - bottom - GAP - EDGE;
    const above = top - GAP - EDGE;
    const isUnder = height <= below || below >= above;
    const room = Math.max(isUnder ? below : above, 64);
    const origin = page.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(lines[0].left, view - EDGE - width));
    const tall = Math.min(height, room);
    popover.style.maxHeight = `${room}px`;
    popover.style.left = `${left - origin.left - page.clientLeft}px`;
    popover.style.top = `${(isUnder ? bottom + GAP : top - GAP - tall) - origin.top - page.clientTop}px`;
  }

  /** Whether the pointer is at the term, at its explanation, or anywhere between the two. */
  function isNear({ clientX, clientY }) {
    const boxes = [...shownFor.getClientRects(), popover.getBoundingClientRect()];
    const edge = (choose, side) => choose(...boxes.map((box) => box[side]));
    const isBeside = clientX < edge(Math.min, "left") || clientX > edge(Math.max, "right");
    return !isBeside && clientY >= edge(Math.min, "top") && clientY <= edge(Math.max, "bottom");
  }

  function closeSoon() {
    isHeld = false;
    if (!shownFor?.matches(":focus-visible")) closing ||= setTimeout(hide, CLOSE_AFTER);
  }

  // Movements alone: a page that scrolls under a pointer at rest opens nothing and closes nothing.
  document.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const term = termOf(event);
    if (term !== under) {
      under = term;
      clearTimeout(opening);
      if (term && term !== shownFor) opening = setTimeout(() => show(term, true), OPEN_AFTER);
    }
    if (!shownFor) return;
    if (!isNear(event)) return closeSoon();
    isHeld = true;
    clearTimeout(closing);
    closing = 0;
  });
  document.documentElement.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "touch") return;
    under = null;
    clearTimeout(opening);
    closeSoon();
  });
  document.addEventListener("focusin", (event) => {
    const term = termOf(event);
    if (!term?.matches(":focus-visible")) return;
    show(term, false);
    // Who has no pointer cannot scroll what does not fit: make room.
    if (popover.scrollHeight <= popover.clientHeight) return;
    term.scrollIntoView({ block: "start" });
    place();
  });
  document.addEventListener("focusout", (event) => {
    if (termOf(event) && !isHeld) hide();
  });
  document.addEventListener("pointerdown", (event) => {
    pointer = event.pointerType;
    if (shownFor && !termOf(event) && !popover.contains(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const term = termOf(event);
    if (!term) return;
    const firstTap = pointer === "touch" && event.detail > 0 && shownFor !== term;
    if (!firstTap) return hide();
    event.preventDefault();
    show(term, true);
  });
  // Before anything else that Escape closes.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shownFor) return;
    event.preventDefault();
    hide();
  }, true);
  addEventListener("resize", () => shownFor && place());
})();
