"""A lowered figure on a line of its own finds its formula, and nothing else does."""

from __future__ import annotations

import pytest

from generator.grammar.characters.formulas import lost_figures


def put_back(before: str, line: str) -> str:
    """The text with the figures at their places."""
    for lost in reversed(lost_figures(before, line)):
        before = before[: lost.gap.start] + lost.figure + before[lost.gap.end :]
    return before


@pytest.mark.parametrize(
    ("before", "line", "reads"),
    [
        ("de CO\u00a0-opslag is", "2", "de CO2-opslag is"),
        ("de CO -opslag is", "2\u00a0", "de CO2-opslag is"),
        ("Voor CO\u00a0zijn er", "2", "Voor CO2\u00a0zijn er"),
        ("CH\u00a0en N\u00a0O stijgen", "4 2", "CH4\u00a0en N2\u00a0O stijgen"),
        ("de NO\u00a0-uitstoot en NH\u00a0.", "x 3", "de NOx-uitstoot en NH3."),
        ("(PM\u00a0) en SO\u00a0,", "2,5 2", "(PM2,5) en SO2,"),
    ],
)
def test_figures_are_put_back(before: str, line: str, reads: str) -> None:
    assert put_back(before, line) == reads


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("de CO\u00a0-opslag is", "3"),  # not its figure
        ("de CO\u00a0-opslag is", "2 2"),  # one figure too many
        ("CO\u00a0en CO\u00a0zijn", "2"),  # which of the two?
        ("koolmonoxide (CO) is", "2"),
        ("CO2-opslag is", "2"),
        ("het gas CO is giftig", "2"),  # the number of a page below a sentence about carbon monoxide
        ("de CO\u00a0-opslag is", ""),
        ("de ECO\u00a0-norm", "2"),
    ],
)
def test_nothing_is_put_where_it_does_not_belong(before: str, line: str) -> None:
    assert lost_figures(before, line) == ()
