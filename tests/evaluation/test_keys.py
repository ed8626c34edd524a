"""Keys are complete and well-formed, and the documents are still the ones they were written for."""

import hashlib
import subprocess
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.knowledge.shipped.official_lists import document_kinds
from generator.model.consultation import Chamber, State

EVALUATION = Path(__file__).parents[2] / "evaluation"
CORPUS = EVALUATION / "corpus"
DOCUMENTS = sorted(folder.name for folder in CORPUS.iterdir() if folder.is_dir())
KEYS = sorted((EVALUATION / "keys").glob("*.yml"))

FACTS = ("document", "made_from", "kind", "chamber", "dossiers", "number", "committee", "addressee", "dates")
OPTIONAL = {"committees", "derived", "exchanges"}
COMPLETE = 17
FEW_WORDS = 5


@cache
def key(path: Path) -> dict[str, Any]:
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def texts(exchanges: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Every question, part of a question, and answer."""
    whole = [part for exchange in exchanges for part in exchange["questions"] + exchange["answers"]]
    return whole + [part for text in whole for part in text.get("parts", [])]


complete = pytest.mark.parametrize("path", [p for p in KEYS if "exchanges" in key(p)], ids=lambda p: p.stem)
every_key = pytest.mark.parametrize("path", KEYS, ids=lambda p: p.stem)


def test_every_document_has_a_key_and_every_key_a_document() -> None:
    assert [path.stem for path in KEYS] == DOCUMENTS


def commits(folder: str) -> dict[str, list[int]]:
    """When each file of a folder was committed, in order, by the part of its name before the first dot."""
    command = ("git", "log", "--reverse", "--no-renames", "--format=>%ct", "--name-only", "--", folder)
    try:
        output = subprocess.run(command, cwd=EVALUATION.parent, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        output = ""
    found: dict[str, list[int]] = {}
    when = 0
    for line in filter(None, output.splitlines()):
        if line.startswith(">"):
            when = int(line[1:])
        else:
            found.setdefault(Path(line).name.partition(".")[0], []).append(when)
    return found


def test_no_key_was_ever_changed_and_each_is_older_than_the_golden_outline_of_its_document() -> None:
    keys, outlines = commits("evaluation/keys"), commits("tests/golden/corpus")
    # A copy of the project without its history has nothing to look up.
    assert sorted(keys) == DOCUMENTS or not (EVALUATION.parent / ".git").exists()
    assert {name: times for name, times in keys.items() if len(times) > 1} == {}
    assert [name for name, times in outlines.items() if times[0] <= keys[name][0]] == []


def test_documents_that_are_whole_have_their_exchanges_in_the_key() -> None:
    assert sum("exchanges" in key(path) for path in KEYS) == COMPLETE


def test_sources_are_byte_for_byte_those_the_keys_were_written_for() -> None:
    recorded = (CORPUS / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    found = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(CORPUS).as_posix()}"
        for path in CORPUS.glob("*/source*")
    ]
    assert sorted(found) == sorted(recorded)


@every_key
def test_a_key_has_all_facts_and_no_unknown_ones(path: Path) -> None:
    facts = key(path)
    assert {*FACTS, "factions", "members"} <= facts.keys() <= {*FACTS, "factions", "members", *OPTIONAL}
    assert facts["document"] == path.stem
    assert facts["kind"] in {None, *document_kinds()}
    assert facts["chamber"] in {None, *Chamber}
    assert all(isinstance(text, str) for text in facts["dossiers"] + facts["factions"])
    assert all(facts[name] is None or isinstance(facts[name], str) for name in ("number", "committee", "addressee"))


@every_key
def test_dates_of_a_key_are_days_in_their_natural_order(path: Path) -> None:
    dates = key(path)["dates"]
    assert list(dates) == ["asked", "answered", "adopted"]
    known = [day for day in dates.values() if day is not None]
    assert all(type(day) is date for day in known)
    assert known == sorted(known)


@every_key
def test_members_of_a_key_have_a_name_and_a_faction_that_asks(path: Path) -> None:
    facts = key(path)
    for member in facts["members"]:
        assert {"name", "faction"} <= member.keys() <= {"name", "faction", "also"}
        assert member["faction"] in facts["factions"]


@complete
def test_an_exchange_of_a_key_has_questions_a_state_and_answers_unless_there_are_none(path: Path) -> None:
    for exchange in key(path)["exchanges"]:
        assert exchange.keys() == {"questions", "answers", "state"}
        assert exchange["questions"]
        assert exchange["state"] in set(State)
        assert bool(exchange["answers"]) == (exchange["state"] != State.NO_ANSWER)


@complete
def test_first_and_last_words_of_a_key_are_five_or_the_whole_text(path: Path) -> None:
    for text in texts(key(path)["exchanges"]):
        first, last = text["first"].split(), text["last"].split()
        assert len(first) == len(last) == FEW_WORDS or first == last
        assert 0 < len(first) <= FEW_WORDS
        assert text["number"] is None or text["number"][0].isdigit()


@complete
def test_no_number_of_a_question_stands_in_a_key_twice_and_factions_are_those_that_ask(path: Path) -> None:
    facts = key(path)
    questions = [question for exchange in facts["exchanges"] for question in exchange["questions"]]
    numbers = [question["number"] for question in questions if question["number"] is not None]
    assert len(numbers) == len(set(numbers))
    assert all(set(question["factions"]) <= set(facts["factions"]) for question in questions)


@complete
def test_a_part_of_a_joint_question_has_one_of_its_numbers_and_parts_fill_it(path: Path) -> None:
    for exchange in key(path)["exchanges"]:
        for question in exchange["questions"]:
            parts = question.get("parts", [])
            if parts:
                numbers = question["number"].replace(" en ", ", ").split(", ")
                assert [part["number"] for part in parts] == numbers
                assert (parts[0]["first"], parts[-1]["last"]) == (question["first"], question["last"])
