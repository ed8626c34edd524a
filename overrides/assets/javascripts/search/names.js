// The pages of the site that gather something, by their names: who types the name of one is led there first. They come with
// the list of years, and are described in generator/publish/search/named_pages.py.
(() => {
  const parts = (window.overlegParts ??= {});
  const QUOTE = /["\u201c\u201d\u201e\u00ab\u00bb]/; // what stands in quotes is to be found in texts
  const MOST = 6; // pages of one name
  const SHORT = "-"; // in the place of the end of an address that follows from the shorter name
  const BETWEEN = new Set(["de", "het", "van", "voor"]); // `de fractie van de VVD`

  /** The words of a text, also with those apart that a hyphen joins. */
  function* readings(text) {
    const tokens = parts.tokens(text);
    yield tokens.map(({ form }) => form);
    if (tokens.some((token) => token.parts.length)) yield tokens.flatMap((token) => (token.parts.length ? token.parts : [token.form]));
  }

  /** Words, and those without what says of which kind the named thing is: `dossier 28676`, `VVD fractie`. */
  function* bare(words, lead) {
    yield words;
    if (lead.has(words.at(-1))) yield words.slice(0, -1);
    const first = words.findIndex((word) => !BETWEEN.has(word));
    if (!lead.has(words[first])) return;
    for (let at = first + 1; at < words.length; at += 1) {
      yield words.slice(at);
      if (!lead.has(words[at]) && !BETWEEN.has(words[at])) return;
    }
  }

  parts.PageNames = class {
    #kinds = null;

    /** `listed` are the kinds of pages, `same` of the vocabulary are the names that mean the same. */
    constructor(listed, vocabulary) {
      Object.assign(this, { listed, vocabulary });
    }

    /** The pages that a query is the name of, as results of a search. */
    pages(query) {
      if (!this.listed.length || QUOTE.test(query)) return [];
      this.#kinds ??= this.listed.map(read);
      const found = this.#kinds.flatMap(({ lead, pages }) => this.#keys(query, lead).flatMap((key) => pages.get(key) ?? []));
      return [...new Set(found)].slice(0, MOST);
    }

    /** The marks of all names that a query is: records of the index have the mark of theirs in their names. */
    marks(query) {
      return QUOTE.test(query) ? [] : this.#keys(query, new Set()).map((key) => parts.nameMark(key.replaceAll(" ", "")));
    }

    #keys(query, lead) {
      const own = [...readings(query)].flatMap((words) => [...bare(words, lead)]).map((words) => words.join(" "));
      const others = this.vocabulary.same.map((ways) => ways.map((way) => way.join(" ")))
        .filter((ways) => ways.some((way) => own.includes(way))).flat();
      return [...new Set([...own, ...others])].filter(Boolean);
    }
  };

  const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

  /**
   * The pages of a kind by the words of their names. A line has a name, the end of an address, and other names, the first of
   * them the shorter one that an address follows from, where that is not what stands before a bracket: `Dassen (Volt)`. What
   * stands before a bracket is always a name, too.
   */
  function read({ label, lead, before, about, base, pages }) {
    const byKey = new Map();
    for (const line of pages.split("\n")) {
      const [name, step = "", others = name.replace(/ \(.*$/, "")] = line.split("\t");
      const [short, ...more] = others.split("|");
      const path = `${base}${step === SHORT ? slug(short) : step || slug(name)}/`;
      const meta = { title: before + name, soort: "Pagina", overleg: label };
      const page = { id: `pagina_${path}`, score: 0, named: true, data: async () => ({ raw_url: path, url: path, content: about, meta }) };
      const keys = [name, name.replace(/ \(.*$/, ""), short, ...more].flatMap((each) => [...readings(each)]).map((words) => words.join(" "));
      for (const key of new Set(keys.filter(Boolean))) byKey.set(key, [...(byKey.get(key) ?? []), page]);
    }
    return { lead: new Set(parts.tokens(lead).map(({ form }) => form)), pages: byKey };
  }
})();
