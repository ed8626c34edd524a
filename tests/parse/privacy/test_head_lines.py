"""The lines and columns in which names are looked for."""

from __future__ import annotations

import pytest

from generator.parse.privacy.head_lines import columns, head_lines
from tests.parse.documents import source_text


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Contactpersoon", ["Contactpersoon"]),
        ("Datum 12 mei        Contactpersoon", ["Datum 12 mei", "Contactpersoon"]),
        ("        J. Jansen", ["J. Jansen"]),
        ("Datum\t12 mei\tJ. Jansen", ["Datum", "12 mei", "J. Jansen"]),
        ("Contactpersoon      : J. Jansen", ["Contactpersoon      : J. Jansen"]),
        ("Contactpersoon:     J. Jansen", ["Contactpersoon:     J. Jansen"]),
        ("   ", []),
    ],
)
def test_wide_gaps_part_columns(line: str, parts: list[str]) -> None:
    assert [text for _, text in columns(line)] == parts
    assert all(line[start:].startswith(text) for start, text in columns(line))


def test_lines_of_letterheads_are_taken_whole_and_others_below_a_label() -> None:
    text = "Kop   rechts\n\nTekst van de brief.\nContactpersoon\nJ. Jansen\n070 1\n2\n3\n4\n5\n6"
    found = head_lines(source_text(text), {1}, {6})

    assert [(line.text, line.is_inside) for line in found][:4] == [
        ("Kop", True),
        ("rechts", True),
        ("Contactpersoon", False),
        ("J. Jansen", False),
    ]
    assert [line.text for line in found if line.has_number] == ["070 1"]
    assert found[-1].text == "4"
    assert [(line.column, line.is_whole) for line in found][:3] == [(0, False), (6, False), (0, True)]
