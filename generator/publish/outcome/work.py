"""The work-lists of the consultations of a folder, each with the `consultation.yml` that settles it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from generator.failure import internal_error
from generator.knowledge.consultation_folders import CONSULTATIONS, SIDECAR
from generator.messages.message import say
from generator.model.library import Library
from generator.problems import Problem, Problems, Severity
from generator.publish.outcome.leaving_out import concerned
from generator.render.worklist.kinds import KINDS, WorkList, work_list


def doubts_of_each(problems: Iterable[Problem]) -> Mapping[str, Sequence[Problem]]:
    """The doubts about each consultation, by its id; those about none, or more than one, under the empty id."""
    found: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.severity is Severity.DOUBT:
            found[concerned(problem)].append(problem)
    return found


def work_of(
    library: Library, content: Path, doubts: Mapping[str, Sequence[Problem]], problems: Problems
) -> list[WorkList]:
    """The work in each consultation of `content` that has some: the most important work first, else as in the library.

    `doubts` are the open ones of each consultation, by its id. A consultation on which the program fails has no list,
    which is reported. Raises OSError.
    """
    found = []
    for record in library.records:
        identity = record.consultation.id
        path = content / CONSULTATIONS / identity / SIDECAR
        held = path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
        file = f"{content.name}/{CONSULTATIONS}/{identity}/{SIDECAR}"
        try:
            found.append(work_list(record, library.knowledge, doubts.get(identity, ()), file, held))
        except Exception as error:  # no document stops the others
            problems.add(internal_error(error, record.file.name, say("listing what to look at")))
    return sorted((each for each in found if each.groups), key=lambda each: KINDS.index(each.groups[0][0]))


def unlisted(doubts: Mapping[str, Sequence[Problem]], work: Iterable[WorkList]) -> list[Problem]:
    """The doubts that no list holds: those about no single consultation, or about one that could not be read."""
    listed = {each.record.consultation.id for each in work}
    return [problem for identity, found in doubts.items() if identity not in listed for problem in found]
