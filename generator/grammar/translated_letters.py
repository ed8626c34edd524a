"""The letters that parts of Dutch names have in another language: `koolstof` gives `C`, `grens` gives `B`."""

from __future__ import annotations

import re
from functools import lru_cache

from generator.grammar.folding import plain_word

# The beginning of a Dutch word, and the first letters of its English or French counterparts.
_COUNTERPARTS = """
aanpassing a|aardappel p|aardobservatie e|achterstand d|actie a|afdeling d|afval w|afwikkeling r|agentschap a|akkoord a
algemene g|ander o|arbeid lw|armoede p|atoom a|autoriteit a|bank b|basis b|behandeling t|beheer m|belasting tf|beleid p
beoordeling ea|berechting p|bescherming p|beschikbaar a|besluit d|bestrijding cf|betaling p|bevolking p|bewaking s
bezwaar a|binnenvaart ri|biologisch b|bloed b|boekhoud a|bond uf|bos f|bouw cb|brandstof f|brood b|buitenlands fe
bureau oba|burger c|centra c|centrum c|chemisch c|comité c|commissaris c|commissie c|concurrentie c|consument c
crimin c|cultu c|dienst s|dier a|digita d|diplomatiek d|doel g|doping d|drug d|duurza s|economi e|effect ei|eenheid u
eerlijk f|eigendom p|energie e|erfgoed h|ernstig s|etikettering l|europese e|europees e|evaluatie e|externe e
faciliteit f|federatie f|financier f|financieel f|folter t|fonds f|fraude f|fysiek p|gebied a|geestelijk m|gegeven d
gehandicapt dh|gelijk e|geld m|gemeenschap c|gemeenschappelijk cj|geneesmiddel md|genetisch g|geografisch g|gerecht cj
gespecialiseerd s|geweld v|gezamenlijk j|gezin f|gezondheid h|grens b|grenzen b|groep g|grond ls|groot gl|grote gl
haven p|handel t|handicap d|handvest c|herstel rc|hoge h|hoog h|hof c|hulp ar|indeling c|informatie i|inkom i
innovatie i|instituut i|inspectie i|instelling i|instrument i|integra i|intellectue i|intensief i|internationa i
invoer i|jeugd y|jongeren y|kamer c|kansspel g|kapitaal c|kennis k|kern n|kinder c|klein s|klimaat c|koers e|koninklijk r
koolstof c|krediet c|kust c|kwaliteit q|land clc|landbouw a|leef l|leger a|leven l|licht l|lucht a|luchtvaart a|maatregel m
macht f|marine n|mariene m|maritie m|markt m|mechanisme m|mededinging c|mens hm|milieu e|militair m|minister m|misdaad c
monetair m|munt mc|naties n|nationa n|natuur n|netwerk n|niveau l|nood er|nucleair n|observatie o|octrooi p|onderneming e
onderwijs e|onderzoek ri|ontwikkel d|oorlog w|organisatie o|organisme o|orgaan b|overeenkomst ac|overgang t
overheid gp|overdracht t|parlement p|partij p|partnerschap p|passagier p|pensioen p|permanent p|plaag p|plan p|politie p
post p|preventie p|programma p|prijs p|prijzen p|protocol p|raad c|ramp d|recht rlj|rechter jc|rechtbank c|regering g
regeling s|registratie r|register r|rekenkamer a|rekening a|richtlijn d|risico r|ruimte s|ruimtevaart s|samenwerking c
schadelijk h|scheepvaart s|schip s|schuld d|secretari s|slachtoffer v|sociaal s|sociale s|soort s|speciaal s|spoor r
staat sn|stabilisatie s|stabiliteit s|standaard s|statistiek s|steun sa|stichting f|stof s|straf cp|strategi s|strijdkrachten f
systeem s|stelsel s|taal l|technisch t|technologie t|terrori t|toegang a|toekomst f|toelating a|toezicht so
toets at|transparant t|tribunaal t|tuinbouw h|uitbuiting e|uitkering b|uitstoot e|uitvoer e|unie u|universitei u
vakbond tu|vakbeweging tu|vaccin v|veilig s|verandering c|verbetering i|verbod p|verdediging d|verdeling d|verdrag ct
vereniging a|verenigd u|vergadering a|verkeer t|verontreiniging p|verordening r|verpakking p|verslag r|vervoer t
verzekering i|visserij f|vlees m|vluchteling r|vlucht fr|voeding n|voedsel f|volk p|voorkom p|vorming e|vorm f|vrede p
vreedzaam p|vrij f|vrouw w|vrijwillig v|waarneming mo|wapen wa|water w|weefsel t|weerbaarheid r|veerkracht r|weer w|weg r
welzijn w|wereld w|werk we|werkgever e|wet al|wetenschap s|wetgeving l|winning m|winst p|wiskunde m|wolk c|woning h
zaad s|zaken ab|zee sm|zeker s|zelfstandig i|ziekte d|zonne s|zorg c|zout s|zwaar h
"""
_ROWS = [row.split() for row in _COUNTERPARTS.replace("\n", "|").split("|") if row.strip()]
_LETTERS = {plain_word(stem): frozenset(letters) for stem, letters in _ROWS}
_STEM = re.compile("|".join(sorted(map(re.escape, _LETTERS), key=len, reverse=True)))
_SHORTEST_WITHIN = 4


@lru_cache(maxsize=4096)
def letters_of_parts(word: str) -> tuple[frozenset[str], ...]:
    """The letters that each part of a word may give, in small letters: its own first one, or its counterpart's."""
    found: list[frozenset[str]] = []
    for part in re.split(r"[^\w]+", plain_word(word)):
        at = 0
        if part and not _STEM.match(part):
            found.append(frozenset(part[0]))
        for stem in _STEM.finditer(part):
            if stem.start() == 0 or (stem.start() >= at and len(stem[0]) >= _SHORTEST_WITHIN):
                found.append(_LETTERS[stem[0]] | {stem[0][0]})
                at = stem.end()
    return tuple(found)
