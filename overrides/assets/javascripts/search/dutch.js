// Dutch words that differ in their endings only: each word has one or more stems, and words that share one are one word.
// Stems serve to compare, they need not be words. A stem keeps long and short vowels apart where the spelling does:
// `bommen` gives `bom`, `bomen` gives `boom`. A stem with a ~ is that of a verb: `regeling` is what one does who regulates
// (`regel~`), so it shares a stem with `regelen` and none with `regels`.
(() => {
  const parts = (window.overlegParts ??= {});
  const { BEFORE, COMPARED, NOUNS, ONLY, OTHER_ALONE, OTHER_HEID, SAME_VOWEL, TAILS, VERBS, WHOLE, WITH_HEID } = parts.lexicon;
  const DOING = "~";

  const TAIL = new RegExp(`^(.{3,})(${Object.keys(TAILS).join("|")})$`);
  const PREFIX = new RegExp(`^((?:${BEFORE})*(?:be|er|her|mis|ont|ver)?)(ge)?$`);
  const PARTICIPLE_END = /(?:en|aan|cht|had|egd|zet)$/; // only participles of strong verbs have `ge`
  const PARTICIPLE = new RegExp(`^((?:${BEFORE})*)ge([a-z]{4,})$`);
  const WEAK = new RegExp(`^(?:${BEFORE})*(?:be|er|ge|her|ont|ver)|^(?:onder|over)`);
  const VERB_STEMS = new Set([...VERBS.values(), ...SAME_VOWEL]);
  const isWord = (form) => /^[a-z]{3,}$/.test(form);

  /** After an ending was taken off: one consonant at the end, a long vowel written twice, `f` and `s` for `v` and `z`. */
  function respelled(stem) {
    const end = { v: "f", z: "s" }[stem.at(-1)];
    const spelt = end ? stem.slice(0, -1) + end : stem.replace(/([bdfgklmnprst])\1$/, "$1");
    return spelt === stem || end ? spelt.replace(/^([^aeiouy]*)([aeou])([^aeiouyw])$/, "$1$2$2$3") : spelt;
  }

  /** In longer words the last vowel is written once, as its spelling follows the ending: `bondgenoot`, `bondgenoten`. */
  const closed = (stem) => stem.replace(/([aeiouy].*[^aeouy]|[iu]|[^e]e)([aeou])\2([^aeiouy])$/, "$1$2$3");

  const withoutS = (word) => word.slice(0, -1);

  /** A word without the `s` of a plural, as far as its letters show. */
  function singular(word) {
    const least = /[aoy]s$/.test(word) ? 4 : 5;
    return /(?:e[lrm]|[^aeiou]en|[aoy]|ie|je|eur|eau|aar|or)s$/.test(word) && word.length > least ? withoutS(word) : word;
  }

  function stripped(word) {
    const tail = TAIL.exec(word);
    if (tail) return tail[1] + TAILS[tail[2]];
    if (/^.{3,}ici$/.test(word)) return `${word.slice(0, -1)}us`;
    const stem = singular(word);
    if (WHOLE.has(stem)) return stem;
    if (/ieen$/.test(stem)) return stem.slice(0, -3);
    if (/(?:aa|oe|oo|ui)ien$/.test(stem)) return stem.slice(0, -2);
    if (/(?:[^aeiou]|ee|[^aeiou]i)en$/.test(stem) && !/[^ei]een$/.test(stem) && /[aeiouy].*en$/.test(stem) && stem.length > 4) {
      return respelled(stem.slice(0, -2));
    }
    return /[^aeouy]e$/.test(stem) && stem.length > 3 ? respelled(stem.slice(0, -1)) : stem;
  }

  /** The adjective that is compared: `hoger`, `duidelijkste`. */
  function compared(form) {
    const long = /^(.{2,}(?:[lr]ijk|ig|baar|zaam))(?:d?er|st)e?$/.exec(form);
    if (long) return long[1];
    for (const ending of [/ere?$/, /dere?$/, /ste?$/]) {
      const rest = respelled(form.replace(ending, ""));
      if (rest !== form && COMPARED.has(rest)) return rest;
    }
    return null;
  }

  /** What a word may be as a form of a regular verb. */
  function* conjugations(word, participle = false) {
    const past = /(?:[fhkpst]t|[^aeioufkpst]d)en?$/.test(word);
    const bare = word.replace(/(?<=[dt])en?$/, "");
    if (WHOLE.has(bare)) return;
    if (/(?:[^aeiou]|aai|oei|ooi)t$/.test(bare) && !/cht$/.test(bare) && bare.length > 4 && (past || bare === word || participle)) {
      yield bare.slice(0, -1);
    }
    if (/(?:[^aeiou]|aai|oei|ooi)d$/.test(bare) && bare.length > 4 && (past || participle || WEAK.test(bare))) {
      yield bare.slice(0, -1);
    }
    const present = /^(.{4,})ende?$/.exec(word);
    if (present) yield stripped(`${present[1]}en`);
  }

  /** The stem of a strong verb with what stands before it: `opgeroepen` gives `oproep`. */
  function strong(word) {
    for (let at = Math.max(0, word.length - 10); at <= word.length - 3; at += 1) {
      const form = word.slice(at);
      const stem = VERBS.get(form);
      const before = stem && PREFIX.exec(word.slice(0, at));
      if (before && (at || !OTHER_ALONE.has(form)) && (!before[2] || PARTICIPLE_END.test(form))) return before[1] + stem;
    }
    return null;
  }

  /** The stems of the verb that a noun or a participle names: `verklaring` gives `verklaar`, `publicatie` `publiceer`. */
  function* doing(form) {
    const noun = /^(.*)ing(?:en|s)?$/.exec(form);
    if (noun && /[aeiouy]/.test(noun[1]) && noun[1].length > 3 && !WHOLE.has(`${noun[1]}ing`)) yield respelled(noun[1]);
    const foreign = /^(.{3,})aties?$/.exec(form);
    if (foreign) yield `${foreign[1]}er`;
    const produced = /^(.{3,}[aou]c)ties?$/.exec(form);
    if (produced) yield `${produced[1]}er`;
  }

  /** The stems of a form as `tokens` gives it, as far as it may be a noun or an adjective; the likeliest first. */
  parts.nounStems = (form) => {
    if (!isWord(form) || WHOLE.has(form)) return [form];
    if (ONLY[form]) return [ONLY[form]];
    const found = [NOUNS[form] || (form !== "heden" && TAILS[form]) || stripped(form)];
    // `tekenen` and `tekens` share `teken`, which itself may look like a plural.
    if (/^[^aeiouy]*[aeiouy]+[^aeiouy]+ens?$/.test(form)) found.push(form.replace(/s$/, ""));
    // `advies` is no plural, though it looks like one.
    if (/(?:ie|[aoy])s$/.test(form)) found.push(form);
    if (/[bdgkpt]s$|.[mn]s$|[^aeiouy]es$/.test(form) && form.length > (/[mn]s$/.test(form) ? 4 : 3)) {
      found.push(stripped(withoutS(form)));
    }
    return found.map(closed);
  };

  /** The stems by which a form may be the end of a compound: `beschermen` is what `natuurbescherming` does. */
  parts.endStems = (form) => {
    const ends = parts.nounStems(form);
    return /ing(?:en)?$/.test(form) ? [...ends, ...[...doing(form)].map((stem) => closed(stem) + DOING)] : ends;
  };

  function* verbStems(form) {
    const verb = strong(form);
    if (verb) yield verb;
    if (/en$/.test(form) && form.length > 4 && !TAILS[form]) yield stripped(form);
    if (WEAK.test(form) && /[dt]e?$/.test(form)) yield stripped(form);
    for (const stem of conjugations(form)) if (!WHOLE.has(stem)) yield stem;
    const participle = PARTICIPLE.exec(form);
    if (!participle) return;
    const rest = participle[2].replace(/(?<=[dt])e$/, "");
    for (const stem of conjugations(rest, true)) yield participle[1] + stem;
    const same = stripped(rest);
    if (/[dt]$/.test(rest) || (/en$/.test(rest) && VERB_STEMS.has(same))) yield participle[1] + same;
  }

  /** All stems of a form as `tokens` gives it. */
  parts.stems = (given) => {
    const form = given.replace("eeer", "eer"); // of `geëerd` and `creëert` without their signs
    const found = new Set(parts.nounStems(form));
    if (!isWord(form) || WHOLE.has(form) || ONLY[form]) return found;
    for (const stem of [...verbStems(form)].map(closed)) found.add(stem).add(stem + DOING);
    for (const stem of [...doing(form)].map(closed)) found.add(stem + DOING);
    const adjective = compared(form);
    return adjective ? found.add(closed(adjective)) : found;
  };

  /** The stem of the adjective of which a noun is made, else null: `veiligheid` is being `veilig`, `overheid` is nothing so. */
  parts.adjectiveOf = (form) => {
    const [, adjective = ""] = /^(.{3,})h(?:eid|eden)$/.exec(form) ?? [];
    const isOne = WITH_HEID.has(adjective) || (/..(?:ig|lijk|baar|zaam|loos)$/.test(adjective) && !OTHER_HEID.has(adjective));
    return isOne ? parts.nounStems(adjective)[0] : null;
  };

  /** Whether a form is one of a verb with what stands before it, as far as its letters show: `plaatsvinden`. */
  parts.isVerbForm = (form) => isWord(form) && !WHOLE.has(form) && strong(form) !== null;

  /** Whether a form by itself is one of a strong verb or a participle, so that no compound ends in it. */
  parts.isVerb = (form) => {
    if (!isWord(form) || WHOLE.has(form) || OTHER_ALONE.has(form)) return false;
    const participle = PARTICIPLE.exec(form);
    if (VERBS.has(form) || !participle) return VERBS.has(form);
    return strong(form) !== null || [...conjugations(participle[2], true)].length > 0;
  };
})();
