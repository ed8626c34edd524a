"""A process of its own leads the workers: what comes back, what it loads before, and what happens when it ends."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.context import ForkProcess
from pathlib import Path

import pytest

from generator.publish.units import crew as module
from generator.publish.units.apart import done_apart
from generator.publish.units.crew import Crew, Died
from generator.publish.units.work import Done
from tests.contents import document, make_content, write
from tests.publish.units.projects import cold, forbid_here, kept


@dataclass(frozen=True)
class Number:
    """A task: what is done at it depends on its number."""

    number: int


ROOT = Path(__file__).resolve().parents[3]
LONG = 600.0  # seconds: nobody waits for it
NUMBERS = [Number(number) for number in range(6)]


@pytest.fixture(autouse=True)
def _may_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_may_copy", lambda: True)


loaded: list[int] = []


def itself(task: Number) -> Done:
    return Done(memory=os.getpid())


def knows(task: Number) -> Done:
    """Load something at the first task; tell which process loaded it, and which this one is."""
    if task.number == 0:
        loaded.append(os.getpid())
    return Done(memory=loaded[0] if loaded else 0, unkept=str(os.getpid()).encode())


def sleeps(task: Number) -> Done:
    time.sleep(LONG)
    return Done()


def ends_at_once(task: Number) -> Done:
    os._exit(1)


def ends_at_three(task: Number) -> Done:
    if task.number == 3:
        os._exit(1)
    return Done()


def refuses(task: Number) -> Done:
    raise OSError(28, "vol")


def outcomes(do: Callable[[Number], Done]) -> Iterator[tuple[int, Done | Died]]:
    return done_apart(Crew(2), NUMBERS, lambda: None, do)


def test_each_task_comes_back_once_and_none_is_done_here() -> None:
    found = dict(outcomes(itself))
    assert set(found) == set(range(len(NUMBERS)))
    by = [done.memory for done in found.values() if isinstance(done, Done)]
    assert len(by) == len(NUMBERS)
    assert os.getpid() not in by


def test_the_one_that_leads_does_the_first_and_workers_the_others_which_know_what_it_loaded() -> None:
    found = [done for _, done in outcomes(knows) if isinstance(done, Done)]
    first = found[0]
    assert first.unkept == str(first.memory).encode()
    assert {done.memory for done in found} == {first.memory}
    assert first.unkept not in {done.unkept for done in found[1:]}
    assert not loaded  # here nothing was loaded


def test_what_is_to_be_prepared_is_prepared_once_and_elsewhere(tmp_path: Path) -> None:
    def prepare() -> None:
        (tmp_path / str(os.getpid())).touch(exist_ok=False)

    assert len(list(done_apart(Crew(2), NUMBERS, lambda: None, itself, prepare))) == len(NUMBERS)
    [prepared] = tmp_path.iterdir()
    assert prepared.name != str(os.getpid())


def test_expressions_are_compiled_for_as_many_documents_as_workers_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(_: Crew, documents: int) -> None:
        (tmp_path / f"{documents}.prepared").touch()

    content = make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juli", "juni", "mei")})
    monkeypatch.setattr(Crew, "prepare_reading", prepare)
    kept(content, Crew(2))
    assert [path.stem for path in tmp_path.glob("*.prepared")] == ["3"]


def test_what_is_missing_when_it_ended_is_still_to_be_done() -> None:
    assert not list(outcomes(ends_at_once))


def test_a_task_that_kills_a_worker_twice_is_given_up_and_all_others_are_done() -> None:
    found = dict(outcomes(ends_at_three))
    assert [number for number, done in found.items() if done == Died()] == [3]
    assert len(found) == len(NUMBERS)


def test_what_the_machine_refuses_is_raised_here() -> None:
    with pytest.raises(OSError, match="vol"):
        list(outcomes(refuses))


def test_documents_are_read_in_other_processes_with_the_same_outcome(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juli", "juni", "mei")})
    forbid_here(monkeypatch)
    assert kept(content, Crew(2)) == cold(content)
    assert kept(content).told == "4 kept, none made again."


def test_a_large_archive_reads_a_single_new_document_elsewhere_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juni")})
    kept(content)
    write(content / "consultations" / "mei" / "source.txt", document("de mei"))
    forbid_here(monkeypatch)
    with pytest.raises(AssertionError, match="mei"):
        kept(content, Crew(2))
    monkeypatch.setattr("generator.publish.units.understanding.LARGE", 2)
    with pytest.raises(AssertionError, match="mei"):
        kept(content, Crew(1))
    assert kept(content, Crew(2)) == cold(content)
    assert kept(content).told == "3 kept, none made again."


def test_documents_are_read_where_the_one_that_leads_was_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make_content(tmp_path, **{name: document(f"de {name}") for name in ("april", "juli", "juni", "mei")})
    monkeypatch.setattr("generator.publish.units.apart._lead", lambda *_: os._exit(1))
    assert kept(content, Crew(2)) == cold(content)


STOPPED = """
import sys, time
from generator.publish.units.apart import done_apart
from generator.publish.units.crew import Crew
from generator.publish.units.work import Done
from tests.publish.units.test_apart import Number

def waits(task):
    if task.number:
        time.sleep(600)
    return Done()

begun = done_apart(Crew(2), [Number(at) for at in range(5)], lambda: None, waits)
next(begun)
raise KeyboardInterrupt
"""


def test_who_stops_the_program_while_it_does_something_else_waits_for_no_task() -> None:
    """Its output has workers as well: it ends only when these have."""
    command = [sys.executable, "-c", STOPPED]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode != 0
    assert "KeyboardInterrupt" in ended.stderr


def test_who_stops_the_program_while_the_process_begins_waits_for_no_task(monkeypatch: pytest.MonkeyPatch) -> None:
    started = ForkProcess.start

    def start(process: ForkProcess) -> None:
        started(process)
        raise KeyboardInterrupt

    monkeypatch.setattr(ForkProcess, "start", start)
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(outcomes(sleeps))
    assert time.monotonic() - begin < LONG / 2
    assert not multiprocessing.active_children()
