"""Score the annotations of any program against the keys.

    python -m evaluation.annotations.score FOLDER [--tuned] [--show-apart] [--keys KEYS]

FOLDER holds one JSON file for each document, named after it (`navo-ministers-mei-2025.json`), as `outline --json`
prints them, or with a list `exchanges` alone. A document without a file counts as one in which nothing was found. KEYS
holds the keys; without it, they are those of this project.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.annotations.comparison import compare
from evaluation.annotations.marks import is_apart, load_marks
from evaluation.annotations.report import Scored, report

KEYS = Path(__file__).resolve().parent / "keys"


def score(folder: Path, keys: Path = KEYS, only_tuned: bool = False) -> Iterator[Scored]:
    """Hold each document that has a key against it, in order of name; without those kept apart if `only_tuned`."""
    for path in sorted(keys.glob("*.json")):
        if only_tuned and is_apart(path.stem):
            continue
        found = folder / path.name
        yield Scored(path.stem, compare(load_marks(path), load_marks(found) if found.exists() else {}))


def main(arguments: Sequence[str] | None = None, keys: Path = KEYS) -> int:
    """Print the report."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.annotations.score", description="Score annotations.")
    parser.add_argument("folder", type=Path, help="one JSON file for each document")
    parser.add_argument("--tuned", action="store_true", help="leave out the documents that are kept apart")
    parser.add_argument("--show-apart", action="store_true", help="show the misses of these documents, too")
    parser.add_argument("--keys", type=Path, default=keys, help="the keys; without it, those of this project")
    chosen = parser.parse_args(arguments)
    for folder in (chosen.folder, chosen.keys):
        if not folder.is_dir():
            parser.error(f"{folder} is no folder")
    sys.stdout.write(
        report(list(score(chosen.folder, chosen.keys, chosen.tuned)), str(chosen.folder), chosen.show_apart)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
