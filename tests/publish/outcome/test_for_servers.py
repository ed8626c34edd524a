"""What servers of version control are given: each problem at its place, and no other command."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from generator.messages.message import words
from generator.problems import Code, Place, Problem
from generator.publish.outcome.for_servers import from_repository, github, gitlab

DOUBT = Problem(
    Code.NO_ANSWER, Place("content/a,b:c.txt", 12, 3), words("100% of vraag-1\n::error::x"), words("look"), "Waarom?"
)
ERROR = Problem(Code.TEXT_CHANGED, Place("content/x.txt"), words("a word is gone"))


def test_github_shows_a_doubt_as_a_warning_and_an_error_as_an_error() -> None:
    first, second = github([DOUBT, ERROR]).splitlines()

    assert first.startswith("::warning file=content/a%2Cb%3Ac.txt,line=12,col=3,title=NO-ANSWER::100%25 of vraag-1")
    assert first.endswith("; look")
    assert second == "::error file=content/x.txt,line=1,col=1,title=TEXT-CHANGED::a word is gone"


def test_a_message_of_several_lines_is_one_command() -> None:
    assert len(github([DOUBT]).splitlines()) == 1
    assert "\n::error" not in github([DOUBT])


def test_gitlab_has_each_problem_with_a_fingerprint_of_its_own() -> None:
    again = Problem(DOUBT.code, Place(DOUBT.place.file, 40), DOUBT.message, DOUBT.advice, DOUBT.quote)
    listed = json.loads(gitlab([DOUBT, again, ERROR]))

    assert [each["severity"] for each in listed] == ["minor", "minor", "blocker"]
    assert [each["location"]["lines"]["begin"] for each in listed] == [12, 40, 1]
    assert len({each["fingerprint"] for each in listed}) == 3


def test_a_fingerprint_stays_when_lines_before_it_come_or_go() -> None:
    moved = Problem(DOUBT.code, Place(DOUBT.place.file, 99), DOUBT.message, DOUBT.advice, DOUBT.quote)

    assert json.loads(gitlab([moved]))[0]["fingerprint"] == json.loads(gitlab([DOUBT]))[0]["fingerprint"]


@pytest.mark.parametrize("form", [github, gitlab])
def test_no_problem_gives_an_empty_list(form: Callable[[Iterable[Problem]], str]) -> None:
    assert form([]).strip() in ("", "[]")


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_a_project_in_a_folder_of_a_repository_names_files_from_its_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    for each in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(each, raising=False)
    assert from_repository([ERROR], tmp_path / "sites" / "a") == [ERROR]

    monkeypatch.setenv(variable, str(tmp_path))
    assert [each.place.file for each in from_repository([ERROR], tmp_path / "sites" / "a")] == ["sites/a/content/x.txt"]
    assert from_repository([ERROR], tmp_path) == [ERROR]
    assert from_repository([ERROR], tmp_path.parent) == [ERROR]
