"""The forms of a promise from the side of the Chamber: it receives, finds, expects, or something reaches it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.commitments.clauses import END, FUTURE, GAP, LINK, ONE, Form, Trait, form
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import RECEIVER, TIME
from generator.grammar.commitments.verbs import TO
from generator.grammar.words.sets import any_of

AS_SUBJECT = rf"(?<!\bvan\s)(?<!\bdoor\s)(?<!\bmet\s)(?<!\baan\s)(?<!\bin\s)(?<!\bnaar\s)(?<!\bbij\s)(?P<r>{RECEIVER})"
SUBJECT_BEHIND = f"(?P<s>{RECEIVER})"
"""A receiver as the subject of a clause, before its verb (group `r`) or behind it (group `s`)."""
ITEM = any_of(
    r"\w*brief \w*brieven \w*rapport\w* evaluatie\w* \w*verslag\w* onderzoek\w* \w*notitie \w*nota \w*reactie"
    r" \w*informatie \w*overzicht\w* stuk stukken \w*voorstel\w* advies adviezen \w*plan \w*plannen antwoord\w*"
    r" \w*analyse uitkomst\w* resultaten update \w*factsheet \w*cijfers \w*raming\w* \w*monitor \w*verkenning"
    r" \w*regeling \w*besluit \w*agenda \w*document\w* \w*visie \w*strategie \w*doorlichting \w*berekening"
    r" \w*doorrekening \w*inventarisatie \w*toets \w*kader \w*planning \w*tijdpad routekaart appreciatie"
    r" \w*standpunt \w*beschouwing \w*terugkoppeling \w*toelichting \w*verantwoording \w*lijst \w*verdeling"
    r" uitsluitsel duidelijkheid helderheid inzicht bericht \w*studie"
    r" \w*handreiking \w*tekst \w*afschrift \w*scenario[’']?s"
)
# What somebody gets that is nothing to read.
_NO_PAPER = (
    r"(?!(?:\s+\w+){0,3}?\s+(?:"
    + any_of(
        "gelegenheid kans mogelijkheid woord ruimte tijd rol zeggenschap inspraak bevoegdheid recht stem"
        " taak bezoek vragen leden voorzitter te_maken zetel zetels"
    )
    + r")\b)"
)
# Another place of the same document is no place where the Chamber will find something.
_NO_HERE = rf"(?!{GAP}\b{any_of('tabel figuur grafiek annex onderstaande? link website paragraaf hoofdstuk')}\b)"
_WITH_PLEASURE = any_of("graag gaarne met_belangstelling met_spanning met_interesse")


def received() -> Iterator[Form]:
    """`Uw Kamer ontvangt een brief`, `hierover volgt een brief aan uw Kamer`, `in mei treft u een plan aan`."""
    yield from _gets()
    yield from _expects()
    yield from _finds()
    yield from _reached()
    yield from _comes()
    yield from _cared_for()


def _gets() -> Iterator[Form]:
    got = r"(?:ontvangen|tegemoet\s?zien|krijgen)"
    gets = rf"(?P<v>\b{got}){END}"
    yield form(rf"{AS_SUBJECT}\s+{FUTURE}\b{_NO_PAPER}{GAP}(?P<v>\b(?:ontvangen|tegemoet\s?zien)){END}", got)
    yield form(rf"{FUTURE}\s+{AS_SUBJECT}{GAP}(?P<v>\b(?:ontvangen|tegemoet\s?zien)){END}", got)
    yield form(rf"(?:{AS_SUBJECT}\s+{FUTURE}|{FUTURE}\s+{SUBJECT_BEHIND})\b{_NO_PAPER}{GAP}\b{ITEM}\b{GAP}{gets}", got)
    # `Deze leden ontvangen graag een overzicht` is a wish of theirs.
    get = rf"(?:ontvangt|ontvangen)(?!\s+{_WITH_PLEASURE})"
    by_others = rf"(?!\s+(?:{TIME}\s+)?van\s+(?:de|het|een)\s)"
    yield form(
        rf"(?:{AS_SUBJECT}\s+ontvangt|{get}\s+{SUBJECT_BEHIND})\b(?!\s+{_WITH_PLEASURE}){by_others}",
        get,
        Trait.PRESENT,
    )
    yield form(rf"{AS_SUBJECT}\s+(?:ontvangen|krijgen)\s+van\s+(?:mij|ons|{P})", "(?:ontvangen|krijgen)", Trait.PRESENT)
    item = rf"{_NO_PAPER}{GAP}\b{ITEM}{END}"
    yield form(rf"(?:{AS_SUBJECT}\s+krijgt|krijg(?:t|en)\s+{SUBJECT_BEHIND})\b{item}", "krijg(?:t|en)", Trait.PRESENT)
    final = rf"(?P<v>\b(?:zal|zullen)\s+(?:ontvangen|krijgen)|\bontvangt|\bkrijgt){END}{by_others}"
    yield form(rf"{LINK}\s+(?P<r>{RECEIVER}){GAP}{final}", "(?:ontvang|krijg)(?:t|en)", Trait.PRESENT)
    may_see = any_of("tegemoet_(?:kan|kunt|mag)_zien (?:kan|kunt|mag)_(?:tegemoet_?zien|verwachten|ontvangen)")
    seen = rf"(?P<v>\b{may_see}){END}"
    yield form(rf"{LINK}\s+(?P<r>{RECEIVER}){GAP}{seen}", "(?:zien|tegemoetzien|verwachten|ontvangen)", Trait.TIMED)
    # `dat houdt u van mij tegoed`
    yield form(rf"(?:houdt|heeft|hebt)\s+(?:nog\s+)?{SUBJECT_BEHIND}{GAP}(?P<v>\btegoed){END}", "tegoed")
    yield form(rf"{AS_SUBJECT}\s+(?:houdt|heeft|hebt)\b{GAP}(?P<v>\btegoed){END}", "tegoed")


def _expects() -> Iterator[Form]:
    expected = r"(?:tegemoet\s?zien|verwachten|tegemoet\s+mogen\s+zien)"
    may = any_of("kan kunt mag mogen kunnen")
    yield form(rf"(?:{AS_SUBJECT}\s+{may}|{may}\s+{SUBJECT_BEHIND})\b{GAP}\b{expected}{END}", expected)
    seen = rf"(?P<v>\btegemoet){END}"
    for sees in (rf"(?:ziet|zien)(?!\s+{_WITH_PLEASURE})\s+{SUBJECT_BEHIND}", rf"{AS_SUBJECT}\s+ziet"):
        yield form(rf"{sees}(?!{GAP}\b{_WITH_PLEASURE}\b){GAP}{seen}", "tegemoet", Trait.TIMED)
    by = rf"(?:kan|kunnen)\b{GAP}\bdoor\s+(?P<r>{RECEIVER}){GAP}"
    done = r"(?:verwacht|tegemoet\s?gezien|ontvangen)"
    yield form(rf"{by}\b(?:worden\s+{done}|{done}\s+worden){END}", done, Trait.TIMED)


def _finds() -> Iterator[Form]:
    finds = any_of("treft treffen")
    found = rf"{_NO_HERE}{GAP}(?P<v>\baan){END}"
    yield form(rf"(?:{finds}\s+{SUBJECT_BEHIND}|{AS_SUBJECT}\s+{finds})\b{found}", finds, Trait.TIMED | Trait.PLACED)
    will = rf"(?:{FUTURE}|kan|kunt|kunnen)"
    infinitive = rf"{_NO_HERE}{GAP}(?P<v>\baantreffen){END}"
    yield form(
        rf"(?:{will}\s+{SUBJECT_BEHIND}|{AS_SUBJECT}\s+{will})\b{infinitive}",
        "aantreffen",
        Trait.TIMED | Trait.PLACED,
    )


def _reached() -> Iterator[Form]:
    """What goes to the Chamber, reaches it, lies before it."""
    reached = r"(?:toegaan|bereiken|toekomen)"
    yield form(rf"{FUTURE}\b{GAP}{AS_SUBJECT}{GAP}(?P<v>\b(?:toegaan|bereiken)){END}", reached)
    yield form(rf"\b{ITEM}\b{GAP}{FUTURE}\b{GAP}{AS_SUBJECT}{GAP}(?P<v>\btoekomen){END}", "toekomen")
    # `komt uw Kamer toe aan het voorstel` is what the Chamber does.
    goes, to = any_of("komt komen gaat gaan"), r"(?<!\baan\s)(?P<v>\btoe)(?!\s+aan\b)(?!\w)"
    yield form(rf"{goes}\s+(?:{TIME}\s+)?{SUBJECT_BEHIND}{GAP}{to}", "toe", Trait.TIMED)
    yield form(rf"(?:bereikt|bereiken)\s+(?:{TIME}\s+)?{SUBJECT_BEHIND}{END}", "bereik(?:t|en)", Trait.DATED)
    final = rf"(?P<v>\b{any_of('toegaat toekomt bereikt toegaan toekomen bereiken')}){END}"
    yield form(rf"{LINK}\b{GAP}{AS_SUBJECT}{GAP}{final}", r"(?:toe\w+|bereik\w+)", Trait.TIMED)
    lies = any_of("ligt liggen")
    here = rf"bij\s+(?P<r>{RECEIVER})(?!\s+(?:voor|ter)\b)"
    yield form(rf"\b{ITEM}\b{GAP}\b{lies}\b{GAP}{here}", lies, Trait.TIMED)
    yield form(rf"{lies}\b{GAP}\b{ITEM}\b{GAP}{here}", lies, Trait.TIMED)
    yield form(rf"\b{ITEM}\b{GAP}\b(?:zal|zullen)\b{GAP}{here}\s+(?P<v>(?:komen\s+te\s+)?liggen){END}", "liggen")
    owned = rf"in\s+(?:het\s+)?bezit\s+van\s+(?P<r>{RECEIVER})"
    yield form(rf"\b{ITEM}\b{GAP}\b(?:zal|zullen)\b{GAP}{owned}\s+zijn{END}", "bezit")


def _comes() -> Iterator[Form]:
    yield form(rf"(?:volgt|volgen)\b{GAP}\b{ITEM}\s+{TO}", "volg(?:t|en)")
    yield form(rf"\b{ITEM}\b{GAP}\b(?:volgt|volgen)\b{GAP}\b{TO}", "volg(?:t|en)", Trait.TIMED)
    letter = r"kamerbrie(?:f|ven)"
    follows = any_of("volgt volgen komt")
    yield form(rf"(?:{follows}\b{GAP}\b{letter}|{letter}\b{GAP}\b{follows})\b", letter, Trait.PRESENT)
    sends = any_of("zal_(?:sturen|zenden|verzenden|versturen) zullen_sturen stuur stuurt sturen zend zendt verstuur")
    yield form(rf"{letter}\s+die\s+{P}\b{GAP}(?P<v>\b{sends}){END}", letter, Trait.TIMED)
    there = rf"\b(?:naar|richting)\s+(?P<r>{RECEIVER})"
    goes = any_of("komt komen gaat gaan")
    yield form(rf"{goes}\b{GAP}{there}", goes, Trait.PRESENT)
    yield form(rf"{there}\s+(?P<v>{any_of('komt gaat komen gaan')}){END}", goes, Trait.TIMED | Trait.FINAL)
    brings = any_of("breng brengt brengen")
    yield form(rf"(?:{P}\s+{ONE}{brings}|{brings}\s+{ONE}{P})\b{GAP}{there}", brings, Trait.PRESENT)
    come = any_of("kom komt komen")
    yield form(rf"(?:{P}\s+{ONE}{come}|{come}\s+{ONE}{P})\b{GAP}\bmet\b{GAP}{there}", come, Trait.PRESENT)
    to_others = rf"(?!\s+(?:aan|naar)\s+(?!{RECEIVER}))"
    paper = rf"\bmet\s+een\s+(?:\w+\s+){{0,2}}?\w*(?:brief|kabinetsreactie|beleidsreactie)\b{to_others}"
    yield form(rf"(?:{P}\s+{ONE}{come}|{come}\s+{ONE}{P})\b{GAP}{paper}", come, Trait.PRESENT | Trait.DATED)
    yield form(rf"(?:zal|zullen)\b{GAP}{there}\s+(?P<v>komen|gaan){END}", "(?:komen|gaan)")


def _cared_for() -> Iterator[Form]:
    """`Ik zorg dat uw Kamer over de cijfers beschikt`, `ik zeg de Kamer toe dat zij de cijfers ontvangt`."""
    cares = any_of("zorg zorgt zorgen")
    will = rf"(?:{P}\s+{ONE}{FUTURE}|{FUTURE}\s+{P})\s+(?:er\s+)?(?:voor\s+)?zorgen"
    care = rf"(?:{P}\s+{ONE}{cares}|{cares}\s+{ONE}{P}|{will})"
    has = any_of(
        "beschikt beschikken_kan kan_beschikken zal_beschikken ontvangt krijgt heeft zal_ontvangen ontvangen_zal"
        " kan_ontvangen wordt_ge[iï]nformeerd ge[iï]nformeerd_wordt op_de_hoogte_is ge[iï]nformeerd_is"
    )
    rest = rf"(?P<v>\b{has}){END}"
    yield form(rf"(?P<h>{care}(?:\s+er)?(?:\s*voor)?\s*,?\s+dat)\s+(?P<r>{RECEIVER}){GAP}{rest}", cares, Trait.TIMED)
    says = any_of("zeg zegt zeggen")
    told = rf"(?:{P}\s+{ONE}{says}|{says}\s+{ONE}{P})\s+(?:\w+\s+)?(?P<r>{RECEIVER})(?:\s+\w+){{0,2}}?\s+toe\s*,?\s+dat"
    gets = any_of(
        "ontvangt krijgt zal_ontvangen ontvangen_zal wordt_ge[iï]nformeerd ge[iï]nformeerd_wordt tegemoet_kan_zien"
        " zal_worden_ge[iï]nformeerd"
    )
    yield form(rf"(?P<h>{told})\s+{any_of('zij ze deze die')}\b{GAP}(?P<v>\b{gets}){END}", says)
