// Compounds that end in a word: `kruisraketten` for `raketten`. A word of which only the letters end so is none: `bestaat`,
// `grond`, `Nederland` for `staat`, `rond` and `land`.
(() => {
  const parts = (window.overlegParts ??= {});
  const { list } = parts;
  const FIRST_END = 3; // letters that stand before the end of a compound, at least

  // Words that say nothing alone: they are left out of a question of several words, and are no end of a compound.
  parts.SMALL = list(`aan af al alle als altijd ander andere anders ben bent bij binnen boven buiten daar dan dat de den der des
    deze die dit doet door dus echter een eens eerder eerst eerste en enige er even gaan gaat geen haar had heb hebben hebt heeft
    hem hen het hier hij hoe hoeveel hun ieder iedere ik in is jij jou kan komt kunnen kunt maar mag me meer men met mij mijn moet
    moeten mogen na naar niet nog nu of om omdat onder ons ook op over te tegen ten ter toch tot tussen u uit uw van vanuit vaak
    veel voor waar waarom wanneer want waren was wat we wel welke werd wie wij wil willen vindt worden wordt zal ze zich zij
    zijn zo zoals zou zouden zullen`);
  // What stands before a word without making a compound of it: `be-staat`, `ver-leden`, `voor-waarden`.
  const BEFORE = `(?:aan|achter|af|be|bij|binnen|boven|buiten|con|de|door|een|er|ge|goed|her|in|inter|los|mede|mee|mis|na|
    neer|net|om|on|onder|ont|oor|op|over|per|pre|pro|re|samen|sub|tegen|ten|terug|toe|tot|trans|tussen|uit|vast|ver|vol|voor|
    voort|voorbij|vooruit|weer|weg|wel)`.replace(/\s/g, "");
  const ONLY_BEFORE = new RegExp(`^(?:daar|hier|sinds|waar|zich|${BEFORE}+s?)$`);
  // The start of the last word after the first one: `expert-bijeen-komst`, `arbeids-on-geschikt`.
  const LAST_BEGINS = /^(.{3,}?)s?(?:bijeen|overeen|onder|over|samen|aan|her|mis|ont|toe|uit|ver|voor|(?<=s)(?:be|ge|in|on|op))$/;
  // What is no word, as far as its letters show: it begins as a verb does, ends as no Dutch word does, or ends within one.
  const NO_WORD = new RegExp(`^${BEFORE}+.*[^s]$|(?:be|ge|her|ont|ver)[^aeiouy]*$|[vzq]$|[^u]w$|[^aeiouylr][lr]$|` +
    "[^aeiouylmnr][mn]$|sp$|[^aeiouy][aeiou]$");
  // Words that often begin a compound, short ones that end one, and ends that are no words.
  const HEADS = list(`arbeids auto bank bedrijf begroting belasting beleid bestuur bevolking bodem bouw brand burger buitenland
    crypto cultuur cyber data defensie dienst eenheid energie euro export extra foto gas gebied gemeente geweld gezin gezondheid goederen
    grens grond grondstof handel haven hoofd huis import industrie info inkomen inlichting investering jeugd kabinet kamer kennis
    kern kind klimaat krijg kust land landbouw leger lid lucht macht markt media mens migratie milieu munitie natuur navo nood olie
    onderwijs onderzee onderzoek oorlog ouder overheid patient pensioen personeel politie prijs quantum radio recht regel regering
    regio reis rijk risico sanctie school spoor staat steun stikstof straf student subsidie top tijd uitvoering vaart veiligheid
    verdrag verkeer vervoer verzekering video vliegtuig vlucht vluchteling voedsel volk vrede vreemdeling wapen water wereld werk
    wet woning zee zorg`);
  const SHORT_ENDS = list("lid top wet zee gas eis");
  const NO_ENDS = list("rijk lijk gelijk baar loos heid heden schap ling ring ding ning ting ster zaam matig anti lig leer keer");
  const ENDS_OF_NAMES = list("land stad burg berg dorp straat laan plein meer"); // `Nederland` is no `land`
  // Words of two that are one now, and no longer mean their end.
  const ONE_WORD = [...list(`bedrijfsleven burgemeester handleiding hoofdstuk landbouw leidraad maatregel noodzaak oogmerk
    tijdstip vraagstuk`)].map((word) => parts.nounStems(word)[0]);

  /** The words of the texts that are compounds and end in a form, or in another form of that word. */
  parts.compounds = function* (form, words) {
    const stems = endsIn(form);
    if (!stems) return;
    for (const [other, { written }] of words) {
      const name = /^\p{Lu}\p{Ll}+$/u.test(written.split("-").at(-1));
      if (!(name && ENDS_OF_NAMES.has(stems[0])) && isCompound(other, form, stems, words)) yield other;
    }
  };

  /** The stems in which a compound may end that is looked for by a form; null when there is none. */
  function endsIn(form) {
    const [stem] = parts.nounStems(form);
    if (!/^[a-z]{3,}$/.test(form) || [form, stem].some((each) => parts.SMALL.has(each) || NO_ENDS.has(each))) return null;
    if (parts.isVerb(form)) return null;
    return /(?:en|ing)$/.test(form) ? [stem, ...[...parts.stems(form)].filter((each) => each.endsWith("~"))] : [stem];
  }

  function isCompound(other, form, stems, words) {
    for (let at = other.indexOf(form[0], FIRST_END); at > 0 && at <= other.length - 3; at = other.indexOf(form[0], at + 1)) {
      if (Math.abs(other.length - at - form.length) > 4) continue;
      const [head, tail] = [other.slice(0, at), other.slice(at)];
      if (!parts.endStems(tail).some((stem) => stems.includes(stem)) || !isHead(head, stems[0], words)) continue;
      if (parts.isVerbForm(other) || endsInOther(other, at, form, stems, words)) continue;
      if (ONLY_BEFORE.test(head + tail[0]) && !words.has(head) && !HEADS.has(head)) continue; // `tran-sport`
      // `landschappen` is a form of `landschap`, no compound.
      if (parts.nounStems(other)[0] !== parts.nounStems(head)[0]) return true;
    }
    return false;
  }

  /** Whether a compound ends in a longer word, which is none of those asked for: `straf-grond` for `rond`. */
  function endsInOther(other, at, form, stems, words) {
    const [whole] = parts.nounStems(other);
    if (ONE_WORD.some((word) => whole.endsWith(word) && word.length > whole.length - at)) return true;
    for (let start = Math.max(FIRST_END, at - 4); start < at; start += 1) {
      const end = other.slice(start);
      if (words.has(end) && isHead(other.slice(0, start), end, words) && !isCompound(end, form, stems, words)) return true;
    }
    return false;
  }

  function isHead(head, stem, words) {
    if (ONLY_BEFORE.test(head) || !/[aeiouy]/.test(head)) return false;
    const isShort = stem.length < 4;
    if (isShort && head.length < 4) return false;
    const begun = LAST_BEGINS.exec(head);
    if (begun && !isKnown(head, isShort, words) && isKnown(begun[1], false, words)) return false;
    if (isKnown(head, isShort, words)) return true;
    return head.length > 3 && !NO_WORD.test(head) && (!isShort || SHORT_ENDS.has(stem)) && isWhole(head, words);
  }

  function isKnown(head, isShort, words) {
    const joined = isShort ? [] : [head.replace(/en?$/, ""), `${head}e`, `${head}s`];
    return [head, head.replace(/s$/, ""), ...joined].some((word) =>
      word.length > 2 && !parts.SMALL.has(word) && (words.has(word) || HEADS.has(word)));
  }

  /** Whether what follows a known word at the start of a head may be a word as well; of `honden-b` it may not. */
  function isWhole(head, words) {
    for (let length = head.length - 1; length > FIRST_END; length -= 1) {
      const [first, rest] = [head.slice(0, length), head.slice(length)];
      if (words.has(first) && !parts.SMALL.has(first)) return rest.length > 2 && /[aeiouy]/.test(rest);
    }
    return true;
  }
})();
