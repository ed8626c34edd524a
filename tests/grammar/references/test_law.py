from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, found, ids, only


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ECLI:NL:HR:2019:2006", "ecli"),
        ("ECLI:EU:C:2014:317", "ecli"),
        ("ECLI:CE:ECHR:2010:0506JUD003733804", "ecli"),
        ("ECLI:EP:BA:2010:T001103.20100506", "ecli"),
        ("BWBR0005537", "bwb"),
        ("BWBV0001000", "bwb"),
    ],
)
def test_judgments_and_regulations_are_their_own_ids(text: str, kind: str) -> None:
    assert found(f"zie {text}.") == [(text, text)]
    assert (only(text).kind, only(text).certainty) == (kind, CERTAIN)


@pytest.mark.parametrize("text", ["ECLI:NL:HR", "BWBR12", "xBWBR0005537"])
def test_what_is_no_whole_id_gives_nothing(text: str) -> None:
    assert ids(text) == []
