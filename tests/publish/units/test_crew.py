"""Tasks are handed out a few at a time, done again where a worker died, and given up when they kill one alone."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from generator.knowledge.load import official_knowledge
from generator.publish.units import crew as module
from generator.publish.units.crew import Crew, Died, done_by
from generator.publish.units.work import Done, Task, do
from tests.contents import document, make_content
from tests.publish.units.projects import cold, forbid_here, kept

DONE = Done(memory=100)


class Hired(Executor):
    """Does each task when it is asked for, and breaks at tasks that kill a worker."""

    def __init__(self, outcome: Callable[[str], Done | Exception]) -> None:
        self._outcome = outcome
        self._is_broken = False

    def submit(self, _: Callable[..., Any], /, *arguments: object, **__: object) -> Future[Any]:
        if self._is_broken:
            raise BrokenProcessPool
        future: Future[Any] = Future()
        [task] = arguments
        assert isinstance(task, Task)
        found = self._outcome(task.folder)
        if isinstance(found, Exception):
            self._is_broken = isinstance(found, BrokenProcessPool)
            future.set_exception(found)
        else:
            future.set_result(found)
        return future


@pytest.fixture
def hire(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[str], Done | Exception]], list[int]]:
    """Hire workers with these outcomes instead of real ones; returns how many were hired each time."""

    def prepare(outcome: Callable[[str], Done | Exception]) -> list[int]:
        numbers: list[int] = []

        def hired(number: int) -> Hired:
            numbers.append(number)
            return Hired(outcome)

        monkeypatch.setattr(module, "_hired", hired)
        return numbers

    return prepare


def tasks(*names: str) -> list[Task]:
    return [Task(name, "cache", "x") for name in names]


def outcomes(crew: Crew, *names: str) -> dict[str, Done | Died]:
    return {task.folder: outcome for task, outcome in done_by(crew, tasks(*names), lambda: None, do)}


Hire = Callable[[Callable[[str], Done | Exception]], list[int]]


def test_all_tasks_are_done_by_as_many_workers_as_there_are_tasks_at_the_most(hire: Hire) -> None:
    numbers = hire(lambda _: DONE)
    assert outcomes(Crew(2), *"abcde") == dict.fromkeys("abcde", DONE)
    assert outcomes(Crew(8), *"ab") == dict.fromkeys("ab", DONE)
    assert numbers == [2, 2]


@pytest.mark.parametrize(("crew", "documents", "times"), [(Crew(2), 12, 1), (Crew(2), 11, 0), (Crew(1), 12, 0)])
def test_copies_of_a_process_have_its_expressions_compiled_where_they_read_much(
    hire: Hire, monkeypatch: pytest.MonkeyPatch, crew: Crew, documents: int, times: int
) -> None:
    hire(lambda _: DONE)
    compiled: list[bool] = []
    monkeypatch.setattr(module, "compile_all", lambda: compiled.append(True))
    monkeypatch.setattr(module, "_may_copy", lambda: True)
    outcomes(crew, *map(str, range(documents)))
    assert not compiled  # what is done need not be reading
    crew.prepare_reading(documents)
    assert len(compiled) == times


def test_a_task_that_ends_its_worker_twice_is_given_up_and_no_other(hire: Hire) -> None:
    numbers = hire(lambda name: BrokenProcessPool() if name == "c" else DONE)
    assert outcomes(Crew(2), *"abcdefgh") == dict.fromkeys("abcdefgh", DONE) | {"c": Died()}
    assert numbers == [2, 1, 2]


def test_a_task_whose_worker_was_ended_by_something_else_is_done_again(hire: Hire) -> None:
    ended: list[str] = []

    def once(name: str) -> Done | Exception:
        if name == "c" and not ended:
            ended.append(name)
            return BrokenProcessPool()
        return DONE

    hire(once)
    assert outcomes(Crew(2), *"abcd") == dict.fromkeys("abcd", DONE)


def test_workers_that_grew_too_much_are_replaced(hire: Hire) -> None:
    memory = iter((100, 150, 600, 100, 120, 130, 110, 100))
    numbers = hire(lambda _: Done(memory=next(memory)))
    assert len(outcomes(Crew(1), *"abcdefgh")) == 8
    assert numbers == [1, 1]


def test_where_no_worker_can_begin_nothing_is_done(hire: Hire) -> None:
    def refuse(_: str) -> Exception:
        raise BrokenProcessPool

    hire(refuse)
    assert outcomes(Crew(2), *"ab") == dict.fromkeys("ab", Done(is_done=False))


@pytest.mark.parametrize("refused", [OSError(24, "too many files"), RuntimeError(), ImportError()])
def test_where_the_system_gives_no_workers_nothing_is_done(monkeypatch: pytest.MonkeyPatch, refused: Exception) -> None:
    def refuse(_: int) -> Executor:
        raise refused

    monkeypatch.setattr(module, "_hired", refuse)
    assert outcomes(Crew(2), *"ab") == dict.fromkeys("ab", Done(is_done=False))


def test_where_the_system_refuses_a_process_nothing_is_done(hire: Hire) -> None:
    def refuse(_: str) -> Exception:
        raise BlockingIOError(11, "no more processes")

    hire(refuse)
    assert outcomes(Crew(2), *"ab") == dict.fromkeys("ab", Done(is_done=False))


def test_what_the_machine_refuses_a_worker_is_raised(hire: Hire) -> None:
    hire(lambda _: OSError("vol"))
    with pytest.raises(OSError, match="vol"):
        outcomes(Crew(2), *"ab")


def test_an_executor_that_is_given_is_used_and_its_deaths_are_understood() -> None:
    class KilledError(Exception):
        pass

    given = Hired(lambda name: KilledError() if name == "b" else DONE)
    assert outcomes(Crew(2, given, (KilledError,)), *"abc") == {"a": DONE, "b": Died(), "c": DONE}


def test_when_a_given_executor_breaks_this_machine_goes_on(hire: Hire) -> None:
    numbers = hire(lambda _: DONE)
    given = Hired(lambda name: BrokenProcessPool() if name == "b" else DONE)
    assert outcomes(Crew(2, given), *"abcdef") == dict.fromkeys("abcdef", DONE)
    assert numbers == [1, 2]


def test_only_a_few_tasks_are_handed_out_at_a_time() -> None:
    waiting: list[Future[Any]] = []
    most: list[int] = []

    class Slow(Executor):
        def submit(self, _: Callable[..., Any], /, *__: object, **___: object) -> Future[Any]:
            future: Future[Any] = Future()
            waiting.append(future)
            most.append(sum(not each.done() for each in waiting))
            if most[-1] == 4:
                waiting[-4].set_result(DONE)
            return future

    def finish() -> None:
        for future in waiting:
            if not future.done():
                future.set_result(DONE)

    assert len(list(done_by(Crew(2, Slow()), tasks(*map(str, range(50))), finish, do))) == 50
    assert max(most) == 4


def test_small_jobs_are_not_worth_workers() -> None:
    assert not Crew(1).is_for(1000)
    assert not Crew(4).is_for(module.FEW - 1)
    assert Crew(4).is_for(module.FEW_ELSEWHERE)
    assert module.processors() >= 1
    assert Crew().number == module.processors()


def test_any_executor_gives_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make_content(tmp_path, mei=document(), juni=document("de EU"))
    forbid_here(monkeypatch)
    with ThreadPoolExecutor(2) as executor:
        assert kept(content, Crew(2, executor)) == cold(content)
    assert kept(content).told == "2 kept, none made again."


def test_a_worker_with_other_lists_does_nothing_and_this_process_does_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = make_content(tmp_path, mei=document(), juni=document("de EU"))
    monkeypatch.setattr("generator.publish.units.understanding.hold", lambda _: None)
    monkeypatch.setattr("generator.publish.units.work._held", {})
    monkeypatch.setattr("generator.publish.units.work.load_knowledge", lambda *_: official_knowledge())
    with ThreadPoolExecutor(1) as executor:
        assert kept(content, Crew(1, executor)) == cold(content)


def test_what_a_worker_could_not_keep_comes_back_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = make_content(tmp_path, mei=document(), juni=document("de EU"))
    forbid_here(monkeypatch)
    (content.parent / ".cache").write_text("een bestand", encoding="utf-8")
    with ThreadPoolExecutor(2) as executor:
        assert kept(content, Crew(2, executor)) == cold(content)
