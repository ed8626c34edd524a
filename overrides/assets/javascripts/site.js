// Menu, palette, focus and the list of headings: what moves around the text. All else has files of its own.
(() => {
  const root = document.documentElement;
  const wide = matchMedia("(min-width: 64rem)");
  const LINE = 80; // pixels below the top of the window: a heading above it is read
  const systemDark = matchMedia("(prefers-color-scheme: dark)");

  function startMenu() {
    const button = document.querySelector('[data-action="menu"]');
    const menu = document.getElementById("Site-hoofdmenu");
    const isOpen = () => button.getAttribute("aria-expanded") === "true";
    const set = (open) => {
      button.setAttribute("aria-expanded", String(open));
      menu.dataset.open = String(open);
    };
    button.hidden = false;
    set(false);
    button.addEventListener("click", () => set(!isOpen()));
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !isOpen() || event.defaultPrevented) return;
      const inside = menu.contains(document.activeElement) || document.activeElement === button;
      set(false);
      if (inside) button.focus();
    });
    wide.addEventListener("change", () => set(false));
  }

  const shown = () => root.dataset.palette || (systemDark.matches ? "dark" : "light");

  function choosePalette(palette) {
    const followsSystem = palette === (systemDark.matches ? "dark" : "light");
    root.dataset.palette = palette;
    try {
      // Choosing what the system says anyway means following the system again.
      if (followsSystem) localStorage.removeItem("overleg.palette");
      else localStorage.setItem("overleg.palette", palette);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    if (followsSystem) delete root.dataset.palette;
  }

  function startPalette() {
    const button = document.querySelector('[data-action="palette"]');
    const label = button.querySelector(".tool-label");
    const name = () => (label.textContent = shown() === "dark" ? "Lichte weergave" : "Donkere weergave");
    button.hidden = false;
    name();
    systemDark.addEventListener("change", name);
    button.addEventListener("click", () => {
      choosePalette(shown() === "dark" ? "light" : "dark");
      name();
    });
  }

  function startContents() {
    const details = document.querySelector(".toc details");
    if (!details) return;
    const fit = () => (details.open = wide.matches);
    fit();
    wide.addEventListener("change", fit);
    const links = new Map();
    for (const link of details.querySelectorAll("a")) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    followReader(links, details);
  }

  /** Mark the link of what a reader is at, and keep it in view in its own list. */
  function followReader(links, details) {
    const list = details.closest(".toc");
    const headings = [...links.keys()];
    const top = (element) => element.getBoundingClientRect().top;
    let current = null;
    let arrived = null; // the target of the address, its heading, and where it stands in the window
    let waiting = false;

    /**
     * The heading of what the address leads to, as long as that stays about where it came; else the last above a line near the
     * top of the window. In the last window of a page the line goes down, for there no heading comes to the top.
     */
    function reached() {
      if (arrived && Math.abs(top(arrived.target) - arrived.top) < innerHeight / 8) return arrived.heading;
      arrived = null;
      const whole = root.scrollHeight - innerHeight;
      const last = Math.max(1, Math.min(innerHeight, whole));
      const line = LINE + Math.max(0, 1 - (whole - scrollY) / last) * (innerHeight - LINE);
      return headings.findLast((heading) => top(heading) <= line) ?? null;
    }

    function arrive() {
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const isInView = target && top(target) >= -1 && top(target) < innerHeight;
      const isBefore = (heading) => heading === target || heading.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING;
      arrived = isInView ? { target, heading: headings.findLast(isBefore) ?? null, top: top(target) } : null;
      ask();
    }

    function update() {
      waiting = false;
      // Where the list stands in the text, what a reader was at stays marked as long as they look at the list.
      if (current && !wide.matches && details.open && list.getBoundingClientRect().bottom > 0) return;
      const found = links.get(reached()) ?? null;
      if (found === current) return;
      current?.removeAttribute("aria-current");
      found?.setAttribute("aria-current", "location");
      current = found;
      // Who is in the list with the keyboard must not lose the link they are at.
      if (found && wide.matches && !list.contains(document.activeElement)) {
        const [link, box] = [found.getBoundingClientRect(), list.getBoundingClientRect()];
        if (link.top < box.top || link.bottom > box.bottom) list.scrollTop += link.top - box.top - box.height / 2;
      }
    }

    function ask() {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    }

    addEventListener("scroll", ask, { passive: true });
    document.addEventListener("arrived", arrive);
    list.addEventListener("click", () => setTimeout(arrive));
    document.addEventListener("click", (event) => {
      if (!event.target.closest?.("a.to-list")) return;
      // The link leads to the beginning of the page, where the list stands: open it at what the reader was at.
      event.preventDefault();
      try {
        history.pushState(null, "", event.target.hash); // Back leads to the text again
      } catch {
        // Some browsers refuse this for pages from disk.
      }
      details.open = true;
      const at = current ?? details.querySelector("summary");
      at.focus({ preventScroll: true });
      at.scrollIntoView({ block: "center" });
    });
    ask();
  }

  /** Bring what gets the focus wholly into view: browsers leave it where it is when a part of it is to be seen. */
  function startFocus() {
    document.addEventListener("focusin", ({ target }) => {
      const { top, bottom, height } = target.getBoundingClientRect();
      if (height > innerHeight || !target.matches(":focus-visible")) return;
      const isOut = bottom < 0 || top > innerHeight;
      target.scrollIntoView({ block: isOut ? "center" : "nearest", inline: "nearest" });
    });
  }

  startMenu();
  startPalette();
  startContents();
  startFocus();
})();

// What stands folded is on paper: where the style sheet cannot open it, it is opened to be printed.
(() => {
  if (CSS.supports("selector(::details-content)")) return;
  const closed = [];
  addEventListener("beforeprint", () => {
    closed.push(...document.querySelectorAll(".page details:not([open])"));
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed.splice(0)) details.open = false;
  });
})();

// Who cites a page from paper needs its address: where the site has no fixed one, it is where the page was found. What the
// reader chose of it, which the scripts keep in the address, belongs to that.
(() => {
  const line = document.querySelector(".page-address");
  const shown = line?.querySelector("span");
  const fixed = shown?.textContent || (location.protocol.startsWith("http") ? location.origin + location.pathname : "");
  if (!fixed) return;
  const tell = () => {
    const chosen = [...new URLSearchParams(location.search)].filter(([name]) => /^(kies-.*|naast|toezegging)$/.test(name));
    shown.textContent = fixed + (chosen.length ? `?${new URLSearchParams(chosen)}` : "");
  };
  tell();
  addEventListener("beforeprint", tell);
  line.hidden = false;
})();
