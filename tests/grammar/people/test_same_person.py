"""Names that may be one person's, and names that are not."""

from __future__ import annotations

import pytest

from generator.grammar.people.same_person import parts


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Van Dijk", "vanDijk"),
        ("Jan vanDijk", "Van Dijk"),
        ("Jasper van Dijk", "J. van Dijk"),
        ("vander Plas", "Van der Plas"),
        ("JanDijk", "Jan Dijk"),
        ("Öztürk", "OZTURK"),
        ("Z\u030cic\u030c", "Žič"),
        ("J.A. Jansen", "Jansen"),
        ("Van ’t Riet", "Van 't Riet"),
        ("Pouw-Verweij", "Pouw–Verweij"),
    ],
)
def test_one_person_may_be_named_in_both_ways(first: str, second: str) -> None:
    assert parts(first).may_be(parts(second))
    assert parts(second).may_be(parts(first))


@pytest.mark.parametrize(
    ("first", "second"),
    [("Jansen", "Janssen"), ("Van Dijk", "Dijk"), ("Jasper van Dijk", "Gijs van Dijk"), ("Van der Plas", "Plas")],
)
def test_two_persons_are_distinguished(first: str, second: str) -> None:
    assert not parts(first).may_be(parts(second))
