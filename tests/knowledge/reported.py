"""Problems as people read them."""

from __future__ import annotations

from generator.problems import Problems


def reported(problems: Problems) -> list[str]:
    """One line a problem, in order of place."""
    return [str(problem) for problem in problems]
