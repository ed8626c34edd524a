"""The review of dependencies says what is vulnerable, and never takes silence for safety."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from tools import audit
from tools.audit import Answer, judged, of_node, of_python

KNOWN = Answer("jinja2 2.10", vulnerable=("jinja2 2.10 (PYSEC-2019-217)",))

FINE: Mapping[str, object] = {"name": "a", "version": "1", "vulns": []}


def python_says(*dependencies: Mapping[str, object]) -> str:
    return "Found something\n" + json.dumps({"dependencies": dependencies, "fixes": []})


def test_what_pip_audit_finds_is_vulnerable() -> None:
    answer = of_python("a.txt", python_says({"name": "a", "version": "1", "vulns": [{"id": "X-1"}, {"id": "X-2"}]}))
    assert answer == Answer("a.txt", vulnerable=("a 1 (X-1, X-2)",))
    assert answer.code == audit.VULNERABLE


def test_a_package_that_was_passed_over_was_not_reviewed() -> None:
    answer = of_python("a.txt", python_says(FINE, {"name": "uv", "skip_reason": "not found"}))
    assert answer.unanswered == ("not found",)
    assert answer.code == audit.NO_ANSWER


def test_a_package_of_which_nothing_is_said_was_not_reviewed() -> None:
    pins = [("a", "1"), ("a", "2"), ("b", "1"), ("uv", "3")]
    answer = of_python("a.txt", python_says(FINE, {"name": "uv", "skip_reason": "not found"}), pins)
    assert answer.unanswered == ("not found", "a 2: not a word of it", "b 1: not a word of it")


def test_each_version_of_a_lock_is_asked_for_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def run(command: list[str], folder: Path) -> str:
        listed = Path(command[-1]).read_text(encoding="utf-8").split()
        asked.extend(listed)
        pins = [line.split("==") for line in listed]
        vulns = [{"id": "X-1"}]
        return python_says(
            *({"name": name, "version": version, "vulns": vulns if name == "jinja2" else []} for name, version in pins)
        )

    monkeypatch.setattr(audit, "run", run)
    answers = audit.python_answers()
    site = (audit.ROOT / "requirements" / "site.txt").read_text(encoding="utf-8")
    assert set(re.findall(r"^[a-z0-9.-]+==\S+", site, re.MULTILINE)) <= set(asked)
    assert [bool(each.unanswered) for each in answers] == [False] * len(audit.LOCKS)


@pytest.mark.parametrize("output", ["", "Traceback\nConnectionError: no such host", "[]", "{}"])
def test_what_is_no_answer_counts_as_none(output: str) -> None:
    assert of_python("a.txt", output).code == audit.NO_ANSWER
    assert of_node("lock", output).code == audit.NO_ANSWER


def test_what_npm_finds_is_vulnerable() -> None:
    found = json.dumps({"vulnerabilities": {"lodash": {"severity": "high"}}})
    assert of_node("lock", found).vulnerable == ("lodash (high)",)
    assert of_node("lock", json.dumps({"vulnerabilities": {}})).code == audit.NOTHING_KNOWN


def test_the_refusal_of_a_registry_is_passed_on() -> None:
    refused = "npm warn audit 405\n" + json.dumps({"message": "405 Method Not Allowed", "statusCode": 405})
    assert of_node("lock", refused).unanswered == ("405 Method Not Allowed",)


def test_a_registry_that_knows_nothing_of_a_vulnerable_package_says_nothing_of_ours() -> None:
    fine, bad = Answer("a.txt"), Answer("b.txt", vulnerable=("b 1 (X-1)",))
    assert judged([fine, bad], KNOWN) == [fine, bad]
    silent = judged([fine, bad], Answer("jinja2 2.10"))
    assert [each.code for each in silent] == [audit.NO_ANSWER, audit.VULNERABLE]
    assert "knows nothing of jinja2 2.10" in silent[0].unanswered[0]
    (told,) = judged([fine], Answer("jinja2 2.10", unanswered=("not found",)))
    assert told.unanswered[0].endswith("vulnerable; it says: not found")


@pytest.mark.parametrize(
    ("answers", "code", "word"),
    [
        ([Answer("a")], 0, "reviewed"),
        ([Answer("a"), Answer("b", unanswered=("405",))], 3, "NOT REVIEWED"),
        ([Answer("a", vulnerable=("a 1",)), Answer("b", unanswered=("405",))], 1, "VULNERABLE"),
    ],
)
def test_the_exit_code_says_the_worst(
    answers: list[Answer], code: int, word: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "python_answers", lambda: answers)
    monkeypatch.setattr(audit, "node_answers", list)
    assert audit.main() == code
    printed = capsys.readouterr()
    assert word in printed.out
    assert printed.err == (f"{audit.TO_DO[code]}\n" if code else "")


def test_every_lock_is_reviewed() -> None:
    assert {path.stem for path in (audit.ROOT / "requirements").glob("*.txt")} == set(audit.LOCKS)
