// Who follows an address sees the passage with the question that it belongs to, also where fonts come late.
(() => {
  const parts = (window.overlegParts ??= {});
  const root = document.documentElement;
  const NEAR = 4; // pixels at most between where a browser brings a passage and where it then stands
  const FAR = 150; // pixels: more than fonts that come late move a passage
  const SHARE = 0.6; // of the window, at most, between its top and a passage
  const LEAST = 72; // pixels of a question of which one sees that it is one

  /** An element with what it holds. */
  parts.element = (name, content, className = "") => {
    const made = document.createElement(name);
    made.append(...[content].flat());
    if (className) made.className = className;
    return made;
  };

  /** The title of the exchange that an element stands in; null outside all exchanges. */
  parts.titleOf = (element) => {
    const outer = element.closest("article.page > *");
    for (let at = outer; at; at = at.previousElementSibling) {
      if (at.matches(".exchange-title")) return at;
      if (at.matches("h1, h2, h3, nav, section, ul") || (at !== outer && at.matches(".exchange-tools"))) return null;
    }
    return null;
  };

  /** The parts of an exchange that follow its title, up to the next title or heading. */
  parts.partsOf = (title) => {
    const found = [];
    for (let at = title.nextElementSibling; at && !at.matches("h1, h2, h3, nav, section"); at = at.nextElementSibling) {
      found.push(at);
      if (at.matches(".exchange-tools")) break;
    }
    return found;
  };

  const byHash = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // no address of ours has such signs
    }
  };

  /** The question before an element of an exchange, which may stand elsewhere. */
  function questionOf(title, element) {
    const before = parts.partsOf(title).filter(
      (part) => part.matches(".question") && !(part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING),
    );
    if (before.length) return before.at(-1);
    const elsewhere = title.id.startsWith("vervolg-") && title.nextElementSibling?.querySelector('a[href^="#"]');
    const first = elsewhere && byHash(elsewhere.hash);
    return first ? parts.partsOf(first).find((part) => part.matches(".question")) : null;
  }

  /** The words of an element without addresses, links, labels and what we add to them. */
  function wordsOf(element) {
    return [...element.querySelectorAll(".official p:not(.label), .official li:not(:has(p))")].flatMap((block) => {
      const copy = block.cloneNode(true);
      for (const ours of copy.querySelectorAll(".ours, sup")) ours.remove();
      for (const link of copy.querySelectorAll("a, span[id]")) link.replaceWith(...link.childNodes);
      return [...copy.childNodes, " "];
    });
  }

  let aside = null;

  /** The beginning of a question, for who sees only a later part of its answer. */
  function reminder(title, question) {
    const name = title.textContent.split(":")[0].replace(/^(Antwoord op |Vervolg van )?v/i, "v");
    const link = parts.element("a", name);
    link.href = `#${question.id || parts.titleOf(question)?.id}`;
    const made = parts.element("aside", [parts.element("p", ["Hoort bij ", link], "part"), parts.element("p", wordsOf(question), "quoted")], "at-hand ours supplemental");
    made.setAttribute("aria-label", "De vraag bij deze passage");
    return made;
  }

  function place(element, made) {
    const block = element.closest("li, .table-scroll, p") ?? element;
    if (block.matches("li")) block.prepend(made);
    else block.before(made);
  }

  const top = (element) => element.getBoundingClientRect().top;
  const padding = () => parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;

  /** Make room above a passage for its question, or for a reminder of it where that is more than `room` pixels further up. */
  function prepare(target, room = innerHeight * SHARE - padding()) {
    aside?.remove();
    aside = null;
    const title = parts.titleOf(target);
    if (!title || title.contains(target)) return;
    const question = questionOf(title, target);
    let above = top(target) - top(title);
    if (question && !question.contains(target) && Math.abs(top(target) - question.getBoundingClientRect().bottom) > room - LEAST) {
      aside = reminder(title, question);
      place(target, aside);
      above = top(target) - top(aside);
    }
    target.style.scrollMarginTop = `${Math.max(0, Math.min(above, room))}px`;
  }

  /** Whether a browser has just brought a passage to its place, and no reader has moved since. */
  const astray = (target) => Math.abs(top(target) - padding() - parseFloat(getComputedStyle(target).scrollMarginTop));
  const isBrought = (target) => astray(target) < NEAR;

  /** Whether a browser has rather brought words of a passage to the middle of the window: Firefox lets no script know. */
  function isAtWords(target) {
    const box = target.getBoundingClientRect();
    return astray(target) > FAR && box.top < innerHeight / 2 && box.bottom > innerHeight / 2;
  }

  /** Bring a passage into view. */
  parts.bring = (target) => {
    prepare(target);
    target.scrollIntoView();
    document.dispatchEvent(new Event("arrived"));
  };

  /** Lead to the answer of a paragraph that is not there (`antwoord-19` for `antwoord-19-9`), and say so. */
  function miss({ hash }) {
    if (!/^#(vraag|antwoord|vervolg)-/.test(hash)) return;
    const whole = hash.replace(/-\d+$/, "");
    const near = byHash(whole);
    const made = parts.element("p", "Deze passage staat niet op deze pagina.", "at-hand ours supplemental");
    made.setAttribute("role", "status");
    if (near) place(near, made);
    else document.querySelector(".page").prepend(made);
    if (near) location.replace(whole);
  }

  function arrive() {
    const target = byHash(location.hash);
    if (!target) return miss(location);
    if (isBrought(target)) parts.bring(target);
    else prepare(target);
  }

  /** Load scripts that most readers never need; `then` follows each, whether or not it came. */
  function load(name, then) {
    const later = document.querySelector(`template.later[data-for="${name}"]`);
    for (const { attributes } of later?.content.children ?? []) {
      const script = parts.element("script", "");
      script.src = attributes.src.value;
      if (then) script.onload = script.onerror = then;
      script.async = false; // they follow each other
      document.head.append(script);
    }
  }
  const signs = ["pointerover", "selectionchange", "toggle"];
  function loadReferences({ type, target }) {
    if (type === "toggle" && !target.matches(".cite")) return;
    if (type === "pointerover" && !target.closest(".official")) return;
    for (const sign of signs) document.removeEventListener(sign, loadReferences, true);
    load("references");
  }
  for (const sign of signs) document.addEventListener(sign, loadReferences, true);
  if (new URL(location.href).searchParams.has("gevonden")) load("found");
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.citing");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const cite = () => (parts.cite ? parts.cite(link) : location.assign(link.href));
    if (parts.cite) cite();
    else load("citing", cite);
  });

  let moved = false;
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => (moved = true), { once: true, passive: true });
  }
  const [entry] = performance.getEntriesByType("navigation");
  // Who comes back or reloads is brought to where they were by the browser, and who follows an address of words to these.
  let isToWords = entry?.name.includes(":~:");
  parts.arrives = () => entry?.type === "navigate" && !isToWords && !moved;
  arrive();
  addEventListener("hashchange", arrive);
  addEventListener("load", async () => {
    const target = byHash(location.hash);
    isToWords ||= Boolean(target) && !parts.found && isAtWords(target);
    await document.fonts.ready;
    // The browser has shown the words themselves: what is further up than its window is not to be seen.
    if (target && isToWords) prepare(target, Math.max(LEAST, top(target)));
    if (target && parts.arrives()) parts.bring(parts.found ? parts.found.first(target) : target);
    else document.dispatchEvent(new Event("arrived"));
  });
})();
