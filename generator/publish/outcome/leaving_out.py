"""Goes on without the documents that have errors, where somebody asked for that (`--keep-going`)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.model.identifiers import CONSULTATIONS as PAGES
from generator.model.library import Library
from generator.pipeline import CONSULTATIONS
from generator.problems import Problem, Problems

# A file of a consultation: in content/, or among the pages and files that were made of it.
_OF_ONE = re.compile(rf"(?:^|/){CONSULTATIONS}/(?P<folder>[^/]+)|^{re.escape(PAGES)}(?P<page>[^/]+)/")


def concerned(problem: Problem) -> str:
    """The id of the one consultation that a problem is about; empty where it is about more than that."""
    found = _OF_ONE.search(problem.place.file)
    return (found["folder"] or found["page"]) if found else ""


def wrong_documents(problems: Iterable[Problem]) -> frozenset[str]:
    """The ids of the consultations that errors are about."""
    errors = Problems(problems).errors
    return frozenset(filter(None, map(concerned, errors)))


def leave_out(library: Library, problems: Problems, ids: frozenset[str]) -> tuple[Library, Problems]:
    """A library without some consultations, and the problems that are not about these."""
    kept = without_problems(problems, ids)
    records = tuple(record for record in library.records if record.consultation.id not in ids)
    return replace(library, records=records, problems=tuple(kept)), kept


def without_problems(problems: Problems, ids: frozenset[str]) -> Problems:
    """The problems that are not about some consultations."""
    return Problems(problem for problem in problems if concerned(problem) not in ids)


def keep_only(library: Library, problems: Problems, ids: frozenset[str]) -> tuple[Library, Problems]:
    """A library of some consultations, and the problems about these or about no single one."""
    kept = [problem for problem in problems if concerned(problem) in {*ids, ""}]
    records = tuple(record for record in library.records if record.consultation.id in ids)
    return replace(library, records=records, problems=tuple(kept)), Problems(kept)
