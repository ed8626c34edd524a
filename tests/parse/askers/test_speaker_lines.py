"""Lines that say no more than who has the word stand over questions, in the answers to what was asked in a debate."""

from __future__ import annotations

import pytest

from tests.parse.asking import NO_FACTION, UNLISTED, doubted, understood

LETTER = (
    "BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
    "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    "Den Haag, 4 april 2023",
    "Hierbij ontvangt u de antwoorden op vragen uit de eerste termijn van het debat over de vaarwegen.",
)
ASKED = ("Vraag:", "Wanneer gaat de sluis open?", "Antwoord:", "In mei.")
# The line over the question; who asks, the doubts.
LINES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("Bisschop (SGP)", ("SGP",), ("Bisschop",)),
    ("Van der Plas (BBB):", ("BBB",), ("Van der Plas",)),
    ("De heer Stoffer (SGP)", ("SGP",), ("Stoffer",)),
    ("Mevrouw Kröger [GroenLinks]", ("GroenLinks",), ("Kröger",)),
    ("3. De Groot (V.V.D.)", ("VVD",), ("De Groot",)),
    ("- Minhas (VVD)", ("VVD",), ("Minhas",)),
    ("Kamerlid Çelik (DENK)", ("DENK",), ("Çelik",)),
    ("De leden Boulakjar en Tjeerd de Groot (beiden D66)", ("D66",), ("Boulakjar", "Tjeerd de Groot")),
    ("Alkaya (SP) en Geurts (CDA)", ("SP", "CDA"), ("Alkaya", "Geurts")),
    ("Madlener, PVV", ("PVV",), ("Madlener",)),
    ("PVV – Madlener", ("PVV",), ("Madlener",)),
    ("Volt (Koekkoek)", ("Volt",), ("Koekkoek",)),
    ("PvdD: Van Esch", ("PvdD",), ("Van Esch",)),
    ("S.P.", ("SP",), ()),
    ("C.D.A. en S.G.P.", ("CDA", "SGP"), ()),
    ("P.v.d.A. / S.G.P.", ("PvdA", "SGP"), ()),
)


@pytest.mark.parametrize(("line", "factions", "members"), LINES)
def test_a_line_over_the_first_question_shows_who_asks(
    line: str, factions: tuple[str, ...], members: tuple[str, ...]
) -> None:
    found, problems = understood(*LETTER, line, *ASKED)
    assert [(one.factions, one.members) for one in found.exchanges] == [(factions, members)]
    assert (found.front.factions, found.front.members, doubted(problems)) == (factions, members, [])


@pytest.mark.parametrize(("line", "factions", "members"), LINES)
def test_a_line_over_a_later_question_takes_the_word(
    line: str, factions: tuple[str, ...], members: tuple[str, ...]
) -> None:
    found, problems = understood(*LETTER, "Graus (PVV)", *ASKED, *ASKED, line, *ASKED)
    assert [(one.factions, one.members) for one in found.exchanges] == [
        (("PVV",), ("Graus",)),
        (("PVV",), ("Graus",)),
        (factions, members),
    ]
    assert doubted(problems) == []


def test_a_member_of_a_faction_that_nobody_knows_takes_the_word_too() -> None:
    found, problems = understood(*LETTER, "Graus (PVV)", *ASKED, "Jansen (Waterlijst)", *ASKED)
    assert [(one.factions, one.members) for one in found.exchanges] == [(("PVV",), ("Graus",)), ((), ("Jansen",))]
    assert doubted(problems) == [f"{UNLISTED} Waterlijst"]


@pytest.mark.parametrize("theme", ["De vaarweg (N7)", "Algemeen (SP)", "Overig", "Sluizen, bruggen", "Jansen: water"])
def test_any_other_line_names_nobody(theme: str) -> None:
    found, problems = understood(*LETTER, theme, *ASKED)
    assert [(one.factions, one.members) for one in found.exchanges] == [((), ())]
    assert doubted(problems) == [f"{NO_FACTION} Vraag:"]


def test_a_theme_under_a_member_stays_there() -> None:
    found, _ = understood(*LETTER, "Graus (PVV)", *ASKED, "Bruggen en sluizen", *ASKED)
    assert [one.factions for one in found.exchanges] == [("PVV",), ("PVV",)]
