// The search dialog at work: reads what is asked, shows what is found and says so. Hosted, Pagefind is imported when first
// needed; a page opened from disk cannot import, so the offline bundle sets `window.overlegSearch` to Pagefind's API, a
// promise of it, or a function that gives either, and `window.overlegFetch` to what reads a file of the index.
//
// The newest years are searched first, and what is found there is shown at once. Where that is little, older years follow by
// themselves, a few times; for more a reader asks. As long as not all years are searched, the status says so.
(() => {
  const parts = (window.overlegParts ??= {});
  const PAUSE = 300; // milliseconds between the last key and the search
  const LONGEST = 200; // characters of a query; a status of more would be read out in full
  const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g; // signs that would turn our own words around as well
  const UNASKED = 2; // how often older years are added by themselves
  const IDLE = 1000; // milliseconds at most between what is found first and what is added to it
  const NOTHING = { results: [], ways: [], corrected: null, partial: false };
  const GOES_ON = "Er wordt ook in oudere overleggen gezocht.";
  const STOPS = "In oudere overleggen is nog niet gezocht.";

  /** When the browser has shown what there is. */
  const idle = () =>
    new Promise((resolve) => (window.requestIdleCallback ? requestIdleCallback(resolve, { timeout: IDLE }) : setTimeout(resolve, IDLE)));

  const FOLDER = "pagefind/";
  const engine = async () => {
    const given = window.overlegSearch;
    return (typeof given === "function" ? given() : given) ?? import(parts.address(`${FOLDER}pagefind.js`));
  };
  const fetched = (name) => fetch(parts.address(FOLDER + name), { cache: "no-cache" });
  const read = async (name) => (await (window.overlegFetch ?? fetched)(window.overlegFetch ? `/${FOLDER}${name}` : name)).json();
  const folder = () => (window.overlegFetch ? `/${FOLDER}` : new URL("./", parts.address(`${FOLDER}pagefind.js`)).pathname);

  parts.startDialog = async (dialog) => {
    const form = dialog.querySelector("form");
    const input = form.elements.zoek;
    const order = form.elements.volgorde;
    const [status, list] = [dialog.querySelector(".search-status"), dialog.querySelector(".search-results")];
    const more = dialog.querySelector('[data-action="more-results"]');
    const other = dialog.querySelector(".search-other");
    const pageSize = Number(dialog.dataset.results);

    const [api, archive] = await Promise.all([engine(), read("jaren.json")]);
    const words = new parts.Vocabulary({ words: "", same: archive.same });
    const years = new parts.Years(api, words, archive, folder(), read);
    const limits = new parts.Limits(form, archive, years);
    const names = new parts.PageNames(archive.pages ?? [], words);
    const finder = new parts.Finder(api, words, dialog.dataset, archive.kinds, names);
    await years.begin(limits.within);
    limits.suggest();
    parts.finder = finder;

    let timer = 0;
    let run = 0; // the newest search; older answers are dropped
    let asking = null; // what it asks: the query, the limits, and the query that is not to be put right
    let last = NOTHING;
    let shown = new Set(); // the results that are in the list, by their names in the index
    let literal = "";

    function asked() {
      const query = input.value.replace(DIRECTIONS, "").trim();
      return query.length > LONGEST ? query.slice(0, LONGEST).replace(/\s\S*$/, "") : query;
    }

    async function search() {
      clearTimeout(timer);
      const mine = ++run;
      asking = { query: asked(), within: limits.within, limited: limits.isSet, newest: Boolean(order.value) };
      share();
      limits.suggest();
      shown = new Set();
      if (!asking.query && !asking.limited) return show(NOTHING, "", []);
      await guarded(async () => {
        await have(() => years.begin(asking.within));
        await look(mine, UNASKED);
      });
    }

    async function guarded(task) {
      try {
        return await task();
      } catch (problem) {
        console.error(problem);
        shown = new Set();
        asking = null;
        await show(NOTHING, "", []);
        status.textContent = "Er ging iets mis bij het zoeken. Laad de pagina opnieuw.";
        return [];
      }
    }

    /** Load years; what was found before them is then no whole answer. */
    async function have(load) {
      await load();
      finder.forget();
      limits.suggest();
    }

    const find = () => finder.find(asking.query, limits.chosen(), { literal: asking.query === literal, newest: asking.newest });

    /** Search what is loaded and show it; go on in older years as long as that is little and `times` lasts. */
    async function look(mine, times) {
      if (mine !== run) return;
      const found = await find();
      if (mine !== run) return;
      const isLittle = found.results.length < pageSize || found.partial;
      const goesOn = isLittle && times > 0 && !years.isComplete(asking.within);
      await show(found, goesOn ? GOES_ON : years.isComplete(asking.within) ? "" : STOPS);
      if (!goesOn || mine !== run) return;
      await idle();
      if (mine !== run) return;
      await have(() => years.more(asking.within));
      await look(mine, times - 1);
    }

    /** How far the search went, where that is not all. */
    function reach() {
      if (years.isComplete(asking.within)) return "";
      const since = asking.within.jaar ? "" : years.since(asking.within);
      return since ? ` vanaf ${since}` : " in de nieuwste overleggen";
    }

    function summary(found, offered, state) {
      const text = told(found, offered);
      return state ? `${text.replace(/[^.?]$/, "$&.")} ${state}` : text;
    }

    function told({ results, corrected, partial }, offered) {
      const { query, limited, newest } = asking;
      const about = (query ? ` voor ‘${query}’` : "") + reach();
      const sorted = newest ? ", nieuwste eerst" : "";
      const count = `${results.length} ${results.length === 1 ? "resultaat" : "resultaten"}`;
      if (query && !parts.tokens(query).length) return "Typ een woord of een getal om te zoeken.";
      if (!results.length && limited) return `Geen resultaten${about} met deze beperkingen.`;
      if (corrected) return `Resultaten ${partial ? "met een deel van" : "voor"} ‘${corrected}’: ${results.length}${sorted}. Geen resultaten${about}.`;
      if (!results.length && offered.length) return `Geen resultaten${about}. Bedoelt u een van deze woorden?`;
      if (!results.length) return `Geen resultaten${about}.${reach() ? "" : " Probeer een ander of korter woord."}`;
      return partial ? `Geen resultaten met alle woorden. ${count} met een deel ervan${about}${sorted}.` : `${count}${about}${sorted}`;
    }

    /** Other searches that a reader may want: everywhere, the query to the letter, or words that are like it. */
    function offers({ results, corrected }) {
      const { query, limited } = asking;
      if (!results.length && limited) return [{ text: "Zoek zonder beperkingen", query, everywhere: true }];
      if (corrected) return [{ text: `Zoek toch naar ‘${query}’`, query, literal: true }];
      return results.length || !query ? [] : finder.suggestions(query).map((word) => ({ text: word, query: word }));
    }

    /** The results that are not shown; where they lack words, older years may have better ones. */
    function waiting() {
      return last.partial && !years.isComplete(asking.within) ? [] : last.results.filter(({ id }) => !shown.has(id));
    }

    /** Show what is found, and give what is new in the list. What a reader sees of this search already keeps its place. */
    async function show(found, state, offered = offers(found)) {
      const mine = run;
      const isOther = found.partial !== last.partial || found.corrected !== last.corrected;
      const keeps = shown.size && !(isOther && !list.contains(document.activeElement));
      const kept = keeps ? shown : new Set();
      const next = found.results.filter(({ id }) => !kept.has(id)).slice(0, Math.max(0, pageSize - kept.size));
      const items = await Promise.all(next.map((result) => parts.item(result, found.ways)));
      if (mine !== run) return [];
      last = found;
      shown = new Set([...kept, ...next.map(({ id }) => id)]);
      if (keeps) list.append(...items);
      else list.replaceChildren(...items);
      say(state, offered);
      return items;
    }

    function say(state, offered) {
      status.textContent = asking?.query || asking?.limited ? summary(last, offered, state) : "";
      order.closest("p").hidden = !(asking?.query || asking?.limited);
      other.hidden = !offered.length;
      other.replaceChildren(...offered.map(button));
      offerMore();
    }

    function offerMore() {
      const [rest, isWhole] = [waiting().length, !asking || years.isComplete(asking.within)];
      more.textContent = rest ? "Meer resultaten" : "Zoek ook in oudere overleggen";
      more.hidden = !rest && (isWhole || !(asking.query || asking.limited));
    }

    function button(offer) {
      const made = parts.element("button", offer.text);
      made.type = "button";
      made.addEventListener("click", () => {
        input.value = offer.query;
        literal = offer.literal ? offer.query : "";
        if (offer.everywhere) limits.clear();
        input.focus();
        search();
      });
      return made;
    }

    /** Show the next results, from older years where there are no others. */
    async function showMore() {
      const mine = run;
      const added = waiting().length ? [] : await older(mine);
      if (mine !== run) return;
      if (added.length) return added[0].querySelector("a").focus();
      // Taken at once, so that a second press before these are shown asks for the next ones.
      const next = waiting().slice(0, pageSize);
      for (const { id } of next) shown.add(id);
      offerMore();
      const items = await Promise.all(next.map((result) => parts.item(result, last.ways)));
      if (mine !== run) return;
      list.append(...items);
      if (items.length) items[0].querySelector("a").focus();
      else if (more.hidden) input.focus();
    }

    let going = null;

    /** Search older years until there is a page of further results, or no older year; gives what is new in the list. */
    function older(mine) {
      going ??= guarded(async () => {
        say(GOES_ON, []);
        let found = last;
        const isLittle = () => found.partial || found.results.filter(({ id }) => !shown.has(id)).length < pageSize;
        while (mine === run && isLittle() && !years.isComplete(asking.within)) {
          await have(() => years.more(asking.within, true));
          found = await find();
        }
        return mine === run ? show(found, years.isComplete(asking.within) ? "" : STOPS) : [];
      }).finally(() => (going = null));
      return going;
    }

    /** Keep the address such that it opens this search again. */
    function share() {
      const here = new URL(location.href);
      for (const { name, value } of [{ name: "zoek", value: asked() }, ...limits.fields, order]) {
        if (value && dialog.open) here.searchParams.set(name, value);
        else here.searchParams.delete(name);
      }
      try {
        history.replaceState(history.state, "", here);
      } catch {
        // Some browsers refuse this for pages from disk.
      }
    }

    function move(event) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step || event.target.matches("select, summary, .search-filters input")) return;
      const stops = [input, ...list.querySelectorAll("a")];
      const at = stops.indexOf(document.activeElement);
      if (at < 0) return;
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, at + step))].focus();
    }

    form.addEventListener("submit", search);
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(search, PAUSE);
    });
    form.addEventListener("change", (event) => event.target.closest(".search-filters, .search-order") && search());
    more.addEventListener("click", showMore);
    dialog.addEventListener("keydown", move);
    dialog.dataset.ready = "";
    return { run: search, share };
  };
})();
