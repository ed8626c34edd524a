from __future__ import annotations

import pytest

from generator.grammar.references import find_references
from generator.model.reference import DossierContext
from tests.grammar.references.written import CERTAIN, DERIVED, EERSTE_KAMER, UNKNOWN, found, ids, only


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Kamerstuk 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstuk 28676, nr.500", "kst-28676-500"),
        ("Kamerstuk 28.676, nr. 500", "kst-28676-500"),
        ("kamerstuk 28 676 nr. 500", "kst-28676-500"),
        ("KAMERSTUK 28 676, NR. 500", "kst-28676-500"),
        ("Kamerstuk, 28 828, nr. 70", "kst-28828-70"),
        ("Kamerstuk: 28 828, nummer 70", "kst-28828-70"),
        ("Kamerst. 28 828, no. 70", "kst-28828-70"),
        ("Kst. 28 828-70", "kst-28828-70"),
        ("Kamerstuk nr. 28 676-500", "kst-28676-500"),
        ("Kamerstuknummer 28 676-500", "kst-28676-500"),
        ("Kamerstuk II 28286, nr. 1056", "kst-28286-1056"),
        ("Kamerstukken II 2024/25, 28 676-500", "kst-28676-500"),
        ("Kamerstukken II 2024-2025, 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstukken II, vergaderjaar 2024–2025, 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstukken Tweede Kamer der Staten-Generaal 2024/'25, 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstuk 32317 -974", "kst-32317-974"),
        ("kamerstukdossier 32317 -974", "kst-32317-974"),
        ("Kamerstuk 21 501-02, nr. 2345", "kst-21501-02-2345"),
        ("Kamerstuk 21 501 - 02, nr. 2345", "kst-21501-02-2345"),
        ("Kamerstuk 21501, nr. 7", "kst-21501-7"),
        ("Kamerstuk 36 600 XV, nr. 8", "kst-36600-XV-8"),
        ("Kamerstuk 36600-XV-8", "kst-36600-XV-8"),
        ("Kamerstuk 36600XV, nr. 8", "kst-36600-XV-8"),
        ("Kamerstuk 36 600, XV, nr. 8", "kst-36600-XV-8"),
        ("Kamerstuk 36 600, hoofdstuk XV, nr. 8", "kst-36600-XV-8"),
        ("Kamerstuk 36 600 IXB, nr. 8", "kst-36600-IXB-8"),
        ("Kamerstuk 36 600 A, nr. 8", "kst-36600-A-8"),
        ("Kamerstukken I 2023/24, 33 506, AB", "kst-33506-AB"),
        ("Kamerstukken I 2023/24, 33 506-AB", "kst-33506-AB"),
        ("Kamerstukken I, 36 600 B, K", "kst-36600-B-K"),
        ("Kamerstukken Eerste Kamer 2023/24, 33 506, letter C", "kst-33506-C"),
        ("Kamerstukken II 2009/10, 31 700-IV, nr. D", "kst-31700-IV-D"),
        ("Kamerstuk 33 506, AB", "kst-33506-AB"),
        ("Kamerstukken I 1995/96, 23 700, nr. 188b", "kst-19951996-23700-188b"),
        ("Kamerstukken II 2023/24, 36 410 XIV, nr. 8-h1", "kst-36410-XIV-8-h1"),
        ("Kamerstuk 36 410, nr. 8 n1", "kst-36410-8-n1"),
        ("Kamerstuk 36 410, nr. 8b1", "kst-36410-8-b1"),
        # Without the word, where the form cannot be mistaken.
        ("28676, nr.500", "kst-28676-500"),
        ("28 844, nr. 261", "kst-28844-261"),
        ("26981 nr. 4", "kst-26981-4"),
        ("36 410 XIV, nr. 9", "kst-36410-XIV-9"),
        ("36600-XV-8", "kst-36600-XV-8"),
        ("21501-02-2345", "kst-21501-02-2345"),
        ("35961 nr. C", "kst-35961-C"),
        ("nr. 8 (36 600-XV)", "kst-36600-XV-8"),
        ("Kamerstuk nr. 456 (36800-XVI)", "kst-36800-XVI-456"),
        # Slips of official texts.
        ("Kamerstukken ll 2023/24, 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstukken II 2023–34, 28 676, nr. 500", "kst-28676-500"),
        ("Kamerstuk 21 501-02, nr 874", "kst-21501-02-874"),
    ],
)
def test_the_written_form_determines_the_id(text: str, identifier: str) -> None:
    assert found(f"({text}).") == [(text, identifier)]
    assert only(text).certainty is CERTAIN


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Kamerstuk 36 410, nr. 8 (herdruk)", "kst-36410-8-h1"),
        ("Kamerstuk 36 410, nr. 8, herdruk", "kst-36410-8-h1"),
        ("Kamerstuk 28 676, 500", "kst-28676-500"),
        ("Kamerstukken I 2023/24, 36 600 B", "kst-36600-B"),
        ("Kamerstukken I 1995/96, 23 700, nr. 12", "kst-19951996-23700-12"),
        ("Kamerstukken I 1995–97, 23 700, nr. 188b", "kst-19951996-23700-188b"),
        ("Kamerstukken I 2008/09, 32 024, C", "kst-20082009-32024-C"),
    ],
)
def test_what_a_rule_of_ours_fills_in_is_derived(text: str, identifier: str) -> None:
    assert (only(text).id, only(text).certainty) == (identifier, DERIVED)


