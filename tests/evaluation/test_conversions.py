"""The complete documents that are PDF, as poppler turns them into text: the same exchanges, the same words in each."""

from __future__ import annotations

from pathlib import Path

import pytest

from evaluation.converting import TO_TEXT, Step, Way, converted
from evaluation.evaluate import CONTENT
from evaluation.judging import Outcome, judged, understood
from evaluation.keys import load_key
from tests.evaluation.documents import PROJECT, SOURCES, document

pytestmark = pytest.mark.slow

_KEYS = PROJECT / "evaluation" / "keys"
DOCUMENTS = [
    name for name, path in SOURCES.items()
    if path.suffix == ".pdf" and (_KEYS / f"{name}.yml").is_file() and load_key(_KEYS / f"{name}.yml").exchanges
]  # fmt: skip
# The program puts the sign of a note before a question that begins below it: a doubt says so.
DOUBTED = {"kst-36450-6": {"45"}}


# `make conversions` tries every way for every document; here they take turns, the longest document by night.
LONGEST = max(DOCUMENTS, key=lambda name: SOURCES[name].stat().st_size)
TURNS = [
    pytest.param(name, TO_TEXT[n % len(TO_TEXT)], id=name, marks=[pytest.mark.nightly] if name == LONGEST else [])
    for n, name in enumerate(DOCUMENTS)
]


@pytest.mark.parametrize(("name", "step"), TURNS)
def test_what_poppler_makes_of_a_document_holds_the_same_exchanges(name: str, step: Step, tmp_path: Path) -> None:
    text = converted(SOURCES[name], Way((step,)), tmp_path)

    found = judged(name, "text", document(name).record.consultation, understood(text, CONTENT))

    assert [verdict for verdict in found.verdicts if verdict.outcome is Outcome.SILENT] == []
    doubted = {verdict.number for verdict in found.verdicts if verdict.outcome is Outcome.DOUBTED}
    assert doubted <= DOUBTED.get(name, set())
