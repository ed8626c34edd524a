"""Coverage is measured while code of the generator may run in a test, and in no more tests than show it.

To trace each line doubles what a test costs, so that nothing is traced where it says nothing new: in pytest itself, in
what tests of any text try a hundred times, and where further processes import the modules that the first has imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import coverage
import pytest

FIRST_PROCESS = "gw0"
# Tests of other things than the generator.
_OTHERS = ("bench", "browser", "evaluation", "fuzz", "hosting", "house", "shapes", "tools")
# Where each case of a test is another form of words or of a file, which other lines understand.
_BY_CASE = ("grammar", "parse", "read")
KEY = pytest.StashKey["Measuring"]()


class Measuring:
    """The measurement of coverage in this process, while it is held; nothing at all in a run without coverage."""

    def __init__(self) -> None:
        self.held: coverage.Coverage | None = None
        self.counted: set[str] = set()

    def hold(self) -> None:
        """Trace nothing until it is to go on."""
        # Below the measurement of a process of many lies one that pytest-cov began before it knew of them.
        while (measured := coverage.Coverage.current()) is not None:
            measured.stop()
            self.held = self.held or measured

    def go_on(self) -> None:
        """Trace again what was held."""
        if self.held is not None:
            self.held.start()
            self.held = None

    @contextmanager
    def going_on(self, item: pytest.Item) -> Iterator[None]:
        """Trace meanwhile what runs for a test, if the test counts."""
        was_held = self.held is not None
        if item.nodeid in self.counted:
            self.go_on()
        try:
            yield
        finally:
            if was_held:
                self.hold()


def counted(items: list[pytest.Item]) -> Iterator[str]:
    """The tests in which coverage is measured: by folder each case or the first, none that makes its examples."""
    before = ""
    for item in items:
        name = item.nodeid.partition("[")[0]
        folder = item.path.relative_to(item.config.rootpath / "tests").parts[0]
        is_first, before = name != before, name
        if folder not in _OTHERS and (is_first or folder in _BY_CASE) and not item.get_closest_marker("hypothesis"):
            yield item.nodeid


def pytest_configure(config: pytest.Config) -> None:
    """Begin without anything held."""
    config.stash[KEY] = Measuring()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Let one process alone measure what modules do as they are imported, which is the same in all."""
    if getattr(session.config, "workerinput", {}).get("workerid", FIRST_PROCESS) != FIRST_PROCESS:
        session.config.stash[KEY].hold()


def pytest_collection_finish(session: pytest.Session) -> None:
    """From here on only what tests do is measured."""
    session.config.stash[KEY].counted.update(counted(session.items))
    session.config.stash[KEY].hold()


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(request: pytest.FixtureRequest) -> Iterator[None]:
    """Measure what a fixture makes."""
    with request.config.stash[KEY].going_on(request.node):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Measure what a test does."""
    with pyfuncitem.config.stash[KEY].going_on(pyfuncitem):
        return (yield)
