"""The forms of a promise that the Chamber will learn something: `u hoort in mei van mij`, `ik neem u daarin mee`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.commitments.clauses import CAN, END, FUTURE, GAP, LINK, ONE, WILL, Form, Trait, form
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import RECEIVER, TIME
from generator.grammar.commitments.receipts import AS_SUBJECT, ITEM, SUBJECT_BEHIND
from generator.grammar.commitments.verbs import OBJECT
from generator.grammar.words.sets import any_of

_LEARN = any_of("horen vernemen")
_LEARNS = any_of("hoort verneemt horen vernemen")
# What somebody learns: from whom, or what it is.
_WHAT = (
    rf"(?:van\s+(?:mij|ons|{P})|(?:{TIME}\s+)?"
    + any_of("hierover daarover nader meer hoe welke? of wat wanneer wie waar nog")
    + r")\b"
)
# Letters of these names go to the Chamber.
_TO_CHAMBER = r"(?:voortgangs|kamer|verzamel)(?:brief|rapportage)"
_NOW = Trait.PRESENT | Trait.DATED | Trait.PLACED


def learned() -> Iterator[Form]:
    """The forms; those in the present tense promise only with a time limit."""
    yield from _hears()
    yield from _is_told()
    yield from _is_briefed()
    yield from _has()


def _hears() -> Iterator[Form]:
    few = rf"(?:\s+(?:{TIME}|{any_of('hierover daarover dan ook nog')})){{0,3}}\s+"
    yield form(rf"(?:{_LEARNS}\s+{SUBJECT_BEHIND}|{AS_SUBJECT}\s+{_LEARNS}){few}{_WHAT}", _LEARNS, _NOW)
    yield form(rf"(?:{FUTURE}\s+{SUBJECT_BEHIND}|{AS_SUBJECT}\s+{FUTURE})\b{GAP}(?P<v>\b{_LEARN}){END}", _LEARN)
    final = rf"(?P<v>\b(?:(?:zal|zult|kan|kunt|zullen)\s+)?{_LEARNS}){END}"
    yield form(rf"{LINK}\s+(?P<r>{RECEIVER}){GAP}{final}", _LEARNS, Trait.TIMED)
    reads = any_of("leest lezen")
    yield form(rf"{reads}\s+{SUBJECT_BEHIND}", reads, Trait.PRESENT | Trait.TIMED | Trait.PLACED)
    yield form(rf"{AS_SUBJECT}\s+{reads}{few}{_WHAT}", reads, _NOW)
    # `In de volgende voortgangsbrief ga ik hier nader op in`
    letter = rf"in\s+(?:de|mijn|onze)\s+{any_of('eerstvolgende volgende komende')}\s+{_TO_CHAMBER}"
    goes = any_of("ga gaat gaan")
    yield form(rf"{letter}\s+{goes}\s+{P}\b{GAP}(?P<v>\bin){END}", _TO_CHAMBER, Trait.RETURNS)
    yield form(
        rf"(?:{goes}\s+{ONE}{P}|{P}\s+{ONE}{goes})\b{GAP}\b{letter}\b{GAP}(?P<v>\bin){END}", _TO_CHAMBER, Trait.RETURNS
    )


def _is_told() -> Iterator[Form]:
    # `ik laat u dat in mei weten`
    it = r"(?:(?:dat|dit|het)\s+)?"
    let = r"(?:laat|laten)"
    lets = rf"(?:{P}\s+{ONE}{let}|{let}\s+{ONE}{P})\s+{it}(?P<r>{RECEIVER})\s+{it}{GAP}(?P<v>\bweten){END}"
    yield form(lets, "weten", Trait.PRESENT)
    stays = any_of("blijf blijft blijven")
    tell = any_of("informeren berichten op_de_hoogte_(?:houden|stellen|brengen) bijpraten")
    yield form(rf"(?:{P}\s+{ONE}{stays}|{stays}\s+{ONE}{P})\b{GAP}{OBJECT}{GAP}(?P<v>\b{tell}){END}", stays)
    now = any_of("in_deze in_dit deze dit dat hierbij")
    writes = any_of("schrijf schrijft schrijven")
    yield form(rf"{WILL}{GAP}{OBJECT}{GAP}(?P<v>\bschrijven){END}", "schrijven")
    yield form(
        rf"(?:{P}\s+{ONE}{writes}|{writes}\s+{ONE}{P})\b{GAP}{OBJECT}{END}(?!\s+{now}\b)",
        writes,
        Trait.PRESENT | Trait.DATED,
    )
    into = any_of("daarin hierin in")
    takes = any_of("neem neemt nemen")
    yield form(rf"{WILL}{GAP}{OBJECT}\s+(?:{TIME}\s+)?{into}\b{GAP}(?P<v>\bmeenemen){END}", "meenemen")
    yield form(
        rf"(?:{P}\s+{ONE}{takes}|{takes}\s+{ONE}{P})\s+{OBJECT}\s+(?:{TIME}\s+)?{into}\b{GAP}\bmee{END}",
        takes,
        Trait.PRESENT,
    )
    back = rf"(?:{any_of('hierop daarop')}\s+(?:wordt|zal)|(?:wordt|zal)\s+{any_of('hierop daarop')})\b"
    yield form(rf"{back}{GAP}(?P<v>\bteruggekomen){END}", "teruggekomen", Trait.RETURNS | Trait.DATED)


def _is_briefed() -> Iterator[Form]:
    to, briefing = rf"(?:aan|voor)\s+(?P<r>{RECEIVER})", r"\b\w*briefing"
    gives = any_of("verzorgen organiseren geven aanbieden regelen inplannen")
    yield form(rf"{WILL}{GAP}{briefing}\b{GAP}\b{to}{GAP}(?P<v>\b{gives}){END}", r"\w*briefing")
    yield form(rf"{WILL}{GAP}\b{to}{GAP}{briefing}\b{GAP}(?P<v>\b{gives}){END}", r"\w*briefing")
    provides = any_of("voorzie voorziet")
    yield form(rf"{WILL}{GAP}{OBJECT}{GAP}\bvan\b{GAP}\b{ITEM}\b{GAP}(?P<v>\bvoorzien){END}", "voorzien")
    yield form(
        rf"(?:{P}\s+{ONE}{provides}|{provides}\s+{ONE}{P})\b{GAP}{OBJECT}{GAP}\bvan\b{GAP}\b{ITEM}{END}",
        provides,
        Trait.PRESENT | Trait.DATED,
    )
    may = rf"(?:{any_of('kunt mag mogen')}|{CAN})"
    count = rf"\brekenen\s+op\s+(?:een|de|het|mijn)\s+(?:\w+\s+){{0,2}}?{ITEM}{END}"
    yield form(rf"(?:{AS_SUBJECT}\s+{may}|{may}\s+{SUBJECT_BEHIND})\b{GAP}{count}", "rekenen", Trait.DATED)
    gets = any_of("ontvangt krijgt hoort verneemt ge[iï]nformeerd_wordt wordt_ge[iï]nformeerd")
    trusts = rf"\b(?:erop\s+rekenen|ervan\s+uitgaan)\s+dat\s+(?:zij|ze|deze|{RECEIVER})"
    yield form(
        rf"(?:{AS_SUBJECT}\s+{may}|{may}\s+{SUBJECT_BEHIND})\b{GAP}{trusts}\b{GAP}(?P<v>\b{gets}){END}",
        "(?:rekenen|uitgaan)",
        Trait.DATED,
    )
    it = any_of("die deze dat dit het")
    yield form(rf"(?:krijgt|ontvangt)\s+{SUBJECT_BEHIND}\s+{it}\s+van\s+(?:mij|ons)", "(?:krijgt|ontvangt)")
    # `het rapport komt uw kant op`
    goes = any_of("kom komt komen gaat gaan")
    there = rf"(?:uw\s+kant\s+op|naar\s+(?P<r>{RECEIVER})\s+toe){END}"
    yield form(rf"\b{ITEM}\b{GAP}\b{goes}\b{GAP}\b{there}", goes, Trait.PRESENT | Trait.DATED)
    yield form(
        rf"{WILL}(?!{GAP}\b(?:aan|naar)\s+(?!{RECEIVER})){GAP}(?P<v>\b(?:nazenden|nasturen)){END}",
        "(?:nazenden|nasturen)",
    )


def _has() -> Iterator[Form]:
    """`Ik streef ernaar dat uw Kamer over de stukken beschikt`, `de overige vragen beantwoord ik voor het debat`."""
    has = any_of("in_(?:het_)?bezit_(?:heeft|hebt|krijgt|is_van) beschikt beschikken_kan kan_beschikken")
    yield form(rf"{LINK}\s+(?P<r>{RECEIVER}){GAP}(?P<v>\b{has}){END}", "(?:heeft|hebt|krijgt|beschik\\w+)", Trait.TIMED)
    asked = (
        r"(?:de|uw|alle|deze|die|beide)\s+(?:\w+\s+){0,2}?vragen(?!\s+van\s+(?!de\s+leden|het\s+lid|de\s+\S*fractie))"
    )
    answered = r"\bantwoorden?\s+op\s+(?:[\w-]+\s+){1,4}?(?:vraag|vragen)"
    follows = any_of("volgt volgen")
    yield form(rf"(?:{answered}\s+{follows}|{follows}\b{GAP}{answered})\b", follows, Trait.DATED)
    now = any_of("hierna hieronder hierbij hier als in_onderdeel in_paragraaf in_samenhang onder gezamenlijk")
    here = rf"(?!\s+{now}\b)"
    answers = any_of("beantwoord beantwoordt beantwoorden")
    yield form(rf"{WILL}{GAP}\b{asked}\b{GAP}(?P<v>\bbeantwoorden){END}", "beantwoorden", Trait.DATED)
    yield form(rf"\b{asked}\b{GAP}\b{FUTURE}\s+{P}{GAP}(?P<v>\bbeantwoorden){END}", "beantwoorden", Trait.DATED)
    yield form(rf"\b{asked}\b{GAP}\b{answers}\s+{P}{END}{here}", answers, Trait.PRESENT | Trait.DATED)
