// What a word of a reader may mean in the words of the texts. The vocabulary file is described in
// generator/publish/vocabulary.py.
(() => {
  const parts = (window.overlegParts ??= {});
  const list = (text) => new Set(text.split(/\s+/));

  // How near a word of the texts is to the word that was asked for.
  parts.EXACT = 0;
  parts.SAME_STEM = 1;
  parts.EXPANSION = 2;

  // Words that say nothing alone: they are left out of a question of several words, and are no end of a compound.
  parts.SMALL = list(`aan af al alle als altijd ander andere anders bij binnen boven buiten daar dan dat de deze die dit door dus echter een eens eerder eerst eerste en enige er even
    geen had hebben heeft het hij hoe hun ieder iedere ik in is kan kunnen maar me meer met mijn moet moeten na naar niet nog nu of om
    onder ons ook op over te tegen ten ter tot tussen u uit uw van vanuit vaak veel voor waar waarom wanneer was wat we wel
    welke werd wie wij wil vindt worden wordt zal ze zich zij zijn zo zou`);
  // What stands before a word without making a compound of it: `be-staat`, `ver-leden`, `voor-waarden`.
  const BEFORE = `(?:aan|achter|af|be|bij|binnen|boven|con|de|door|een|er|ge|her|in|inter|los|mede|mee|mis|na|neer|net|om|on|onder|
    ont|oor|op|over|per|pre|pro|re|samen|sub|tegen|ten|terug|toe|tot|trans|tussen|uit|vast|ver|vol|voor|voort|voorbij|vooruit|
    weer|weg|wel)`.replace(/\s/g, "");
  const ONLY_BEFORE = new RegExp(`^${BEFORE}+s?$`);
  // What is no word, as far as its letters tell: it begins as a verb does, ends as no Dutch word does, or ends within one.
  const NO_WORD = new RegExp(`^${BEFORE}+.*[^s]$|(?:be|ge|her|ont|ver)[^aeiouy]*$|[vzq]$|[^u]w$|[^aeiouylr][lr]$|` +
    "[^aeiouylmnr][mn]$|sp$|[^aeiouy][aeiou]$");
  // Words that often begin a compound, short ones that end one, and ends that are no words.
  const HEADS = list(`arbeids auto bank bedrijf begroting belasting beleid bestuur bevolking bodem bouw brand burger buitenland
    cultuur data defensie dienst eenheid energie euro export extra foto gas gebied gemeente geweld gezin gezondheid goederen grens
    grond grondstof handel haven hoofd huis import industrie info inkomen inlichting investering jeugd kabinet kamer kennis kern
    kind klimaat krijg kust land landbouw leger lid lucht macht markt media mens migratie milieu munitie natuur navo nood olie
    onderwijs onderzee onderzoek oorlog ouder overheid patient pensioen personeel politie prijs radio recht regering regio reis
    rijk risico sanctie school spoor staat steun stikstof straf student subsidie top tijd uitvoering vaart veiligheid verdrag
    verkeer vervoer verzekering video vliegtuig vlucht vluchteling voedsel volk vrede vreemdeling wapen water wereld werk wet
    woning zee zorg`);
  const SHORT_ENDS = list("lid top wet zee gas eis");
  const NO_ENDS = list("rijk lijk gelijk baar loos heid heden schap ling ring ding ning ting ster zaam matig anti lig leer keer");
  const ENDS_OF_NAMES = list("land stad burg berg dorp straat laan plein meer"); // `Nederland` is no `land`
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

  parts.Vocabulary = class {
    #stems = new Map();
    #byLetter = new Map();

    constructor({ words, same }) {
      this.words = parts.readWords(words);
      this.same = same.map((ways) => ways.map((way) => way.split(" ")));
      for (const form of this.words.keys()) {
        const letter = form[0];
        if (!this.#byLetter.has(letter)) this.#byLetter.set(letter, []);
        this.#byLetter.get(letter).push(form);
      }
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

    /** The forms of the texts that a form stands for, each with its nearness, the nearest and most common first. */
    expand(form) {
      const found = new Map();
      const add = (other, nearness) => found.has(other) || found.set(other, nearness);
      if (this.words.has(form)) add(form, parts.EXACT);
      for (const other of this.#inflections(form)) add(other, parts.SAME_STEM);
      for (const other of this.#compounds(form)) add(other, parts.EXPANSION);
      const weight = (other) => this.words.get(other).weight;
      return [...found].sort((a, b) => a[1] - b[1] || weight(b[0]) - weight(a[0])).slice(0, MOST)
        .map(([other, nearness]) => ({ form: other, nearness }));
    }

    /** Forms of one word begin alike, but for participles: `gesteund`. */
    #inflections(form) {
      const letters = new Set([form[0], "g", ...(form.startsWith("ge") ? [form[2]] : [])]);
      return [...letters].flatMap((letter) => this.#byLetter.get(letter) ?? [])
        .filter((other) => other !== form && this.areOneWord(form, other));
    }

    /** Compounds that end in a noun: `kruisraketten` for `raketten`. */
    *#compounds(form) {
      const [stem] = parts.nounStems(form);
      if (!/^[a-z]{3,}$/.test(form) || parts.SMALL.has(form) || parts.isStrongVerb(form)) return;
      if (NO_ENDS.has(form) || NO_ENDS.has(stem)) return;
      for (const [other, { written }] of this.words) {
        if (ENDS_OF_NAMES.has(stem) && /^\p{Lu}\p{Ll}+$/u.test(written)) continue;
        for (let at = other.indexOf(form[0], 3); at > 0 && at <= other.length - 3; at = other.indexOf(form[0], at + 1)) {
          if (Math.abs(other.length - at - form.length) > 4) continue;
          const [head, tail] = [other.slice(0, at), other.slice(at)];
          // `landschappen` is a form of `landschap`, no compound.
          const isForm = () => parts.nounStems(other)[0] === parts.nounStems(head)[0];
          if (parts.nounStems(tail).includes(stem) && this.#isHead(head, stem) && !isForm()) yield other;
        }
      }
    }

    #isHead(head, stem) {
      if (ONLY_BEFORE.test(head) || !/[aeiouy]/.test(head)) return false;
      const isShort = stem.length < 4;
      if (isShort && head.length < 4) return false;
      const joined = isShort ? [] : [head.replace(/en?$/, ""), `${head}e`];
      const isKnown = [head, head.replace(/s$/, ""), ...joined].some((word) =>
        word.length > 2 && !parts.SMALL.has(word) && (this.words.has(word) || HEADS.has(word)));
      return isKnown || (head.length > 3 && !NO_WORD.test(head) && (!isShort || SHORT_ENDS.has(stem)));
    }

    /** Whether words from `start` on stand for something: how many words do, and the other ways to say it. */
    *otherWays(forms, start) {
      for (const ways of this.same) {
        const said = ways.find((way) => way.every((form, i) => forms[start + i] && this.areOneWord(form, forms[start + i])));
        if (said) yield { length: said.length, others: ways.filter((way) => way !== said) };
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
        if (other[0] !== form[0] || Math.abs(other.length - form.length) > most || other.length < 4 || /\d/.test(other)) continue;
        const slips = parts.slips(sounded(form), sounded(other), most);
        if (slips > most || isOther(form, other, written)) continue;
        const cost = slips - weight / 100;
        if (!best || cost < best.cost) best = { other, cost };
      }
      return best?.other ?? null;
    }

    /** The words that begin so, the most common first. */
    completions(form, most) {
      if (form.length < 3) return [];
      return (this.#byLetter.get(form[0]) ?? []).filter((other) => other.startsWith(form) && other !== form)
        .sort((a, b) => this.words.get(b).weight - this.words.get(a).weight || a.length - b.length).slice(0, most);
    }
  };

  const sounded = (form) => form.replaceAll("ij", "y");

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
