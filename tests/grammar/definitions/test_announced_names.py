"""Names and short forms that words announce, class by class: `(hierna: de Raad of OVV)`, `…, kortweg Woo.`"""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

IND = "Immigratie- en Naturalisatiedienst"
ACM = "Autoriteit Consument & Markt"
IVRK = "Internationaal Verdrag inzake de Rechten van het Kind"

AT_THE_END_OF_A_SENTENCE = [
    (f"één toezichthouder: de {ACM}, oftewel de ACM.", "ACM", ACM),
    (f"naar de {IND}, kortweg IND. Daarna", "IND", IND),
    ("de Liberation Tigers of Tamil Eelam, verder te noemen LTTE. Op", "LTTE", "Liberation Tigers of Tamil Eelam"),
    ("het Lieferkettensorgfaltspflichtengesetz, kortweg LkSG.", "LkSG", "Lieferkettensorgfaltspflichtengesetz"),
    ("de «new psychoactive substances», oftewel NPS. In", "NPS", "new psychoactive substances"),
    ("een milieueffectrapportage, afgekort m.e.r., maken", "m.e.r.", "milieueffectrapportage"),
]
WITH_FEW_CAPITALS = [
    ("daarna de Wet open overheid, kortweg Woo. Het", "Woo", "Wet open overheid"),
    ("de Wet langdurige zorg, hierna Wlz, geldt", "Wlz", "Wet langdurige zorg"),
    ("de Algemene wet bestuursrecht, afgekort Awb, regelt", "Awb", "Algemene wet bestuursrecht"),
    ("de Wet publieke gezondheid, verder te noemen de Wpg, regelt", "Wpg", "Wet publieke gezondheid"),
    ("de Zorgverzekeringswet, afgekort als Zvw, regelt", "Zvw", "Zorgverzekeringswet"),
    ("exportkredietverzekering, afgekort tot ekv, geeft", "ekv", "exportkredietverzekering"),
    ("in het midden- en kleinbedrijf, het mkb, voor", "mkb", "midden- en kleinbedrijf"),
    ("in de geestelijke gezondheidszorg, de ggz, zijn", "ggz", "geestelijke gezondheidszorg"),
    ("een persoonsgebonden budget, afgekort pgb, krijgen", "pgb", "persoonsgebonden budget"),
]
BESIDE_IN_SMALL = [
    ("kan de algemene periodieke keuring, de apk, worden", "apk", "algemene periodieke keuring"),
    ("de Wet kwaliteitsborging voor het bouwen – de Wkb – moeten", "Wkb", "Wet kwaliteitsborging voor het bouwen"),
    ("de Wet open overheid, de Woo, geldt", "Woo", "Wet open overheid"),
    ("het voortgezet speciaal onderwijs, het vso, groeit", "vso", "voortgezet speciaal onderwijs"),
    ("de Zorgverzekeringswet, de Zvw, geldt", "Zvw", "Zorgverzekeringswet"),
    ("het geautomatiseerde elektronische depot – het ged – groeit", "ged", "geautomatiseerde elektronische depot"),
    ("van minderjarige vreemdelingen, de zogenoemde mv's, in", "mv's", "minderjarige vreemdelingen"),
    ("van alleenstaande vreemdelingen, kortweg av’s, in", "av’s", "alleenstaande vreemdelingen"),
]
CALLED_SO = [
    ("door de Autoriteit Financiële Markten, AFM genaamd. De", "AFM", "Autoriteit Financiële Markten"),
    ("de Raad voor Cultuur, RvC genoemd, adviseert", "RvC", "Raad voor Cultuur"),
    ("het Openbaar Ministerie, het OM geheten, beslist", "OM", "Openbaar Ministerie"),
    ("de Algemene nabestaandenwet, de Anw, en", "Anw", "Algemene nabestaandenwet"),
    ("de Algemene Kinderbijslagwet, de Akw, en", "Akw", "Algemene Kinderbijslagwet"),
    ("Leerwegondersteunend onderwijs – lwoo – is", "lwoo", "Leerwegondersteunend onderwijs"),
    ("het hoger beroepsonderwijs – het hbo – is", "hbo", "hoger beroepsonderwijs"),
    ("het middelbaar beroepsonderwijs – mbo – is", "mbo", "middelbaar beroepsonderwijs"),
]
WITH_ITS_ARTICLE = [
    ("bij de Regeling examenprogramma's, hierna: de Regeling.", "Regeling", "Regeling examenprogramma's"),
    ("bij het Verdrag van Genève, hierna: het Verdrag.", "Verdrag", "Verdrag van Genève"),
    ("bij het Fonds Zuid, hierna te noemen: het Fonds.", "Fonds", "Fonds Zuid"),
    ("bij de Commissie van Wijzen, verder: de Commissie, is", "Commissie", "Commissie van Wijzen"),
    ("bij het Openbaar Ministerie, hierna: het OM, is", "OM", "Openbaar Ministerie"),
]
NOTHING = [
    "een goede reden en de overige kinderen, de rok, en",
    "de ouders, kinderen en grootouders, de kgo, en",
    "de Wet, de Raad, en",
    "de kinderen – kind – en de moeders – moes – zijn",
    "het Verdrag inzake de rechten, hierna het VN-verdrag handicap.",
    "Jan Jansen, CDA genoemd, en",
    "de grote bedrijven – de grootste – en",
]
NAME_OF_A_LAW = [
    (
        "de Wet bevordering integriteitsbeoordelingen door het openbaar bestuur, hierna: de Wet Bibob. Een",
        "Wet Bibob",
        "Wet bevordering integriteitsbeoordelingen door het openbaar bestuur",
    ),
    (
        "de Wet op de beroepen in de individuele gezondheidszorg (Wet BIG) regelt",
        "Wet BIG",
        "Wet op de beroepen in de individuele gezondheidszorg",
    ),
    (
        "de Wet werk en zekerheid voor flexwerkers, kortweg de Wet Flex, regelt",
        "Wet Flex",
        "Wet werk en zekerheid voor flexwerkers",
    ),
    (
        "het Besluit kwaliteit leefomgeving, hierna: Besluit Bkl, regelt",
        "Besluit Bkl",
        "Besluit kwaliteit leefomgeving",
    ),
    ("de Wet tegemoetkoming schade (hierna: de Wet Schade) regelt", "Wet Schade", "Wet tegemoetkoming schade"),
]
TWO_NAMES = [
    (f"het {IVRK} (hierna: het Kinderrechtenverdrag of IVRK). Het", ("Kinderrechtenverdrag", "IVRK"), IVRK),
    (
        "de Onderzoeksraad voor Veiligheid (hierna 'de Onderzoeksraad' of 'OVV') beveelt",
        ("de Onderzoeksraad", "OVV"),
        "Onderzoeksraad voor Veiligheid",
    ),
    (
        "het Waarborgfonds Sociale Woningbouw (hierna ook: het WSW of het Waarborgfonds) werd",
        ("WSW", "Waarborgfonds"),
        "Waarborgfonds Sociale Woningbouw",
    ),
    (f"de {IND} (hierna: de IND dan wel de Dienst) beslist", ("IND", "Dienst"), IND),
    (f"de {ACM} (hierna: «ACM» of «de Autoriteit») ziet toe", ("ACM", "de Autoriteit"), ACM),
    (
        "de Nederlandse Aardolie Maatschappij (verder NAM of de Maatschappij) boort",
        ("NAM", "Maatschappij"),
        "Nederlandse Aardolie Maatschappij",
    ),
    (
        "een gegevensbeschermingseffectbeoordeling (GEB of, in het Engels, DPIA) ontbrak",
        ("GEB", "DPIA"),
        "gegevensbeschermingseffectbeoordeling",
    ),
    (
        "een kosten-batenanalyse (KBA, in het Engels CBA) ontbrak",
        ("KBA", "CBA"),
        "kosten-batenanalyse",
    ),
    ("de Europese Centrale Bank (ECB, Frans: BCE) meldt", ("ECB", "BCE"), "Europese Centrale Bank"),
]
NAMED_BY_A_PART = [
    (
        "De Anti-Doping Autoriteit Nederland (afgekort «de Dopingautoriteit») is",
        "de Dopingautoriteit",
        "Anti-Doping Autoriteit Nederland",
    ),
    ("de Commissie voor de Rechten (kortweg: de Commissie) is", "Commissie", "Commissie voor de Rechten"),
    ("het Fonds Zuid-Nederland (ook wel ‘het Fonds’) is", "het Fonds", "Fonds Zuid-Nederland"),
    ("de Europese Commissie (kortweg «Commissie») is", "Commissie", "Europese Commissie"),
    ("het Verdrag van Genève (kortweg: het Vluchtelingenverdrag) is", "Vluchtelingenverdrag", "Verdrag van Genève"),
]
WITHOUT_BRACKETS = [
    ("de ‘infection fatality rate’ of IFR, is", "IFR", "infection fatality rate"),
    ("een Joint Investigation Team of JIT is", "JIT", "Joint Investigation Team"),
    ("een Joint Investigation Team\nof JIT is", "JIT", "Joint Investigation Team"),
    ("het Openbaar Ministerie, of het OM, beslist", "OM", "Openbaar Ministerie"),
    ("een milieueffectrapport of MER is nodig", "MER", "milieueffectrapport"),
    (
        "The International Narcotics Control Board, in de wandelgangen INCB, sprak",
        "INCB",
        "International Narcotics Control Board",
    ),
    ("de Foreign Account Tax Compliance Act, bekend als FATCA, geldt", "FATCA", "Foreign Account Tax Compliance Act"),
    (f"de {IND}, ook bekend onder de afkorting IND, beslist", "IND", IND),
    (f"de {IND}, in het spraakgebruik de IND, beslist", "IND", IND),
    (f"de {IND}, met als afkorting IND, beslist", "IND", IND),
    (f"de {IND}, dikwijls afgekort als IND, beslist", "IND", IND),
    (
        "TIMSS, voluit «Trends in International Mathematics and Science Study», laat",
        "TIMSS",
        "Trends in International Mathematics and Science Study",
    ),
]
LETTERS_DO_NOT_TELL = [
    (
        "een nieuwe variant van de ziekte van Creutzfeldt-Jakob, afgekort nvCJD. De",
        "nvCJD",
        "nieuwe variant van de ziekte van Creutzfeldt-Jakob",
    ),
    ("het Europees Geneesmiddelenbureau, afgekort EMA, keurt", "EMA", "Europees Geneesmiddelenbureau"),
    ("het Internationaal Strafhof, afgekort ICC, in", "ICC", "Internationaal Strafhof"),
    ("de Wereldgezondheidsorganisatie, kortweg ILO, in", "ILO", "Wereldgezondheidsorganisatie"),
    ("het Wereldvoedselprogramma, afgekort als WFP, in", "WFP", "Wereldvoedselprogramma"),
]
CLASSES = (
    *CALLED_SO,
    *BESIDE_IN_SMALL,
    *WITH_ITS_ARTICLE,
    *AT_THE_END_OF_A_SENTENCE,
    *WITH_FEW_CAPITALS,
    *NAME_OF_A_LAW,
    *NAMED_BY_A_PART,
    *WITHOUT_BRACKETS,
    *LETTERS_DO_NOT_TELL,
)
ANNOUNCEMENTS = [
    *(
        "hierna",
        "hierna ook te noemen",
        "verder",
        "in het vervolg",
        "in het navolgende",
        "in deze brief ook aangeduid als",
    ),
    *(
        "kortheidshalve",
        "afgekort tot",
        "veelal afgekort als",
        "met als afkorting",
        "kortweg",
        "in het kort",
        "kort gezegd",
    ),
    *("in de wandelgangen", "in de volksmond", "in de praktijk", "in het spraakgebruik", "in jargon", "bekend als"),
    *("beter bekend onder de naam", "onder de afkorting", "ook aangeduid als", "ook wel", "de zogeheten", "oftewel"),
    *("ofwel", "vanaf nu"),
]


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), CLASSES)
def test_a_name_that_words_announce_is_found(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize(("text", "names", "long"), TWO_NAMES)
def test_two_names_in_the_same_brackets_stand_for_the_same(text: str, names: tuple[str, ...], long: str) -> None:
    assert found(text) == [(name, long) for name in names]


@pytest.mark.parametrize("words", ANNOUNCEMENTS)
def test_each_announcement_introduces_a_short_form_with_brackets_and_without(words: str) -> None:
    assert found(f"de {IND} ({words} IND) beslist") == found(f"de {IND}, {words} IND, beslist") == [("IND", IND)]


@pytest.mark.parametrize("text", NOTHING)
def test_words_beside_each_other_are_no_names(text: str) -> None:
    assert found(text) == []
