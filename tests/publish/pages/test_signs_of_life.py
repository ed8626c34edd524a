"""Whatever a build of hours does, somebody who waits sees that it goes on, and how far it is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.publish.outcome import progress
from tests.publish.pages.kept_projects import built, offer, project

COUNTED = (
    "Consultations that may be kept",
    "Consultations",
    "Pages that may be kept",
    "Pages",
    "Archive pages that may be kept",
    "Archive pages",
    "Archive pages put in place",
    "Sites that may be kept",
    "Sites",
    "Sites put in place",
    "Search index put in place",
    "Files of data",
    "Downloads that may be kept",
    "Downloads put in place",
)


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What a build says where nobody has to wait for a line."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(progress, "APART", 0)
        patched.setattr(progress, "_Beat", _Silent)  # what only a thread says is no count
        made = built(offer(project(tmp_path_factory.mktemp("signs"))))
    assert made.report.failure == ""
    return list(map(str, made.said))


class _Silent:
    daemon = True

    def __init__(self, *_: object) -> None:
        """Take what a timer takes."""

    def start(self) -> None:
        """Begin nothing."""

    cancel = join = start


@pytest.mark.parametrize("what", COUNTED)
def test_each_part_of_a_build_counts_to_its_end(said: list[str], what: str) -> None:
    found = [re.match(rf"{re.escape(what)}: (\d+) of (\d+)", line) for line in said]
    counts = [(int(each[1]), int(each[2])) for each in found if each]
    assert counts, said
    assert counts == sorted(counts), "it counts up"
    done, total = counts[-1]
    assert done == total > 0


def test_what_cannot_be_counted_is_named_while_it_lasts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "APART", 0.001)
    named = Counter(map(str, built(project(tmp_path)).said))
    assert named["Archive pages"] >= 1
    assert named["Putting the site in place"] >= 1
    assert named["Checking the promises"] > 1, "once before it begins, and while it lasts"
