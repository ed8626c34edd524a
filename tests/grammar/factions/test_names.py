"""Faction names in running text."""

from __future__ import annotations

import pytest

from generator.grammar.factions.names import FactionNames
from tests.pace import Watch

NAMES = FactionNames(
    {
        **{
            plain: plain
            for plain in ("VVD", "CDA", "SP", "PvdA", "D66", "GroenLinks", "ChristenUnie", "Volt", "50PLUS", "FVD")
        },
        "GroenLinks-PvdA": "GroenLinks-PvdA",
        "GL-PvdA": "GroenLinks-PvdA",
        "GroenLinks/PvdA": "GroenLinks-PvdA",
        "GL": "GroenLinks",
        "PVV": "PVV",
        "Partij voor de Vrijheid": "PVV",
        "PvdD": "PvdD",
        "Partij voor de Dieren": "PvdD",
        "Partij van de Arbeid": "PvdA",
        "DENK": "DENK",
        "Denk": "DENK",
        "50PLUS/Klein": "50PLUS/Klein",
        "Groep Van Haga": "Groep Van Haga",
        "Lid Omtzigt": "Lid Omtzigt",
        "Fractie-Nanninga": "Fractie-Nanninga",
        "Unie 55+": "Unie 55+",
    }
)


def found(text: str) -> list[tuple[str, str]]:
    """Each name as written and the faction it stands for."""
    return [(text[span.start : span.end], abbreviation) for span, abbreviation in NAMES.find(text)]


def unlisted(text: str) -> list[str]:
    """The unknown names; each must be the words at its span."""
    names = NAMES.unlisted(text)
    assert all(text[each.span.start : each.span.end] == each.written for each in names)
    return [each.written for each in names]


@pytest.mark.parametrize(
    ("text", "factions"),
    [
        ("Vragen en opmerkingen van de leden van de VVD-fractie", ["VVD"]),
        ("de leden van de GL-PvdA-fractie", ["GroenLinks-PvdA"]),
        ("de leden van de GL\u2011PvdA\u2011fractie", ["GroenLinks-PvdA"]),
        ("de fracties van CDA, PVV, SP en GroenLinks", ["CDA", "PVV", "SP", "GroenLinks"]),
        ("de leden van de Groep Van Haga", ["Groep Van Haga"]),
        ("de leden van de Groep\u00a0Van\nHaga", ["Groep Van Haga"]),
        ("De fractieleden van de PVV en de PvdD hebben", ["PVV", "PvdD"]),
        ("de Partij voor de Dieren-fractie", ["PvdD"]),
        ("GroenLinks/PvdA en GroenLinks", ["GroenLinks-PvdA", "GroenLinks"]),
        ("de leden van 50PLUS/Klein en 50PLUS", ["50PLUS/Klein", "50PLUS"]),
        ("de Fractie-Nanninga", ["Fractie-Nanninga"]),
        ("de Unie 55+-fractie", ["Unie 55+"]),
        ("‘VVD’, (CDA) en VVD’s", ["VVD", "CDA", "VVD"]),
        ("het VVD-Kamerlid en VVD/CDA", ["VVD", "VVD", "CDA"]),
        ("VVD- en CDA-leden", ["VVD", "CDA"]),
    ],
)
def test_names_are_found_in_the_forms_of_documents(text: str, factions: list[str]) -> None:
    assert [abbreviation for _, abbreviation in found(text)] == factions


def test_a_name_is_given_with_its_place() -> None:
    assert found("de leden van de GL-PvdA-fractie") == [("GL-PvdA", "GroenLinks-PvdA")]


@pytest.mark.parametrize("text", ["SPANJE en EUSP", "D6666", "oud-VVD-lid", "PvdA-GroenLinks", "vvd", "SP2"])
def test_names_are_never_found_inside_other_words(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    ["Volt", "Volt-fractie", "dat Volt vraagt", "(Volt)", "Volt, SP", "Volt en DENK", "Inbreng. Volt:", "van Denk"],
)
def test_a_name_with_the_look_of_a_word_is_found_where_its_capital_or_place_says_so(text: str) -> None:
    assert found(text)[0][0] in ("Volt", "Denk")


