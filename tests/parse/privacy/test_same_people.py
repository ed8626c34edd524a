"""The same people elsewhere in a document: withheld in any shorter form, doubted where others share the name."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.name_parts import name_parts
from generator.parse.privacy.same_people import SamePeople, same_people
from tests.parse.documents import source_text


def same(name: str, text: str, *others: str) -> tuple[list[str], list[list[str]]]:
    """The words to withhold, and those that stay with a doubt, each list of a person."""
    source, found = source_text(text), people(name, text, *others)
    return (
        [source.slice(span) for span in found.withheld],
        [[source.slice(span) for span in kept.places] for kept in found.kept],
    )


def people(name: str, text: str, *others: str) -> SamePeople:
    parts = [found for each in (name, *others) if (found := name_parts(each))]
    return same_people(source_text(text), (), parts, ())


NAME = "mw. drs. J.A. de Vries-Bakker"


@pytest.mark.parametrize(
    "form",
    [
        "J.A. de Vries-Bakker",
        "De Vries-Bakker",
        "mevrouw De Vries",
        "mevrouw Bakker",
        "Vries-Bakker, J.A. de",
        "J. de Vries",
        "drs. De Vries-Bakker",
        "J.A. DE VRIES-BAKKER",
        "MEVROUW DE VRIES",
        "J.A. de\nVries-Bakker",
        "J.A. de Vries-\nBakker",
        "J.A. de\u00a0Vries\u2011Bakker",
        "J.A. de Vri\u00ades",
        "Jan de Vries",
        "De Vries",
        "Bakker-de Vries",
        "contactpersoon De Vries",
    ],
)
def test_any_shorter_form_is_withheld(form: str) -> None:
    withheld, kept = same(NAME, f"Dat zei {form} gisteren.")

    assert withheld in ([form], [form.removeprefix("contactpersoon ")])
    assert kept == []


@pytest.mark.parametrize(
    "use", ["Het lid De Vries vroeg dit.", "De Vries (VVD) vroeg dit.", "De motie-De Vries is goed."]
)
def test_where_a_member_has_the_name_shorter_forms_stay_with_one_doubt(use: str) -> None:
    text = f"{use} Toen sprak mevrouw De Vries met De Vries, en J.A. de Vries-Bakker zweeg."
    withheld, [kept] = same(NAME, text)

    assert withheld == ["J.A. de Vries-Bakker"]
    assert kept[1:] == ["mevrouw De Vries", "De Vries"]


def test_where_a_minister_has_the_name_it_stays() -> None:
    assert same("P. Adema", "Minister Adema en minister P. Adema van Landbouw.") == ([], [["Adema", "P. Adema"]])


@pytest.mark.parametrize(
    "use", ["Vos Logistics rijdt.", "Het Vos-concern rijdt.", "Het rapport van K. Vos is er.", "Een vos rijdt niet."]
)
def test_where_the_name_is_that_of_something_else_the_bare_name_stays(use: str) -> None:
    assert same("P. Vos", f"{use} Ik sprak Vos, mevrouw Vos en P. Vos.") == (["mevrouw Vos", "P. Vos"], [["Vos"]])


def test_a_name_that_is_a_word_and_opens_a_sentence_is_that_word() -> None:
    assert same("S. Bos", "Het bos is groen. Bos is mooi.") == ([], [])


def test_a_rare_name_is_withheld_wherever_it_stands() -> None:
    text = "Quistenburg kwam. Ook Quistenburgs brief, linkedin.com/in/quistenburg en Hans Quistenburg."
    withheld, kept = same("Q. Quistenburg", text)

    assert withheld == ["Quistenburg", "Quistenburgs", "quistenburg", "Hans Quistenburg"]
    assert kept == []


def test_another_initial_is_another_person() -> None:
    assert same("Q. Quistenburg", "K. Quistenburg en het lid K. Quistenburg.") == ([], [])


def test_what_is_decided_already_is_passed_over() -> None:
    source = source_text("J. Jansen, en mevrouw Jansen.")
    parts = name_parts("J. Jansen")
    assert parts is not None
    found = same_people(source, (), [parts], [source.lines[0].span])

    assert found == SamePeople((), (), found.shared)


def test_without_people_nothing_is_found() -> None:
    assert same_people(source_text("Jansen"), (), (), ()).withheld == ()


def test_of_two_people_each_is_found() -> None:
    assert same("J. Jansen", "mevrouw Jansen en dhr. De Boer", "K. de Boer")[0] == ["mevrouw Jansen", "dhr. De Boer"]


def test_surnames_that_others_share_are_reported() -> None:
    found = people("J. Jansen", "Het lid Jansen en de heer De Boer.", "K. de Boer")

    assert "jansen" in found.shared
    assert found.doubtful[-1].places == found.withheld
