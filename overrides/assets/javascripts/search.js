// The search dialog over Pagefind. Hosted, Pagefind is imported when first needed; a page opened from disk cannot import,
// so the offline bundle sets `window.overlegSearch` to Pagefind's API, a promise of it, or a function that gives either.
(() => {
  const root = document.documentElement;
  const base = new URL(root.dataset.base.replace(/\/?$/, "/"), location.href);
  const dialog = document.getElementById("zoeken");
  const form = dialog.querySelector("form");
  const input = form.elements.zoek;
  const selects = [...form.querySelectorAll("select")];
  const status = dialog.querySelector(".search-status");
  const list = dialog.querySelector(".search-results");
  const more = dialog.querySelector('[data-action="more-results"]');
  const opener = document.querySelector('[data-action="search"]');
  const pageSize = Number(dialog.dataset.results);
  const PAUSE = 200; // milliseconds between the last key and the search

  let engine = null;
  let timer = 0;
  let run = 0; // the newest search; older answers are dropped
  let waiting = [];
  let returnTo = null;

  async function load() {
    const given = window.overlegSearch;
    const api = await (typeof given === "function" ? given() : given ?? import(new URL("pagefind/pagefind.js", base)));
    fillFilters(await api.filters());
    return api;
  }

  function fillFilters(filters) {
    for (const select of selects) {
      const names = Object.keys(filters[select.name] ?? {});
      select.closest("p").hidden = names.length < 2;
      for (const name of names.sort((a, b) => a.localeCompare(b, "nl"))) {
        if (![...select.options].some((option) => option.value === name)) select.add(new Option(name, name));
      }
    }
  }

  const chosen = () => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, [s.value]]));

  async function search() {
    clearTimeout(timer);
    const query = input.value.trim();
    const filters = chosen();
    const mine = ++run;
    share(query);
    if (!query && !Object.keys(filters).length) return show([], "");
    try {
      engine ??= load();
      const results = await find(await engine, query || null, filters);
      if (mine !== run) return;
      await show(results, summary(results.length, query), mine);
    } catch (problem) {
      engine = null;
      show([], "De zoekfunctie kon niet worden geladen. Kijk bij Overleggen of Begrippen.");
      console.error(problem);
    }
  }

  /** Questions with answers before explanations and overviews, which are short and would often score higher. */
  async function find(api, query, filters) {
    const everything = (await api.search(query, { filters })).results;
    if (filters.soort) return everything;
    const first = (await api.search(query, { filters: { ...filters, soort: [dialog.dataset.first] } })).results;
    const ids = new Set(first.map((result) => result.id));
    return [...first, ...everything.filter((result) => !ids.has(result.id))];
  }

  function summary(count, query) {
    const about = query ? ` voor ‘${query}’` : "";
    if (!count) return `Geen resultaten${about}. Probeer een ander of korter woord.`;
    return `${count} ${count === 1 ? "resultaat" : "resultaten"}${about}`;
  }

  async function show(results, message, mine = run) {
    const items = await Promise.all(results.slice(0, pageSize).map(item));
    if (mine !== run) return;
    list.replaceChildren(...items);
    waiting = results.slice(pageSize);
    more.hidden = !waiting.length;
    status.textContent = message;
  }

  async function showMore() {
    const mine = run;
    // Taken at once, so that a second press before these are shown asks for the next ones.
    const next = waiting.splice(0, pageSize);
    more.hidden = !waiting.length;
    const items = await Promise.all(next.map(item));
    if (mine !== run) return;
    list.append(...items);
    items[0]?.querySelector("a").focus();
  }

  async function item(result) {
    const { raw_url, url, meta, excerpt, content } = await result.data();
    const link = element("a", meta.title);
    link.href = address(raw_url ?? url);
    const facts = element("p", [meta.soort, meta.overleg].filter(Boolean).join(" · "), "search-facts");
    // An explanation of a term is ours; every other excerpt is official text.
    const snippet = element("p", "", meta.soort === "Begrip" ? "search-snippet" : "search-snippet official");
    snippet.append(...marked(excerpt));
    // What is left out shows as left out: an excerpt must not read as the whole sentence.
    snippet.classList.toggle("cut-before", !content.startsWith(snippet.textContent.trimEnd()));
    snippet.classList.toggle("cut-after", !content.trimEnd().endsWith(snippet.textContent.trimEnd()));
    const entry = document.createElement("li");
    entry.append(link, facts, snippet);
    return entry;
  }

  function element(name, text, className = "") {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  /** Addresses in the index are relative to the site's root; a folder opened from disk has no default page. */
  function address(path) {
    const target = new URL(path.replace(/^\/+/, ""), base);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target.href;
  }

  /** The excerpt as text and marks only, whatever else it may hold. */
  function marked(excerpt) {
    const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
    return [...parsed.childNodes].map((node) =>
      node.nodeName === "MARK" ? element("mark", node.textContent) : document.createTextNode(node.textContent));
  }

  /** Keep the address such that it opens this search again. */
  function share(query) {
    const here = new URL(location.href);
    for (const { name, value } of [{ name: "zoek", value: query }, ...selects]) {
      if (value && dialog.open) here.searchParams.set(name, value);
      else here.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, "", here);
    } catch {
      // Some browsers refuse this for pages from disk.
    }
  }

  function open(query = "", from = document.activeElement) {
    returnTo = from;
    if (!dialog.open) dialog.showModal();
    if (query) input.value = query;
    input.focus();
    input.select();
    engine ??= load();
    engine.catch(() => (engine = null));
    if (input.value) search();
  }

  function openShared() {
    const given = new URL(location.href).searchParams;
    if (![input, ...selects].some((field) => given.get(field.name))) return;
    for (const select of selects) {
      const value = given.get(select.name);
      if (value) select.add(new Option(value, value, true, true));
      if (value) select.closest("details").open = true;
    }
    open(given.get("zoek") ?? "", opener);
    search();
  }

  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.target.matches("select, summary")) return;
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
  }

  opener.hidden = false;
  opener.addEventListener("click", () => open("", opener));
  for (const other of document.querySelectorAll("form.home-search")) {
    other.addEventListener("submit", (event) => {
      event.preventDefault();
      open(other.querySelector("input").value, document.activeElement);
    });
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  form.addEventListener("change", (event) => event.target.matches("select") && search());
  more.addEventListener("click", showMore);
  dialog.addEventListener("keydown", move);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest('[data-action="close-search"]')) dialog.close();
    const link = event.target.closest("a");
    if (link?.pathname !== location.pathname) return;
    // A result on this very page: give way to it. For other pages the search stays, so that Back returns to it.
    returnTo = null;
    dialog.close();
    share("");
  });
  dialog.addEventListener("close", () => {
    share("");
    returnTo?.focus();
  });
  openShared();
})();
