"""factions.yml, and the one in content/."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.knowledge.editors_lists.faction_names import faction_names
from generator.knowledge.editors_lists.factions import load_factions
from generator.model.knowledge import Faction
from generator.problems import Problems
from tests.knowledge.conftest import Write
from tests.knowledge.reported import reported

NAME = "content/factions.yml"
CONTENT = Path(__file__).parents[3] / "content" / "factions.yml"


def test_factions_are_read_with_every_name(write: Write, problems: Problems) -> None:
    path = write("- abbreviation: DENK\n  name: DENK\n  aliases: [Denk]\n")
    assert load_factions(path, NAME, problems) == (Faction(abbreviation="DENK", name="DENK", aliases=("Denk",)),)
    assert reported(problems) == []


def test_a_name_that_two_factions_claim_is_reported_at_the_second_place(write: Write, problems: Problems) -> None:
    first = "- abbreviation: A\n  name: Alfa\n  aliases: [x]\n"
    second = "- abbreviation: B\n  name: x\n  aliases:\n    - A\n    - Alfa\n"
    load_factions(write(first + second), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:5:9: [DUPLICATE-ID] the name ‘x’ is taken; it stands first at {NAME}:3:13",
        f"{NAME}:7:7: [DUPLICATE-ID] the name ‘A’ is taken; it stands first at {NAME}:1:17",
        f"{NAME}:8:7: [DUPLICATE-ID] the name ‘Alfa’ is taken; it stands first at {NAME}:2:9",
    ]


def test_an_alias_that_repeats_the_name_is_reported(write: Write, problems: Problems) -> None:
    load_factions(write("- abbreviation: A\n  name: Alfa\n  aliases: [Alfa]\n"), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:3:13: [DUPLICATE-ID] the name ‘Alfa’ is taken; it stands first at {NAME}:2:9"
    ]


def test_two_factions_that_would_share_an_address_are_reported(write: Write, problems: Problems) -> None:
    load_factions(write("- abbreviation: FVD\n  name: a\n- abbreviation: FvD\n  name: b\n"), NAME, problems)
    assert reported(problems) == [
        f"{NAME}:3:17: [DUPLICATE-ID] the address of the faction ‘FvD’ is taken; it stands first at {NAME}:1:17",
    ]


def test_the_factions_of_content_have_no_mistake(problems: Problems) -> None:
    assert load_factions(CONTENT, NAME, problems)
    assert reported(problems) == []


@pytest.mark.parametrize(
    ("written", "abbreviation"),
    [
        ("GL-PvdA", "GroenLinks-PvdA"),
        ("GroenLinks–PvdA", "GroenLinks-PvdA"),
        ("GroenLinks", "GroenLinks"),
        ("PvdA", "PvdA"),
        ("Partij van de Arbeid", "PvdA"),
        ("CU", "ChristenUnie"),
        ("Partij voor de Dieren", "PvdD"),
        ("FvD", "FVD"),
        ("50Plus", "50PLUS"),
        ("50PLUS/Klein", "50PLUS/Klein"),
        ("Groep Van Haga", "Groep Van Haga"),
        ("Groep Otten", "Fractie-Otten"),
        ("Fractie-Nanninga", "Fractie-Nanninga"),
        ("OSF", "OSF"),
        ("LPF", "LPF"),
        ("BIJ1", "BIJ1"),
    ],
)
def test_the_written_forms_of_documents_lead_to_one_faction(
    problems: Problems, written: str, abbreviation: str
) -> None:
    names = faction_names(load_factions(CONTENT, NAME, problems))
    assert [found for _, found in names.find(f"de leden van de {written}-fractie")] == [abbreviation]
