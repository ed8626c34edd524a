"""How long it takes until what a reader chooses is painted, beside what a list of known length takes."""

CHOOSE = """async ([facet, number]) => {
  const status = document.querySelector(".page .filters-status");
  const select = document.getElementById(`kies-${facet}`);
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = async (is) => { do await painted(); while (!is()); };
  const reset = document.querySelector(".filters button");
  if (!reset.hidden) reset.click();
  await until(() => !status.textContent);
  const begin = performance.now();
  select.selectedIndex = 1 + number % (select.options.length - 1);
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => status.textContent);
  return performance.now() - begin;
}"""
"""Chooses a value of a facet, by its number, on a page whose fields are open; gives milliseconds."""

DRAW = """async (number) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const [link] = document.querySelectorAll(".chosen-results li");
  const list = document.createElement("ol");
  const begin = performance.now();
  for (let each = 0; each < number; each++) list.append(link.cloneNode(true));
  document.querySelector(".page").append(list);
  await painted();
  const time = performance.now() - begin;
  list.remove();
  await painted();
  return time;
}"""
"""Draws so many results again, where one is drawn; gives milliseconds."""
