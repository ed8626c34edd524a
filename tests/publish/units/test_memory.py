"""A worker says how much memory is its own: what it shares with the process that it is a copy of costs nothing."""

from __future__ import annotations

import multiprocessing
import sys
from multiprocessing.connection import Connection

import pytest

from generator.publish.units import work as module
from generator.publish.units.work import memory_used

MUCH = 64  # megabytes
_PAGE = 4096

pytestmark = pytest.mark.usefixtures("asks_each_time")


@pytest.fixture
def asks_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SELDOM", -1.0)


def told_by_a_copy(pipe: Connection, held: bytearray) -> None:
    before = memory_used()
    held[::_PAGE] = bytes(len(range(0, len(held), _PAGE)))
    pipe.send((before, memory_used()))


def test_a_copy_takes_what_it_touches() -> None:
    if sys.platform != "linux":
        assert memory_used() >= 0
        return
    held = bytearray(b"x") * (MUCH << 20)
    assert memory_used() > MUCH
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    copy = context.Process(target=told_by_a_copy, args=(there, held))
    copy.start()
    before, after = here.recv()
    copy.join()
    assert before < MUCH / 2
    assert after - before >= MUCH


def test_it_is_not_asked_again_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    before = memory_used()
    monkeypatch.setattr(module, "_SELDOM", 60.0)
    held = bytearray(b"x") * (MUCH << 20)
    assert memory_used() == before
    monkeypatch.setattr(module, "_SELDOM", -1.0)
    assert memory_used() >= before + MUCH / 2
    assert held
