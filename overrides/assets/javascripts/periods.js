// Lets readers choose from all periods of a list that is divided over pages; what they choose from is loaded on use.
// The files are described in generator/render/views/choosing.py. Without this script the periods stand there as links.
(() => {
  const { folded, kept, make, chooser, panel, recount, facets } = window.overlegChoosing;
  const box = document.querySelector(".all-periods");
  const file = document.querySelector('template.later[data-for="periods"]')?.content.querySelector("script");
  if (!box || !file) return;

  const AT_ONCE = 20;
  const FILES = 4; // that are read before the first results show: a choice may fit one entry of each of twenty periods
  const QUESTIONS = {
    summary: "Kies uit alle vragen",
    loading: "De vragen worden geladen …",
    failed: "De vragen konden niet worden geladen. Kies hieronder een periode.",
    none: "Geen vragen gevonden. Kies iets anders, of toon alles.",
    of: "vragen",
    heading: "Gekozen vragen",
    more: "Toon meer vragen",
  };
  const COMMITMENTS = {
    summary: "Zoek en kies uit alle toezeggingen",
    loading: "De toezeggingen worden geladen …",
    failed: "De toezeggingen konden niet worden geladen. Kies hieronder een periode.",
    none: "Geen toezegging gevonden. Kies iets anders, of probeer een ander woord.",
    of: "toezeggingen",
    heading: "Gekozen toezeggingen",
    more: "Toon meer toezeggingen",
    words: { name: "toezegging", label: "Woorden" },
  };
  const wording = box.dataset.of === "toezeggingen" ? COMMITMENTS : QUESTIONS;

  const waiting = new Map();
  const loaded = new Map();
  window.overlegKeuze = (step, held) => waiting.get(step)?.(held);

  /** What the file of a period holds, or that of the first page, whose step is empty. */
  function load(step) {
    if (!loaded.has(step)) {
      const promise = new Promise((resolve, reject) => {
        waiting.set(step, resolve);
        const script = make("script", { src: `${step}${step && "/"}${file.attributes.src.value}` });
        script.addEventListener("error", () => reject(new Error(`${script.src} ontbreekt`)));
        document.head.append(script);
      });
      promise.catch(() => loaded.delete(step));
      loaded.set(step, promise);
    }
    return loaded.get(step);
  }

  /** All entries in order: of each its kind, the facets of its group, and where its result is; and what can be chosen. */
  function unpack({ values, kinds, parts }) {
    const named = (held) => new Map(Object.entries(held).map(([facet, numbers]) => [facet, numbers.map((each) => values[facet][each])]));
    const known = kinds.map(([number, held]) => ({ number, facets: named(held) }));
    const entries = parts.flatMap(([step, listed]) => {
      let at = 0; // of a result in its file
      return listed.flatMap(([held, numbers]) => {
        const shared = named(held);
        return numbers.map((number) => ({ step, at: at++, kind: known[number], shared }));
      });
    });
    const names = facets.filter((facet) => facet in values);
    const offered = (some, chosen) => recount(names, some, chosen, valuesOf, ({ kind }) => kind.number);
    return { counts: offered(entries, []), all: entries.reduce((sum, { kind }) => sum + kind.number, 0), entries, offered };
  }

  const NONE = [];
  // What can be chosen is of a whole group or of each kind.
  const valuesOf = ({ shared, kind }, facet) => shared.get(facet) ?? kind.facets.get(facet) ?? NONE;

  /** The entries that fit what is chosen, in order. */
  const fitting = ({ entries }, chosen) =>
    entries.filter((entry) => [...chosen].every(([facet, value]) => valuesOf(entry, facet).includes(value)));

  /** The results of a period in the order of its entries, each with what is said of its group. */
  async function resultsOf(step) {
    const groups = await load(step);
    return groups.flatMap(([address, name, day, results]) =>
      results.map(([anchor, title, about, words, reply, replied]) =>
        ({ address: `${address}#${anchor}`, name, day, title, about, words, reply, replied })));
  }

  /** From a folder a link names its file. */
  const explicit = (address) => (location.pathname.endsWith(".html") ? address.replace("/#", "/index.html#") : address);

  const official = (words) => words && make("span", { className: "official", textContent: words });

  function drawn({ address, name, day, title, about, words, reply, replied }) {
    const quote = official(words);
    const link = make("a", { href: explicit(address) }, title || quote);
    const facts = [name, day, about.replace(/\.$/, "")].filter(Boolean).join(". ");
    const made = make("li", {}, title ? link : make("span", { className: "said" }, "“", link, "”"));
    if (title && words) made.append(make("p", { className: "said" }, "“", quote, "”"));
    if (reply) made.append(make("p", { className: "answered" }, ...(replied ? [`${reply}: “`, official(replied), "”"] : [`${reply}.`])));
    made.append(make("p", { className: "about", textContent: `${facts}.` }));
    return made;
  }

  const list = make("ol", { className: "chosen-results" });
  const more = make("button", { type: "button", textContent: wording.more, hidden: true });
  const printed = make("p", { className: "paper" }); // on paper nothing shows more
  const results = make("section", { className: "chosen ours", hidden: true }, list, make("p", {}, more), printed);
  results.setAttribute("aria-label", wording.heading);
  let rest = [];
  let turn = 0;
  let adding = Promise.resolve();

  /** The first `most` entries, or fewer: those for which at most `files` files must still be read. */
  function within(most, files) {
    const unread = new Set();
    const end = rest.slice(0, most).findIndex(({ step }) => !loaded.has(step) && unread.add(step).size > files);
    return rest.slice(0, end < 0 ? most : end);
  }

  /** One after the other, so that what is asked for twice is not shown twice; a new choice waits for none of the old. */
  function showMore(most, files) {
    const mine = turn;
    adding = adding.catch(() => null).then(() => (mine === turn ? add(most, files) : null));
    return adding;
  }

  async function add(most = AT_ONCE, files = Infinity) {
    const mine = turn;
    const next = within(most, files);
    const steps = [...new Set(next.map(({ step }) => step))];
    const found = new Map(await Promise.all(steps.map(async (step) => [step, await resultsOf(step)])));
    if (mine !== turn) return null;
    rest = rest.slice(next.length);
    const made = next.map(({ step, at }) => drawn(found.get(step)[at]));
    list.append(...made);
    more.hidden = !rest.length;
    printed.textContent = rest.length ? `Op papier staan alleen de eerste ${list.children.length} resultaten.` : "";
    return made[0];
  }

  // Lists of the page below the form, each with its heading: below what is chosen they would seem to be chosen, too.
  const LISTS = ".periods, .consultation-entries, .commitments";
  const parts = [];
  for (let each = box.nextElementSibling; each; each = each.nextElementSibling) {
    if (each.localName === "h2" || !parts.length) parts.push([]);
    parts.at(-1).push(each);
  }
  const replaced = parts.filter((part) => part.some((each) => each.matches(LISTS))).flat().filter(({ hidden }) => !hidden);

  function replace(isChoice) {
    for (const each of replaced) each.hidden = isChoice;
    for (const link of document.querySelectorAll(".toc a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.closest("li").hidden = Boolean(target?.closest("[hidden]"));
    }
  }

  const texts = new Map();

  /** Take in what can be read in the results of a period. */
  async function read(step) {
    const found = await resultsOf(step);
    if (texts.has(step)) return;
    texts.set(step, found.map(({ name, title, about, words }) => folded([words, title, about, name].join(" "))));
  }

  /** Those of some entries whose results hold all words. */
  async function saying(entries, words) {
    await Promise.all([...new Set(entries.map(({ step }) => step))].map(read));
    return entries.filter(({ step, at }) => words.every((word) => texts.get(step)[at].includes(word)));
  }

  async function choose(held, chosen, words) {
    const mine = ++turn;
    try {
      const fits = chosen.size || words.length ? fitting(held, chosen) : [];
      const found = words.length ? await saying(fits, words) : fits;
      if (mine !== turn) return {};
      rest = found;
      adding = Promise.resolve();
      list.replaceChildren();
      results.hidden = !found.length;
      replace(chosen.size > 0 || words.length > 0);
      if (found.length) await showMore(AT_ONCE, FILES);
      // The others that belong to the first results come once these are painted.
      const lacking = Math.min(AT_ONCE, found.length) - list.children.length;
      if (mine === turn && lacking > 0) setTimeout(() => mine === turn && showMore(lacking).catch(console.error));
      if (!chosen.size && !words.length) return { text: "", number: null };
      const number = found.reduce((sum, { kind }) => sum + kind.number, 0);
      const left = held.offered(words.length ? await saying(held.entries, words) : held.entries, chosen);
      return { text: number ? `${number} van ${held.all} ${wording.of} gevonden.` : wording.none, number, left };
    } catch (problem) {
      console.error(problem);
      results.hidden = true;
      replace(false);
      return { text: wording.failed, number: null };
    }
  }

  const told = make("p", { className: "filters-status" });
  told.setAttribute("role", "status");
  const details = panel(wording.summary, told);
  box.append(details);

  let made = null;
  let isBegun = false;

  function start(held) {
    const { counts, all } = held;
    made = chooser({ counts, all, of: wording.of, words: wording.words, box: details, choose: (chosen, words) => choose(held, chosen, words) });
    if (!made) {
      box.remove();
      return;
    }
    told.replaceWith(made.form);
    details.after(made.told, results);
    if (held.entries.length) load(held.entries[0].step); // most choices begin with the newest: their results come at once
    return made.arrive();
  }

  async function begin() {
    isBegun = true;
    told.textContent = wording.loading;
    try {
      await start(unpack(await load("")));
    } catch (problem) {
      console.error(problem);
      told.textContent = wording.failed;
      details.open = true;
      isBegun = false;
    }
  }

  const isAsked = () => [...facets.map((facet) => `kies-${facet}`), wording.words?.name].some((name) => name && kept(name));
  details.addEventListener("toggle", () => {
    if (details.open && !isBegun) begin();
  });
  more.addEventListener("click", async () => {
    const first = await showMore().catch(() => null);
    first?.querySelector("a").focus();
  });
  const ask = () => !isBegun && isAsked() && begin();
  addEventListener("popstate", () => (made ? made.take() : ask()));
  ask();
})();
