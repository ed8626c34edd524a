"""Where short and long forms begin and end: without an article, a year, or a word that only leads to the short form."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

ARTICLES = [
    ("de Europese Commissie (hierna: de Commissie) wil", "Commissie", "Europese Commissie"),
    ("de Raad van de Europese Unie (de Raad) besluit", "Raad", "Raad van de Europese Unie"),
    ("de Algemene wet bestuursrecht (hierna: de Awb) regelt", "Awb", "Algemene wet bestuursrecht"),
    ("de Wet open overheid (de Woo) geldt", "Woo", "Wet open overheid"),
    ("het Besluit kwaliteit leefomgeving (verder: het Bkl) geldt", "Bkl", "Besluit kwaliteit leefomgeving"),
    (
        "Het Waarborgfonds Sociale Woningbouw (hierna ook: het WSW of het Waarborgfonds) staat",
        "Waarborgfonds",
        "Waarborgfonds Sociale Woningbouw",
    ),
    ("het Stelsel van verkiezingen, in het navolgende: het Stelsel, geldt", "Stelsel", "Stelsel van verkiezingen"),
    # Quoted with it, it belongs to the name.
    ("het Verdrag van Parijs (hierna «het Akkoord») geldt", "het Akkoord", "Verdrag van Parijs"),
    (
        "de Wet op de stads- en dorpsvernieuwing (hierna: 'de Wet') geldt",
        "de Wet",
        "Wet op de stads- en dorpsvernieuwing",
    ),
]
YEARS = [
    (
        "het «Ten-Year Network Development Plan 2024» (TYNDP) van",
        "TYNDP",
        "Ten-Year Network Development Plan",
    ),
    ("het Nationaal Programma Onderwijs 2021 (NPO) loopt", "NPO", "Nationaal Programma Onderwijs"),
    ("de Integrale Mobiliteitsanalyse 2021 (IMA) toont", "IMA", "Integrale Mobiliteitsanalyse"),
    (
        "de Nationale Markt- en Capaciteitsanalyse 2017, afgekort NMCA, toont",
        "NMCA",
        "Nationale Markt- en Capaciteitsanalyse",
    ),
    ("de Klimaat- en Energieverkenning 2023 (hierna: KEV) toont", "KEV", "Klimaat- en Energieverkenning"),
    # Laws have it in their name, and so have short forms with a year of their own.
    ("de Wet maatschappelijke ondersteuning 2015 (Wmo) geldt", "Wmo", "Wet maatschappelijke ondersteuning 2015"),
    ("de Wet maatschappelijke ondersteuning 2015 (Wmo 2015)", "Wmo 2015", "Wet maatschappelijke ondersteuning 2015"),
    ("de Klimaat- en Energieverkenning 2023 (KEV 2023) toont", "KEV 2023", "Klimaat- en Energieverkenning 2023"),
    ("de Algemene douaneregeling 2008 (ADR) geldt", "ADR", "Algemene douaneregeling 2008"),
]
LEADS = [
    ("in het Engels European Health Data Space en afgekort EHDS, treedt", "EHDS", "European Health Data Space"),
    ("de European Health Data Space, en afgekort EHDS, treedt", "EHDS", "European Health Data Space"),
    ("de European Health Data Space of kortweg EHDS treedt", "EHDS", "European Health Data Space"),
    ("de European Health Data Space, vaak ook afgekort tot EHDS, treedt", "EHDS", "European Health Data Space"),
    ("de European Health Data Space, dus kortweg EHDS, treedt", "EHDS", "European Health Data Space"),
    ("de European Health Data Space, in Brussel ook wel EHDS genoemd, treedt", "EHDS", "European Health Data Space"),
    ("het stelsel (European Health Data Space en afgekort EHDS) treedt", "EHDS", "European Health Data Space"),
    (
        "het stelsel (in het Engels European Health Data Space, kortweg EHDS) treedt",
        "EHDS",
        "European Health Data Space",
    ),
]


@pytest.mark.parametrize(("text", "short", "long"), [*ARTICLES, *YEARS, *LEADS])
def test_short_and_long_forms_have_nothing_around_them(text: str, short: str, long: str) -> None:
    found = {
        text[each.short.start : each.short.end]: text[each.long.start : each.long.end] for each in definitions(text)
    }
    assert found.get(short) == long
    assert f"de {short}" not in found
    assert f"het {short}" not in found
