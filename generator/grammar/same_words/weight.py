"""What a word weighs where two sentences differ in it: whether it may turn the meaning, or hardly says anything."""

from __future__ import annotations

from enum import IntEnum

from generator.grammar.characters.remembered import remembered
from generator.grammar.words.classes import SHORT_ADJECTIVES, is_frequent_verb, names_nothing
from generator.grammar.words.sets import word_set
from generator.model.calendar import DUTCH_MONTHS

_DENIES = word_set(
    """
    ja nee neen niet geen niets niemand nooit nergens nauwelijks zonder noch evenmin wel alsnog altijd behalve
    uitgezonderd tenzij mits indien wanneer
    """
)
_HOW_SURE = word_set(
    """
    kan kunnen kon konden mag mogen moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden hoeft
    hoeven mogelijk mogelijke wellicht misschien waarschijnlijk vermoedelijk principe beginsel zeker eventueel
    eventuele verplicht verplichte vrijwillig vrijwillige
    """
)
_HOW_MUCH = word_set(
    """
    alle alleen allemaal elk elke ieder iedere sommige enkele enkel enige meeste slechts uitsluitend beide half halve
    helft derde kwart dubbele één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig
    vijftig honderd honderden duizend duizenden miljoen miljoenen miljard miljarden procent eerste tweede vierde
    vijfde zesde zevende achtste negende tiende laatste vorige volgende
    """
)
_OPPOSITES = word_set(
    """
    meer minder veel weinig hoger lager hoge lage groter kleiner grote kleine toename afname stijgt daalt stijgen
    dalen stijging daling verhogen verlagen verhoging verlaging verhoogd verlaagd tegen binnen buiten vóór eerder
    later positief negatief positieve negatieve eens oneens steunt verwerpt toegenomen afgenomen goed slecht goede
    slechte sneller langzamer gestart gestopt wettelijk onwettig bekend onbekend
    """
)
_HOW = word_set(
    """
    aanvaardbaar aanwezig afwezig vooraf achteraf afhankelijk al alles automatisch boven beneden bereid beschikbaar
    bijna binnenkort circa daadwerkelijk dagelijks wekelijks maandelijks jaarlijks deels denkbaar duidelijk onduidelijk
    enig geheel gedeeltelijk gemiddeld genoeg grotendeels haalbaar maximaal minimaal meest minst mondeling schriftelijk
    na nodig nodige nog nu ongelijk ongeveer onjuist onmogelijk onredelijk onterecht ontoereikend onvoldoende
    onwenselijk onzeker pas precies realistisch redelijk reeds ruim slechter soms spoedig steeds straks terecht
    tijdig toereikend uiterlijk vaak verantwoordelijk voldoende volledig vooralsnog voorlopig vroeger vrijwel wenselijk
    """
)
_WHEN = word_set(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag voorjaar najaar zomer winter herfst lente gisteren
    vandaag morgen
    """
)
_TURNING = _HOW_SURE | _HOW_MUCH | _OPPOSITES | _HOW
_TELLING = _DENIES | _WHEN | frozenset(DUTCH_MONTHS)
# Verbs without a meaning of their own; other frequent verbs say what happens.
_AUXILIARIES = word_set(
    """
    ben bent is zijn was waren geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
    """
)

# What any answer is full of, and no subject is named by.
_OF_ANY_ANSWER = word_set(
    """
    antwoord antwoorden beantwoord beantwoorden beantwoording vraag vragen gevraagd gestelde gesteld deelvraag
    deelvragen leden lid fractie fracties vragenstellers kamer kamerleden kamerbrief kamerbrieven kamerstuk
    kamerstukken brief brieven tweede eerste minister ministers staatssecretaris regering kabinet bewindspersoon
    ambtgenoot ministerie mede namens verwijs verwijst verwijzen verwezen verwijzing zie gegeven geven genoemd
    genoemde genoemden hierboven hieronder bovenstaande onderstaande bovengenoemde eerder eerdere aangegeven
    toegelicht toelichting nadere verder hiervoor voorgaande vorige volgende informeren informeer geïnformeerd
    hierover daarover graag dank danken dankt bedankt hoogte kennis genomen kennisgenomen bericht berichten
    berichtgeving artikel nieuwsbericht bekend inbreng opmerkingen beschouwd bijlage bijgaand hierbij treft zend stuur
    toegezonden termijn gebruikelijke verlenging uitstel ontvangst wijze manier overige deel samen gezamenlijk
    gezamenlijke afzonderlijk motie moties toegezegd toezegging toezeggingen jaar jaren halfjaar kwartaal maand
    maanden week weken dagen tijd moment einde begin midden loop voorjaar najaar zomer winter komend komende afgelopen
    verwachting spoedig mogelijk separaat separate schriftelijk schriftelijke debat commissiedebat overleg voortgang
    uitvoering nader uitkomst uitkomsten resultaten onderbouwing
    """
)
# Words of which a sentence says the same with others or none of them: articles, and what joins it to the one before.
_EMPTY = word_set(
    """
    de het een dit dat deze die uw er ook daarom daarnaast verder voorts hierbij daarbij overigens echter dus tevens
    eveneens bovendien immers namelijk inderdaad allereerst
    """
)
_SHORTEST = 4
SHORTEST_STEM = 5
"""So many letters at the beginning are the same in all forms of a word."""
_LONGEST_ENDING = 3


class Weight(IntEnum):
    """From a word that hardly says anything to one that may turn the meaning of its sentence."""

    LIGHT = 0
    CONTENT = 1
    TURNING = 2  # how sure, how much, how well or when, or the opposite: where only one of the sentences has it
    TELLING = 3  # a number, a name, a denial: also where it stands in another place


@remembered
def _weight(word: str) -> Weight:
    if any(map(str.isdigit, word)) or word in _TELLING or not word[:1].isalnum():
        return Weight.TELLING
    if word in _TURNING:
        return Weight.TURNING
    if word in SHORT_ADJECTIVES or (is_frequent_verb(word) and word not in _AUXILIARIES):
        return Weight.CONTENT
    return Weight.LIGHT if len(word) < _SHORTEST or names_nothing(word) else Weight.CONTENT


def weight(written: str, *, is_first: bool) -> Weight:
    """The weight of a word as written; a name, which has a capital where no sentence begins, may turn the meaning."""
    if not is_first and written[:1].isupper():
        return Weight.TELLING
    return _weight(written.lower())


@remembered
def names_subject(word: str) -> bool:
    """Whether a word in small letters shows what a sentence is about, unlike the words of any answer."""
    return (
        len(word) >= _SHORTEST
        and word not in _OF_ANY_ANSWER
        and not names_nothing(word)
        and not is_frequent_verb(word)
        and word not in _AUXILIARIES
        and not any(map(str.isdigit, word))
    )


def is_empty(word: str) -> bool:
    """Whether a sentence says the same without a word in small letters, or with another such word in its place."""
    return word in _EMPTY


def are_forms(one: str, other: str) -> bool:
    """Whether two words in small letters are forms of one: they begin alike, and only a short ending differs."""
    shorter = min(len(one), len(other))
    same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    return same >= SHORTEST_STEM and max(len(one), len(other)) - same <= _LONGEST_ENDING
