"""Expressions that are tried only in some places find there all that they find anywhere."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import generator.grammar
from generator.grammar.characters.tried import Needing, Tried
from generator.grammar.commitments.parties import RECEIVER_IN_ONE

quickly = settings(
    max_examples=25,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def _gates() -> Iterator[tuple[str, Needing | Tried]]:
    for found in pkgutil.walk_packages(generator.grammar.__path__, "generator.grammar."):
        for name, value in vars(importlib.import_module(found.name)).items():
            if isinstance(value, Needing | Tried):
                yield f"{found.name.removeprefix('generator.grammar.')}.{name}", value


def _expression(gate: Needing | Tried) -> re.Pattern[str]:
    """The expression behind a gate, compiled."""
    pattern = gate.pattern.pattern
    return _expression(gate.pattern) if isinstance(gate.pattern, Tried) else re.compile(pattern, gate.pattern.flags)


GATES = dict(_gates())


def test_there_are_many() -> None:
    assert len(GATES) > 50


@pytest.mark.parametrize("name", GATES)
def test_a_text_in_which_the_expression_finds_something_is_not_passed_over(name: str) -> None:
    gate, expression = GATES[name], _expression(GATES[name])

    @quickly
    @given(st.from_regex(expression))
    def compare(text: str) -> None:
        # A sentence in which signs stand for parties is looked at before it has these.
        if RECEIVER_IN_ONE not in text:
            found = [match.span() for match in expression.finditer(text)]
            assert [match.span() for match in gate.finditer(text)] == found

    compare()
