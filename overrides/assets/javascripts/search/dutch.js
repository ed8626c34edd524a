// Dutch words that differ in their endings only: each word has one or more stems, and words that share one are one word.
// Stems serve to compare, they need not be words. A stem keeps long and short vowels apart where the spelling does:
// `bommen` gives `bom`, `bomen` gives `boom`.
(() => {
  const parts = (window.overlegParts ??= {});

  const list = (text) => new Set(text.split(/\s+/));
  // Words whose end only looks like an ending.
  const WHOLE = list(`alleen anders bovens buiten daarna dagelijks eens elders ergens engels hoogstens immers jegens
    minstens mits nergens overigens steeds telkens tevens tijdens trouwens vervolgens volgens wegens tegen tussen binnen
    boven samen soms was iets niets zonder plaats fiets rechts links slechts langs straks reeks koers beurs kans kant krant markt start plant
    talent rust punt kost feit want maand waarde waarden paard aarde noorden gebied gemeente gemeenten geweld gewicht
    gezicht gelijk geval gevolg geluid geduld gemak gebouw geboorte gezin gezond gerecht gedicht verleden overleden
    bestand verstand verband verbond dienst diens gewoon gewone gekost maart namens geniet omgeving reeds gezag landing
    willing sterkte diepte zwakte behoefte behoeften voort voren houding richting stelling zitting rekening betrekking tekening verhouding koning`);
  // Plurals that change their vowel, also at the end of a compound, and short vowels that the plural makes long.
  const TAILS = { leden: "lid", steden: "stad", schepen: "schip", smeden: "smid", kinderen: "kind", eieren: "ei",
    liederen: "lied", volkeren: "volk", heden: "heid" };
  const NOUNS = { dagen: "dag", wegen: "weg", slagen: "slag", baden: "bad", bladen: "blad", daken: "dak", gaten: "gat",
    glazen: "glas", graven: "graf", vaten: "vat", paden: "pad", loten: "lot", sloten: "slot", goden: "god", hoven: "hof",
    schoten: "schot", spelen: "spel", staven: "staf", musea: "museum", centra: "centrum", media: "medium",
    criteria: "criterium", politici: "politicus", technici: "technicus", critici: "criticus", academici: "academicus" };
  // Strong verbs: the infinitive's stem, and forms that do not follow from it (participles without `ge`).
  const VERBS = new Map();
  for (const line of `begin:begon,begonnen;bied:bood,boden,boden;bijt:beet,beten;blijf:bleef,bleven;blijk:bleek,bleken;
    breek:brak,braken,broken;breng:bracht,brachten;denk:dacht,dachten;doe:doen,doet,deed,deden,daan;draag:droeg,droegen;
    drijf:dreef,dreven;dring:drong,drongen;dwing:dwong,dwongen;ga:gaan,gaat,ging,gingen;geef:gaf,gaven,geven;
    geld:gold,golden;grijp:greep,grepen;heb:hebben,heeft,had,hadden,had;help:hielp,hielpen,holpen;
    hou:houden,houdt,houd,hield,hielden;kies:koos,kozen;kijk:keek,keken;kom:komen,komt,kwam,kwamen;koop:kocht,kochten;
    krijg:kreeg,kregen;kan:kunnen,kunt,kon,konden;laat:liet,lieten;lees:las,lazen;lig:liggen,ligt,lag,lagen,legen;
    lijd:leed;loop:liep,liepen;mag:mogen,mocht,mochten;moet:moest,moesten;neem:nam,namen,nomen;ontvang:ontving,ontvingen;
    vang:ving,vingen;roep:riep,riepen;rijd:reed,reden;schiet:schoot,schoten;schrijf:schreef,schreven;sla:slaan,slaat,sloeg,sloegen;
    sluit:sloot,sloten;snijd:sneed,sneden;spreek:sprak,spraken,sproken;sta:staan,staat,stond,stonden;sterf:stierf,stierven,storven;
    stijg:steeg,stegen;strijd:streed,streden;treed:trad,traden;trek:trok,trokken;val:viel,vielen;vecht:vocht,vochten;
    verdwijn:verdween,verdwenen;verlies:verloor,verloren;vind:vond,vonden;vlieg:vloog,vlogen;vraag:vroeg,vroegen;
    weet:wist,wisten;werp:wierp,wierpen,worpen;wijs:wees,wezen;wil:wou,wilt,wilde,wilden;win:won,wonnen;word:werd,werden;
    zeg:zegt,zei,zeiden;zet:zetten,zette;zie:zien,ziet,zag,zagen;zit:zitten,zat,zaten,zeten;zoek:zocht,zochten;
    zwijg:zweeg,zwegen;eis:eist,eiste,eisten`.split(";")) {
    const [stem, forms] = line.trim().split(":");
    for (const form of forms.split(",")) VERBS.set(form, stem);
  }
  const BEFORE = `aan|achter|af|bij|binnen|boven|buiten|deel|door|goed|in|langs|mede|mee|na|neer|om|onder|op|over|plaats|
    samen|tegemoet|tegen|terug|toe|tot|uit|vast|vol|voor|voort|voorbij|vooruit|vrij|weg|weer`.replace(/\s/g, "");
  const PREFIX = new RegExp(`^((?:${BEFORE})*(?:be|er|her|mis|ont|ver)?)(ge)?$`);
  const PARTICIPLE_END = /(?:en|aan|cht|had)$/; // only participles of strong verbs have `ge`
  const PARTICIPLE = new RegExp(`^((?:${BEFORE})*)ge([a-z]{4,})$`);
  const WEAK = /^(?:be|er|ge|her|ont|ver)/;

  /** After an ending was taken off: one consonant at the end, a long vowel written twice, `f` and `s` for `v` and `z`. */
  function respelled(stem) {
    const end = { v: "f", z: "s" }[stem.at(-1)];
    const spelt = end ? stem.slice(0, -1) + end : stem.replace(/([bdfgklmnprst])\1$/, "$1");
    return spelt === stem || end ? spelt.replace(/^([^aeiouy]*)([aeou])([^aeiouyw])$/, "$1$2$2$3") : spelt;
  }

  /** In longer words the last vowel is written once, as its spelling follows the ending: `bondgenoot`, `bondgenoten`. */
  const closed = (stem) => stem.replace(/([aeiouy].*[^aeouy]|i)([aeou])\2([^aeiouy])$/, "$1$2$3");

  function stripped(word) {
    const tail = /^(.{3,})(leden|steden|schepen|smeden|kinderen|eieren|liederen|volkeren|heden)$/.exec(word);
    if (tail) return tail[1] + TAILS[tail[2]];
    let stem = word;
    if (/(?:e[lrm]|[^aeiou]en|[aoy]|ie|je|eur|aar|or)s$/.test(stem) && stem.length > (/[aoy]s$/.test(stem) ? 4 : 5)) stem = stem.slice(0, -1);
    if (WHOLE.has(stem)) return stem;
    if (/ieen$/.test(stem)) stem = stem.slice(0, -3);
    else if (/(?:[^aeiou]|ee|[^aeiou]i)en$/.test(stem) && !/[^ei]een$/.test(stem) && /[aeiouy].*en$/.test(stem) && stem.length > 4) {
      stem = respelled(stem.slice(0, -2));
    } else if (/[^aeouy]e$/.test(stem) && stem.length > 3) stem = respelled(stem.slice(0, -1));
    if (/ing$/.test(stem) && stem.length > 6 && /[aeiouy].*ing$/.test(stem) && !WHOLE.has(stem)) stem = respelled(stem.slice(0, -3));
    return stem;
  }

  /** What a word may be as a form of a regular verb. */
  function* conjugations(word, participle = false) {
    const past = /(?:[fhkpst]t|[^aeioufkpst]d)en?$/.test(word);
    const bare = word.replace(/(?<=[dt])en?$/, "");
    if (WHOLE.has(bare)) return;
    if (/[^aeiou]t$/.test(bare) && !/cht$/.test(bare) && bare.length > 4 && (past || bare === word || participle)) {
      yield bare.slice(0, -1);
    }
    if (/[^aeiou]d$/.test(bare) && bare.length > 4 && (past || participle || WEAK.test(bare))) {
      yield bare.slice(0, -1);
    }
    const present = /^(.{4,})ende?$/.exec(word);
    if (present) yield stripped(`${present[1]}en`);
  }

  /** The stem of a strong verb with what stands before it: `opgeroepen` gives `oproep`. */
  function strong(word) {
    for (let at = Math.max(0, word.length - 9); at <= word.length - 3; at += 1) {
      const form = word.slice(at);
      const stem = VERBS.get(form);
      const before = stem && PREFIX.exec(word.slice(0, at));
      // Alone, `staat` is a noun as well.
      if (before && (form !== "staat" || before[1]) && (!before[2] || PARTICIPLE_END.test(form))) return before[1] + stem;
    }
    return null;
  }

  /** The stems of a form as `tokens` gives it, as far as it may be a noun or an adjective; the likeliest first. */
  parts.nounStems = (form) => {
    if (!/^[a-z]{3,}$/.test(form) || WHOLE.has(form)) return [form];
    const found = [NOUNS[form] || (form !== "heden" && TAILS[form]) || stripped(form)];
    // `tekenen` and `tekens` share `teken`, which itself may look like a plural.
    if (/^[^aeiouy]*[aeiouy]+[^aeiouy]+ens?$/.test(form)) found.push(form.replace(/s$/, ""));
    if (/[bdgkpt]s$|.[mn]s$|[bdgkmnpt]es$/.test(form) && form.length > (/[mn]s$/.test(form) ? 4 : 3)) {
      found.push(stripped(form.slice(0, -1)));
    }
    return found.map(closed);
  };

  function* verbStems(form) {
    const verb = strong(form);
    if (verb) yield verb;
    for (const stem of conjugations(form)) if (!WHOLE.has(stem)) yield stem;
    const participle = PARTICIPLE.exec(form);
    if (!participle) return;
    const rest = participle[2].replace(/(?<=[dt])e$/, "");
    for (const stem of conjugations(rest, true)) yield participle[1] + stem;
    if (/(?:[dt]|en)$/.test(rest)) yield participle[1] + stripped(rest);
  }

  /** All stems of a form as `tokens` gives it. */
  parts.stems = (form) => {
    const isVerb = /^[a-z]{3,}$/.test(form) && !WHOLE.has(form);
    return new Set([...parts.nounStems(form), ...(isVerb ? [...verbStems(form)].map(closed) : [])]);
  };

  parts.isStrongVerb = (form) => VERBS.has(form) && form !== "staat";
})();
