from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.grammar.references import find_references
from generator.model.annotation import Certainty
from generator.model.reference import Reference
from tests.grammar.references.written import found, ids, words
from tests.pace import Watch


class Expected(TypedDict):
    kind: str
    id: str


class Case(TypedDict):
    text: str
    expected: list[Expected]


CASES: list[Case] = json.loads(Path(__file__).with_name("reference-cases.json").read_text(encoding="utf-8"))

# Pieces of references, so that arbitrary text comes near to being one.
PIECES = st.sampled_from(
    [
        *(
            "Kamerstuk",
            "Kamerstukken II",
            "ll",
            "I",
            "2024/25",
            "2023–34",
            "28 676",
            "28\u00a0676",
            "21501",
            "-02",
            "-",
            "–",
        ),
        *(
            ", ",
            " ",
            "\n",
            "nr. ",
            "nrs. ",
            "500",
            "5",
            "t/m",
            " en ",
            "AB",
            "XV",
            "XVI",
            "(",
            ")",
            "R1519",
            "h1",
            "188b",
        ),
        *("Aanhangsel van de ", "Handelingen ", "item ", "Stb. 2020", "PbEU L ", "COM(2023) ", "Richtlijn ", "(EU) "),
        *("2009/81/EG", "ECLI:NL:HR:2019:2006", "BWBR0005537", "artikel 3", "Awb", "2024D40329", "TZ202401-123"),
        *(
            "artikelen 1",
            " tot en met ",
            "eerste lid",
            " BW",
            "Boek 7",
            " van de ",
            "Wet dieren",
            "6:162",
            " (Wlz)",
            "AVG",
        ),
        *("kst-", "https://zoek.officielebekendmakingen.nl/", "dossier/", ".html", "mei", "euro", "²", "\0", "é"),
    ]
)
NEAR_REFERENCES = st.lists(PIECES | st.text(max_size=3), max_size=30).map("".join)


def fits(reference: Reference, expected: Expected) -> bool:
    """Whether the id is one of those expected.

    No id expected means that the words must be recognised. A series number of the Commission does not tell which
    of the CELEX numbers of its year it became; the number itself is the id.
    """
    if reference.kind != expected["kind"]:
        return False
    if reference.kind == "com":
        return reference.id == "COM(2023)200" and "52023PC0200" in expected["id"].split("|")
    return not expected["id"] or reference.id in expected["id"].split("|")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_a_known_written_form_gives_its_canonical_id_and_a_trap_gives_nothing(case: Case) -> None:
    references = find_references(case["text"])
    assert len(references) == len(case["expected"])
    assert all(fits(reference, expected) for reference, expected in zip(references, case["expected"], strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "op 24-25 juni 2025",
        "36 000 militairen",
        "36 000 militairen, 12 fregatten en nr. 1 van de lijst",
        "EUR 28 676 en 28.676 euro",
        "tel. 070-318 30 00 of 06 12 345 678",
        "(070) 31 830-00",
        "Postbus 20018, 2500 EA Den Haag",
        "NL91 ABNA 0417 1643 00",
        "besluit 2021/12 van het college",
        "verordening 5/7",
        "artikel 5 van het NAVO-verdrag",
        "Stb. van 2020",
        "Staatsblad 2020, 12 mei",
        "de nrs. 5 en 6 van de lijst",
        "in 2024 of 2025, versie 2.0",
        "kst-document en KST",
        "het dossier, nr. 5 van de stapel",
        "Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel 2",
        "Handelingen van de Kamer",
        "",
    ],
)
def test_what_only_looks_like_a_reference_gives_nothing(text: str) -> None:
    assert ids(text) == []


def test_references_of_different_families_come_in_order_of_place() -> None:
    text = "Stb. 2020, 123; Kamerstuk 28 676, nr. 5; COM(2023) 200; Aanhangsel Handelingen II 2023/24, nr. 7"
    assert ids(text) == ["stb-2020-123", "kst-28676-5", "COM(2023)200", "ah-tk-20232024-7"]


