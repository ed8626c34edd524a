from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, DERIVED, UNKNOWN, found, ids, only


@pytest.mark.parametrize(
    ("text", "identifier", "certainty"),
    [
        ("COM(2023) 200 final", "COM(2023)200", CERTAIN),
        ("COM (2023) 200 definitief", "COM(2023)200", CERTAIN),
        ("COM(2023)200", "COM(2023)200", DERIVED),
        ("COM(2023) nr. 200", "COM(2023)200", DERIVED),
        ("COM/2023/200", "COM(2023)200", DERIVED),
        ("COM(93) 541 def.", "COM(1993)541", DERIVED),
        ("COM(04) 54 final", "COM(2004)54", DERIVED),
        ("JOIN(2017)11", "JOIN(2017)11", DERIVED),
        ("SWD (2023), 819 final", "SWD(2023)819", CERTAIN),
        ("SEC(2008) 0012 final", "SEC(2008)12", CERTAIN),
    ],
)
def test_series_year_and_number_are_the_id_and_final_is_assumed(text: str, identifier: str, certainty: str) -> None:
    assert found(f"({text})") == [(text, identifier)]
    assert (only(text).kind, only(text).certainty) == (identifier.partition("(")[0].lower(), certainty)


@pytest.mark.parametrize(
    ("text", "celex", "certainty"),
    [
        ("Verordening (EU) 2021/697", "32021R0697", CERTAIN),
        ("verordening (EU) nr. 833/2014", "32014R0833", CERTAIN),
        ("Verordening (EG) nr. 428/2009", "32009R0428", CERTAIN),
        ("Verordening (EG) nr. 1907/2006", "32006R1907", CERTAIN),
        ("Verordening (EU, Euratom) 2018/1046", "32018R1046", CERTAIN),
        ("Verordening (EEG) nr. 2454/93", "31993R2454", CERTAIN),
        ("Uitvoeringsverordening (EU) 2021/5", "32021R0005", CERTAIN),
        ("Gedelegeerde Verordening (EU) 2021/5", "32021R0005", CERTAIN),
        ("Verordening 2016/679", "32016R0679", DERIVED),
        ("Richtlijn 2009/81/EG", "32009L0081", CERTAIN),
        ("Richtlijn (EU) 2022/2555", "32022L2555", CERTAIN),
        ("richtlijn nr. 2005/85/EG", "32005L0085", CERTAIN),
        ("Richtlijn 95/46/EG", "31995L0046", CERTAIN),
        ("Richtlijn 2009/81", "32009L0081", DERIVED),
        ("Besluit (GBVB) 2021/509", "32021D0509", CERTAIN),
        ("Besluit nr. 1313/2013/EU", "32013D1313", CERTAIN),
        ("Beschikking 2002/16/EG", "32002D0016", CERTAIN),
        ("Kaderbesluit 2002/584/JBZ", "32002F0584", CERTAIN),
        # Both could be the year: the habit of the kind of act decides.
        ("Verordening (EU) 2019/2020", "32019R2020", DERIVED),
        ("Verordening (EU) nr. 2019/2020", "32020R2019", DERIVED),
        ("Verordening (EG) 2004/2003", "32003R2004", DERIVED),
        ("Verordening (EEG) 76/68", "31968R0076", DERIVED),
        ("Richtlijn 76/68/EEG", "31976L0068", DERIVED),
        ("Richtlijn nr. 2002/2003/EG", "32002L2003", DERIVED),
        ("Besluit (EU) 2019/2020", "32019D2020", DERIVED),
        ("Besluit nr. 2019/2020/EU", "32020D2019", DERIVED),
    ],
)
def test_an_act_has_the_celex_number_of_its_kind_year_and_number(text: str, celex: str, certainty: str) -> None:
    assert found(f"({text}).") == [(text, celex)]
    assert (only(text).kind, only(text).certainty) == ("eu", certainty)


def test_several_acts_of_one_kind_have_their_own_words() -> None:
    assert found("Verordeningen (EU) 2021/698, (EU) 2021/699 en nr. 833/2014") == [
        ("Verordeningen (EU) 2021/698", "32021R0698"),
        ("(EU) 2021/699", "32021R0699"),
        ("833/2014", "32014R0833"),
    ]
    assert ids("Richtlijnen 2009/81/EG en 2009/43/EG.") == ["32009L0081", "32009L0043"]


@pytest.mark.parametrize("text", ["(EU) 2022/2555", "(EU, Euratom) 2018/1046", "2009/81/EG", "Verordening (EU) 12/13"])
def test_without_a_kind_or_a_year_the_act_is_unknown(text: str) -> None:
    assert found(f"zie {text}.") == [(text, "")]
    assert (only(text).kind, only(text).certainty) == ("eu", UNKNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "besluit 2021/12",
        "Verordening 5/7",
        "COM 2023",
        "COM(2023)",
        "2021/697",
        "Verordening (EU)",
        "de EU 2021/697",
        "VCOM(2023) 5",
    ],
)
def test_what_only_resembles_an_act_gives_nothing(text: str) -> None:
    assert ids(text) == []
