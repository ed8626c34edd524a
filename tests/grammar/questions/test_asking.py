from __future__ import annotations

import pytest

from generator.grammar.questions.answering import only_refers
from generator.grammar.questions.asking import asks, named_openers, opens_question, who_opens


@pytest.mark.parametrize(
    "text",
    [
        "Wat is de reactie van het kabinet?",
        "Hij vroeg: “Klopt dit?” Dat is de vraag.",
        "Klopt dit?1",
        "Klopt dit?»12 Zo ja.",
        "Kent u het artikel «Wachten»?*",
        "Klopt dit? † Zo nee, waarom niet.",
        "Klopt dit?1)",
        "De leden van de VVD-fractie vragen het kabinet hoe zij zich inzet.",
        "Deze leden vragen in hoeverre dat zo is.",
        "Deze leden vragen dan ook hoe dat zit.",
        "Als laatst, vragen zij het kabinet wat de inzet is.",
        "Zij verzoeken de minister om een brief.",
        "Het lid Omtzigt vraagt waarom.",
        "De leden van de VVD-fractie, bij wie de leden van de SP-fractie zich aansluiten, vragen waarom.",
        "Voorts vragen de aan het woord zijnde leden waarom.",
        "Kan dit, zo vragen zij.",
        "De leden lezen dat en vragen de minister wat hij doet.",
        "De leden van de CDA-fractie sluiten zich hierbij aan en willen daarnaast graag weten hoe het zit.",
        "De leden van de D66-fractie zijn benieuwd naar de inzet.",
        "De D66-fractie vraagt om opheldering.",
        "Graag ontvangen deze leden een overzicht.",
        "De leden van de fractie van de Partij voor de Dieren vragen hoe het zit.",
        "De leden willen graag weten hoe het zit.",
        "Zij horen hierover graag meer.",
        "De leden van de fractie van de PvdD verzoeken om een brief.",
        "De commissie vraagt om een overzicht.",
        "Dit verzoeken de leden van de CDA-fractie met klem.",
        "Ook willen deze leden weten wie het onderhoud betaalt.",
        "Ten aanzien van de kosten wensen zij te vernemen wat een jaar uitstel scheelt.",
        "Over de sluizen zouden de leden van de fractie van Volt gaarne een overzicht ontvangen.",
        "Waarom dat zo is, wil het lid Omtzigt alsnog weten.",
        "Op dit punt zijn de leden hier aan het woord zeer benieuwd naar de uitkomst.",
        "Tot slot zien voornoemde leden de toegezegde brief graag spoedig tegemoet.",
        "Hierover horen de leden van de Partij voor de Dieren-fractie nog gaarne meer.",
    ],
)
def test_a_paragraph_that_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de NSC-fractie hebben kennisgenomen van de stukken, maar hebben nog enkele vragen.",
        "Het kabinet beantwoordt deze vragen later.",
        "De Europese Commissie vraagt lidstaten om een plan.",
        "De EU-leden vragen om steun.",
        "Bondgenoten vragen om steun.",
        "Zie https://example.nl/?q=1 voor meer.",
        "De vragen zijn beantwoord.",
        "De gemeenten willen vooraf weten wat het kost.",
        "De leden van de VVD-fractie willen een ander spoorboekje.",
        "Onlangs zijn deze leden op bezoek geweest.",
        "",
    ],
)
def test_a_paragraph_that_asks_nothing(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de Volt-fractie verwelkomen het voorstel.",
        "Deze leden vragen ook hoe het ervoor staat.",
        "De aan het woord zijnde leden hebben kennisgenomen van de uitspraken.",
        "De hier aan het woord zijnde leden merken op dat het zo is.",
        "Voornoemde leden zijn verbaasd.",
        "Genoemde leden willen een toezegging.",
        "Het lid Omtzigt constateert dat het anders is.",
        "De D66-fractie heeft kennisgenomen van het voorstel.",
        "De fractieleden van de PVV lezen dat het zo is.",
        "Voorts hebben deze leden kennisgenomen van de brief.",
        "Daarnaast vragen de aan het woord zijnde leden of het kan.",
        "Tot slot vragen de leden van de NSC-fractie hoe dat kan.",
        "Verder lezen de leden van de NSC-fractie dat het zo is.",
        "Ook wijst de VVD-fractie op de kosten.",
        "Als laatst, vragen zij het kabinet wat de inzet is.",
        "Zij verzoeken de minister om een brief.",
        "Vragen zij terecht om een brief.",
    ],
)
def test_a_paragraph_that_opens_as_those_who_ask_do(text: str) -> None:
    assert opens_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "De Joint Expeditionary Force leden, waaronder Nederland, zijn voorstander.",
        "De leden van de NAVO hebben dat besloten.",
        "De leden van het Europees Parlement hebben gestemd.",
        "Daarnaast heeft Turkije zich altijd uitgesproken voor vrede, zodat leden dat weten.",
        "Ook heeft het kabinet toegezegd dat zij dit doet.",
        "De lidstaten hebben dat besloten.",
        "De EU-leden hebben dat besloten.",
        "Welke recente geluiden hoort de minister?",
        "Het kabinet zal de leden informeren.",
        "Tot slot nemen we actief deel aan gesprekken.",
        "",
    ],
)
def test_a_paragraph_that_opens_otherwise(text: str) -> None:
    assert not opens_question(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("De leden van de VVD-fractie vragen waarom.", "De leden van de VVD-fractie"),
        ("De leden van de fracties van VVD en Volt vragen dit.", "De leden van de fracties van VVD en Volt"),
        ("Verder lezen de leden van de NSC-fractie dat het kan.", "Verder lezen de leden van de NSC-fractie"),
        ("De fractie van de Partij voor de Dieren vraagt dit.", "De fractie van de Partij voor de Dieren"),
        ("Deze leden vragen naar het plan van de VVD.", "Deze leden"),
        ("Kan de minister reageren op het plan van de VVD-fractie?", ""),
        ("Deelt u het standpunt van GroenLinks?", ""),
    ],
)
def test_who_opens_are_only_those_who_are_speaking(text: str, who: str) -> None:
    assert who_opens(text) == who


