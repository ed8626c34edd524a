"""The forms of a promise, as expressions for a sentence with marks: where verb, subject and receiver stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.commitments.clauses import (
    CAN,
    END,
    FUTURE,
    GAP,
    INTENT,
    LINK,
    NOT_TE,
    ONE,
    PASSIVE_GAP,
    WILL,
    Form,
    Trait,
    form,
)
from generator.grammar.commitments.earlier import promised_before
from generator.grammar.commitments.learning import learned
from generator.grammar.commitments.papers import in_papers
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import RECEIVER, SPEAKER, TIME
from generator.grammar.commitments.receipts import received
from generator.grammar.commitments.verbs import SHARE, TO, VERBS, Verb
from generator.grammar.words.sets import any_of


def _active(verb: Verb) -> Iterator[Form]:
    to = verb.receiver
    infinitive = rf"(?:\bkunnen\s+)?{NOT_TE}(?P<v>\b{verb.infinitive}){END}"
    # `ik zal uw Kamer informeren`, `uw Kamer zal ik informeren`, `ik zal een brief sturen aan uw Kamer`
    yield form(rf"{WILL}{GAP}{to}{GAP}{infinitive}", verb.needs.infinitive)
    yield form(rf"{to}\s+{FUTURE}\s+{SPEAKER}{GAP}{infinitive}", verb.needs.infinitive)
    behind = to if verb is SHARE else TO
    yield form(rf"{WILL}{GAP}{NOT_TE}\b{verb.infinitive}(?:\s+[\w-]+){{0,4}}?\s+{behind}", verb.needs.infinitive)
    # `naar verwachting kan ik uw Kamer in mei informeren`
    can = rf"(?:{P}\s+{ONE}{CAN}|{CAN}\s+{ONE}{P})\b"
    yield form(rf"{can}{GAP}{to}{GAP}{infinitive}", verb.needs.infinitive, Trait.TIMED)
    # `dat ik uw Kamer zal informeren`, `waarover ik uw Kamer informeren zal`
    will = r"(?:zal|zullen|kan|kunnen)\s+(?:kunnen\s+)?"
    final = rf"\b(?P<v>{will}{verb.infinitive}|{verb.infinitive}\s+(?:zal|zullen)){END}"
    yield form(rf"{LINK}\s+{ONE}{P}{GAP}{to}{GAP}{final}", verb.needs.infinitive)
    yield form(rf"{INTENT}{GAP}{to}{GAP}(?P<v>\b{verb.with_te}){END}", verb.needs.with_te)


def _present(verb: Verb) -> Iterator[Form]:
    to = verb.receiver
    for finite, particle in verb.present:
        end = rf"{GAP}(?P<v>\b{particle}){END}" if particle else ""
        elided = rf"(?P<elided>\ben\s+{ONE}{finite}(?!\s+{ONE}{P}))"
        yield form(rf"(?:{finite}\s+{ONE}{P}|{P}\s+{ONE}{finite}|{elided})\b{GAP}{to}{end}", finite, Trait.PRESENT)
        yield form(rf"{to}\s+{finite}\s+{SPEAKER}{end}", finite, Trait.PRESENT)
        if particle and not verb.informs:
            start = rf"(?:{finite}\s+{ONE}{P}|{P}\s+{ONE}{finite})"
            yield form(rf"{start}\b{GAP}\b{particle}\s+(?:{TIME}\s+)?{TO}", finite, Trait.PRESENT)
    is_last = r"(?=\s*(?:[,.;)]|$)|\s+(?:en|over|in|of)\b)"
    yield form(rf"{LINK}\s+{ONE}{P}{GAP}{to}{GAP}(?P<v>\b{verb.final}){is_last}", verb.needs.final, Trait.PRESENT)


def _passive(verb: Verb) -> Iterator[Form]:
    to, done, needs = verb.passive_receiver, verb.participle, verb.needs.participle
    will = r"(?:zal|zullen)"
    cluster = rf"(?:{will}\s+(?:worden\s+{done}|{done}\s+worden)|{done}\s+{will}\s+worden)"
    infinitive = rf"(?P<v>worden\s+{done}|{done}\s+worden|{verb.split}|{cluster}|(?:kan|kunnen)\s+worden\s+{done}){END}"
    gap = PASSIVE_GAP
    yield form(rf"{FUTURE}\b{gap}{to}{gap}\b{infinitive}", needs)
    yield form(rf"{to}{gap}\b{FUTURE}\b{gap}\b{infinitive}", needs, Trait.FINAL)
    yield form(rf"{to}{gap}\b(?P<v>{cluster}){END}", needs, Trait.FINAL)
    yield form(rf"(?:wordt?|worden)\b{gap}{to}{gap}(?P<v>\b{done}){END}", needs, Trait.PRESENT)
    yield form(rf"{to}{gap}\b(?:wordt?|worden)\b{gap}(?P<v>\b{done}){END}", needs, Trait.PRESENT | Trait.FINAL)
    yield form(rf"{to}{gap}\b(?P<v>{done}\s+(?:wordt?|worden)){END}", needs, Trait.PRESENT | Trait.FINAL)
    if not verb.informs:
        behind = rf"met\s+{to}" if verb is SHARE else TO
        yield form(rf"{FUTURE}\b{gap}\bworden\s+{done}(?:\s+[\w-]+){{0,3}}?\s+{behind}", needs)
        yield form(rf"(?:wordt?|worden)\b{gap}\b{done}\s+{behind}", needs, Trait.PRESENT)


def _said() -> Iterator[Form]:
    """`Ik zal hierover nader informeren`, `hier kom ik op terug`, `hierover informeer de Kamer`."""
    words = any_of(f"hierover daarover hier daar over ook verder schriftelijk per_brief afzonderlijk separaat {TIME}")
    tells = rf"(?P<v>(?:worden\s+)?{any_of('informeren berichten ge[iï]nformeerd bericht')}){END}"
    start = rf"(?:{P}\s+{FUTURE}|{FUTURE}\s+{P}|{FUTURE})"
    yield form(rf"{start}\s+(?:{words}\s+){{0,4}}nader\s+(?:{words}\s+){{0,4}}{tells}", "nader")
    letter = rf"\bin\s+(?:een|de|mijn)\s+(?:[\w-]+\s+){{0,2}}?[\w-]*brief\s+aan\s+(?P<r>{RECEIVER})"
    yield form(
        rf"{WILL}{GAP}{letter}{GAP}(?P<v>\b{any_of('ingaan toelichten uiteenzetten schetsen reageren')}){END}",
        r"\w*brief",
    )
    come = any_of("kom komt komen")
    yield form(rf"(?:{come}\s+{ONE}{P}|{P}\s+{ONE}{come}\b){GAP}\bterug{END}", "terug", Trait.RETURNS)
    yield form(rf"(?P<elided>\ben\s+{come})\b{GAP}\bterug{END}", "terug", Trait.RETURNS)
    yield form(rf"{WILL}{GAP}(?P<v>\bterugkomen){END}", "terugkomen", Trait.RETURNS)
    yield form(rf"{INTENT}{GAP}(?P<v>\bterug\s+te\s+(?:kunnen\s+)?komen){END}", "terug", Trait.RETURNS)
    final = rf"(?P<v>\b(?:zal|zullen)\s+terugkomen|\bterugkom(?:t|en)?){END}"
    yield form(rf"{LINK}\s+{ONE}{P}{GAP}{final}", r"terugkom\w*", Trait.RETURNS)
    # Its subject is forgotten.
    yield form(rf"(?<!,\s)informeer\s+(?P<r>{RECEIVER})", "informeer", Trait.PRESENT)


FORMS: tuple[Form, ...] = (
    *(each for verb in VERBS for kind in (_active, _passive, _present) for each in kind(verb)),
    *received(),
    *learned(),
    *in_papers(),
    *promised_before(),
    *_said(),
)