def test_from_2009_ids_of_the_eerste_kamer_hold_no_session() -> None:
    assert ids("Kamerstukken I 2009/10, 32 024, C") == ["kst-32024-C"]


def test_a_bare_pair_of_numbers_counts_only_between_brackets_of_its_own() -> None:
    assert (only("(28676-495)").id, only("(28676-495)").certainty) == ("kst-28676-495", DERIVED)
    assert ids("28676-495 of (rekening 28676-495)") == []
    assert ids("(28676-495-12)") == []


def test_a_bare_letter_counts_in_a_document_of_the_eerste_kamer() -> None:
    assert ids("(35 899, E)", EERSTE_KAMER) == ["kst-35899-E"]
    assert ids("(35 899, E)") == []


@pytest.mark.parametrize(
    ("text", "dossier"),
    [
        ("Kamerstukken II 1990/91, 22 195", "22195"),
        ("Kamerstuk 21501-02", "21501-02"),
        ("Kamerstuk 36 600 XV", "36600-XV"),
        ("Kamerstuk 36 600-X", "36600-X"),
        ("dossier 32 317", "32317"),
    ],
)
def test_without_a_number_the_dossier_is_meant(text: str, dossier: str) -> None:
    reference = only(f"{text}.")
    assert (reference.kind, reference.id, reference.dossier) == ("dossier", dossier, dossier)


