"""Short Dutch words that stand in brackets often and are no short forms."""

from __future__ import annotations

from generator.grammar.words.sets import word_set

SMALL_WORDS = word_set(
    """
    aan acht af al alle als alsof ander anno baat ben bent bij bijna bis blij bloed bouw brand breed brief bron brug
    buurt daar daarom dader dag dagen dan dat data de deel deels denk der deze dicht die diens dient dier dit doch
    doel doen door dorp draad drie duin dus duur echt een eerst eigen eind elf elk elke en enige enkel er ergo erbij
    even fase feit fiets film fors fout gaan gas gast geen geld gele gezin ging glas goed graag graan groei groen
    groep groot haar had half hand haven heel heeft heen heer helft hele hem hen het hier hij hoe hoge hond hoog
    hulp huis hun idee iets ieder in is ja jaar jeugd jong jonge kaart kamer kans kant kerk kern kind klein klas
    klant kleur klip kom komen kort kosten kost kracht krant kunst laag laat land lang lange lasten later leden leeg
    leer les leven licht lid liever lijn lijst link loon los lucht maal maand maar macht man maten mede meer meest
    melk men mens met mijn min minder mits mond na naam naar nabij nacht naast nee neen negen net niet niets nieuw
    niks noch nodig noemt nog nooit noord nota nu of om onder ons onze ook oost op open oude oud ouder over paar
    paard pak pand park partij pas plaats plan plein plus post prijs proef punt raad recht reden regel regio rest
    rijk ring rivier rond ruim ruimte saldo samen schip school schuld snel soms soort spoor sport staan staat stad
    start stap steeds stem sterk steun stuk taak taal tal team te tegen tekst ten ter test tien tijd toe toch toen
    tot totaal trein twee uit uur vak van vaak vanaf veel veld ver vee vier vijf vis vlak vlees voet vol voor vorig
    vorm vraag vrij vrouw waar wal want was water we weg wel werk werd wet wie wij wijk wijze wil wind winst wit
    woord won wordt zaak zaken zal zaal ze zee zeer zelf zes zeven zich zie zij zijn zijde zo zoals zodat zoon zorg
    zou zuid zulke zware bruto netto basis index kader model norm normen nul optie per ratio risico score status
    stand totale type online offline extra intern extern lokaal privaat publiek actief passief nieuwe eerste tweede
    derde vierde laatste west mogelijk beide beiden circa geheel groene grijze blauwe rode zwarte witte
    """
)
