// What a word of a reader may mean in the words of the texts. The vocabulary file is described in
// generator/publish/search/vocabulary.py.
(() => {
  const parts = (window.overlegParts ??= {});

  // How near a word of the texts is to the word that was asked for.
  parts.EXACT = 0;
  parts.SAME_STEM = 1;
  parts.EXPANSION = 2;

  const LEAST_TYPO = 6; // letters: shorter words are too much alike, unless letters are swapped or a name is meant
  const LONG_TYPO = 8; // letters, from which two may be wrong
  const MOST = 40; // expansions of one word

  /** The words of the file by form, each with how it is written and how common it is (a power of 2). */
  parts.readWords = (lines) => {
    const words = new Map();
    let before = "";
    for (const line of lines ? lines.split("\n") : []) {
      const written = before.slice(0, parseInt(line[1], 36)) + line.slice(2);
      words.set(parts.fold(written), { written, weight: Number(line[0]) });
      before = written;
    }
    return words;
  };

  /** What is known of a word in two years together. */
  const joined = (one, other) => ({
    written: other.weight > one.weight ? other.written : one.written,
    weight: Math.max(one.weight, other.weight) + (one.weight === other.weight ? 1 : 0),
  });

  parts.Vocabulary = class {
    #stems = new Map();
    #byLetter = new Map();

    constructor({ words, same }) {
      this.words = new Map();
      this.same = same.map((ways) => ways.map((way) => way.split(" ")));
      this.add(words);
    }

    /** Add the words of further texts. */
    add(lines) {
      for (const [form, word] of parts.readWords(lines)) {
        const known = this.words.get(form);
        this.words.set(form, known ? joined(known, word) : word);
        if (known) continue;
        const letter = form[0];
        if (!this.#byLetter.has(letter)) this.#byLetter.set(letter, []);
        this.#byLetter.get(letter).push(form);
      }
    }

    /** Whether a text may have one of these ways to say the same. */
    #isHeld(ways) {
      return ways.some((way) => way.every((form) => this.words.has(form)));
    }

    stems(form) {
      if (!this.#stems.has(form)) this.#stems.set(form, parts.stems(form));
      return this.#stems.get(form);
    }

    areOneWord(a, b) {
      const stems = this.stems(a);
      return a === b || [...this.stems(b)].some((stem) => stems.has(stem));
    }

    written(form) {
      return this.words.get(form)?.written ?? form;
    }

    /** The forms of the texts that are a form or another form of the same word. */
    forms(form) {
      return this.words.has(form) ? [form, ...this.#inflections(form)] : this.#inflections(form);
    }

    /** The forms of the texts that a form stands for, each with its nearness, the nearest and most common first. */
    expand(form) {
      const found = new Map();
      const add = (other, nearness) => found.has(other) || found.set(other, nearness);
      if (this.words.has(form)) add(form, parts.EXACT);
      for (const other of this.#inflections(form)) add(other, parts.SAME_STEM);
      for (const other of this.#qualities(form)) add(other, parts.EXPANSION);
      for (const other of parts.compounds(form, this.words)) add(other, parts.EXPANSION);
      const weight = (other) => this.words.get(other).weight;
      return [...found].sort((a, b) => a[1] - b[1] || weight(b[0]) - weight(a[0])).slice(0, MOST)
        .map(([other, nearness]) => ({ form: other, nearness }));
    }

    /** The nouns that are made of an adjective: `veiligheid` of `veilige`. The adjective is not found by its noun. */
    #qualities(form) {
      const stems = this.stems(form);
      return (this.#byLetter.get(form[0]) ?? []).filter((other) => stems.has(parts.adjectiveOf(other)));
    }

    /** Forms of one word begin alike, but for participles: `gesteund`. */
    #inflections(form) {
      const letters = new Set([form[0], "g", ...(form.startsWith("ge") ? [form[2]] : [])]);
      return [...letters].flatMap((letter) => this.#byLetter.get(letter) ?? [])
        .filter((other) => other !== form && this.areOneWord(form, other));
    }

    /** Whether words from `start` on stand for something: how many words do, and the other ways to say it. */
    *otherWays(forms, start) {
      for (const ways of this.same.filter((each) => this.#isHeld(each))) {
        const said = ways.find((way) => way.every((form, i) => forms[start + i] && this.areOneWord(form, forms[start + i])));
        if (said) yield { length: said.length, others: ways.filter((way) => way !== said) };
        else if (ways.some(([form, ...more]) => !more.length && form === forms.slice(start, start + 3).join(""))) yield { length: 3, others: ways };
      }
    }

    /** The two words of which a form may be joined: `navotop` gives `navo` and `top`. */
    *halves(form) {
      for (let at = 2; at <= form.length - 2; at += 1) {
        const pair = [form.slice(0, at), form.slice(at)];
        if (pair.every((half) => this.#isHalf(half))) yield pair;
      }
    }

    #isHalf(form) {
      const written = this.words.get(form)?.written;
      return written && !parts.SMALL.has(form) && (form.length > 2 || /^\p{Lu}+$/u.test(written));
    }

    /** The word that a form is most likely a slip for, else null. */
    correction(form) {
      if (!/^\p{L}{4,}$/u.test(form)) return null;
      const most = form.length < LONG_TYPO ? 1 : 2;
      let best = null;
      for (const [other, { weight, written }] of this.words) {
        const [heard, meant] = [sounded(form), sounded(other)];
        if (heard[0] !== meant[0] || Math.abs(other.length - form.length) > most || other.length < 4 || /\d/.test(other)) continue;
        const slips = parts.slips(heard, meant, most);
        if (slips > most || isOther(form, other, written) || replaced(heard, meant) > 1) continue;
        const cost = slips - weight / 100;
        if (!best || cost < best.cost) best = { other, cost };
      }
      return best?.other ?? null;
    }

    /** Words to offer for a form that no text has: those that begin so, else those with which it begins and ends. */
    offers(form, most) {
      if (form.length < 3) return [];
      const longer = (this.#byLetter.get(form[0]) ?? []).filter((other) => other.startsWith(form) && other !== form)
        .sort((a, b) => this.words.get(b).weight - this.words.get(a).weight || a.length - b.length).slice(0, most);
      return longer.length ? longer : this.#within(form);
    }

    /** The longest words with which a form begins and ends: `vrijwilligers` and `werk` of `vrijwilligerswerk`. */
    #within(form) {
      const isWord = (part) => this.words.has(part) && !parts.SMALL.has(part);
      const lengths = Array.from({ length: Math.max(0, form.length - 4) }, (_, i) => form.length - 1 - i);
      const [start, end] = [(length) => form.slice(0, length), (length) => form.slice(-length)]
        .map((cut) => lengths.map(cut).find(isWord));
      return [...new Set([start, end].filter(Boolean))];
    }
  };

  /** A form as it may be written by ear: `kwantum` is `quantum`. */
  const sounded = (form) => form.replaceAll("ij", "y").replaceAll("qu", "kw").replaceAll("ph", "f");

  /** Whether a word so much like another is rather another word than a slip. */
  function isOther(form, other, written) {
    // One that only goes on: `minister`, `ministerie`.
    if (other.startsWith(form) || form.startsWith(other)) return true;
    if (isSwap(form, other)) return false;
    // A long and a short vowel: `bomen`, `bommen`.
    const single = (word) => word.replace(/(.)\1/g, "$1");
    if (form.length < LONG_TYPO && single(form) === single(other)) return true;
    return form.length < LEAST_TYPO && (form.length < LEAST_TYPO - 1 || !/^\p{Lu}/u.test(written));
  }

  const ALIKE = ["dt", "fv", "sz", "ck", "cs", "iy", "mn", "bp"];

  /** How many letters have others in their place that sound otherwise, in words of one length: two in `verhogen`, `verlagen`. */
  function replaced(a, b) {
    if (a.length !== b.length) return 0;
    const places = [...a].map((letter, i) => [letter, b[i]]).filter(([one, other]) => one !== other);
    if (places.some(([one]) => places.some(([, other]) => one === other))) return 0; // letters moved
    return places.filter(([one, other]) => !ALIKE.some((pair) => pair.includes(one) && pair.includes(other))).length;
  }

  const isSwap = (a, b) => a.length === b.length && [...a].sort().join("") === [...b].sort().join("");

  /** How many letters are wrong, missing, too many or swapped between two words; more than `most` is not counted. */
  parts.slips = (a, b, most) => {
    let [twoUp, up] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        row[j] = Math.min(up[j] + 1, row[j - 1] + 1, up[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], twoUp[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [twoUp, up] = [up, row];
    }
    return up[b.length];
  };
})();
