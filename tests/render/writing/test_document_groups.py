"""What groups of documents are called, and how many they hold."""

from __future__ import annotations

import pytest

from generator.grammar.references import Group
from generator.render.writing.document_groups import about_groups, group_count, group_name

AWB, GRONDWET = "BWBR0005537", "BWBR0001840"
DECREE = "BWBR0032919"  # Aanbestedingsbesluit
ARTICLES = [f"jci1.3:c:{AWB}&artikel=1:3", f"jci1.3:c:{AWB}&artikel=1:7", f"jci1.3:c:{GRONDWET}&artikel=1"]
OF_DECREE = f"jci1.3:c:{DECREE}&artikel=2"


@pytest.mark.parametrize(
    ("identifiers", "name", "count"),
    [
        (ARTICLES, "Artikelen van wetten", "3 artikelen uit 2 wetten"),
        (ARTICLES[:1], "Artikelen van wetten", "1 artikel uit 1 wet"),
        ([OF_DECREE], "Artikelen van regelingen", "1 artikel uit 1 regeling"),
        ([*ARTICLES, OF_DECREE], "Artikelen van wetten en regelingen", "4 artikelen uit 3 wetten en regelingen"),
        ([AWB, GRONDWET], "Wetten", "2 wetten"),
        ([*ARTICLES, AWB], "Wetten en artikelen ervan", "3 artikelen uit 2 wetten en 1 wet"),
    ],
)
def test_laws_are_called_what_is_there(identifiers: list[str], name: str, count: str) -> None:
    assert (group_name(Group.LAWS, identifiers), group_count(Group.LAWS, identifiers)) == (name, count)


@pytest.mark.parametrize(
    ("group", "identifiers", "name"),
    [
        (Group.GAZETTE, ["stcrt-2011-12119"], "Stukken uit de Staatscourant"),
        (Group.GAZETTE, ["trb-2020-1", "stb-2020-1"], "Stukken uit het Staatsblad en het Tractatenblad"),
        (Group.PROCEEDINGS, ["ah-tk-20232024-12"], "Kamervragen met antwoord"),
        (Group.PROCEEDINGS, ["ah-tk-20232024-12", "h-tk-20232024-3-4"], "Handelingen en Kamervragen met antwoord"),
    ],
)
def test_only_series_of_which_a_document_is_there_are_named(group: Group, identifiers: list[str], name: str) -> None:
    assert group_name(group, identifiers) == name
    assert group_count(group, identifiers) == ("1 stuk" if len(identifiers) == 1 else "2 stukken")


def test_the_list_says_what_it_holds() -> None:
    groups = {Group.LAWS: ARTICLES, Group.PROCEEDINGS: ["ah-tk-20232024-12"], Group.OTHER: ["2024D40329"]}
    assert about_groups(groups) == (
        "Artikelen van wetten, Kamervragen met antwoord en andere stukken waarnaar een overleg verwijst, "
        "en waar dat staat."
    )
    assert about_groups({}) == "Documenten waarnaar een overleg verwijst, en waar dat staat."
