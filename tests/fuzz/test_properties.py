"""Whatever a document says, and in whatever order: no word is lost, nothing stands twice, nothing is raised."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.knowledge.load import load_knowledge
from generator.model.consultation import Consultation, State
from generator.model.consultation_yml import Sidecar
from generator.model.knowledge import Knowledge
from generator.model.text import SourceFile, SourceText
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.fuzz.invariants import check_consultation, check_source

pytestmark = pytest.mark.slow

# What the lines of such documents are made of, in no order.
_NUMBERS = st.sampled_from(["1", "2", "3", "5 en 6", "5 t/m 8", "2–5", "3a", "7, 8 en 9", "999", "0", "10-2"])
_LINES = st.one_of(
    st.sampled_from([
        "28 676 Noord-Atlantische Verdragsorganisatie (NAVO)",
        "Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
        "LIJST VAN VRAGEN EN ANTWOORDEN",
        "Vastgesteld 31 februari 2025",
        "De voorzitter van de commissie, Klaver",
        "De adjunct-griffier van de commissie,",
        "Inhoudsopgave",
        "I Vragen en opmerkingen vanuit de fracties",
        "II Antwoord / Reactie van de minister",
        "Vragen en opmerkingen van de leden van de VVD-fractie",
        "Vragen en opmerkingen van de leden van de fracties van D66 en Volt",
        "Vragen van de leden van de Onbekende-fractie",
        "De leden van de VVD-fractie vragen wat de minister vindt.",
        "Deze leden vragen of dat zo blijft. Zo nee, waarom niet?",
        "Het kabinet zal dit be-",
        "ogen, zoals de NAVO-",
        "norm vraagt.",
        "- een punt van een lijst",
        "Zie het antwoord op vraag 2.",
        "Mededeling",
        "Toelichting:",
        "1 Kamerstuk 28 676, nr. 500.",
        "Antwoord",
        "Vraag",
        "",
        "",
        "\f",
    ]),
    st.builds("Vraag {}".format, _NUMBERS),
    st.builds("Vraag {}: Waarom is dat zo?".format, _NUMBERS),
    st.builds("Antwoord {}".format, _NUMBERS),
    st.builds("Antwoord op vraag {}:".format, _NUMBERS),
    st.builds("{}. Antwoord van het kabinet".format, _NUMBERS),
    st.builds("{}".format, _NUMBERS),
    st.builds("{}. Waarom is dat zo?".format, _NUMBERS),
    st.text(max_size=20),
)  # fmt: skip
DOCUMENTS = st.builds(
    lambda lines, end: end.join(lines), st.lists(_LINES, max_size=40), st.sampled_from(["\n", "\n\n", "\r\n", " "])
)


@cache
def knowledge() -> Knowledge:
    return load_knowledge(Path(__file__).parents[2] / "content", Problems())


def understood(text: str) -> tuple[SourceText | None, Consultation | None, Problems]:
    problems = Problems()
    source = read(SourceFile("any.txt", text.encode("utf-8", errors="replace")), problems)
    consultation = parse(source, "any", knowledge(), Sidecar(), problems) if source else None
    return source, consultation, problems


@given(DOCUMENTS)
@settings(max_examples=300)
@example("Vraag 1\nWaarom?\nAntwoord 1\nDaarom.")
def test_any_document_gives_a_sound_consultation_or_a_problem(text: str) -> None:
    source, consultation, problems = understood(text)
    if source is None or consultation is None:
        assert problems.errors
    else:
        check_source(source)
        check_consultation(consultation)


@given(DOCUMENTS)
@settings(max_examples=100)
def test_a_state_says_whether_there_is_an_answer(text: str) -> None:
    _, consultation, _ = understood(text)
    for exchange in consultation.exchanges if consultation else ():
        answered = any(consultation.text(block).strip() for block in exchange.answer_blocks) if consultation else False
        assert answered == (exchange.state is not State.NO_ANSWER)


@given(DOCUMENTS)
@settings(max_examples=50)
def test_the_same_document_is_understood_the_same_way_again(text: str) -> None:
    first, again = understood(text), understood(text)
    assert first[1] == again[1]
    assert list(first[2]) == list(again[2])
