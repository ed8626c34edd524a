"""May 2025 in each official form: the same questions, answers, factions, pairings and states come out."""

from functools import cache
from pathlib import Path

import pytest

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation
from generator.model.knowledge import Knowledge, Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.shapes.forms import FORMS, SHAPES
from tests.shapes.layouts import LAYOUTS
from tests.shapes.matching import differences

CONTENT = Path(__file__).parents[2] / "content"
IN_LINES = tuple(shape for shape in SHAPES if shape[1] != "flattened")
PAIRED = tuple(shape for shape in IN_LINES if shape[0] in ("turns-numbered", "turns-unnumbered", "contribution"))
DOUBTED = tuple(shape for shape in IN_LINES if FORMS[shape[0]].doubts)


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


@pytest.mark.parametrize(("name", "layout"), IN_LINES)
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
def test_slips_of_the_numbering_are_told(name: str, layout: str) -> None:
    _, problems = parsed(name, layout)
    assert {doubt.code.label for doubt in problems.doubts} >= set(FORMS[name].doubts)
