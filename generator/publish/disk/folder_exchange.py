"""Two folders change names in one step, so that at every instant one of them is there.

Linux 3.15 and later: renameat2(2) with RENAME_EXCHANGE; macOS 10.12 and later: renamex_np(2) with RENAME_SWAP. Python
has neither. Windows has no such call, and some file systems refuse it.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

_RENAME_EXCHANGE = 2  # linux/fs.h
_AT_FDCWD = -100  # fcntl.h
_RENAME_SWAP = 2  # sys/stdio.h of macOS
# What systems say that cannot do it, or not here: an old kernel or a guard that knows no such call, a file system
# without it, a mount point, the lower layer of a container's file system.
IMPOSSIBLE = frozenset(
    {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EPERM, errno.EXDEV, errno.EBUSY}
)

_Call = Callable[[bytes, bytes], int]


def exchange(one: Path, other: Path) -> None:
    """Let two entries of one file system change names.

    Raises OSError, with an `errno` of IMPOSSIBLE where this system or these places do not allow it.
    """
    sys.audit("os.rename", str(one), str(other), -1, -1)  # as Python does for its own calls
    call = _system_call()
    if call is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(one))
    if call(os.fsencode(one), os.fsencode(other)):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(one), None, str(other))


def can_exchange() -> bool:
    """Whether this system has such a call; a file system may still refuse it."""
    return _system_call() is not None


def _system_call() -> _Call | None:
    """What exchanges two paths and returns 0, or else sets the error number; None where there is no such call."""
    if sys.platform not in ("linux", "darwin"):
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        return None if swap is None else lambda one, other: int(swap(one, other, _RENAME_SWAP))
    rename = getattr(library, "renameat2", None)
    if rename is None:
        return None
    return lambda one, other: int(rename(_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE))
