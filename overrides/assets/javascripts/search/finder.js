// Finds records: asks Pagefind for each way to say each word, and puts together what it gives. Exact hits come first,
// then other forms of the same word, then what else a word stands for; where no record has all words, those with the rarest
// of them. Of equals, a page that lists what is asked for comes first, then questions with answers. What an editor says about
// a text comes below all official text. Before all comes what a query is the name of. Who asks for the newest first gets that
// order instead. All this holds for the years that are loaded (`years.js`).
(() => {
  const parts = (window.overlegParts ??= {});
  const END = "þ"; // ends each word of the index; see generator/publish/search/words.py

  /** What the name of a record in the index says of it: `vraag_20250514_…`, `begrip-9c04_…`. */
  parts.sign = (id) => {
    const [, kind = "", name = "", day = ""] = /^([a-z]+)(?:-([0-9a-f]{4}))?_(?:(\d{8})_)?/.exec(id) ?? [];
    return { kind, name, day, year: day.slice(0, 4) };
  };

  /** Which of two results comes first where the newest do: what has no day comes last. */
  const later = (a, b) => Number(parts.sign(b.id).day) - Number(parts.sign(a.id).day);

  parts.Finder = class {
    #asked = new Map();

    /**
     * `page` and `first` are the kinds of record that go before their equals, `last` that which goes behind all others;
     * `kinds` gives for each what readers call it, `names` are those of the pages of the site.
     */
    constructor(engine, vocabulary, { page, first, last }, kinds, names) {
      Object.assign(this, { engine, vocabulary, page, first, last, kinds, names });
    }

    /** Forget earlier answers: there is more to search in. */
    forget() {
      this.#asked.clear();
    }

    /**
     * Search. Gives `results` of Pagefind in order, the `ways` found, the `corrected` query if the words are put
     * right, and whether the results lack some words (`partial`). A `literal` query is not put right.
     */
    async find(query, filters, { literal = false, newest = false } = {}) {
      if (!query) return { results: await this.#everything(filters, newest), ways: [], corrected: null, partial: false };
      const words = parts.readQuery(query, this.vocabulary);
      const pages = this.#pages(query, filters);
      const corrected = literal || pages.length ? null : parts.correctQuery(query, words, this.vocabulary);
      if (corrected) return { ...(await this.find(corrected, filters, { literal: true, newest })), corrected };
      const found = await Promise.all(words.map((word) => this.#word(word, filters)));
      const records = this.#together(found);
      const whole = records.filter(({ lacks }) => !lacks);
      const partial = !whole.length && records.length > 0 && !pages.length;
      const least = Math.min(...records.map(({ lacks }) => lacks));
      const kept = partial ? records.filter(({ lacks }) => lacks === least) : whole;
      if (words.length > 1) await this.#preferPhrase(query, filters, kept);
      const marks = this.names.marks(query);
      for (const record of kept) record.isNamed = marks.includes(parts.sign(record.result.id).name);
      const results = [...pages, ...this.#ordered(kept, newest)];
      return { results, ways: words.flatMap((word) => word.ways), corrected: null, partial };
    }

    /** The pages that a query is the name of. They are of no year and of no consultation, so that any limit leaves them out. */
    #pages(query, { soort, ...others }) {
      const isOut = Object.keys(others).length || (soort && !soort.includes(this.kinds[this.page]));
      return isOut ? [] : this.names.pages(query);
    }

    /** Words of the texts that are like the last one that was asked for. */
    suggestions(query) {
      const form = parts.tokens(query).at(-1)?.form;
      return form ? this.vocabulary.offers(form, 5).map((other) => this.vocabulary.written(other)) : [];
    }

    /** For each record that says a word in some way: the result, and how near its nearest way is. */
    async #word({ ways }, filters) {
      const best = new Map();
      const found = await Promise.all(ways.map(({ forms }) => this.#ask(forms, filters)));
      ways.forEach(({ nearness }, i) => {
        for (const result of found[i]) {
          const other = best.get(result.id);
          if (!other || nearness < other.nearness || (nearness === other.nearness && result.score > other.score)) {
            best.set(result.id, { result, nearness, score: result.score });
          }
        }
      });
      return best;
    }

    /** The records found for any word. A word that few records have shows more of what is meant than a common one. */
    #together(found) {
      const records = new Map();
      for (const word of found) {
        for (const [id, { result, nearness, score }] of word) {
          const record = records.get(id) ?? { result, off: 0, score: 0, lacks: found.length, told: 0 };
          const told = record.told + 1 / word.size;
          records.set(id, { ...record, off: record.off + nearness, score: record.score + score, lacks: record.lacks - 1, told });
        }
      }
      return [...records.values()];
    }

    /** Words that stand next to each other as they were asked for are nearer than words apart. */
    async #preferPhrase(query, filters, records) {
      const forms = parts.tokens(query).map((token) => token.form);
      const next = new Set((await this.#ask(forms, filters)).map((result) => result.id));
      for (const record of records) if (next.has(record.result.id)) record.off -= 1;
    }

    #ordered(records, newest) {
      const rank = ({ result: { id } }) => ({ [this.page]: 0, [this.first]: 1 })[parts.sign(id).kind] ?? 2;
      const best = (a, b) => (a.lacks && b.told - a.told) || a.off - b.off || rank(a) - rank(b) || b.score - a.score || (a.result.id < b.result.id ? -1 : 1);
      const isFirst = ({ isNamed }) => (isNamed ? 0 : 1);
      const order = (a, b) => this.#last(a.result) - this.#last(b.result) || isFirst(a) - isFirst(b) || (newest && later(a.result, b.result)) || best(a, b);
      return records.sort(order).map(({ result }) => result);
    }

    #last({ id }) {
      return parts.sign(id).kind === this.last ? 1 : 0;
    }

    async #everything(filters, newest) {
      const all = [...(await this.#search(null, filters))];
      if (newest) return all.sort((a, b) => this.#last(a) - this.#last(b) || later(a, b));
      const place = ({ id }) => ({ [this.first]: 0, [this.last]: 2 })[parts.sign(id).kind] ?? 1;
      return [0, 1, 2].flatMap((at) => all.filter((result) => place(result) === at));
    }

    /** Records that hold these forms next to each other. In quotes, Pagefind finds words together but weighs none. */
    #ask(forms, filters) {
      const words = forms.map((form) => `${form.replace(",", "k").replace("%", "p")}${END}`).join(" ");
      return this.#search(forms.length > 1 ? `"${words}"` : words, filters);
    }

    #search(asked, filters) {
      const key = JSON.stringify([asked, filters]);
      if (!this.#asked.has(key)) this.#asked.set(key, this.#results(asked, filters));
      return this.#asked.get(key);
    }

    /** What Pagefind finds; the kind and the year of each result are in its name, and cost no file. */
    async #results(asked, { soort, jaar, ...filters }) {
      if (filters.overleg?.any?.length === 0) return [];
      const { results } = await this.engine.search(asked, { filters });
      const isOne = (values, value) => !values || values.includes(value);
      return results.filter(({ id }) => {
        const { kind, year } = parts.sign(id);
        return isOne(soort, this.kinds[kind]) && isOne(jaar, year);
      });
    }
  };
})();
