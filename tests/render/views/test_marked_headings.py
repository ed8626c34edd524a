"""Headings of exchanges are found once for a consultation, and are then the same wherever they stand."""

from __future__ import annotations

from generator.model.library import Record
from generator.render.views.marked_headings import MarkedHeading, headings_in, keep_headings, marked_heading
from generator.render.views.summarizing import summary_of
from generator.render.writing.headings import exchange_heading, exchange_subject
from generator.render.writing.markdown import Markdown
from generator.render.writing.short_headings import short_heading
from tests.render.documents import consultation, knowledge, record

LONG = "Wat doet het kabinet voor vrede, en waarom doet het dat nu, nu zo veel landen erom vragen en niemand iets doet?"


def two() -> Record:
    return record(consultation("# VVD: Vragen", f"q1: {LONG}", "a1: Dat.", "q2: What is the way forward?", "a2: Dit."))


def written(made: Record) -> list[tuple[str, str, str, Markdown]]:
    known = knowledge()
    return [
        (
            exchange_heading(made, each, known),
            exchange_subject(made, each, known),
            short_heading(made, each, known),
            marked_heading(made, each, known),
        )
        for each in made.consultation.exchanges
    ]


def test_headings_of_the_summary_are_those_that_the_consultation_has_without_it() -> None:
    kept = two()
    keep_headings(kept, headings_in(summary_of(two(), knowledge())))
    assert written(kept) == written(two())


def test_headings_that_are_kept_are_not_found_again() -> None:
    made = two()
    keep_headings(made, [MarkedHeading("vraag-1", "Vraag 1, VVD: Vrede: nu", Markdown("**Vrede**"))])
    assert written(made)[0] == ("Vraag 1, VVD: Vrede: nu", "Vrede: nu", "", Markdown("**Vrede**"))
    assert written(made)[1] == written(two())[1]


def test_a_heading_without_a_subject_stays_without() -> None:
    made = two()
    keep_headings(made, [MarkedHeading("vraag-1", "Vraag 1, VVD", Markdown("Vraag 1, VVD"))])
    assert written(made)[0][:2] == ("Vraag 1, VVD", "")
