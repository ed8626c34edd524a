// Runs before the first paint, so that a chosen palette never flashes; loaded without `defer` for that reason.
(() => {
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  try {
    const chosen = localStorage.getItem("overleg.palette");
    if (chosen === "light" || chosen === "dark") root.dataset.palette = chosen;
  } catch {
    // Storage may be forbidden; the system's preference then decides.
  }
})();
