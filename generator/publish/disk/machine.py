"""Describes an error of the machine (a full disk, a limit, a missing right) in a sentence, with advice."""

from __future__ import annotations

import errno
import os

from mkdocs.exceptions import Abort

from generator.problems import printable

# 0 to 3 are taken: fine, problems in the content, wrong use, a broken promise of ours.
REFUSED = 4
_EXPLAINED = {
    errno.ENOSPC: ("the disk is full", "make room and build again"),
    errno.EDQUOT: ("your share of the disk is used up", "make room and build again"),
    errno.EFBIG: ("a file would be larger than this system allows", "raise the limit (ulimit -f)"),
    errno.EMFILE: ("too many files are open", "raise the limit (ulimit -n)"),
    errno.ENFILE: ("too many files are open on this machine", "end other programs, or raise its limit"),
    errno.EROFS: ("the disk can only be read", "choose another place, or mount it for writing"),
    errno.EACCES: ("you may not do that there", "look at the rights of this place and who owns it"),
    errno.EPERM: ("you may not do that there", "look at the rights of this place and who owns it"),
    errno.ENAMETOOLONG: ("a name is too long for this disk", "choose a shorter one"),
    errno.ENOTDIR: ("a file stands where a folder must be", "move it away"),
    errno.EISDIR: ("a folder stands where a file must be", "move it away"),
    errno.EEXIST: ("something else has this name", "move it away"),
    errno.ENOTEMPTY: ("something else has this name", "move it away"),
    errno.EIO: ("the disk cannot be read or written", "look after the disk"),
    errno.ENOMEM: ("there is not enough memory", "end other programs"),
}


class RefusedError(Abort):
    """The machine refused something that a build needs; `mkdocs` shows the message and ends with this code."""

    code = exit_code = REFUSED


def refusal(error: OSError) -> str:
    """The error, its place and the advice, on one line."""
    what, advice = _EXPLAINED.get(error.errno or 0, (error.strerror or str(error) or type(error).__name__, ""))
    places = " and ".join(_place(place) for place in (error.filename, error.filename2) if place is not None)
    return "; ".join(filter(None, (f"{places}: {what}" if places else what, advice)))


def _place(place: str | bytes | int) -> str:
    return printable(str(place) if isinstance(place, int) else os.fsdecode(place))
