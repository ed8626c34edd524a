"""A character of a value is found in the file, however the value is written there."""

from __future__ import annotations

import pytest

from generator.knowledge.yaml.file import parse_yaml
from generator.knowledge.yaml.places import LineTable
from generator.knowledge.yaml.value_places import place_within
from generator.problems import Problems


@pytest.mark.parametrize(
    ("written", "line", "column"),
    [
        ("text: een twee X", 1, 16),
        ("text:\n  een\n  twee X", 3, 8),
        ("text: |\n  een\n\n    twee X\n", 4, 10),
        ("text: >-\n  een\n  twee\n  X", 4, 3),
        ("text: 'it''s een X'", 1, 18),
        ('text: "een twee X"', 1, 17),
        ("text: 'een\n\n  X'", 3, 3),
        ("text: |\r\n  een\r\n  X\r\n", 3, 3),
        ('text: "een\\n X"', 1, 7),
    ],
    ids=["plain", "lines", "block", "folded", "single", "double", "single over lines", "windows", "escapes"],
)
def test_a_character_of_a_value_has_its_place(written: str, line: int, column: int) -> None:
    file = parse_yaml(written.encode(), "a.yml", problems := Problems())
    assert file is not None
    assert list(problems) == []
    assert isinstance(file.data, dict)
    value = file.data["text"]
    assert isinstance(value, str)
    found = place_within(file.text, file.places.value(("text",)), value, value.index("X"))
    assert (found.line, found.column) == (line, column)
    table = LineTable(file.text)
    assert table.place("a.yml", table.offset(found)) == found
