"""Those who act in public: by the line above their name, and by the words around it."""

from __future__ import annotations

import pytest

from generator.grammar.privacy.officials import (
    acts_in_public,
    closes,
    has_party,
    is_addressed,
    is_public_office,
    may_have_party,
    names_a_thing,
    names_public_office,
    signs_for_another,
)
from generator.model.text import Span


@pytest.mark.parametrize(
    "line",
    [
        "De minister van Financiën,",
        "DE MINISTER-PRESIDENT,",
        "Minister voor Rechtsbescherming",
        "mede namens de minister van Justitie en Veiligheid,",
        "Aan de Voorzitter van de Tweede Kamer",
        "De staatssecretaris van Financiën,",
        "De fungerend voorzitter van de commissie,",
        "Adjunct-griffier van de commissie,",
        "De griffier voor deze lijst,",
        "Het lid Jansen",
        "De leden:",
        "Kamerlid",
        "Vragensteller(s): K. Arib",
        "Vragen van: drs. P. Jansen",
        "Ingediend door",
        "Initiatiefnemers",
        "De burgemeester van Utrecht,",
        "De commissaris van de Koning",
    ],
)
def test_lines_that_name_a_public_office(line: str) -> None:
    assert is_public_office(line)


@pytest.mark.parametrize(
    "line",
    [
        "Ministerie van Defensie",
        "De directeur-generaal Rijksbegroting,",
        "Kabinet Minister-President",
        "De secretaris-generaal",
        "Contactpersoon",
        "Ledenadministratie",
        "Voorzittersteam",
        "namens deze,",
    ],
)
def test_other_lines_name_none(line: str) -> None:
    assert not is_public_office(line)


def test_an_office_after_a_name_is_one_too() -> None:
    assert names_public_office("K. Arib, Voorzitter van de Tweede Kamer")
    assert not names_public_office("K. Arib, beleidsmedewerker")


@pytest.mark.parametrize("line", ["namens deze,", "Namens de minister van Financiën,", "voor deze", "b/a", "i.o."])
def test_who_signs_for_another_is_reported(line: str) -> None:
    assert signs_for_another(line)


@pytest.mark.parametrize(
    "line", ["mede namens de minister van Justitie,", "De minister van Financiën,", "Iedereen", "bao"]
)
def test_who_signs_with_another_signs_for_none(line: str) -> None:
    assert not signs_for_another(line)


def test_letters_are_addressed_and_closed() -> None:
    assert is_addressed("Aan de Voorzitter")
    assert not is_addressed("De Voorzitter")
    assert closes("Met vriendelijke groet,")
    assert closes("Hoogachtend,")
    assert not closes("Hoog water")


@pytest.mark.parametrize(
    "party", ["VVD", "GroenLinks-PvdA", "NSC", "50PLUS", "Groep Van Haga", "ChristenUnie", "Partij voor de Dieren"]
)
def test_a_party_in_brackets_makes_a_member(party: str) -> None:
    assert has_party(f"J. Jansen ({party})", Span(0, 9))
    assert may_have_party(f"J. Jansen ({party})", Span(0, 9))


def test_a_department_in_brackets_may_be_one() -> None:
    assert not has_party("J. Jansen (DGP)", Span(0, 9))
    assert may_have_party("J. Jansen (DGP)", Span(0, 9))
    assert not may_have_party("J. Jansen (zij/haar)", Span(0, 9))


def in_public(text: str, name: str = "De Vries") -> bool:
    start = text.rindex(name)
    return acts_in_public(text, start, start + len(name))


@pytest.mark.parametrize(
    "text",
    [
        "Het lid De Vries vroeg",
        "de leden Jansen (VVD), Van der Wal en De Vries",
        "Minister De Vries",
        "minister van Volksgezondheid, Welzijn en Sport H. De Vries",
        "de bewindspersoon De Vries",
        "de motie van het lid De Vries",
        "de motie De Vries",
        "het amendement-Jansen en De Vries",
        "De Vries (VVD)",
        "De Vries c.s.",
        "De Vries, minister van Financiën",
        "oud-minister De Vries",
        "De voorzitter van de commissie,\nDe Vries",
    ],
)
def test_words_around_a_name_tell_that_somebody_acts_in_public(text: str) -> None:
    assert in_public(text)


@pytest.mark.parametrize(
    "text",
    [
        "mevrouw De Vries",
        "De leden zijn benieuwd of De Vries komt",
        "De minister sprak met De Vries",
        "De minister. De Vries kwam",
        "het lid Jansen sprak met De Vries",
        "De Vries (zij/haar)",
        "ledenraad De Vries",
    ],
)
def test_other_words_do_not(text: str) -> None:
    assert not in_public(text)


@pytest.mark.parametrize(
    "text", ["het rapport De Vries", "de wet van De Vries", "de zaak De Vries", "stichting De Vries"]
)
def test_a_thing_may_have_the_name(text: str) -> None:
    assert names_a_thing(text, text.index("De Vries"))
    assert not names_a_thing("met De Vries", 4)


def test_long_lists_of_members_are_read_in_time_that_grows_with_them() -> None:
    text = "de leden " + "Jansen, " * 20_000 + "De Vries"

    assert not in_public(text)
