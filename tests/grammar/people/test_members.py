"""Members as documents name them: their names, and what tells their faction."""

from __future__ import annotations

import pytest

from generator.grammar.people.members import bracketed, in_brackets, member_lists, parties
from generator.model.text import Span


def named(text: str, *, bare: bool = False) -> list[list[tuple[str, str]]]:
    """Each list of members: their names, and the words that tell their factions."""
    return [
        [(one.name, text[one.party.start : one.party.end] if one.party else "") for one in found.members]
        for found in member_lists(text, bare=bare)
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("het lid Van ’t Riet", ["Van ’t Riet"]),
        ("het lid 's Gravesande", ["'s Gravesande"]),
        ("het lid d’Ancona", ["d’Ancona"]),
        ("de leden Ö en Şahin", ["Ö", "Şahin"]),
        ("het lid Jan vanDijk", ["Jan vanDijk"]),
        ("het lid vander Plas", ["vander Plas"]),
        ("het lid Faber-van de Klashorst", ["Faber-van de Klashorst"]),
        ("de leden Six Dijkstra en Agnes Mulder", ["Six Dijkstra", "Agnes Mulder"]),
        ("het lid Sneller aan de Minister", ["Sneller"]),
        ("het lid Sneller van de Partij", ["Sneller"]),
        ("het lid Sneller – Kan de minister", ["Sneller"]),
        ("het lid J.A. van Dijk", ["J.A. van Dijk"]),
        ("de heer dr. De Vries", ["De Vries"]),
        ("mevrouw Baarda over Basten", ["Baarda"]),
        ("de leden:\n- Jansen\n- De Vries", ["Jansen", "De Vries"]),
        ("de leden Jansen en het lid De Vries", ["Jansen", "De Vries"]),
        ("het lid Jansen\nAntwoord van de minister", ["Jansen"]),
        ("de leden van de VVD-fractie", []),
        ("het lid verzoekt", []),
        ("een Kamerlid", []),
    ],
)
def test_names_end_where_the_name_ends(text: str, names: list[str]) -> None:
    assert [name for found in named(text) for name, _ in found] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("het lid Jansen (SP)", [("Jansen", "SP")]),
        ("het lid Jansen( SP )", [("Jansen", "SP")]),
        ("het lid Jansen [SP]", [("Jansen", "SP")]),
        ("de leden Jansen en De Vries (beiden SP)", [("Jansen", ""), ("De Vries", "SP")]),
        ("de leden Jansen, (SP) en De Vries, (VVD)", [("Jansen", "SP"), ("De Vries", "VVD")]),
        ("het lid Jansen van de SP-fractie", [("Jansen", "SP")]),
        ("het lid Jansen van de fractie van D66", [("Jansen", "D66")]),
        ("het SP-Kamerlid Jansen", [("Jansen", "SP")]),
        ("het GL/PvdA-lid Jansen", [("Jansen", "GL/PvdA")]),
        ("het lid Jansen c.s. (SP)", [("Jansen", "SP")]),
        ("het lid van Jansen (SP)", [("van Jansen", "SP")]),
        ("het lid Jansen sprak (SP)", [("Jansen", "")]),
    ],
)
def test_what_shows_the_faction_stands_after_or_before_the_name(text: str, told: list[tuple[str, str]]) -> None:
    assert named(text) == [told]


def test_a_name_may_begin_a_text_only_with_its_party() -> None:
    assert named("Jansen (SP) aan de minister", bare=True) == [[("Jansen", "SP")]]
    assert named("Jansen aan de minister", bare=True) == []
    assert named("Jansen (SP) aan de minister") == []


def test_lists_tell_where_they_begin_and_whether_they_are_of_members() -> None:
    lists = list(member_lists("Ook het lid Jansen vraagt de heer De Vries"))
    assert [(found.start, found.are_members) for found in lists] == [(4, True), (26, False)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dat zeiden De Vries (VVD) en Jan Jansen (SP).", ["De Vries", "Jan Jansen"]),
        ("minister Hoekstra (CDA) en burgemeester De Vries (VVD)", []),
        ("oud-minister Jansen (SP)", []),
        ("de wet (zie artikel 3)", []),
        ("E. van der Berg (SP)", ["E. van der Berg"]),
    ],
)
def test_every_name_before_brackets_is_found_but_those_of_offices(text: str, names: list[str]) -> None:
    assert [one.name for one in bracketed(text)] == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vraag 1 (VVD)", ["VVD"]),
        ("Vraag 1 (VVD, D66 en SP)", ["VVD", "D66", "SP"]),
        ("Vraag 1 [respectievelijk SP en VVD]", ["SP", "VVD"]),
        ("Vraag 1 (VVD/D66)", ["VVD", "D66"]),
        ("Vraag 1", []),
    ],
)
def test_brackets_may_hold_several(text: str, words: list[str]) -> None:
    assert [text[span.start : span.end] for span in in_brackets(text)] == words


def test_the_parties_of_several_keep_their_places() -> None:
    assert parties("(SP en VVD)", Span(1, 10)) == (Span(1, 3), Span(7, 10))
