"""How many people official lines name by their offices."""

from __future__ import annotations

import pytest

from generator.grammar.offices.counted import people_at_least, without_article


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("de minister van Defensie", 1),
        ("de Minister-President en de minister van Financiën", 2),
        ("de staatssecretaris van Fiscaliteit, mede namens de minister van Financiën", 2),
        ("de ministers van Defensie en van Buitenlandse Zaken", 2),
        ("de staatssecretarissen", 2),
        ("het kabinet", 0),
        ("het ministerie van Defensie", 0),
    ],
)
def test_each_office_stands_for_one_and_the_plural_for_two(line: str, count: int) -> None:
    assert people_at_least(line) == count


@pytest.mark.parametrize(
    ("name", "bare"), [("De minister", "minister"), ("het kabinet", "kabinet"), ("demissie", "demissie")]
)
def test_only_an_article_goes(name: str, bare: str) -> None:
    assert without_article(name) == bare
