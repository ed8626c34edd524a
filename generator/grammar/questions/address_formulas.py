"""Formulas of address: words before what is asked that are of any question: `Kan de minister toelichten waarom`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.grammar.characters.expressions import expression
from generator.grammar.offices.written import OFFICE
from generator.grammar.questions.asking import LINKS

WHO = (
    rf"(?:u|(?:(?:de|het)\s+)?{OFFICE}|(?:de|beide)\s+(?i:ministers?|staatssecretaris(?:sen)?|regering|bewindsperso(?:on|nen)|bewindslieden"
    r"|initiatiefnemers?|initiatiefneemster|indieners?|(?:Algemene\s+)?Rekenkamer|Kamer)|(?:de|het)\s+(?i:kabinet|college)|hij|zij|ze)"
)
QUESTION_WORD = (
    r"(?:of|hoe(?:veel|zeer)?|waarom|wanneer|welke?|wat|wie|waar(?:aan|bij|door|in|mee|na|naar|op|over|toe|uit|van|voor)?"
    r"|in\s+hoeverre|(?:op|met|voor|aan|bij|in|van|tot|door|naar|over|uit|binnen|vanaf|sinds|tegen|ten\s+koste\s+van)\s+"
    r"(?:welke?|wat|wie|hoeveel|wanneer))\b"
)
_REPORTS = (
    r"(?:aangeven|toelichten|bevestigen|uiteenzetten|verklaren|uitleggen|toezeggen|garanderen|schetsen|duiden|zeggen|melden"
    r"|verduidelijken|onderbouwen|motiveren|specificeren|beschrijven|aantonen|vertellen|mededelen|weten|bezien|nagaan"
    r"|onderzoeken|uitsluiten|waarborgen|reageren|(?:inzicht|aan)\s*(?:te\s+)?geven|aan\s+te\s+geven|toe\s+te\s+(?:lichten|zeggen)"
    r"|uiteen\s+te\s+zetten|te\s+(?:bevestigen|verklaren|garanderen|onderzoeken|bezien|schetsen))"
)
_HOLDS = (
    r"(?i:deel(?:t|en)|herinner(?:t|en)|erken(?:t|nen)|herken(?:t|nen)|onderken(?:t|nen)|onderschrijf?v?(?:t|en)|begrijp(?:t|en)|vind(?:t|en)|acht(?:en)?|meen(?:t|en)"
    r"|wee?t(?:en)?|zie(?:t|n)|ben(?:t)?|is|zijn|onderschrijven|kan|kunnen)"
)
_REPORT = (
    r"berichten?|nieuwsberichten?|mediaberichten|berichtgeving|publicaties?|signaal|signalen|artikel(?:en)?|feit|gegeven|uitzending|brief|rapport"
    r"|onderzoek|beeld|conclusie|uitspraak|stelling|bewering|bevinding|peiling|enquête|uitkomst|constatering|kritiek|zorg|zorgen|opvatting|standpunt"
)
# What asks for all that follows on it: `Kunt u per jaar aangeven`, `Wilt u ingaan op de volgende vragen`.
ASKS_FOR_REPORT = expression(
    rf"(?i:kan|kunt|kunnen|wilt?|willen|zou(?:den)?|bent|is)\s+{WHO}\s[^?]{{0,160}}?"
    rf"(?:\b{_REPORTS}\b|\b(?:overzicht|toelichting|inzicht|antwoord|reactie|uitsplitsing)\s+(?:te\s+)?(?:geven|verstrekken)\b"
    r"|\bingaan\s+op\b|\bvragen\s+(?:te\s+)?beantwoorden\b|\bvolgende\s+(?:deel)?vragen\b)"
)
_FEW = r"(?:[^\s,.?!:;]+\s+)"
# What a question begins with before its subject is named, each time from the start of what is left.
_FORMULAS = (
    r"(?:zo\s+(?:ja|nee|neen|niet)|indien\s+(?:ja|nee|niet|dat\s+zo\s+is)),?\s+(?=\w+\s+\w+\s+\w+)",
    rf"(?:en|maar|dus|{LINKS}|(?i:{LINKS}))\s*,?\s+(?=\w+\s+\w+\s+\w+)(?!bent|betrok)",
    rf"(?:of\s+)?(?:kan|kunt|kunnen|wil|wilt|willen|zou|zou\s+het\s+mogelijk)\s+{WHO}\s+{_FEW}{{0,6}}?{_REPORTS},?\s+(?={QUESTION_WORD})",
    rf"(?:of\s+)?(?:kan|kunt|kunnen|wil|wilt|willen)\s+{WHO}\s+{_FEW}{{0,6}}?{_REPORTS},?\s+dat\s+",
    rf"of\s+{WHO}\s+{_FEW}{{0,5}}?(?:kan|wil|kunnen|willen)\s+{_FEW}{{0,3}}?{_REPORTS},?\s+(?:dat\s+|(?={QUESTION_WORD}))",
    rf"of\s+{WHO}\s+{_FEW}{{0,4}}?{_REPORTS}\s+(?:kan|wil|kunnen|willen),?\s+(?:dat\s+|(?={QUESTION_WORD}))",
    rf"(?:of\s+{WHO}\s+)?{_FEW}{{0,4}}?(?:bereid|voornemens|van\s+plan)\s+(?:is|zijn|bent)?\s*,?\s*(?:om\s+|tot\s+)?(?=\w)",
    rf"(?:is|zijn|bent|ben)\s+{WHO}\s+{_FEW}{{0,4}}?(?:bereid|voornemens|van\s+plan),?\s+(?:om\s+|tot\s+)?",
    rf"of\s+{WHO}\s+(?:ook\s+|met\s+\w+\s+\w+\s+)?(?:de\s+(?:\w+\s+)?(?:mening|opvatting|zorg(?:en)?|analyse|conclusie|visie|constatering|vrees|kritiek|indruk)\s+(?:van\s+{_FEW}{{1,7}}?)?)?{_HOLDS}(?:\s+is)?,?\s+(?:dat\s+|(?={QUESTION_WORD}))",
    r"[^,?]{3,60},\s+zo\s+(?:vragen|vraagt|vroegen|vroeg|willen|wil)\s[^,?]{3,80},\s+",
    r"(?:het\s+)?(?:niet\s+|ook\s+)?(?:wenselijk|denkbaar|redelijk|mogelijk|terecht|onwenselijk|verstandig|juist),?\s+dat\s+",
    r"er\s+[^,?]{0,60}?\s*op\s+aan\s+te\s+dringen,?\s+(?:om\s+|dat\s+)?",
    rf"(?:kent|kennen)\s+{WHO}\s+",
    rf"(?:(?:in\s+hoeverre|waarom)\s+)?{_HOLDS}\s+{WHO}\s+{_FEW}{{0,8}}?dat,?\s+",
    rf"of\s+{WHO}\s+{_FEW}{{0,2}}?(?:het\s+)?(?:er\s?)?mee\s+eens\s+(?:is|zijn|bent),?\s+dat\s+",
    rf"heeft\s+{WHO}\s+{_FEW}{{0,3}}?(?:signalen|aanwijzingen|berichten|klachten)(?:\s+(?:ontvangen|gekregen))?\s+dat\s+",
    rf"(?:is|zijn)\s+(?:{WHO}|het|deze)\s+{_FEW}{{0,2}}?(?:signalen|aanwijzingen|berichten|klachten)\s+bekend,?\s+dat\s+",
    rf"(?:weet|is)\s+(?:{WHO}|bekend|het\s+bekend)\s+(?={QUESTION_WORD})",
    r"(?:klopt\s+(?:het|(?:het|de|deze|dit)\s+(?:\w+\s+)?\w+)|is\s+het\s+(?:waar|juist|correct|zo)),?\s+dat\s+",
    r"of\s+het\s+(?:klopt|waar\s+is|juist\s+is),?\s+dat\s+",
    rf"(?:wat|hoe)\s+\w+\s+{WHO}\s+(?:er\s?van|het|het\s+feit),?\s+dat\s+",
    rf"(?:wat|hoe)\s+{WHO}\s+ervan\s+\w+,?\s+dat\s+",
    rf"wat\s+(?:is|zijn)\s+(?:uw|het|de)\s+(?:\w+\s+){{0,2}}?(?:reactie|oordeel|mening|opvatting|standpunt|visie|verklaring)(?:\s+van\s+{WHO})?\s+(?:op|over|voor)\s+",
    rf"(?:wat\s+vindt|hoe\s+(?:beoordeelt|waardeert|duidt|ziet|verklaart|apprecieert|kijkt))\s+{WHO}\s+(?:aan\s+tegen\s+|van\s+|naar\s+|dat\s+)?",
    rf"(?:hebben|heeft|heb|bent|is|zijn)\s+{WHO}\s+{_FEW}{{0,4}}?(?:kennis\s*genomen\s+van|bekend\s+met|op\s+de\s+hoogte\s+van|gehoord\s+van|gelezen)\s+",
    rf"(?:de|het|een)\s+(?:\w+\s+)?(?:{_REPORT})(?:\s+(?:van|door|in)\s+{_FEW}{{1,8}}?|\s+)(?:dat|waar(?:uit|in)\s+(?:\w+\s+){{0,2}}?(?:blijkt|staat|gesteld|geconcludeerd|gemeld)(?:\s+wordt)?\s+dat)\s+",
    rf"(?:kan|kunt|kunnen|wil|wilt|willen|zou)\s+{WHO}\s+{_FEW}{{0,3}}?(?:een\s+)?(?:\w+\s+)?(?:overzicht|toelichting|reactie|inzicht|uitsplitsing|lijst|schatting|inschatting|indicatie|beschrijving|onderbouwing|voorbeeld(?:en)?|opsomming)\s+(?:te\s+)?(?:geven|verstrekken)\s+(?:van|op|in)\s+",
    rf"(?:kan|kunt|kunnen|wil|wilt|willen|of)\s+{WHO}\s+{_FEW}{{0,3}}?(?:kan\s+|wil\s+)?(?:ingaan|reageren|reflecteren)\s+op\s+",
    rf"(?:kan|kunt|kunnen|wil|wilt|willen|zou(?:den)?)\s+{WHO}\s+(?:{_FEW}{{0,2}}?(?:nader|nog|eens|ook|daarbij|hierbij|alsnog)\s+)?(?=\w+\s+\w+)",
    rf"wat\s+do(?:et|en)\s+{WHO}\s+(?=om\s|tegen\s|aan\s|voor\s)(?:om\s+)?",
    r"het\s+feit\s+dat\s+",
    rf"hoe\s+oordeelt\s+{WHO}\s+over\s+",
    rf"kan\s+{_FEW}{{0,2}}?worden\s+{_FEW}{{0,1}}?(?:toegelicht|aangegeven|uitgelegd|uiteengezet|bevestigd|gespecificeerd|verklaard|gegarandeerd|toegezegd),?\s+(?:dat\s+|(?={QUESTION_WORD}))",
    r"kan\s+(?:er\s+)?een\s+(?:\w+\s+)?(?:overzicht|toelichting|uitsplitsing|specificatie|inschatting)\s+worden\s+gegeven\s+(?:van|op|over)\s+",
    r"(?:wat\s+is\s+de\s+stand\s+van\s+zaken|hoe\s+(?:staat\s+het|het\s+staat))\s+(?:van|rond|rondom|bij|met(?:\s+betrekking\s+tot)?|ten\s+aanzien\s+van)\s+",
    rf"(?:samen\s+|in\s+overleg\s+|in\s+gesprek\s+)?met\s+{WHO}\s+",
    rf"te\s+(?:bezien|onderzoeken|verkennen|bevorderen|verzekeren|regelen)\s+(?:dat\s+|(?={QUESTION_WORD}))",
    r"(?:(?:ook|voorts|tevens)\s+)?(?:(?:de|deze|genoemde)\s+leden|zij|het\s+lid)\s[^:?]{0,120}:\s+",
    rf"(?:kan|kunt|kunnen|wil|wilt|willen|bent|is)\s+{WHO},\s[^,?]{{3,90}},\s+",
    r"om,\s[^,?]{1,90},\s+(?:om\s+)?",
    r"(?:om)?\s*,\s[^,?]{1,90},\s+(?:om\s+)?(?=(?:te|de|het|een|alle|alsnog|met|bij|voor|tot|in|op|aan|over|tegen|samen|deze)\s)",
    r"in\s+uw\s+(?:antwoord(?:en)?|brief|beantwoording|reactie)\s[^,?]{0,70}?(?:schrijft|stelt|zegt|meldt|geeft|noemt)\s+u\s+(?:aan\s+)?dat\s+",
    r"(?:dit|dat)\s+is\s+[^,?]{0,50}?\s(?:omdat|dat)\s+",
    r"volgens\s+[^,?]{3,60}?\szou(?:den)?\s+",
    r"zien\s+dat\s+",
    r"(?:de|het)\s+(?:suggestie|voorstel|verzoek|vraag|wens)\s+van\s+(?:deze|de|genoemde)\s+leden\s+is,?\s+(?:om\s+|dat\s+)?",
    rf"{WHO}\s+(?:schrijft|schrijven|stelt|stellen|meldt|melden|zegt|zeggen|concludeert|erkent|ge(?:eft|ven)\s+aan"
    r"|(?:heeft|hebben)\s+(?:aangegeven|benadrukt|gezegd|geschreven|gesteld)),?\s+dat\s+",
    r"dat\s+neemt\s+niet\s+weg\s+dat\s+",
    r"uit\s+[^,?:]{3,70}?\s(?:blijkt|bleek|volgt|komt\s+naar\s+voren),?\s+dat\s+",
    r"(?:kortom|concreet|sterker\s+nog|daarbij|tegelijkertijd|met\s+andere\s+woorden)\s*,\s+(?=\w+\s+\w+\s+\w+)",
    rf"[^:?.]{{3,90}}:\s+(?={QUESTION_WORD}\s)",
    r"(?:om\s+)?(?:zich\s+)?(?:\w+\s+)?(?:in\s+te\s+zetten|te\s+pleiten|te\s+werken|zorg\s+te\s+dragen|te\s+zorgen)\s+(?:voor|aan)\s+",
    r"(?:een\s+)?(?:reactie|toelichting|overzicht|appreciatie|inzicht|schatting|inschatting|indicatie)\s+(?:te\s+geven\s+)?(?:op|van|in|over)\s+",
)
# `Zou het register worden uitgebreid`, `Zou de regering de brug willen sluiten`: the verb needs what is before it.
_WOULD = expression(r"(?i:zou|zouden)\b")
# `Bent u bereid een plan op te stellen`: alone, what follows begins in the middle of a sentence.
_WILLING = expression(r"\b(?:bereid|voornemens|van\s+plan)(?:\s+(?:is|zijn|bent))?,?\s+(?:om\s+)?$")
# So many of them, the first, only link what is asked to what was said before.
_LINKING = 2
# The number of words that must be left.
_FEWEST = 3
# The longest formula, in characters.
_LONGEST = 400


# Only whoever makes titles waits for these.
_EXPRESSIONS = tuple(expression(rf"(?:{formula})") for formula in _FORMULAS)


def without_formula(text: str, start: int, end: int) -> int:
    """The offset of what a stretch of a text asks, behind every formula at its start."""
    for formula_end in _formula_ends(text, start, end, _EXPRESSIONS):
        start = formula_end
    return start


def without_links(text: str, start: int, end: int) -> int:
    """The offset behind the words that only link a stretch to what was said before: `Zo ja,`, `Voorts`."""
    for formula_end in _formula_ends(text, start, end, _EXPRESSIONS[:_LINKING]):
        start = formula_end
    return start


def wishes(formula: str) -> bool:
    """Whether a formula is only the verb of a wish: `Zou de regering`."""
    return _WOULD.match(formula) is not None


def wills(formula: str) -> bool:
    """Whether a formula asks if somebody is willing to do what follows it: `Bent u bereid om`."""
    return _WILLING.search(formula) is not None


def _formula_ends(text: str, start: int, end: int, formulas: Sequence[re.Pattern[str]]) -> Iterator[int]:
    """The offset behind each formula at the start of a stretch, one behind the other."""
    is_found = True
    while is_found and start < end:
        is_found = False
        rest = text[start].lower() + text[start + 1 : min(end, start + _LONGEST)]
        for formula in formulas:
            found = formula.match(rest)
            if found and found.end() and len(rest[found.end() :].split()) >= _FEWEST:
                start, is_found = start + found.end(), True
                yield start
                break
