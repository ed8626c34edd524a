"""What a worker does: it understands the consultation of a folder, and keeps the result.

A worker of this machine has the knowledge of the process that it was made from; any other reads it from `content/`.
"""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from generator.garbage import look_seldom, looking_afterwards
from generator.knowledge.consultation_folders import SIDECAR, named
from generator.knowledge.load import load_knowledge
from generator.pipeline import Understood, understand_folder
from generator.problems import Code, Problem, Problems
from generator.publish.units.keys import inputs_of
from generator.publish.units.packing import packed
from generator.publish.units.store import UnitStore
from generator.publish.units.touching import Touching

# In the folder that keeps results: those of readers, and what was understood of each consultation.
READINGS, UNITS = "read", "units"
_MEGABYTE = 1 << 20
_LOOKS = 1.0
_SELDOM = 2.0  # seconds
_PARENT_DEATH_SIGNAL = 1

_held: dict[str, Touching] = {}
# A worker of a cluster may be threads of one process, which PDFium does not bear.
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class Task:
    """A consultation to understand: its folder, the folder that keeps results, the digest of what editors keep."""

    folder: str
    cache: str
    knowledge: str


@dataclass(frozen=True)
class Done:
    """A task that was done, and the memory of its worker in megabytes.

    Where it could not be kept there is its result, packed, with the bytes of the `source`. `is_done` is false where no
    worker could begin, or the worker found other lists of the editors. `problems` are those that stopped it.
    """

    unkept: bytes | None = None
    source: bytes = b""
    memory: int = 0
    is_done: bool = True
    problems: tuple[Problem, ...] = ()


def hold(touching: Touching) -> None:
    """Have this knowledge at hand, also in the workers that are made from this process."""
    _held.clear()
    _held[touching.whole] = touching


def do(task: Task) -> Done:
    """Understand and keep the consultation of a task. Raises OSError where the machine refuses something."""
    with _one_at_a_time:
        return _done(task)


def held(folder: Path, whole: str) -> Touching | None:
    """The knowledge with this digest, for the consultation of a folder; None where its lists are others by now."""
    touching = _held.get(whole) or Touching(load_knowledge(folder.parent.parent, Problems()))
    if touching.whole != whole:
        return None
    hold(touching)
    return touching


def _done(task: Task) -> Done:
    folder, cache_folder = Path(task.folder), Path(task.cache)
    touching = held(folder, task.knowledge)
    if touching is None:
        return Done(is_done=False)
    is_kept, understood = understand_and_keep(folder, touching, cache_folder)
    if is_kept:
        return Done(memory=memory_used())
    source = understood.record.file.data if understood.record else b""
    return Done(packed(understood), source, memory_used())


def understand_and_keep(folder: Path, touching: Touching, cache_folder: Path) -> tuple[bool, Understood]:
    """What is understood of the consultation of a folder, and whether it is now kept."""
    with looking_afterwards():
        return _understood_and_kept(folder, touching, cache_folder)


def _understood_and_kept(folder: Path, touching: Touching, cache_folder: Path) -> tuple[bool, Understood]:
    before = inputs_of(folder)
    understood = understand_folder(folder, touching.knowledge, cache_folder / READINGS)
    record = understood.record
    if before is None or record is None or inputs_of(folder) != before or record.file != before.file:
        return False, understood  # it changed while it was read
    key = before.key(folder.name, touching.everywhere)
    sidecar = named(folder.parent.parent, folder / SIDECAR)
    # What is wrong in a sidecar is reported with what may be meant, which may be any entry of any list.
    by_words = all(each.place.file != sidecar or each.code is Code.NOT_NEEDED for each in understood.problems)
    return UnitStore(cache_folder / UNITS).keep(key, touching, understood, by_words=by_words), understood


def begin_worker(parent: int) -> None:
    """Prepare a process as a worker: it ends with `parent`, which made it and alone hears who interrupts."""
    look_seldom()
    gc.freeze()  # what all workers share stays shared
    end_with_parent(parent)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def end_with_parent(parent: int) -> None:
    """Let this process end with `parent`, at once where the system can do that; who interrupts is heard there alone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":  # prctl(2): at the instant at which its parent ends
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:  # it has ended already
        os._exit(1)


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOKS)
    os._exit(1)


def memory_used() -> int:
    """How much memory this process takes, in megabytes; 0 where the system does not say it.

    On Linux that is what it shares with no other process, as of a moment ago; elsewhere the most that it had, shared or
    not.
    """
    if sys.platform == "linux":
        return _own_memory.now()
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 (Windows has none)

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // _MEGABYTE if sys.platform == "darwin" else most // 1024


class _OwnMemory:
    """The memory that a process shares with no other: the system walks through all of it to tell, so this asks seldom.

    A copy of another process shares what it has not touched. Much of what it reads it touches: Python counts there how
    often each value is referred to.
    """

    def __init__(self) -> None:
        self._process, self._asked, self._megabytes = 0, 0.0, 0

    def now(self) -> int:
        """It in megabytes; 0 where the system does not say it."""
        if (now := time.monotonic()) - self._asked > _SELDOM or os.getpid() != self._process:
            self._process, self._asked, self._megabytes = os.getpid(), now, self._found()
        return self._megabytes

    def _found(self) -> int:
        try:
            report = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")  # proc_pid_smaps(5), since Linux 4.14
        except OSError:
            return 0
        return sum(int(line.split()[1]) for line in report.splitlines() if line.startswith("Private_")) // 1024


_own_memory = _OwnMemory()
