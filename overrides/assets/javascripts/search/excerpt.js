// Excerpts: whole words of the official text around what was found, with that marked.
(() => {
  const parts = (window.overlegParts ??= {});
  const ONE = 34; // words of an excerpt in one passage
  const EACH = 18; // words of each of two passages
  const BEFORE = 8; // words at most before the first hit

  /** Where a text says one of the ways: start, end and the forms found, in order and apart from each other. */
  parts.hits = (text, ways) => {
    const tokens = parts.tokens(text);
    const byFirst = new Map();
    for (const { forms } of ways) {
      if (!byFirst.has(forms[0])) byFirst.set(forms[0], []);
      byFirst.get(forms[0]).push(forms);
    }
    const found = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const length = longest(tokens, at, byFirst);
      if (!length) continue;
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      found.push({ start: first.start, end: last.end, said: text.slice(first.start, last.end) });
      at += length - 1;
    }
    return found;
  };

  function longest(tokens, at, byFirst) {
    const { form, parts: pieces } = tokens[at];
    const starts = [form, ...pieces].flatMap((first) => byFirst.get(first) ?? []);
    const fits = starts.filter((forms) => forms.length === 1 || forms.every((each, i) => tokens[at + i]?.form === each));
    return Math.max(0, ...fits.map((forms) => forms.length));
  }

  /** One or two passages, as [start, end] of the text; the second where something else is found further on. */
  function passages(text, hits) {
    const words = [...text.matchAll(/\S+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
    if (!words.length) return [];
    const places = hits.map((hit) => ({ ...hit, word: words.findIndex((word) => word.end > hit.start) }));
    const first = places[0]?.word ?? 0;
    const isNew = (place) => place.said.toLowerCase() !== places[0].said.toLowerCase();
    const other = places.find((place) => isNew(place) && place.word >= first - BEFORE + ONE);
    const within = places.some((place) => isNew(place) && place.word < first - BEFORE + ONE);
    const one = stretch(words, text, first, other && !within ? EACH : ONE);
    if (!other || within || other.word < one.to) return [one.place];
    return [one.place, stretch(words, text, other.word, EACH, one.to).place];
  }

  /** About `length` words around a hit, from the start of its sentence where that is near. */
  function stretch(words, text, hit, length, least = 0) {
    let from = Math.max(least, hit - BEFORE);
    for (let at = hit; at > from; at -= 1) {
      if (/[.?!:][\u201d\u2019"')\]]*$/.test(text.slice(words[at - 1].start, words[at - 1].end))) from = at;
    }
    from = Math.max(least, Math.min(from, words.length - length));
    const to = Math.min(words.length, from + length);
    return { to, place: [words[from].start, words[to - 1].end] };
  }

  /** Text as nodes, with the hits in it marked. */
  parts.marked = (text, hits, from = 0, to = text.length) => {
    const nodes = [];
    let done = from;
    for (const { start, end } of hits.filter((hit) => hit.start >= from && hit.start < to)) {
      nodes.push(text.slice(done, start), Object.assign(document.createElement("mark"), { textContent: text.slice(start, end) }));
      done = end;
    }
    nodes.push(text.slice(done, Math.max(done, to)));
    return nodes.filter((node) => node !== "");
  };

  /** The passages of a text that show why it was found; what is left out shows as left out. */
  parts.excerpt = (text, ways) => {
    const hits = parts.hits(text, ways);
    return passages(text, hits).map(([start, end]) => {
      const passage = document.createElement("span");
      passage.append(...parts.marked(text, hits, start, end));
      passage.classList.toggle("cut-before", text.slice(0, start).trim() !== "");
      passage.classList.toggle("cut-after", text.slice(end).trim() !== "");
      return passage;
    });
  };
})();
