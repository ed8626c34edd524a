"""Reads and parses jobs in a process of its own, with hard limits on its memory and on the time of each job.

    python -m tests.fuzz.worker

The path of a file a line on standard input; its outcome a line on standard output, as JSON. A file that takes too long
ends the process: the operating system does that, for nothing in Python could be relied on to do so.
"""

from __future__ import annotations

import json
import resource
import signal
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.knowledge.load import official_knowledge
from generator.model.consultation_yml import Sidecar
from generator.model.text import SourceFile
from generator.parse import parse
from generator.problems import Problems
from generator.read import read
from tests.fuzz.invariants import check_consultation, check_source
from tests.pace import slowness

SECONDS = 30
GIBIBYTE = 2**30
TEXT, PROBLEM, RAISED = "text", "problem", "raised"


@dataclass(frozen=True)
class Outcome:
    """What became of a file: `what` is one of the words above.

    `seconds` are the processor time it took, on a machine of the pace that `tests.pace` speaks of.
    """

    what: str
    detail: str
    seconds: float


def attempt(path: Path) -> tuple[str, str]:
    """Read and parse one file: a text, or a problem that says why not; whatever is raised is reported."""
    problems = Problems()
    try:
        source = read(SourceFile(path.name, path.read_bytes()), problems)
        if source is None:
            assert problems.errors, "no text and no problem"
            return PROBLEM, problems.errors[0].message
        check_source(source)
        check_consultation(parse(source, "fuzz", official_knowledge(), Sidecar(), problems))
    except (Exception, RecursionError) as error:
        place = error.__traceback__
        while place and place.tb_next:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else ""
        return RAISED, f"{type(error).__name__}: {error} ({where})"
    return TEXT, f"{len(source.text)} characters"


def limited(path: Path) -> Outcome:
    """Attempt a file; past its processor time the process is killed."""
    before = slowness()
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, SECONDS * before)
    what, detail = attempt(path)
    signal.setitimer(signal.ITIMER_PROF, 0)
    took = time.process_time() - began
    return Outcome(what, detail[:300], took / max(before, slowness()))


def main() -> None:
    """Work through standard input."""
    resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTE, GIBIBYTE))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    for line in sys.stdin:
        outcome = limited(Path(line.strip()))
        sys.stdout.write(f"{json.dumps(asdict(outcome))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
