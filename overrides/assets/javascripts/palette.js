// Runs before the first paint, so that neither a palette that was not chosen nor notes that are switched off flash; loaded
// without `defer` for that reason.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const chosen = localStorage.getItem("overleg.palette");
    if (chosen === "light" || chosen === "dark") root.dataset.palette = chosen;
    if (localStorage.getItem("overleg.notes") === "off") root.dataset.notes = "off";
  } catch {
    // Storage may be forbidden; the system's preference then decides, and notes are shown.
  }
})();
