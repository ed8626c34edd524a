"""“Did you mean”."""

from __future__ import annotations

from generator.knowledge.yaml.suggestion import did_you_mean, nearest

THEMES = ("Internationaal | Defensie", "Financiën | Belasting", "Financiën | Begroting")


def test_a_slip_finds_the_name_it_is_most_like() -> None:
    assert nearest("defintion", ("term", "definition", "forms")) == "definition"


def test_case_does_not_keep_names_apart() -> None:
    assert nearest("NAVO-NORM", ("navo-norm", "sancties")) == "navo-norm"


def test_a_part_of_one_known_name_finds_it() -> None:
    assert nearest("Defensie", THEMES) == "Internationaal | Defensie"


def test_a_part_of_several_known_names_finds_none() -> None:
    assert nearest("Fin", THEMES) is None


def test_nothing_is_like_an_empty_word() -> None:
    assert nearest("", ("term",)) is None


def test_advice_asks_whether_the_nearest_was_meant() -> None:
    assert did_you_mean("forrms", ("term", "forms")) == "did you mean ‘forms’?"


def test_advice_names_all_when_none_is_like_and_they_are_few() -> None:
    assert did_you_mean("xyz", ("term", "forms")) == "known here: term, forms"


def test_no_advice_when_none_is_like_and_they_are_many_or_none() -> None:
    assert did_you_mean("xyz", [f"name{n}" for n in range(40)]) == ""
    assert did_you_mean("xyz", ()) == ""
