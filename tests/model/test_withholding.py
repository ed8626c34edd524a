from __future__ import annotations

import re

import pytest

from generator.messages.message import words
from generator.model.block import Block, BlockKind, Repair, RepairKind
from generator.model.consultation import Consultation, FrontMatter
from generator.model.text import Line, SourceText, Span
from generator.model.withholding import MOST_SECRETS, publishable, revealed, unseen_spans, withheld_spans
from generator.problems import Code, Place, Problem

TEXT = "Bel Jan Jansen op 070 1234567."
NAME = Repair(RepairKind.WITHHELD, Span(4, 14), "privacy")
HYPHEN = Repair(RepairKind.HYPHEN_KEPT, Span(20, 21), "")


def consultation(*repairs: Repair) -> Consultation:
    source = SourceText("source.txt", TEXT, (Line(1, Span(0, len(TEXT))),))
    block = Block(0, BlockKind.PARAGRAPH, (Span(0, len(TEXT)),), repairs)
    return Consultation("x", source, (block,), FrontMatter(), ())


def doubt(quote: str = "", message: str = "iets", column: int = 25) -> Problem:
    return Problem(Code.LINE_HYPHEN, Place("source.txt", 1, column), words(message), words("kijk"), quote)


def test_what_is_withheld_is_known_once_in_document_order() -> None:
    other = Repair(RepairKind.WITHHELD, Span(0, 2), "")

    assert withheld_spans(consultation(NAME, NAME, HYPHEN, other).blocks) == (Span(0, 2), Span(4, 14))


def test_revealed_blocks_read_with_what_is_withheld_and_keep_other_repairs() -> None:
    [block] = revealed(consultation(NAME, HYPHEN).blocks)

    assert block.repairs == (HYPHEN,)


def test_where_nothing_is_withheld_every_problem_is_shown_in_full() -> None:
    assert publishable([doubt("Jan Jansen")], consultation()) == (doubt("Jan Jansen"),)


@pytest.mark.parametrize(
    "problem",
    [
        doubt("Bel Jan Jansen op"),
        doubt("Jansen"),
        doubt(message="nothing explains Jan Jansen"),
        doubt("op", column=5),
        doubt("op", column=14),
    ],
    ids=["quotes it", "quotes a part", "names it", "stands where it begins", "stands where it ends"],
)
def test_a_problem_that_quotes_withheld_words_shows_only_its_kind(problem: Problem) -> None:
    [shown] = publishable([problem], consultation(NAME))

    assert (shown.quote, shown.advice, shown.message) == ("", "", Code.LINE_HYPHEN.meaning)
    assert shown.place == problem.place


@pytest.mark.parametrize("problem", [doubt("op 070"), doubt("an"), doubt("", column=3), doubt("", column=15)])
def test_a_problem_about_other_words_stays_as_it_is(problem: Problem) -> None:
    assert publishable([problem], consultation(NAME)) == (problem,)


def unseen(kind: BlockKind, *repairs: Repair) -> Consultation:
    source = SourceText("source.txt", TEXT, (Line(1, Span(0, len(TEXT))),))
    return Consultation("x", source, (Block(0, kind, (Span(0, len(TEXT)),), repairs),), FrontMatter(), ())


@pytest.mark.parametrize(
    "made",
    [
        unseen(BlockKind.DELETED),
        unseen(BlockKind.HIDDEN),
        unseen(BlockKind.PARAGRAPH, Repair(RepairKind.DELETED, Span(18, 29), "")),
        unseen(
            BlockKind.PARAGRAPH, Repair(RepairKind.HIDDEN, Span(0, 30), ""), Repair(RepairKind.DELETED, Span(2, 5), "")
        ),
    ],
    ids=["a deleted paragraph", "a hidden one", "deleted words", "overlapping"],
)
def test_a_problem_that_stands_in_what_was_deleted_or_hidden_shows_only_its_kind(made: Consultation) -> None:
    [shown] = publishable([doubt("1234567", "about “1234567”", column=25)], made)

    assert (shown.quote, shown.message) == ("", Code.LINE_HYPHEN.meaning)


def test_what_is_withheld_deleted_or_hidden_is_known_in_document_order() -> None:
    made = unseen(BlockKind.HIDDEN, NAME, HYPHEN)

    assert unseen_spans(made.blocks) == (Span(0, 30), Span(4, 14))


def test_hidden_words_are_never_shown_wherever_their_doubt_stands() -> None:
    problem = Problem(Code.HIDDEN_TEXT, Place("source.html"), words("hides “geheim”"), words(""), "geheim")
    [shown] = publishable([problem], consultation())

    assert "geheim" not in (shown.message, shown.quote, shown.advice)


def test_a_name_that_stays_is_reported_without_its_place_or_words_and_once() -> None:
    places = (Place("source.txt", line, 1, 2) for line in (3, 9))
    problems = [
        Problem(Code.NAME_KEPT, place, words("De Vries, line 3"), words("kijk"), "De Vries") for place in places
    ]
    [shown] = publishable(problems, consultation())

    assert shown == Problem(Code.NAME_KEPT, Place("source.txt"), Code.NAME_KEPT.meaning)


def test_of_a_document_with_very_many_withheld_words_problems_show_their_kind_only() -> None:
    text = " ".join(f"w{number}" for number in range(MOST_SECRETS + 1))
    source = SourceText("source.txt", text, (Line(1, Span(0, len(text))),))
    spans = [Span(*word.span()) for word in re.finditer(r"\S+", text)]
    block = Block(
        0, BlockKind.PARAGRAPH, (Span(0, len(text)),), tuple(Repair(RepairKind.WITHHELD, s, "") for s in spans)
    )
    [shown] = publishable([doubt("anders", column=0)], Consultation("x", source, (block,), FrontMatter(), ()))

    assert shown.quote == ""
