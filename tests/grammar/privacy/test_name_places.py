"""The places where a text names a known person, and in which form."""

from __future__ import annotations

import pytest

from generator.grammar.characters.folding import folded
from generator.grammar.privacy.name_parts import name_parts
from generator.grammar.privacy.name_places import Form, NamePlaces

FIRST_NAMES = frozenset({"jan", "hans", "tjitske", "piet"})


def places(name: str, text: str) -> list[tuple[str, str]]:
    """The words of each place with its form."""
    parts = name_parts(folded(name).text)
    assert parts is not None
    plain = folded(text).text
    found = NamePlaces([parts], FIRST_NAMES).find(plain)
    return [(plain[one.span.start : one.span.end], one.form.value) for one in found]


DOUBLE = "mw. drs. J.A. de Vries-Bakker"


@pytest.mark.parametrize(
    ("text", "words", "form"),
    [
        ("door J.A. de Vries-Bakker gezegd", "J.A. de Vries-Bakker", Form.GIVEN),
        ("door mw. drs. J.A. de Vries-Bakker gezegd", "mw. drs. J.A. de Vries-Bakker", Form.GIVEN),
        ("door J. de Vries gezegd", "J. de Vries", Form.GIVEN),
        ("door J.A. DE VRIES-BAKKER gezegd", "J.A. DE VRIES-BAKKER", Form.GIVEN),
        ("door j.a. de vries gezegd", "j.a. de vries", Form.GIVEN),
        ("door Jan de Vries gezegd", "Jan de Vries", Form.GIVEN),
        ("door J.A. (Jan) de Vries gezegd", "J.A. (Jan) de Vries", Form.GIVEN),
        ("zie Vries-Bakker, J.A. de in de lijst", "Vries-Bakker, J.A. de", Form.GIVEN),
        ("zie De Vries, drs. J. in de lijst", "De Vries, drs. J.", Form.GIVEN),
        ("door Piet de Vries gezegd", "Piet de Vries", Form.CALLED),
        ("dat mevrouw De Vries zegt", "mevrouw De Vries", Form.TITLED),
        ("dat mevrouw de Vries-Bakker zegt", "mevrouw de Vries-Bakker", Form.TITLED),
        ("dat mw. drs. De Vries zegt", "mw. drs. De Vries", Form.TITLED),
        ("dat mevrouw Bakker zegt", "mevrouw Bakker", Form.TITLED),
        ("dat projectleider De Vries zegt", "De Vries", Form.TITLED),
        ("dat De Vries-Bakker zegt", "De Vries-Bakker", Form.WHOLE),
        ("dat Bakker-de Vries zegt", "Bakker-de Vries", Form.WHOLE),
        ("dat De Vries Bakker zegt", "De Vries Bakker", Form.WHOLE),
        ("dat De Vries – Bakker zegt", "De Vries - Bakker", Form.WHOLE),
        ("dat De Vries zegt", "De Vries", Form.WHOLE),
        ("dat DE VRIES zegt", "DE VRIES", Form.WHOLE),
        ("dat Bakker zegt", "Bakker", Form.ALONE),
        ("dat BAKKER zegt", "BAKKER", Form.ALONE),
        ("dat Vries zegt", "Vries", Form.ALONE),
        ("dat Bakkers zegt", "Bakkers", Form.ALONE),
        ("dat de bakker zegt", "bakker", Form.LOWER),
        ("zie linkedin.com/in/bakker nu", "bakker", Form.IN_ADDRESS),
        ("het lid De Vries zegt", "De Vries", Form.PUBLIC),
        ("De Vries (VVD) zegt", "De Vries", Form.PUBLIC),
        ("het Bakker-akkoord is goed", "Bakker", Form.OTHER),
        ("de motie-Bakker is goed", "Bakker", Form.PUBLIC),
        ("bij Bakker Logistics koopt", "Bakker", Form.OTHER),
        ("bij Stichting Bakker koopt", "Bakker", Form.OTHER),
        ("het rapport Bakker zegt", "Bakker", Form.OTHER),
        ("door P. de Vries gezegd", "P. de Vries", Form.OTHER),
    ],
)
def test_a_place_is_found_whole_and_told_by_its_form(text: str, words: str, form: Form) -> None:
    assert set(places(DOUBLE, text)) == {(words, form.value)}


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("S. van der Wouden", "dat S. v.d. Wouden zegt", "S. v.d. Wouden"),
        ("S. van der Wouden", "dat mevrouw v/d Wouden zegt", "mevrouw v/d Wouden"),
        ("mw. S. Žilinskė", "dat mw. S. Zilinske zegt", "mw. S. Zilinske"),
        ("İ. Çelikbaş", "dat I. CELIKBAS zegt", "I. CELIKBAS"),
        ("A. Yılmaz Öztürk", "dat mevrouw Yilmaz Ozturk zegt", "mevrouw Yilmaz Ozturk"),
        ("M. ’t Hart", "dat de heer ‘t Hart zegt", "de heer 't Hart"),
        ("R.M. Eijsbouts", "dat R.M. Eijsbouts, MSc zegt", "R.M. Eijsbouts, MSc"),
        ("lkol P. Zandbelt", "dat luitenant-kolonel Zandbelt zegt", "luitenant-kolonel Zandbelt"),
        ("JA Oosterlaken", "dat J.A. Oosterlaken zegt", "J.A. Oosterlaken"),
        ("T. (Tjitske) Bouwhuizen", "dat Tjitske Bouwhuizen zegt", "Tjitske Bouwhuizen"),
    ],
)
def test_names_of_every_kind_are_found_in_other_writing(name: str, text: str, words: str) -> None:
    assert [found for found, _ in places(name, text)] == [words]


def test_a_word_that_opens_a_sentence_is_no_first_name_unless_it_is_known() -> None:
    assert places("V. Oosterhavik", "Volgens Oosterhavik is dat zo.") == [("Oosterhavik", "alone")]
    assert places("H. Oosterhavik", "Hans Oosterhavik zei dat.") == [("Hans Oosterhavik", "given")]


@pytest.mark.parametrize("text", ["de Bakkerij", "Vriesland", "Devries", "ABakker", "Bakker2", ""])
def test_parts_of_other_words_are_no_place(text: str) -> None:
    assert places(DOUBLE, text) == [] or text == "Bakker2"


def test_it_shows_whether_all_of_the_name_is_there_and_a_sentence_opens() -> None:
    parts = name_parts("J.A. de Vries")
    assert parts is not None
    text = "De Vries zegt dat J.A. de Vries er was, en K. de Vries niet."
    found = list(NamePlaces([parts], FIRST_NAMES).find(text))

    assert [(one.opens, one.is_exact, one.is_strange) for one in found] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_of_several_people_each_is_found() -> None:
    people = [parts for name in ("J. Jansen", "K. de Boer", "L. Jansen") if (parts := name_parts(name))]
    text = "Jansen en De Boer"

    assert [one.surname for one in NamePlaces(people, FIRST_NAMES).find(text)] == ["jansen", "boer"]
