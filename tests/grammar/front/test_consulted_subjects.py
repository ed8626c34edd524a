"""What a consultation is about, in the words of its opening."""

from __future__ import annotations

import pytest

from generator.grammar.front.consulted_subjects import LONGEST, bill_subject, consulted_subject

COMMITTEE = "De vaste commissie voor Defensie heeft een aantal vragen"


@pytest.mark.parametrize(
    ("opening", "subject"),
    [
        (
            f"{COMMITTEE} voorgelegd aan de minister over de brief van 9 mei 2022 over de vervanging van vrachtwagens"
            " (Kamerstuk 27 830, nr. 3).",
            "Vervanging van vrachtwagens",
        ),
        (
            f"{COMMITTEE} voorgelegd over zijn brief d.d. 9 mei 2022 inzake het toekomstige radarstelsel.",
            "Het toekomstige radarstelsel",
        ),
        (
            f"{COMMITTEE} voorgelegd over de geannoteerde agenda van de Landbouwraad van 3 juni 2019"
            " (Kamerstuk 21 501-32, nr. 9).",
            "Landbouwraad van 3 juni 2019",
        ),
        (
            f"{COMMITTEE} voorgelegd over de brief van 9 mei 2022 met de geannoteerde agenda van de"
            " Milieuraad van 3 juni 2019.",
            "Milieuraad van 3 juni 2019",
        ),
        (
            "Binnen de vaste commissie hebben enkele fracties de behoefte vragen voor te leggen over"
            " de brief van de minister van"
            " 2 juni 2011 inzake de postdienst (30 536, nr. 2).",
            "Postdienst",
        ),
        (
            "De leden van de vaste commissie hebben kennisgenomen van de brief van 2 mei 2003 over de"
            " stand van het havenonderzoek."
            " De leden van twee fracties hebben vragen.",
            "Stand van het havenonderzoek",
        ),
        (
            "De commissie heeft over de rapportage Stille wegen (28 663, nr. 9) de navolgende vragen"
            " ter beantwoording aan de"
            " minister voorgelegd.",
            "Rapportage Stille wegen",
        ),
        (f"{COMMITTEE} voorgelegd over het rapport van de Rekenkamer ter beantwoording.", "Rapport van de Rekenkamer"),
        (
            f"{COMMITTEE} voorgelegd over de nieuwe versie van het plan3 (Kamerstuk 27 830, nr. 3).",
            "Nieuwe versie van het plan",
        ),
    ],
)
def test_the_opening_says_it(opening: str, subject: str) -> None:
    assert consulted_subject(["Vastgesteld 3 mei 2022", opening]) == subject


@pytest.mark.parametrize(
    "opening",
    [
        f"{COMMITTEE} voorgelegd over de brief van 9 mei 2022.",
        f"{COMMITTEE} voorgelegd over dit wetsvoorstel.",
        f"{COMMITTEE} voorgelegd over de vervanging van vracht",
        f"{COMMITTEE} voorgelegd over de uitvoering van Verordening (EU) 2019/1157.",
        f"{COMMITTEE} voorgelegd over {'de lange weg naar ' * 6}huis.",
        "De regering heeft met belangstelling kennisgenomen van het verslag van de vaste commissie.",
        "De leden vragen of de minister iets kan zeggen over de brief van gisteren over vrede.",
    ],
)
def test_what_says_nothing_or_too_much_is_no_subject(opening: str) -> None:
    assert consulted_subject([opening]) is None


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Wijziging van de Meststoffenwet in verband met de invoering van een register", "Invoering van een register"),
        ("Wijziging van de Pensioenwet in verband met afkoop (Wet afkoop)", "Afkoop"),
        ("Wijziging van de Warmtewet in verband met enkele aanpassingen", None),
        ("Wijziging van de Wet inburgering", None),
        (f"Wijziging van de Wet in verband met {'x' * (LONGEST + 1)}", None),
    ],
)
def test_a_bill_says_it_in_its_title(title: str, subject: str | None) -> None:
    assert bill_subject(title) == subject
