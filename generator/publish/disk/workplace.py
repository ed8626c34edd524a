"""The place where one build at a time makes a site beside the published one; errors of the machine become messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.messages.message import Message, say
from generator.publish.disk.build_lock import BuildLock
from generator.publish.disk.machine import RefusedError, refusal
from generator.publish.disk.staging import Staging


class Workplace:
    """The place of one build, from `begin` to `end`. `echo` is called with messages for the person who waits.

    `final` is where the site is published; `keeps` shows whether what others put there stays. `is_locked` shows that
    the caller holds the lock.
    """

    def __init__(
        self, final: Path, echo: Callable[[Message], None], *, is_locked: bool = False, keeps: bool = True
    ) -> None:
        self._staging = Staging(final.resolve(), keeps)
        self._echo = echo
        self._lock = None if is_locked else BuildLock(self._staging.lock, echo)
        # Until the lock is held, what stands here is another build's.
        self._is_ours = is_locked

    def begin(self) -> Path:
        """Wait for other builds, clear the remains of a killed one; returns the folder to build in.

        After that `end` must come, whatever happens. Raises RefusedError, and then holds up no other build; `end` may
        come all the same.
        """
        try:
            if self._lock:
                self._lock.acquire()
            self._is_ours = True
            return self._staging.begin()
        except OSError as error:
            self.end()
            self._is_ours = False
            raise RefusedError(refusal(error)) from error

    def publish(self, keep: Callable[[Path], None] | None = None) -> Path:
        """Let the built site take the place of the published one; returns that place. Raises RefusedError.

        `keep` is called then with the folder of the former site, which need not exist and is removed by `end`.
        """
        final = self._staging.final
        try:
            self._staging.publish()
        except OSError as error:
            raise RefusedError(
                say("The new site could not take the place of {final}: {refusal}", final=final, refusal=refusal(error))
            ) from error
        if keep:
            keep(self._staging.building)
        return final

    def end(self) -> None:
        """Remove an incomplete build or the former site, and release the lock; the work of other builds is kept."""
        if not self._is_ours:
            return
        try:
            self._staging.discard()
        except OSError as error:
            self._echo(say("What this build no longer needs could not be removed: {refusal}", refusal=refusal(error)))
        finally:
            if self._lock:
                self._lock.release()
