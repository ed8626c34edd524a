// Search in a bundle of some consultations. Its records are few: they stand in one script, and are searched as they are. What
// the search dialog asks of Pagefind is answered here; words are cut by the dialog's own functions.
(() => {
  "use strict";

  const INDEX = "/pagefind/"; // what the dialog believes to be the folder of the index; it never leaves this page
  const END = "þ"; // ends each word that the dialog asks for; see generator/publish/search/words.py
  const MOST = 9; // the highest digit of how common a word is
  const FAIR = 1.5; // how much a record gains less, each time it says a word again
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  let given = null;

  /** Hands over the records. */
  window.overlegRecords = (archive) => {
    given = archive;
  };

  const script = () =>
    new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = `${folder}vragen.js`;
      made.addEventListener("load", () => resolve(given));
      made.addEventListener("error", () => reject(new Error("Het zoekbestand ontbreekt.")));
      document.head.append(made);
    });

  const asked = (form) => form.replace(",", "k").replace("%", "p");

  /** A record with its words in order, after these their parts, and how often each stands there. */
  function read(record, words) {
    const tokens = record.texts.flatMap((text) => window.overlegParts.tokens(text).map((token) => ({ ...token, text })));
    const found = [...tokens.map(({ form }) => form), ...tokens.flatMap(({ parts }) => parts)];
    const written = tokens.map(({ text, start, end }) => text.slice(start, end));
    const counted = new Map();
    found.forEach((form, i) => {
      counted.set(asked(form), (counted.get(asked(form)) ?? 0) + 1);
      const isOwn = i < written.length && window.overlegParts.fold(written[i]) === form;
      if (!words.has(form)) words.set(form, { written: isOwn ? written[i] : form, records: new Set() });
      words.get(form).records.add(record.id);
    });
    return { ...record, line: ` ${found.map(asked).join(" ")} `, counted, length: found.length };
  }

  function lines(words) {
    const line = ({ written, records }) => `${Math.min(MOST, Math.floor(Math.log2(records.size)))}0${written}`;
    return [...words.values()].map(line).join("\n");
  }

  async function start() {
    const archive = await script();
    const words = new Map();
    const records = archive.records.map((record) => read(record, words));
    const mean = records.reduce((sum, { length }) => sum + length, 0) / (records.length || 1) || 1;
    return { archive, records, mean, words: lines(words) };
  }

  let started;
  const ready = () => {
    started ??= start();
    return started;
  };

  /** How often a record says the words next to each other. */
  function times(record, words) {
    if (words.length === 1) return record.counted.get(words[0]) ?? 0;
    return record.line.split(` ${words.join(" ")} `).length - 1;
  }

  function isWanted(record, filters) {
    return Object.entries(filters).every(([name, wanted]) => {
      const values = record.filters[name] ?? [];
      return wanted.any ? wanted.any.some((value) => values.includes(value)) : wanted.every((value) => values.includes(value));
    });
  }

  async function search(query, { filters = {} } = {}) {
    const { records, mean } = await ready();
    const words = (query ?? "").replaceAll('"', "").split(" ").filter(Boolean).map((word) => word.replace(END, ""));
    const results = records
      .filter((record) => isWanted(record, filters))
      .map((record) => ({ record, said: words.length ? times(record, words) : 1 }))
      .filter(({ said }) => said)
      .map(({ record, said }) => ({
        id: record.id,
        score: said / (said + FAIR * (record.length / mean)),
        data: async () => ({ url: record.url, raw_url: record.url, content: record.content, meta: { title: record.title, ...record.meta } }),
      }));
    return { results };
  }

  function listed({ records, years, same }) {
    const filters = {};
    const kinds = {};
    for (const record of records) {
      kinds[window.overlegParts.sign(record.id).kind] = record.meta.soort;
      for (const [name, values] of Object.entries(record.filters)) (filters[name] ??= []).push(...values);
    }
    for (const name of Object.keys(filters)) filters[name] = [...new Set(filters[name])];
    const { overleg = [], ...others } = filters;
    return { list: { parts: [{ path: "", year: years.length === 1 ? years[0] : "", records: records.length }], filters: others, kinds, same }, overleg };
  }

  // Stands in for Pagefind, and for what reads a file of its index.
  window.overlegSearch = async () => {
    await ready();
    return { search, mergeIndex: async () => {} };
  };
  window.overlegFetch = async (address) => {
    const { archive, words } = await ready();
    const { list, overleg } = listed(archive);
    const isList = address === `${INDEX}jaren.json`;
    return { json: async () => (isList ? list : { words, overleg }) };
  };
})();
