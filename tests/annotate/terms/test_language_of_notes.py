"""The title that a note begins with is found behind the sign of the note, whatever its form."""

from __future__ import annotations

import pytest

from tests.understanding import understood

HEAD = "Vragen van het lid Jansen (VVD) aan de minister van Defensie over schepen (ingezonden 3 mei 2024)"
TITLE = "Stedin Enexis 2022 Capacity Outlook"


@pytest.mark.parametrize("sign", ["[{}]", "{})", "({})", "{}."])
def test_the_whole_title_is_one_phrase(sign: str) -> None:
    one, other = sign.format(1), sign.format(2)
    notes = f"{one} {TITLE}\n{other} Kamerstuk 28 676, nr. 5."
    text = f"{HEAD}\n\nVraag 1\n\nKent u dit?[1]\n\nAntwoord 1\n\nJa.[2]\n\n{notes}"
    record = understood("source.txt", (text + "\n").encode()).record
    assert len(record.consultation.notes) == 2
    assert (TITLE, "en") in record.foreign_in(next(iter(record.consultation.exchanges)))


@pytest.mark.parametrize("title", ["2030 Digital Compass for Europe", "2022 Posture Review of the Navy"])
def test_a_number_that_belongs_to_the_title_stays_in_it(title: str) -> None:
    text = f"{HEAD}\n\nVraag 1\n\nKent u dit?[1]\n\nAntwoord 1\n\nJa.\n\n[1] {title}"
    record = understood("source.txt", (text + "\n").encode()).record
    assert (title, "en") in record.foreign_in(next(iter(record.consultation.exchanges)))
