"""The differences between two versions hold every changed word, and of the others those nearby."""

from hypothesis import given
from hypothesis import strategies as st

from generator.grammar.versions.differences import BREAK, Change, Part, differences

_WORDS = st.lists(st.sampled_from(["een", "twee", "drie", "vier", "vijf", "zes"]), max_size=40).map(" ".join)


def _of(change: Change, parts: tuple[Part, ...]) -> list[str]:
    return [word for part in parts if part.change is change for word in part.words if word != BREAK]


def test_a_word_in_the_place_of_another_is_one_removed_and_one_added() -> None:
    assert differences(["Er zijn 12 scholen."], ["Er zijn 14 scholen."]) == (
        Part(Change.SAME, ("Er", "zijn")),
        Part(Change.REMOVED, ("12",)),
        Part(Change.ADDED, ("14",)),
        Part(Change.SAME, ("scholen.", BREAK)),
    )


def test_texts_with_the_same_words_do_not_differ() -> None:
    assert differences(["Er  zijn\nscholen."], ["Er zijn scholen."]) == ()


def test_a_paragraph_that_was_added_stands_as_a_whole() -> None:
    found = differences(["Ja."], ["Ja.", "Dat is zo."])
    assert found[-1] == Part(Change.ADDED, ("Dat", "is", "zo.", BREAK))


def test_equal_words_far_from_a_change_are_left_out_and_that_is_said() -> None:
    many = " ".join(f"woord{at}" for at in range(100))
    found = differences([f"{many} oud {many}"], [f"{many} nieuw {many}"])
    assert [part.change for part in found] == [Change.SAME, Change.REMOVED, Change.ADDED, Change.SAME, Change.SAME]
    assert found[-1] == Part(Change.SAME, (), is_cut=True)
    assert found[0].is_cut
    assert found[0].words[-1] == "woord99"
    assert len(found[0].words) == len(found[-2].words) == 12


@given(st.lists(_WORDS, max_size=5), st.lists(_WORDS, max_size=5))
def test_what_differs_holds_all_words_that_only_one_version_has(old: list[str], new: list[str]) -> None:
    parts = differences(old, new)
    before, after = " ".join(old).split(), " ".join(new).split()
    added, removed = _of(Change.ADDED, parts), _of(Change.REMOVED, parts)
    assert len(after) - len(added) == len(before) - len(removed)
    assert bool(parts) == ([p.split() for p in old] != [p.split() for p in new])
