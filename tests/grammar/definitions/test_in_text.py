"""Short forms that a text introduces itself: which, and the words that each stands for."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions, spelled_out_before
from generator.model.text import Span
from tests.pace import Watch

# The text, the short form, and what it stands for.
INTRODUCED = [
    # Letters in order, one a word.
    ("via Enhanced Forward Presence (EfP) in Litouwen", "EfP", "Enhanced Forward Presence"),
    ("het Openbaar Ministerie (OM) beslist", "OM", "Openbaar Ministerie"),
    ("de minister van Buitenlandse Zaken (BZ) meldt", "BZ", "Buitenlandse Zaken"),
    ("de Verenigde Staten (VS) en", "VS", "Verenigde Staten"),
    ("de Europese Unie (EU) wil", "EU", "Europese Unie"),
    ("de Algemene wet bestuursrecht (Awb) regelt", "Awb", "Algemene wet bestuursrecht"),
    ("de Wet open overheid (Woo) geldt", "Woo", "Wet open overheid"),
    ("het Huis voor Klokkenluiders (HvK)", "HvK", "Huis voor Klokkenluiders"),
    ("de Wet op de economische delicten (WED)", "WED", "Wet op de economische delicten"),
    (
        "Organisatie voor Veiligheid en Samenwerking in Europa (OVSE)",
        "OVSE",
        "Organisatie voor Veiligheid en Samenwerking in Europa",
    ),
    ("de World Health Organization (WHO)", "WHO", "World Health Organization"),
    ("het meerjarig financieel kader (MFK)", "MFK", "meerjarig financieel kader"),
    # A sign between the words gives none.
    ("de Orde van Artsen Arbeid & Gezondheid (OAAG)", "OAAG", "Orde van Artsen Arbeid & Gezondheid"),
    # Compounds give a letter from their midst.
    ("de werkkostenregeling (WKR)", "WKR", "werkkostenregeling"),
    ("een ondertoezichtstelling (OTS)", "OTS", "ondertoezichtstelling"),
    ("de Immigratie- en Naturalisatiedienst (IND)", "IND", "Immigratie- en Naturalisatiedienst"),
    ("het burgerservicenummer (BSN)", "BSN", "burgerservicenummer"),
    ("het midden- en kleinbedrijf (mkb)", "mkb", "midden- en kleinbedrijf"),
    ("niet-gouvernementele organisaties (ngo’s)", "ngo’s", "niet-gouvernementele organisaties"),
    ("de Sociaal-Economische Raad (SER)", "SER", "Sociaal-Economische Raad"),
    ("de Koninklijke Marechaussee (KMar)", "KMar", "Koninklijke Marechaussee"),
    # One word that gives none.
    ("het Centraal Orgaan opvang asielzoekers (COA)", "COA", "Centraal Orgaan opvang asielzoekers"),
    ("de vier partners uit de Indo-Pacifische regio (IP4)", "IP4", "vier partners uit de Indo-Pacifische regio"),
    # The word that ends the short form is in the long one.
    (
        "de Raad Werkgelegenheid, Sociaal Beleid en Volksgezondheid (hierna: EPSCO-Raad) van",
        "EPSCO-Raad",
        "Raad Werkgelegenheid, Sociaal Beleid en Volksgezondheid",
    ),
    ("het stelsel van vergunningen en toezicht (VT-stelsel)", "VT-stelsel", "stelsel van vergunningen en toezicht"),
    # Plurals, hyphens, years, dots, signs.
    ("algemene maatregelen van bestuur (AMvB’s)", "AMvB’s", "algemene maatregelen van bestuur"),
    ("een Wet werk en inkomen (WWI-)uitkering", "WWI", "Wet werk en inkomen"),
    ("zelfstandigen zonder personeel (zzp'ers)", "zzp'ers", "zelfstandigen zonder personeel"),
    ("de Wet maatschappelijke ondersteuning 2015 (Wmo 2015)", "Wmo 2015", "Wet maatschappelijke ondersteuning 2015"),
    ("een milieueffectrapportage (m.e.r.) maken", "m.e.r.", "milieueffectrapportage"),
    (
        "Stimulering Duurzame Energieproductie en Klimaattransitie (SDE++)",
        "SDE++",
        "Stimulering Duurzame Energieproductie en Klimaattransitie",
    ),
    (
        "het programma voor versterking van toezicht en handhaving (PV TH)",
        "PV TH",
        "programma voor versterking van toezicht en handhaving",
    ),
    # Words that announce it.
    ("het Adviescollege toetsing regeldruk (hierna: ATR)", "ATR", "Adviescollege toetsing regeldruk"),
    ("het Adviescollege toetsing regeldruk (hierna te noemen: het ATR)", "ATR", "Adviescollege toetsing regeldruk"),
    ("de Autoriteit Consument en Markt (verder: ACM)", "ACM", "Autoriteit Consument en Markt"),
    ("de Autoriteit Consument en Markt (afgekort ACM)", "ACM", "Autoriteit Consument en Markt"),
    ("de Autoriteit Consument en Markt, afgekort ACM, ziet toe", "ACM", "Autoriteit Consument en Markt"),
    ("de Autoriteit Consument en Markt, hierna ACM, ziet toe", "ACM", "Autoriteit Consument en Markt"),
    ("de Autoriteit Consument en Markt (ook wel ACM genoemd)", "ACM", "Autoriteit Consument en Markt"),
    ("de Autoriteit Consument en Markt oftewel ACM ziet toe", "ACM", "Autoriteit Consument en Markt"),
    # A name without letters to go by.
    (
        "met de Europese richtlijn over loon (hierna: de richtlijn) wordt",
        "richtlijn",
        "Europese richtlijn over loon",
    ),
    (
        "In de kabinetsreactie van 26 april op het rapport, hierna ‘de reactie’, staat",
        "de reactie",
        "kabinetsreactie van 26 april op het rapport",
    ),
    (
        "volgens het Verdrag van Genève (hierna: het Vluchtelingenverdrag)",
        "Vluchtelingenverdrag",
        "Verdrag van Genève",
    ),
    # Letters of another language: the phrase, from its article on.
    (
        "bij de bijeenkomst van de ministers van Buitenlandse Zaken van de NAVO (FMM) in",
        "FMM",
        "bijeenkomst van de ministers van Buitenlandse Zaken van de NAVO",
    ),
    ("de publieke consultatie van de milieustudie (ESI) loopt", "ESI", "milieustudie"),
    ("het Europees Geneesmiddelenbureau (EMA) keurt", "EMA", "Europees Geneesmiddelenbureau"),
    ("bij het Internationaal Strafhof (ICC) in Den Haag", "ICC", "Internationaal Strafhof"),
    # The other way round.
    ("de AVG (Algemene Verordening Gegevensbescherming)", "AVG", "Algemene Verordening Gegevensbescherming"),
    ("een MST (Multi Systeem Therapie) helpt", "MST", "Multi Systeem Therapie"),
    ("van CIO’s (Chief Information Officers)", "CIO’s", "Chief Information Officers"),
    ("het EZK (Ministerie van Economische Zaken en Klimaat)", "EZK", "Economische Zaken en Klimaat"),
    ("de ACM (voluit: Autoriteit Consument en Markt)", "ACM", "Autoriteit Consument en Markt"),
    # Both in brackets.
    (
        "producentenverantwoordelijkheid (Extended Producer Responsibility, EPR)",
        "EPR",
        "Extended Producer Responsibility",
    ),
    ("grensheffing (Engels: Carbon Border Adjustment Mechanism, CBAM)", "CBAM", "Carbon Border Adjustment Mechanism"),
    ("de voedselautoriteit (EFSA, European Food Safety Authority)", "EFSA", "European Food Safety Authority"),
    # More in the brackets.
    ("Volksgezondheid, Welzijn en Sport (VWS heeft een taak)", "VWS", "Volksgezondheid, Welzijn en Sport"),
    ("de Dienst Uitvoering Onderwijs (DUO, in Groningen)", "DUO", "Dienst Uitvoering Onderwijs"),
    # Side by side.
    (
        "dat het UWV, het Uitvoeringsinstituut werknemersverzekeringen, toetst",
        "UWV",
        "Uitvoeringsinstituut werknemersverzekeringen",
    ),
    ("de Dienst Uitvoering Onderwijs, de DUO, betaalt", "DUO", "Dienst Uitvoering Onderwijs"),
    ("de Dienst Uitvoering Onderwijs – DUO – betaalt", "DUO", "Dienst Uitvoering Onderwijs"),
    # Somebody of a body.
    ("dat iemand van de Mobiele Eenheid (ME’er) viel", "ME’er", "iemand van de Mobiele Eenheid"),
    # Quotation marks around the long form, or within it.
    ("het “Internet of Things” (IoT)", "IoT", "Internet of Things"),
    ("de concept Notitie Reikwijdte en Detailniveau (concept NRD)", "NRD", "Notitie Reikwijdte en Detailniveau"),
]

# Nothing is introduced.
PLAIN = [
    "staat in de weg aan de & Gezondheid (NOVAG)",  # a sign is no word
    "vragen van het lid De Vries (VVD) over",
    "de leden Jansen (PvdA), Bakker (D66), voorzitter, De Boer (VVD)",
    "Leden: Dittrich (D66), Cornielje (VVD), De Vries (VVD), Dijksma (PvdA), Cherribi (VVD), De Cloe (PvdA)",
    "Antwoord van minister Bakker (Financiën)",
    "de staatssecretaris (OCW) antwoordt",
    "te Bergen (NH) en Noord-Holland (NH)",
    "in Amsterdam (NL)",
    "de drie grote onderzoeksuniversiteiten (TU’s) en hogescholen (hbo)",
    "met de Britse premier (Sunak) en de Rijn (NRW)",
    "op 4 juli (juni 2024)",
    "het wetsvoorstel (36 450)",
    "Verordening (EG) nr. 1107/2009",
    "Verordening (EU) 2016/679",
    "begroting van Defensie (X)",
    "voor een bedrag (€ 6 miljoen)",
    "ernstige (bedrijfsmatige) overtredingen",
    "werknemers(vertegenwoordiging)",
    "de ramingen van het instituut (CPB)",
    "uit onderzoek blijkt (RIVM, 2023)",
    "ouders of kinderen (ook)",
    "zie artikel 5 (o.a. in de bijlage)",
    "de Kamer (TK) is geïnformeerd",
    "het kabinet (vooral) bezorgd is",
    "in lijn (ook in lijn met het advies van de Raad van State)",
    "het antwoord is hierna afgedrukt",
    "de Kamer is verder geïnformeerd",
    "dat de VVD, de partij van de minister, wil",
    "Ja (zie vraag 2)",
    "motie van het lid Jansen (Kamerstuk 28676, nr. 5)",
    "de stikstof (N) in de bodem",
    "gemeenten (VNG), provincies (IPO) en waterschappen",
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), INTRODUCED)
def test_a_short_form_is_found_with_what_it_stands_for(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", PLAIN)
def test_what_only_looks_like_it_introduces_nothing(text: str) -> None:
    assert found(text) == []


def test_the_long_form_stands_in_the_same_sentence() -> None:
    assert found("Dat doet de Autoriteit. Consument en Markt (ACM) ziet toe.") == []


def test_several_in_one_text_stand_in_order() -> None:
    text = "de Sociale Verzekeringsbank (SVB), de AVG (Algemene verordening gegevensbescherming) en de Dienst Zuid (DZ)"
    assert [short for short, _ in found(text)] == ["SVB", "AVG", "DZ"]


@pytest.mark.parametrize(
    ("text", "long"),
    [
        ("leden van de Joint Expeditionary Force willen dat de JEF", "Joint Expeditionary Force"),
        ("de Joint Expeditionary Force en nog een Joint Expeditionary Force en de JEF", "Joint Expeditionary Force"),
        ("de Algemene Rekenkamer Zuid vindt dat de ARZ", "Algemene Rekenkamer Zuid"),
        ("de Joint expeditionary force en de JEF", None),
        ("de Joint, Expeditionary Force en de JEF", None),
        ("de Joint Expeditionary Force. Daarna de JEF", None),
        ("Europese Unie en de EU", None),
        ("Een Joint Force en de JEF", None),
        ("de JEF", None),
    ],
)
def test_words_in_capitals_may_spell_out_a_short_form_later_in_the_sentence(text: str, long: str | None) -> None:
    start = text.rindex(" ") + 1
    span = spelled_out_before(text, Span(start, len(text)))
    assert (text[span.start : span.end] if span else None) == long


@pytest.mark.parametrize(
    "text",
    [
        *("a " * 5000 + "(ABCDEFGH)", "(" * 5000, "Aa, de " * 3000, "AA – " * 3000, "hierna: " * 3000),
        *("(AB, " * 3000, "A, die t (AB)" * 400, "Aa of AA " * 3000, "a – aaa " * 3000, "A van de A (AB) " * 400),
        *("[AAA] " * 3000, "A (AB of AC of " * 2000, "de A (de «AB»), " * 400, "1,2,3,4-" * 3000),
        "BLIJFT, " * 1500,  # each is taken for the seat of what is before it
    ],
)
def test_no_text_takes_long(text: str) -> None:
    watch = Watch()
    found(text)
    assert watch.seconds() < 3