@pytest.mark.parametrize("text", ["Denk aan de norm.", "Zo is het. Denk ook hieraan", "met 230 Volt", "volt", "denk"])
def test_a_name_with_the_look_of_a_word_is_not_found_where_it_may_be_one(text: str) -> None:
    assert found(text) == []


def test_without_factions_nothing_is_found() -> None:
    assert FactionNames({}).find("de VVD-fractie") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de leden van de Nieuw-fractie", ["Nieuw"]),
        ("de leden van de PVVV-fractie", ["PVVV"]),
        ("de leden van de CDA-VVD-fractie", ["CDA-VVD"]),
        ("de VVD/Nieuw-fractie", ["Nieuw"]),
        ("de fractie van de Nieuwe Partij vraagt", ["Nieuwe Partij"]),
        ("de fracties van VVD, Nieuw en van de Partij voor de Jeugd", ["Nieuw", "Partij voor de Jeugd"]),
        ("De fractieleden van Nieuw en D66 hebben", ["Nieuw"]),
        ("de leden van de Groep Jansen", ["Groep Jansen"]),
        ("de leden van de Fractie-Jansen vragen", ["Fractie-Jansen"]),
        ("de leden van de Groep Jansen-fractie", ["Groep Jansen"]),
    ],
)
def test_an_unknown_name_where_a_faction_must_stand_is_reported(text: str, names: list[str]) -> None:
    assert unlisted(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "de leden van de VVD-fractie De leden van de VVD-fractie hebben",
        "de fracties van CDA, PVV, SP en GroenLinks hebben de regering",
        "de fracties van de Tweede Kamer en van de Eerste Kamer",
        "de leden van de Groep Van Haga en de Partij voor de Dieren-fractie",
        "de fractie van de PvdA, Kamerstuk 28 676",
        "de coalitie-fractie en de leden van de Kamer",
        "de leden van de NAVO",
        "diverse fracties van het parlement",
    ],
)
def test_known_names_and_what_is_no_faction_are_not_told(text: str) -> None:
    assert unlisted(text) == []


@pytest.mark.slow
def test_a_long_document_is_read_through_quickly() -> None:
    text = "De leden van de VVD-fractie vragen de Nieuw-fractie naar de Partij voor de Vrijheid. Volt ook. " * 3000
    watch = Watch()
    assert len(NAMES.find(text)) == 6000
    assert len(NAMES.unlisted(text)) == 3000
    assert watch.seconds() < 10


@pytest.mark.parametrize("written", ["D'66", "D’66", "D‘66"])
def test_an_apostrophe_in_a_name_may_be_typed_or_set(written: str) -> None:
    names = FactionNames({"D66": "D66", "D'66": "D66"})

    assert [found for _, found in names.find(f"de fractie van {written} vroeg")] == ["D66"]


@pytest.mark.parametrize("written", ["Groep Van Haga", "groep Van Haga"])
def test_a_group_may_be_written_small(written: str) -> None:
    assert [found for _, found in NAMES.find(f"de leden van de {written}")] == ["Groep Van Haga"]


@pytest.mark.parametrize(
    ("written", "faction"),
    [
        ("pvda", "PvdA"),
        ("PvDA", "PvdA"),
        ("P.v.d.A.", "PvdA"),
        ("Groen Links", "GroenLinks"),
        ("GROEN-LINKS", "GroenLinks"),
        ("50 plus", "50PLUS"),
        ("D 66", "D66"),
        ("D'66", "D66"),
        ("Partij v.d. Dieren", "PvdD"),
        ("Partij van Dieren", "PvdD"),
        ("partij voor de arbeid", "PvdA"),
        ("PvdA-GroenLinks", "GroenLinks-PvdA"),
        ("PvdA/GL", "GroenLinks-PvdA"),
        ("GL + PvdA", "GroenLinks-PvdA"),
        ("fractie nanninga", "Fractie-Nanninga"),
        ("lid-omtzigt", "Lid Omtzigt"),
        ("VVD/CDA", None),
        ("SP-VVD", None),
        ("Nieuw", None),
        ("de", None),
        ("", None),
    ],
)
def test_where_nothing_else_can_stand_case_and_signs_are_no_difference(written: str, faction: str | None) -> None:
    assert NAMES.known(written) == faction


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("VVD", ("VVD", True)),
        ("VVD-fractie", ("VVD", True)),
        ("fractie van de VVD", ("VVD", True)),
        ("lid van de fractie van de SP", ("SP", True)),
        ("Omtzigt", ("Lid Omtzigt", True)),
        ("groep-Van Haga", ("Groep Van Haga", True)),
        ("GroenLink", ("GroenLinks", False)),
        ("PVVV", ("PVV", False)),
        ("XYZ", (None, False)),
        ("SPD", (None, False)),
    ],
)
def test_what_stands_in_brackets_after_a_member_is_read(written: str, read: tuple[str | None, bool]) -> None:
    assert NAMES.read(written) == read


