"""The whole archive of this project, understood once: it takes seconds, and one process runs the tests that need it."""

from functools import cache

from generator.model.library import Library
from generator.pipeline import load
from generator.problems import Problems
from tests.builds import ROOT

CONTENT = ROOT / "content"


@cache
def archive() -> Library:
    """What editors keep in content/."""
    problems = Problems()
    library = load(CONTENT, problems)
    assert problems.errors == ()
    return library
