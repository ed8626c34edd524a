from __future__ import annotations

import errno
import os

import pytest

from generator.publish.disk.machine import refusal


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "site/a: the disk is full; make room and build again"),
        (errno.EDQUOT, "site/a: your share of the disk is used up; make room and build again"),
        (errno.EMFILE, "site/a: too many files are open; raise the limit (ulimit -n)"),
        (errno.EFBIG, "site/a: a file would be larger than this system allows; raise the limit (ulimit -f)"),
        (errno.EROFS, "site/a: the disk can only be read; choose another place, or mount it for writing"),
        (errno.EACCES, "site/a: you may not do that there; look at the rights of this place and who owns it"),
        (errno.EXDEV, "site/a: the system refused it (EXDEV)"),
    ],
)
def test_what_the_machine_refuses_is_reported_with_its_place_and_what_to_do(code: int, message: str) -> None:
    assert refusal(OSError(code, os.strerror(code), "site/a")) == message


def test_both_places_are_reported() -> None:
    assert refusal(OSError(errno.EBUSY, "busy", "a", None, b"b\xff")) == "a and b\\udcff: the system refused it (EBUSY)"


def test_a_file_known_by_its_number_is_named_by_it() -> None:
    assert refusal(OSError(errno.EBUSY, "busy", 7)) == "7: the system refused it (EBUSY)"


def test_a_name_commands_no_terminal() -> None:
    assert refusal(OSError(errno.ENOSPC, "", "a\x1b[2J\nb")).startswith("a\\x1b[2J\\nb: ")


@pytest.mark.parametrize(("error", "kind"), [(OSError("in use"), "OSError"), (PermissionError(), "PermissionError")])
def test_without_a_number_the_kind_of_the_error_is_shown(error: OSError, kind: str) -> None:
    assert refusal(error) == f"the system refused it ({kind})"
