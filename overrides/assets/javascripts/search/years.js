// The years of the archive. Each is an index of its own, with its own words, so that a reader of an archive of any size loads
// the newest years only, and older ones when they are asked for. What belongs to no year is in the index that all begin with.
// Where a reader limits the results, `within` has the chosen value of each filter: no part is loaded that lacks one.
// The list of years is described in generator/publish/search/archive_index.py.
(() => {
  const parts = (window.overlegParts ??= {});
  // How many records are loaded at a time: at first, when little was found there, and when a reader asks for more. One part
  // may have more. An archive that is hardly larger than the first is loaded whole.
  const FIRST = 150;
  const WHOLE = 300;
  const UNASKED = 400;
  const ASKED = 1500;

  parts.Years = class {
    #loading = new Map();
    #loaded = new Set();
    #names = new Map();
    #places = new Map(); // of each value of a filter, in the numbers that say which of them a part has

    /**
     * `engine` is Pagefind, `vocabulary` gets the words of each year, `folder` is the index as Pagefind knows it, and `read`
     * gives the JSON of one of its files.
     */
    constructor(engine, vocabulary, { parts: listed, filters }, folder, read) {
      Object.assign(this, { engine, vocabulary, folder, read });
      for (const [name, values] of Object.entries(filters)) {
        for (const value of values) this.#places.set(`${name} ${value}`, BigInt(this.#places.size));
      }
      this.start = listed.filter(({ path }) => !path);
      this.parts = listed.filter(({ path }) => path);
      const total = listed.reduce((sum, { path, records }) => sum + (path ? records : 0), 0);
      this.first = total > WHOLE ? FIRST : WHOLE;
      this.all = [...new Set(listed.map(({ year }) => year).filter(Boolean))];
    }

    /** Have what belongs to no year, and the newest of the years that can have what is asked for. */
    async begin(within = {}) {
      await Promise.all(this.start.map((part) => this.#load(part)));
      if (!this.#of(within).some((part) => this.#loaded.has(part))) await this.#add(within, this.first);
    }

    /** Have older ones as well; many where a reader asks for them. */
    more(within = {}, isAsked = false) {
      return this.#add(within, isAsked ? ASKED : UNASKED);
    }

    isComplete(within = {}) {
      return this.#of(within).every((part) => this.#loaded.has(part));
    }

    /** The oldest year of which all is loaded, if all later ones are, too; empty where no year shows how far that is. */
    since(within = {}) {
      const asked = this.#of(within);
      const missing = asked.findIndex((part) => !this.#loaded.has(part));
      const [last, next] = [asked[missing - 1], asked[missing]];
      return last && last.year !== next.year ? last.year : "";
    }

    /** The names of the consultations that are loaded, of the year that is asked for. */
    names(year = "") {
      return [...this.start, ...this.parts].flatMap((part) => (!year || part.year === year ? this.#names.get(part) ?? [] : []));
    }

    #of({ jaar: year, ...values }) {
      const chosen = Object.entries(values);
      return this.parts.filter((part) => (!year || part.year === year) && chosen.every(([name, value]) => this.#has(part, name, value)));
    }

    /** Whether a part can have a value of a filter; one of which nothing is listed can have any. */
    #has({ has }, name, value) {
      const place = this.#places.get(`${name} ${value}`);
      return has === undefined || place === undefined || Boolean((BigInt(`0x${has}`) >> place) & 1n);
    }

    async #add(within, most) {
      let records = 0;
      const next = [];
      for (const part of this.#of(within).filter((each) => !this.#loaded.has(each))) {
        if (next.length && records + part.records > most) break;
        next.push(part);
        records += part.records;
      }
      await Promise.all(next.map((part) => this.#load(part)));
    }

    #load(part) {
      if (!this.#loading.has(part)) this.#loading.set(part, this.#fetch(part));
      return this.#loading.get(part);
    }

    async #fetch(part) {
      const place = part.path && `${part.path}/`;
      const merged = place && this.engine.mergeIndex(this.folder + place);
      const [{ words, overleg }] = await Promise.all([this.read(`${place}woorden.json`), merged]);
      this.vocabulary.add(words);
      this.#names.set(part, overleg);
      this.#loaded.add(part);
    }
  };
})();
