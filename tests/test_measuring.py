"""Coverage is measured in tests of the generator: in each form of words or of a file, of other cases in the first."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from tests.builds import ROOT
from tests.measuring import Measuring, counted


@dataclass
class _Config:
    rootpath: Path = ROOT


@dataclass
class _Item:
    """What is asked of a test."""

    nodeid: str
    marks: tuple[str, ...] = ()
    config: _Config = field(default_factory=_Config)

    @property
    def path(self) -> Path:
        return ROOT / self.nodeid.partition("::")[0]

    def get_closest_marker(self, name: str) -> str | None:
        return name if name in self.marks else None


@pytest.mark.parametrize(
    ("tests", "expected"),
    [
        ([_Item("tests/render/test_x.py::test_a[1]"), _Item("tests/render/test_x.py::test_a[2]")], [0]),
        ([_Item("tests/test_x.py::test_a[1]"), _Item("tests/test_x.py::test_b[1]")], [0, 1]),
        ([_Item("tests/grammar/test_x.py::test_a[1]"), _Item("tests/grammar/test_x.py::test_a[2]")], [0, 1]),
        ([_Item("tests/grammar/test_x.py::test_a", ("hypothesis",)), _Item("tests/fuzz/test_x.py::test_a")], []),
    ],
)
def test_coverage_is_measured_where_a_case_says_something_new(tests: list[_Item], expected: list[int]) -> None:
    assert list(counted(cast("list[pytest.Item]", tests))) == [tests[number].nodeid for number in expected]


def test_nothing_is_held_where_nothing_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coverage.Coverage.current", lambda: None)
    measuring = Measuring()
    measuring.hold()
    measuring.go_on()
    assert measuring.held is None
