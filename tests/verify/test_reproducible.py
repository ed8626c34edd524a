from pathlib import Path

import pytest

from generator.problems import Problems
from generator.verify.reproducible import reproducible_problems
from tests.verify.built_pages import reported


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("first", "second"):
        (tmp_path / name / "a").mkdir(parents=True)
        (tmp_path / name / "a" / "index.html").write_bytes(b"one\ntwo\n")
    return tmp_path / "first", tmp_path / "second"


def _reported(pair: tuple[Path, Path]) -> list[str]:
    problems = Problems()
    reproducible_problems(*pair, problems)
    return reported(problems)


def test_two_equal_folders_are_the_same(pair: tuple[Path, Path]) -> None:
    assert reproducible_problems(*pair, Problems()) == 1
    assert _reported(pair) == []


def test_a_changed_byte_is_named_with_its_place(pair: tuple[Path, Path]) -> None:
    (pair[1] / "a" / "index.html").write_bytes(b"one\ntwi\n")
    assert _reported(pair) == ["a/index.html:2:3: [NOT-REPRODUCIBLE] differs from byte 6: b'o\\n' against b'i\\n'"]


def test_bytes_in_another_order_are_named(pair: tuple[Path, Path]) -> None:
    (pair[1] / "a" / "index.html").write_bytes(b"two\none\n")
    assert _reported(pair)[0].startswith("a/index.html:1:1: [NOT-REPRODUCIBLE] differs from byte 0")


def test_a_file_that_ends_sooner_is_named(pair: tuple[Path, Path]) -> None:
    (pair[1] / "a" / "index.html").write_bytes(b"one\n")
    assert _reported(pair)[0].startswith("a/index.html:2:1: [NOT-REPRODUCIBLE] differs from byte 4")


def test_a_missing_and_an_extra_file_are_named(pair: tuple[Path, Path]) -> None:
    (pair[0] / "only-first").touch()
    (pair[1] / "only-second").touch()
    assert [line.partition(":")[0] for line in _reported(pair)] == ["only-first", "only-second"]
    assert f"is not in {pair[1]}" in _reported(pair)[0]
