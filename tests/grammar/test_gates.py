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
from generator.grammar.characters.tried import Gated, Needing, Tried
from generator.grammar.commitments.clauses import Form
from generator.grammar.commitments.forms import FORMS
from generator.grammar.commitments.parties import RECEIVER_IN_ONE
from generator.grammar.words.openings import Opening

quickly = settings(
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


Gate = Needing | Tried | Gated | Opening


def _gates() -> Iterator[tuple[str, Gate]]:
    for found in pkgutil.walk_packages(generator.grammar.__path__, "generator.grammar."):
        for name, value in vars(importlib.import_module(found.name)).items():
            held = value.items() if isinstance(value, dict) else [("", value)]
            for key, gate in held:
                if isinstance(gate, Gate):
                    yield f"{found.name.removeprefix('generator.grammar.')}.{name}{key and f'.{key}'}", gate


def _expression(gate: Gate) -> re.Pattern[str]:
    """The expression behind a gate, compiled."""
    pattern = gate.pattern.pattern
    return _expression(gate.pattern) if isinstance(gate.pattern, Tried) else re.compile(pattern, gate.pattern.flags)


GATES = dict(_gates())


# To write texts with an expression of so many characters takes seconds.
LONG = 5000
# Each form is built of the same parts as many others.
SOME_FORMS = FORMS[::5]


def test_there_are_many() -> None:
    kinds = [type(gate) for gate in GATES.values()]
    assert len(kinds) > 80
    assert set(kinds) == {Needing, Tried, Gated, Opening}


@pytest.mark.parametrize("name", GATES)
def test_a_text_in_which_the_expression_finds_something_is_not_passed_over(name: str) -> None:
    gate, expression = GATES[name], _expression(GATES[name])

    @settings(quickly, max_examples=25 if len(expression.pattern) < LONG else 5)
    @given(st.from_regex(expression))
    def compare(text: str) -> None:
        # A sentence in which signs stand for parties is looked at before it has these.
        if RECEIVER_IN_ONE not in text:
            found = [match.span() for match in expression.finditer(text)]
            assert [match.span() for match in gate.finditer(text)] == found

    compare()


@pytest.mark.parametrize("form", SOME_FORMS, ids=lambda form: form.words[:20])
def test_a_sentence_with_a_form_of_a_promise_has_the_words_that_the_form_needs(form: Form) -> None:
    # What is seen ahead or behind, and is a part of the form, would be written once more.
    written = form.pattern.pattern.replace(f"(?={RECEIVER_IN_ONE})", "").replace(r"met\s+(?:(?<=\bmet\s))", r"met\s+")

    @settings(quickly, max_examples=4)
    @given(st.from_regex(re.compile(written, re.IGNORECASE)))
    def compare(sentence: str) -> None:
        assert not form.pattern.search(sentence) or form.needs.search(sentence)

    compare()
