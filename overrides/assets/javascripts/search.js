// Opens the search dialog. What it searches with is loaded when it is first opened.
(() => {
  const dialog = document.getElementById("Site-zoeken");
  const form = dialog.querySelector("form");
  const input = form.elements.zoek;
  const limits = [...form.querySelectorAll(".search-filters [name]")];
  const opener = document.querySelector('[data-action="search"]');

  let loading = null;
  let returnTo = null;

  const script = ({ attributes }) =>
    new Promise((resolve, reject) => {
      const made = document.createElement("script");
      made.src = attributes.src.value;
      made.async = false; // they follow each other
      made.addEventListener("load", resolve);
      made.addEventListener("error", () => reject(new Error(`${made.src} ontbreekt`)));
      document.head.append(made);
    });

  /** The search of the dialog: `run` searches for what is asked, `share` keeps the address such that it opens again. */
  async function load() {
    await Promise.all([...dialog.querySelector("template").content.children].map(script));
    return window.overlegParts.startDialog(dialog);
  }

  async function ready() {
    try {
      loading ??= load();
      return await loading;
    } catch (problem) {
      loading = null;
      dialog.querySelector(".search-status").textContent = "De zoekfunctie kon niet worden geladen. Kijk bij Overleggen of Begrippen.";
      console.error(problem);
      return null;
    }
  }

  async function open(query, from) {
    returnTo = from;
    if (!dialog.open) dialog.showModal();
    if (query) input.value = query;
    input.focus();
    input.select();
    const search = await ready();
    if (dialog.open) search?.run();
  }

  function openShared() {
    const given = new URL(location.href).searchParams;
    if (![input, ...limits].some((field) => given.get(field.name))) return;
    for (const limit of limits) {
      const value = given.get(limit.name);
      if (!value) continue;
      if (limit.matches("select")) limit.add(new Option(value, value, true, true));
      limit.value = value;
      limit.closest("details").open = true;
    }
    const order = [...form.elements.volgorde.options].find((option) => option.value === given.get("volgorde"));
    if (order) order.selected = true;
    open(given.get("zoek") ?? "", opener);
  }

  opener.hidden = false;
  opener.addEventListener("click", () => open("", opener));
  for (const other of document.querySelectorAll("form.home-search")) {
    other.addEventListener("submit", (event) => {
      event.preventDefault();
      open(other.querySelector("input").value, document.activeElement);
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest('[data-action="close-search"]')) dialog.close();
    const link = event.target.closest("a");
    if (link?.pathname !== location.pathname || link.search !== location.search) return;
    // A place on this very page: give way to it. Where a page is loaded the search stays, so that Back returns to it; this
    // page is as well, as long as its address holds the search.
    returnTo = null;
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    loading?.then((search) => search.share(), () => {});
    returnTo?.focus();
  });
  openShared();
})();
