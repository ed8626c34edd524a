"""What makes a sentence in the form of a promise none: a condition, a habit, a report, something that is done now."""

from __future__ import annotations

import re

from generator.grammar.characters.expressions import expression
from generator.grammar.commitments.parties import PROMISER, RECEIVER, TIME
from generator.grammar.words.sets import any_of
from generator.model.calendar import DUTCH_MONTHS


def _any(phrases: str, *further: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join((any_of(phrases), *further))})\b", re.IGNORECASE)


ASKS = expression(r"\?\W*$")
ASIDE = expression(
    r"(?<=,)\s+"
    + any_of(
        "zodra wanneer als nadat zoals conform mede samen naar voorzien indien mits waarbij waarvan waarin waarover"
        " waarna die na gelet in op inclusief ook tezamen namens met al_dan_niet mogelijk waarschijnlijk gezien"
        " gehoord bij en"
    )
    + r"\s[^,;]{0,160}(?=,)",
    re.IGNORECASE,
)
"""Words between commas that only add something to a sentence."""

CONDITION = _any(
    "indien mocht(?:en)? tenzij ingeval mits desgewenst desgevraagd eventueel wanneer_nodig desnoods"
    " voor_zover in_het_geval in_dat_geval bij_bijzonderheden als_nodig als_gewenst",
    rf"waar\s+{any_of('nodig mogelijk relevant opportuun gewenst')}",
    # `…, zo nodig vertrouwelijk` says how, and not whether.
    rf"zo\s?nodig(?!\s+(?:{any_of('vertrouwelijk schriftelijk mondeling')}|in\s+beslotenheid|onder\s+embargo))",
)
_OF_CLAUSE = any_of(
    r"dat dit er daar\w* hier\w* blijkt uit nodig noodzakelijk gewenst de het een deze die zij we wij ik ook nieuwe op"
    " in"
)
_OF_CONDITION = any_of(r"dat dit er daar\w* hier\w* blijkt uit nodig noodzakelijk hiertoe daartoe")
IF = expression(
    rf"(?:^|,\s|\b{any_of('en dat slechts alleen pas')}\s)(?=(?:als|wanneer)\s+{_OF_CLAUSE}\b)"
    rf"|\s(?=(?:als|wanneer)\s+{_OF_CONDITION}\b)",
    re.IGNORECASE,
)
"""A clause with `als` or `wanneer` begins at the end of a match."""

# `De leden van de VVD-fractie vragen of de minister de Kamer zal informeren.`
REPEATS_QUESTION = expression(
    rf"(?:\b{any_of('leden lid fracties? motie zij zijn indieners?')}\b|{RECEIVER})[^.;]{{0,160}}?\b"
    + any_of(
        "vragen vraagt vroegen vroeg verzoeken verzoekt verzochten willen wil wensen wenst wijst wijzen lezen"
        " constateren pleiten"
    )
    + rf"\b|\bvragen\s+(?:of|{PROMISER})",
    re.IGNORECASE,
)
_THIS = r"(?:deze|dit|onderhavige|de\s+onderhavige|voorliggende)\s+(?:\w+\s+)?"
_PAPER = any_of("brief kamerbrief nota beantwoording antwoorden antwoord verslag memorie reactie rapportage bijlage")
NOW = _any(
    "hierbij bij_deze bij_dezen hiermee hiermede bijgaand bijgevoegd heden vandaag als_bijlage_bij_deze in_de_bijlage"
    " hieronder hierna in_het_onderstaande in_het_navolgende",
    r"(?:middels|via|door\s+middel\s+van)\s+(?:deze|dit)",
    rf"(?:met|in|bij)\s+{_THIS}{_PAPER}",
    rf"{any_of('gelijktijdig tegelijk tegelijkertijd samen parallel')}\s+(?:met|aan)\s+(?:deze|dit|de\s+beantwoording)",
)
"""What is done with the text itself."""

_UNIT = any_of("jaar kwartaal maand week halfjaar half_jaar keer maanden")
OVER_AND_OVER = _any(
    "jaarlijks halfjaarlijks tweejaarlijks driejaarlijks vierjaarlijks maandelijks wekelijks periodiek regelmatig"
    " geregeld structureel doorlopend steeds telkens altijd gebruikelijk gewoonlijk doorgaans normaliter standaard"
    " continu voortdurend in_de_regel veelal vaak tweemaal viermaal met_enige_regelmaat per_kwartaal"
    " per_half_?jaar",
    # `de aantallen per maand` are counted so.
    r"(?<!tijden\s)(?<!cijfers\s)(?<!aantallen\s)(?<!gegevens\s)(?<!bedragen\s)(?<!kosten\s)(?<!overzicht\s)per\s+maand",
    rf"{any_of('iedere? elke? om_de')}\s+(?:\w+\s+)?{_UNIT}",
    r"(?:twee|drie|vier|een|één)\s?(?:keer|maal)\s+per\s+jaar",
    rf"{any_of('(?:half|twee)?jaarlijkse maandelijkse periodieke reguliere gebruikelijke geëigende vaste')}"
    r"\s+(?!termijn)\w+",
    rf"{any_of('op_grond_van ingevolge krachtens')}\s+(?:\w+\s+){{0,3}}?"
    + any_of("artikel wet grondwet besluit regeling"),
)
_MONTHS = "|".join(DUTCH_MONTHS)
TOLD_BEFORE = expression(
    r"\b(?:in|met|bij|per|middels)\s+(?:(?:mijn|de|onze|een|haar|zijn)\s+)?\w*"
    r"(?:brief|verslag|beantwoording|rapportage|nota)\s+(?:aan\s+\S+\s+)?(?:van|d\.d\.)\s+\d"
    rf"|\b(?:vorige?|afgelopen|verleden)\s+(?:jaar|maand|week|najaar|voorjaar|zomer|{_MONTHS})\b|\bin\s+het\s+verleden\b",
    re.IGNORECASE,
)
"""An earlier letter or time: `in mijn brief van 3 maart informeer ik uw Kamer`."""

