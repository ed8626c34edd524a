// The switch for notes of the editor, on pages that hold any. What a reader chooses holds on every page.
(() => {
  const box = document.querySelector(".note-switch");
  if (!box) return;
  const root = document.documentElement;
  const input = box.querySelector("input");
  const KEY = "overleg.notes";
  // Else a browser may bring back the state of the box, and not what it shows.
  input.autocomplete = "off";

  function show(shown) {
    if (shown) delete root.dataset.notes;
    else root.dataset.notes = "off";
    input.checked = shown;
  }

  /** What was chosen, also on another page; null where nothing can be kept. */
  function kept() {
    try {
      return localStorage.getItem(KEY) !== "off";
    } catch {
      return null;
    }
  }

  function keep(shown) {
    try {
      if (shown) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, "off");
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }

  /** Who follows a link to a note wants to read it, whatever was chosen; the choice stays for other pages. */
  function showTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (root.dataset.notes !== "off" || !target?.matches(".note, .editorial-mark")) return;
    show(true);
    target.scrollIntoView();
  }

  show(root.dataset.notes !== "off");
  showTarget();
  box.hidden = false;
  input.addEventListener("change", () => {
    show(input.checked);
    keep(input.checked);
  });
  addEventListener("hashchange", showTarget);
  addEventListener("storage", ({ key }) => key === KEY && show(kept() ?? true));
  // A page that the browser brings back as it was left may have missed a choice.
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    show(kept() ?? input.checked);
    showTarget();
  });
})();
