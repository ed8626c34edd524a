"""What is said of pairs of sentences, against a key of pairs that a person judged."""

from __future__ import annotations

from evaluation.same_words.score import called_same, judged, judged_across, linked


def test_the_key_holds_120_pairs_of_each_kind() -> None:
    pairs = judged()
    assert len(pairs) == 120
    assert {pair.wanted for pair in pairs} == {"same", "nearly", "alike", "not"}


def test_what_is_linked_is_worth_a_link_and_most_of_that_is_found() -> None:
    score = linked(judged())
    assert score.right == score.found
    assert score.right >= 0.85 * score.wanted


def test_nothing_is_called_the_same_that_says_something_else() -> None:
    score = called_same(judged())
    assert score.right == score.found
    assert score.right >= 0.75 * score.wanted


def test_across_consultations_what_is_linked_or_called_the_same_is_so() -> None:
    pairs = judged_across()
    assert len(pairs) == 65
    links, same = linked(pairs), called_same(pairs)
    assert (links.right, same.right) == (links.found, same.found)
    assert links.right >= 0.9 * links.wanted
    assert same.right >= 0.85 * same.wanted
