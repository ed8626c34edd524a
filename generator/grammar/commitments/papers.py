"""The forms of a promise that name a paper or an act: `in de volgende brief aan uw Kamer`, `indiening volgt`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.commitments.clauses import END, FUTURE, GAP, NOT_TE, ONE, PASSIVE_GAP, WILL, Form, Trait, form
from generator.grammar.commitments.parties import PROMISER as P
from generator.grammar.commitments.parties import RECEIVER
from generator.grammar.words.sets import any_of

_PAPER = (
    r"(?:in|bij|aan|via|met|middels)\s+(?:een|de|het|mijn|onze|haar|zijn|die|dat)\s+(?:[\w-]+\s+){0,3}?[\w-]*"
    + any_of(
        "brief brieven rapportage rapport nota verslag monitor notitie reactie agenda evaluatie begroting jaarverslag"
        " voortgangsoverzicht"
    )
    + rf"(?:\s+(?:over|inzake|omtrent|van)\s+(?:[\w-]+\s+){{1,5}}?)?\s*\b(?:aan|naar|richting|voor)\s+(?P<r>{RECEIVER})"
)
_PUT = any_of(
    "opgenomen vermeld gemeld verwerkt toegelicht meegenomen beschreven gevoegd bijgevoegd toegevoegd gehecht geschetst"
    " ingegaan uiteengezet behandeld gerapporteerd teruggekomen betrokken verantwoord gereageerd"
)
_TO_PUT = any_of(
    "ingaan toelichten uiteenzetten schetsen reageren opnemen vermelden melden meenemen beschrijven voegen bijvoegen"
    " toevoegen hechten terugkomen rapporteren verwerken betrekken behandelen aangeven stilstaan"
)
_PUTS = (
    (any_of("neem neemt nemen"), any_of("op mee")),
    (any_of("ga gaat gaan"), "in"),
    (any_of("licht lichten"), "toe"),
    (any_of("zet zetten"), "uiteen"),
    (any_of("voeg voegt voegen"), any_of("toe bij")),
    (
        any_of(
            "hecht hechten voeg voegt voegen schets schetst schetsen reageer reageert reageren vermeld vermeldt"
            " vermelden meld meldt melden beschrijf beschrijft beschrijven behandel behandelt behandelen verwerk"
            " verwerkt verwerken betrek betrekt betrekken rapporteer rapporteert rapporteren"
        ),
        "",
    ),
)
_ACT = any_of(
    "indiening verzending toezending aanbieding voorlegging overlegging overhandiging verstrekking doorgeleiding"
    " terugkoppeling voorhang rapportage zending"
)
_SEEN = any_of("voorzien gepland te_verwachten beoogd aanstaande")
_MODEL = any_of("is staat zijn staan")
_PLACE = r"(?:aan|bij|naar|richting|met|tot)"


def in_papers() -> Iterator[Form]:
    """The forms of a promise to put something into a paper for the Chamber, or to submit one, each with its words.

    `Dit wordt opgenomen in de volgende rapportage aan de Kamer`, `indiening bij uw Kamer is voorzien in mei`.
    """
    will = r"(?:zal|zullen)"
    yield form(rf"{WILL}{GAP}\b{_PAPER}{GAP}{NOT_TE}(?P<v>\b{_TO_PUT}){END}", _TO_PUT)
    yield form(rf"{_PAPER}\s+{FUTURE}\s+{P}{GAP}{NOT_TE}(?P<v>\b{_TO_PUT}){END}", _TO_PUT)
    gap = PASSIVE_GAP
    be = r"(?:wordt|worden)"
    yield form(rf"{be}\b{gap}\b{_PUT}\s+(?:\w+\s+)?{_PAPER}", _PUT, Trait.PRESENT)
    yield form(rf"{be}\b{gap}\b{_PAPER}{gap}(?P<v>\b{_PUT}){END}", _PUT, Trait.PRESENT)
    yield form(rf"{_PAPER}\s+{be}\b{gap}(?P<v>\b{_PUT}){END}", _PUT, Trait.PRESENT)
    yield form(rf"{will}\b{gap}\bworden\s+{_PUT}\s+(?:\w+\s+)?{_PAPER}", _PUT)
    both = rf"(?:worden\s+{_PUT}|{_PUT}\s+worden)"
    yield form(
        rf"(?:{will}\b{gap}\b{_PAPER}|{_PAPER.replace('?P<r>', '?P<s>')}\s+{will}\b){gap}\b(?P<v>{both}){END}", _PUT
    )
    for finite, particle in _PUTS:
        end = rf"{GAP}(?P<v>\b{particle}){END}" if particle else ""
        yield form(rf"(?:{finite}\s+{ONE}{P}|{P}\s+{ONE}{finite})\b{GAP}\b{_PAPER}{end}", finite, Trait.PRESENT)
        yield form(rf"{_PAPER}\s+{finite}\s+{P}{end}", finite, Trait.PRESENT)
        if particle:
            start = rf"(?:{finite}\s+{ONE}{P}|{P}\s+{ONE}{finite})"
            yield form(rf"{start}\b{GAP}\b{particle}\s+{_PAPER}", finite, Trait.PRESENT)
    yield from _acts()


def _acts() -> Iterator[Form]:
    """An act of sending as a noun, with the time at which it will be done."""
    to = rf"{_PLACE}\s+(?P<r>{RECEIVER})"
    act = rf"{_ACT}\b(?:\s+van\s+(?:[\w-]+\s+){{1,8}}?)?\s*\b{to}"
    gap = r"(?:(?!\bdoor\b)[^;:?!,]){0,120}?"
    seen = rf"(?:{_MODEL}\b{gap}\b{_SEEN}|staat\b{gap}\bop\s+de\s+planning"
    seen += rf"|(?:wordt|worden)\b{gap}\b(?:verwacht|voorzien|beoogd))"
    happens = rf"(?:vindt\b{gap}\bplaats|volgt|geschiedt|gebeurt"
    happens += rf"|{FUTURE}\b{gap}\b(?:plaatsvinden|volgen|geschieden|gebeuren))"
    yield form(rf"{act}\s+(?:{seen}|{happens})\b", _ACT, Trait.DATED)
    be = rf"(?:{_MODEL}|volgt|vindt|geschiedt|wordt|{FUTURE})"
    done = rf"(?:{_SEEN}|plaats|plaatsvinden|volgen|verwacht|geschieden|beoogd|op\s+de\s+planning)"
    yield form(rf"{be}\b{gap}\b{act}{gap}(?P<v>\b{done}){END}", _ACT, Trait.DATED)
    yield form(rf"(?:volgt|geschiedt)\b{gap}\b{act}", _ACT, Trait.DATED)
    sees = any_of("voorzie voorziet voorzien verwacht verwachten beoog beoogt beogen")
    yield form(rf"(?:{sees}\s+{ONE}{P}|{P}\s+{ONE}{sees})\b{gap}\b{act}", _ACT, Trait.DATED)
