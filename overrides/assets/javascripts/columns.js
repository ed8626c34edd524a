// Lets readers choose which factions stand side by side. The choice stands in the address of the page.
// Without this script all of them are there.
(() => {
  const FEWEST = 3; // columns to choose from
  const ROOM = 4; // columns that stand beside each other without a box of their own
  const NAME = "naast"; // the search of the site has `fractie`
  const box = document.querySelector(".side-by-side");
  const columns = [...(box?.querySelectorAll(".column") ?? [])].map((node) => {
    const heading = node.querySelector("h2, h3");
    return { node, id: heading.id, name: heading.innerText.trim() };
  });
  if (columns.length < FEWEST) return;

  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  for (const column of columns) {
    column.box = make("input", { type: "checkbox", name: NAME, value: column.id, autocomplete: "off" });
    column.label = make("label", {}, column.box, ` ${column.name}`);
  }
  const reset = make("button", { type: "button", textContent: "Toon alle fracties", hidden: true });
  const legend = make("legend", { textContent: "Welke fracties wilt u naast elkaar zien?" });
  const form = make("form", { className: "columns-choice ours" }, make("fieldset", {}, legend, ...columns.map(({ label }) => label), reset));
  const status = make("p", { className: "filters-status ours" });
  status.setAttribute("role", "status");
  box.before(form, status);

  // Factions of the address that asked nothing here: on the page of another period they may have.
  let absent = [];

  /** Show the chosen columns: all as long as there are not two to compare. */
  function show() {
    const chosen = columns.filter((column) => column.box.checked);
    const isChoice = chosen.length > 0 && chosen.length + absent.length > 1;
    const shown = isChoice ? chosen : columns;
    for (const column of columns) column.node.hidden = !shown.includes(column);
    const isBox = shown.length > ROOM;
    box.classList.toggle("many", isBox);
    if (isBox) for (const [name, value] of [["role", "region"], ["aria-label", "Fracties naast elkaar"], ["tabindex", "0"]]) box.setAttribute(name, value);
    else for (const name of ["role", "aria-label", "tabindex"]) box.removeAttribute(name);
    for (const link of document.querySelectorAll(".toc a")) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.closest("li").hidden = Boolean(target?.closest(".column[hidden]"));
    }
    reset.hidden = !chosen.length && !absent.length;
    status.textContent = told(chosen, isChoice);
  }

  function told(chosen, isChoice) {
    const missing = absent.length === 1 ? "Een gekozen fractie vroeg hier niets." : `${absent.length} gekozen fracties vroegen hier niets.`;
    const some = isChoice ? `${chosen.length} van ${columns.length} fracties getoond.` : chosen.length ? "Kies nog een fractie." : "";
    return [some, absent.length ? missing : ""].filter(Boolean).join(" ");
  }

  /** Keep the choice in the address, and take it along to other periods. */
  function share() {
    const here = new URL(location.href);
    here.searchParams.delete(NAME);
    for (const { box, id } of columns) if (box.checked) here.searchParams.append(NAME, id);
    for (const id of absent) here.searchParams.append(NAME, id);
    try {
      history.replaceState(history.state, "", here);
    } catch {
      // Some browsers let a page from a folder keep the address it has.
    }
    for (const link of document.querySelectorAll(".page a[href]")) if (link.pathname.includes("/naast-elkaar/")) link.search = here.search;
  }

  /** Take the choice from the address; without one, the faction that its fragment leads to is the first. */
  function take() {
    const here = new URL(location.href);
    const wanted = new Set(here.searchParams.getAll(NAME));
    if (!wanted.size) wanted.add(here.hash.slice(1));
    for (const { box, id } of columns) box.checked = wanted.has(id);
    absent = here.searchParams.getAll(NAME).filter((id) => !columns.some((column) => column.id === id));
    show();
    share();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    show();
    share();
  });
  reset.addEventListener("click", () => {
    for (const { box } of columns) box.checked = false;
    absent = [];
    show();
    share();
    columns[0].box.focus();
  });
  addEventListener("popstate", take);
  take();
})();
