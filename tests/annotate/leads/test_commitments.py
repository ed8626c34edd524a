"""Which sentences of a document are commitments, and what an editor decides about them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.annotate.leads.commitments import annotate_commitments, edit_commitments
from generator.model.annotation import Annotation, AnnotationKind
from generator.model.commitment import CommitmentFacts, CommitmentState
from generator.model.consultation import Consultation, Dates
from generator.model.consultation_yml import CommitmentEdit, Decision
from generator.model.knowledge import Knowledge
from generator.problems import Problems
from tests.annotate.builders import consultation
from tests.parse.documents import MAY_2025
from tests.understanding import understood

PROMISE = "Ik zal uw Kamer voor 1 juli informeren."
PLAIN = "Dat is bekend."


def made(*answers: str) -> Consultation:
    """A document answered on 12 May 2025."""
    document = consultation(*(("Zult u de Kamer informeren?", answer) for answer in answers))
    return replace(document, front=replace(document.front, dates=Dates(answered=date(2025, 5, 12))))


def found(document: Consultation) -> tuple[Annotation, ...]:
    return tuple(annotate_commitments(document, Knowledge(), Problems()))


def told(document: Consultation, annotations: tuple[Annotation, ...]) -> list[tuple[str, str, CommitmentFacts | None]]:
    return [(words(document, each), each.target, each.commitment) for each in annotations]


def words(document: Consultation, annotation: Annotation) -> str:
    assert annotation.block is not None
    assert annotation.span is not None
    return document.text(annotation.block)[annotation.span.start : annotation.span.end]


def test_the_sentence_of_an_answer_is_marked_with_its_day_and_facts() -> None:
    document = made(f"{PLAIN} {PROMISE}", PLAIN)
    assert told(document, found(document)) == [(PROMISE, "2025-06-30", CommitmentFacts("uw Kamer", "voor 1 juli"))]
    assert [each.exchange for each in found(document)] == ["vraag-1"]


def test_the_words_of_a_question_never_promise() -> None:
    document = consultation((PROMISE, PLAIN))
    assert found(document) == ()


def test_the_real_document_holds_five_commitments_in_four_answers() -> None:
    record = understood("source.txt", MAY_2025.read_bytes()).record
    kept = [(e.id, c) for e in record.consultation.exchanges for c in record.commitments_of(e)]
    assert [(exchange, c.facts.addressee, c.facts.term, c.due) for exchange, c in kept] == [
        ("vraag-5", "de Kamer", "de komende tijd", None),
        ("vraag-9", "de Kamer", "", None),
        ("vraag-9", "uw Kamer", "de komende tijd", None),
        ("vraag-10", "u", "op zo kort mogelijke termijn", None),
        ("vraag-14", "de Kamer", "de komende tijd", None),
    ]
    assert [c.sentence.split()[:4] for _, c in kept][1] == ["De", "minister", "van", "Defensie"]
    assert all(c.facts.state is CommitmentState.RECOGNISED for _, c in kept)


@pytest.mark.parametrize(
    ("edit", "target", "facts"),
    [
        (
            CommitmentEdit(quote="voor 1 juli"),
            "2025-06-30",
            CommitmentFacts("uw Kamer", "voor 1 juli", CommitmentState.CONFIRMED),
        ),
        (
            CommitmentEdit(quote="uw Kamer", document="kst-28676-510"),
            "2025-06-30",
            CommitmentFacts("uw Kamer", "voor 1 juli", CommitmentState.FULFILLED, "kst-28676-510"),
        ),
        (
            CommitmentEdit(quote="Ik zal", due=date(2025, 6, 20), addressee="de Tweede Kamer"),
            "2025-06-20",
            CommitmentFacts("de Tweede Kamer", "voor 1 juli", CommitmentState.CONFIRMED),
        ),
    ],
)
def test_an_editor_confirms_names_the_document_and_corrects(
    edit: CommitmentEdit, target: str, facts: CommitmentFacts
) -> None:
    document = made(f"{PLAIN} {PROMISE}")
    edited = edit_commitments(document, found(document), (edit,))
    assert told(document, edited) == [(PROMISE, target, facts)]
    assert [each.by_editor for each in edited] == [True]


def test_an_editor_takes_away_what_is_none_and_nothing_else() -> None:
    document = made(PROMISE, PROMISE)
    edit = CommitmentEdit(quote="voor 1 juli", occurrence=2, state=Decision.NONE)
    assert [each.exchange for each in edit_commitments(document, found(document), (edit,))] == ["vraag-1"]


def test_a_sentence_that_no_rule_found_becomes_one() -> None:
    document = made(f"{PROMISE} Een tabel gaat naar de leden. {PLAIN}")
    edited = edit_commitments(document, found(document), (CommitmentEdit(quote="Een tabel", due=date(2025, 9, 1)),))
    assert told(document, edited)[1] == (
        "Een tabel gaat naar de leden.",
        "2025-09-01",
        CommitmentFacts(state=CommitmentState.CONFIRMED),
    )
    assert {each.kind for each in edited} == {AnnotationKind.COMMITMENT}


@pytest.mark.parametrize("quote", ["staat nergens", "Vragen en opmerkingen"])
def test_words_that_stand_in_no_question_or_answer_change_nothing(quote: str) -> None:
    document = made(PROMISE)
    assert edit_commitments(document, found(document), (CommitmentEdit(quote=quote),)) == found(document)
