from __future__ import annotations

import pytest

from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.knowledge import Faction
from generator.parse.askers.askers import Asked, factions_asking, factions_of, members_asking, who_asks
from generator.parse.askers.members import Member
from tests.parse.documents import FACTIONS

NAMES = faction_names((*FACTIONS, Faction(abbreviation="Fractie-Otten", name="Fractie-Otten")))


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("De leden van de VVD-fractie vragen naar de D66-motie.", ["VVD"]),
        ("Vragen en opmerkingen van de leden van de fracties van VVD, NSC en Volt gezamenlijk", ["VVD", "NSC", "Volt"]),
        ("De fractieleden van de PVV en de PvdD hebben vragen.", ["PVV", "PvdD"]),
        (
            "De leden van de VVD-fractie vragen dit, waarbij de leden van de CDA-fractie zich aansluiten.",
            ["VVD", "CDA"],
        ),
        ("De PVV-fractie wil weten waarom.", ["PVV"]),
        ("De leden van de Fractie-Otten en de leden van de VVD-fractie", ["Fractie-Otten", "VVD"]),
        ("In antwoord op de leden van de fractie van D66 merk ik op", ["D66"]),
        ("Jansen (VVD), voorzitter, De Vries (CDA)", []),
        ("de motie van het lid Van Eijk (VVD)", []),
        ("de leden van de commissie", []),
        ("", []),
    ],
)
def test_the_factions_that_are_speaking_are_those_whose_members_do(text: str, asking: list[str]) -> None:
    assert list(factions_asking(text, NAMES)) == asking


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("De leden van de VVD-fractie vragen, mede namens de leden van de CDA-fractie, waarom.", ("VVD", "CDA")),
        ("De leden van de VVD-fractie, alsmede de leden van de CDA-fractie, vragen waarom.", ("VVD", "CDA")),
        ("De leden van de VVD-fractie en de leden van de fracties van CDA en NSC vragen dit.", ("VVD", "CDA", "NSC")),
        (
            "De leden van de VVD-fractie, bij wie de leden van de CDA-fractie zich aansluiten, vragen dit.",
            ("VVD", "CDA"),
        ),
        ("De leden van de VVD-fractie zijn het eens met de leden van de CDA-fractie.", ("VVD",)),
    ],
)
def test_those_who_ask_with_others_are_named_with_them(text: str, asking: tuple[str, ...]) -> None:
    assert [found.factions for found in who_asks([Asked((text,))], [], NAMES)] == [asking]


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("Vragen van het lid Sneller (D66) aan de minister", [("Sneller", "D66")]),
        ("Beantwoording Kamervragen van de leden Van Eijk (VVD) en Bushoff (GroenLinks-PvdA) over", None),
        ("vragen gesteld door het lid Dassen (Volt)", [("Dassen", "Volt")]),
        (
            "Antwoord op vragen van het lid Sneller over geld. Vragen van het lid Sneller (D66) aan",
            [("Sneller", "D66")],
        ),
        ("Antwoord op vragen van het lid Sneller over geld.", [("Sneller", None)]),
        ("Voorstel van wet van de leden Van Weyenberg en Van Hijum", []),
        ("vragen van de leden van de VVD-fractie", []),
    ],
)
def test_members_ask_where_the_text_calls_the_questions_theirs(
    text: str, asking: list[tuple[str, str | None]] | None
) -> None:
    expected = [("Van Eijk", "VVD"), ("Bushoff", "GroenLinks-PvdA")] if asking is None else asking
    assert members_asking(text, NAMES) == tuple(Member(name, faction) for name, faction in expected)


def test_the_factions_of_members_stand_once_in_order() -> None:
    asking = (Member("A", "D66"), Member("B", None), Member("C", "VVD"), Member("D", "D66"))
    assert factions_of(asking) == ("D66", "VVD")


VVD, D66 = "De leden van de VVD-fractie hebben vragen.", "De leden van de D66-fractie hebben vragen."


@pytest.mark.parametrize("asked", [Asked(()), Asked((), is_labelled=True)], ids=["bare", "labelled"])
@pytest.mark.parametrize(
    ("introduction", "factions"),
    [
        ((), ()),
        ((VVD,), ("VVD",)),
        ((VVD, VVD), ("VVD",)),
        ((VVD, D66), ("D66",)),
        ((VVD, D66, "Zie onder."), None),
        (("De leden van de VVD-fractie en die van D66 hebben vragen.",), None),
    ],
)
def test_a_question_without_words_is_asked_by_those_who_are_known_to_continue(
    introduction: tuple[str, ...], factions: tuple[str, ...] | None, asked: Asked
) -> None:
    (asking,) = who_asks([asked], introduction, NAMES)
    with_words = who_asks([Asked(("Waarom?",), asked.is_labelled)], introduction, NAMES)[0]
    assert asking.factions == with_words.factions
    assert factions is None or asking.factions == factions


def test_questions_without_words_between_others_are_asked_by_those_before_them() -> None:
    found = who_asks([Asked((VVD,)), Asked(()), Asked((D66,)), Asked(())], [VVD, D66], NAMES)
    assert [one.factions for one in found] == [("VVD",), ("VVD",), ("D66",), ("D66",)]


def test_an_editor_decides_on_a_question_without_words() -> None:
    (asking,) = who_asks([Asked((), decided=("CDA",))], [VVD, D66], NAMES)
    assert asking.factions == ("CDA",)
