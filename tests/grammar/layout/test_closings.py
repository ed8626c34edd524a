from __future__ import annotations

import pytest

from generator.grammar.layout.closings import ends_turn


@pytest.mark.parametrize(
    "text",
    [
        "Toelichting:",
        "Toelichting: Deze vragen dienen ter aanvulling op eerdere vragen ter zake.",
        "Mededeling",
        "Bijlage",
        "Bijlage 1: overzicht van de cijfers",
        "Bijlagen",
        "II Bijlage",
        "III. Bijlagen",
        "2. Bijlage",
        "B Bijlagen",
        "IV Noten",
        "3) Bijlage 1: cijfers",
        "Bijlage 1 Doelen van het programma",
        "BIJLAGE II Overzicht van de cijfers",
        "Noten",
        "Besluitenlijst",
        "III Besluitenlijst van de vaste commissie",
        "Lijst van toezeggingen",
        "Lijst van afkortingen:",
        "Presentielijst",
        "Colofon",
        "De commissie heeft in haar procedurevergadering van 16 april het volgende besloten:",
        "In de procedurevergadering van 16 april heeft de commissie besloten:",
        "De minister van Buitenlandse Zaken, C.C.J. Veldkamp",
        "De Minister van Justitie en Veiligheid,",
        "De Staatssecretaris van Financiën - Fiscaliteit en Belastingdienst, Marnix L.A. van Rij",
        "mede namens de minister van Justitie en Veiligheid,",
        "De leden van de commissie zien uw reactie met belangstelling tegemoet en ontvangen deze graag.",
        "De leden van de commissie zien de nadere memorie van antwoord met belangstelling tegemoet.",
        "Hoogachtend,",
        "-------- Doorgestuurd bericht --------",
        "-----Oorspronkelijk bericht-----",
        "---------- Forwarded message ----------",
        "Begin doorgestuurd bericht:",
        "_____ Original Message _____",
        "Ik vertrouw erop u hiermee voldoende te hebben ingelicht.",
        "Ik vertrouw erop dat de vragen van uw Kamer zo zijn beantwoord.",
        "Ik vertrouw erop dat ik uw commissie met deze brief op de hoogte heb gebracht.",
        "Wij vertrouwen erop dat u deze vragen binnen drie weken beantwoordt.",
        "Wij vertrouwen erop dat u op korte termijn reageert.",
        "Wij vertrouwen erop een spoedig antwoord te ontvangen.",
        "Groeten,",
        "Vriendelijke groet, Jansen",
        "De leden van de commissie ontvangen deze bij voorkeur binnen vier weken.",
        "De leden van de SP-fractie vernemen de beantwoording graag voor het debat.",
        "De commissie ontvangt uw antwoord graag uiterlijk 3 mei 2024.",
        "Wij ontvangen de reactie graag binnen zes weken.",
        "Deze leden ontvangen die antwoorden graag.",
    ],
)
def test_what_closes_the_last_answer_or_question(text: str) -> None:
    assert ends_turn(text)


@pytest.mark.parametrize(
    "text",
    [
        "De commissie heeft besloten de regeling te verlengen: dat vraagt geld.",
        "De Besluitenlijst van de raad is openbaar.",
        "Besluiten van de raad zijn openbaar",
        "De minister van Buitenlandse Zaken heeft dit gezegd.",
        "Het oorspronkelijke bericht is later verbeterd.",
        "De groeten aan de schippers zijn overgebracht.",
        "De toelichting bij het voorstel zegt dit.",
        "Bijlagen zijn er niet bij deze brief gevoegd, want dat was niet nodig.",
        "Bijlage 1 bevat de cijfers",
        "Bijlage 1 Doelen van het programma bevat de cijfers.",
        "Ik vertrouw erop dat de gemeenten dit voor de zomer regelen.",
        "Ik vertrouw erop dat hulpdiensten zo nodig snel reageren.",
        "Wij vertrouwen erop dat de inspectie zal optreden. Gebeurt dat niet, dan volgt een aanwijzing.",
        "Ik vertrouw erop dat daarmee het risico is weggenomen.",
        "Ik vertrouw erop dat het bedrijf de klachten zal behandelen.",
        "• scholen die te veel subsidie hebben ontvangen betalen die binnen een jaar terug.",
        "– instellingen die bekostiging ontvangen verantwoorden de besteding uiterlijk in maart;",
        "Wie ten onrechte een uitkering heeft ontvangen, kan deze binnen zes weken terugbetalen.",
        "Ondernemers ontvangen een beschikking en moeten die binnen tien dagen betwisten.",
        "Gemeenten ontvangen het geld en geven de meldingen graag door aan de provincie.",
        "Bewoners vernemen de uitslag, en de provincie geeft uiterlijk in mei een besluit.",
        "Ja.",
        "",
    ],
)
def test_what_belongs_to_an_answer(text: str) -> None:
    assert not ends_turn(text)
