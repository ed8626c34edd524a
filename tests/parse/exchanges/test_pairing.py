from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.parse.exchanges.pairing import pair
from generator.parse.turns.turn import Turn
from generator.parse.turns.turns import section_turns
from tests.pace import Watch
from tests.parse.documents import cut, document


def turns(*labels: str) -> tuple[Turn, ...]:
    """Turns with these labels; `?` is a question without a label."""
    found: list[Turn] = []
    for label in labels:
        [paragraph] = cut(label if label != "?" else "Waarom?")
        found.append(Turn(not label.startswith("A"), (), paragraph if label != "?" else None))
    return tuple(found)


def paired(*labels: str) -> list[str]:
    """The labels of each group, by their place among all."""
    made = turns(*labels)
    named = {id(turn): label for turn, label in zip(made, labels, strict=True)}
    return [" + ".join(named[id(turn)] for turn in (*group.questions, *group.answers)) for group in pair(made)]


def test_an_answer_without_numbers_goes_to_the_question_right_before_it() -> None:
    assert paired("?", "Antwoord", "?", "Antwoord") == ["? + Antwoord", "? + Antwoord"]


def test_a_numbered_answer_goes_to_an_unnumbered_question_right_before_it() -> None:
    assert paired("?", "Antwoord 7") == ["? + Antwoord 7"]


def test_an_answer_goes_to_the_question_with_its_number_wherever_it_stands() -> None:
    assert paired("Vraag 1", "Vraag 2", "Antwoord 2", "Antwoord 1") == ["Vraag 1 + Antwoord 1", "Vraag 2 + Antwoord 2"]


def test_one_answer_may_belong_to_several_questions() -> None:
    assert paired("Vraag 5", "Vraag 6", "Antwoord 5 en 6") == ["Vraag 5 + Vraag 6 + Antwoord 5 en 6"]


def test_a_range_of_numbers_names_all_between() -> None:
    assert paired("Vraag 5", "Vraag 6", "Vraag 7", "Vraag 8", "Antwoord 5 t/m 7") == [
        "Vraag 5 + Vraag 6 + Vraag 7 + Antwoord 5 t/m 7",
        "Vraag 8",
    ]


def test_an_answer_to_several_may_stand_before_the_last_of_them() -> None:
    assert paired("Vraag 5", "Antwoord 5 en 6", "Vraag 6") == ["Vraag 5 + Vraag 6 + Antwoord 5 en 6"]


def test_a_question_may_have_several_answers() -> None:
    assert paired("Vragen 1 en 2", "Antwoord 1", "Antwoord 2") == ["Vragen 1 en 2 + Antwoord 1 + Antwoord 2"]


def test_groups_that_share_a_turn_are_one() -> None:
    assert paired("Vraag 1", "Vraag 2", "Vraag 3", "Antwoord 1 en 2", "Antwoord 2 en 3") == [
        "Vraag 1 + Vraag 2 + Vraag 3 + Antwoord 1 en 2 + Antwoord 2 en 3"
    ]


def test_groups_come_in_the_order_of_their_first_turn() -> None:
    assert paired("Vraag 3", "Vraag 8", "Vraag 4", "Antwoord 4", "Antwoord 3 en 8") == [
        "Vraag 3 + Vraag 8 + Antwoord 3 en 8",
        "Vraag 4 + Antwoord 4",
    ]


def test_a_question_without_answer_stands_alone() -> None:
    assert paired("Vraag 1", "Vraag 2", "Antwoord 2") == ["Vraag 1", "Vraag 2 + Antwoord 2"]


def test_an_answer_without_question_stands_alone() -> None:
    assert paired("Antwoord 1", "?", "Antwoord 2") == ["Antwoord 1", "? + Antwoord 2"]


def test_an_answer_is_not_given_to_a_question_with_another_number() -> None:
    assert paired("Vraag 5", "Antwoord 8") == ["Vraag 5", "Antwoord 8"]


def test_an_answer_without_number_goes_to_a_numbered_question_right_before_it() -> None:
    assert paired("Vraag 5", "Antwoord") == ["Vraag 5 + Antwoord"]


def test_an_answer_right_after_an_answer_without_number_has_no_question() -> None:
    assert paired("?", "Antwoord", "Antwoord") == ["? + Antwoord", "Antwoord"]


def test_two_questions_with_one_number_keep_their_own_answers() -> None:
    made = turns("Vraag 1", "Antwoord 1", "Vraag 1", "Antwoord 1")

    assert [(group.questions, group.answers) for group in pair(made)] == [
        ((made[0],), (made[1],)),
        ((made[2],), (made[3],)),
    ]


def test_of_two_unanswered_questions_with_one_number_the_nearer_has_the_answer() -> None:
    made = turns("Vraag 1", "Vraag 1", "Antwoord 1")

    assert [group.questions for group in pair(made) if group.answers] == [(made[1],)]


def test_a_second_answer_with_the_number_of_an_answered_question_goes_there_too() -> None:
    assert paired("Vraag 1", "Antwoord 1", "Antwoord 1") == ["Vraag 1 + Antwoord 1 + Antwoord 1"]


def test_no_turns_give_no_groups() -> None:
    assert pair(()) == ()


LABELS = ["?", "Vraag 1", "Vraag 2", "Vragen 1 t/m 3", "Antwoord", "Antwoord 1", "Antwoord 2 en 3", "Antwoord 9"]


@given(st.lists(st.sampled_from(LABELS), max_size=12))
def test_every_turn_stands_in_exactly_one_group_in_its_order(labels: list[str]) -> None:
    made = turns(*labels)
    groups = pair(made)

    position = {id(turn): n for n, turn in enumerate(made)}
    members = [[position[id(turn)] for turn in (*group.questions, *group.answers)] for group in groups]
    assert sorted(n for group in members for n in group) == list(range(len(made)))
    assert [min(group) for group in members] == sorted(min(group) for group in members)
    for group in groups:
        assert [position[id(t)] for t in group.questions] == sorted(position[id(t)] for t in group.questions)
        assert group.questions or len(group.answers) == 1


@pytest.mark.parametrize(
    "labels", [("Vraag 1", "Antwoord 1"), ("Vraag 1", "Vraag 2", "Antwoord 1 en 2"), ("?", "Antwoord")]
)
def test_ten_thousand_turns_take_no_time(labels: tuple[str, ...]) -> None:
    many = turns(*labels) * (10_000 // len(labels))
    watch = Watch()

    pair(many)

    assert watch.seconds() < 2


def test_pairing_works_on_the_turns_of_a_section() -> None:
    found = section_turns(cut(document("Waarom?", "1. Antwoord", "Daarom.", "Hoezo?", "2. Antwoord", "Zo.")))

    assert [(len(group.questions), len(group.answers)) for group in pair(found.turns)] == [(1, 1), (1, 1)]
