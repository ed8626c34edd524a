"""missing.yml."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.knowledge.editors_lists.missing import check_missing, load_missing
from generator.problems import Problems
from tests.knowledge.reported import reported

NAME = "content/missing.yml"
REST = "  reason: Ingetrokken.\n  date: 2026-01-02\n"


def load(folder: Path, text: str, problems: Problems) -> list[tuple[str, str, bool]]:
    path = folder / "missing.yml"
    path.write_text(text, encoding="utf-8")
    return [(each.document, each.reason, each.is_wanted) for each in load_missing(path, NAME, problems)]


@pytest.mark.parametrize(
    ("written", "document"),
    [
        ("kst-28676-480", "kst-28676-480"),
        ("Kamerstuk 28 676, nr. 480", "kst-28676-480"),
        ("Aanhangsel Handelingen 2022-2023, nr. 1823", "ah-tk-20222023-1823"),
        ("2023Z17840", "2023Z17840"),
    ],
)
def test_a_document_is_named_as_in_a_text_or_by_its_id(
    tmp_path: Path, problems: Problems, written: str, document: str
) -> None:
    assert load(tmp_path, f"- reference: {written}\n{REST}", problems) == [(document, "Ingetrokken.", True)]
    assert reported(problems) == []


def test_what_is_not_wanted_says_so(tmp_path: Path, problems: Problems) -> None:
    found = load(tmp_path, f"- reference: kst-28676-480\n{REST}  wanted: no\n", problems)
    assert found == [("kst-28676-480", "Ingetrokken.", False)]


def test_the_file_may_be_left_out(tmp_path: Path, problems: Problems) -> None:
    assert load_missing(tmp_path / "missing.yml", NAME, problems) == ()
    assert reported(problems) == []


@pytest.mark.parametrize("written", ["het verslag", "nr. 480", "Kamerstuk 28676", "Kamerstuk 28 676, nrs. 1 en 2"])
def test_words_that_do_not_name_one_document_are_a_mistake(tmp_path: Path, problems: Problems, written: str) -> None:
    assert load(tmp_path, f"- reference: {written}\n{REST}", problems) == []
    (line,) = reported(problems)
    assert line.startswith(f"{NAME}:1:14: [INVALID-VALUE] this does not name one document in full")


def test_a_document_given_twice_and_a_missing_reason_are_mistakes(tmp_path: Path, problems: Problems) -> None:
    text = f"- reference: kst-28676-480\n{REST}- reference: 28 676, nr. 480\n{REST}- reference: kst-28676-1\n"
    load(tmp_path, text, problems)
    assert [line.partition("]")[0] for line in reported(problems)] == [
        f"{NAME}:4:14: [DUPLICATE-ID",
        f"{NAME}:7:3: [INVALID-VALUE",
        f"{NAME}:7:3: [INVALID-VALUE",
    ]


def test_a_document_that_is_here_now_is_a_doubt_at_its_line(tmp_path: Path, problems: Problems) -> None:
    path = tmp_path / "missing.yml"
    path.write_text(f"- reference: kst-28676-480\n{REST}", encoding="utf-8")
    found = load_missing(path, NAME, problems)
    check_missing(found, [("jemen", ("kst-1-1",)), ("navo", ("kst-28676-480",))], problems)
    (doubt,) = map(str, problems.doubts)
    assert doubt.startswith(f"{NAME}:1:14: [NOT-NEEDED] kst-28676-480 is here now, as the consultation “navo”;")
