"""What documents are called in lists."""

from __future__ import annotations

import pytest

from generator.render.document_names import document_name


@pytest.mark.parametrize(
    ("identifier", "written", "name"),
    [
        ("kst-28676-499", "499", "Kamerstuk 28 676, nr. 499"),
        ("kst-21501-02-2498", "", "Kamerstuk 21 501-02, nr. 2498"),
        ("kst-36410-VI-26", "", "Kamerstuk 36 410 VI, nr. 26"),
        ("kst-25295-BM", "", "Kamerstuk 25 295, BM"),
        ("kst-20062007-30312-B", "", "Kamerstuk 30 312, B"),
        ("28676", "dossier 28 676", "Dossier 28 676 als geheel"),
        ("jci1.3:c:BWBR0005537&artikel=1:7", "artikel 1:7 Awb", "Artikel 1:7"),
        ("BWBR0005537", "BWBR0005537", "Algemene wet bestuursrecht"),
        ("BWBR9999999", "BWBR9999999", "BWBR9999999"),
        ("32005L0085", "richtlijn nr. 2005/85/EG", "Richtlijn nr. 2005/85/EG"),
        ("ah-tk-20232024-12", "12", "ah-tk-20232024-12"),
        ("2024D40329", "https://www.tweedekamer.nl/x?did=2024D40329", "2024D40329"),
    ],
)
def test_a_document_has_the_name_that_readers_know(identifier: str, written: str, name: str) -> None:
    assert document_name(identifier, written) == name
