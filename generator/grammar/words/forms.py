"""Forms of Dutch words: whether the letters of one show that it describes a noun, is a participle, or a noun."""

from __future__ import annotations

from generator.grammar.characters.expressions import expression
from generator.grammar.characters.remembered import remembered

# Nouns that have the letters of a verb.
_NO_VERB = expression(
    r"\w*(?:kinderen|boeren|jongeren|ouderen|goederen|eieren|runderen|kalveren|bladeren|liederen|lammeren|hoenderen|volkeren|kleren"
    r"|wateren|meren|sferen|dieren|rivieren|manieren|scharnieren|motoren|sensoren|gebied(?:en)?|gemeenten|gebouw(?:en)?"
    r"|gezinnen|gevallen|gevolgen|gewassen|gesprekken|geweld|geluid(?:en)?|gewicht(?:en)?|gevecht(?:en)?|gerecht(?:en)?|gezicht(?:en)?"
    r"|getallen|gemalen|middelen|gevangenen|gehandicapten|gewonden|gedetineerden|gedupeerden|geheimen|geschillen|gewoonten"
    r"|geslacht(?:en)?|gebreken|gedachten|genoten|gewest(?:en)?|gerucht(?:en)?|gevaren|gebouwen|getijden|voorbeeld|budget|geest|gemoed|gebed|gebit|genot|gelaat|geduld|geschut|gemeenschap|verzekerden"
    r"|bewoners|werelden?|evenwicht|overgewicht|toezicht|overzicht|uitzicht|beleid|arbeid|eenheid|bericht(?:en)?|vergezicht|bestand(?:en)?"
    r"|verstand|verband(?:en)?|verbod(?:en)?|aanbod|beroep(?:en)?|begrotingen|bedrijven|verdrag(?:en)?|bedrag(?:en)?|besluit(?:en)?|beelden?"
    r"|belangen|bestuurders|verhalen|vergunningen|verliezen|verschillen|bezoek(?:en)?|verkeer|verslag(?:en)?|verzoek(?:en)?|beginselen|bezit"
    r"|herstel|onderzoek(?:en)?|ontwerp(?:en)?|ontslag(?:en)?|ontvangsten|verlof|betoog|bewijs|bewijzen|verleden|beurs|beurzen|bezwaren"
    r"|(?:luid|wet)geving|ge\w+eerden|ge(?:luids|boorte|zondheids|meente|welds|zins|bouw|bruiks|vangenis|zags|rechts|heugen|slachts|bieds)\w+|recht(?:en)?|macht(?:en)?|plicht(?:en)?|klacht(?:en)?|kracht(?:en)?|dienst(?:en)?|vracht(?:en)?|stoffen|kostenn|baten)"
)

# `aantal zittingen`, `programma hoofdwegennet`.
_TAKES_NOUN = expression(
    r"aantal(?:len)?|soort(?:en)?|type|typen|kilometer|hectare|ton|kilo|liter|uur|procent|miljoen|miljard|paar|vorm(?:en)?"
    r"|\w*(?:programma|project|convenant|commissie|debat|directie|wetsvoorstel|college|afdeling|inspectie|autoriteit|stichting)"
)

