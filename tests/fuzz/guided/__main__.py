"""Fuzz from bytes to pages, led by coverage.

    make fuzz-guided MINUTES=60

A line a minute, a summary at the end; 1 when anything was found, 2 when atheris is not installed. What was found lies
in `build/fuzz/findings`, and `python -m tests.fuzz.guided.once FILE` shows one again. The documents that reached
what is new lie in `build/fuzz/corpus`, and the next run begins with them;
`python -m tests.fuzz.guided.corpus build/fuzz/corpus` keeps the best of them in the repository.
"""

from __future__ import annotations

import shutil
import sys
import sysconfig
import time
from pathlib import Path

from tests.fuzz.guided import corpus, findings
from tests.fuzz.guided.campaign import PROJECT, Campaign
from tests.fuzz.guided.trial import FINDINGS
from tools.environment import FOLDERS

FOLDER = PROJECT / "build" / "fuzz"


def atheris(root: Path = PROJECT) -> Path | None:
    """Where atheris is installed; None when it is not, or for another Python."""
    environment = str(root / FOLDERS["fuzz"])
    folder = Path(sysconfig.get_path("platlib", "venv", {"base": environment, "platbase": environment}))
    return folder if (folder / "atheris").is_dir() else None


def prepare(folder: Path) -> None:
    """A folder with the documents that are kept, and those that an earlier run added; without its findings."""
    shutil.rmtree(folder / FINDINGS, ignore_errors=True)
    (folder / "corpus").mkdir(parents=True, exist_ok=True)
    for path in corpus.kept():
        shutil.copy(path, folder / "corpus")


def main(minutes: float) -> int:
    """Run for so many minutes; the exit code."""
    installed = atheris()
    if installed is None:
        say("atheris is not installed; run `make fuzz-guided`, with a Python that it has wheels for")
        return 2
    prepare(FOLDER)
    campaign = Campaign(FOLDER, say)
    campaign.run(minutes * 60, lambda left: ["-m", "tests.fuzz.guided.worker", str(FOLDER), str(left), str(installed)])
    say(campaign.summary)
    found = list(findings.kept(FOLDER / FINDINGS))
    for path, why in found:
        say(f"{why}\n    {path}")
    return int(bool(found))


def say(text: str) -> None:
    """Print a line with the time of day."""
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 1))
