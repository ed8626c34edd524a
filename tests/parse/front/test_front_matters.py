"""Openings of documents of all kinds, in the style of 1995 to 2027, with the facts as a person reads them.

Each was written with its facts before the rules ran on it. `missing` names the facts that such a document gives and
that this one lacks; `first` the first words of the first question, which neither signature nor heading may precede.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from evaluation.keys import FAST_LOADER
from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.parse import parse
from generator.problems import Code, Problem, Problems
from tests.parse.documents import CONTENT, source_text

FOLDER = Path(__file__).with_name("front_matters")
SINGLE = ("kind", "chamber", "number", "title", "committee", "addressee", "asked", "answered", "adopted")
SEVERAL = ("dossiers", "signatories")
# Here nothing but the words distinguishes questions from answers, or a bare number is the only label.
UNLABELLED = frozenset(
    {
        "a note on a further report, reprinted, received in another form",
        "a report on a bill of members, of a temporary committee",
        "signed under headings that are no questions, before the first heading of a faction",
        "a memorandum of reply",
        "a further memorandum of reply, reprinted",
        "a memorandum of reply with a number that has a letter, in small type",
        "office before the name, days with a short month",
        "questions behind a short letter, with a year of two digits in the reference",
        "a report on a budget in the form of a list",
        "a list on a state visit, two ministers, one of them for foreign trade",
        "a note on a second further report, with the minister who signs behind a comma",
    }
)


@dataclass(frozen=True)
class Opening:
    """An opening and the facts that a person finds in it."""

    name: str
    text: str
    facts: dict[str, Any]


OPENINGS = [
    Opening(**entry)
    for path in sorted(FOLDER.glob("*.yml"))
    for entry in yaml.load(path.read_text(encoding="utf-8"), FAST_LOADER)  # noqa: S506  a safe loader
]
LABELLED = [opening for opening in OPENINGS if "first" in opening.facts and opening.name not in UNLABELLED]
every_opening = pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.name)


@cache
def knowledge() -> Knowledge:
    return load_knowledge(CONTENT, Problems())


@cache
def understood(text: str) -> tuple[Consultation, tuple[Problem, ...]]:
    problems = Problems()
    return parse(source_text(text), "made", knowledge(), Sidecar(), problems), tuple(problems)


def found(consultation: Consultation) -> dict[str, Any]:
    front = consultation.front
    facts = {key: getattr(front, key) for key in SINGLE if hasattr(front, key)}
    days = {key: getattr(front.dates, key) for key in ("asked", "answered", "adopted")}
    signed = [[signatory.name, signatory.role] for signatory in front.signatories]
    return {**facts, **days, "dossiers": list(front.dossiers), "signatories": signed}


@every_opening
def test_the_facts_are_those_that_a_person_reads(opening: Opening) -> None:
    wanted = {**dict.fromkeys(SINGLE), **{key: [] for key in SEVERAL}, **opening.facts}

    assert found(understood(opening.text)[0]) == {key: wanted[key] for key in (*SINGLE, *SEVERAL)}


@every_opening
def test_only_facts_that_are_really_not_there_are_doubted(opening: Opening) -> None:
    doubts = [problem for problem in understood(opening.text)[1] if problem.code is Code.MISSING_FACT]
    missing = [key for doubt in doubts for key in doubt.message.rpartition(": ")[2].split(", ")]

    assert missing == opening.facts.get("missing", [])


@pytest.mark.parametrize("opening", LABELLED, ids=lambda opening: opening.name)
def test_the_first_question_begins_with_its_own_words(opening: Opening) -> None:
    consultation, _ = understood(opening.text)
    first = next(question for exchange in consultation.exchanges for question in exchange.questions)

    assert consultation.text(first.paragraphs[0]).startswith(opening.facts["first"])


def test_there_are_openings_of_every_kind() -> None:
    kinds = {opening.facts.get("kind") for opening in OPENINGS}
    assert len(OPENINGS) > 100
    assert len(kinds) > 12
