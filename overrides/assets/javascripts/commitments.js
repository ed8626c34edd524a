// A field above the list: what is typed leaves the commitments that say it. The choice stands in the address of the page.
(() => {
  const box = document.querySelector(".commitment-search");
  if (!box) return;
  const { folded, keep, kept } = window.overlegChoosing;
  const NAME = "toezegging";
  const field = box.querySelector("input");
  const status = box.querySelector("[role=status]");
  const whole = [...document.querySelectorAll("ul.commitments > li")];
  const listed = [...document.querySelectorAll("div.commitments li")];
  const items = [...whole, ...listed].map((item) => ({ item, words: ` ${folded(item.textContent)}` }));

  function show() {
    const wanted = folded(field.value).split(" ").filter(Boolean);
    for (const { item, words } of items) item.hidden = !wanted.every((word) => words.includes(word));
    const found = whole.filter(({ hidden }) => !hidden).length;
    if (!wanted.length) status.textContent = "";
    else if (!found) status.textContent = "Geen toezegging gevonden. Probeer een ander woord.";
    else status.textContent = `${found} van ${whole.length} toezeggingen`;
  }

  box.hidden = false;
  field.value = kept(NAME);
  field.addEventListener("input", () => {
    show();
    keep([[NAME, field.value.trim()]]);
  });
  show();
  // Who comes back with the browser finds the field as it was left.
  addEventListener("pageshow", show);
})();

// Marks the days of open commitments that are over: the pages are made without knowing the day they are read on.
(() => {
  // In the Netherlands, as 2026-03-31: days in this form are compared as text.
  const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  for (const day of document.querySelectorAll(".commitments time")) {
    if (day.dateTime >= today || day.closest(".fulfilled")) continue;
    const mark = document.createElement("span");
    mark.className = "overdue";
    mark.textContent = " (deze dag is voorbij)";
    day.after(mark);
  }
})();
