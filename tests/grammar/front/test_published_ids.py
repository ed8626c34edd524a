from __future__ import annotations

from generator.grammar.front.published_ids import opening_id, printed_session


def test_an_official_id_opens_a_line() -> None:
    assert opening_id("ah-tk-20232024-1178 ISSN 0921 - 7398") == "ah-tk-20232024-1178"
    assert opening_id("Zie kst-28676-500.") is None


def test_the_year_of_parliament_stands_above_the_text() -> None:
    session = printed_session("Vergaderjaar 2023–2024")

    assert session is not None
    assert session.key == "20232024"
    assert printed_session("in 2023-2024 is dat gezegd") is None
