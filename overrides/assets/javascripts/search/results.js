// A result as a reader sees it: its title, what it is, and why it was found.
(() => {
  const parts = (window.overlegParts ??= {});
  const OURS = ["Begrip", "Noot van de redactie", "Pagina"];
  const base = new URL(document.documentElement.dataset.base.replace(/\/?$/, "/"), location.href);

  /** The address of a file of the site, whose index is relative to its root; on disk a folder has no default page. */
  parts.address = (path) => {
    const target = new URL(path.replace(/^\/+/, ""), base);
    if (target.protocol === "file:" && target.pathname.endsWith("/")) target.pathname += "index.html";
    return target.href;
  };

  parts.element = (name, content, className = "") => {
    const made = document.createElement(name);
    made.append(...[content].flat());
    if (className) made.className = className;
    return made;
  };

  /** A list item for a result of Pagefind. */
  parts.item = async (result, ways) => {
    const { raw_url, url, meta, content } = await result.data();
    const link = parts.element("a", parts.marked(meta.title, parts.hits(meta.title, ways)));
    link.href = parts.address(raw_url ?? url);
    if (meta.taal) link.lang = meta.taal;
    const facts = parts.element("p", [meta.soort, meta.overleg].filter(Boolean).join(": "), "search-facts");
    // An explanation of a term, a note and what a page lists are ours; every other excerpt is official text.
    const kind = OURS.includes(meta.soort) ? "search-snippet" : "search-snippet official";
    const passages = parts.excerpt(content, ways).flatMap((passage, i) => (i ? [" ", passage] : [passage]));
    return parts.element("li", [link, facts, parts.element("p", passages, kind)]);
  };
})();
