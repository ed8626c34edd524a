"""Workers give what one process gives, and whatever happens to one of them, all other consultations are understood."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from generator.publish.units import crew as module
from generator.publish.units.crew import Crew
from tests.contents import document, make_content
from tests.publish.projects import ROOT
from tests.publish.units.projects import cold, kept, units
from tests.publish.units.run import digest

pytestmark = pytest.mark.slow

NAMES = ("april", "juli", "juni", "maart", "mei")
# Seconds for what takes one or two: half of what a document that waits would take.
PATIENCE = 300


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return make_content(tmp_path, **{name: document(f"de {name}") for name in NAMES})


def begun(content: Path, *words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.publish.units.run", str(content), *words]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def ran(content: Path, *words: str) -> dict[str, Any]:
    process = begun(content, *words)
    answer, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    found: dict[str, Any] = json.loads(answer)
    return found


def test_workers_give_what_one_process_gives_and_what_is_kept(content: Path) -> None:
    by_workers = ran(content, "2")
    again = ran(content, "2")
    assert by_workers["digest"] == again["digest"] == digest(cold(content))
    assert (by_workers["told"], again["told"]) == ("0 kept, 5 made again (5 new).", "5 kept, none made again.")


def test_a_worker_that_dies_once_costs_nothing(content: Path) -> None:
    found = ran(content, "2", "dies-once", "juni")
    assert (content.parent / "died").exists()
    assert found["digest"] == digest(cold(content))


def test_a_document_that_kills_its_worker_twice_is_named_and_all_others_are_understood(content: Path) -> None:
    found = ran(content, "2", "dies", "juni")
    [error] = found["errors"]
    assert error.startswith("content/consultations/juni:1:1: [INTERNAL-ERROR] the program was ended twice")
    assert found["ids"] == [name for name in NAMES if name != "juni"]
    assert ran(content, "2")["told"] == "4 kept, 1 made again (1 new)."


def test_what_was_made_before_a_stop_is_kept_and_no_worker_goes_on(content: Path) -> None:
    process = begun(content, "2", "stops", "mei")
    answer, _ = process.communicate(timeout=PATIENCE)  # until the last worker ends as well
    assert (process.returncode, answer) == (-signal.SIGKILL, "")
    made = {unit.parent.name for unit in units(content)}
    assert made >= {"april", "juli"}
    after = ran(content, "2")
    assert after["digest"] == digest(cold(content))
    assert after["told"].startswith(f"{len({*made})} kept")


def test_who_interrupts_waits_for_no_document(content: Path) -> None:
    process = begun(content, "2", "waits", "mei")
    end = time.monotonic() + PATIENCE
    while not (content.parent / "died").exists() and time.monotonic() < end:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    assert "april" in {unit.parent.name for unit in units(content)}


def test_two_programs_at_once_disturb_each_other_in_nothing(content: Path) -> None:
    processes = [begun(content, workers) for workers in ("1", "2")]
    answers = [json.loads(process.communicate(timeout=PATIENCE)[0]) for process in processes]
    assert {answer["digest"] for answer in answers} == {digest(cold(content))}
    assert len(units(content)) == len(NAMES)


@pytest.mark.nightly
def test_workers_that_are_no_copies_of_this_process_give_the_same(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_may_copy", lambda: False)
    monkeypatch.setattr(module, "FEW_ELSEWHERE", 2)
    begin = time.monotonic()
    assert kept(content, Crew(2)) == cold(content)
    assert time.monotonic() - begin < 120
    assert kept(content).told == "5 kept, none made again."
