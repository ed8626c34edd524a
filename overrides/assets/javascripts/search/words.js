// The words of a text, cut as generator/publish/words.py cuts what is indexed; here also with their places.
(() => {
  const parts = (window.overlegParts ??= {});
  const IN = "[\\p{L}\\p{N}\\u0300-\\u036f\\u00ad\\u200c\\u200d]";
  const HYPHEN = "[-\\u2010\\u2011]";
  const APOSTROPHE = "['\\u2018\\u2019\\u02bc]";
  const SPACE = "[ \\u00a0\\u202f]";
  const THOUSANDS = "\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3})+";
  const TOKEN = new RegExp(
    `(?<number>(?:${THOUSANDS}|\\d+(?:[.,]\\d+)*)(?!${IN}))(?<percent>${SPACE}?%|${SPACE}(?:procent|percent)(?!${IN}))?` +
      `|\\p{L}(?:\\.\\p{L})+(?!${IN})|${IN}+(?:(?:${HYPHEN}|${APOSTROPHE})${IN}+)*`,
    "gu",
  );
  const APOSTROPHE_S = new RegExp(`${APOSTROPHE}[sS]$`, "u"); // `AMvB’s` is a form of `AMvB`
  const GROUPED = new RegExp(`^${THOUSANDS}$`);
  const DROPPED = new RegExp(`${HYPHEN}|${APOSTROPHE}|[.\\u00ad\\u200c\\u200d]`, "gu");
  const LETTERS = { ı: "i", ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l" };

  /** A word with small letters, without accents, hyphens, apostrophes and dots. */
  parts.fold = (word) =>
    word.normalize("NFKD").toLowerCase().replace(/[ıßæœøđł]/g, (letter) => LETTERS[letter])
      .replace(/\p{M}/gu, "").replace(DROPPED, "");

  function number(written, percent) {
    const form = GROUPED.test(written) ? written.replace(/\D/g, "") : written.replaceAll(".", ",");
    return percent ? { form: `${form}%`, parts: [form, "procent"] } : { form, parts: [] };
  }

  function pieces(written) {
    const apart = written.split(new RegExp(HYPHEN, "u"));
    if (apart.length > 1) return apart;
    const bare = written.replace(APOSTROPHE_S, "");
    return bare === written ? [] : [bare];
  }

  /** The words of a text in order: the form each is held in, the forms of its parts, and where it starts and ends. */
  parts.tokens = (text) =>
    [...text.matchAll(TOKEN)].map((found) => {
      const place = { start: found.index, end: found.index + found[0].length };
      if (found.groups.number) return { ...number(found.groups.number, found.groups.percent), ...place };
      return { form: parts.fold(found[0]), parts: pieces(found[0]).map(parts.fold), ...place };
    });

  /** Four digits that follow from the forms of a name, as the index has them. */
  parts.nameMark = (forms) => {
    let mark = 0;
    for (const sign of forms) mark = (mark * 31 + sign.codePointAt(0)) % 0x10000;
    return mark.toString(16).padStart(4, "0");
  };
})();
