// What a reader asks for: the words of a query, each with the ways in which the texts may say it.
(() => {
  const parts = (window.overlegParts ??= {});
  const QUOTED = /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]+)["\u201c\u201d\u201e\u00ab\u00bb]/g;

  /** The pieces of a query: quoted ones, which are phrases, and the rest. */
  function* pieces(query) {
    let done = 0;
    for (const found of query.matchAll(QUOTED)) {
      yield { text: query.slice(done, found.index), quoted: false };
      yield { text: found[1], quoted: true };
      done = found.index + found[0].length;
    }
    yield { text: query.slice(done), quoted: false };
  }

  /** A word that was asked for, as written, and its ways: forms that stand next to each other, and how near they are. */
  const asked = (written, ways) => ({ written, ways, forms: [] });

  function phrase(text) {
    const forms = parts.tokens(text).map((token) => token.form);
    return forms.length ? [asked(`"${text.trim()}"`, [{ forms, nearness: parts.EXACT }])] : [];
  }

  function word(token, text, vocabulary) {
    const ways = vocabulary.expand(token.form).map(({ form, nearness }) => ({ forms: [form], nearness }));
    if (token.parts.length && !token.form.endsWith("%")) ways.push({ forms: token.parts, nearness: parts.EXACT });
    for (const pair of vocabulary.halves(token.form)) ways.push({ forms: pair, nearness: parts.EXPANSION });
    return { ...asked(text.slice(token.start, token.end), ways), forms: [token.form] };
  }

  /** Give words that belong together the ways in which they are said together: `defensie uitgaven`, `Verenigde Staten`. */
  function together(words, vocabulary) {
    const forms = words.map((each) => each.forms[0]);
    for (const length of [2, 3]) {
      for (let at = 0; at + length <= words.length; at += 1) {
        const run = words.slice(at, at + length);
        for (const form of vocabulary.forms(run.map((each) => each.forms[0]).join(""))) {
          run.forEach((each) => each.ways.push({ forms: [form], nearness: parts.EXPANSION }));
        }
      }
    }
    for (let at = 0; at < words.length; at += 1) {
      const found = [...vocabulary.otherWays(forms, at)];
      const length = Math.max(0, ...found.map((each) => each.length));
      const run = words.slice(at, at + length);
      // What stands for one thing is looked for as a whole.
      if (length > 1) run.forEach((each) => (each.ways = [{ forms: forms.slice(at, at + length), nearness: parts.EXACT }]));
      const others = found.filter((each) => each.length === length).flatMap((each) => each.others);
      // `OM` is `om` in every other text: those that say what it stands for are nearer.
      const isSmall = length === 1 && parts.SMALL.has(forms[at]);
      if (isSmall) run[0].ways.forEach((way) => (way.nearness = parts.EXPANSION));
      const nearness = isSmall ? parts.SAME_STEM : parts.EXPANSION;
      for (const way of others) run.forEach((each) => each.ways.push({ forms: way, nearness }));
      at += Math.max(0, length - 1);
    }
  }

  function unquoted(text, vocabulary) {
    const words = parts.tokens(text).map((token) => word(token, text, vocabulary));
    together(words, vocabulary);
    return words;
  }

  /** The words and phrases of a query in order; small words are left out where others are asked for. */
  parts.readQuery = (query, vocabulary) => {
    const all = [...pieces(query)].flatMap(({ text, quoted }) => quoted ? phrase(text) : unquoted(text, vocabulary));
    const telling = all.filter((each) => !parts.SMALL.has(each.forms[0]));
    return telling.length ? telling : all;
  };

  /** The query with the words that no text has put right, else null. */
  parts.correctQuery = (query, words, vocabulary) => {
    let corrected = query;
    for (const { written, ways, forms } of words) {
      const other = !ways.some(({ forms: said }) => said.length === 1) && forms[0] && vocabulary.correction(forms[0]);
      if (other) corrected = corrected.replace(written, vocabulary.written(other));
    }
    return corrected === query ? null : corrected;
  };
})();
