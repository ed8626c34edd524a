"""What is tried only where it may match finds exactly what the expression alone finds."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import generator.grammar
from generator.grammar.characters.tried import Needing, Tried

CONTENT = Path(__file__).resolve().parents[3] / "content" / "consultations"


def _held(value: object) -> Iterator[tuple[str, Needing | Tried]]:
    """The expressions that a value holds: itself, or in its fields or entries."""
    if isinstance(value, Needing | Tried):
        yield value.pattern.pattern, value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _held(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _held(each)
    elif type(value).__module__ == "generator.grammar.references.short":
        for each in vars(value).values():
            yield from _held(each)


def _all_in_grammar() -> dict[str, Needing | Tried]:
    modules = (
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(generator.grammar.__path__, "generator.grammar.")
    )
    return {name: each for module in modules for value in vars(module).values() for name, each in _held(value)}


ALL = list(_all_in_grammar().values())
WORDS = sorted({word for each in ALL if isinstance(each, Needing) for word in each.words})
# What else stands in the expressions, so that some of the made-up texts match.
FURTHER = (
    *(
        "de",
        "het",
        "die",
        "deze",
        "genoemde",
        "voornoemde",
        "VVD-fractie",
        "leden",
        "lid",
        "van",
        "De",
        "Zij",
        "vragen",
    ),
    *("of", "minister", "12", "mei", "2024", "31-12-2023", "maandag", "6", "jan.", "jl.", "tel.", "T", "070-1234567"),
    *("(1)", "1)", "*", "rapport1", "jaar?2", "uit", "2", "Het", "zien", "wij", "tegemoet", "Met", "vriendelijke"),
    *("(zie", "0612345678", "heer", "J.", "Jansen", "(D66)", "Wit", "ontvangen", "graag", "binnen", "weken", "\n"),
)
TEXTS = st.lists(st.sampled_from((*WORDS, *(word.capitalize() for word in WORDS), *FURTHER)), max_size=14).map(" ".join)


def _spans(found: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in found]


def test_there_are_such_expressions_in_the_grammar() -> None:
    assert {type(each) for each in ALL} == {Needing, Tried}
    assert len(ALL) > 30


@given(TEXTS)
def test_the_same_is_found_in_texts_of_their_words(text: str) -> None:
    for each in ALL:
        assert _spans(iter(each.finditer(text))) == _spans(each.pattern.finditer(text)), each.pattern.pattern[:80]


@given(st.text(alphabet="aAkKsSiI\u0130\u0131\u017f\u212a1( ", max_size=8))
def test_the_same_is_found_where_letters_have_odd_capitals(text: str) -> None:
    needing = Needing(re.compile("kis|sik", re.IGNORECASE), ("kis", "sik"))
    assert _spans(iter(needing.finditer(text))) == _spans(needing.pattern.finditer(text))


@pytest.mark.parametrize("path", sorted(CONTENT.glob("*/source.txt")), ids=lambda path: path.parent.name)
def test_the_same_is_found_in_a_real_document(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for each in ALL:
        for part in (text[:20_000], *text.split("\n\n")[:120]):
            assert _spans(iter(each.finditer(part))) == _spans(each.pattern.finditer(part)), each.pattern.pattern[:80]


def test_places_before_a_character_are_tried_from_left_to_right_and_never_overlap() -> None:
    tried = Tried(re.compile(r"[a-z]{0,2}\d"), re.compile(r"\d"), (0, 1, 2))
    assert [match[0] for match in tried.finditer("abc1 d2e3 45")] == ["bc1", "d2", "e3", "4", "5"]
    assert tried.search("geen") is None
    assert (found := tried.match("abc1", 2)) is not None
    assert found.span() == (2, 4)


def test_words_are_looked_for_between_two_offsets() -> None:
    needing = Needing(re.compile("vraag"), ("vraag",))
    assert (found := needing.search("een vraag en een vraag", 6)) is not None
    assert found.start() == 17
    assert needing.search("een vraag", 0, 5) is None
