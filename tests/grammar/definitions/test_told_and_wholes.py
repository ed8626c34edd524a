"""What a sentence says is meant by a short form, and short forms that hold a word or number of the whole."""

from __future__ import annotations

import pytest

from generator.grammar.definitions.in_text import definitions

TOLD = [
    (
        "Onder SGK++ wordt verstaan de regeling Steun Groene Kassen en Kwekerijen.",
        "SGK++",
        "Steun Groene Kassen en Kwekerijen",
    ),
    ("Met ROM is bedoeld de Regionale Ontwikkelingsmaatschappij.", "ROM", "Regionale Ontwikkelingsmaatschappij"),
    ("Met ‘LOV’ wordt het Landelijk Overleg Veerboten bedoeld.", "LOV", "Landelijk Overleg Veerboten"),
    ("De afkorting BHV staat voor bedrijfshulpverlening.", "BHV", "bedrijfshulpverlening"),
    ("Het is een TCF, waarbij TCF staat voor Tidal Current Facility.", "TCF", "Tidal Current Facility"),
    ("NCSC is de Engelse afkorting voor National Cyber Security Centre.", "NCSC", "National Cyber Security Centre"),
    ("de Beemsterwet, die voluit Wet inrichting polder heet, geldt", "Beemsterwet", "Wet inrichting polder"),
    ("de vve’s, voluit verenigingen van eigenaars, betalen", "vve’s", "verenigingen van eigenaars"),
    ("richtte een Tidal Energy Authority op, die TEA zal heten.", "TEA", "Tidal Energy Authority"),
    ("van de Raad voor Veerdiensten, destijds RvV genoemd, is", "RvV", "Raad voor Veerdiensten"),
    ("het is een Letter of Understanding, afgekort een LoU, die", "LoU", "Letter of Understanding"),
    ("tekort aan technisch toezichthouders, tt’ers in jargon.", "tt’ers", "technisch toezichthouders"),
    ("de Raad voor Veerdiensten, de RVD dus, adviseert", "RVD", "Raad voor Veerdiensten"),
    ("de Dienst Veren, in Sluis gevestigd en bekend als DV, vaart", "DV", "Dienst Veren"),
]
BESIDE = [
    (
        "Dat gebeurt bij het Nationaal Register Uitgesloten Karren, het Nruka.",
        "Nruka",
        "Nationaal Register Uitgesloten Karren",
    ),
    ("de Raad Kust, in de persoon van de voorzitter, hierna de RK, vindt", "RK", "Raad Kust"),
    ("de Dienst Veren noemen wij verder DV. Die", "DV", "Dienst Veren"),
    ("het Team Toezicht Veren van de politie (TTV) meldt", "TTV", "Team Toezicht Veren"),
    ("over LVV: de Landelijke Veerdienst Vlissingen. Die", "LVV", "Landelijke Veerdienst Vlissingen"),
    (
        "met de SPUK VEER (Specifieke uitkering Veilig en eerlijk reizen)",
        "SPUK VEER",
        "Specifieke uitkering Veilig en eerlijk reizen",
    ),
    ("het plan van inrichting en afbouw, het pia dus, ligt", "pia", "plan van inrichting en afbouw"),
]
COMPOUNDS = [
    ("de regeling Inkomen Varende Ambtenaren (de IVA-uitkering) wijzigt", "IVA", "Inkomen Varende Ambtenaren"),
    ("de Vaste Veerdienst-subsidie (VV-subsidie) loopt", "VV-subsidie", "Vaste Veerdienst-subsidie"),
    ("een bootopvolgingsregeling in de Vaarwet (BOR) geldt", "BOR", "bootopvolgingsregeling"),
    ("het Veritra-programma (Verandering In Transport) helpt", "Veritra", "Verandering In Transport"),
]
SAID = [
    ("het Register Veren, of wel het RV, groeit", "RV", "Register Veren"),
    ("in de Regeling Rijksveerdiensten (RVD) staat", "RVD", "Regeling Rijksveerdiensten"),
    (
        "is het Landelijk Veerplan Zeeland (in dit antwoord verder: het veerplan) er",
        "veerplan",
        "Landelijk Veerplan Zeeland",
    ),
    ("een buitengewoon veerdienstambtenaar, doorgaans bva genoemd, mag", "bva", "buitengewoon veerdienstambtenaar"),
    ("de Dienst Veren en Pontons, afgekort in DVP, vaart", "DVP", "Dienst Veren en Pontons"),
    ("van het type Fast Inshore Ferry System (FIFS-schepen) zijn", "FIFS", "Fast Inshore Ferry System"),
    ("voor veer- en sluiscommunicatie (VSC-communicatie) is", "VSC-communicatie", "veer- en sluiscommunicatie"),
    ("een akte (in juridisch jargon: ABO, akte bij overdracht) is", "ABO", "akte bij overdracht"),
    ("van IFVS-standaarden (International Ferry Vessel Standards) is", "IFVS", "International Ferry Vessel Standards"),
]
IN_FULL = [
    ("Deze lading is een VGB: vluchtig, giftig en brandbaar.", "VGB", "vluchtig, giftig en brandbaar"),
    ("in het Voorschrift Veren 2000 (VV) staat", "VV", "Voorschrift Veren 2000"),
    ("van Energie Kust Nederland B.V., kortweg EKN.", "EKN", "Energie Kust Nederland"),
    ("met veer-boottochten, vbt’s, die", "vbt’s", "veer-boottochten"),
    ("met het toeleidingstraject zonder halte (tlt) is", "tlt", "toeleidingstraject zonder halte"),
    ("de stof 3-MVC, voluit 3-methylvercathinon, is", "3-MVC", "3-methylvercathinon"),
]
OF_WHOLES = [
    ("de waterkrachtinstallatie (wk-installatie) draait", "wk-installatie", "waterkrachtinstallatie"),
    ("met een vaartuignummer (v-nummer) en", "v-nummer", "vaartuignummer"),
    ("het nationaal veerplan 2412 (NVP 2412) ligt", "NVP 2412", "nationaal veerplan 2412"),
    ("De kamer (een zelfstandig bestuursorgaan, zbo) beslist.", "zbo", "zelfstandig bestuursorgaan"),
    ("de Landelijke Dienst Veren van het RWS (RWS-LDV) meldt", "RWS-LDV", "Landelijke Dienst Veren van het RWS"),
    ("bij ABC (Algemeen Bootbedrijf Calais N.V.) geldt", "ABC", "Algemeen Bootbedrijf Calais N.V."),
    ("het programma Varen voor Morgen 2.0 (VvM 2.0) loopt", "VvM 2.0", "Varen voor Morgen 2.0"),
    ("van het Kust- en havenakkoord (het akkoord) is", "akkoord", "Kust- en havenakkoord"),
]
NOTHING = [
    "Met LOV wordt Landelijk Overleg Veerboten gesteund; de naam komt van schippers, waarbij dat hoort.",
    "vanaf Lelystad Airport (LEY) vliegen",
    "de luchthaven Rotterdam (RTM) groeit",
    "De patiënt (BSN bekend) is",
    "het pensioenfonds (ABP) belegt",
    "Het onderzoeksbureau (SEO) meldt",
    "De veiligheidsregio (VRU) schaalde op.",
    "een zorgvuldig besluit (een zorgvuldige afweging, ook) is",
    "Met de NS is de afspraak bedoeld die wij maakten.",
]


