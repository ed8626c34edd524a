from __future__ import annotations

import pytest

from generator.grammar.questions.answer_headings import announces_answers, heads_answers, replies_to_factions


@pytest.mark.parametrize(
    ("line", "announces"),
    [
        ("Antwoord van minister Sorgdrager (Justitie). (Ontvangen 7 januari 1997)", True),
        ("Antwoord van de staatssecretaris van Financiën (ontvangen 7 januari 2004).", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2024, aangevuld 10 mei 2024).", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 03-05-2024)", True),
        ("Antwoord van Minister Helder (Zorg). (Ontvangen 3 mei 2004), zie ook Aanhangsel Handelingen nr. 2", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2004); zie tevens Aanhangsel van de Handelingen", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2004) (zie ook Aanhangsel, nr. 12)", True),
        ("Antwoord van Minister Helder (Zorg). (Ontvangen 3 mei 2004). Zie Handelingen 2003-2004, nr. 4", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2004), mede namens de Minister van Justitie", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2004), in overeenstemming met de minister", True),
        ("Antwoord van Minister Helder (Zorg) (ontvangen 3 mei 2004). Ik zie geen reden.", False),
        ("Antwoord van Minister Helder (Zorg) (ontvangen in goede orde)", False),
        ("Antwoord van minister Sorgdrager (Justitie). Ja.", False),
        ("", False),
    ],
)
def test_a_line_tells_who_answers_and_when(line: str, announces: bool) -> None:
    assert announces_answers(line) is announces


def test_headings_over_answers() -> None:
    assert heads_answers("II Antwoord / Reactie van de minister")
    assert not heads_answers("I Vragen en opmerkingen vanuit de fracties")
    assert replies_to_factions("Antwoorden op de vragen van de leden van de VVD-fractie")
    assert replies_to_factions("Antwoorden op de vragen 1 t/m 12 van de leden van de VVD-fractie")
    assert not replies_to_factions("Antwoord op de vragen 1 en 2 van de SP-fractie")
    assert not replies_to_factions("Reactie op vraag 3 van de leden van de fractie van D66")
    assert not replies_to_factions("Antwoorden van de Minister op vragen van het lid Jansen (VVD) over de marine")
