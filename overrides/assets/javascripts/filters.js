// Lets readers choose from the questions on a page: by year, faction, ministry, theme, and what became of them.
// The choice stands in the address of the page. Without this script the page shows all of its questions.
(() => {
  const { chooser, panel } = window.overlegChoosing;
  const FEWEST = 6;
  const OF_GROUP = ["jaar", "ministerie"];
  const OF_ENTRY = ["fractie", "thema", "antwoord"];
  const groups = [...document.querySelectorAll(".consultation-entries")];
  const entries = groups.flatMap((group) => [...group.querySelectorAll(".entry")].map((node) => ({ node, group })));
  // The first page of many shows only the newest: from all of them readers choose with `periods.js`.
  if (entries.length < FEWEST || document.querySelector(".periods")) return;

  const parts = (text) => (text ? text.split("|") : []);
  const counts = new Map(["jaar", "fractie", "ministerie", "thema", "antwoord"].map((facet) => [facet, new Map()]));
  for (const entry of entries) {
    entry.vragen = Number(entry.node.dataset.vragen ?? 1);
    for (const facet of OF_GROUP) entry[facet] = parts(entry.group.dataset[facet]);
    for (const facet of OF_ENTRY) entry[facet] = parts(entry.node.dataset[facet]);
    for (const [facet, found] of counts) {
      for (const value of entry[facet]) found.set(value, (found.get(value) ?? 0) + entry.vragen);
    }
  }
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
    if (!chosen.size) return "";
    return shown ? `${shown} van ${all} vragen getoond.` : "Geen vragen gevonden. Kies iets anders, of toon alles.";
  }

  const made = chooser({ counts, all, choose });
  if (!made) return;
  const { form, told, take } = made;
  const details = panel("Kies uit deze vragen", form);
  const first = groups[0];
  const before = isYear(first.previousElementSibling) ? first.previousElementSibling : first;
  before.before(details, told);
  const begin = () => {
    if (take()) details.open = true;
  };
  addEventListener("popstate", begin);
  begin();
})();
