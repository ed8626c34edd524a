// A result as a reader sees it: its title, what it is, and why it was found.
(() => {
  const parts = (window.overlegParts ??= {});
  const OURS = ["Begrip", "Noot van de redactie", "Pagina"];
  const PAGE = OURS[2];
  const base = new URL(document.documentElement.dataset.base.replace(/\/?$/, "/"), location.href);

  /** The address of a file of the site, whose index is relative to its root; on disk a folder has no default page. */
  parts.address = (path) => {
    const target = new URL(path.replace(/^\/+/, ""), base);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target.href;
  };

  const MOST = 6; // different words that an address holds

  /** The address of a result, with the words in it that were found, which its page marks. */
  function marking(address, content, ways) {
    const target = new URL(address);
    const said = new Set(parts.hits(content, ways).map((hit) => hit.said.toLowerCase()));
    for (const word of [...said].slice(0, MOST)) target.searchParams.append("gevonden", word);
    return target.href;
  }

  /** A list item for a result of Pagefind. */
  parts.item = async (result, ways) => {
    const { raw_url, url, meta, content } = await result.data();
    const hits = parts.hits(meta.title, ways);
    // A page may be found by another of its names.
    const shown = result.named && !hits.length ? [{ start: 0, end: meta.title.length }] : hits;
    const link = parts.element("a", parts.marked(meta.title, shown));
    const address = parts.address(raw_url ?? url);
    link.href = meta.soort === PAGE ? address : marking(address, content, ways);
    if (meta.taal) link.lang = meta.taal;
    const facts = parts.element("p", [meta.soort, meta.overleg].filter(Boolean).join(": "), "search-facts");
    // An explanation of a term, a note and what a page lists are ours; every other excerpt is official text.
    const kind = OURS.includes(meta.soort) ? "search-snippet" : "search-snippet official";
    const passages = parts.excerpt(content, ways).flatMap((passage, i) => (i ? [" ", passage] : [passage]));
    return parts.element("li", [link, facts, parts.element("p", passages, kind)]);
  };
})();
