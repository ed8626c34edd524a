"""What written questions are about is read from their title, however it is worded."""

from __future__ import annotations

import pytest

from generator.grammar.front.subjects import subject


@pytest.mark.parametrize(
    "title",
    [
        "Vragen van het lid Bouwmeester (PvdA) aan de Minister van Volksgezondheid, Welzijn en Sport over onterechte "
        "ziekenhuisrekeningen (ingezonden 3 oktober 2014).",
        "Nadere vragen van de leden Bushoff en Patijn(beiden GroenLinks-PvdA) over onterechte ziekenhuisrekeningen.",
        "Beantwoording Kamervragen van het lid Wassenberg (PvdD) aan de minister over onterechte ziekenhuisrekeningen",
        "Beantwoording van Kamervragen van het van het lid Beckerman (SP) over onterechte ziekenhuisrekeningen",
        "Beantwoording Kamervragen leden Mutluer en Helder (BBB) over onterechte ziekenhuisrekeningen",
        "Antwoord op vragen van het lid Sneller over onterechte ziekenhuisrekeningen Vragen van het lid Sneller (D66)",
        "Antwoorden van de minister op schriftelijke vragen van het lid X (D66) inzake onterechte ziekenhuisrekeningen",
    ],
)
def test_the_subject_stands_after_those_who_ask_and_answer(title: str) -> None:
    assert subject(["Tweede Kamer", title]) == "Onterechte ziekenhuisrekeningen"


def test_a_title_may_be_spread_over_two_paragraphs() -> None:
    spread = ["Antwoorden van de minister van Justitie op Kamervragen", "van de leden A en B (CDA) over de politie."]
    assert subject(spread) == "De politie"


@pytest.mark.parametrize(
    "text",
    [
        "De leden van de VVD-fractie hebben vragen over de vloot.",
        "Vragen en opmerkingen van de leden van de VVD-fractie over de vloot",
        "Antwoord op vraag 3 over de vloot",
        "Vragen van het lid Sneller (D66) aan de minister (ingezonden 16 januari 2024).",
        "Vragen van het lid Sneller (D66) over (ingezonden 16 januari 2024).",
        "",
    ],
)
def test_other_text_has_no_subject(text: str) -> None:
    assert subject([text]) is None
