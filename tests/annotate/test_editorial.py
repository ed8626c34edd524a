"""What an editor changes about topics, and what is reported when none is left."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.annotate.editorial import edit_topics, report_without_topic
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.block import Repair, RepairKind
from generator.model.consultation import Consultation
from generator.model.consultation_yml import ExchangeEdit, Sidecar
from generator.model.text import Span
from generator.problems import Code, Place, Problem, Problems
from tests.annotate.builders import consultation

PEACE = Annotation(AnnotationKind.TOPIC, "vrede", 1, Span(0, 4), "vraag-1")
OTHER = Annotation(AnnotationKind.TOPIC, "vrede", 4, Span(0, 4), "vraag-2")
TERM = Annotation(AnnotationKind.TERM, "vrede", 1, Span(0, 4), "vraag-1")


def sidecar(add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> Sidecar:
    return Sidecar(exchanges={"vraag-1": ExchangeEdit(add_topics=add, remove_topics=remove)})


def test_without_edits_annotations_stay_as_they_are() -> None:
    assert edit_topics((PEACE, TERM), Sidecar()) == (PEACE, TERM)


def test_removed_topic_goes_from_that_exchange_only_and_terms_stay() -> None:
    assert edit_topics((PEACE, OTHER, TERM), sidecar(remove=("vrede",))) == (OTHER, TERM)


def test_added_topic_comes_last_without_words_and_is_known_as_the_editors() -> None:
    added = Annotation(AnnotationKind.TOPIC, "turkije", None, None, "vraag-1", by_editor=True)
    assert edit_topics((PEACE,), sidecar(add=("turkije", "turkije"))) == (PEACE, added)


def test_added_topic_that_the_rules_gave_keeps_its_words() -> None:
    assert edit_topics((PEACE,), sidecar(add=("vrede",))) == (PEACE,)


def test_topic_given_elsewhere_is_added_where_the_editor_asks() -> None:
    added = Annotation(AnnotationKind.TOPIC, "vrede", None, None, "vraag-1", by_editor=True)
    assert edit_topics((OTHER, TERM), sidecar(add=("vrede",))) == (OTHER, TERM, added)


def test_exchange_without_topic_is_a_doubt_where_its_question_stands() -> None:
    made = consultation(("Vrede?", "Ja."), ("Een twee drie vier vijf zes zeven acht negen tien?", "Ja."))
    problems = Problems()
    report_without_topic(made, (PEACE, TERM), problems)
    assert list(problems) == [
        Problem(
            Code.NO_TOPIC,
            Place("source.txt", 5, 1),
            "no rule of topics.yml covers vraag-2",
            advice="add words to topics.yml, or topics to consultation.yml",
            quote="Een twee drie vier vijf zes zeven acht",
        )
    ]


def test_many_exchanges_without_a_topic_are_one_doubt_at_the_first() -> None:
    made = consultation(("Vrede?", "Ja."), ("Een twee?", "Ja."), ("Drie vier?", "Ja."), ("Vijf?", "Nee."))
    problems = Problems()
    report_without_topic(made, (PEACE,), problems)
    [doubt] = problems
    assert (doubt.quote, doubt.message) == ("Een twee?", "no rule of topics.yml covers vraag-2, vraag-3, vraag-4")


def test_where_each_exchange_has_a_topic_there_is_no_doubt() -> None:
    problems = Problems()
    report_without_topic(consultation(("Vrede?", "Ja.")), (PEACE,), problems)
    assert list(problems) == []


def test_term_is_no_topic() -> None:
    problems = Problems()
    report_without_topic(consultation(("Vrede?", "Ja.")), (TERM,), problems)
    assert [problem.code for problem in problems] == [Code.NO_TOPIC]


def with_hidden(made: Consultation, *hidden: int) -> Consultation:
    """The consultation with all words of these blocks withheld."""
    blocks = tuple(
        replace(block, repairs=(Repair(RepairKind.WITHHELD, Span(block.start, block.end), "privacy"),))
        if block.index in hidden
        else block
        for block in made.blocks
    )
    return replace(made, blocks=blocks)


@pytest.mark.parametrize(
    ("hidden", "quote", "line"),
    [
        ((), "Een twee?", 2),
        ((1,), "1. Antwoord van het kabinet", 3),
        ((1, 2), "Drie.", 4),
        ((2, 3), "Een twee?", 2),
        ((1, 2, 3), "", 2),
        ((0, 1, 2, 3), "", 2),
    ],
)
def test_an_exchange_of_which_words_are_withheld_is_told_by_the_first_that_are_shown(
    hidden: tuple[int, ...], quote: str, line: int
) -> None:
    problems = Problems()
    report_without_topic(with_hidden(consultation(("Een twee?", "Drie.")), *hidden), (), problems)

    [doubt] = problems
    assert (doubt.quote, doubt.place.line) == (quote, line)


@pytest.mark.parametrize("shown", [0, 1, 3])
def test_a_block_begins_where_its_first_character_is_shown(shown: int) -> None:
    made = consultation(("Een twee?", "Drie."))
    start = made.blocks[1].start
    gone = Repair(RepairKind.WITHHELD, Span(start, start + shown), "privacy")
    blocks = tuple(replace(block, repairs=(gone,)) if block.index == 1 and shown else block for block in made.blocks)

    assert replace(made, blocks=blocks).first_offset(1) == start + shown + (shown == len("Een"))
