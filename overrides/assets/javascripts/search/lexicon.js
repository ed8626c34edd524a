// What no rule says about Dutch words: those whose end only looks like an ending, plurals that change their vowel, and
// verbs that change it. Small parts of the language, never words of one text.
(() => {
  const parts = (window.overlegParts ??= {});
  const lexicon = (parts.lexicon = {});

  parts.list = (text) => new Set(text.trim().split(/\s+/));
  const pairs = (text) => Object.fromEntries(text.trim().split(/\s+/).map((pair) => pair.split(":")));

  /** Words whose end only looks like an ending. */
  lexicon.WHOLE = parts.list(`alleen anders arts bovens briefing buiten daarna dagelijks eens elders ergens engels hoogstens immers
    jegens krachtens mate meeting meteen minstens mits name nergens overigens sprake state steeds telkens tevens tijdens
    trouwens vervolgens volgens wegens tegen tussen binnen boven samen soms was iets niets zonder plaats fiets rechts links
    slechts langs straks reeks koers beurs kans kant krant markt start plant talent rust punt kost feit want maand waarde
    waarden paard aarde noorden gebied gemeente gebergte gedeelte gehalte geleden geschut gewoonte gezant geweld gewicht gezicht
    gelijk geval gevolg geluid geduld gemak gebouw geboorte gezin gezond gerecht gedicht gemiddeld gemiddelde verleden bestand
    verstand verband verbond dienst diens gewoon gewone gekost maart namens geniet omgeving reeds gezag landing willing
    sterkte diepte zwakte behoefte behoeften voldoende onvoldoende voort voren houding richting stelling zitting rekening
    betrekking tekening verhouding koning`);

  /** What a form is and no other word, whatever its end may be in other words. */
  lexicon.ONLY = pairs(`gemeenten:gemeente gevallen:geval gevolgen:gevolg verenigd:verenigd verenigde:verenigd overleden:overlijd overleed:overlijd
    overlijdt:overlijd overlijden:overlijd`);

  /** Plurals of another form than the singular, also at the end of a compound. */
  lexicon.TAILS = pairs(`leden:lid steden:stad schepen:schip smeden:smid kinderen:kind eieren:ei liederen:lied volkeren:volk
    heden:heid runderen:rund kalveren:kalf lammeren:lam bladeren:blad raderen:rad hoenderen:hoen musea:museum centra:centrum
    criteria:criterium memoranda:memorandum fora:forum crises:crisis indices:index`);

  /** Plurals with a long vowel of singulars with a short one, and foreign ones. */
  lexicon.NOUNS = pairs(`dagen:dag wegen:weg slagen:slag baden:bad bladen:blad daken:dak gaten:gat glazen:glas graven:graf
    vaten:vat paden:pad loten:lot sloten:slot goden:god hoven:hof schoten:schot spelen:spel staven:staf media:medium
    bases:basis`);

  /** Adjectives of one syllable that are often compared: `hoger`, `grootste`. */
  lexicon.COMPARED = parts.list(`groot klein hoog laag snel zwaar streng lang kort breed ruim sterk hard licht diep duur zwak
    slecht nieuw rijk scherp dicht jong warm koud smal vol druk mild hecht`);

  /** Adjectives without an ending that shows that they are ones, of which a noun is made: `snelheid` is how `snel` a thing is. */
  lexicon.WITH_HEID = parts.list(`bekend onbekend bereid bewust onbewust betrokken eigen geschikt ongeschikt gezond ongezond
    helder snel terughoudend tevreden ontevreden verbonden verdeeld vrij onvrij zeker onzeker zuiver`);

  /** Words whose noun means something else, or that are mostly used otherwise: `persoonlijkheid`, `mogelijk`. */
  lexicon.OTHER_HEID = parts.list(`bezig enig hoedanig mogelijk omstandig persoonlijk plechtig`);

  // Strong verbs: the infinitive's stem, and forms that do not follow from it (participles without `ge`).
  const STRONG = `begin:begon,begonnen;beveel:beval,bevalen,bevolen;bied:bood,boden,boden;bijt:beet,beten;bind:bonden;
    blijf:bleef,bleven;blijk:bleek,bleken;breek:brak,braken,broken;breng:bracht,brachten;buig:bogen;denk:dacht,dachten;
    doe:doen,doet,deed,deden,daan;draag:droeg,droegen;drijf:dreef,dreven;dring:drong,drongen;drink:dronk,dronken;
    dwing:dwong,dwongen;eis:eist,eiste,eisten;ga:gaan,gaat,ging,gingen;geef:gaf,gaven,geven;geld:gold,golden;
    glijd:gleed,gleden;graaf:groef,groeven;grijp:greep,grepen;hang:hing,hingen;heb:hebben,heeft,had,hadden,had;
    hef:hief,hieven,heven;help:hielp,hielpen,holpen;hou:houden,houdt,houd,hield,hielden;kies:koos,kozen;kijk:keek,keken;
    klim:klom,klommen;klink:klonk,klonken;kom:komen,komt,kwam,kwamen;koop:kocht,kochten;krijg:kreeg,kregen;
    kruip:kroop,kropen;kan:kunnen,kunt,kon,konden;laat:liet,lieten;lees:las,lazen;leg:leggen,legt,legde,legden,legd;
    lig:liggen,ligt,lag,lagen,legen;lijd:leed;lijk:leek,leken;loop:liep,liepen;maak:maken,maakt,maakte,maakten;
    mag:mogen,mocht,mochten;meet:maten;mijd:meed,meden;moet:moest,moesten;neem:nam,namen,nomen,name;
    ontvang:ontving,ontvingen;vang:ving,vingen;roep:riep,riepen;rijd:reed,reden;schenk:schonk,schonken;
    schiet:schoot,schoten;schijn:scheen,schenen;schrijf:schreef,schreven;schrik:schrok,schrokken;schuif:schoof,schoven;
    sla:slaan,slaat,sloeg,sloegen;slaap:sliep,sliepen;sluit:sloot,sloten;snijd:sneed,sneden;spreek:sprak,spraken,sproken;
    spring:sprong,sprongen;sta:staan,staat,stond,stonden;steek:stak,staken,stoken;steel:stolen;sterf:stierf,stierven,storven;
    stijg:steeg,stegen;strijd:streed,streden;treed:trad,traden;tref:trof,troffen;trek:trok,trokken;val:viel,vielen;
    vecht:vocht,vochten;verdwijn:verdween,verdwenen;vergeet:vergat,vergaten;vergelijk:vergeleek,vergeleken;verlies:verloor,verloren;vind:vond,vonden;
    vlieg:vloog,vlogen;vraag:vroeg,vroegen;vries:vroor,vroren;weeg:woog,wogen;weet:wist,wisten;werf:wierf,wierven,worven;
    werp:wierp,wierpen,worpen;wijk:week,weken;wijs:wees,wezen;wijt:weten;wil:wou,wilt,wilde,wilden;win:won,wonnen;
    word:werd,werden;zeg:zeggen,zegt,zei,zeiden,zegd;zend:zond,zonden;zet:zetten,zette,zet;zie:zien,ziet,zag,zagen;
    zing:zong,zongen;zit:zitten,zat,zaten,zeten;zoek:zocht,zochten;zuig:zoog,zogen;zweer:zwoer,zwoeren,zworen;
    zwerf:zwierf,zwierven,zworven;zwijg:zweeg,zwegen`;

  /** Forms of strong verbs, each with the stem of its verb. */
  lexicon.VERBS = new Map();
  for (const line of STRONG.split(";")) {
    const [stem, forms] = line.trim().split(":");
    if (/[dt]$/.test(stem)) lexicon.VERBS.set(stem, stem); // `sluit` is a form as well
    for (const form of forms.split(",")) if (!lexicon.VERBS.has(form)) lexicon.VERBS.set(form, stem);
  }

  /** Forms that are other words when they stand alone: `staat`, but `bestaat`. */
  lexicon.OTHER_ALONE = parts.list(`staat week weken name namen leek leken maten bonden bogen boden weten wezen staken stoken
    stolen zonden zogen reden beten gaven vocht zet strijd`);

  /** Verbs whose participle has the vowel of the infinitive: `gevallen`, `gekomen`. */
  lexicon.SAME_VOWEL = parts.list(`bak blaas draag eet geef genees graaf hang heet houd kom laad laat lees loop meet raad roep
    scheid slaap stoot treed vaar val vang was`);

  /** What stands before a verb. */
  lexicon.BEFORE = `aan|achter|af|bij|binnen|boven|buiten|deel|door|goed|in|langs|mede|mee|na|neer|om|onder|op|over|plaats|
    samen|tegemoet|tegen|terug|toe|tot|uit|vast|vol|voor|voort|voorbij|vooruit|vrij|weg|weer`.replace(/\s/g, "");
})();