@pytest.mark.parametrize("written", ["PVD", "XYZ", "SPP", "VD", "Pvdx"])
def test_a_slip_in_a_short_name_or_near_two_names_is_not_guessed(written: str) -> None:
    assert NAMES.slipped(written) is None


def placed(text: str, *, over_questions: bool = False) -> list[tuple[str, str | None]]:
    """The names in the places of factions, as written, with the factions they stand for."""
    found = NAMES.placed(text, over_questions=over_questions)
    assert all(text[each.span.start : each.span.end] == each.written for each in found)
    return [(each.written, each.faction) for each in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("de leden van de pvda-fractie", [("pvda", "PvdA")]),
        ("de VVD fractie", [("VVD", "VVD")]),
        ("de SPfractie", [("SP", "SP")]),
        ("de Groen Links-fractie", [("Groen Links", "GroenLinks")]),
        ("DE LEDEN VAN DE CHRISTEN UNIE-FRACTIE", [("CHRISTEN UNIE", "ChristenUnie")]),
        ("de fracties van cda, pvv en Groen Links", [("cda", "CDA"), ("pvv", "PVV"), ("Groen Links", "GroenLinks")]),
        ("de leden van Volt en van de SP", [("Volt", "Volt"), ("SP", "SP")]),
        ("de SP- en de VVD-fractie", [("VVD", "VVD")]),
        ("het Lid-Omtzigt", [("Lid-Omtzigt", "Lid Omtzigt")]),
        ("de groep-Van Haga", [("groep-Van Haga", "Groep Van Haga")]),
        ("de PVVV-fractie", [("PVVV", "PVV")]),
        ("de CDDA fractie", [("CDDA", "CDA")]),
        ("de Nieuw-fractie", [("Nieuw", None)]),
        ("de leden van volt", [("volt", "Volt")]),
        ("230 volt, denk aan de pvv", []),
        ("de linkse fractie en de coalitie-fractie", []),
        ("de Tweede Kamerfractie", []),
        ("de leden van de Raad en van de NAVO", []),
        ("een lid Van Volten", []),
    ],
)
def test_names_are_read_in_the_places_that_prove_them(text: str, found: list[tuple[str, str | None]]) -> None:
    assert placed(text) == found


def test_in_a_heading_over_questions_members_are_those_of_factions() -> None:
    assert placed("Vragen van de leden van XYZ", over_questions=True) == [("XYZ", None)]
    assert placed("Vragen van de leden van XYZ") == []


@pytest.mark.parametrize(
    ("text", "factions"),
    [
        ("VVD", ("VVD",)),
        ("Volt", ("Volt",)),
        ("VVD, Groen Links en D66:", ("VVD", "GroenLinks", "D66")),
        ("VVD over de vloot", ()),
        ("PVVV", ()),
        ("Vloot", ()),
        ("", ()),
    ],
)
def test_a_text_may_be_nothing_but_names(text: str, factions: tuple[str, ...]) -> None:
    assert NAMES.listed(text) == factions


def test_all_names_of_a_text_stand_in_order_each_once() -> None:
    text = "Het CDA steunt de pvda-fractie, en Volt de XYZ-fractie."
    assert [(each.written, each.faction) for each in NAMES.named(text)] == [
        ("CDA", "CDA"),
        ("pvda", "PvdA"),
        ("Volt", "Volt"),
        ("XYZ", None),
    ]


def test_two_factions_with_one_spelling_are_distinguished_by_it_or_not_at_all() -> None:
    names = FactionNames({"ABC": "ABC", "A.B.C.": "Andere"})
    assert (names.known("ABC"), names.known("A.B.C."), names.known("abc")) == ("ABC", "Andere", None)
