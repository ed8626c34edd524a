// Refer: the addresses of an exchange, of its paragraphs and of words that a reader selects, and what copies them. One button for
// all paragraphs stands beside the one that a pointer is at, or below selected words; with the keyboard they are under "Link naar deze vraag".
(() => {
  const parts = window.overlegParts;
  const page = document.querySelector("article.page");
  const PARAGRAPH = /^(?:(?:vraag|antwoord)-.+|alinea)-\d+$/;
  const BEGINNING = 5; // words that set a paragraph apart
  const SHOWS_AFTER = 250; // milliseconds: while somebody is selecting nothing opens
  const GAP = 6; // pixels
  const FAILED = "Kopiëren lukt niet. Kopieer zelf: ";

  const here = location.href.split("#")[0].split("?")[0];
  // The full text, whose addresses are the fixed ones.
  const fixed = page.querySelector(".cite a.permalink")?.href.split("#")[0].split("?")[0] ?? here;

  /** Put a text on the clipboard; whether that went well. */
  async function copied(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not in every browser, and not without a secure connection: then by way of a field.
    }
    const field = parts.element("textarea", "");
    const focused = document.activeElement;
    field.value = text;
    field.className = "visually-hidden";
    field.setAttribute("aria-hidden", "true");
    document.body.append(field);
    field.select();
    let done = false;
    try {
      done = document.execCommand("copy");
    } catch {
      done = false;
    }
    field.remove();
    focused?.focus({ preventScroll: true });
    return done;
  }

  async function copy(text, status) {
    status.textContent = "";
    const done = await copied(text);
    status.textContent = done ? "Gekopieerd" : FAILED + text;
  }

  function button(name, action) {
    const made = parts.element("button", name);
    made.type = "button";
    made.addEventListener("click", action);
    return made;
  }

  function live() {
    const made = parts.element("span", "");
    made.setAttribute("role", "status");
    return made;
  }

  // ---- Paragraphs

  /** The paragraph that an element is or stands in, with its address; null elsewhere. */
  function paragraphOf(element) {
    const block = element?.closest(".official p, .official li, .official .table-scroll");
    for (let at = block; at && page.contains(at); at = at.parentElement.closest(".official li")) {
      const marked = PARAGRAPH.test(at.id) ? at : at.querySelector(":scope > span[id], :scope > p > span[id]");
      if (marked && PARAGRAPH.test(marked.id)) return { block: at, id: marked.id };
    }
    return null;
  }

  const toolsOf = (element) => {
    const title = parts.titleOf(element);
    return title && parts.partsOf(title).find((part) => part.matches(".exchange-tools"));
  };

  /** What a paragraph is called: `antwoord 8, alinea 2`. */
  function nameOf(id, tools) {
    const [, turn, number] = id.match(/^(.*?)(?:-?alinea)?-(\d+)$/);
    const link = turn && [...(tools?.querySelectorAll("a.permalink") ?? [])].find(({ hash }) => hash === `#${turn}`);
    return `${link ? `${link.textContent}, ` : ""}alinea ${number}`;
  }

  const beginning = (text) => {
    const words = text.trim().split(/\s+/);
    return `“${words.slice(0, BEGINNING).join(" ")}${words.length > BEGINNING ? " …" : ""}”`;
  };

  // ---- Selected words

  let selected = null; // the range that was selected last, also when a tap elsewhere took the selection away

  function rangeNow() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement ?? range.startContainer;
    return page.contains(range.commonAncestorContainer) && start.closest(".official, .question, .answer") ? range.cloneRange() : null;
  }

  /** The address of the words of a range: on this page, for another has other words around them. */
  function addressOf(range) {
    const found = parts.passage(range);
    if (!found) return null;
    const start = range.startContainer.parentElement ?? range.startContainer;
    const id = paragraphOf(start)?.id ?? start.closest("[id]:not(a)")?.id ?? "";
    return { said: found.said, address: `${here}#${id}${found.directive ?? ""}` };
  }

  // ---- The menu of an exchange

  function choices(tools) {
    const options = [];
    const chosen = selected && page.contains(selected.startContainer) && toolsOf(selected.startContainer.parentElement) === tools && addressOf(selected);
    if (chosen) options.push(new Option(`de woorden die u selecteerde: ${beginning(chosen.said)}`, chosen.address));
    const title = parts.titleOf(tools);
    const blocks = parts.partsOf(title).flatMap((part) => [...part.querySelectorAll(".official [id]")]);
    for (const link of tools.querySelectorAll("a.permalink")) {
      options.push(new Option(link.textContent, link.href));
      const turn = link.hash.slice(1);
      for (const block of blocks.filter(({ id }) => PARAGRAPH.test(id) && id.replace(/(?:-alinea)?-\d+$/, "") === turn)) {
        const whole = block.matches("span") ? block.parentElement : block;
        options.push(new Option(`${nameOf(block.id, tools)}: ${beginning(whole.textContent)}`, `${fixed}#${block.id}`));
      }
    }
    return options;
  }

  function fill(details) {
    const tools = details.closest(".exchange-tools");
    details.querySelector(".refer")?.remove();
    const [choice, status] = [document.createElement("select"), live()];
    choice.append(...choices(tools));
    const label = parts.element("label", ["Adres van ", choice]);
    const copyAddress = button("Kopieer adres", () => copy(choice.value, status));
    details.append(parts.element("div", [label, parts.element("p", [copyAddress, " ", status])], "refer"));
  }

  document.addEventListener("toggle", ({ target }) => target.matches(".cite") && target.open && fill(target), true);
  for (const details of page.querySelectorAll(".cite[open]")) fill(details);

  // ---- The button beside a paragraph or below selected words

  const status = live();
  // To read the whole page for words waits until somebody asks.
  const pointer = button("", () => copy(shownFor instanceof Range ? (addressOf(shownFor)?.address ?? here) : address, status));
  const box = parts.element("div", [pointer, " ", status], "pointing ours");
  box.hidden = true;
  page.append(box);
  let shownFor = null; // the paragraph, or the range of selected words
  let address = ""; // of the paragraph
  let closing = 0;

  function show(what, name, label) {
    clearTimeout(closing);
    shownFor = what;
    status.textContent = "";
    pointer.textContent = label;
    pointer.setAttribute("aria-label", name);
    pointer.title = name === label ? "" : name;
    box.hidden = false;
  }

  function put(left, top) {
    const origin = page.getBoundingClientRect();
    box.style.left = `${left - origin.left - page.clientLeft}px`;
    box.style.top = `${top - origin.top - page.clientTop}px`;
  }

  function hide() {
    clearTimeout(closing);
    box.hidden = true;
    shownFor = null;
  }

  function showParagraph({ block, id }) {
    const edge = (block.closest(".question, .answer") ?? block).getBoundingClientRect().right;
    const name = `Kopieer het adres van ${nameOf(id, toolsOf(block))}`;
    // The keyboard has the same under "Link naar deze vraag".
    pointer.tabIndex = -1;
    address = `${fixed}#${id}`;
    show(block, name, "#");
    if (edge + GAP + box.offsetWidth > document.documentElement.clientWidth) return hide();
    put(edge + GAP, block.getBoundingClientRect().top);
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || event.buttons || shownFor instanceof Range || box.contains(event.target)) return clearTimeout(closing);
    const found = paragraphOf(event.target);
    if (found && found.block === shownFor) return clearTimeout(closing);
    if (found) showParagraph(found);
    else if (shownFor) closing = setTimeout(hide, SHOWS_AFTER * 2);
  });

  function showSelected() {
    const range = rangeNow();
    if (!range) {
      if (shownFor instanceof Range && !box.contains(document.activeElement)) hide();
      return;
    }
    selected = range;
    const name = "Kopieer het adres van deze woorden";
    pointer.tabIndex = 0;
    show(range, name, name);
    const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const isTouch = matchMedia("(pointer: coarse)").matches;
    const right = document.documentElement.clientWidth - box.offsetWidth - GAP;
    put(Math.max(GAP, Math.min(last.right - box.offsetWidth / 2, right)), last.bottom + (isTouch ? 36 : GAP));
  }

  /** Who selects words with the keyboard comes to the button with Tab, and goes on from these words. */
  function goToButton(event) {
    const isInText = [document.body, page].includes(document.activeElement);
    if (event.key !== "Tab" || event.shiftKey || box.hidden || !(shownFor instanceof Range) || !isInText) return;
    const end = shownFor.endContainer.parentElement?.closest("article.page > *");
    if (end) end.after(box);
    pointer.focus();
    event.preventDefault();
  }

  pointer.addEventListener("pointerdown", (event) => event.preventDefault()); // the words stay selected

  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(showSelected, SHOWS_AFTER);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden && !event.defaultPrevented) hide();
    else goToButton(event);
  });
  showSelected();
})();
