"""What documents lack, against a key: all that is found is right, but where a text breaks off in a number."""

from __future__ import annotations

from evaluation.missing.score import judged, score, wanted_in

SOME = frozenset({"navo-ministers-mei-2025", "kst-31865-214", "kst-36100-4", "ah-tk-20232024-403", "2026D05130"})


def test_what_is_found_of_some_documents_is_all_that_is_wanted() -> None:
    found = list(judged(SOME))
    assert {each.document for each in found} == SOME
    right, given, wanted = score(found)
    assert right == given == wanted == 8


def test_two_readers_differ_in_one_document_and_nothing_wrong_is_found() -> None:
    first, second = wanted_in("key.json"), wanted_in("second_reader.json")
    assert second.keys() <= first.keys()
    assert {name for name, wanted in second.items() if wanted != first[name]} == {"kst-35961-C"}
    right, given, wanted = score(list(judged(key="second_reader.json")))
    assert (right, given, wanted) == (6, 6, 7)