def test_a_lone_chapter_letter_is_a_document_in_the_eerste_kamer_and_a_chapter_elsewhere() -> None:
    assert only("Kamerstukken I 2023/24, 36 600 X").id == "kst-36600-X"
    assert only("Kamerstukken II 2023/24, 36 600 X").id == "36600-X"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kamerstukken 28 676, nrs. 496 en 499",
            [("Kamerstukken 28 676, nrs. 496", "kst-28676-496"), ("499", "kst-28676-499")],
        ),
        (
            "Kamerstuk 28 676, nr. 496, 497 en 498",
            [("Kamerstuk 28 676, nr. 496", "kst-28676-496"), ("497", "kst-28676-497"), ("498", "kst-28676-498")],
        ),
        (
            "Kamerstuk 28 676, nr. 496, nr. 497 en nr. 498",
            [("Kamerstuk 28 676, nr. 496", "kst-28676-496"), ("497", "kst-28676-497"), ("498", "kst-28676-498")],
        ),
        (
            "Kamerstukken I 2023/24, 33 506, AB en AC",
            [("Kamerstukken I 2023/24, 33 506, AB", "kst-33506-AB"), ("AC", "kst-33506-AC")],
        ),
        (
            "Kamerstuk 28 676, nr. 5 t/m 8",
            [
                ("Kamerstuk 28 676, nr. 5", "kst-28676-5"),
                ("", "kst-28676-6"),
                ("", "kst-28676-7"),
                ("8", "kst-28676-8"),
            ],
        ),
        (
            "28 676, nrs. 5–7",
            [("28 676, nrs. 5", "kst-28676-5"), ("", "kst-28676-6"), ("7", "kst-28676-7")],
        ),
        (
            "nrs. 5 en 6 (36 600-XV)",
            [("nrs. 5", "kst-36600-XV-5"), ("6", "kst-36600-XV-6")],
        ),
        (
            "Kamerstukken II 2023/24, 28 676, nr. 500, 29 521, nr. 3 en 30 111-4",
            [
                ("Kamerstukken II 2023/24, 28 676, nr. 500", "kst-28676-500"),
                ("29 521, nr. 3", "kst-29521-3"),
                ("30 111-4", "kst-30111-4"),
            ],
        ),
        (
            "Kamerstukken I 2004/05, 29 521, A; 2022/23, 30 111, B",
            [
                ("Kamerstukken I 2004/05, 29 521, A", "kst-20042005-29521-A"),
                ("2022/23, 30 111, B", "kst-30111-B"),
            ],
        ),
        (
            "Kamerstukken 29 521 en 33 279, nrs. 310 en 311",
            [("Kamerstukken 29 521", "kst-29521-310"), ("33 279", "33279"), ("311", "kst-29521-311")],
        ),
        (
            "31 728, 30 914, nr. 5",
            [("31 728", "kst-31728-5"), ("30 914", "30914")],
        ),
        (
            "Kamerstukken 29 521 en 33 279.",
            [("Kamerstukken 29 521", "29521"), ("33 279", "33279")],
        ),
    ],
)
def test_each_document_named_has_its_own_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_that_a_number_belongs_to_the_first_of_two_dossiers_is_a_rule_and_not_written() -> None:
    document, dossier = find_references("31 728, 30 914, nr. 5")
    assert (document.certainty, dossier.certainty) == (DERIVED, CERTAIN)
    assert only("31 728, nr. 5").certainty is CERTAIN


@pytest.mark.parametrize(
    "after",
    [
        ", 6 mei 2025",
        " en 6 mei 2025",
        " en 3 andere brieven",
        " en 36 000 militairen",
        " en 2024D4",
        ", 12 000 euro",
        "; 21 501",
        ", p. 3",
        " en de brief van 5 mei",
    ],
)
def test_a_date_or_an_amount_after_a_number_is_not_another_number(after: str) -> None:
    assert ids(f"Kamerstuk 28 676, nr. 500{after}") == ["kst-28676-500"]


def test_a_month_ends_a_list_of_numbers() -> None:
    assert ids("28 676, nrs. 5, 6 en 12 mei 2025") == ["kst-28676-5", "kst-28676-6"]


def test_an_amount_after_a_dossier_is_not_another_dossier() -> None:
    assert ids("Kamerstuk 28 676 en 36 000 militairen") == ["28676"]


def test_a_range_too_wide_to_be_meant_names_its_ends_only() -> None:
    assert ids("28 676, nrs. 5 t/m 500") == ["kst-28676-5", "kst-28676-500"]


def test_a_word_after_the_comma_is_not_a_letter_of_a_document() -> None:
    assert found("Kamerstuk 35 961, De leden") == [("Kamerstuk 35 961", "35961")]
    assert found("Kamerstuk 35 961, EU en NAVO") == [("Kamerstuk 35 961", "35961")]
    assert found("Kamerstuk 35 961, VVD vraagt") == [("Kamerstuk 35 961", "35961")]


@pytest.mark.parametrize(
    "text",
    [
        "23 908 (R1519), nr. 103",
        "Kamerstuk 23 908-(R1519), nr. 103",
        "Kamerstukken II 1994/95, 23 908 R 1519, nr. 103",
        "nr. 103 (23 908 (R1519))",
    ],
)
def test_the_id_of_a_rijkswet_is_unknown_because_sources_spell_it_two_ways(text: str) -> None:
    reference = only(text)
    assert (reference.kind, reference.id, reference.certainty, reference.address) == ("kst", "", UNKNOWN, None)
    assert reference.dossier == "23908"


def test_the_dossier_of_a_rijkswet_is_unknown_too() -> None:
    assert (only("Kamerstuk 23 908 (R1519)").kind, only("Kamerstuk 23 908 (R1519)").id) == ("dossier", "")


