"""What sort of document an id belongs to, and the order of ids in lists."""

from __future__ import annotations

import pytest

from generator.grammar.references import Group, act_of, group_of, in_order, name_of_act


@pytest.mark.parametrize(
    ("identifier", "group"),
    [
        ("kst-28676-500", Group.DOSSIER),
        ("kst-20062007-30312-B", Group.DOSSIER),
        ("36410-VI", Group.DOSSIER),
        ("jci1.3:c:BWBR0005537&artikel=1:7", Group.LAWS),
        ("BWBR0005537", Group.LAWS),
        ("32005L0085", Group.EUROPEAN),
        ("COM(2023)200", Group.EUROPEAN),
        ("stcrt-2023-3251", Group.GAZETTE),
        ("ECLI:NL:HR:2019:2006", Group.JUDGMENTS),
        ("ah-tk-20232024-123", Group.PROCEEDINGS),
        ("h-tk-20232024-12-3", Group.PROCEEDINGS),
        ("TZ202306-026", Group.COMMITMENTS),
        ("T03357", Group.COMMITMENTS),
        ("2024D40329", Group.OTHER),
        ("blg-123456", Group.OTHER),
        ("kst-123456", Group.OTHER),
        ("wat een redactie schrijft", Group.OTHER),
    ],
)
def test_a_document_belongs_to_the_group_of_its_series(identifier: str, group: Group) -> None:
    assert group_of(identifier) is group


def test_an_article_is_below_its_act() -> None:
    assert act_of("jci1.3:c:BWBR0005537&artikel=1:7") == ("BWBR0005537", "1:7")
    assert act_of("BWBR0005537") == ("BWBR0005537", "")
    assert act_of("kst-28676-500") is None


def test_an_act_has_its_name_in_full() -> None:
    assert name_of_act("BWBR0005537") == "Algemene wet bestuursrecht"
    assert name_of_act("BWBR9999999") == ""


def test_numbers_are_in_order_of_their_value_and_before_letters() -> None:
    ids = ["kst-1-B", "kst-1-100", "kst-1-99", "kst-1-A", "kst-1-9-h1", "kst-1-9"]
    assert sorted(ids, key=in_order) == ["kst-1-9", "kst-1-9-h1", "kst-1-99", "kst-1-100", "kst-1-A", "kst-1-B"]
