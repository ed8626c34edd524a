from __future__ import annotations

import pytest

from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems
from generator.read import MOST_CHARACTERS, MOST_LINES, READERS, read


@pytest.mark.parametrize("name", ["source.txt", "map/source.TXT", "a.b.txt"])
def test_the_ending_chooses_the_reader_whatever_its_case(name: str) -> None:
    problems = Problems()

    source = read(SourceFile(name, b"Ja."), problems)

    assert source is not None
    assert source.text == "Ja."
    assert list(problems) == []


@pytest.mark.parametrize(("name", "ending"), [("source.xyz", ".xyz"), ("source", ""), ("map.txt/source", "")])
def test_an_unknown_ending_is_an_error_that_names_the_known_ones(name: str, ending: str) -> None:
    problems = Problems()

    assert read(SourceFile(name, b"Ja."), problems) is None
    [problem] = problems
    assert problem.code is Code.UNKNOWN_FORMAT
    assert problem.place == Place(name)
    assert f"“{ending}”" in problem.message
    assert all(known in problem.advice for known in READERS)


def test_what_a_reader_reports_comes_through() -> None:
    problems = Problems()

    assert read(SourceFile("source.txt", b""), problems) is None
    assert [problem.code for problem in problems] == [Code.UNREADABLE]


@pytest.mark.parametrize("data", [b"ja " * (MOST_CHARACTERS // 3 + 1), b"\n" * MOST_LINES + b"ja"])
@pytest.mark.slow
def test_more_text_than_can_be_understood_in_time_is_refused(data: bytes) -> None:
    problems = Problems()

    assert read(SourceFile("source.txt", data), problems) is None
    [problem] = problems
    assert problem.code is Code.UNREADABLE
    assert problem.advice == "cut it into smaller documents"


@pytest.mark.parametrize("data", [b"j" * MOST_CHARACTERS, b"\n" * (MOST_LINES - 1) + b"ja"])
@pytest.mark.slow
def test_as_much_text_as_is_allowed_is_read(data: bytes) -> None:
    assert read(SourceFile("source.txt", data), Problems()) is not None


def test_whatever_a_reader_raises_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: SourceFile, problems: Problems) -> None:
        raise RecursionError("te diep")

    monkeypatch.setattr("generator.read.load_reader", lambda suffix: broken)
    problems = Problems()

    assert read(SourceFile("x.txt", b"Ja"), problems) is None
    [problem] = problems
    assert problem.code is Code.UNREADABLE
    assert "(RecursionError)" in problem.message
    assert "te diep" not in problem.message, "what a library says is not for editors"
