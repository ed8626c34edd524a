"""What an editor reads in a scan takes the place of what was recognised there, and of nothing else."""

from __future__ import annotations

import pytest

from generator.model.consultation_yml import Reading
from generator.model.readings import Reread
from generator.model.text import MarkKind, SourceText
from generator.parse.rereading import reread
from tests.marked_source import marked
from tests.scans import line, read_scan


def source() -> SourceText:
    return read_scan(
        line(100, "De ?leclen van de fractie"),
        line(112, "vragen wat de ?leclen doen"),
        line(124, "?· "),
        line(136, "en ook hoe."),
    )


def entry(quote: str, reads: str, occurrence: int = 1) -> Reading:
    return Reading(quote=quote, reads=reads, occurrence=occurrence)


def rereadings(found: SourceText) -> list[tuple[str, Reread]]:
    marks = [mark for mark in found.marks if mark.kind is MarkKind.REREAD]
    return [(found.slice(mark.span), Reread.of(mark.value)) for mark in marks]


def test_the_words_of_the_editor_stand_where_others_were_recognised() -> None:
    found = reread(source(), (entry("leclen", "leden"),))

    assert found.text.startswith("De leden van de fractie\nvragen wat de leclen doen")
    assert rereadings(found) == [("leden", Reread(0, "leclen"))]


def test_an_occurrence_counts_words_as_they_were_recognised() -> None:
    found = reread(source(), (entry("leclen", "leden"), entry("leclen", "leerlingen", 2)))

    assert "De leden van de fractie\nvragen wat de leerlingen doen" in found.text


def test_a_doubt_that_was_answered_is_gone_and_others_stay() -> None:
    found = reread(source(), (entry("leclen", "leden"),))

    assert [found.slice(mark.span) for mark in found.marks if mark.kind is MarkKind.UNSURE] == ["leclen", "·"]


def test_a_speck_is_taken_away_with_its_line() -> None:
    before = source()
    found = reread(before, (entry("·", ""),))

    assert "·" not in found.text
    assert len(found.lines) == len(before.lines) - 1
    assert found.text.endswith("doen\nen ook hoe.")
    assert [found.slice(each.span) for each in found.lines] == found.text.split("\n")


def test_lines_and_marks_stay_with_their_words() -> None:
    found = reread(source(), (entry("leclen", "leden"),))

    assert [found.slice(each.span) for each in found.lines] == found.text.split("\n")
    (mark,) = [mark for mark in found.marks if mark.kind is MarkKind.RECOGNISED]
    assert found.slice(mark.span) == found.text


@pytest.mark.parametrize(
    "wrong", [entry("leden", "lieden"), entry("leclen", "leden", 3), entry("lecl", "led"), entry("fractie vragen", "x")]
)
def test_words_that_were_not_recognised_so_on_one_line_change_nothing(wrong: Reading) -> None:
    before = source()

    assert reread(before, (wrong,)) is before


def test_letters_that_the_file_has_itself_are_never_changed() -> None:
    before = marked("De leclen van <recognised x>de leclen</recognised> van de fractie.")
    found = reread(before, (entry("leclen", "leden"), entry("leclen", "leden", 2)))

    assert found.text == "De leclen van de leden van de fractie."


def test_of_two_entries_about_the_same_words_one_counts() -> None:
    found = reread(source(), (entry("De leclen", "De leden"), entry("leclen", "lieden")))

    assert [each.entry for _, each in rereadings(found)] == [0]


def test_what_reads_the_same_is_refused() -> None:
    with pytest.raises(ValueError, match="the same words"):
        entry("leclen", " leclen ")
