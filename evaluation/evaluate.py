"""Run the parser on every document that has a key and report what is right.

    python -m evaluation.evaluate

Prints a report in Markdown and writes it to evaluation/results.md. What the content of the project knows (factions,
sidecars left out) is known here too. Nothing stops a run: what cannot be read counts as wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from evaluation.comparison import Comparison, compare, nothing_found
from evaluation.findings import outline
from evaluation.keys import load_key
from evaluation.outline import Outline
from evaluation.report import Judged, report
from generator.pipeline import understand_file
from generator.problems import Problems

FOLDER = Path(__file__).resolve().parent
CONTENT = FOLDER.parent / "content"
RESULTS = FOLDER / "results.md"


def evaluate(folder: Path, content: Path) -> Iterator[Judged]:
    """Judge each document of `folder`/corpus that has a key in `folder`/keys, in order of name."""
    for path in sorted((folder / "keys").glob("*.yml")):
        print(path.stem, file=sys.stderr)
        key = load_key(path)
        source = next(iter(sorted((folder / "corpus" / path.stem).glob("source.*"))), None)
        if source is None:
            yield Judged(path.stem, "", key, nothing_found(key, "no file"))
        else:
            yield Judged(path.stem, source.suffix, key, judge(source, key, content))


def judge(source: Path, key: Outline, content: Path) -> Comparison:
    """Understand one file and compare it with its key."""
    problems = Problems()
    try:
        record, _ = understand_file(source, content, problems)
        found = outline(record.consultation) if record else None
    except Exception as error:  # a bug must not hide how the other documents fare
        return nothing_found(key, f"stopped with {type(error).__name__}: {error}")
    if found is None:
        return nothing_found(key, "; ".join(problem.message for problem in problems.errors))
    return compare(key, found)


def main(folder: Path = FOLDER, content: Path = CONTENT) -> int:
    """Print the report and write it beside the keys."""
    text = report(list(evaluate(folder, content)))
    (folder / RESULTS.name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
