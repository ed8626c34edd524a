// Who comes from a search sees the words that were found marked, and can take that off. The words stand in the address.
(() => {
  const parts = window.overlegParts;
  const NAME = "gevonden";
  const words = new URL(location.href).searchParams.getAll(NAME).filter((word) => word.trim());
  if (!words.length) return;

  const OURS = ".ours";
  const EDGE = 64; // pixels of the window above a target and below the first words
  const escaped = (word) => word.trim().replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "\\s+");
  const inOrder = [...words].sort((a, b) => b.length - a.length);
  const FORM = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inOrder.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu");

  /** The stretches of official text, or of a note of ours, in which to look: those of the exchange, else of the page. */
  function stretches() {
    const page = document.querySelector("article.page");
    const target = document.getElementById(location.hash.slice(1));
    const title = target && parts.titleOf(target);
    if (title && !target.matches(".note")) return parts.partsOf(title).flatMap((part) => [...part.querySelectorAll(".official")]);
    if (target?.matches("dt")) return [target, ...document.querySelectorAll(`[id="${target.id}"] ~ dd`)].slice(0, 2);
    return target ? [target] : [...page.querySelectorAll(".official")];
  }

  /** The places of the words in an element, also where a link begins or ends within one. */
  function places(element) {
    const wanted = (node) => {
      const ours = node.parentElement.closest(OURS);
      return ours && element.contains(ours) && ours !== element ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    };
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, wanted);
    const texts = [];
    let [text, block] = ["", null];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const its = node.parentElement.closest("p, li, td, th, dt, dd, caption, div");
      if (block && its !== block) text += "\n";
      block = its;
      texts.push({ node, start: text.length });
      text += node.data;
    }
    const at = (offset, isEnd) => {
      const found = texts.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
      return [found.node, offset - found.start];
    };
    return [...text.matchAll(FORM)].map((hit) => {
      const range = new Range();
      range.setStart(...at(hit.index, false));
      range.setEnd(...at(hit.index + hit[0].length, true));
      return range;
    });
  }

  const ranges = stretches().flatMap(places);
  if (!ranges.length) return;

  /** Mark the places; gives what takes the marks off. Browsers draw them over the text, which stays as it is; older ones cannot. */
  function mark() {
    if (window.CSS?.highlights) {
      CSS.highlights.set("found", new Highlight(...ranges));
      return () => CSS.highlights.delete("found");
    }
    const marks = ranges.filter((range) => range.startContainer === range.endContainer).reverse().map((range) => {
      const made = document.createElement("mark");
      range.surroundContents(made);
      return made;
    });
    return () => marks.forEach((each) => each.replaceWith(...each.childNodes));
  }

  const blockOf = (range) => range.startContainer.parentElement.closest("p, li, dt, dd, .table-scroll, div");
  const [block] = ranges.map(blockOf);

  parts.found = {
    /** What to bring into view: the target of the address, or the first words found where they are too far below it. */
    first: (target) => {
      const below = ranges[0].getBoundingClientRect().bottom - target.getBoundingClientRect().top;
      return below > innerHeight - EDGE ? block : target;
    },
  };

  const button = parts.element("button", "Haal de markering weg");
  button.type = "button";
  const named = words.map((word) => `“${word}”`).join(", ");
  const bar = parts.element("div", [parts.element("p", `Gezocht en hier gemarkeerd: ${named} (${ranges.length} keer).`), button], "found ours supplemental");

  const target = document.getElementById(location.hash.slice(1));
  const first = target ? parts.found.first(target) : block;
  const title = target && parts.titleOf(target);
  const facts = first === target && title?.nextElementSibling;
  if (facts) facts.after(bar);
  else if (block.matches("li")) block.prepend(bar);
  else if (block.matches("dt, dd")) block.parentElement.before(bar);
  else block.before(bar);
  const takeOff = mark();
  if (first !== target && parts.arrives()) parts.bring(first);

  button.addEventListener("click", () => {
    takeOff();
    const here = new URL(location.href);
    here.searchParams.delete(NAME);
    try {
      history.replaceState(history.state, "", here);
    } catch {
      // Some browsers refuse this for pages from disk.
    }
    // The focus goes on from where the button was.
    const next = bar.nextElementSibling ?? block;
    bar.remove();
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
  });
})();
