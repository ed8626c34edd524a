"""What official papers print of themselves: the parliamentary year, the paper and the page."""

import pytest

from generator.grammar.layout.official_heads import OfficialFoot, official_foot, session_in_masthead, session_of


@pytest.mark.parametrize(
    ("line", "session"),
    [
        ("Vergaderjaar 2023–2024", "2023/24"),
        (" vergaderjaar 1999-2000 ", "1999/00"),
        ("Vergaderjaar 2014/15", "2014/15"),
        ("Vergaderjaar 2023–2025", ""),
        ("Vergaderjaar 2023–1924", ""),
        ("Zie Vergaderjaar 2023–2024", ""),
        ("Vergaderjaar 2023–2024, 36 450, nr. 6", ""),
        ("Verslagjaar 2023–2024", ""),
    ],
)
def test_the_year_in_the_head_of_the_first_page(line: str, session: str) -> None:
    assert session_in_masthead(line) == session


@pytest.mark.parametrize(
    ("text", "foot"),
    [
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6 7", OfficialFoot("2023/24", "36 450, nr. 6", "7")),
        (
            "kst-36450-6 ISSN 0921 - 7371 ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6 1",
            OfficialFoot("2023/24", "36 450, nr. 6", "1"),
        ),
        ("Eerste Kamer, vergaderjaar 2016–2017, 34 550 VI, U 3", OfficialFoot("2016/17", "34 550 VI, U", "3")),
        (
            "Tweede Kamer, vergaderjaar 2009–2010, 21 501-31, nr. 207 2",
            OfficialFoot("2009/10", "21 501-31, nr. 207", "2"),
        ),
        ("Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2", OfficialFoot("2023/24", "", "2")),
        ("Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 6", OfficialFoot("2023/24", "36 450, nr. 6", "")),
        ("Tweede Kamer, vergaderjaar 2023–2025, 36 450, nr. 6 7", None),
        ("7", None),
        ("Pagina 7 van 9", None),
    ],
)
def test_the_foot_of_a_page(text: str, foot: OfficialFoot | None) -> None:
    assert official_foot(text) == foot


@pytest.mark.parametrize(("years", "session"), [("20232024", "2023/24"), ("20232025", ""), ("2023", ""), ("tk", "")])
def test_the_year_of_an_official_id(years: str, session: str) -> None:
    assert session_of(years) == session
