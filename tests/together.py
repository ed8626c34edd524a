"""Which tests one process runs one after the other: those of a file, and those of many that share what is dear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from xdist.scheduler import LoadScopeScheduling

if TYPE_CHECKING:
    from xdist.remote import Producer

# A browser takes seconds to start, and goes on working while it has nothing to do: tests that name it share one.
FIREFOX = "firefox"
# All of them need the whole archive, understood.
ARCHIVE = (
    "tests/publish/data/test_copied_parts.py",
    "tests/site/test_archive.py",
    "tests/site/test_commands.py",
    "tests/test_annotations_change_nothing.py",
)


class Together(LoadScopeScheduling):  # type: ignore[misc]  # xdist says nothing of its types
    """Hands out tests by what they share."""

    def _split_scope(self, nodeid: str) -> str:
        return scope(nodeid)


def scope(nodeid: str) -> str:
    """The name of what is handed out with a test."""
    file, _, name = nodeid.partition("::")
    if FIREFOX in name.partition("[")[0]:
        return FIREFOX
    return "archive" if file in ARCHIVE else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together | None:
    """Our scheduler in place of the one that goes by files."""
    return Together(config, log) if config.getvalue("dist") == "loadscope" else None
