"""The dossier that the front matter of a document names as its subject, with or without a chapter of the budget."""

from __future__ import annotations

import pytest

from generator.model.consultation_yml import Sidecar
from generator.parse import parse
from generator.problems import Code, Problems
from tests.parse.documents import document, knowledge, source_text

HEAD = "LIJST VAN VRAGEN"
OPENING = (
    "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de minister van Financiën over {about}."
)
ASKED = ("Vraag 1", "Wat kost dat?", "Vraag 2", "Wie betaalt dat?")
BUDGET = "de Vaststelling van de begrotingsstaten van het Ministerie van Financiën (IX) voor het jaar 2022"


def found(about: str, head: str = HEAD) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
    """The dossiers, the derived facts, and whether a problem reports that none was found."""
    problems = Problems()
    source = source_text(document(head, OPENING.format(about=about), *ASKED))
    front = parse(source, "made", knowledge(), Sidecar(), problems).front
    missing = [problem for problem in problems if problem.code is Code.MISSING_FACT and "dossiers" in problem.message]
    return front.dossiers, front.derived, bool(missing)


@pytest.mark.parametrize(
    ("about", "dossier"),
    [
        (f"{BUDGET} (Kamerstuk 35 925 IX)", "35925-IX"),
        (f"{BUDGET} (35 925-IX)", "35925-IX"),
        (f"{BUDGET} (35 925 IX)", "35925-IX"),
        (f"{BUDGET} (Kamerstukken II 2021/22, 35 925 IX)", "35925-IX"),
        (f"{BUDGET} (Kamerstukken II 2021-2022, 35925-IX)", "35925-IX"),
        (f"{BUDGET} (kamerstukdossier 35 925, hoofdstuk IX)", "35925-IX"),
        (f"{BUDGET}, Kamerstuk 35 925 IX", "35925-IX"),
        ("het jaarverslag van het ministerie (36 100-XIII)", "36100-XIII"),
        ("de ontwerpbegroting van het Provinciefonds (36 200 C)", "36200-C"),
        ("het wetsvoorstel Wijziging van de Kadasterwet (35 812)", "35812"),
        ("de Wet toekomst kadaster (Kamerstuk 36 067)", "36067"),
        ("de geannoteerde agenda (21 501-07)", "21501-07"),
        (f"{BUDGET} (Kamerstuk 35 925 IX, nr. 2)", "35925-IX"),
    ],
)
def test_a_dossier_named_alone_is_that_of_the_document(about: str, dossier: str) -> None:
    dossiers, derived, is_missed = found(about)
    assert dossiers == (dossier,)
    assert "dossiers" in derived
    assert not is_missed


@pytest.mark.parametrize(
    "about",
    [
        "de begrotingen van Financiën (35 925 IX) en van het Provinciefonds (35 925 C)",
        "de brieven over belastingen (Kamerstuk 32 140) en over toeslagen (Kamerstuk 31 066)",
        "de suppletoire begrotingen (Kamerstukken 36 200 IX en 36 200 XIII)",
    ],
)
def test_of_several_none_is_guessed(about: str) -> None:
    assert found(about)[0] == ()


@pytest.mark.parametrize(
    "about",
    ["de regeling voor 12 000 gezinnen", "de kosten (35 200 euro)", "het aantal huizen (35 200)", "de brief van 2021"],
)
def test_a_number_that_counts_is_none(about: str) -> None:
    dossiers, _, is_missed = found(about)
    assert dossiers == ()
    assert not is_missed


@pytest.mark.parametrize(
    "about", [BUDGET, "de brief over belastingen (Kamerstuk 2021, nr. 5)", "de begroting (kamerstukdossier IX)"]
)
@pytest.mark.parametrize("head", [HEAD, "INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG"])
def test_where_a_paper_is_spoken_of_and_no_dossier_read_that_is_a_doubt(about: str, head: str) -> None:
    dossiers, _, is_missed = found(about, head)
    assert dossiers == ()
    assert is_missed
