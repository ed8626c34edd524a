"""Members who ask are named with their factions, however the list is written."""

import pytest

from generator.grammar.people.members import asker_line
from generator.knowledge.editors_lists.faction_names import faction_names
from generator.model.knowledge import Faction
from generator.parse.askers.members import Member, listed_member, members
from tests.parse.asking import asked_by

NAMES = faction_names(
    tuple(
        Faction(abbreviation=short, name=name, aliases=aliases)
        for short, name, aliases in [
            ("VVD", "Volkspartij voor Vrijheid en Democratie", ()),
            ("GroenLinks-PvdA", "GroenLinks-PvdA", ("GL-PvdA",)),
            ("PvdD", "Partij voor de Dieren", ()),
            ("CDA", "Christen-Democratisch Appèl", ()),
            ("PVV", "Partij voor de Vrijheid", ()),
            ("Lid Omtzigt", "Lid Omtzigt", ()),
        ]
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vragen van het lid Sneller (CDA) aan de Minister", [("Sneller", "CDA")]),
        ("van de leden Aartsen en Peter de Groot (beiden VVD) aan", [("Aartsen", "VVD"), ("Peter de Groot", "VVD")]),
        ("het lid Omtzigt van de CDA-fractie", [("Omtzigt", "CDA")]),
        ("van de leden Sneller (CDA) en Omtzigt (Omtzigt) aan", [("Sneller", "CDA"), ("Omtzigt", "Lid Omtzigt")]),
        (
            "Vragen van de leden Mutluer (GL-PvdA) en Kostić (PvdD) aan",
            [("Mutluer", "GroenLinks-PvdA"), ("Kostić", "PvdD")],
        ),
        (
            "van de leden Bushoff en Patijn(beiden GroenLinks-PvdA) aan",
            [("Bushoff", "GroenLinks-PvdA"), ("Patijn", "GroenLinks-PvdA")],
        ),
        ("Vragen van het lid Van Eijk en Aartsen (beiden VVD) aan", [("Van Eijk", "VVD"), ("Aartsen", "VVD")]),
        ("van het lid Faber-van de Klashorst(PVV) aan", [("Faber-van de Klashorst", "PVV")]),
        ("Vragen van het lid Van der Plas (VVD) aan de Ministers", [("Van der Plas", "VVD")]),
        ("Vragen van het lid Kostic ´ (PvdD) aan", [("Kostić", "PvdD")]),
        *(
            (f"Vragen van de leden {written} en Jansen (beiden PvdD) aan", [(name, "PvdD"), ("Jansen", "PvdD")])
            for written, name in (
                *(("Kos¸er Kaya", "Koşer Kaya"), ("Yes¸ilgöz-Zegerius", "Yeşilgöz-Zegerius"), ("C¸ elik", "Çelik")),
                *(("O¨ztürk", "Öztürk"), ("Sˇimic", "Šimic"), ("Ko¸ser", "Koşer"), ("Wałe˛sa", "Wałęsa")),
            )
        ),
        (
            "de leden Amhaouch, Geurts, Omtzigt, Von Martels en Slootweg (allen CDA) aan",
            [(n, "CDA") for n in ("Amhaouch", "Geurts", "Omtzigt", "Von Martels", "Slootweg")],
        ),
        (
            "de vragen van de leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA) en Helder (BBB) over",
            [("Mutluer", "GroenLinks-PvdA"), ("Lahlah", "GroenLinks-PvdA"), ("Boswijk", "CDA"), ("Helder", None)],
        ),
    ],
)
def test_members_and_their_factions(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert members(text, NAMES) == tuple(Member(name, faction) for name, faction in expected)


@pytest.mark.parametrize(
    "text", ["de leden van de VVD-fractie vragen", "De leden hebben vragen.", "het lid verzoekt", "van de Kamer", ""]
)
def test_factions_and_members_without_a_name_are_no_members(text: str) -> None:
    assert members(text, NAMES) == ()


def test_a_list_without_any_faction_leaves_it_open() -> None:
    assert members("van het lid Dassen over", NAMES) == (Member("Dassen", None),)


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("Heutink, H PVV Vraag:", Member("Heutink", "PVV")),
        ("Hoop, H de GroenLinks-PvdA", Member("De Hoop", "GroenLinks-PvdA")),
        ("Dijk, J.P. van (PVV)", Member("Van Dijk", "PVV")),
        ("Heutink, H XYZ", None),
        ("Heutink, H PVV zegt dat", None),
        ("Den Haag, 6 mei 2025", None),
        ("", None),
    ],
)
def test_a_line_of_a_list_names_a_member_with_initials_and_faction(text: str, member: Member | None) -> None:
    assert listed_member(text, NAMES) == member


def test_the_line_of_a_list_ends_before_a_label() -> None:
    assert asker_line("Heutink, H PVV Vraag:") == len("Heutink, H PVV")
    assert asker_line("Heutink zegt dit.") == 0


@pytest.mark.parametrize(
    ("who", "whose"),
    [
        ("de leden Jansen (VVD) en Pietersen (D66)", {"Jansen": "VVD", "Pietersen": "D66"}),
        (
            "de leden Jansen, De Boer (beiden VVD) en Pietersen (D66)",
            {"Jansen": "VVD", "De Boer": "VVD", "Pietersen": "D66"},
        ),
        ("de leden Jansen en Pietersen (VVD en D66)", {"Jansen": "VVD", "Pietersen": "D66"}),
        ("het lid Jansen", {}),
    ],
)
def test_the_facts_keep_whose_member_each_is(who: str, whose: dict[str, str]) -> None:
    found, _ = asked_by(who)
    assert dict(found.front.memberships) == whose
