"""A file understood as in a build, with what is reported about it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.knowledge.consultation_yml.file import SidecarFile
from generator.knowledge.yaml.places import Places
from generator.model.consultation import Consultation
from generator.model.consultation_yml import Sidecar
from generator.model.library import Record
from generator.model.text import SourceFile
from generator.pipeline import understand
from generator.problems import Code, Problem, Problems
from tests.parse.documents import knowledge

NO_DECISIONS = Sidecar()


@dataclass(frozen=True)
class Understood:
    """A record, and what was reported."""

    record: Record
    problems: tuple[Problem, ...]

    @property
    def consultation(self) -> Consultation:
        """What the file was understood as."""
        return self.record.consultation


def understood(name: str, data: bytes, sidecar: Sidecar = NO_DECISIONS) -> Understood:
    """A file as understood with the decisions of an editor; doubts about missing facts of made files are left out."""
    problems = Problems()
    record = understand(SourceFile(name, data), "x", knowledge(), SidecarFile(sidecar, Places(name)), problems)
    assert record, [str(problem) for problem in problems]
    return Understood(record, tuple(problem for problem in problems if problem.code is not Code.MISSING_FACT))
