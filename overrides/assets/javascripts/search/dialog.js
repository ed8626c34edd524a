// The search dialog at work: reads what is asked, shows what is found and says so. Hosted, Pagefind is imported when first
// needed; a page opened from disk cannot import, so the offline bundle sets `window.overlegSearch` to Pagefind's API, a
// promise of it, or a function that gives either, and `window.overlegFetch` to what reads a file of the index.
(() => {
  const parts = (window.overlegParts ??= {});
  const PAUSE = 300; // milliseconds between the last key and the search
  const LONGEST = 200; // characters of a query; a status of more would be read out in full
  const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g; // signs that would turn our own words around as well

  async function engine() {
    const given = window.overlegSearch;
    return (typeof given === "function" ? given() : given) ?? import(parts.address("pagefind/pagefind.js"));
  }

  async function vocabulary() {
    const name = "pagefind/woorden.json";
    const read = window.overlegFetch ? window.overlegFetch(`/${name}`) : fetch(parts.address(name), { cache: "no-cache" });
    return new parts.Vocabulary(await (await read).json());
  }

  parts.startDialog = async (dialog) => {
    const form = dialog.querySelector("form");
    const input = form.elements.zoek;
    const selects = [...form.querySelectorAll("select")];
    const [status, list] = [dialog.querySelector(".search-status"), dialog.querySelector(".search-results")];
    const more = dialog.querySelector('[data-action="more-results"]');
    const other = dialog.querySelector(".search-other");
    const pageSize = Number(dialog.dataset.results);

    const [api, words] = await Promise.all([engine(), vocabulary()]);
    const finder = new parts.Finder(api, words, dialog.dataset);
    parts.finder = finder;
    fillFilters(await api.filters());

    let timer = 0;
    let run = 0; // the newest search; older answers are dropped
    let waiting = [];
    let ways = [];
    let literal = ""; // the query that is not to be put right

    function fillFilters(filters) {
      for (const select of selects) {
        const names = Object.keys(filters[select.name] ?? {});
        select.closest("p").hidden = names.length < 2;
        for (const name of names.sort((a, b) => a.localeCompare(b, "nl"))) {
          if (![...select.options].some((option) => option.value === name)) select.add(new Option(name, name));
        }
      }
    }

    function asked() {
      const query = input.value.replace(DIRECTIONS, "").trim();
      return query.length > LONGEST ? query.slice(0, LONGEST).replace(/\s\S*$/, "") : query;
    }

    const chosen = () => Object.fromEntries(selects.filter((s) => s.value).map((s) => [s.name, [s.value]]));

    async function search() {
      clearTimeout(timer);
      const query = asked();
      const filters = chosen();
      const limited = Object.keys(filters).length > 0;
      const mine = ++run;
      share();
      if (!query && !limited) return show({ results: [], ways: [] }, "", []);
      try {
        const found = await finder.find(query, filters, query === literal);
        const offered = offers(found, query, limited);
        if (mine === run) await show(found, summary(found, query, offered, limited), offered);
      } catch (problem) {
        show({ results: [], ways: [] }, "Er ging iets mis bij het zoeken. Laad de pagina opnieuw.", []);
        console.error(problem);
      }
    }

    function summary({ results, corrected, partial }, query, offered, limited) {
      const about = query ? ` voor ‘${query}’` : "";
      const count = `${results.length} ${results.length === 1 ? "resultaat" : "resultaten"}`;
      if (query && !parts.tokens(query).length) return "Typ een woord of een getal om te zoeken.";
      if (!results.length && limited) return `Geen resultaten${about} met deze beperkingen.`;
      if (corrected) return `Resultaten ${partial ? "met een deel van" : "voor"} ‘${corrected}’: ${results.length}. Geen resultaten${about}.`;
      if (!results.length && offered.length) return `Geen resultaten${about}. Bedoelt u een van deze woorden?`;
      if (!results.length) return `Geen resultaten${about}. Probeer een ander of korter woord.`;
      return partial ? `Geen resultaten met alle woorden. ${count} met een deel ervan${about}.` : `${count}${about}`;
    }

    /** Other searches that a reader may want: everywhere, the query to the letter, or words that are like it. */
    function offers({ results, corrected }, query, limited) {
      if (!results.length && limited) return [{ text: "Zoek zonder beperkingen", query, everywhere: true }];
      if (corrected) return [{ text: `Zoek toch naar ‘${query}’`, query, literal: true }];
      return results.length || !query ? [] : finder.suggestions(query).map((word) => ({ text: word, query: word }));
    }

    async function show(found, message, offered) {
      const mine = run;
      const items = await Promise.all(found.results.slice(0, pageSize).map((result) => parts.item(result, found.ways)));
      if (mine !== run) return;
      ways = found.ways;
      list.replaceChildren(...items);
      waiting = found.results.slice(pageSize);
      more.hidden = !waiting.length;
      status.textContent = message;
      other.hidden = !offered.length;
      other.replaceChildren(...offered.map(button));
    }

    function button(offer) {
      const made = parts.element("button", offer.text);
      made.type = "button";
      made.addEventListener("click", () => {
        input.value = offer.query;
        literal = offer.literal ? offer.query : "";
        if (offer.everywhere) for (const select of selects) select.value = "";
        input.focus();
        search();
      });
      return made;
    }

    async function showMore() {
      const mine = run;
      // Taken at once, so that a second press before these are shown asks for the next ones.
      const next = waiting.splice(0, pageSize);
      more.hidden = !waiting.length;
      const items = await Promise.all(next.map((result) => parts.item(result, ways)));
      if (mine !== run) return;
      list.append(...items);
      items[0]?.querySelector("a").focus();
    }

    /** Keep the address such that it opens this search again. */
    function share() {
      const here = new URL(location.href);
      for (const { name, value } of [{ name: "zoek", value: asked() }, ...selects]) {
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
      if (!step || event.target.matches("select, summary")) return;
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
    form.addEventListener("change", (event) => event.target.matches("select") && search());
    more.addEventListener("click", showMore);
    dialog.addEventListener("keydown", move);
    dialog.dataset.ready = "";
    return { run: search, share };
  };
})();
