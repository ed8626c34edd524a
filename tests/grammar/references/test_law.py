from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, DERIVED, found, ids, only


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


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("artikel 3, eerste lid, Awb", "jci1.3:c:BWBR0005537&artikel=3"),
        ("artikel 3, eerste lid, onder a, van de Algemene wet bestuursrecht", "jci1.3:c:BWBR0005537&artikel=3"),
        ("artikel 3:4 Awb", "jci1.3:c:BWBR0005537&artikel=3:4"),
        ("Artikel 3:4 van de Awb", "jci1.3:c:BWBR0005537&artikel=3:4"),
        ("art. 10 lid 1 Grondwet", "jci1.3:c:BWBR0001840&artikel=10"),
        ("artikel 5.1, tweede lid, aanhef en onder e, van de Wet open overheid", "jci1.3:c:BWBR0045754&artikel=5.1"),
        ("artikel 161quater Sr", "jci1.3:c:BWBR0001854&artikel=161quater"),
        ("artikel 68 van het Wetboek van Strafvordering", "jci1.3:c:BWBR0001903&artikel=68"),
    ],
)
def test_an_article_of_a_well_known_act_is_derived_from_our_table(text: str, identifier: str) -> None:
    assert found(f"op grond van {text}, is") == [(text, identifier)]
    assert (only(text).kind, only(text).certainty) == ("art", DERIVED)


@pytest.mark.parametrize(
    "text",
    [
        "artikel 5",
        "artikel 5 van het NAVO-verdrag",
        "artikel 3 van de Awbx",
        "artikelsgewijs 3 Awb",
        "ECLI:NL:HR",
        "BWBR12",
        "xBWBR0005537",
    ],
)
def test_what_names_no_act_we_know_gives_nothing(text: str) -> None:
    assert ids(text) == []
