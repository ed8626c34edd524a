// Search from a folder. There browsers refuse modules, fetch and workers to a page, but not classic scripts. So each
// file of the search index is wrapped in a script that hands it over here, and is added to the page when it is needed.
(() => {
  "use strict";

  const INDEX = "/pagefind/"; // what Pagefind believes to be its folder; it never leaves this page
  const folder = document.currentScript.src.replace(/[^/]*$/, "");
  const site = new URL("..", folder).href;
  const handed = new Map();

  const of64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  /** Bytes from base 85, as Git writes it: five digits are four bytes. */
  const of85 = (text) => {
    const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
    const values = new Map([...digits].map((digit, value) => [digit, value]));
    const lacking = (5 - (text.length % 5)) % 5;
    const whole = text + "~".repeat(lacking);
    const bytes = new DataView(new ArrayBuffer((whole.length / 5) * 4));
    for (let at = 0; at < whole.length; at += 5) {
      let number = 0;
      for (let digit = at; digit < at + 5; digit++) number = number * 85 + values.get(whole[digit]);
      bytes.setUint32((at / 5) * 4, number);
    }
    return new Uint8Array(bytes.buffer, 0, bytes.byteLength - lacking);
  };

  /** Hands over a file: its text, or its bytes in base 64, or 85. */
  window.overlegFile = (name, content, form) => {
    handed.set(name, form === true ? content : form === 85 ? of85(content) : of64(content));
  };

  const unpacks = "DecompressionStream" in window;

  const load = async (name) => {
    if (!unpacks || !/\.js(?:on)?$/.test(name)) return script(name);
    const packed = new Blob([await script(`${name}.gz`)]);
    return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
  };

  const script = (name) =>
    new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = `${folder}${name}.js`;
      made.addEventListener("load", () => {
        made.remove();
        resolve(handed.get(name));
        handed.delete(name);
      });
      made.addEventListener("error", () => reject(new Error(`Het zoekbestand ${name} ontbreekt.`)));
      document.head.append(made);
    });

  // Stands in for fetch within Pagefind.
  window.overlegFetch = async (address) => {
    const name = address.slice(INDEX.length).replace(/\?.*$/, "");
    return new Response(await load(name));
  };

  const placed = (found) =>
    found && {
      ...found,
      results: found.results.map((result) => ({
        ...result,
        data: async () => {
          const data = await result.data();
          const url = new URL(data.raw_url, site).href;
          return { ...data, url, sub_results: data.sub_results.map((part) => ({ ...part, url })) };
        },
      })),
    };

  const start = async () => {
    const parts = ["const fetch = window.overlegFetch;\n", await load("pagefind.js")];
    const address = URL.createObjectURL(new Blob(parts, { type: "text/javascript" }));
    const pagefind = await import(address);
    URL.revokeObjectURL(address);
    await pagefind.options({ basePath: INDEX, noWorker: true });
    await pagefind.init();
    return {
      ...pagefind,
      search: async (...asked) => placed(await pagefind.search(...asked)),
      debouncedSearch: async (...asked) => placed(await pagefind.debouncedSearch(...asked)),
    };
  };

  let started;
  // The same as importing Pagefind's module: a promise of its functions. Nothing is loaded before the first call.
  window.overlegSearch = () => {
    started ??= start();
    return started;
  };
})();
