from __future__ import annotations

import pytest

from tests.grammar.references.written import CERTAIN, DERIVED, EERSTE_KAMER, UNKNOWN, found, ids, only


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Aanhangsel Handelingen II 2023/24, nr. 123", "ah-tk-20232024-123"),
        ("Aanhangsel van de Handelingen II 2023/24, nr. 123", "ah-tk-20232024-123"),
        ("Aanhangsel van de Handelingen II, vergaderjaar 2023–2024, nr. 123", "ah-tk-20232024-123"),
        ("Aanhangsel van de Handelingen Tweede Kamer, 2023-2024, nummer 123", "ah-tk-20232024-123"),
        ("Aanhangsel Handelingen II 2023/24, 123", "ah-tk-20232024-123"),
        ("Aanhangsel Handelingen II, nr. 123, vergaderjaar 2023-2024", "ah-tk-20232024-123"),
        ("Aanh. Hand. II 2023/24, nr. 123", "ah-tk-20232024-123"),
        ("Handelingen II 2023/24, Aanhangsel, nr. 123", "ah-tk-20232024-123"),
        ("Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 123", "ah-tk-20232024-123"),
        ("Aanhangsel II 1999/2000, nr. 5", "ah-tk-19992000-5"),
        ("Aanhangsel Handelingen I 2014-2015, nr. 4", "ah-ek-20142015-4"),
        ("Aanhangsel Handelingen EK 2014-2015, nr. 4", "ah-ek-20142015-4"),
        ("Handelingen II 2020/21, nr. 55, item 2", "h-tk-20202021-55-2"),
        ("Handelingen II 2020/21, 55, item 2", "h-tk-20202021-55-2"),
        ("Handelingen II 2020/21, nr. 55, agendapunt 2", "h-tk-20202021-55-2"),
        ("Handelingen II 2024/25, 45-7-12", "h-tk-20242025-45-7"),
        ("Handelingen II 2024/25, 45-7", "h-tk-20242025-45-7"),
        ("Handelingen I 2024/25, nr. 5, item 7", "h-ek-20242025-5-7"),
        ("Handelingen II 2010/11, 5-31", "h-tk-20102011-5-31"),
    ],
)
def test_chamber_session_and_number_make_the_id(text: str, identifier: str) -> None:
    assert found(f"({text})") == [(text, identifier)]
    assert only(text).certainty is CERTAIN


def test_unsaid_the_chamber_is_that_of_the_document_else_the_tweede_kamer() -> None:
    text = "Aanhangsel van de Handelingen 2008-2009, nr. 29"
    assert (only(text).id, only(text).certainty) == ("ah-tk-20082009-29", DERIVED)
    assert (only(text, EERSTE_KAMER).id, only(text, EERSTE_KAMER).certainty) == ("ah-ek-20082009-29", DERIVED)
    assert only("Handelingen 2020/21, nr. 55, item 2").certainty is DERIVED


def test_a_number_as_high_as_only_the_tweede_kamer_has_says_the_chamber() -> None:
    text = "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 1422"
    assert (only(text).id, only(text).certainty) == ("ah-tk-20232024-1422", CERTAIN)
    assert (only(text, EERSTE_KAMER).id, only(text, EERSTE_KAMER).certainty) == ("ah-tk-20232024-1422", CERTAIN)
    slip = "Aanhangsel van de Handelingen, vergaderjaar 2023–2034, nr. 1422"
    assert only(slip).certainty is DERIVED


def test_a_session_whose_years_do_not_follow_each_other_makes_the_id_derived() -> None:
    text = "Aanhangsel Handelingen II 2023–34, nr. 5"
    assert (only(text).id, only(text).certainty) == ("ah-tk-20232024-5", DERIVED)


def test_several_numbers_have_their_own_words_and_the_session_after_them_belongs_to_the_last() -> None:
    assert found("Aanhangsel Handelingen II 2023/24, nrs. 5, 6") == [
        ("Aanhangsel Handelingen II 2023/24, nrs. 5", "ah-tk-20232024-5"),
        ("6", "ah-tk-20232024-6"),
    ]
    assert found("Aanhangsel Handelingen, nrs. 5 en 6, vergaderjaar 2023-2024 is") == [
        ("Aanhangsel Handelingen, nrs. 5", "ah-tk-20232024-5"),
        ("6, vergaderjaar 2023-2024", "ah-tk-20232024-6"),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Aanhangsel van de Handelingen, nr. 123", "ah"),
        ("Handelingen, vergaderjaar 2021–2022, nr. 2646", "h"),
        ("Handelingen II 2020/21, nr. 55", "h"),
        ("Handelingen, nr. 55, item 2", "h"),
        ("Handelingen II 2008/09, 45-3856", "h"),
        ("Handelingen II 2008/09, nr. 45, item 3", "h"),
    ],
)
def test_what_lacks_session_or_item_or_is_older_than_items_is_unknown(text: str, kind: str) -> None:
    reference = only(text)
    assert (reference.kind, reference.id, reference.certainty) == (kind, "", UNKNOWN)
    assert found(text) == [(text, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Aanhangsel van de Handelingen",
        "Aanhangsel 2",
        "de Handelingen van 5 mei",
        "Aanhangsel II 2023/24, nr.",
        "Handelingen II",
    ],
)
def test_without_a_number_nothing_is_referred_to(text: str) -> None:
    assert ids(text) == []
