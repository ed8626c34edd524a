"""Who made a PDF is known, so that the file is not published with the name of an official."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.model.text import MAKER
from generator.read.pdf.opening.maker import maker
from tests.read.pdf.made import read_well

DOCUMENTS = Path(__file__).parents[2] / "documents"


@pytest.mark.parametrize(
    ("name", "author"),
    [
        ("kv-2023Z19006-antwoord", "Severs, H.C.W. - BD/DGPenV/PPM/STAF"),
        # Its properties hold only spaces.
        ("ah-tk-20142015-698", ""),
        ("ah-tk-20232024-1178", ""),
    ],
)
def test_the_author_is_the_one_that_the_properties_name(name: str, author: str) -> None:
    data = (DOCUMENTS / f"{name}.pdf").read_bytes()

    assert maker(data) == author
    assert read_well(data).facts == (((MAKER, author),) if author else ())


def test_an_author_that_only_the_metadata_stream_names_is_known() -> None:
    data = (DOCUMENTS / "ah-tk-20232024-1178.pdf").read_bytes()
    stream = b"<dc:creator>\n <rdf:Seq>\n  <rdf:li>A. Amt</rdf:li>"

    assert maker(data + stream) == "A. Amt"
