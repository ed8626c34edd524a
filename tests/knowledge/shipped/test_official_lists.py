"""The official lists that come with the generator."""

from __future__ import annotations

from generator.knowledge.shipped.official_lists import (
    committees,
    document_kinds,
    ministries,
    ministry_ways,
    policy_themes,
    themes_and_parts,
)


def test_themes_are_written_as_official_metadata_writes_them() -> None:
    assert "Internationaal | Defensie" in policy_themes()
    assert all(theme.count(" | ") == 1 for theme in policy_themes())


def test_every_theme_stands_before_its_parts() -> None:
    names = themes_and_parts()
    assert tuple(name for name in names if " | " in name) == policy_themes()
    assert names.index("Internationaal") + 1 == names.index("Internationaal | Defensie")
    assert sum(" | " not in name for name in names) == len({name.partition(" | ")[0] for name in names})


def test_kinds_hold_the_kinds_of_written_consultations() -> None:
    kinds = ("Verslag van een schriftelijk overleg", "Lijst van vragen en antwoorden", "Antwoord schriftelijke vragen")
    assert set(kinds) <= set(document_kinds())


def test_kinds_of_the_eerste_kamer_come_last() -> None:
    assert document_kinds()[-4:] == (
        "Voorlopig verslag",
        "Nader voorlopig verslag",
        "Memorie van antwoord",
        "Nadere memorie van antwoord",
    )


def test_committees_that_meet_now_come_first() -> None:
    assert committees()[0] == "Commissie voor de Rijksuitgaven"
    assert committees().index("Vaste commissie voor Defensie") < committees().index("Vaste commissie voor Justitie")


def test_a_ministry_is_known_by_its_abbreviations_unless_one_is_the_start_of_a_word() -> None:
    ways = ministry_ways()
    assert {("Buitenlandse Zaken", "BZ", "BuZa"), ("Justitie en Veiligheid", "JenV", "J&V")} <= set(ways)
    assert not {"Def", "Fin"} & {way for each in ways for way in each}


def test_ministries_of_the_past_are_there() -> None:
    assert {"Buitenlandse Zaken", "Verkeer en Waterstaat"} <= set(ministries())


def test_no_name_stands_twice() -> None:
    for names in (policy_themes(), document_kinds(), committees(), ministries()):
        assert len(set(names)) == len(names) > 0
