// What pages share on which readers choose from a list: fields, words typed, and the choice in the address of the page.
window.overlegChoosing = (() => {
  const FACETS = {
    jaar: ["Jaar", "Alle jaren"],
    fractie: ["Fractie", "Alle fracties"],
    ministerie: ["Ministerie", "Alle ministeries"],
    thema: ["Thema", "Alle thema’s"],
    antwoord: ["Soort antwoord", "Alle antwoorden"],
    nakoming: ["Nakoming", "Alle toezeggingen"],
  };
  // By these alone nobody looks for something.
  const LESSER = new Set(["antwoord"]);

  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** Small letters without accents, and without what parts words. */
  const folded = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}+&]+/gu, " ").trim();

  /** Keep values by their names in the address, so that they can be shared and come back; an empty one is taken out. */
  function keep(values) {
    const here = new URL(location.href);
    for (const [name, value] of values) {
      if (value) here.searchParams.set(name, value);
      else here.searchParams.delete(name);
    }
    try {
      history.replaceState(history.state, "", here);
    } catch {
      // Some browsers let a page from a folder keep the address it has.
    }
  }

  const kept = (name) => new URL(location.href).searchParams.get(name) ?? "";

  /** What can be chosen of a facet: values that not all have, by name, each with how many have it; none where only one. */
  function telling(facet, counts, all) {
    const found = [...counts].filter(([, number]) => number < all);
    found.sort(([one], [other]) => one.localeCompare(other, "nl"));
    return found.length < 2 ? [] : facet === "jaar" ? found.reverse() : found;
  }

  const offered = (value, number) => `${value} (${number})`;

  /**
   * How many entries have each value of a facet, by facet, among those that fit what is chosen by all other facets: what
   * choosing that value would give. `valuesOf` gives the values of an entry, `numberOf` as how many it counts.
   */
  function recount(names, entries, chosen, valuesOf, numberOf) {
    const counts = new Map(names.map((facet) => [facet, new Map()]));
    const wanted = [...chosen];
    for (const entry of entries) {
      const missed = wanted.filter(([facet, value]) => !valuesOf(entry, facet).includes(value));
      if (missed.length > 1) continue;
      for (const facet of missed.length ? [missed[0][0]] : names) {
        const found = counts.get(facet);
        for (const value of valuesOf(entry, facet)) found.set(value, (found.get(value) ?? 0) + numberOf(entry));
      }
    }
    return counts;
  }

  /** Have fields offer what is left to choose: a value that would give nothing can be chosen no more. */
  function offer(fields, counts) {
    for (const { facet, input } of fields) {
      for (const option of [...input.options].slice(1)) {
        const number = counts.get(facet).get(option.value) ?? 0;
        option.text = offered(option.value, number);
        option.disabled = !number && !option.selected;
      }
    }
  }

  function selectOf(facet, counts, all) {
    const values = telling(facet, counts, all);
    if (!values.length) return [];
    const [label, everything] = FACETS[facet];
    const id = `kies-${facet}`;
    const select = make("select", { id, name: id, autocomplete: "off" }, new Option(everything, ""));
    for (const [value, number] of values) select.add(new Option(offered(value, number), value));
    return [{ facet, input: select, holder: make("p", {}, make("label", { htmlFor: id, textContent: label }), " ", select) }];
  }

  function wordsField({ name, label }) {
    const input = make("input", { id: `kies-${name}`, name, type: "search", autocomplete: "off", spellcheck: false });
    return { input, holder: make("p", {}, make("label", { htmlFor: input.id, textContent: label }), " ", input) };
  }

  /** What is chosen with a field, in words; none where nothing is. */
  function inWords({ facet, input }) {
    const value = input.value.trim();
    return value ? [facet ? `${FACETS[facet][0].toLowerCase()} ${value}` : `woorden “${value}”`] : [];
  }

  /**
   * A form to choose with; null where there is nothing to choose. `counts` tells by facet how many have each value, `all` how
   * many there are and `of` what, `words` the name and label of a field for words. `choose` is given the chosen values by facet
   * and the words typed; it shows what fits, and returns what is said of it as `text`, the `number` found (null where nothing is
   * chosen), and what is `left` to choose (as `recount` gives it; without it all of `counts`), or a promise of these. The form
   * belongs in `box`, whose summary says what is chosen, and what is `told` beside it.
   */
  function chooser({ counts, all, of, words, choose, box }) {
    const fields = [...counts].flatMap(([facet, found]) => selectOf(facet, found, all));
    const typed = words && wordsField(words);
    if (!typed && fields.every(({ facet }) => LESSER.has(facet))) return null;
    const every = typed ? [typed, ...fields] : fields;

    const status = make("p", { className: "filters-status" });
    status.setAttribute("role", "status");
    const reset = make("button", { type: "button", textContent: "Toon alles", hidden: true });
    const form = make("form", {}, ...every.map(({ holder }) => holder), reset);
    // Paper has no fields: there the choice stands in words.
    const choice = make("p", { className: "paper" });
    const told = make("div", { className: "ours" }, status, choice);

    const summary = box.querySelector("summary");
    const unchosen = summary.textContent;
    let turn = 0;
    let found = null;
    async function show() {
      const mine = ++turn;
      const chosen = new Map(fields.filter(({ input }) => input.value).map(({ facet, input }) => [facet, input.value]));
      const wanted = typed ? folded(typed.input.value).split(" ").filter(Boolean) : [];
      reset.hidden = !chosen.size && !wanted.length;
      choice.textContent = every.some(({ input }) => input.value.trim()) ? `Gekozen: ${every.flatMap(inWords).join("; ")}.` : "";
      const made = choose(chosen, wanted);
      const { text, number, left } = made instanceof Promise ? await made : made;
      if (mine !== turn) return;
      status.textContent = text;
      const values = every.map(({ input }) => input.value.trim()).filter(Boolean);
      summary.textContent = number === null ? unchosen : `${values.join(", ")}: ${number} van ${all} ${of}`;
      found = number;
      offer(fields, left ?? counts);
    }

    function change() {
      show();
      keep(every.map(({ input }) => [input.name, input.value.trim()]));
    }

    /** Take the choice from the address; a value that nothing has is left out. */
    async function take() {
      for (const { input } of every) {
        const wanted = kept(input.name);
        input.value = !input.options || [...input.options].some(({ value }) => value === wanted) ? wanted : "";
      }
      await show();
    }

    /** The same for who arrives: where what was found lies further down, the window is moved to it; the focus stays. */
    async function arrive() {
      await take();
      box.open ||= found === 0; // who sees nothing chooses something else
      const isFurther = told.getBoundingClientRect().bottom > innerHeight / 2;
      if (isFurther && !scrollY && !location.hash && every.some(({ input }) => input.value)) box.scrollIntoView();
    }

    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", ({ target }) => target.matches("select") && change());
    typed?.input.addEventListener("input", change);
    reset.addEventListener("click", () => {
      for (const { input } of every) input.value = "";
      change();
      every[0].input.focus();
    });
    return { form, told, take, arrive };
  }

  /** A box that opens to a form. */
  const panel = (summary, ...inside) =>
    make("details", { className: "filters ours" }, make("summary", { textContent: summary }), ...inside);

  return { folded, keep, kept, make, chooser, panel, recount, facets: Object.keys(FACETS) };
})();
