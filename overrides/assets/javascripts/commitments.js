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
