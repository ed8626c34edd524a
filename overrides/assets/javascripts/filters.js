// Lets readers choose from the questions on a page: by year, faction, ministry, theme, and what became of them.
// The choice stands in the address of the page. Without this script the page shows all of its questions.
(() => {
  const { chooser, panel, recount } = window.overlegChoosing;
  const FEWEST = 6;
  const OF_GROUP = ["jaar", "ministerie"];
  const OF_ENTRY = ["fractie", "thema", "antwoord"];
  const groups = [...document.querySelectorAll(".consultation-entries")];
  const entries = groups.flatMap((group) => [...group.querySelectorAll(".entry")].map((node) => ({ node, group })));
  // The first page of many shows only the newest: from all of them readers choose with `periods.js`.
  if (entries.length < FEWEST || document.querySelector(".periods")) return;

  const parts = (text) => (text ? text.split("|") : []);
  for (const entry of entries) {
    entry.vragen = Number(entry.node.dataset.vragen ?? 1);
    for (const facet of OF_GROUP) entry[facet] = parts(entry.group.dataset[facet]);
    for (const facet of OF_ENTRY) entry[facet] = parts(entry.node.dataset[facet]);
  }
  const offered = (chosen) =>
    recount(["jaar", "fractie", "ministerie", "thema", "antwoord"], entries, chosen, (entry, facet) => entry[facet], ({ vragen }) => vragen);
  const counts = offered([]);
  const all = entries.reduce((sum, { vragen }) => sum + vragen, 0);

  const isYear = (node) => node?.localName === "h2";

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

  function choose(chosen) {
    let shown = 0;
    for (const entry of entries) {
      const fits = [...chosen].every(([facet, value]) => entry[facet].includes(value));
      entry.node.hidden = !fits;
      shown += fits ? entry.vragen : 0;
    }
    hideEmpty();
    if (!chosen.size) return { text: "", number: null };
    const text = shown ? `${shown} van ${all} vragen getoond.` : "Geen vragen gevonden. Kies iets anders, of toon alles.";
    return { text, number: shown, left: offered(chosen) };
  }

  const details = panel("Kies uit deze vragen");
  const made = chooser({ counts, all, of: "vragen", choose, box: details });
  if (!made) return;
  details.append(made.form);
  const first = groups[0];
  const before = isYear(first.previousElementSibling) ? first.previousElementSibling : first;
  before.before(details, made.told);
  addEventListener("popstate", made.take);
  made.arrive();
})();
