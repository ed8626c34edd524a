"""What is remembered of texts and of lists."""

from __future__ import annotations

from collections.abc import Iterator

from generator.grammar.characters.remembered import remembered_all, remembered_for


def test_all_that_is_found_in_a_text_is_found_once() -> None:
    asked: list[str] = []

    def letters(text: str) -> Iterator[str]:
        asked.append(text)
        yield from text

    find = remembered_all(letters)
    assert find("ab") == find("ab") == ("a", "b")
    assert asked == ["ab"]


def test_what_is_made_of_a_list_is_kept_for_that_list_and_not_for_an_equal_one() -> None:
    made: list[list[int]] = []

    def total(given: list[int]) -> int:
        made.append(given)
        return sum(given)

    find = remembered_for(total)
    one, equal = [1, 2], [1, 2]
    assert (find(one), find(one), find(equal)) == (3, 3, 3)
    assert len(made) == 2


def test_few_lists_are_kept() -> None:
    made: list[int] = []

    def size(given: list[int]) -> int:
        made.append(len(given))
        return len(given)

    find = remembered_for(size)
    lists = [[number] for number in range(20)]
    for each in (*lists, *lists):
        find(each)
    assert len(made) == 40
