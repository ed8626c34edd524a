from __future__ import annotations

import pytest

from generator.grammar.references.parts.writing import Session, is_plural, plain, read_head
from generator.model.consultation import Chamber


def test_plain_text_keeps_every_offset() -> None:
    text = "2023–34\u200b–\u2009nr’s é"
    assert plain(text) == "2023-34 -\u2009nr's é"
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize(
    ("mark", "plural"), [("nr.", False), ("nummer", False), ("nrs.", True), ("nr's", True), ("Nummers", True)]
)
def test_the_mark_shows_whether_several_numbers_follow(mark: str, plural: bool) -> None:
    assert is_plural(mark) is plural


@pytest.mark.parametrize(
    ("text", "chamber"),
    [
        (" II 5", Chamber.TK),
        (" ll 5", Chamber.TK),
        (" TK 5", Chamber.TK),
        (" I 5", Chamber.EK),
        (" EK 5", Chamber.EK),
        (" Eerste Kamer der Staten-Generaal 5", Chamber.EK),
        (" tweede kamer 5", Chamber.TK),
        (" 5", None),
        (" IJ 5", None),
    ],
)
def test_a_head_shows_the_chamber(text: str, chamber: Chamber | None) -> None:
    assert read_head(text, 0).chamber is chamber


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("2024/25", Session(2024, slip=False)),
        ("2024-2025", Session(2024, slip=False)),
        ("vergaderjaar 2024 - 2025", Session(2024, slip=False)),
        ("zitting 1999/2000", Session(1999, slip=False)),
        ("1999/00", Session(1999, slip=False)),
        ("2024/'25", Session(2024, slip=False)),
        ("2022/-23", Session(2022, slip=False)),
        ("2022/ 23", Session(2022, slip=False)),
        ("2023-34", Session(2023, slip=True)),
        ("2024", None),
        ("1234-35", None),
    ],
)
def test_a_head_shows_the_session_and_whether_its_years_follow_each_other(text: str, session: Session | None) -> None:
    assert read_head(text, 0).session == session


def test_a_session_is_written_out_in_ids() -> None:
    assert Session(1999, slip=False).key == "19992000"


def test_a_head_ends_before_the_numbers_and_at_its_first_number_mark() -> None:
    head = read_head(", vergaderjaar 2023-2024, II, Aanhangsel, nr. nr. 5", 0)
    assert (head.chamber, head.annex, head.number_mark, head.end) == (Chamber.TK, True, 42, 46)


def test_the_chamber_of_before_holds_until_another_is_named() -> None:
    assert read_head(" 2023/24", 0, Chamber.EK).chamber is Chamber.EK
    assert read_head(" II 2023/24", 0, Chamber.EK).chamber is Chamber.TK
