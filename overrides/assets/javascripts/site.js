// Menu, palette, the current heading and citations: what moves around the text. Search and terms have their own files.
(() => {
  const root = document.documentElement;
  const wide = matchMedia("(min-width: 64rem)");
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
    followScroll(links, details.closest(".toc"));
  }

  /** Mark the link of the last heading above the upper third of the window; keep it in view in its own list. */
  function followScroll(links, list) {
    let current = null;
    let waiting = false;
    const update = () => {
      waiting = false;
      let found = null;
      for (const [heading, link] of links) {
        if (heading.getBoundingClientRect().top > innerHeight / 3) break;
        found = link;
      }
      if (found === current) return;
      current?.removeAttribute("aria-current");
      found?.setAttribute("aria-current", "location");
      current = found;
      // Who is in the list with the keyboard must not lose the link they are at.
      if (found && wide.matches && !list.contains(document.activeElement)) {
        const [link, box] = [found.getBoundingClientRect(), list.getBoundingClientRect()];
        if (link.top < box.top || link.bottom > box.bottom) list.scrollTop += link.top - box.top - box.height / 2;
      }
    };
    addEventListener("scroll", () => {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    }, { passive: true });
    update();
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

  /** Give each citation the address that the site itself does not know, and a button that copies it. */
  function startCitations() {
    const isOnline = location.protocol.startsWith("http");
    for (const citation of document.querySelectorAll(".citation")) {
      const address = citation.closest(".exchange-tools").querySelector("a.permalink").href;
      if (isOnline && !citation.textContent.includes("://")) citation.append(`, ${address}`);
      if (navigator.clipboard) citation.after(copyButton(citation));
    }
  }

  function copyButton(citation) {
    const [holder, button, status] = ["p", "button", "span"].map((name) => document.createElement(name));
    button.type = "button";
    button.textContent = "Kopieer";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        await navigator.clipboard.writeText(citation.textContent.trim());
        status.textContent = "Gekopieerd";
      } catch {
        getSelection().selectAllChildren(citation);
        status.textContent = "Kopiëren lukt niet. De tekst is geselecteerd: kopieer die zelf.";
      }
    });
    holder.className = "copy";
    holder.append(button, " ", status);
    return holder;
  }

  startMenu();
  startPalette();
  startContents();
  startFocus();
  startCitations();
})();

// Fonts that come late move the text: who followed a link to a passage is brought to it again, unless they moved first.
(() => {
  let moved = false;
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => (moved = true), { once: true, passive: true });
  }
  addEventListener("load", async () => {
    await document.fonts.ready;
    // Who comes back or reloads is brought to where they were by the browser.
    const arrives = performance.getEntriesByType("navigation")[0]?.type === "navigate";
    if (arrives && !moved) document.querySelector(":target")?.scrollIntoView();
  });
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
