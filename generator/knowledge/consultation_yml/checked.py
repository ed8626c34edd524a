"""Doubts that an editor compared with the document: separated from the open ones, and kept with the finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.knowledge.consultation_yml.quotes import folded
from generator.knowledge.yaml.places import KeyPath
from generator.model.consultation_yml import Sidecar
from generator.model.correction import CheckedDoubt
from generator.model.library import SettledDoubt
from generator.problems import Problem, Severity


def settle(found: Iterable[Problem], sidecar: Sidecar) -> tuple[tuple[Problem, ...], tuple[SettledDoubt, ...]]:
    """The problems that remain open, and the doubts that the editor checked."""
    still_open: list[Problem] = []
    settled: list[SettledDoubt] = []
    for problem in found:
        entry = next((n for n, entry in enumerate(sidecar.checked) if _is_about(entry, problem)), None)
        if entry is None:
            still_open.append(problem)
        else:
            settled.append(SettledDoubt(problem, sidecar.checked[entry].note, entry))
    return tuple(still_open), tuple(settled)


def idle_checked(sidecar: Sidecar, settled: Iterable[SettledDoubt]) -> Iterator[KeyPath]:
    """The paths to entries about doubts that do not exist."""
    used = {doubt.entry for doubt in settled}
    yield from (("checked", position) for position in range(len(sidecar.checked)) if position not in used)


def _is_about(entry: CheckedDoubt, problem: Problem) -> bool:
    if problem.severity is not Severity.DOUBT or problem.code.label != entry.code:
        return False
    return entry.quote is None or _begins_with(folded(problem.quote), folded(entry.quote))


def _begins_with(words: str, quote: str) -> bool:
    """Whether words begin with a quote, and not within a word or a number: `Vraag 1` does not begin `Vraag 12`."""
    is_cut = words[len(quote) :][:1].isalnum() and quote[-1:].isalnum()
    return words.startswith(quote) and not is_cut
