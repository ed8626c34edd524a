"""Short forms that a text introduces in its own words, and long forms that give their letters in another way."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import Definition, definitions, spelled_out_before
from generator.model.text import Span

ANNOUNCED = [
    # Where, or by whom, something is called so is no part of what it stands for.
    ("het Zuidelijk Polderfonds, in de stukken aangeduid als ZPF, betaalt", "ZPF", "Zuidelijk Polderfonds"),
    ("het Zuidelijk Polderfonds, door vakgenoten kortweg ZPF genoemd, betaalt", "ZPF", "Zuidelijk Polderfonds"),
    ("het Zuidelijk Polderfonds, in de wandeling ZPF, betaalt", "ZPF", "Zuidelijk Polderfonds"),
    ("het Zuidelijk Polderfonds, internationaal ZPF, betaalt", "ZPF", "Zuidelijk Polderfonds"),
    ("de Test Method for Roads 2, in de praktijk ook wel TMR 2, geldt", "TMR 2", "Test Method for Roads 2"),
    # The letters are those of another language.
    (
        "het Havenagentschap van de Europese Unie, bekend onder de Engelse afkorting EUPA, telt",
        "EUPA",
        "Havenagentschap van de Europese Unie",
    ),
    ("het Europees Zeebureau, ook wel aangeduid als de MSA, telt", "MSA", "Europees Zeebureau"),
    (
        "het Gemeenschappelijk Land- en Waterbeleid, in het Engels afgekort als CFWP, geldt",
        "CFWP",
        "Gemeenschappelijk Land- en Waterbeleid",
    ),
    (
        "organisaties voor veilige en duurzame scheepvaart en recreatie, internationaal VXNR, zijn",
        None,
        None,
    ),
    (
        "steun voor sociale en duurzame huisvesting en rechtshulp, internationaal SDXR, is",
        "SDXR",
        "sociale en duurzame huisvesting en rechtshulp",
    ),
    ("het Zuidelijk Polderfonds – kort: het ZPF – betaalt", "ZPF", "Zuidelijk Polderfonds"),
    ("een zuidelijke kring van wadvissers, een zogenoemde zkw, helpt", "zkw", "zuidelijke kring van wadvissers"),
    ("Wat kost het Centre for Inland Dredging and Ports, het CIDP?", "CIDP", "Centre for Inland Dredging and Ports"),
    ("de Wet slib en zand, kortheidshalve aangehaald als Wsz, geldt", "Wsz", "Wet slib en zand"),
    # A compound that describes a noun gives all letters.
    ("de praktijkgerichte leerroute, afgekort pg, begint", "pg", "praktijkgerichte leerroute"),
]
NAMES = [
    ("de Arrangement on Official Dredging, in het Nederlands vaak kortweg de Afspraak, is gewijzigd", "Afspraak"),
    (
        "de Recommendation on Common Harbour Rules for Ports, oftewel de Common Harbour Rules, geldt",
        "Common Harbour Rules",
    ),
    ("op grond van Section 12, in de media ook wel de strandheffing genoemd, betalen", "strandheffing"),
    ("De verordening uit 2011, in de praktijk de Visverordening genoemd, geldt", "Visverordening"),
    ("De Adviescommissie Strandvondsten en Wrakken, de Strandcommissie, weegt af", "Strandcommissie"),
    ("het Verdrag inzake het vervoer van schelpen (Schelpenverdrag) geldt", "Schelpenverdrag"),
    ("het Verdrag inzake biologische diversiteit (Biodiversiteitsverdrag) geldt", "Biodiversiteitsverdrag"),
    (
        "het Schelpenverdrag van Texel, gesloten te Den Burg op 3 mei 1971 (hierna: Schelpenverdrag), geldt",
        "Schelpenverdrag",
    ),
    ("het VN-verdrag inzake de rechten van schippers op zee (VN-verdrag Schippers) geldt", "VN-verdrag Schippers"),
    ("De verordening uit 2011, in de vloot de Visverordening genoemd, geldt", "Visverordening"),
    ("van het Europees Grens- en kustwachtagentschap (Frontex) komt", "Frontex"),
    ("Het Italiaanse Protocollo tra il Comune e la Provincia, in Rome kortweg Protocollo genoemd, geldt", "Protocollo"),
]
STANDS_FOR = {
    "Afspraak": "Arrangement on Official Dredging",
    "Common Harbour Rules": "Recommendation on Common Harbour Rules for Ports",
    "strandheffing": "Section 12",
    "Visverordening": "verordening uit 2011",
    "Strandcommissie": "Adviescommissie Strandvondsten en Wrakken",
    "Schelpenverdrag": "Verdrag inzake het vervoer van schelpen",
    "Biodiversiteitsverdrag": "Verdrag inzake biologische diversiteit",
    "VN-verdrag Schippers": "VN-verdrag inzake de rechten van schippers op zee",
    "Frontex": "Europees Grens- en kustwachtagentschap",
    "Protocollo": "Protocollo tra il Comune e la Provincia",
}
LONG_FORMS = [
    # The kind of a body stands first in its name, and last in its short form.
    ("het Committee for Harbour Dredging of HDC besluit", "HDC", "Committee for Harbour Dredging"),
    ("het Committee for Harbour Dredging (HDC) besluit", "HDC", "Committee for Harbour Dredging"),
    # Several words of a name in capitals give no letter, or its first words.
    (
        "volgens de maatstaf van de Integrated Coastal Water Level Chart (ILC) is",
        "ILC",
        "Integrated Coastal Water Level Chart",
    ),
    ("bevel van het Allied Maritime Command (MARCOM) te Northwood", "MARCOM", "Allied Maritime Command"),
    # Other brackets, or a clause, stand in between.
    (
        "de Nationale Organisatie (van de provincies) voor Baggerwerk (NOB) is",
        "NOB",
        "Nationale Organisatie (van de provincies) voor Baggerwerk",
    ),
    (
        "de uitkomst van onderzoek in Brest, waarin de Juridiction nationale de lutte contre la fraude (JUNALCO) leidt",
        "JUNALCO",
        "Juridiction nationale de lutte contre la fraude",
    ),
    (
        "hoe wil zij het Centraal Orgaan opvang zeezoogdieren – het COZ – helpen",
        "COZ",
        "Centraal Orgaan opvang zeezoogdieren",
    ),
    ("beoordeeld door een Wetenschappelijke adviesgroep, WAG, aan de hand", "WAG", "Wetenschappelijke adviesgroep"),
    ("beoordeeld door een Zuidelijke adviescommissie, ZAP, aan de hand", "ZAP", "Zuidelijke adviescommissie"),
    ("de doorvaartregeling afgelegen kust (dvr ak) geldt", "dvr ak", "doorvaartregeling afgelegen kust"),
    ("scholen voor praktijkonderwijs (pro) kunnen", "pro", "praktijkonderwijs"),
    ("de havenwet (Wet toegang zeehavens, Wtz) geldt", "Wtz", "Wet toegang zeehavens"),
]
NONE = [
    "de subsidie en de wet (hierna tezamen: de regelgeving) gelden",
    "de leden van de Tweede Kamer (Amsterdam) vragen",
    "de regeling voor de scheepvaart, oftewel de vaarregeling, geldt",
    "de burgemeester, beter bekend als Jansen, sprak",
    "de Autoriteit (in Den Haag) en de politie (ACM) zijn er",
    "De Algemene Rekenkamer schreef, onder de naam Focus, over geld",
    "het Ministerie van Defensie heeft, in de praktijk Nederland, de lasten gedragen",
    "de Omgevingsdienst Zeekanaal, de Omgevingsdienst Maas, en de provincie zijn bekend",
    "de gemeente, in de praktijk ook wel het loket, helpt",
    "het verdrag over de scheepvaart (Rotterdam) geldt",
    "de zorg uit de Wet langdurige zorg (Wlz-zorg) blijft",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), ANNOUNCED)
def test_a_short_form_is_announced_in_the_words_of_the_writer(text: str, short: str | None, long: str | None) -> None:
    assert found(text) == ([(short, long)] if short else [])


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_without_letters_stands_for_the_official_one(text: str, name: str) -> None:
    [(short, long)] = found(text)
    assert short == name
    assert long == STANDS_FOR[name] or long == "Schelpenverdrag van Texel"


@pytest.mark.parametrize(("text", "short", "long"), LONG_FORMS)
def test_a_long_form_has_the_extent_of_the_name(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_definition_is_none(text: str) -> None:
    assert found(text) == []


def test_small_words_may_stand_in_a_name_whose_letters_come_later() -> None:
    text = "Het programma Dredging Resilience from Sea is nieuw; DRS is van Zeeland."
    short = Span(text.index("DRS"), text.index("DRS") + 3)
    assert spelled_out_before(text, short) == Span(14, 42)
    assert list(definitions(text)) == []


def test_a_part_of_a_short_form_is_not_spelled_out() -> None:
    text = "de Inspectie Leefomgeving en Transport heeft een ILT-IOD"
    assert spelled_out_before(text, Span(text.index("ILT"), text.index("ILT") + 3)) is None
    whole = text.replace("-IOD", "")
    long = spelled_out_before(whole, Span(text.index("ILT"), text.index("ILT") + 3))
    assert long is not None
    assert whole[long.start : long.end] == "Inspectie Leefomgeving en Transport"


def test_the_definition_keeps_its_places() -> None:
    text = "de Nationale Organisatie (van de zee) voor Vis (NOV)"
    assert list(definitions(text)) == [Definition(Span(48, 51), Span(3, 46))]
