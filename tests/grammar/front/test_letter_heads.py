from __future__ import annotations

import pytest

from generator.grammar.front.letter_heads import (
    goes_to_chamber,
    goes_to_minister,
    heads_letter_back,
    heads_letter_out,
    is_letterhead,
    is_place_and_day,
)


@pytest.mark.parametrize(
    "line", ["Den Haag, 6 mei 2025", "Den Haag,19 mei 2017", "’s-Gravenhage, 3 juni 2008", "Den Haag, 06-05-2025"]
)
def test_place_and_day(line: str) -> None:
    assert is_place_and_day(line)
    assert is_letterhead(line)


@pytest.mark.parametrize("line", ["Den Haag, 6 mei", "Den Haag is mooi", "6 mei 2025", "In Den Haag, 6 mei 2025", ""])
def test_what_is_no_place_and_day(line: str) -> None:
    assert not is_place_and_day(line)


def test_who_writes_to_whom() -> None:
    assert heads_letter_out("BRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR A EN VOOR B")
    assert heads_letter_back("BRIEF VAN DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN")
    assert goes_to_minister("Aan de Staatssecretaris van Financiën")
    assert goes_to_chamber("Aan de Voorzitter van de Eerste Kamer der Staten-Generaal")
    assert not heads_letter_out("BRIEF VAN DE MINISTER VAN DEFENSIE")
    assert not goes_to_chamber("Aan de voorzitter van de vergadering")
