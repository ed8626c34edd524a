from __future__ import annotations

import pytest

from generator.messages.message import words
from generator.problems import BuildStoppedError, Code, Place, Problem, Problems, Severity

HERE = Place("content/source.txt", 12, 3)


def test_a_place_is_written_as_editors_can_click_it() -> None:
    assert str(HERE) == "content/source.txt:12:3"


def test_the_place_of_a_whole_file_is_its_beginning() -> None:
    assert str(Place("content/topics.yml")) == "content/topics.yml:1:1"


def test_places_are_ordered_by_file_line_and_column() -> None:
    places = [Place("b", 1, 1), Place("a", 10, 1), Place("a", 2, 5), Place("a", 2, 1), Place("a")]

    assert [str(place) for place in sorted(places)] == ["a:1:1", "a:2:1", "a:2:5", "a:10:1", "b:1:1"]


def test_a_problem_shows_place_code_message_and_advice() -> None:
    problem = Problem(Code.QUOTE_NOT_FOUND, HERE, words("the quote is not there"), words("copy it from the source"))

    assert str(problem) == "content/source.txt:12:3: [QUOTE-NOT-FOUND] the quote is not there; copy it from the source"


def test_a_problem_without_advice_ends_with_its_message() -> None:
    assert str(Problem(Code.NO_ANSWER, HERE, words("no answer"))) == "content/source.txt:12:3: [NO-ANSWER] no answer"


@pytest.mark.parametrize("code", list(Code))
def test_every_code_is_an_error_or_a_doubt_with_a_meaning_and_a_label_of_its_own(code: Code) -> None:
    assert code.severity in Severity
    assert code.meaning
    assert code.label == code.name.replace("_", "-")
    assert [other for other in Code if other.label == code.label] == [code]


def test_no_two_codes_are_one_by_having_the_same_words() -> None:
    assert len(Code.__members__) == len(list(Code))


def test_broken_promises_are_errors() -> None:
    promises = [code for code in Code if code.is_promise]

    assert Code.TEXT_CHANGED in promises
    assert {code.severity for code in promises} == {Severity.ERROR}
    assert Code.YAML_SYNTAX not in promises


def test_problems_come_in_order_of_place_however_they_were_reported() -> None:
    problems = Problems()
    problems.report(Code.NO_ANSWER, Place("b.txt", 1, 1), words("four"))
    problems.report(Code.NO_ANSWER, Place("a.txt", 10, 1), words("three"))
    problems.report(Code.NO_ANSWER, Place("a.txt", 9, 2), words("two"))
    problems.report(Code.NO_ANSWER, Place("a.txt", 9, 1), words("one"))

    assert [problem.message for problem in problems] == ["one", "two", "three", "four"]


def test_problems_of_one_place_come_in_order_of_code_then_of_report() -> None:
    problems = Problems()
    problems.report(Code.REPEATED_NUMBER, HERE, words("third"))
    problems.report(Code.NO_ANSWER, HERE, words("first"))
    problems.report(Code.NO_ANSWER, HERE, words("second"))

    assert [problem.message for problem in problems] == ["first", "second", "third"]


def test_the_same_problem_counts_once() -> None:
    problems = Problems()
    for _ in range(3):
        problems.report(Code.NO_ANSWER, HERE, words("no answer"))

    assert len(problems) == 1


def test_problems_found_elsewhere_are_added_to_those_here() -> None:
    first, second = (Problem(Code.NO_ANSWER, HERE, words(message)) for message in ("one", "two"))
    problems = Problems([first])

    problems.extend([first, second])

    assert list(problems) == [first, second]


def test_errors_and_doubts_are_distinguished() -> None:
    problems = Problems()
    problems.report(Code.NO_ANSWER, HERE, words("doubtful"))
    problems.report(Code.UNREADABLE, HERE, words("wrong"))

    assert [problem.message for problem in problems.errors] == ["wrong"]
    assert [problem.message for problem in problems.doubts] == ["doubtful"]


def test_a_stopped_build_says_its_errors_and_carries_all_problems() -> None:
    problems = Problems()
    problems.report(Code.UNREADABLE, HERE, words("wrong"))
    problems.report(Code.NO_ANSWER, HERE, words("doubtful"))

    error = BuildStoppedError(problems)

    assert str(error) == "content/source.txt:12:3: [UNREADABLE] wrong"
    assert error.problems is problems
