"""A document goes the whole way, as in a build, but nothing that is raised on the way is caught."""

from collections.abc import Callable

import pytest

import generator.read
from generator import pipeline
from generator.knowledge.consultation_folders import SIDECAR as IN_A_BUILD
from generator.model.text import Line, SourceFile, SourceText, Span
from generator.problems import Problems
from tests.fuzz.guided import whole as way
from tests.fuzz.guided.form import SIDECAR, SOURCE, Form
from tests.fuzz.guided.whole import pages_of, whole

TEXT = Form(".txt", ((SOURCE, b"Vraag 1\nWaarom is dat zo?\n\nAntwoord 1\nDaarom.\n"),))


def fail(*_: object, **__: object) -> None:
    raise ZeroDivisionError("not this")


def test_a_document_gets_its_pages() -> None:
    made = pages_of(TEXT)
    assert made.record
    assert made.site
    assert [question.id for exchange in made.record.consultation.exchanges for question in exchange.questions]
    assert any("Waarom is dat zo?" in page.markdown for page in made.site.pages)


@pytest.mark.parametrize("stage", ["parse", "annotate", "idle_decisions", "check_corrections", "check_idle"])
def test_what_a_stage_raises_is_raised(stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, stage, fail)
    with pytest.raises(ZeroDivisionError):
        whole(TEXT)


def test_what_the_pages_raise_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way, "render", fail)
    with pytest.raises(ZeroDivisionError):
        whole(TEXT)


@pytest.mark.parametrize(
    ("reader", "raised"),
    [
        (fail, ZeroDivisionError),
        (lambda *_: None, AssertionError),
        (lambda *_: SourceText("x", "Vraag 1", (Line(2, Span(0, 7)),), ()), AssertionError),
    ],
    ids=["raises", "neither text nor problem", "wrong lines"],
)
def test_a_reader_that_breaks_its_contract_is_reported(
    reader: Callable[[SourceFile, Problems], SourceText | None],
    raised: type[Exception],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(generator.read, "load_reader", lambda _: reader)
    with pytest.raises(raised):
        whole(TEXT)


def test_the_pipeline_catches_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    whole(TEXT)
    monkeypatch.setattr(pipeline, "parse", fail)
    problems = Problems()
    file = SourceFile("content/consultations/x/source.txt", TEXT.file())
    with way.unguarded():
        pass
    assert pipeline._made(file, "x", way._knowledge(), way._sidecar(b"", problems).sidecar).record is None


def test_a_sidecar_decides_and_one_with_a_mistake_stops_before_there_are_pages() -> None:
    right = pages_of(TEXT.with_part(SIDECAR, b"title: Waarom\n"))
    wrong = pages_of(TEXT.with_part(SIDECAR, b"title: [\nx"))
    assert right.record
    assert right.record.consultation.front.title == "Waarom"
    assert right.site
    assert wrong.problems.errors
    assert wrong.site is None
    assert SIDECAR == IN_A_BUILD


def test_a_file_that_cannot_be_read_is_reported_and_has_no_pages() -> None:
    made = pages_of(Form(".xml", ((SOURCE, b"nothing"),)))
    assert made.problems.errors
    assert made.site is None


def test_documents_of_another_kind_are_distinguished() -> None:
    answered, asked = whole(TEXT), whole(Form(".txt", ((SOURCE, b"Vraag 1\nWaarom is dat zo?\n"),)))
    assert answered - asked
    assert asked - answered
    assert whole(TEXT) == answered
