// Lets readers choose from the questions on a page: by year, faction, ministry, theme, and what became of them.
// The choice stands in the address of the page. Without this script the page shows all of its questions.
(() => {
  const FEWEST = 6;
  const groups = [...document.querySelectorAll(".consultation-entries")];
  const entries = groups.flatMap((group) => [...group.querySelectorAll(".entry")].map((node) => ({ node, group })));
  // The first page of many shows only the newest: to choose from these would promise more than it holds.
  if (entries.length < FEWEST || document.querySelector(".periods")) return;

  const FACETS = [
    ["jaar", "Jaar", "Alle jaren"],
    ["fractie", "Fractie", "Alle fracties"],
    ["ministerie", "Ministerie", "Alle ministeries"],
    ["thema", "Thema", "Alle thema’s"],
    ["antwoord", "Soort antwoord", "Alle antwoorden"],
  ];
  const parts = (text) => (text ? text.split("|") : []);
  for (const entry of entries) {
    const { fractie, thema, antwoord, vragen } = entry.node.dataset;
    entry.vragen = Number(vragen ?? 1);
    const { jaar, ministerie } = entry.group.dataset;
    entry.jaar = parts(jaar);
    entry.ministerie = parts(ministerie);
    entry.fractie = parts(fractie);
    entry.thema = parts(thema);
    entry.antwoord = parts(antwoord);
  }

  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const all = entries.reduce((sum, { vragen }) => sum + vragen, 0);

  /** The values of a facet that not all questions have, by name, each with how many have it; none where only one is. */
  function valuesOf(facet) {
    const counts = new Map();
    for (const entry of entries) for (const value of entry[facet]) counts.set(value, (counts.get(value) ?? 0) + entry.vragen);
    const telling = [...counts].filter(([, number]) => number < all);
    telling.sort(([one], [other]) => one.localeCompare(other, "nl"));
    return telling.length < 2 ? [] : facet === "jaar" ? telling.reverse() : telling;
  }

  const fields = [];
  for (const [facet, label, everything] of FACETS) {
    const values = valuesOf(facet);
    if (!values.length) continue;
    const id = `kies-${facet}`;
    const select = make("select", { id, name: id, autocomplete: "off" }, new Option(everything, ""));
    for (const [value, number] of values) select.add(new Option(`${value} (${number})`, value));
    fields.push({ facet, select, holder: make("p", {}, make("label", { htmlFor: id, textContent: label }), " ", select) });
  }
  if (!fields.some(({ facet }) => facet !== "antwoord")) return;

  const status = make("p", { className: "filters-status" });
  status.setAttribute("role", "status");
  const reset = make("button", { type: "button", textContent: "Toon alles", hidden: true });
  const form = make("form", {}, ...fields.map(({ holder }) => holder), reset);
  const details = make("details", { className: "filters ours" }, make("summary", { textContent: "Kies uit deze vragen" }), form);

  const isYear = (node) => node?.localName === "h2";
  const first = groups[0];
  const before = isYear(first.previousElementSibling) ? first.previousElementSibling : first;
  before.before(details, status);

  /** Hide what has nothing to show: consultations, the year above them, and their places in the list of contents. */
  function hideEmpty() {
    for (const group of groups) group.hidden = !group.querySelector(".entry:not([hidden])");
    for (const year of document.querySelectorAll(".page > h2")) {
      let next = year.nextElementSibling;
      let [has, shows] = [false, false];
      for (; next && !isYear(next); next = next.nextElementSibling) {
        if (!next.matches(".consultation-entries")) continue;
        has = true;
        shows ||= !next.hidden;
      }
      if (has) year.hidden = !shows;
    }
    for (const link of document.querySelectorAll(".toc a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.closest("li").hidden = Boolean(target?.closest("[hidden]"));
    }
  }

  function choose() {
    const chosen = fields.filter(({ select }) => select.value);
    let shown = 0;
    for (const entry of entries) {
      const fits = chosen.every(({ facet, select }) => entry[facet].includes(select.value));
      entry.node.hidden = !fits;
      shown += fits ? entry.vragen : 0;
    }
    hideEmpty();
    reset.hidden = !chosen.length;
    status.textContent = !chosen.length ? "" : shown ? `${shown} van ${all} vragen getoond.` : "Geen vragen gevonden. Kies iets anders, of toon alles.";
  }

  /** Keep the choice in the address, so that it can be shared and comes back. */
  function share() {
    const here = new URL(location.href);
    for (const { select } of fields) {
      if (select.value) here.searchParams.set(select.name, select.value);
      else here.searchParams.delete(select.name);
    }
    try {
      history.replaceState(history.state, "", here);
    } catch {
      // Some browsers let a page from a folder keep the address it has.
    }
  }

  /** Take the choice from the address; a value that no question here has is left out. */
  function take() {
    const given = new URL(location.href).searchParams;
    for (const { select } of fields) {
      const wanted = given.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
      if (select.value) details.open = true;
    }
    choose();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    choose();
    share();
  });
  reset.addEventListener("click", () => {
    for (const { select } of fields) select.value = "";
    choose();
    share();
    fields[0].select.focus();
  });
  addEventListener("popstate", take);
  take();
})();
