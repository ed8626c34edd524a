// The address of words on a page (`#:~:text=`): that of the words alone, or with those before and behind them where the same
// words stand elsewhere, too. Browsers mark the first place that fits, in whole words and whatever the case.
(() => {
  const parts = (window.overlegParts ??= {});
  const WHOLE = 120; // characters of a passage that the address holds whole
  const EDGE = 4; // words of the beginning and the end of a longer one
  const AROUND = 8; // words before and behind it at most
  const BLOCKS = "p, li, td, th, dt, dd, caption, summary, h1, h2, h3, h4, div, label, option, a.skip";
  const NO_TEXT = "script, style, template, noscript, .pointing";
  const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

  /** The same letters without case and accents, each in its place. */
  const fold = (text) =>
    text.replace(/[A-Z]|[^\x00-\x7f]/g, (sign) => {
      const plain = sign.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
      return plain.length === 1 ? plain : sign;
    });
  const coded = (text) => encodeURIComponent(text).replaceAll("-", "%2D");
  const wordsOf = (text) => text.split(/\s+/).filter(Boolean);

  /** The text of the page in order, each block on a line of its own, and where a place of the document stands in it. */
  function read() {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const starts = new Map();
    let [text, block] = ["", null];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node.parentElement.closest(NO_TEXT)) continue;
      const its = node.parentElement.closest(BLOCKS);
      if (its !== block && text && !text.endsWith("\n")) text = `${text.trimEnd()}\n`;
      block = its;
      const spaced = node.data.replace(/\s+/g, " ");
      const joins = /[\s]$/.test(text) || !text;
      starts.set(node, text.length - (joins && spaced.startsWith(" ") ? 1 : 0));
      text += joins ? spaced.replace(/^ /, "") : spaced;
    }
    const at = (node, offset) => {
      const start = starts.get(node);
      const before = node.data.slice(0, offset).replace(/\s+/g, " ");
      return Math.max(0, start + before.length);
    };
    return { text, at };
  }

  /** The first text node in a range and the last, with the places where it begins and ends. */
  function edges(range) {
    const nodes = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
    const inside = [];
    let node = range.commonAncestorContainer.nodeType === Node.TEXT_NODE ? range.commonAncestorContainer : nodes.nextNode();
    for (; node; node = nodes.nextNode()) {
      if (range.intersectsNode(node) && !node.parentElement.closest(NO_TEXT)) inside.push(node);
    }
    const written = inside.filter((each) => {
      const from = each === range.startContainer ? range.startOffset : 0;
      const to = each === range.endContainer ? range.endOffset : each.length;
      return each.data.slice(from, to).trim();
    });
    if (!written.length) return null;
    const [first, last] = [written[0], written.at(-1)];
    return {
      first: [first, first === range.startContainer ? range.startOffset : 0],
      last: [last, last === range.endContainer ? range.endOffset : last.length],
    };
  }

  const isApart = (before, behind) => !(before && behind && IN_WORD.test(before) && IN_WORD.test(behind));
  const fits = (text, words, at) =>
    text.startsWith(words, at) && isApart(text[at - 1], words[0]) && isApart(words.at(-1), text[at + words.length]);

  /** Where words stand first at or behind a place, as whole words; -1 where they do not. */
  function find(text, words, from) {
    let at = text.indexOf(words, from);
    while (at >= 0 && !fits(text, words, at)) at = text.indexOf(words, at + 1);
    return at;
  }

  function skipped(text, at) {
    while (at < text.length && /\s/.test(text[at])) at += 1;
    return at;
  }

  /** Where a browser finds a directive in a text: start and end of the first place that fits; null without one. */
  function firstPlace(text, { before, start, end, behind }) {
    for (let from = 0; ; from += 1) {
      from = find(text, before || start, from);
      if (from < 0) return null;
      const begin = before ? skipped(text, from + before.length) : from;
      if (!fits(text, start, begin)) continue;
      let last = end ? find(text, end, begin + start.length) : begin;
      const follows = () => !behind || fits(text, behind, skipped(text, last + (end || start).length));
      while (end && last >= 0 && !follows()) last = find(text, end, last + 1);
      if (last >= 0 && follows()) return [begin, last + (end || start).length];
    }
  }

  /**
   * The words of a range, whole words all, and the directive that leads to them on this page; null for the directive where none
   * does, and for both where there are no words.
   */
  parts.passage = (range) => {
    const found = edges(range);
    if (!found) return null;
    const { text, at } = read();
    let [from, to] = [skipped(text, at(...found.first)), at(...found.last)];
    while (to > from && /\s/.test(text[to - 1])) to -= 1;
    while (from > 0 && !isApart(text[from - 1], text[from])) from -= 1;
    while (to < text.length && !isApart(text[to - 1], text[to])) to += 1;
    return from < to ? { said: wordsOf(text.slice(from, to)).join(" "), directive: directive(text, from, to) } : null;
  };

  function directive(text, from, to) {
    const lines = text.slice(from, to).split("\n").filter((line) => line.trim());
    const [first, last] = [wordsOf(lines[0]), wordsOf(lines.at(-1))];
    const isWhole = lines.length === 1 && to - from <= WHOLE;
    const [before, behind] = [wordsOf(text.slice(0, from).split("\n").findLast((line) => line.trim()) ?? ""), wordsOf(text.slice(to).split("\n").find((line) => line.trim()) ?? "")];
    const folded = fold(text);
    for (const [lead, tail] of steps(before.length, behind.length)) {
      const tried = {
        before: before.slice(before.length - lead).join(" "),
        start: isWhole ? text.slice(from, to) : first.slice(0, EDGE).join(" "),
        end: isWhole ? "" : last.slice(-EDGE).join(" "),
        behind: behind.slice(0, tail).join(" "),
      };
      if (lead === 0) tried.before = "";
      const place = firstPlace(folded, Object.fromEntries(Object.entries(tried).map(([name, words]) => [name, fold(words)])));
      if (place?.[0] === from && place[1] === to) return written(tried);
    }
    return null;
  }

  /** How many words before and behind to try: none, more and more before, then more and more behind as well. */
  function* steps(before, behind) {
    const most = Math.min(AROUND, before);
    for (let lead = 0; lead <= most; lead += 1) yield [lead, 0];
    for (let tail = 1; tail <= Math.min(AROUND, behind); tail += 1) yield [most, tail];
  }

  const written = ({ before, start, end, behind }) =>
    `:~:text=${before && `${coded(before)}-,`}${coded(start)}${end && `,${coded(end)}`}${behind && `,-${coded(behind)}`}`;
})();
