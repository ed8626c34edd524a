"""The whole archive of this project, understood once by a process: it takes seconds."""

from functools import cache

from generator.model.library import Library
from generator.pipeline import load
from generator.problems import Problems
from tests.builds import ROOT

CONTENT = ROOT / "content"
# Tests with `pytest.mark.xdist_group(GROUP)` are run by one process.
GROUP = "archive"


@cache
def archive() -> Library:
    """What editors keep in content/."""
    problems = Problems()
    library = load(CONTENT, problems)
    assert problems.errors == ()
    return library
