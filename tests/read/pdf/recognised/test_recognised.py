"""Words kept beside a scan are read like letters of the file; without them, or for another file, nothing is."""

from __future__ import annotations

from generator.model.readings import UnsureWord
from generator.model.text import MarkKind, SourceFile, SourceText
from generator.problems import Code, Problems
from generator.read import read
from tests.read.pdf.made import pdf
from tests.scans import LETTERS_AND_PICTURE, PICTURE, PROGRAM, SCAN, line, read_scan, reading, recognised


def words(source: SourceText, kind: MarkKind) -> list[tuple[str, str]]:
    return [(source.slice(mark.span), mark.value) for mark in source.marks if mark.kind is kind]


def test_lines_and_paragraphs_are_found_by_the_places_of_words() -> None:
    question = [
        "Wanneer komt er vrede in de landen waarover",
        "deze leden zich zorgen maken, en wat doet de",
        "minister?",
    ]
    asked = [line(124 + 12 * number, text) for number, text in enumerate(question)]
    source = read_scan(line(100, "Vraag 1"), *asked, line(172, "Antwoord 1"), line(196, "Dat is niet bekend."))

    assert source.text == "\n\n".join(["Vraag 1", "\n".join(question), "Antwoord 1", "Dat is niet bekend."])
    assert words(source, MarkKind.RECOGNISED) == [(source.text, PROGRAM)]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [line(100 + 12 * number, f"links staat regel nummer {number} van de tekst") for number in range(6)]
    right = [line(100 + 12 * number, f"rechts staat regel nummer {number} daarvan", left=330) for number in range(6)]
    source = read_scan(*(each for pair in zip(left, right, strict=True) for each in pair))

    assert source.text.rindex("links") < source.text.index("rechts")


def test_an_unsure_word_is_marked_with_its_confidence_and_the_place_of_its_picture() -> None:
    source = read_scan(line(100, "De ?leclen van de fractie"))

    ((word, value),) = words(source, MarkKind.UNSURE)
    assert word == "leclen"
    unsure = UnsureWord.of(value)
    assert (unsure.confidence, unsure.page, unsure.left, unsure.right) == (40, 1, 85.0, 115.0)
    assert unsure.top < 100 < unsure.bottom


def test_a_word_that_dutch_has_needs_less_confidence_than_one_that_nobody_knows() -> None:
    kept = recognised([line(100, "vrede xqvrw")]).replace(b'"confidence": 96', b'"confidence": 80')
    source, _ = reading(kept)

    assert source is not None
    assert [word for word, _ in words(source, MarkKind.UNSURE)] == ["xqvrw"]


def test_a_word_that_was_read_well_elsewhere_is_known() -> None:
    kept = recognised([line(100, "xqvrw xqvrw")]).replace(b'"confidence": 96', b'"confidence": 80', 1)
    source, _ = reading(kept)

    assert source is not None
    assert words(source, MarkKind.UNSURE) == []


def test_a_document_says_which_program_recognised_which_pages() -> None:
    _, problems = reading(recognised([line(100, "Ja.")]))

    (problem,) = [each for each in problems if each.code is Code.RECOGNISED_TEXT]
    assert problem.message.startswith(f"page 1: the page is a picture, and {PROGRAM} recognised its words")


def test_of_a_document_with_letters_only_the_pages_without_are_recognised() -> None:
    kept = recognised([line(100, "Deze is een scan.")], data=LETTERS_AND_PICTURE, first=2)
    source, _ = reading(kept, LETTERS_AND_PICTURE)

    assert source is not None
    assert source.text.split("\n") == ["Deze bladzijde heeft letters.", "Deze is een scan."]
    assert words(source, MarkKind.RECOGNISED) == [("Deze is een scan.", PROGRAM)]


def test_a_page_that_has_letters_is_never_taken_from_what_was_recognised() -> None:
    kept = recognised([line(100, "Iets anders.")], data=LETTERS_AND_PICTURE, first=1)
    source, _ = reading(kept, LETTERS_AND_PICTURE)

    assert source is not None
    assert "Iets anders" not in source.text


