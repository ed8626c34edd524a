"""The forms of a promise, as expressions for a sentence with marks: where verb, subject and receiver stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Flag, auto

from generator.grammar.commitment_parties import PROMISER as P
from generator.grammar.commitment_parties import RECEIVER, TIME
from generator.grammar.commitment_verbs import SHARE, TO, VERBS, Verb
from generator.grammar.word_sets import any_of

_BEFORE, _END, _NOT_TE = r"(?<!\w)", r"(?!\w)", r"(?<!\bte\s)"
# Words at which another clause begins, and those that deny.
_STOP = (
    r"(?:(?:bezien|nagaan|bekijken|onderzoeken|bepalen)\s+(?:of|hoe|wat|welke?|wanneer)"
    r"|niet(?!\s+alleen|\s+in\s+de\s+laatste\s+plaats)|"
    + any_of(
        "dat omdat doordat terwijl heb heeft hebben had hadden is was waren werd werden kan kunnen kon moet moeten zou"
        " zouden geen nooit noch verzoeken oproepen vragen wil willen mag mogen hoeft?"
    )
    + ")"
)
# In a passive clause: somebody else does it.
_AGENT = rf"door\s+(?!{any_of('mij ons het_kabinet middel tussenkomst u uw onze mijn')}\b|{P})"
_GAP = rf"(?:(?!\b{_STOP}\b)[^;:?!]){{0,260}}?"
_PASSIVE_GAP = rf"(?:(?!\b{_STOP}\b)(?!\b{_AGENT})[^;:?!]){{0,260}}?"

_FUTURE = any_of("zal zullen zult ga gaat gaan")
_CAN = any_of("kan kunnen wil willen")
_SMALL = any_of(
    "ook dan dus daarom hierover daarover hier daar hierop eveneens tevens vervolgens uiteraard echter wel zo graag mij"
    f" zich {TIME} {RECEIVER}"
)
_FEW = rf"(?:{_SMALL}\s+){{0,2}}"
_ONE = rf"(?:{_SMALL}\s+)?"
# `ik zal`, `zal het kabinet`; `en zal`, of which the subject stands before.
_WILL = (
    rf"(?:{P}(?:\s*,[^,]{{0,80}},)?\s+{_ONE}{_FUTURE}|{_FUTURE}\s+{_FEW}{P}"
    rf"|(?P<elided>(?:\ben|\bmaar|,)\s+{_ONE}{_FUTURE}(?!\s+{_FEW}{P})))\b"
)
_AIMS = any_of(
    "verwacht verwachten streef streeft streven hoop hoopt hopen beoog beoogt beogen probeer probeert proberen zegt?"
)
_AIM = any_of("streven voornemen inzet bedoeling planning verwachting doel plan")
_INTENT = (
    rf"(?:{P}\s+{_ONE}{_AIMS}|{_AIMS}\s+{_ONE}{P}|(?:{P}\s+(?:ben|is|zijn)|(?:ben|is|zijn)\s+{P}){_GAP}"
    rf"\b{any_of('voornemens van_plan bereid')}|{any_of('mijn ons het de')}\s+{_AIM}\s+(?:van\s+{P}\s+)?is"
    rf"|is\s+(?:het|de|mijn)\s+{_AIM}|\ben\s+{any_of('verwacht streef hoop ben_voornemens ben_bereid')})\b"
)
_THAT = (
    r"(?:\b"
    + any_of(
        "zegt? toe verwacht verwachten voorzie hoop streven_is planning_is verwachting_is betekent te_zorgen zorg_voor"
        r" zorgen bevestig\w* benadruk\w* zeker\w* afgesproken naar erop is"
    )
    + rf"\b(?:\s+{P})?(?:\s+(?:er|ernaar|graag|toe|ook|{TIME}))*\s*,?\s*(?:er\s+naar,?\s+)?dat)"
)
# `een plan van aanpak, dat ik in mei zal sturen`
_WHICH = (
    r"(?:\w*"
    + any_of("plan voorstel rapport onderzoek advies overzicht besluit verslag document programma kader akkoord stuk")
    + r"(?:\s+\w+){0,3}\s*,\s+dat)"
)
_LINK = rf"(?:{_THAT}|{_WHICH}|\b{any_of('waarna waarover waarin waarmee waarop waarvan waarbij zodat die welke')})"
MAY_PROMISE = re.compile(rf"(?:{_THAT}|{_WHICH})[^,;:]*$", re.IGNORECASE)
"""Words before a clause with `dat` that promises."""
HEAD = re.compile(rf"(?:{_INTENT}|{_LINK})(?:\s+(?:er|ernaar|erop|gericht|om)\b)*", re.IGNORECASE)
"""What a form may begin with: an intention, or the word that joins a clause."""
COMES_BACK_TO = re.compile(r"\b(?:hier|daar|er|waar)?\s?op\b", re.IGNORECASE)
"""What says that somebody comes back to something."""


class Trait(Flag):
    """What must be asked of the words around a form."""

    PRESENT = auto()  # it says nothing of the future itself
    RETURNS = auto()  # the government comes back to something
    TIMED = auto()  # it promises only with a time limit
    FINAL = auto()  # it may end a clause that depends on words before


_NONE = Trait(0)


@dataclass(frozen=True)
class Form:
    """An expression for one form of a promise.

    Its group `r` or `s` is who receives, `v` the verb at its end; `elided` stands where its subject must be sought
    before. Only a sentence with the words that it `needs` can have it, which is cheap to see.
    """

    pattern: re.Pattern[str]
    needs: re.Pattern[str]
    traits: Trait


def _form(expression: str, needs: str, traits: Trait = _NONE) -> Form:
    pattern, needed = (re.compile(each, re.IGNORECASE) for each in (_BEFORE + expression, rf"\b{needs}\b"))
    return Form(pattern, needed, traits)


def _active(verb: Verb) -> Iterator[Form]:
    to = verb.receiver
    infinitive = rf"(?:\bkunnen\s+)?{_NOT_TE}(?P<v>\b{verb.infinitive}){_END}"
    # `ik zal uw Kamer informeren`, `uw Kamer zal ik informeren`, `ik zal een brief sturen aan uw Kamer`
    yield _form(rf"{_WILL}{_GAP}{to}{_GAP}{infinitive}", verb.infinitive)
    yield _form(rf"{to}\s+{_FUTURE}\s+{P}{_GAP}{infinitive}", verb.infinitive)
    behind = to if verb is SHARE else TO
    yield _form(rf"{_WILL}{_GAP}{_NOT_TE}\b{verb.infinitive}(?:\s+[\w-]+){{0,4}}?\s+{behind}", verb.infinitive)
    # `naar verwachting kan ik uw Kamer in mei informeren`
    can = rf"(?:{P}\s+{_ONE}{_CAN}|{_CAN}\s+{_ONE}{P})\b"
    yield _form(rf"{can}{_GAP}{to}{_GAP}{infinitive}", verb.infinitive, Trait.TIMED)
    # `dat ik uw Kamer zal informeren`, `waarover ik uw Kamer informeren zal`
    will = r"(?:zal|zullen|kan|kunnen)\s+(?:kunnen\s+)?"
    final = rf"(?P<v>{will}{verb.infinitive}|{verb.infinitive}\s+(?:zal|zullen)){_END}"
    yield _form(rf"{_LINK}\s+{_ONE}{P}{_GAP}{to}{_GAP}{final}", verb.infinitive)
    yield _form(rf"{_INTENT}{_GAP}{to}{_GAP}(?P<v>\b{verb.with_te}){_END}", verb.with_te)


def _present(verb: Verb) -> Iterator[Form]:
    to = verb.receiver
    for finite, particle in verb.present:
        end = rf"{_GAP}(?P<v>\b{particle}){_END}" if particle else ""
        elided = rf"(?P<elided>\ben\s+{_ONE}{finite}(?!\s+{_ONE}{P}))"
        yield _form(rf"(?:{finite}\s+{_ONE}{P}|{P}\s+{_ONE}{finite}|{elided})\b{_GAP}{to}{end}", finite, Trait.PRESENT)
        yield _form(rf"{to}\s+{finite}\s+{P}{end}", finite, Trait.PRESENT)
    is_last = r"(?=\s*(?:[,.;)]|$)|\s+(?:en|over|in|of)\b)"
    yield _form(rf"{_LINK}\s+{_ONE}{P}{_GAP}{to}{_GAP}(?P<v>\b{verb.final}){is_last}", verb.final, Trait.PRESENT)


def _passive(verb: Verb) -> Iterator[Form]:
    to, done = verb.passive_receiver, verb.participle
    will = r"(?:zal|zullen)"
    cluster = rf"(?:{will}\s+(?:worden\s+{done}|{done}\s+worden)|{done}\s+{will}\s+worden)"
    infinitive = rf"(?P<v>worden\s+{done}|{done}\s+worden|{cluster}|(?:kan|kunnen)\s+worden\s+{done}){_END}"
    gap = _PASSIVE_GAP
    yield _form(rf"{_FUTURE}\b{gap}{to}{gap}\b{infinitive}", done)
    yield _form(rf"{to}{gap}\b{_FUTURE}\b{gap}\b{infinitive}", done, Trait.FINAL)
    yield _form(rf"{to}{gap}\b(?P<v>{cluster}){_END}", done, Trait.FINAL)
    yield _form(rf"(?:wordt?|worden)\b{gap}{to}{gap}(?P<v>\b{done}){_END}", done, Trait.PRESENT)
    yield _form(rf"{to}{gap}\b(?:wordt?|worden)\b{gap}(?P<v>\b{done}){_END}", done, Trait.PRESENT | Trait.FINAL)
    yield _form(rf"{to}{gap}\b(?P<v>{done}\s+(?:wordt?|worden)){_END}", done, Trait.PRESENT | Trait.FINAL)
    if not verb.informs:
        behind = to if verb is SHARE else TO
        yield _form(rf"{_FUTURE}\b{gap}\bworden\s+{done}(?:\s+[\w-]+){{0,3}}?\s+{behind}", done)
        yield _form(rf"(?:wordt?|worden)\b{gap}\b{done}\s+{behind}", done, Trait.PRESENT)


_AS_SUBJECT = rf"(?<!\bvan\s)(?<!\bdoor\s)(?<!\bmet\s)(?<!\baan\s)(?<!\bin\s)(?<!\bnaar\s)(?<!\bbij\s)(?P<r>{RECEIVER})"
_SUBJECT_BEHIND = f"(?P<s>{RECEIVER})"
_ITEM = any_of(
    r"\w*brief \w*rapport\w* evaluatie verslag onderzoek notitie nota \w*reactie informatie overzicht stuk stukken"
    r" \w*voorstel advies plan antwoord\w* analyse uitkomst\w* resultaten update"
)


def _received() -> Iterator[Form]:
    """`Uw Kamer ontvangt een brief`, `hierover volgt een brief aan uw Kamer`."""
    received = r"(?:ontvangen|tegemoet\s?zien)"
    gets = rf"(?P<v>\b{received}){_END}"
    yield _form(rf"{_AS_SUBJECT}\s+{_FUTURE}\b{_GAP}{gets}", received)
    yield _form(rf"{_FUTURE}\s+{_AS_SUBJECT}{_GAP}{gets}", received)
    expected = r"(?:tegemoet\s?zien|verwachten)"
    may = any_of("kan kunt mag kunnen")
    yield _form(rf"(?:{_AS_SUBJECT}\s+{may}|{may}\s+{_SUBJECT_BEHIND})\b{_GAP}\b{expected}{_END}", expected)
    # `Deze leden ontvangen graag een overzicht` is a wish of theirs.
    get = r"ontvangt(?!\s+(?:graag|gaarne))"
    yield _form(rf"(?:{_AS_SUBJECT}\s+{get}|{get}\s+{_SUBJECT_BEHIND})\b", get, Trait.PRESENT)
    yield _form(
        rf"(?:{_AS_SUBJECT}\s+krijgt|krijgt\s+{_SUBJECT_BEHIND})\b{_GAP}\b{_ITEM}{_END}", "krijgt", Trait.PRESENT
    )
    final = rf"(?P<v>\b(?:zal|zullen)\s+ontvangen|\bontvangt){_END}"
    yield _form(rf"{_LINK}\s+(?P<r>{RECEIVER}){_GAP}{final}", "ontvang(?:t|en)", Trait.PRESENT)
    reached = r"(?:toegaan|bereiken)"
    yield _form(rf"{_FUTURE}\b{_GAP}{_AS_SUBJECT}{_GAP}(?P<v>\b{reached}){_END}", reached)
    yield _form(rf"(?:volgt|volgen)\b{_GAP}\b{_ITEM}\s+{TO}", "volg(?:t|en)")
    letter = r"kamerbrie(?:f|ven)"
    yield _form(
        rf"(?:(?:volgt|volgen|komt)\b{_GAP}\b{letter}|{letter}\b{_GAP}\b(?:volgt|volgen|komt))\b", letter, Trait.PRESENT
    )
    there = rf"\b(?:naar|richting)\s+(?P<r>{RECEIVER})"
    yield _form(rf"{any_of('komt komen gaat gaan')}\b{_GAP}{there}", any_of("komt komen gaat gaan"), Trait.PRESENT)
    yield _form(rf"(?:zal|zullen)\b{_GAP}{there}\s+(?P<v>komen|gaan){_END}", "(?:komen|gaan)")


def _said() -> Iterator[Form]:
    """`Ik zal hierover nader informeren`, `hier kom ik op terug`, `hierover informeer de Kamer`."""
    words = any_of(f"hierover daarover hier daar over ook verder schriftelijk per_brief afzonderlijk separaat {TIME}")
    tells = rf"(?P<v>(?:worden\s+)?{any_of('informeren berichten ge[iï]nformeerd bericht')}){_END}"
    start = rf"(?:{P}\s+{_FUTURE}|{_FUTURE}\s+{P}|{_FUTURE})"
    yield _form(rf"{start}\s+(?:{words}\s+){{0,4}}nader\s+(?:{words}\s+){{0,4}}{tells}", "nader")
    letter = rf"\bin\s+(?:een|de|mijn)\s+(?:[\w-]+\s+){{0,2}}?[\w-]*brief\s+aan\s+(?P<r>{RECEIVER})"
    yield _form(
        rf"{_WILL}{_GAP}{letter}{_GAP}(?P<v>\b{any_of('ingaan toelichten uiteenzetten schetsen reageren')}){_END}",
        r"\w*brief",
    )
    come = any_of("kom komt komen")
    yield _form(rf"(?:{come}\s+{_ONE}{P}|{P}\s+{_ONE}{come}\b){_GAP}\bterug{_END}", "terug", Trait.RETURNS)
    yield _form(rf"(?P<elided>\ben\s+{come})\b{_GAP}\bterug{_END}", "terug", Trait.RETURNS)
    yield _form(rf"{_WILL}{_GAP}(?P<v>\bterugkomen){_END}", "terugkomen", Trait.RETURNS)
    yield _form(rf"{_INTENT}{_GAP}(?P<v>\bterug\s+te\s+(?:kunnen\s+)?komen){_END}", "terug", Trait.RETURNS)
    final = rf"(?P<v>\b(?:zal|zullen)\s+terugkomen|\bterugkom(?:t|en)?){_END}"
    yield _form(rf"{_LINK}\s+{_ONE}{P}{_GAP}{final}", r"terugkom\w*", Trait.RETURNS)
    # Its subject is forgotten.
    yield _form(rf"(?<!,\s)informeer\s+(?P<r>{RECEIVER})", "informeer", Trait.PRESENT)


FORMS: tuple[Form, ...] = (
    *(form for verb in VERBS for kind in (_active, _passive, _present) for form in kind(verb)),
    *_received(),
    *_said(),
)
