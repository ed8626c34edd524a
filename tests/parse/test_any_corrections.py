"""Whatever an editor decides about a real document, no word is lost, and every exchange stays whole."""

from __future__ import annotations

from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.knowledge.consultation_yml.correction_check import check_corrections
from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.block import OFF_PAGE
from generator.model.consultation import Answer, Consultation, Question, exchange_blocks
from generator.model.consultation_yml import Sidecar
from generator.model.correction import Edge, Part
from generator.problems import Problems
from tests.parse.documents import FRONT, document, may_2025, parsed

pytestmark = pytest.mark.slow

LABELLED = document(
    FRONT,
    *(f"Vraag {n}\n\nWat vindt de minister van punt {n}? Waarom is dat zo?" for n in range(1, 6)),
    *(f"Antwoord {n}\n\nDe minister vindt punt {n} goed.\n\nDat is al langer zo." for n in (1, 2, 4)),
    "Antwoord 3 en 5\n\nDat is niet bekend.",
    "Bijlage 1",
    "Een tabel volgt.",
)
APART = document(
    FRONT,
    "I Vragen en opmerkingen vanuit de fracties",
    "Vragen en opmerkingen van de leden van de VVD-fractie",
    "De leden van de VVD-fractie vragen hoe dit zit. Zij vragen ook waarom.",
    "Vragen en opmerkingen van de leden van de D66-fractie",
    "De leden van de D66-fractie vragen wanneer.",
    "II Antwoord/Reactie van de minister",
    "De leden van de VVD-fractie vragen hoe dit zit. Zij vragen ook waarom.",
    "Zo zit het.",
    "Vragen en opmerkingen van de leden van de D66-fractie",
    "In mei.",
)
DOCUMENTS = (may_2025()[0], parsed(LABELLED)[0], parsed(APART)[0])
PARAGRAPHS = [[found.text(block.index) for block in found.blocks if block.kind not in OFF_PAGE] for found in DOCUMENTS]


@st.composite
def quotes(draw: st.DrawFn, paragraphs: list[str]) -> str:
    """Words of one paragraph, mostly its first."""
    words = draw(st.sampled_from(paragraphs)).split()
    start = draw(st.one_of(st.just(0), st.integers(0, len(words) - 1)))
    return " ".join(words[start : start + draw(st.integers(1, 6))])


@st.composite
def corrections(draw: st.DrawFn, paragraphs: list[str]) -> dict[str, Any]:
    """One correction: some words of the document, and anything that can be decided about them."""
    decisions = {
        "paragraph": st.sampled_from(list(Edge)),
        "is": st.sampled_from(list(Part)),
        "numbers": st.lists(st.integers(1, 30).map(str), max_size=3),
        "factions": st.lists(st.sampled_from(["VVD", "D66", "Volt"]), max_size=2),
        "members": st.lists(st.sampled_from(["Sneller"]), max_size=1),
        "answers": st.lists(quotes(paragraphs), max_size=2),
    }
    decided = draw(st.fixed_dictionaries({}, optional=decisions).filter(bool))
    return {"quote": draw(quotes(paragraphs)), "occurrence": draw(st.integers(1, 2)), **decided}


def words(found: Consultation) -> list[str]:
    """The words of all blocks, in the order of the source."""
    fragments = sorted(chain.from_iterable(block.fragments for block in found.blocks))
    return [word for fragment in fragments for word in found.source.slice(fragment).split()]


@pytest.mark.parametrize("which", range(len(DOCUMENTS)), ids=["in turn", "labelled", "in two parts"])
@settings(deadline=None, max_examples=settings().max_examples // 8)
@given(data=st.data())
def test_no_word_is_lost_and_no_paragraph_is_in_two_exchanges(which: int, data: st.DataObject) -> None:
    entries = data.draw(st.lists(corrections(PARAGRAPHS[which]), min_size=1, max_size=5))
    sidecar = Sidecar.model_validate({"corrections": entries})
    found, _ = parsed(DOCUMENTS[which].source.text, sidecar)
    assert words(found) == found.source.text.split()
    blocks = list(chain.from_iterable(map(exchange_blocks, found.exchanges)))
    assert len(blocks) == len(set(blocks))
    ids = [part.id for e in found.exchanges for part in chain[Question | Answer](e.questions, e.answers)]
    assert len(ids) == len(set(ids))
    check_corrections(SidecarFile(sidecar, Places("consultation.yml")), found, Problems())
