"""The work-list: doubts of different kinds that have one cause are one item, and one paste settles all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.render.worklist.item import BLANK, WorkItem
from tests.contents import loaded, make_content, mei, write
from tests.pasting import items, look, settle

ASKED = {
    1: "Wanneer komt er vrede?",
    2: "Wie bewaakt haar daarna?",
    3: "Hoe lang duurt zij?",
    4: "Wat kost de vrede?",
    5: "Waar wordt getekend?",
    6: "Wie tekent er mee?",
}
ANSWERED = {1: "In mei.", 2: "De landen.", 3: "Lang.", 4: "Veel.", 5: "In Delft.", 6: "Allen."}
OF_NUMBERS = {"NUMBER-GAP", "REPEATED-NUMBER", "UNPAIRED", "NO-ANSWER", "NO-QUESTION"}
Slips = Mapping[int, int]
NONE: Slips = {}


def taking_turns(asked: Slips, answered: Slips) -> str:
    """Six questions, each with its answer below, some with another number."""
    parts = (
        f"Vraag {asked.get(n, n)}\n\n{ASKED[n]}\n\nAntwoord {answered.get(n, n)}\n\n{ANSWERED[n]}\n\n" for n in ASKED
    )
    return "".join(parts)


def in_two_parts(asked: Slips, answered: Slips) -> str:
    """The same, all questions before all answers."""
    questions = (f"Vraag {asked.get(n, n)}\n\n{ASKED[n]}\n\n" for n in ASKED)
    answers = (f"Antwoord {answered.get(n, n)}\n\n{ANSWERED[n]}\n\n" for n in ANSWERED)
    return "".join((*questions, *answers))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    made = make_content(tmp_path)
    write(made / "glossary.yml", "- term: VVD\n  definition: Een partij.\n")
    return made


def found(content: Path, codes: set[str]) -> list[WorkItem]:
    """The items with one of these codes."""
    return [item for item in items(look(content)[0]) if item.code in codes]


def ways(item: WorkItem) -> list[WorkItem]:
    """The item with what each of its ways decides, its first one in front."""
    decisions = [item.decision, *(way.decision for way in item.others)]
    return [replace(item, decision=each, others=()) for each in decisions if isinstance(each, Mapping)]


def mending(item: WorkItem) -> WorkItem:
    """The item with the first of its ways that corrects how the document is read."""
    return next(way for way in ways(item) if "corrections" in way.decision)


def confirming(item: WorkItem) -> WorkItem:
    """The item with the way that says that the document is right."""
    return next(way for way in ways(item) if "checked" in way.decision)


def addresses(content: Path) -> list[str]:
    """The addresses of the exchanges, each with its answer."""
    (record,) = loaded(content)[0].records
    return [f"{e.id} {' '.join(a.id for a in e.answers)}" for e in record.consultation.exchanges]


IN_ORDER = [f"vraag-{n} antwoord-{n}" for n in ASKED]
SLIPS = [
    (taking_turns({5: 4}, {5: 4}), 3),
    (taking_turns({5: 4}, NONE), 2),
    (taking_turns({4: 5}, {4: 5}), 3),
    (taking_turns({4: 5}, NONE), 2),
    (taking_turns({5: 2}, {5: 2}), 3),
    (taking_turns({5: 2}, NONE), 2),
    (taking_turns({5: 15}, {5: 15}), 1),
    (taking_turns({5: 7}, {5: 7}), 1),
    (taking_turns({6: 5}, {6: 5}), 2),
    (taking_turns({1: 2}, {1: 2}), 3),
    (taking_turns({1: 2}, NONE), 2),
    (in_two_parts({5: 4}, {5: 4}), 3),
    (in_two_parts({5: 4}, NONE), 3),
    (in_two_parts({5: 7}, NONE), 2),
]


@pytest.mark.parametrize(("text", "doubts"), SLIPS)
def test_a_slip_of_a_number_is_one_item_with_all_its_doubts_and_one_paste_mends_it(
    content: Path, text: str, doubts: int
) -> None:
    write(mei(content), text)
    (item,) = found(content, OF_NUMBERS)
    assert len(item.lines) == len(item.places) == doubts
    (work,), _ = look(content)
    settle(content, work, [mending(item)])
    after, errors = look(content)
    assert [str(error) for error in errors] == []
    assert not OF_NUMBERS & {each.code for each in items(after)}
    assert addresses(content) == IN_ORDER


@pytest.mark.parametrize(("text", "_doubts"), SLIPS)
def test_what_says_that_the_document_has_these_numbers_settles_all_its_doubts(
    content: Path, text: str, _doubts: int
) -> None:
    write(mei(content), text)
    (item,) = found(content, OF_NUMBERS)
    (work,), _ = look(content)
    settle(content, work, [confirming(item)])
    after, errors = look(content)
    assert errors == ()
    assert not OF_NUMBERS & {each.code for each in items(after)}


def test_two_slips_are_two_items(content: Path) -> None:
    write(mei(content), taking_turns({3: 2, 5: 4}, {3: 2, 5: 4}))
    assert [len(item.lines) for item in found(content, OF_NUMBERS)] == [3, 3]


def test_numbers_that_go_on_one_lower_are_one_item_for_a_question_and_its_answer(content: Path) -> None:
    write(mei(content), taking_turns({5: 4, 6: 5}, {5: 4, 6: 5}))
    (item,) = found(content, OF_NUMBERS)
    corrections = [{"quote": quote, "numbers": [BLANK]} for quote in (ASKED[5], ANSWERED[5])]
    assert [way.decision for way in item.others] == [{"corrections": corrections}]


def test_a_number_that_is_passed_over_and_is_no_slip_is_an_item_of_its_own(content: Path) -> None:
    write(mei(content), taking_turns({3: 2, 5: 6, 6: 7}, {3: 2, 5: 6, 6: 7}))
    assert [len(item.lines) for item in found(content, OF_NUMBERS)] == [3, 1]


AROUND = "Vraag 1\n\n{}\n\nAntwoord 1\n\nIn mei.\n\n{}\n\nVraag 3\n\n{}\n\nAntwoord 3\n\nLang.\n"


@pytest.mark.parametrize(
    "unread",
    [
        "Vr. 2 bewaking\n\nWie bewaakt haar?\n\nAntw. 2 landen\n\nDe landen.",
        "Vraag 2 gaat over bewaking\n\nAntwoord 2 gaat over landen.",
        "Vraag 2 luidt aldus.\n\nWie bewaakt haar?\n\nAntwoord 2\n\nDe landen.",
        "Vraag twee en een half\n\nWie bewaakt haar?\n\nAntwoord 2\n\nDe landen.",
        "2Bent u bereid haar te bewaken?\n\nAntwoord 2\n\nDe landen.",
    ],
)
def test_a_label_that_was_not_read_is_one_item_with_the_number_or_the_place_that_is_unsure_without_it(
    content: Path, unread: str
) -> None:
    codes = {"UNREAD-LABEL", "NUMBER-GAP", "UNCERTAIN-SPLIT"}
    write(mei(content), AROUND.format(ASKED[1], unread, ASKED[3]))
    (item,) = found(content, codes)
    (work,), _ = look(content)
    settle(content, work, [mending(item)])
    after, errors = look(content)
    assert errors == ()
    assert not codes & {each.code for each in items(after)}
    assert addresses(content) == [f"vraag-{n} antwoord-{n}" for n in (1, 2, 3)]


REPORT = """\
28 676 NAVO

Nr. 501 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 12 mei 2025

Vragen en opmerkingen van de leden van de XYZ-fractie

De leden van de XYZ-fractie vragen wanneer het vrede wordt.

1. Antwoord van het kabinet

In mei.
"""


def test_that_nobody_asks_is_no_missing_fact_where_the_name_of_who_asks_was_not_understood(content: Path) -> None:
    write(mei(content), REPORT)
    missing, unlisted = found(content, {"MISSING-FACT", "UNLISTED-FACTION"})
    assert unlisted.code == "UNLISTED-FACTION"
    (filled,) = (way.decision for way in missing.others)
    assert "factions" not in filled
    assert "committee" in filled
