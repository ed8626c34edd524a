"""Further ways in which running text introduces a short form, class by class, each with what only looks like it."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

IND = "Immigratie- en Naturalisatiedienst"
WADA = "World Anti-Doping Agency"

AFTER_A_CLAUSE = [
    (
        "De Nederlands-Vlaamse Accreditatieorganisatie, die het hoger onderwijs weegt (hierna: NVAO), hanteert",
        "NVAO",
        "Nederlands-Vlaamse Accreditatieorganisatie",
    ),
    (
        "Het Internationaal Atoomenergieagentschap, dat in Wenen is gevestigd en de inspecties uitvoert (IAEA), sprak",
        "IAEA",
        "Internationaal Atoomenergieagentschap",
    ),
    (
        "die de inzet van de United Nations Interim Force in Lebanon verlengt (UNIFIL), is",
        "UNIFIL",
        "United Nations Interim Force in Lebanon",
    ),
    (
        f"De {IND}, waaronder de aanvragen vallen (IND), beslist",
        "IND",
        IND,
    ),
    (
        "het Centraal Orgaan opvang asielzoekers, dat de opvang regelt (COA), meldt",
        "COA",
        "Centraal Orgaan opvang asielzoekers",
    ),
    (
        "de Nederlandse Zorgautoriteit, die hierop toezicht houdt (hierna: NZa), meldt",
        "NZa",
        "Nederlandse Zorgautoriteit",
    ),
    ("dat zij met de Autoriteit Persoonsgegevens overlegt (AP) over", "AP", "Autoriteit Persoonsgegevens"),
]
ANNOUNCED_OTHERWISE = [
    (
        "in de zorg van het Centraal Orgaan opvang asielzoekers, het COA. Van hen",
        "COA",
        "Centraal Orgaan opvang asielzoekers",
    ),
    ("met small modular reactors en daarom vaak afgekort tot SMR's, die", "SMR's", "small modular reactors"),
    (
        "De Kaderrichtlijn Water (Richtlijn 2000/60/EG), in het vervolg van deze beantwoording de KRW, werkt",
        "KRW",
        "Kaderrichtlijn Water",
    ),
    (
        "De Spreidingswet (voluit de Wet taak mogelijk maken asielopvang) geldt",
        "Spreidingswet",
        "Wet taak mogelijk maken asielopvang",
    ),
    (
        "Het Congres van lokale overheden van de Raad van Europa, hierna tevens ‘het Congres’, zegt",
        "het Congres",
        "Congres van lokale overheden van de Raad van Europa",
    ),
]
WITH_MORE_BEHIND = [
    (
        "Het Development Assistance Committee van de OESO, DAC, bepaalt",
        "DAC",
        "Development Assistance Committee",
    ),
    (
        "de Gemeenschappelijke Controle-instantie van Europol (GCI) heeft",
        "GCI",
        "Gemeenschappelijke Controle-instantie",
    ),
    ("de Joint Investigation Unit van de NAVO (JIU) meldt", "JIU", "Joint Investigation Unit"),
    ("het Directoraat-Generaal Mobiliteit van de Commissie (DGM) meldt", "DGM", "Directoraat-Generaal Mobiliteit"),
    ("het Joint Comprehensive Plan of Action akkoord (JCPoA) geldt", "JCPoA", "Joint Comprehensive Plan of Action"),
    ("de Veiligheidsraad van de VN (VNVR) veroordeelde", "VNVR", "Veiligheidsraad van de VN"),
    (
        "de United Nations Guiding Principles on Business and Human Rights (UNGP's) na te leven",
        "UNGP's",
        "United Nations Guiding Principles on Business and Human Rights",
    ),
    (
        "de Voluntary Principles Initiative on Security and Trade (VPI) gelden",
        "VPI",
        "Voluntary Principles Initiative on Security and Trade",
    ),
]
WITH_A_NUMBER = [
    ("op de vijftiende Conference of the Parties (COP15) in", "COP15", "vijftiende Conference of the Parties"),
    ("op de 26e Conference of the Parties (COP26) in", "COP26", "26e Conference of the Parties"),
    ("op de Conference of the Parties (COP27) in", "COP27", "Conference of the Parties"),
    ("het twaalfde Europees Ontwikkelingsfonds Oost (EOO12) is", "EOO12", "twaalfde Europees Ontwikkelingsfonds Oost"),
    ("(Anti-Tax Avoidance Directive, ook wel aangeduid als ATAD1). Door", "ATAD1", "Anti-Tax Avoidance Directive"),
    ("de Anti-Tax Avoidance Directive (ATAD2) geldt", "ATAD2", "Anti-Tax Avoidance Directive"),
    ("de Payment Services Directive (PSD2) geldt", "PSD2", "Payment Services Directive"),
    ("de Capital Requirements Directive (CRD4) geldt", "CRD4", "Capital Requirements Directive"),
    (
        "het Meerjarenprogramma Infrastructuur Transport (MIT3) loopt",
        "MIT3",
        "Meerjarenprogramma Infrastructuur Transport",
    ),
]
QUOTED_FIRST_HALF = [
    ("de «System Development and Demonstration»-fase (SDD) van", "SDD", "System Development and Demonstration"),
    ("de ‘Know Your Customer’-procedure (KYC) van", "KYC", "Know Your Customer"),
    ('het "Internet of Things"-netwerk (IoT) van', "IoT", "Internet of Things"),
    ("de “Joint Expeditionary Force”-eenheden (JEF) van", "JEF", "Joint Expeditionary Force"),
    ("een 'Real Driving Emissions'-test (RDE) van", "RDE", "Real Driving Emissions"),
]
NOT_CLOSED = [
    ("Via het Dutch Good Growth Fund («DGGF) en FMO wordt", "DGGF", "Dutch Good Growth Fund"),
    ("Via het Dutch Good Growth Fund (DGGF en FMO wordt", "DGGF", "Dutch Good Growth Fund"),
    ("het Openbaar Ministerie (OM heeft beslist", "OM", "Openbaar Ministerie"),
    ("voor 3,4-methyleendioxymethamfetamine (MDMA in 1998 toegenomen", "MDMA", "3,4-methyleendioxymethamfetamine"),
    (f"het {WADA} (WADA, in Montreal meldt", "WADA", WADA),
]
CHEMICALS = [
    ("het middel 3-methylmethcathinon (3-MMC) is", "3-MMC", "3-methylmethcathinon"),
    ("het verbod op 4-methylmethcathinon (MMC) is", "MMC", "4-methylmethcathinon"),
    ("het middel gamma-hydroxyboterzuur (GHB) is", "GHB", "gamma-hydroxyboterzuur"),
    ("de stof 2,4-dichloorfenoxyazijnzuur (DCF) is", "DCF", "2,4-dichloorfenoxyazijnzuur"),
    ("de stof 1,2-dichloorethaan (DCE) is", "DCE", "1,2-dichloorethaan"),
]
TRANSLATED = [
    ("uit het gemeenschappelijk afwikkelingsfonds (SRF).", "SRF", "gemeenschappelijk afwikkelingsfonds"),
    ("onder het gemeenschappelijk toezichtsmechanisme (SSM).", "SSM", "gemeenschappelijk toezichtsmechanisme"),
    ("van de gemeenschappelijke afwikkelingsraad (SRB).", "SRB", "gemeenschappelijke afwikkelingsraad"),
    ("het permanente stabiliteitsmechanisme (ESM).", "ESM", "permanente stabiliteitsmechanisme"),
    ("de internationale arbeidsorganisatie (ILO).", "ILO", "internationale arbeidsorganisatie"),
]
LIKE_A_PROVINCE = [
    ("en de Gezondheidsraad (GR) baseren", "GR", "Gezondheidsraad"),
    ("een gemeenschappelijke regeling (GR) kan", "GR", "gemeenschappelijke regeling"),
    ("met het openbaar vervoer (OV) reizen", "OV", "openbaar vervoer"),
    ("de Nationale Bank (NB) meldt", "NB", "Nationale Bank"),
    ("de Landelijke Beroepsgroep (LB) meldt", "LB", "Landelijke Beroepsgroep"),
]
SQUARE = [
    (f"aangesloten bij het {WADA} [WADA]. De", "WADA", WADA),
    (f"de {IND} [IND] beslist", "IND", IND),
    ("het Openbaar Ministerie [OM] beslist", "OM", "Openbaar Ministerie"),
    ("de Algemene wet bestuursrecht [Awb] regelt", "Awb", "Algemene wet bestuursrecht"),
    ("de Dienst Uitvoering Onderwijs ['DUO'] betaalt", "DUO", "Dienst Uitvoering Onderwijs"),
]
MORE_IN_BRACKETS = [
    (
        "Voor de Sustainable Development Goals (de SDG's, ofwel de duurzame ontwikkelingsdoelen) resteren",
        "SDG's",
        "Sustainable Development Goals",
    ),
    ("het Centraal Planbureau (het CPB, dat raamt) meldt", "CPB", "Centraal Planbureau"),
    (
        "van de FATF (Financial Action Task Force, waarvan Nederland lid is) verplicht",
        "FATF",
        "Financial Action Task Force",
    ),
    (
        "de AVG (Algemene verordening gegevensbescherming; PbEU 2016) geldt",
        "AVG",
        "Algemene verordening gegevensbescherming",
    ),
    (
        "de ANVS (Autoriteit Nucleaire Veiligheid en Stralingsbescherming, te Den Haag) meldt",
        "ANVS",
        "Autoriteit Nucleaire Veiligheid en Stralingsbescherming",
    ),
]
ARTICLE_GIVES_A_LETTER = [
    ("van de Nederlandsche Bank (DNB). De", "DNB", "Nederlandsche Bank"),
    ("van de Haagse Hogeschool (DHH). De", "DHH", "Haagse Hogeschool"),
    ("van het Financieele Dagblad (HFD). De", "HFD", "Financieele Dagblad"),
    ("bij de Nieuwe Bibliotheek (DNB) te", "DNB", "Nieuwe Bibliotheek"),
    ("bij de Nederlandse Energie Maatschappij (DNEM) te", "DNEM", "Nederlandse Energie Maatschappij"),
]
IN_OTHER_LANGUAGES = [
    (
        "MINUSMA (Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali) heeft",
        "MINUSMA",
        "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali",
    ),
    ("de Ligue des Droits aux Pays (LDP) in", "LDP", "Ligue des Droits aux Pays"),
    ("het Bundesamt zum Schutz der Natur (BSN) in", "BSN", "Bundesamt zum Schutz der Natur"),
    ("het Instituto Nacional del Agua (INA) in", "INA", "Instituto Nacional del Agua"),
    ("de Guardia di Finanza (GF) in", "GF", "Guardia di Finanza"),
]
WITH_A_WORD_OF_THE_LONG_FORM = [
    ("en de Specifieke Uitkering Sport (SPUK Sport) compenseren", "SPUK Sport", "Specifieke Uitkering Sport"),
    ("het Nationaal Programma Groningen (NP Groningen) loopt", "NP Groningen", "Nationaal Programma Groningen"),
    ("de Brede Doeluitkering Onderwijs (BDU Onderwijs) geldt", "BDU Onderwijs", "Brede Doeluitkering Onderwijs"),
    ("de Regionale Energiestrategie Twente (RES Twente) is", "RES Twente", "Regionale Energiestrategie Twente"),
    ("de Taskforce Woningbouw Zuid (TW Zuid) is", "TW Zuid", "Taskforce Woningbouw Zuid"),
]
HALF_OF_A_COMPOUND = [
    ("het JOGG-programma (Jongeren Op Gezond Gewicht) is", "JOGG", "Jongeren Op Gezond Gewicht"),
    ("Een BNC-fiche (Beoordeling Nieuwe Commissievoorstellen) is", "BNC", "Beoordeling Nieuwe Commissievoorstellen"),
    (
        "de TOZO-regeling (Tijdelijke Overbrugging Zelfstandige Ondernemers) is",
        "TOZO",
        "Tijdelijke Overbrugging Zelfstandige Ondernemers",
    ),
    ("van HIPC-landen (Heavily Indebted Poor Countries) zijn", "HIPC-landen", "Heavily Indebted Poor Countries"),
    ("de KYC-procedure (Know Your Customer) is", "KYC", "Know Your Customer"),
    ("het GLB-budget (Gemeenschappelijk Landbouwbeleid) is", "GLB", "Gemeenschappelijk Landbouwbeleid"),
]
QUOTED_BEHIND_ITS_ARTICLE = [
    ("De Auditdienst Rijk (de «ADR») onderzoekt", "ADR", "Auditdienst Rijk"),
    ("Het Openbaar Ministerie (het ‘OM’) beslist", "OM", "Openbaar Ministerie"),
    ("De Algemene wet bestuursrecht (hierna: de 'Awb') regelt", "Awb", "Algemene wet bestuursrecht"),
    ("Het Centraal Planbureau (verder het “CPB”) raamt", "CPB", "Centraal Planbureau"),
    ("De Wet open overheid (de «Woo») regelt", "Woo", "Wet open overheid"),
]
BEGINS_AS_A_LANGUAGE = [
    ("dat de NS (Nederlandse Spoorwegen) en", "NS", "Nederlandse Spoorwegen"),
    ("dat de FOD (Franse Olympische Delegatie) en", "FOD", "Franse Olympische Delegatie"),
    ("dat de DVB (Duitse Verkeersbond) en", "DVB", "Duitse Verkeersbond"),
    ("dat de EFB (Engelse Football Bond) en", "EFB", "Engelse Football Bond"),
    ("dat de EFA (Engels: European Fishing Agency) en", "EFA", "European Fishing Agency"),
]
WHOSE_IT_IS = [
    ("De Procureur-Generaal bij de Hoge Raad (PG) concludeerde", "PG", "Procureur-Generaal"),
    ("De Advocaat-Generaal bij het Parket (AG) concludeerde", "AG", "Advocaat-Generaal"),
    ("De Rekenkamer-commissie van Utrecht (RC) concludeerde", "RC", "Rekenkamer-commissie"),
    ("De Secretaris-Generaal van de NAVO (SG) concludeerde", "SG", "Secretaris-Generaal"),
    ("De Chef-Staf van de Landmacht (CS) concludeerde", "CS", "Chef-Staf"),
]
ALL_THAT_IS_INSIDE = [
    (
        "(European Committee for the Prevention of Torture, hierna: CPT)? Wat",
        "CPT",
        "European Committee for the Prevention of Torture",
    ),
    ("(Dutch Safety Board of Aviation, SBA). De", "SBA", "Dutch Safety Board of Aviation"),
    ("(National Council for Peace, afgekort CfP). De", "CfP", "National Council for Peace"),
    ("(Permanent International Criminal Court, ICC). De", "ICC", "Permanent International Criminal Court"),
    ("(Joint European Defence Agency, EDA). De", "EDA", "Joint European Defence Agency"),
]
NOTHING = [
    # The letters of a number of the Union, and words with the very letters in them.
    "de Europese verordening mediavrijheid (Verordening (EU) 2024/1083). Deze",
    "overleg met de VNG, aan de VNG en aan de gemeenteraden ter",
    "het Ministerie van Financiën, de AFM, en",
    "Wijziging van de begrotingsstaten van hoofdstuk VIII Vaststelling van de begroting van Onderwijs (VIII) voor 2020",
    "de begroting van de ontvangsten van de hoofdstukken (hoofdstuk IV) voor 2020",
    "de rente of TNO en het RIVM of ACM",
    "de vragen [CDA] en [SP]",
    "het RIVM, de Autoriteit Persoonsgegevens, en de politie",
    "de ouders van de kinderen, het kind, en",
    "kinderen en kleuters, de kik, en",
    "de gemeente Groningen (GR), Overijssel (OV) en Noord-Brabant (NB) en Drenthe (DR)",
    "de fractie, kortweg gezegd, is",
    "het akkoord (kortweg: niets doen) is",
    "een brede aanpak of OCW en VWS",
    "de fractie (PvdA of VVD) vraagt",
    "een grote vragenlijst (JA of NEE) is",
    "met 12 formatieplaatsen Orkest Formatie (fte) per jaar",
    "de heer Van Dam, die dit uitvoert (CDA), en",
    "de leden Koopmans (CDA, voorzitter) en De Boer (VVD of CDA)",
]
CLASSES = (
    *BEGINS_AS_A_LANGUAGE,
    *WHOSE_IT_IS,
    *WITH_A_WORD_OF_THE_LONG_FORM,
    *HALF_OF_A_COMPOUND,
    *QUOTED_BEHIND_ITS_ARTICLE,
    *ALL_THAT_IS_INSIDE,
    *AFTER_A_CLAUSE,
    *ANNOUNCED_OTHERWISE,
    *WITH_MORE_BEHIND,
    *WITH_A_NUMBER,
    *QUOTED_FIRST_HALF,
    *NOT_CLOSED,
    *CHEMICALS,
    *TRANSLATED,
    *LIKE_A_PROVINCE,
    *SQUARE,
    *MORE_IN_BRACKETS,
    *ARTICLE_GIVES_A_LETTER,
    *IN_OTHER_LANGUAGES,
)


def found(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]


@pytest.mark.parametrize(("text", "short", "long"), CLASSES)
def test_each_further_way_to_introduce_a_short_form_is_found(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_one_of_these_introduces_nothing(text: str) -> None:
    assert found(text) == []


def test_two_short_forms_are_those_of_two_names_in_their_order() -> None:
    text = (
        "met de United Nations Development Group en met de International Energy Agency"
        " (hierna respectievelijk UNDG en IEA)"
    )
    assert found(text) == [("UNDG", "United Nations Development Group"), ("IEA", "International Energy Agency")]
