// The years of the archive. Each is an index of its own, with its own words, so that a reader of an archive of any size loads
// the newest years only, and older ones when they are asked for. What belongs to no year is in the index that all begin with.
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

    /**
     * `engine` is Pagefind, `vocabulary` gets the words of each year, `folder` is the index as Pagefind knows it, and `read`
     * gives the JSON of one of its files.
     */
    constructor(engine, vocabulary, { parts: listed }, folder, read) {
      Object.assign(this, { engine, vocabulary, folder, read });
      this.start = listed.filter(({ path }) => !path);
      this.parts = listed.filter(({ path }) => path);
      const total = listed.reduce((sum, { path, records }) => sum + (path ? records : 0), 0);
      this.first = total > WHOLE ? FIRST : WHOLE;
      this.all = [...new Set(listed.map(({ year }) => year).filter(Boolean))];
    }

    /** Have what belongs to no year, and the newest years or those of the year that is asked for. */
    async begin(year = "") {
      await Promise.all(this.start.map((part) => this.#load(part)));
      if (!this.#of(year).some((part) => this.#loaded.has(part))) await this.#add(year, this.first);
    }

    /** Have older ones as well; many where a reader asks for them. */
    more(year = "", isAsked = false) {
      return this.#add(year, isAsked ? ASKED : UNASKED);
    }

    isComplete(year = "") {
      return this.#of(year).every((part) => this.#loaded.has(part));
    }

    /** The oldest year of which all is loaded, if all later ones are, too; empty where no year shows how far that is. */
    since() {
      const missing = this.parts.findIndex((part) => !this.#loaded.has(part));
      const [last, next] = [this.parts[missing - 1], this.parts[missing]];
      return last && last.year !== next.year ? last.year : "";
    }

    /** The names of the consultations that are loaded, of the year that is asked for. */
    names(year = "") {
      return [...this.start, ...this.#of(year)].flatMap((part) => (!year || part.year === year ? this.#names.get(part) ?? [] : []));
    }

    #of(year) {
      return this.parts.filter((part) => !year || part.year === year);
    }

    async #add(year, most) {
      let records = 0;
      const next = [];
      for (const part of this.#of(year).filter((each) => !this.#loaded.has(each))) {
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
