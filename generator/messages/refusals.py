"""What the machine refused (a full disk, a limit, a missing right), in words of ours: those of the system differ."""

from __future__ import annotations

import errno
import logging

from generator.messages.message import NOTHING, Message, said_by, say

_log = logging.getLogger(__name__)
_ROOM, _RIGHTS, _AWAY = (
    say("make room and build again"),
    say("look at the rights of this place and who owns it"),
    say("move it away"),
)
_NOT_ALLOWED, _TAKEN = say("you may not do that there"), say("something else has this name")
_EXPLAINED = {
    errno.ENOSPC: (say("the disk is full"), _ROOM),
    errno.EDQUOT: (say("your share of the disk is used up"), _ROOM),
    errno.EFBIG: (say("a file would be larger than this system allows"), say("raise the limit (ulimit -f)")),
    errno.EMFILE: (say("too many files are open"), say("raise the limit (ulimit -n)")),
    errno.ENFILE: (
        say("too many files are open on this machine"),
        say("end other programs, or raise its limit"),
    ),
    errno.EROFS: (say("the disk can only be read"), say("choose another place, or mount it for writing")),
    errno.EACCES: (_NOT_ALLOWED, _RIGHTS),
    errno.EPERM: (_NOT_ALLOWED, _RIGHTS),
    errno.ENAMETOOLONG: (say("a name is too long for this disk"), say("choose a shorter one")),
    errno.ENOENT: (say("there is no such file or folder"), NOTHING),
    errno.ENOTDIR: (say("a file stands where a folder must be"), _AWAY),
    errno.EISDIR: (say("a folder stands where a file must be"), _AWAY),
    errno.EEXIST: (_TAKEN, _AWAY),
    errno.ENOTEMPTY: (_TAKEN, _AWAY),
    errno.EIO: (say("the disk cannot be read or written"), say("look after the disk")),
    errno.ENOMEM: (say("there is not enough memory"), say("end other programs")),
    errno.EADDRINUSE: (
        say("another program uses this address already"),
        say("end that program, or choose another number behind the colon"),
    ),
    errno.EADDRNOTAVAIL: (say("this machine does not have that address"), NOTHING),
    errno.ECONNREFUSED: (say("nothing answers at that address"), NOTHING),
    errno.ETIMEDOUT: (say("nothing answered in time"), NOTHING),
    errno.EPIPE: (say("the program that was to read this has ended"), NOTHING),
}


def refused(error: OSError) -> tuple[Message, Message]:
    """What the machine refused and what to do about it, the second perhaps empty; `--debug` shows its own words."""
    _log.debug("the machine refused something", exc_info=error)
    known = _EXPLAINED.get(error.errno or 0)
    if known:
        return known
    if own := said_by(error):
        return own, NOTHING
    name = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return say("the system refused it ({name})", name=name), NOTHING


def why_refused(error: OSError) -> Message:
    """What the machine refused, without advice, as part of a sentence that says where."""
    return refused(error)[0]
