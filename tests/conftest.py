"""What all tests share: golden files, pytest's own means to test them, and examples that are the same each time."""

import gc
import os
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["pytester", "tests.golden_files", "tests.measuring", "tests.together", "tests.whole_sites"]

# A busy machine is no failure, and the same code gives the same result.
settings.register_profile("steady", deadline=None, derandomize=True)
# Fewer examples while one works; `make test` tries them all.
settings.register_profile("quick", settings.get_profile("steady"), max_examples=20)
# And more of them by night: `make nightly`.
settings.register_profile("nightly", settings.get_profile("steady"), max_examples=400)
settings.load_profile("steady")


# Files of few and long tests: begun first, so that no process waits for another at the end.
LONG = (
    "tests/fuzz/test_fuzz.py",
    "tests/publish/disk/test_interrupted.py",
    "tests/browser/test_lighthouse.py",
    "tests/site/test_hidden_secrets.py",
    "tests/publish/outcome/test_keep_going.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """What `make accessibility`, `make quick` and `make test` ask for."""
    parser.addoption("--every-page", action="store_true", help="look at every page of the site, not at a sample")
    parser.addoption("--slow-files", action="store_true", help="collect only files that have slow or browser tests")
    parser.addoption("--most-cases", type=int, help="run at most this number of cases of each test, spread over all")


def pytest_configure() -> None:
    """Look for no garbage while tests are collected: all of it stays, and to walk over it took a third of the time."""
    gc.disable()
    os.environ["LANGUAGE"] = "en"  # whatever the machine speaks: also of the processes that tests start


def pytest_collection_finish() -> None:
    """Look for garbage again, in what tests make."""
    gc.freeze()
    gc.enable()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Whether a file is left out: with `--slow-files` one that names none of the marks of slow tests."""
    if config.getoption("--slow-files") and collection_path.match("test_*.py"):
        return True if not _names_slow_marks(collection_path) else None
    return None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files of long tests; of tests with many cases run those that the options ask for."""
    _all_are_run_by_some_part(items)
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))
    _put_off_harms(items)
    if most := config.getoption("--most-cases"):
        kept = _few_cases(items, most)
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = [item for item in items if item in kept]


@cache
def _names_slow_marks(path: Path) -> bool:
    return bool(re.search(r"pytest\.mark\.(?:slow|browser)\b", path.read_text(encoding="utf-8")))


def _all_are_run_by_some_part(items: list[pytest.Item]) -> None:
    """Refuse slow tests in files that do not name the mark: `--slow-files` would never collect them."""
    for item in items:
        is_slow = item.get_closest_marker("slow") or item.get_closest_marker("browser")
        if is_slow and not _names_slow_marks(item.path):
            message = f"{item.nodeid} has the mark from elsewhere; write pytest.mark.slow in its own file"
            raise pytest.UsageError(message)


def _few_cases(items: list[pytest.Item], most: int) -> set[pytest.Item]:
    """At most `most` cases of each test, spread over all its cases."""
    cases: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        cases[item.nodeid.partition("[")[0]].append(item)
    return {item for held in cases.values() for item in held[:: -(-len(held) // most)]}


def _put_off_harms(items: list[pytest.Item]) -> None:
    """Leave two of three cases of each test of harms for the night."""
    cases: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("harms"):
            cases[item.nodeid.partition("[")[0]].append(item)
    for held in cases.values():
        for number, item in enumerate(held):
            if number % 3:
                item.add_marker("nightly")
