"""A consultation that was kept is read again as it was when the build began, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.messages.message import words
from generator.problems import Problems
from generator.publish.outcome.progress import Progress
from generator.publish.units.crew import Crew
from generator.publish.units.holdings import load_holdings
from tests.contents import make_content, mei, write
from tests.publish.units.projects import units


def test_a_damaged_one_is_understood_again_but_not_with_a_sidecar_that_was_saved_meanwhile(tmp_path: Path) -> None:
    content = make_content(tmp_path)
    cache = tmp_path / ".cache"
    progress = Progress(words("Consultations"), lambda _: None, tells_end=True)
    holdings = load_holdings(content, Problems(), None, cache, progress, Crew(1))
    unit, known = holdings.units[0], holdings.knowledge
    record = unit.whole(known, cache)
    (path,) = units(content)
    path.write_bytes(path.read_bytes()[:-20])
    assert unit.whole(known, cache) == record
    write(mei(content, "consultation.yml"), "short_title: Anders\n")
    with pytest.raises(ValueError, match="mei changed while it was built"):
        unit.whole(known, cache)
