"""Ways in which official texts introduce a short form, class by class, and what only looks like one of them."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

IND = "Immigratie- en Naturalisatiedienst"
WFT = "Wet op het financieel toezicht"
RVO = "Rijksdienst voor Ondernemend Nederland"
AVG = "Algemene verordening gegevensbescherming"

WITHOUT_BRACKETS = [
    (f"de {IND}, hierna aangeduid als IND, beslist", "IND", IND),
    (f"de {IND}, verder te noemen de IND, beslist", "IND", IND),
    (f"de {IND}, ook wel IND genoemd, beslist", "IND", IND),
    (f"de {IND} – ook wel de IND genoemd – beslist", "IND", IND),
    (f"de {IND}, kortweg de IND, beslist", "IND", IND),
    (f"de {IND}, afgekort tot IND, beslist", "IND", IND),
    (f"de {RVO}, RVO, meldt", "RVO", RVO),
    (f"RVO, {RVO}, meldt", "RVO", RVO),
    (f"de AVG – de {AVG} – geldt", "AVG", AVG),
    (f"de AVG, ofwel de {AVG}, geldt", "AVG", AVG),
    (f"AVG is de afkorting van {AVG}.", "AVG", AVG),
    (
        "EVENING staat voor Effectstudie Voorschoolse Educatie: een studie",
        "EVENING",
        "Effectstudie Voorschoolse Educatie",
    ),
    ("NPO: Nederlandse Publieke Omroep.", "NPO", "Nederlandse Publieke Omroep"),
    ("het Stelsel van verkiezingen, in het navolgende ‘het Stelsel’, geldt", "het Stelsel", "Stelsel van verkiezingen"),
]
ANNOUNCED = [
    (f"de {IND} (hierna aangeduid als ‘IND’) beslist", "IND", IND),
    (f"de {WFT} (verder: de Wet) regelt", "Wet", WFT),
    (f"de {WFT} (verder te noemen: «Wft») regelt", "Wft", WFT),
    (f"de {WFT} (in het vervolg aangehaald als: Wft) regelt", "Wft", WFT),
    (f"de {WFT} (hierna Wft) regelt", "Wft", WFT),
    (f"de {WFT} (hierna kortheidshalve «de Wet» te noemen) regelt", "de Wet", WFT),
    ("het ontwerp Invoeringsbesluit Zuid (hierna Invoeringsbesluit).", "Invoeringsbesluit", "Invoeringsbesluit Zuid"),
    ("de Nationale Ombudsman [hierna: Ombudsman] meldt", "Ombudsman", "Nationale Ombudsman"),
    # Brackets, or the first part of brackets, stand in between.
    ("de Wet ruimtelijke ordening (Stb. 2006, 566) (hierna: Wro) regelt", "Wro", "Wet ruimtelijke ordening"),
    ("het Verdrag van Parijs, (Trb. 2016, 94), (hierna «het Akkoord») geldt", "het Akkoord", "Verdrag van Parijs"),
    (
        "richtlijn 2005/85/EG van de Raad van 1 december 2005 (PbEU L 326; hierna: de richtlijn) regelt",
        "richtlijn",
        "richtlijn 2005/85/EG van de Raad van 1 december 2005",
    ),
    (
        "van het orgaan (het Subcomité ter Preventie, hierna: «het Subcomité») ten opzichte",
        "het Subcomité",
        "Subcomité ter Preventie",
    ),
    ("van de dienst (de Dienst Regelingen Zuid, hierna: DRZ) ten opzichte", "DRZ", "Dienst Regelingen Zuid"),
    # The name is a compound whose last part stands in the text.
    (
        "richtlijn nr. 2005/85/EG van de Raad (hierna te noemen: de procedurerichtlijn) regelt",
        "procedurerichtlijn",
        "richtlijn nr. 2005/85/EG van de Raad",
    ),
    (
        "Verordening (EU) nr. 1380/2013 (hierna: de basisverordening) geldt",
        "basisverordening",
        "Verordening (EU) nr. 1380/2013",
    ),
    # More of what the text has one of.
    (
        "de Inspectie Zorg en Inspectie Werk (hierna: de inspecties)",
        "inspecties",
        "Inspectie Zorg en Inspectie Werk",
    ),
    # All that belongs to the name before the word that is repeated.
    (
        "van het Facultatief Protocol bij het Verdrag (hierna: het Protocol)",
        "Protocol",
        "Facultatief Protocol bij het Verdrag",
    ),
    ("dat de desbetreffende richtlijn over loon (hierna: de richtlijn) wordt", "richtlijn", "richtlijn over loon"),
]
ONLY_REPEATED = [
    ("van de Raad van de Europese Unie (de Raad) over", "Raad", "Raad van de Europese Unie"),
    ("van de Europese Commissie (de Commissie) over", "Commissie", "Europese Commissie"),
    ("door de Europese Commissie (Commissie) die", "Commissie", "Europese Commissie"),
    ("van Richtlijn 2010/84/EU (de richtlijn), die", "richtlijn", "Richtlijn 2010/84/EU"),
    ("Het VN Verdrag over rechten (het VN Verdrag) is", "VN Verdrag", "VN Verdrag over rechten"),
    (
        "door de Dienst voor het kadaster en de openbare registers (het Kadaster).",
        "Kadaster",
        "Dienst voor het kadaster en de openbare registers",
    ),
    ("het Protocol van Montreal («Protocol») geldt", "Protocol", "Protocol van Montreal"),
]
LAWS = [
    (
        "van de Wet op het hoger onderwijs en wetenschappelijk onderzoek (WHW) is",
        "WHW",
        "Wet op het hoger onderwijs en wetenschappelijk onderzoek",
    ),
    ("van de Wet inzake de luchtverontreiniging (Wlv), en", "Wlv", "Wet inzake de luchtverontreiniging"),
    (
        "de Wet ter voorkoming van witwassen en financieren van terrorisme (Wwft)",
        "Wwft",
        "Wet ter voorkoming van witwassen en financieren van terrorisme",
    ),
    (
        "het Europees Verdrag voor de Rechten van de Mens en de Fundamentele Vrijheden (EVRM)",
        "EVRM",
        "Europees Verdrag voor de Rechten van de Mens en de Fundamentele Vrijheden",
    ),
    (
        "de Wet basisregistraties adressen en gebouwen (Wet bag)",
        "Wet bag",
        "Wet basisregistraties adressen en gebouwen",
    ),
    ("de Wet arbeidsongeschiktheidsvoorziening (Wajong) is", "Wajong", "Wet arbeidsongeschiktheidsvoorziening"),
    ("van de wet werk en inkomen (WI) is", "WI", "wet werk en inkomen"),
    ("de Wet verlaging bezoldiging WNT (WNT2)", "WNT2", "Wet verlaging bezoldiging WNT"),
    ("het voorstel Verbetering verdeling, toezicht en hulp (VTH)", "VTH", "verdeling, toezicht en hulp"),
    ("de Wet waardering onroerende zaken (Wet WOZ)", "Wet WOZ", "Wet waardering onroerende zaken"),
    ("de Wet op de loonbelasting 1964 (Wet LB 1964)", "Wet LB 1964", "Wet op de loonbelasting 1964"),
    ("de Raad voor de leefomgeving en infrastructuur (Rli)", "Rli", "Raad voor de leefomgeving en infrastructuur"),
]
TRANSLATED = [
    (
        "de te Brussel tot stand gekomen Brede Economische en Handelsovereenkomst (CETA) tussen Canada",
        "CETA",
        "Brede Economische en Handelsovereenkomst",
    ),
    ("het Wereldvoedselprogramma (WFP) meldt", "WFP", "Wereldvoedselprogramma"),
    ("aan de nationale onderzoekscommissie in Jemen (NCOI) is", "NCOI", "nationale onderzoekscommissie"),
    ("beschouwd als officiële ontwikkelingshulp (ODA) en", "ODA", "officiële ontwikkelingshulp"),
    ("Het Comité voor ontwikkelingshulp (DAC), een orgaan", "DAC", "Comité voor ontwikkelingshulp"),
    ("van HIPC-landen (Heavily Indebted Poor Countries) zijn", "HIPC-landen", "Heavily Indebted Poor Countries"),
    ("de Dienst Wegverkeer (RDW) meldt", "RDW", "Dienst Wegverkeer"),
    (
        "Verordening (EU) 2016/679 van het Europees Parlement en de Raad (hierna: AVG) geldt",
        "AVG",
        "Verordening (EU) 2016/679 van het Europees Parlement en de Raad",
    ),
]
BEGIN_AND_END = [
    ("dat De Nederlandsche Bank (DNB) verwacht", "DNB", "De Nederlandsche Bank"),
    ("door het ESM aan De Nederlandsche Bank (DNB) betaalde", "DNB", "De Nederlandsche Bank"),
    ("het Instituut voor Visserijonderzoek, Oostende (IVO).", "IVO", "Instituut voor Visserijonderzoek"),
    ("van het in 2019 afgeronde meerjarige onderzoeksprogramma (MAPF) naar", "MAPF", "meerjarige onderzoeksprogramma"),
    ("de verzekerde op basis van de Zorg-op-maatpolis (hierna: de zekerheid)", "zekerheid", "Zorg-op-maatpolis"),
    ("het besluit van DNB (De Nederlandsche Bank) om", "DNB", "De Nederlandsche Bank"),
    (
        "het persoonsgebonden budget in de Zorgverzekeringswet (Zvw-pgb) 2015",
        "Zvw-pgb",
        "persoonsgebonden budget in de Zorgverzekeringswet",
    ),
    (
        "op Bonaire, Sint Eustatius en Saba (hierna: de BES-eilanden), tenzij",
        "BES-eilanden",
        "Bonaire, Sint Eustatius en Saba",
    ),
    (
        "de werkgroep Beoordeling Nieuwe Commissie-voorstellen (BNC) waarin",
        "BNC",
        "Beoordeling Nieuwe Commissie-voorstellen",
    ),
    ("het Nieuwe Normen- en Handhavingsstelsel (NNHS) van", "NNHS", "Nieuwe Normen- en Handhavingsstelsel"),
    ("het voorstel over PFAS (per- en polyfluoralkylstoffen) is", "PFAS", "per- en polyfluoralkylstoffen"),
    ("stoffen, per- en polyfluoralkylstoffen (PFAS)", "PFAS", "per- en polyfluoralkylstoffen"),
    ("het Programma Aanpak Stikstof 2015–2021 (PAS) loopt", "PAS", "Programma Aanpak Stikstof"),
    ("het Tweede Structuurschema Verkeer (SV 2) meldt", "SV 2", "Tweede Structuurschema Verkeer"),
    ("het tweede Nationaal Milieubeleidsplan (NMP2) meldt", "NMP2", "tweede Nationaal Milieubeleidsplan"),
    ("de ggz (geestelijke gezondheidszorg) kent", "ggz", "geestelijke gezondheidszorg"),
    ("het wetenschappelijk onderwijs (wo) kent", "wo", "wetenschappelijk onderwijs"),
]
NOTHING = [
    "de zaak (verder geen bijzonderheden) is",
    "middelen (alcohol, verder roken en de rest) zijn",
    "de maatregelen (hierna opgenomen) gelden",
    "de staatssecretaris [hierna] meldt",
    "de brief [CBS] van",
    "in het eerste jaar (het jaar 2020) was",
    "gemeenten (de grote gemeenten) melden",
    "op verzoek van het Openbaar Ministerie (de officier van justitie)",
    "de Raad (de Raad) vergadert",
    "de commissie van wijzen (Commissie) en Jan Jansen (Pieterse) en de raad in Utrecht (Utrecht) zijn",
    "de projectprocedure (‘procedure’) en de kabinetsreactie (de reactie) zijn",
    "het CBS, CPB, en PBL melden",
    "de Europese Unie, NAVO, en",
    "Besluit van de Raad (RBZ) van 3 mei",
    "de burgemeester van Den Haag (KLM) meldt",
    "de vestiging in Amsterdam (ASML) en de grote fabriek in Den Bosch (DSM) melden",
    "Verordening (EU) 2016/679 is volgens de toezichthouder streng (EDPB)",
    "terwijl de procedure (projectprocedure) al was gestart",
    "de Bank (Bank van Nederlandse Gemeenten) en de zorg (zeer ontwikkelde regionale gevallen)",
    "KLM staat voor een grote opgave en VVD staat voor De leden",
    "volgens grote gemeenten (GGD) en nieuwe cijfers (NZR) en recent onderzoek (RKI)",
    "Bron: CBS en CPB",
    "VVD: De leden van de fractie vragen",
    "de wet (zie ook artikel 3) regelt",
    "het rapport is op de website (www.nctv.nl) te vinden",
    "de Raad, de Commissie (RAZ) en",
]
CLASSES = (
    *WITHOUT_BRACKETS,
    *ANNOUNCED,
    *ONLY_REPEATED,
    *LAWS,
    *TRANSLATED,
    *BEGIN_AND_END,
)


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), CLASSES)
def test_each_way_to_introduce_a_short_form_is_found(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_one_of_these_ways_introduces_nothing(text: str) -> None:
    assert found(text) == []


def test_a_short_form_that_is_introduced_again_is_found_again() -> None:
    text = "de Raad van Toezicht (RvT) en, verderop, de raad van toezicht (rvt)"
    assert [short for short, _ in found(text)] == ["RvT", "rvt"]
