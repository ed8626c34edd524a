"""What a rule filled in for a reference, as far as a person could know better."""

from __future__ import annotations

import pytest

from generator.grammar.references.parts.filled_in import FilledIn, filled_in
from generator.model.consultation import Chamber


@pytest.mark.parametrize(
    ("identifier", "words", "chamber", "expected"),
    [
        ("kst-28676-12", "Kamerstuk nr. 12", Chamber.TK, FilledIn.DOSSIER),
        ("kst-28676-E", "Kamerstuk 28 676, nr E", Chamber.TK, FilledIn.READING),
        ("kst-20022003-28676-12a", "28 676 nr. 12a", Chamber.EK, FilledIn.READING),
        ("ah-ek-20232024-12", "Aanhangsel Handelingen 2023–2024, nr. 12", Chamber.EK, FilledIn.CHAMBER),
        ("h-tk-20232024-12-3", "Handelingen 2023–2024, nr. 12, item 3", None, FilledIn.CHAMBER),
        ("ah-tk-20232024-12", "Aanhangsel Handelingen 2023–2024, nr. 12", Chamber.TK, None),
        ("32001R1999", "Verordening 1999/2001", Chamber.TK, FilledIn.YEAR),
        ("32009R0081", "Verordening (EG) nr. 81/2009", Chamber.TK, FilledIn.YEAR),
        ("32009L0081", "Richtlijn 2009/81/EG", Chamber.TK, None),
        ("32021R0697", "Verordening 2021/697", Chamber.TK, None),
        ("jci1.3:c:BWBR0005537&artikel=1:7", "artikel 1:7 van de Algemene wet bestuursrecht", Chamber.TK, None),
        ("COM(2023)200", "COM(2023) 200", Chamber.TK, None),
    ],
)
def test_only_what_a_person_could_settle_is_told(
    identifier: str, words: str, chamber: Chamber | None, expected: FilledIn | None
) -> None:
    assert filled_in(identifier, words, chamber) is expected