def test_words_of_one_family_are_not_read_again_by_another() -> None:
    assert ids("https://zoek.officielebekendmakingen.nl/kst-28676-500.html 2024D40329") == [
        "kst-28676-500",
        "2024D40329",
    ]
    assert found("Kamerstuk 2024D40329") == [("Kamerstuk 2024D40329", "2024D40329")]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2009", "\u202f", "\n", "\n      ", "\u200b"])
def test_any_kind_of_space_may_stand_between_the_parts(space: str) -> None:
    text = f"Kamerstuk{space}28{space}676,{space}nr.{space}500"
    assert found(text) == [(text, "kst-28676-500")]


@pytest.mark.parametrize("dash", ["-", "‐", "‑", "‒", "–", "—", "−"])
def test_any_kind_of_dash_may_stand_between_the_parts(dash: str) -> None:
    text = f"Kamerstuk 21501{dash}02{dash}2345"
    assert found(text) == [(text, "kst-21501-02-2345")]


@given(NEAR_REFERENCES)
@example("Kamerstuk 28 676, nrs. 5 t/m 8")
@example("Kamerstukken 29 521 en 33 279, nrs. 310 en 311")
@example("Aanhangsel Handelingen nrs. 5 t/m 8, vergaderjaar 2023-2024")
@example("nrs. 5 t/m 8 (36 600-XV)")
def test_spans_are_in_order_and_inside_the_text_and_never_overlap(text: str) -> None:
    references = find_references(text)
    ends = [0, *(reference.span.end for reference in references)]
    assert all(end <= reference.span.start for end, reference in zip(ends, references, strict=False))
    assert ends[-1] <= len(text)


@given(NEAR_REFERENCES)
def test_no_id_means_unknown_and_no_address_and_the_other_way_round(text: str) -> None:
    for reference in find_references(text):
        assert (reference.id == "") == (reference.certainty is Certainty.UNKNOWN)
        assert reference.id or reference.address is None


@given(NEAR_REFERENCES)
def test_words_are_empty_only_for_what_a_range_implies(text: str) -> None:
    kinds = {"kst", "ah", "stb", "stcrt", "trb", "art", "eu"}
    assert all(words(text, r) or r.kind in kinds for r in find_references(text))


ADVERSARIES = [
    *("1", "1 ", "12 345 ", "12345, ", " ", "\u00a0\u2009", "28 676 en ", "28 676, nr. 5, 6, ", "nr. ", "nrs. 5 en "),
    *("Kamerstuk ", "Kamerstukken II 2023/24, ", "Kamerstuk nr ", "21501-", "I II TK ", "2023/24, ", "1-", "A-"),
    *("Handelingen II ", "Aanhangsel van de ", "Stb. 2020, ", "kst-1-", "kst-12345-1-a-", "COM(2023) ", "(EU, EU, "),
    *(
        "Verordening (EU) ",
        "Richtlijn 2009/",
        "ECLI:NL:A:2019:",
        "artikel 3 eerste lid ",
        "artikel 3, ",
        "artikelen 3 en 5 Awb en ",
        "onder a, b, c en ",
        "Wet op de ",
        "Wet langdurige zorg (Wlz) ",
        "6:162, eerste lid, ",
        "https://www.tweedekamer.nl/",
    ),
]


@pytest.mark.parametrize(
    "size", [pytest.param(10_000, id="small"), pytest.param(40_000, id="large", marks=pytest.mark.nightly)]
)
@pytest.mark.parametrize("piece", ADVERSARIES)
@pytest.mark.slow
def test_time_grows_with_the_text_and_not_faster(piece: str, size: int) -> None:
    """A pattern that backtracks would take 64 times as long, or for ever, on a text eight times as long.

    Only the time of this process counts, and of several runs the quickest: another program can make each slower.
    """
    short, long = (_seconds(piece, length) for length in (size // 8, size))
    assert long < 8 * short * 3 + 0.1


def _seconds(piece: str, size: int, runs: int = 3) -> float:
    text = (piece * (size // len(piece) + 1))[:size]
    return min(_once(text) for _ in range(runs))


def _once(text: str) -> float:
    watch = Watch()
    find_references(text)
    return watch.seconds()


@pytest.mark.slow
def test_a_hundred_thousand_digits_and_spaces_are_searched_in_seconds() -> None:
    assert _seconds("28 676 12 ", 100_000, runs=1) < 5
