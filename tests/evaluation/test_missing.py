"""What documents lack, against a key: all that is found is right, but where a text breaks off in a number."""

from __future__ import annotations

from evaluation.missing.score import judged, score

SOME = frozenset({"navo-ministers-mei-2025", "kst-31865-214", "kst-36100-4", "ah-tk-20232024-403", "2026D05130"})


def test_what_is_found_of_some_documents_is_all_that_is_wanted() -> None:
    found = list(judged(SOME))
    assert {each.document for each in found} == SOME
    right, given, wanted = score(found)
    assert right == given == wanted == 8
