"""Which documents the opening of a document is about, and which stand in the title of one."""

from __future__ import annotations

import pytest

from generator.grammar.front.discussed import discussed


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("over de brief over glas (Kamerstuk 24 095, nr. 547).", ["kst-24095-547"]),
        # The motion stands in the title of the letter.
        (
            "over de uitvoering van de motie over glas (Kamerstuk 24 095, nr. 5) (Kamerstuk 24 095, nr. 9)",
            ["kst-24095-9"],
        ),
        (
            "over de reactie op de brieven over glas (Kamerstukken 24 095, nrs. 5 en 6) (Kamerstuk 24 095, nr. 9)",
            ["kst-24095-9"],
        ),
        (
            "de brief over glas (Kamerstuk 24095-5) (Kamerstuk 24095-9) en die over hout (Kamerstuk 27 813, nr. 32)",
            ["kst-24095-9", "kst-27813-32"],
        ),
        # Each is a document of its own.
        (
            "de brief over glas (Kamerstuk 24 095, nr. 5) en die over hout (Kamerstuk 27 813, nr. 32)",
            ["kst-24095-5", "kst-27813-32"],
        ),
        ("de brieven (Kamerstuk 24 095, nr. 5), (Kamerstuk 27 813, nr. 32)", ["kst-24095-5", "kst-27813-32"]),
        ("de brief (Kamerstuk 24 095, nr. 5) (hierna: de brief)", ["kst-24095-5"]),
    ],
)
def test_a_document_in_the_title_of_another_is_not_under_discussion(text: str, ids: list[str]) -> None:
    assert list(discussed(text)) == ids
