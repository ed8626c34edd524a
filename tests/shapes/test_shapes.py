"""May 2025 in each official form: the same questions, answers, factions, pairings and states come out."""

from functools import cache
from pathlib import Path

import pytest

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.shapes.form import Form
from tests.shapes.forms import FORMS, SHAPES
from tests.shapes.layouts import LAYOUTS
from tests.shapes.matching import differences, read_as

CONTENT = Path(__file__).parents[2] / "content"
RUNNING = tuple(shape for shape in SHAPES if FORMS[shape[0]].running)
PAIRED = tuple(shape for shape in SHAPES if shape not in RUNNING)
DOUBTED = tuple(shape for shape in SHAPES if FORMS[shape[0]].doubts)


@cache
def knowledge() -> Knowledge:
    return load_knowledge(CONTENT, Problems())


@cache
def parsed(name: str, layout: str) -> tuple[Consultation, Problems]:
    problems = Problems()
    text = LAYOUTS[layout](FORMS[name].paragraphs)
    source = read(SourceFile(f"{name}.txt", text.encode()), problems)
    assert source is not None
    return parse(source, name, knowledge(), Sidecar(), problems), problems


@pytest.mark.parametrize(("name", "layout"), PAIRED)
def test_the_same_exchanges_come_out(name: str, layout: str) -> None:
    consultation, _ = parsed(name, layout)
    assert differences(FORMS[name], consultation) == []


@pytest.mark.parametrize(("name", "layout"), SHAPES)
def test_the_facts_of_the_form_come_out(name: str, layout: str) -> None:
    front = parsed(name, layout)[0].front
    found = {
        "kind": front.kind,
        "chamber": front.chamber,
        "dossier": " ".join(front.dossiers),
        "number": front.number,
        "asked": front.dates.asked and str(front.dates.asked),
        "answered": front.dates.answered and str(front.dates.answered),
        "adopted": front.dates.adopted and str(front.dates.adopted),
        "committee": front.committee,
        "addressee": front.addressee,
    }
    wanted = FORMS[name].facts
    assert {key: found[key] for key in wanted} == wanted


@pytest.mark.parametrize(("name", "layout"), DOUBTED)
def test_slips_of_the_numbering_are_reported(name: str, layout: str) -> None:
    _, problems = parsed(name, layout)
    assert {doubt.code.label for doubt in problems.doubts} >= set(FORMS[name].doubts)


@pytest.mark.parametrize(("name", "layout"), RUNNING)
def test_a_running_answer_stays_with_its_faction_and_its_pairing_is_doubted(name: str, layout: str) -> None:
    form, (consultation, problems) = FORMS[name], parsed(name, layout)
    assert _questions(consultation) == [(w.questions[0].paragraphs[0], w.questions[0].factions[0]) for w in form.wanted]
    for faction, running in form.running.items():
        assert running in _answered_to(consultation, faction)
    for exchange in consultation.exchanges:
        assert read_as(consultation, exchange.answer_blocks) in _all_answers(form, exchange.factions)
    assert len(problems.doubts) >= len(form.running)


def _questions(consultation: Consultation) -> list[tuple[str, tuple[str, ...]]]:
    found = (question for exchange in consultation.exchanges for question in exchange.questions)
    return [(read_as(consultation, question.paragraphs), question.factions) for question in found]


def _answered_to(consultation: Consultation, faction: str) -> str:
    """All words under a faction that are no question of it, in the order of the document."""
    blocks = {
        block
        for section in consultation.sections
        if section.factions == (faction,)
        for block in (*section.introduction, *(b for exchange in section.exchanges for b in exchange.answer_blocks))
    }
    return read_as(consultation, sorted(blocks))


def _all_answers(form: Form, factions: tuple[str, ...]) -> str:
    return form.running[factions[0]]