@pytest.mark.parametrize(("text", "short", "long"), [*TOLD, *BESIDE, *COMPOUNDS, *IN_FULL, *SAID, *OF_WHOLES])
def test_it_is_what_the_text_says(text: str, short: str, long: str) -> None:
    assert found(text) == [(short, long)]


@pytest.mark.parametrize("text", NOTHING)
def test_codes_and_names_of_others_are_none(text: str) -> None:
    assert found(text) == []


def test_brackets_name_each_of_several_things() -> None:
    text = (
        "De Rijksdienst Havens, de Dienst Veren & Sluizen en de Raad Kust (respectievelijk RH, de DV&S en de RK) vragen"
    )
    assert found(text) == [("RH", "Rijksdienst Havens"), ("DV&S", "Dienst Veren & Sluizen"), ("RK", "Raad Kust")]


def test_a_second_name_stands_for_the_same() -> None:
    text = "De Autoriteit Veerdiensten, hierna de AV of de toezichthouder, besloot"
    assert found(text) == [("AV", "Autoriteit Veerdiensten"), ("toezichthouder", "Autoriteit Veerdiensten")]


def test_a_period_behind_a_known_name_is_no_part_of_it() -> None:
    assert found("De culturele basisinfrastructuur 2025–2028 (BIS) telt") == [("BIS", "culturele basisinfrastructuur")]


def test_a_known_name_need_have_none_of_the_letters() -> None:
    assert found("De koolstofgrensheffing, CBAM, geldt.") == [("CBAM", "koolstofgrensheffing")]


def found(text: str) -> list[tuple[str, str]]:
    """The short forms of a text with their long forms."""
    return [
        (text[each.short.start : each.short.end], text[each.long.start : each.long.end]) for each in definitions(text)
    ]
