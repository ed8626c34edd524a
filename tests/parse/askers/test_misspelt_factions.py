"""The first real consultation, its factions written otherwise: the same askers, or a doubt for each name."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problems
from tests.parse.asking import knowledge
from tests.parse.documents import MAY_2025, source_text

TEXT = MAY_2025.read_text(encoding="utf-8")
_FRACTIE = re.compile(r"(?P<name>\S+)-(?P<end>fracties?)\b")


def askers(text: str) -> tuple[list[tuple[str, ...]], set[str]]:
    """The factions of each exchange, and the words of each doubt about a faction."""
    problems = Problems()
    found: Consultation = parse(source_text(text), "made", knowledge(), Sidecar(), problems)
    doubted = {each.quote for each in problems if each.code in (Code.UNLISTED_FACTION, Code.NO_FACTION)}
    return [exchange.factions for exchange in found.exchanges], doubted


def rewritten(write: Callable[[str], str], end: str = "-fractie") -> str:
    """The document with each name before `-fractie` written otherwise."""
    return _FRACTIE.sub(lambda found: f"{write(found['name'])}{end}", TEXT)


PLAIN = askers(TEXT)[0]


def test_as_it_was_published_each_question_has_one_faction_and_nothing_is_doubted() -> None:
    assert (len(PLAIN), {len(factions) for factions in PLAIN}, askers(TEXT)[1]) == (21, {1}, set())


@pytest.mark.parametrize(
    "text",
    [
        rewritten(str.lower),
        rewritten(str.swapcase),
        rewritten(".".join),
        rewritten(str, " fractie"),
        rewritten(str, "\u2011fractie"),
        rewritten(str, "– fractie"),
        rewritten(lambda name: f"fractie van {name.lower()}", ""),
    ],
    ids=["small", "swapped", "dots", "space", "hard hyphen", "dash", "fractie van"],
)
def test_case_and_signs_change_nothing(text: str) -> None:
    assert askers(text) == (PLAIN, set())


@pytest.mark.parametrize("word", ["fraktie", "factie", "fratie", "fracttie", "farctie", "fractei", "fraxtie"])
def test_a_slip_in_the_word_for_a_faction_changes_nothing(word: str) -> None:
    assert askers(TEXT.replace("fractie", word)) == (PLAIN, set())


@pytest.mark.parametrize("slip", [lambda name: f"{name[:2]}{name[1:]}", lambda name: f"{name}s"], ids=["twice", "more"])
def test_one_letter_too_many_is_reported_of_each_name(slip: Callable[[str], str]) -> None:
    found, doubted = askers(rewritten(slip))
    names = {match["name"] for match in _FRACTIE.finditer(TEXT)}
    assert doubted >= {slip(name) for name in names}
    assert all(factions in (plain, ()) for factions, plain in zip(found, PLAIN, strict=True))


def test_names_that_nobody_knows_are_reported_and_nobody_takes_their_place() -> None:
    found, doubted = askers(rewritten(lambda name: f"{name}XYZ"))
    assert found == [()] * len(PLAIN)
    assert doubted == {f"{match['name']}XYZ" for match in _FRACTIE.finditer(TEXT)}