def test_words_of_another_file_are_an_error() -> None:
    other = pdf(PICTURE, PICTURE)
    source, problems = reading(recognised([line(100, "Ja.")]), other)

    assert source is None
    assert [(each.code, each.place.file) for each in problems] == [(Code.OTHER_SCAN, "map/recognised.json")]


def test_a_damaged_file_is_an_error_at_its_place() -> None:
    kept = recognised([line(100, "Ja.")]).replace(b'"words": [', b'"words": ', 1)
    source, problems = reading(kept)

    assert source is None
    (problem,) = problems
    assert (problem.code, problem.place.file) == (Code.UNREADABLE, "map/recognised.json")
    assert problem.place.line > 1


def test_values_that_no_program_writes_are_an_error_that_names_them() -> None:
    kept = recognised([line(100, "Ja.")]).replace(b'"confidence": 96', b'"confidence": 196')
    source, problems = reading(kept)

    assert source is None
    assert "pages.0.lines.0.words.0.confidence" in problems[0].message


def test_a_scan_without_recognised_words_stays_unread() -> None:
    problems = Problems()
    assert read(SourceFile("source.pdf", SCAN), problems) is None
    assert [each.code for each in problems] == [Code.UNREADABLE]


def missed(*boxes: tuple[float, float, float, float]) -> list[tuple[str, tuple[float, ...]]]:
    """The words beside which others are missed, with the boxes, in two lines and one in another column."""
    lines = (line(100, "De minister zegt"), line(112, "dat het kan"), line(100, "Noot", left=400))
    found = words(read_scan(*lines, unread=boxes), MarkKind.UNSURE)
    unsure = [(word, UnsureWord.of(value)) for word, value in found]
    assert all(each.missed for _, each in unsure)
    return [(word, (each.left, each.top, each.right, each.bottom)) for word, each in unsure]


def test_what_is_missed_on_a_line_is_marked_at_the_word_before_it_with_a_box_around_its_line() -> None:
    assert missed((160.0, 92.0, 190.0, 101.0)) == [("zegt", (70.0, 90.5, 190.0, 103.5))]


def test_what_is_missed_at_the_start_of_a_line_is_marked_at_its_first_word() -> None:
    ((word, box),) = missed((40.0, 104.0, 60.0, 113.0))
    assert (word, box[0]) == ("dat", 40.0)


def test_a_line_that_is_missed_is_marked_at_the_last_word_above_it_in_its_column() -> None:
    assert [word for word, _ in missed((70.0, 118.0, 200.0, 126.0))] == ["kan"]
    assert [word for word, _ in missed((400.0, 118.0, 440.0, 126.0))] == ["Noot"]


def test_several_places_on_a_line_are_one_mark() -> None:
    ((word, box),) = missed((160.0, 92.0, 190.0, 101.0), (200.0, 92.0, 250.0, 101.0))
    assert (word, box[2]) == ("zegt", 250.0)


def test_what_looks_like_two_words_is_unsure_however_sure_the_program_is() -> None:
    source = read_scan(
        line(100, "De minister heeft telaten zien dat vanVN-onderzoek blijkt."), line(112, "6Zie ook dat.")
    )

    assert [word for word, _ in words(source, MarkKind.UNSURE)] == ["telaten", "vanVN-onderzoek", "6Zie"]


def test_names_compounds_and_addresses_are_no_two_words() -> None:
    sure = "ChristenUnie Biden longcoviddossier (door)ontwikkelen www.rijksoverheid.nl NAVO-landen PvdA teneinde"
    assert words(read_scan(line(100, sure)), MarkKind.UNSURE) == []


def test_a_word_that_dutch_has_only_with_an_accent_is_unsure() -> None:
    source = read_scan(line(100, "De Kamer is geinformeerd7 over de financiele ruimte, de reis en de leiding."))

    assert [word for word, _ in words(source, MarkKind.UNSURE)] == ["geinformeerd7", "financiele"]
