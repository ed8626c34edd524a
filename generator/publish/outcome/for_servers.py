"""Problems in the forms in which servers of version control show them beside the lines of a change."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from generator.messages.language import shown
from generator.messages.message import joined
from generator.problems import Problem, Severity, printable

# Where GitHub and GitLab say that the repository stands in which a workflow runs.
_REPOSITORY = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def from_repository(problems: Iterable[Problem], project: Path) -> list[Problem]:
    """Problems with files named from the root of the repository on a server, of which `project` may be a folder."""
    root = next(filter(None, map(os.environ.get, _REPOSITORY)), None)
    if root is None or not project.resolve().is_relative_to(Path(root).resolve()):
        return list(problems)
    below = project.resolve().relative_to(Path(root).resolve())
    return [replace(each, place=replace(each.place, file=(below / each.place.file).as_posix())) for each in problems]


def github(problems: Iterable[Problem]) -> str:
    """A command to a workflow for each problem, one on a line.

    Source: GitHub Docs, "Workflow commands for GitHub Actions": which commands there are, and what is escaped in them.
    """
    return "".join(f"{_command(each)}\n" for each in problems)


def gitlab(problems: Iterable[Problem]) -> str:
    """The report of a job, as JSON; the fingerprint of a problem stays while its file, code and words do.

    Source: GitLab Docs, "Code Quality", the format of a report.
    """
    listed: list[dict[str, object]] = []
    seen: dict[str, int] = {}
    for each in problems:
        same = f"{each.place.file}\0{each.code.label}\0{each.quote or each.message}"
        seen[same] = seen.get(same, 0) + 1
        listed.append(
            {
                "description": _message(each),
                "check_name": each.code.label,
                "fingerprint": sha256(f"{same}\0{seen[same]}".encode("utf-8", "surrogatepass")).hexdigest(),
                "severity": "blocker" if each.severity is Severity.ERROR else "minor",
                "location": {"path": each.place.file, "lines": {"begin": each.place.line or 1}},
            }
        )
    return f"{json.dumps(listed, ensure_ascii=False, indent=2)}\n"


FORMS: Mapping[str, Callable[[Iterable[Problem]], str]] = {"github": github, "gitlab": gitlab}
"""By the name of the server."""


def _command(problem: Problem) -> str:
    kind = "error" if problem.severity is Severity.ERROR else "warning"
    place = problem.place
    properties = {"file": place.file, "line": place.line or 1, "col": place.column or 1, "title": problem.code.label}
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{kind} {written}::{_data(_message(problem))}"


def _message(problem: Problem) -> str:
    return printable(shown(joined((problem.message, problem.advice))))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