def test_a_number_with_a_letter_needs_its_session() -> None:
    assert (only("23 700, nr. 188b").id, only("23 700, nr. 188b").dossier) == ("", "23700")


def test_a_number_of_five_digits_has_a_note_mark_glued_to_it() -> None:
    assert (only("Kamerstuk 21 501-02, nr. 23451").id, only("21 501-02, nr. 23451").dossier) == ("", "21501-02")


def test_a_superscript_note_mark_is_no_part_of_the_number() -> None:
    assert found("Kamerstuk 21 501-02, nr. 2345²") == [("Kamerstuk 21 501-02, nr. 2345", "kst-21501-02-2345")]


@pytest.mark.parametrize(
    ("dossier", "expected"),
    [("28676", "kst-28676-121"), ("21501-02", "kst-21501-02-121"), ("36600-XV", "kst-36600-XV-121")],
)
def test_a_lost_dossier_is_the_documents_own(dossier: str, expected: str) -> None:
    reference = only("(Kamerstuk , nr. 121)", DossierContext(dossier))
    assert (reference.id, reference.certainty, reference.dossier) == (expected, DERIVED, dossier)


def test_a_lost_dossier_stays_unknown_where_the_document_has_none() -> None:
    assert (only("(Kamerstuk , nr. 121)").id, only("(Kamerstuk , nr. 121)").certainty) == ("", UNKNOWN)
    assert ids("Kamerstuk nr. x") == []
    assert found("Kamerstukken nrs. 5 en 6", DossierContext("28676")) == [
        ("Kamerstukken nrs. 5", "kst-28676-5"),
        ("6", "kst-28676-6"),
    ]


@pytest.mark.parametrize(("text", "kind"), [("Kamerstuk 2021Z12200", "tkcase"), ("Kamerstukken 2021D12200", "tkdoc")])
def test_an_id_of_parliament_called_kamerstuk_keeps_its_own_kind(text: str, kind: str) -> None:
    assert (only(text).kind, only(text).id) == (kind, text.split()[1])


def test_a_dossier_glued_to_a_word_is_damage() -> None:
    assert ids("Kamerstuk 28676Vastgesteld") == []


def test_a_bracket_between_the_word_and_the_numbers_stays_outside() -> None:
    assert found("het Kamerstuk (28 676, nr. 500)") == [("28 676, nr. 500", "kst-28676-500")]


def test_a_number_before_brackets_without_a_dossier_is_no_reference() -> None:
    assert ids("nr. 8 (36 600-XV-9)") == ["kst-36600-XV-9"]
    assert ids("nr. 8 (12 stuks)") == []
    assert ids("nr. 1234567 (36 600)") == []


def test_a_reference_may_break_off() -> None:
    assert found("Kamerstuk 28 676, nr. ") == [("Kamerstuk 28 676", "28676")]
    assert ids("Kamerstuk") == []
    assert ids("Kamerstukken II 2023/24,") == []


def test_more_tokens_than_a_head_can_have_are_not_read() -> None:
    assert ids("Kamerstukken II II II II II II II 28 676-500") == []


def test_each_dossier_with_its_chapter_is_one_of_its_own() -> None:
    assert ids("Kamerstukken 36 200 IX en 36 200 C") == ["36200-IX", "36200-C"]
    assert ids("Kamerstukken 35 925 XV, 35 925 A en 35 925 B.") == ["35925-XV", "35925-A", "35925-B"]
    assert ids("Kamerstukken 36 200 A en 36 200 XII, nr. 5") == ["36200-A", "kst-36200-XII-5"]
    assert ids("Kamerstukken 36 200 IX, nr. 4 en 36 200 C, nr. 2") == ["kst-36200-IX-4", "kst-36200-C-2"]


def test_a_letter_behind_a_dossier_of_budgets_is_a_chapter_in_the_tweede_kamer_only() -> None:
    chapter = only("Kamerstuk 36 600 K")
    assert (chapter.id, chapter.certainty) == ("36600-K", DERIVED)
    assert only("Kamerstukken I 2023/24, 36 600 K").id == "kst-36600-K"
    assert only("Kamerstuk 33 506 A").id == "kst-33506-A"
