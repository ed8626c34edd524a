// A field above the list of terms: what is typed leaves the terms whose names hold it.
(() => {
  const box = document.querySelector(".term-search");
  if (!box) return;
  const { folded } = window.overlegChoosing;
  const field = box.querySelector("input");
  const status = box.querySelector("[role=status]");

  const onlySees = (item) => item.querySelector(".see") !== null;
  const lists = [...document.querySelectorAll(".term-list")].map((list) => ({
    list,
    // What only says ‘see’ is for who reads the whole list: a term is found by all its names.
    others: [...list.querySelectorAll("li")].filter(onlySees),
    items: [...list.querySelectorAll("li")].filter((item) => !onlySees(item)).map((item) => {
      const names = [item.textContent, item.querySelector("a").dataset.names ?? ""];
      return { item, names: ` ${folded(names.join(" "))}` };
    }),
  }));
  const all = lists.reduce((sum, { items }) => sum + items.length, 0);

  function show() {
    const wanted = folded(field.value);
    let found = 0;
    for (const { list, items, others } of lists) {
      let here = 0;
      for (const item of others) item.hidden = wanted !== "";
      for (const { item, names } of items) {
        // One or two letters begin a word; more may stand anywhere in one.
        const fits = names.includes(wanted.length > 2 ? wanted : ` ${wanted}`);
        item.hidden = !fits;
        here += fits;
      }
      list.hidden = wanted !== "" && !here;
      found += here;
    }
    if (!wanted) status.textContent = "";
    else if (!found) status.textContent = "Geen begrip gevonden. Probeer een ander woord, of zoek in de hele site.";
    else status.textContent = `${found} van ${all} begrippen`;
  }

  box.hidden = false;
  field.addEventListener("input", show);
  // Who comes back with the browser finds the field as it was left.
  addEventListener("pageshow", show);
})();
