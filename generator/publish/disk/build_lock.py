"""One build at a time at one place: a lock that the system drops when its process ends, however that ends.

POSIX: flock(2), which belongs to the open file, so that two builds in one process exclude each other, too. Windows:
LockFile, as Python's msvcrt has it.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from socket import gethostname
from types import TracebackType

from generator.messages.message import Message, say
from generator.problems import printable
from generator.publish.disk.machine import RefusedError

PATIENCE = 600.0  # seconds: longer than any build
_PAUSE = 0.1  # seconds
_SOON = 2.0  # seconds: a holder that has not said by then who it is cannot write
_LONGEST = 400  # bytes that are read of what the holder says of itself
# Where a byte is locked on Windows: behind what the holder says of itself, which others must be able to read.
_LOCKED_BYTE = 1 << 30
_HELD = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_UNKNOWN = (errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL)


class BuildLock:
    """Held by one build at a time; as a context manager for as long as its block lasts.

    `path` is the file that is held; it is there only while somebody holds it, or was killed holding it. `echo` is
    called with a message about the other holder.
    """

    def __init__(self, path: Path, echo: Callable[[Message], None], patience: float = PATIENCE) -> None:
        self._path = path
        self._echo = echo
        self._patience = patience
        self._file: int | None = None

    def __enter__(self) -> BuildLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def acquire(self) -> None:
        """Wait until the lock is free and take it. Raises RefusedError after `patience` seconds, and OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        until = time.monotonic() + self._patience
        is_named_by = time.monotonic() + _SOON
        is_announced = False
        while not self._is_taken():
            name = self._name_of_holder()
            holder = say("another build, {name},", name=name) if name else say("another build")
            if time.monotonic() >= until:
                raise RefusedError(
                    say("{holder} is still running; wait for its end, or end it, and try again", holder=holder)
                )
            if not is_announced and (name or time.monotonic() >= is_named_by):
                self._echo(say("Waiting for {holder}", holder=holder))
                is_announced = True
            time.sleep(_PAUSE)

    def release(self) -> None:
        """Give up the lock; does nothing if this process does not hold it."""
        if self._file is None:
            return
        # The file is removed before the lock is released: a waiting process notices that its file no longer has the
        # name. Windows removes no file that is open; if a waiting process has opened the file by then, only that
        # process can remove it.
        if sys.platform != "win32":
            self._remove()
        os.close(self._file)
        self._file = None
        if sys.platform == "win32":
            self._remove()

    def _remove(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            return  # a file without a lock on it blocks nobody

    def _is_taken(self) -> bool:
        """Take the lock; False where somebody else holds it."""
        while self._file is None:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                if not self._is_locked(file):
                    return False
                if self._has_the_name(file):
                    self._file, file = file, -1
            finally:
                if file >= 0:
                    os.close(file)
        self._write_holder(self._file)
        return True

    def _is_locked(self, file: int) -> bool:
        try:
            _lock(file)
        except OSError as error:
            if error.errno in _HELD:
                return False
            if error.errno not in _UNKNOWN:
                raise
            self._echo(
                say(
                    "{folder} is on a disk without locks: never start two builds here at once", folder=self._path.parent
                )
            )
        return True

    def _has_the_name(self, file: int) -> bool:
        """Whether the locked file still has the name: its previous holder may have removed it."""
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except FileNotFoundError:
            return False

    def _write_holder(self, file: int) -> None:
        command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])
        holder = f"process {os.getpid()} on {gethostname()} ({command})".encode(errors="replace")[:_LONGEST]
        try:
            os.truncate(file, 0)
            os.write(file, holder)
        except OSError:
            return  # it is held all the same

    def _name_of_holder(self) -> str:
        """What the holder says of itself; empty where it has not written that yet, or has gone."""
        try:
            return printable(self._path.read_bytes()[:_LONGEST].decode(errors="replace"))
        except OSError:
            return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