REPORTED = expression(
    rf"\b{any_of('heb heeft hebben had hadden is zijn werd was')}\b(?!\s+(?:mij|ons)\b)[^;]{{0,200}}\b"
    + any_of(
        "toegezegd aangegeven gemeld aangekondigd gezegd laten_weten bericht geschreven medegedeeld meegedeeld"
        " toegelicht ge[iï]nformeerd opgenomen gesteld opgemerkt vermeld beschreven verzocht gevraagd"
        " bepaald geregeld vastgelegd voorgeschreven"
    )
    + rf"\s*(?:,\s*)?(?:dat|om|of|hoe|waar\w*)\b"
    rf"|\b{any_of('staat schrijft schreef meldt meldde stelt stelde zegt zei beschrijft vermeldt bepaalt')}"
    r"\b[^;]{0,80}\bdat\b",
    re.IGNORECASE,
)
"""What somebody said before: `het kabinet heeft aangegeven dat het de Kamer zal informeren`."""

TOLD_ME = expression(
    rf"(?:[^,;:]{{0,60}}?\s)?{PROMISER}\s+(?:heeft|hebben)\s+(?:(?:mij|ons)\s+)?"
    + any_of("aangegeven verzekerd laten_weten gemeld bevestigd")
    + r"\s*,?\s+dat\b",
    re.IGNORECASE,
)
"""What another minister said that will be done: `zij heeft aangegeven dat het plan in mei naar uw Kamer gaat`."""

ALWAYS = expression(r"\b(?:altijd|telkens|steeds)\b", re.IGNORECASE)
SUBORDINATE = expression(
    rf"\b{any_of('dat of hoe omdat waarom aangezien wanneer als')}\b[^,;:]{{0,150}}$", re.IGNORECASE
)
"""A clause that depends on another, up to some words in it."""

DENIES = expression(r"[^,;:.]{0,60}?\b(?:niet(?!\s+(?:alleen|eerder))|geen|nooit)\b", re.IGNORECASE)
ABOUT_WHAT = expression(rf"\b(?:{any_of('over dat die omtrent inzake of hoe wat om')}|waar\w*)\b", re.IGNORECASE)
THAT_BEHIND = expression(
    rf"(?:\s+(?:hier|daar)(?:mee|bij))?\s*,?\s+{any_of('dat als_volgt het_volgende mede mee erop')}\b", re.IGNORECASE
)
"""`Ik bericht u dat de termijn niet wordt gehaald`: it is done with these words."""

COMES = expression(
    rf"{TIME}|\bhou(?:dt?|den)\b[^,;]{{0,120}}\bop\s+de\s+hoogte\b|\bop\s+de\s+hoogte\s+gehouden\b|\b(?:"
    + any_of(
        "nadere? separaat afzonderlijk aparte? opnieuw later vervolgens daarna hierna hierover daarover waarover waarna"
        " nog toegezegde? nogmaals tijdig graag zegt? eerstvolgende volgende komende"
    )
    + r"|(?:over|van)\s+(?:de\s+)?(?:verdere\s+)?"
    + any_of(r"uitkomst\w* resultaten voortgang uitwerking vervolg besluit\w* keuze\w*")
    + r")\b",
    re.IGNORECASE,
)
"""What shows that something in the present tense is still to come."""

NEXT_PAPER = expression(
    rf"\b{any_of('eerstvolgende volgende komende')}\s+\w*"
    rf"{any_of('brief rapportage nota begroting verslag monitor agenda')}\b",
    re.IGNORECASE,
)
"""A paper that is still to come."""

SENDS = expression(
    rf"{any_of('stuur zend bied leg doe deel overhandig')}\b"
    rf"|(?:ik|wij)\s+(?:\w+\s+)?{any_of('stuur sturen zenden? bieden?')}\b",
    re.IGNORECASE,
)
"""What I send is still to be sent."""

SHARED_VIEW = expression(
    rf"\bdeel(?:t|en)?\b[^,;]{{0,40}}\bmet\s+{RECEIVER}\s+(?:de|het|dat|deze|die)\s+(?:\w+\s+)?"
    + any_of(r"zorg\w* mening opvatting wens ambitie standpunt belang overtuiging constatering visie analyse"),
    re.IGNORECASE,
)
ELSEWHERE = expression(
    r"\b(?:in|bij|onder|na)\s+(?:[\w-]+\s+){0,4}?"
    + any_of("antwoord(?:en)? beantwoording vraag vragen paragraaf hoofdstuk onderdeel leden")
    + rf"\b|\b(?:{any_of('verderop elders hieronder hierna in_het_vervolg')}|later\s+in\s+(?:deze|dit|mijn))\b",
    re.IGNORECASE,
)
"""Another place of the same document."""