# Nouns that end as a word that describes one does; what may be both is left out: `gewonde`.
_NOUN_IN_E = expression(
    r".*(?:ie|ee|age|ade|ode|ase|yse|ose|gave|name|[^aeiou]ure|ine|ette|ce|gne|(?<!s)che|iche|gogue|these|reserve"
    r"|hoogte|lengte|breedte|diepte|ruimte|gemeente|ziekte|warmte|hitte|drukte|schaarste|leegte|sterkte|zwakte|behoefte"
    r"|gedeelte|gewoonte|geboorte|belofte|krapte|stilte|droogte|groente|dikte|oppervlakte|gehalte|aangifte|grootte|boete"
    r"|(?<!be)waarde|schade|vrede|einde|\borde|wanorde|\baarde|bende|kudde|woede|liefde|code|weide|heide|zijde|keuze|pauze"
    r"|zone|controle|module|rente|route|score|reclame|wijze|halte|ronde|isme|type|\bmate|kade|hypothese)"
)
_DESCRIBES_AFTER_ALL = expression(
    r"(?:kleine|lage|vage|trage|gestage|dure|zure|pure|obscure|nette|vette|kwade|rode|dode|reine|gemene|karige)"
)
_DESCRIBES = expression(
    r"\w{2,}[^e]e|\w{3,}(?:lijke?|ische?|aal|eel|ief|baar|zaam|ig|end|air|ieel|loos|waardig|vrij)|extra|openbaar|nieuw|oud|groot"
    r"|klein|hoog|laag|vast|los|open|gratis|privaat|publiek|intern|extern|lokaal|sociaal|zwaar|licht|ernstig|stedelijk|contant|collectief|afgelopen|komend|vorig|ieder"
    r"|papieren|houten|gouden|zilveren|stalen|glazen|betonnen|stenen|ijzeren|koperen|rubberen|kartonnen|online|offline|mobiel|virtueel"
)
_NOUN_THAT_SEEMS_TO_DESCRIBE = expression(
    r".*(?:deel|oordeel|voordeel|nadeel|personeel|kasteel|materieel|kanaal|materiaal|totaal|kwartaal|signaal|verhaal|taal"
    r"|schaal|maal|staal|onthaal|motief|tarief|brief|archief|begrip|weekend|duizend|talent|vriend|toneel|geheel|paneel)"
)
_COMPOUND_VERB = expression(
    r"(?:aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|over|rond|samen|tegen|terug|toe|uit|vast|voor|weg|voort)"
    r"(?:lopen|gaan|nemen|staan|doen|laten|houden|brengen|trekken|vallen|treden|sluiten|zetten|leggen|blijven|geven)"
)
_PARTICIPLE = expression(r"(?:\w{0,7}ge|be|ver|ont|her|\w{2,6}(?:ge|be|ver))\w{2,}(?:[dt]|en)")
_SURE_PARTICIPLE = expression(
    r"\w*ge(?:nomen|geven|gaan|daan|komen|zien|lezen|schreven|sproken|sloten|troffen|vonden|laten|houden|bracht|dragen|trokken|wezen"
    r"|kregen|bleken|roepen|worpen|kozen|stegen|daald)"
    r"|(?:aan|af|bij|in|mee|na|om|onder|op|over|toe|uit|vast|voor|ver|be|ont|her)\w{2,}(?:[bdfgklmprvwz]|aa|oe|ee|ie|oo|uu|ui|ij)t|"
    r"(?:aan|achter|af|bij|binnen|door|goed|hoog|in|klaar|mede|mee|mis|na|neer|om|onder|op|over|samen|stil|tegen|terug|toe|uit|vast|vol"
    r"|voor|voort|vrij|weg|weer|leeg|her|on|tegemoet)?ge\w{2,}[dt]|(?:ver|be|ont|her)\w+(?:[klrsz]t|eerd|aagd|oogd|eend|uwd|ord|terkt|eld|ijd|aald|oerd|uurd|everd|igd|aakt|kocht|bied|uist|ekt|idst)"
)


@remembered
def may_describe(word: str) -> bool:
    """Whether a word in small letters may say more about the noun after it: `nieuwe`, `digitaal`; not `gemeente`."""
    if _NOUN_THAT_SEEMS_TO_DESCRIBE.fullmatch(word):
        return False
    is_noun = _NOUN_IN_E.fullmatch(word) is not None and not _DESCRIBES_AFTER_ALL.fullmatch(word)
    return not is_noun and _DESCRIBES.fullmatch(word) is not None


@remembered
def is_compound_verb(word: str) -> bool:
    """Whether a word in small letters is a verb that is written with what stands before it: `aflopen`."""
    return _COMPOUND_VERB.fullmatch(word) is not None


@remembered
def may_be_participle(word: str) -> bool:
    """Whether a word in small letters may be a participle, which describes the noun after it: `gesloten gebieden`."""
    return _PARTICIPLE.fullmatch(word) is not None and not is_noun_like_a_verb(word)


@remembered
def is_participle(word: str) -> bool:
    """Whether a word in small letters is hardly anything else than a participle: `voortgezet`, `vertraagd`."""
    return _SURE_PARTICIPLE.fullmatch(word) is not None and not is_noun_like_a_verb(word)


@remembered
def is_noun_like_a_verb(word: str) -> bool:
    """Whether a word in small letters is a noun that has the letters of a verb: `kinderen`, `gebouwen`."""
    return _NO_VERB.fullmatch(word) is not None


@remembered
def takes_noun(word: str) -> bool:
    """Whether another noun may follow a noun and belong to it: `aantal zittingen`, `programma hoofdwegennet`."""
    return _TAKES_NOUN.fullmatch(word) is not None
