// One popover for all terms: shows a copy of the explanation that stands under "Begrippen op deze pagina".
(() => {
  const page = document.querySelector("article.page");
  if (!page || !page.querySelector("a.term")) return;

  const OPEN_AFTER = 150; // milliseconds: a pointer that only passes opens nothing
  const CLOSE_AFTER = 300; // long enough to move from the term into the popover
  const EDGE = 8; // pixels between popover and window
  const GAP = 6; // pixels between popover and term

  const popover = document.createElement("div");
  popover.className = "term-popover";
  popover.setAttribute("role", "tooltip");
  popover.hidden = true;
  page.append(popover);

  let shownFor = null;
  let timer = 0;
  let pointer = "mouse";

  const termOf = (event) => (event.target instanceof Element ? event.target.closest("a.term") : null);
  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };

  function explanationOf(term) {
    const entry = document.getElementById(decodeURIComponent(term.hash.slice(1)));
    const explanation = document.getElementById(term.getAttribute("aria-describedby"));
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

  function show(term) {
    clearTimeout(timer);
    if (shownFor === term) return;
    const explanation = explanationOf(term);
    if (!explanation) return;
    popover.replaceChildren(explanation);
    popover.hidden = false;
    shownFor = term;
    place(term);
  }

  function hide() {
    clearTimeout(timer);
    popover.hidden = true;
    shownFor = null;
  }

  /** Below the term where there is room, else above; inside the window; never over any line of the term. */
  function place(term) {
    const lines = [...term.getClientRects()];
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const view = document.documentElement.clientWidth;
    popover.style.maxHeight = "";
    popover.style.left = "0";
    const { width, height } = popover.getBoundingClientRect();
    const below = innerHeight - bottom - GAP - EDGE;
    const above = top - GAP - EDGE;
    const under = height <= below || below >= above;
    const room = Math.max(under ? below : above, 64);
    const origin = page.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(lines[0].left, view - EDGE - width));
    const tall = Math.min(height, room);
    popover.dataset.side = under ? "under" : "over";
    popover.style.maxHeight = `${room}px`;
    popover.style.left = `${left - origin.left - page.clientLeft}px`;
    popover.style.top = `${(under ? bottom + GAP : top - GAP - tall) - origin.top - page.clientTop}px`;
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const term = termOf(event);
    if (term) later(() => show(term), shownFor ? 0 : OPEN_AFTER);
    else if (popover.contains(event.target)) clearTimeout(timer);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType === "touch" || !(termOf(event) || popover.contains(event.target))) return;
    const stays = shownFor && (shownFor.matches(":focus-visible") || popover.contains(event.relatedTarget));
    if (stays) clearTimeout(timer);
    else later(hide, CLOSE_AFTER);
  });
  document.addEventListener("focusin", (event) => {
    const term = termOf(event);
    if (term?.matches(":focus-visible")) show(term);
  });
  document.addEventListener("focusout", (event) => {
    if (termOf(event) && !popover.matches(":hover")) hide();
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
    show(term);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shownFor) return;
    event.preventDefault();
    hide();
  });
  addEventListener("resize", hide);
})();
