"""A bracket that nobody closed behind a day in a title does not take the first number, or the first question, in."""

from __future__ import annotations

import pytest

from generator.grammar.dates.days import forgets_bracket
from tests.parse.documents import parsed

HEAD = """Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de regering
gegeven antwoorden
Vragen van het lid Jansen (PvdA) aan de minister van Verkeer en
Waterstaat over de onderhoudstoestand van de bruggen in het noorden van
het land. {day}
1
Is het waar dat de brug bij het dorp al langer dan een jaar niet meer open
kan voor de scheepvaart?
2
Wanneer wordt de brug hersteld, en wie betaalt de kosten die daarvoor nog
moeten worden gemaakt?
Antwoord
Antwoord van minister De Vries (Verkeer en Waterstaat). (Ontvangen 3 mei
1999)
1
Dat is juist. De brug is in het voorjaar van vorig jaar door een schip zo
beschadigd dat zij niet meer open kan.
2
Het herstel begint in het najaar en de kosten komen ten laste van het rijk
en van de provincie.
"""
DAYS = [
    "(Ingezonden 25 maart 1999",
    "(ingezonden 3 februari 2001",
    "(Ingezonden: 12 mei 1998.",
    "(ingezonden 03-04-2000",
    "(Ingezonden op dinsdag 7 december 1999",
]


@pytest.mark.parametrize("day", [*DAYS, "(Ingezonden 25 maart 1999)"])
def test_the_first_question_stands_behind_a_day_whose_bracket_is_open(day: str) -> None:
    found, problems = parsed(HEAD.format(day=day))

    asked = [(each.questions[0].number, len(each.answers)) for each in found.exchanges]
    assert asked == [("1", 1), ("2", 1)], problems


@pytest.mark.parametrize("day", DAYS)
def test_a_day_at_the_end_closes_a_bracket(day: str) -> None:
    assert forgets_bracket(day)
    assert forgets_bracket(f"over bruggen (en sluizen). {day}")


@pytest.mark.parametrize(
    "line",
    [
        "(Ingezonden 25 maart 1999)",
        "zoals in 1998 (zie ook de brief van 3 mei 1999 aan de",
        "(ingezonden 25 maart",
        "De brief van 3 mei 1999",
        "over de bruggen (Kamerstuk 26 200, nr. 3",
        "(bladzijde",
    ],
)
def test_other_brackets_go_on(line: str) -> None:
    assert not forgets_bracket(line)
