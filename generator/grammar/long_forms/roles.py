"""Words for persons, their roles and kinds of bodies: brackets behind them give a name, no short form."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

# A person or a part of parliament is no long form: `de minister (BZ)`.
PERSONS = expression(
    r"(?:(?:oud-)?(?:kamer)?(?:lid|leden)|heer|heren|mevrouw|(?:oud-)?(?:minister|staatssecretaris|bewindspersoon|president)\w*"
    r"|fracties?|moties?|amendement\w*|regering|kabinet|kamer|commissie|auteur|hoogleraar|voorzitter|woordvoerder)\b",
    re.IGNORECASE,
)
# What somebody is, whose name the brackets give: `de grootste werkgever van de stad (ASML)`, `de vakbond (FNV)`.
ROLE = expression(
    r"\w*(?:werkgevers?|werknemers?|bedrijf|bedrijven|onderneming(?:en)?|toezichthouders?|vakbond(?:en)?|bond(?:en)?|koepels?"
    r"|(?:beroeps|branche|koepel|belangen|uitvoerings|sport|hulp|milieu|natuur|consumenten|werkgevers|patiënten)"
    r"(?:organisaties?|vereniging(?:en)?)|uitvoerders?|leveranciers?|aanbieders?|exploitant(?:en)?|beheerders?"
    r"|verzekeraars?|gemeenten?|provincies?|omroep(?:en)?|krant(?:en)?|dagblad(?:en)?|uitgevers?|universiteit(?:en)?"
    r"|eigena(?:ar|ren)|partners?|producent(?:en)?|fabrikant(?:en)?|deskundigen?|adviseurs?|onderzoekers?"
    r"|(?:hoofd)?inspecteurs?|officier(?:en)?|directeur(?:en)?|burgemeesters?|wethouders?|rechters?|bestuurders?|ambtena(?:ar|ren)"
    r"|(?:ver)?huurders?|\w*houders?|\w*boer(?:en)?|\w*telers?|\w*kwekers?|\w*vissers?|\w*arts(?:en)?|\w*vervoerders?"
    r"|\w*ondernemers?|\w*handelaren|makelaars?|notarissen|advocat(?:en|uur)|journalisten|bewoners|omwonenden|consumenten"
    r"|\w*ouders|studenten|scholieren|leerlingen|jongeren|ouderen|patiënten|cliënten|reizigers|\w*rijders"
    r"|(?:co-?)?rapporteurs?|(?:euro)?commissaris(?:sen)?|gezant(?:en)?|vertegenwoordigers?|onderhandelaars?|correspondent(?:en)?"
    r"|(?:secretaris|directeur)-generaal|delegatie(?:leider)?s?|ministers?|staatssecretaris(?:sen)?"
    r"|veiligheidsregio(?:[’']s)?|omgevingsdienst(?:en)?|waterschap(?:pen)?|hogescho(?:ol|len)|ziekenhui(?:s|zen)"
    r"|stichting(?:en)?|docent(?:en)?|leraar|leraren|verpleegkundigen?|medewerkers?|ambassadeurs?|woordvoerders?)"
)
# One of a kind, of which brackets give the name: `het pensioenfonds (ABP)`.
KIND_OF_BODY = expression(
    r"[a-z-]*(?:bureaus?|fonds(?:en)?|kantoor|kantoren|instituut|instituten|maatschappij(?:en)?|instellingen?|instanties?"
    r"|museum|musea|autoriteit|dienst|raad|commissie|centrum|ministerie|organisaties?|bank|hof|agentschap)"
)
MEMBERS = expression(r"(?:kamer)?(?:lid|leden)|heer|heren|mevrouw|fractie", re.IGNORECASE)
