// Shows a new version of the page as soon as there is one. A tab that nobody sees asks for nothing.
(() => {
  "use strict";
  const { address, version } = document.currentScript.dataset;
  const PAUSE = 1000;
  let asking = null;
  const follow = async () => {
    if (asking || document.visibilityState !== "visible") return;
    asking = new AbortController();
    const { signal } = asking;
    while (!signal.aborted) {
      try {
        const answer = await fetch(`${address}?after=${encodeURIComponent(version)}`, { signal, cache: "no-store" });
        if (!answer.ok) throw new Error(answer.statusText);
        if ((await answer.text()) !== version) {
          location.reload();
          return;
        }
      } catch {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  };
  const stop = () => {
    asking?.abort();
    asking = null;
  };
  addEventListener("pagehide", stop);
  addEventListener("pageshow", follow);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? follow() : stop()));
  follow();
})();
