"""Each unsure word of a scan is a doubt with its place; of a page that was read badly there is one."""

from __future__ import annotations

from generator.model.recognition import RecognisedLine
from generator.parse.doubts.unsure_words import report_unsure_words
from generator.problems import Code, Problem, Problems
from tests.marked_source import marked
from tests.scans import line, read_scan


def doubts(*lines: RecognisedLine) -> list[Problem]:
    problems = Problems()
    report_unsure_words(read_scan(*lines), problems)
    return list(problems)


def test_an_unsure_word_is_quoted_at_its_place_with_its_page() -> None:
    (doubt,) = doubts(line(100, "Vraag 1"), line(124, "Wanneer ?kornt er vrede?"))

    assert (doubt.code, doubt.quote) == (Code.UNSURE_WORD, "kornt")
    assert (doubt.place.line, doubt.place.column, doubt.place.page) == (2, 9, 1)
    assert "40%" in doubt.message


def test_a_page_that_was_read_badly_is_one_doubt() -> None:
    bad = [line(100 + 12 * number, "?wvnb de ?kqpt staat ?hgfz op") for number in range(8)]
    (doubt,) = doubts(*bad)

    assert doubt.about == ("1",)
    assert "24 of 48 words" in doubt.message


def test_a_few_words_with_one_that_is_unsure_are_no_bad_page() -> None:
    assert [doubt.quote for doubt in doubts(line(100, "?wvnb"))] == ["wvnb"]


def test_headers_and_footers_are_no_doubt() -> None:
    source = marked(
        "<recognised x><furniture><unsure 40 1 0 0 9 9>Tweedo</unsure> Kamer</furniture>\n\n"
        "De <unsure 40 1 0 0 9 9>leclen</unsure> vragen.</recognised>"
    )
    problems = Problems()
    report_unsure_words(source, problems)

    assert [problem.quote for problem in problems] == ["leclen"]


def test_words_that_may_be_missing_are_a_doubt_at_the_word_before_them() -> None:
    source = read_scan(line(100, "Vraag 1"), line(124, "Wanneer komt"), unread=[(135.0, 116.0, 180.0, 126.0)])
    report_unsure_words(source, problems := Problems())

    (doubt,) = problems
    assert (doubt.code, doubt.quote) == (Code.MISSED_WORDS, "komt")
    assert (doubt.place.line, doubt.place.column, doubt.place.page) == (2, 9, 1)


def test_of_a_page_that_was_read_badly_the_places_without_words_are_doubts_of_their_own() -> None:
    bad = [line(100 + 12 * number, "?wvnb de ?kqpt staat ?hgfz op") for number in range(8)]
    source = read_scan(*bad, unread=[(70.0, 200.0, 300.0, 208.0)])
    report_unsure_words(source, problems := Problems())

    assert [problem.code for problem in problems] == [Code.UNSURE_WORD, Code.MISSED_WORDS]


def test_of_a_word_that_the_program_was_sure_of_the_doubt_says_what_is_odd_about_it() -> None:
    (doubt,) = doubts(line(100, "Vraag 1"), line(124, "Dit is telaten zien."))

    assert (doubt.code, doubt.quote) == (Code.UNSURE_WORD, "telaten")
    assert "looks like two words" in doubt.message
