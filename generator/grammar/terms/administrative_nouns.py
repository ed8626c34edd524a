"""Nouns of administration, which questions on any subject hold: `uitgaven`, `klachten`. They are no topic."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression

_NOUNS = (
    "aanbeveling aanbevelingen aanpak aanvraag aanvragen aanwijzing aanwijzingen actieplan afspraak afspraken"
    " ambtenaren artikel artikelen bedrag bedragen begroting begrotingen behandeling beleidsbrief beleidsregel"
    " beleidsregels beoordeling bericht berichten besluit besluiten besluitvorming bevoegdheden bevoegdheid"
    " bezuiniging bezuinigingen brief brieven budget budgetten cijfers commissie commissies controle controles"
    " convenant dekking doelgroep doelgroepen doelstelling doelstellingen effecten evaluatie evaluaties"
    " financiering fonds gegevens gelden gevolgen handhaving inspecteur inspecteurs inspectie inwerkingtreding"
    " inzet jaarrekening jaarverslag jaarverslagen klacht klachten knelpunten kosten lasten maatregel maatregelen"
    " melding meldingen middelen miljard miljoen monitor monitoring motie moties norm normen notitie onderzoek"
    " onderzoeken ontvangsten opbrengst opbrengsten overgangsrecht overleg overzicht personeel plannen procedure"
    " procedures proef programma project projecten raming ramingen rapport rapportage rapporten regel regeling"
    " regelingen register registratie reikwijdte resultaten risico risico's sanctie slotwet stand standpunt"
    " subsidie subsidies taakstelling taken tarief tarieven tekort tekorten termijn termijnen toelichting"
    " toezegging toezeggingen toezicht toezichthouder toezichthouders uitgave uitgaven uitkering uitkomsten"
    " uitspraak uitvoering uitvoeringskosten uitwerking verantwoording vergoeding vergoedingen vergunning"
    " vergunningen verordening verplichting verplichtingen verslag voorstel voorstellen voortgang voorwaarden"
    " wetsvoorstel wijziging wijzigingen"
)
_ADMINISTRATIVE = expression("|".join(map(re.escape, _NOUNS.split())))


def is_administrative(word: str) -> bool:
    """Whether a word is a noun of administration; capitals make no difference."""
    return _ADMINISTRATIVE.fullmatch(word.casefold()) is not None