@pytest.mark.parametrize(
    "text",
    [
        "Zie het antwoord op vraag 5.",
        "Zie antwoord 5.",
        "Zie hierboven.",
        "Hiervoor verwijs ik u naar het antwoord op vraag 1 t/m 3.",
        "Voor het antwoord op deze vraag wordt verwezen naar de beantwoording van de leden van D66. Zie vraag 9.",
        "Zie Kamerstuk 28 676, nr. 500, en het antwoord op vraag 3.",
    ],
)
def test_an_answer_that_only_sends_to_another(text: str) -> None:
    assert only_refers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ja. Zie ook het antwoord op vraag 5.",
        "Ja, zie ook het antwoord op vraag 5.",
        "Ik zie geen reden om op deze vraag in te gaan.",
        "Nederland steunt dit. Zie verder het antwoord op vraag 5.",
        "Zie de bijlage.",
        "Het antwoord op deze vraag is nee.",
        "Zie het antwoord op vraag 5, " + "dat lang is en alles zegt wat er te zeggen valt " * 5,
        "",
    ],
)
def test_an_answer_that_says_something_itself(text: str) -> None:
    assert not only_refers(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("De leden van de GroenLinks-fractie vragen dit.", {"GroenLinks"}),
        ("De leden van de fractie van GroenLinks vragen dit.", {"GroenLinks"}),
        ("De leden van de fracties van VVD en D66 vragen dit.", {"VVD", "D66"}),
        ("Deze leden vragen dit.", set()),
        ("Kan de minister dit zeggen?", set()),
    ],
)
def test_the_names_of_those_who_open_are_the_same_however_they_are_put(text: str, names: set[str]) -> None:
    assert named_openers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de PvdA-fractie vragen naar mijn oordeel over goed gedrag. Het is een wettelijke plicht.",
        "De leden van de fractie van D66 vragen aandacht voor de regio. Ik deel die zorg.",
        "Deze leden vragen mij ook naar de kosten. Die zijn niet bekend.",
        "Voorts vragen zij naar de planning; die heb ik op 3 mei toegezonden.",
        "De leden van de VVD-fractie verzoeken om een overzicht. Dat treft u als bijlage bij mijn brief aan.",
    ],
)
def test_who_says_i_answers_though_he_repeats_who_asks(text: str) -> None:
    assert not asks(text)
    assert not opens_question(text)


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de PvdA-fractie vragen naar het oordeel van de minister over goed gedrag.",
        "De leden van de SP-fractie vragen wanneer dat gebeurt: «ik kom daarop terug».",
        "De leden van de VVD-fractie vragen of de mijn in Limburg open blijft.",
        "Deze leden vragen naar de toezegging: “Mijn ambtenaren zoeken dat uit.”",
        "De leden van de fractie van Volt vragen wat de minister bedoelt met ik-boodschap.",
    ],
)
def test_who_asks_may_quote_one_who_says_i(text: str) -> None:
    assert asks(text)
