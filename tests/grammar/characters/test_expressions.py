"""Expressions that are compiled when they are first used."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

import generator.grammar
import generator.parse
from generator.grammar.characters.expressions import compile_all, expression


def test_an_expression_does_what_a_compiled_one_does() -> None:
    made, compiled = expression("(?P<a>b)c", re.IGNORECASE), re.compile("(?P<a>b)c", re.IGNORECASE)
    assert made.pattern == compiled.pattern
    assert made.flags == compiled.flags
    assert made.sub("x", "aBCd") == "axd"
    assert (found := made.search("abc")) is not None
    assert found["a"] == "b"
    assert made.groupindex == compiled.groupindex


def test_what_no_expression_has_is_missing() -> None:
    assert not hasattr(expression("a"), "pattren")


def test_all_expressions_of_the_program_can_be_compiled() -> None:
    for package in (generator.grammar, generator.parse):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    compile_all()
    compile_all()  # nothing is left to do


def test_no_match_is_asked_whether_it_is_of_an_expression_that_is_compiled_later() -> None:
    """A match knows only the compiled one: `match.re is _NAME` would never hold."""
    asks = re.compile(r"\.re is (?:not )?(_?[A-Z_]+)")
    for found in pkgutil.walk_packages(generator.grammar.__path__, "generator.grammar."):
        module = importlib.import_module(found.name)
        for name in asks.findall(Path(module.__file__ or "").read_text(encoding="utf-8")):
            assert isinstance(getattr(module, name), re.Pattern), f"{found.name}: compare the patterns of {name}"


def test_a_mistake_in_an_expression_shows_when_it_is_compiled() -> None:
    expression("(")
    with pytest.raises(re.error):
        compile_all()
