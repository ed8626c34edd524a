"""Documents are grown by what stands in them, and by what keeps an expression busy."""

import re
import time

import pytest

from tests.fuzz import expressions
from tests.fuzz.guided.form import Form
from tests.fuzz.guided.growth import LARGEST, grown
from tests.fuzz.mutations import chance

TEXT = Form(".txt", (("source", b"Vraag 1\nWaarom?\n"),))
MARKUP = Form(".html", (("source", b"<p>Vraag 1</p><ul><li>een</li></ul>"),))


@pytest.mark.parametrize("form", [TEXT, MARKUP])
def test_a_grown_document_is_large_and_not_too_large(form: Form) -> None:
    sizes = [len(bytes(grown(form, chance(seed)))) for seed in range(60)]
    assert max(sizes) <= LARGEST
    assert sum(size > LARGEST / 2 for size in sizes) > 20
    assert min(sizes) > 500


def test_elements_and_lines_stand_there_many_times_and_numbers_count_up() -> None:
    lines = {line for seed in range(60) for line in grown(TEXT, chance(seed)).part("source").split(b"\n")}
    items = max(grown(MARKUP, chance(seed)).part("source").count(b"<li>een</li>") for seed in range(60))
    assert {b"Vraag 1", b"Vraag 2", b"Vraag 3000"} <= lines
    assert items > 1_000


def test_the_expressions_of_the_generator_are_found_wherever_modules_hold_them() -> None:
    names = {name.partition(" ")[0] for name in expressions.expressions()}
    assert {"generator.grammar.labels.labels._ALONE", "generator.read.html.style_sheets._RULE"} <= names
    assert len(names) > 300


@pytest.mark.parametrize(
    ("slow", "quick"), [(r"(?:a+)+b", r"(?:a++)++b"), (r"(?:\w+\s?)*!", r"[\w\s]*+!"), (r"(?:a|a)*c", r"a*+c")]
)
def test_an_expression_that_tries_all_ways_is_kept_busy(slow: str, quick: str) -> None:
    assert _longest(slow) > 50 * _longest(quick)


def _longest(pattern: str) -> float:
    """The most seconds of a processor that the expression takes for one of the texts that are made for it."""
    compiled = re.compile(pattern)
    return max(_seconds(compiled, expressions.attack(compiled, 18, chance(seed))) for seed in range(30))


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    began = time.thread_time()  # what other processes do meanwhile is no time that this takes
    pattern.match(text)
    return time.thread_time() - began
