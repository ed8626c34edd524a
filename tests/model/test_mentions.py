"""Where a consultation refers to other documents, and as what others refer to it."""

from __future__ import annotations

import pytest

from generator.model import document_kinds as kinds
from generator.model.annotation import Annotation, AnnotationKind, Certainty
from generator.model.consultation import FrontMatter
from generator.model.mentions import Mention, mentions_in, published_as
from generator.model.text import Span
from tests.render.documents import consultation

MADE = consultation(
    "p: Nummer 2024D40329 gaat over Kamerstuk 28676, nr. 5.",
    "# VVD: Vragen",
    "q1: Zie 2024D11111 en nr. 5 t/m 7?",
    "A1: Antwoord",
    "a1: Zie nr. 8.",
    front=FrontMatter(dossiers=("28676",), number="8"),
)


def reference(block: int | None, target: str, certainty: Certainty = Certainty.CERTAIN) -> Annotation:
    span = None if block is None else Span(0, 3)
    return Annotation(AnnotationKind.REFERENCE, target, block, span, certainty=certainty)


def found(*annotations: Annotation) -> list[Mention]:
    return list(mentions_in(MADE, annotations))


def test_a_mention_knows_the_question_or_answer_that_holds_it() -> None:
    mentions = found(reference(0, "kst-1-1"), reference(2, "kst-1-2"), reference(3, "kst-1-3"), reference(4, "kst-1-4"))
    assert [each.turn.id if each.turn else None for each in mentions] == [None, "vraag-1", "antwoord-1", "antwoord-1"]


def test_a_document_that_a_range_implies_stands_where_the_range_stands() -> None:
    mentions = found(reference(2, "kst-28676-5"), reference(None, "kst-28676-6"), reference(2, "kst-28676-7"))
    assert [(each.document, each.block) for each in mentions] == [
        ("kst-28676-5", 2),
        ("kst-28676-6", 2),
        ("kst-28676-7", 2),
    ]


def test_a_document_does_not_mention_itself() -> None:
    assert found(reference(4, "kst-28676-8"), reference(0, "2024D40329")) == []
    assert [each.document for each in found(reference(2, "2024D11111"))] == ["2024D11111"]


def test_what_is_not_known_is_not_mentioned_and_what_a_rule_filled_in_is_shown() -> None:
    assert found(reference(2, ""), reference(2, "kst-1-1", Certainty.UNKNOWN)) == []
    assert [each.is_derived for each in found(reference(2, "kst-1-1", Certainty.DERIVED), reference(2, "kst-1-2"))] == [
        True,
        False,
    ]


def test_other_annotations_mention_no_document() -> None:
    assert found(Annotation(AnnotationKind.TERM, "NAVO", 2, Span(0, 3))) == []


@pytest.mark.parametrize(
    ("front", "ids"),
    [
        (FrontMatter(official_id="ah-tk-20232024-123", dossiers=("28676",), number="123"), ("ah-tk-20232024-123",)),
        (FrontMatter(official_id="kst-21501-32-7-h1"), ("kst-21501-32-7-h1", "kst-21501-32-7")),
        (FrontMatter(dossiers=("28676",), number="501"), ("kst-28676-501",)),
        (FrontMatter(dossiers=("28676",), number="BM"), ()),
        (FrontMatter(dossiers=("28676",)), ()),
        (FrontMatter(dossiers=("28676", "21501-02"), number="501"), ()),
        (FrontMatter(dossiers=("28676",), number="501", derived=("dossiers",)), ()),
        # The number of such a document is that of an Aanhangsel.
        (FrontMatter(kind=kinds.AANHANGSEL, dossiers=("28676",), number="501"), ()),
    ],
)
def test_a_document_is_known_by_an_id_only_where_that_is_certain(front: FrontMatter, ids: tuple[str, ...]) -> None:
    assert published_as(front) == ids
