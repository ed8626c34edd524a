// Gives each block of lines a button that copies it; without this script the lines can be selected.
(() => {
  "use strict";
  if (!navigator.clipboard) return;
  for (const lines of document.querySelectorAll(".work-yaml")) {
    const [holder, button, status] = ["p", "button", "span"].map((name) => document.createElement(name));
    button.type = "button";
    button.textContent = "Kopieer de regels";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        await navigator.clipboard.writeText(`${lines.textContent}\n`);
        status.textContent = "Gekopieerd";
      } catch {
        getSelection().selectAllChildren(lines);
        status.textContent = "Kopiëren lukt niet. De regels zijn geselecteerd: kopieer die zelf.";
      }
    });
    holder.className = "copy";
    holder.append(button, " ", status);
    lines.after(holder);
  }
})();
