"""Write what this program finds in the documents that have keys of annotations.

    python -m evaluation.annotations.results [--tuned]

Prints the report and writes it to evaluation/annotations/results.md; with `--tuned` it prints only, and only the tuned
part. What the content of the project knows (glossary, topics, factions) is known here too.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from evaluation.annotations.marks import is_apart
from evaluation.annotations.report import report
from evaluation.annotations.score import KEYS, score
from generator.pipeline import CONSULTATIONS, SOURCE, understand_file
from generator.problems import Problems
from generator.render.json.consultation import consultation_data, to_json

FOLDER = Path(__file__).resolve().parent
CORPUS = FOLDER.parent / "corpus"
CONTENT = FOLDER.parents[1] / "content"
ONLY_TUNED = "--tuned"


def write_outlines(folder: Path, keys: Path = KEYS, only_tuned: bool = False) -> None:
    """Write into a folder, for each document that has a key, what `outline --json` prints of it."""
    for path in sorted(keys.glob("*.json")):
        if only_tuned and is_apart(path.stem):
            continue
        print(path.stem, file=sys.stderr)
        record, knowledge = understand_file(source_of(path.stem), CONTENT, Problems())
        if record:
            text = to_json(consultation_data(record, knowledge))
            (folder / path.name).write_text(text, encoding="utf-8", newline="\n")


def source_of(document: str) -> Path:
    """The source of a document that has a key."""
    folders = (CORPUS / document, CONTENT / CONSULTATIONS / document)
    return next(path for folder in folders for path in sorted(folder.glob(f"{SOURCE}.*")))


def main(arguments: Sequence[str] | None = None, keys: Path = KEYS, results: Path = FOLDER / "results.md") -> int:
    """Print the report and write it beside the keys."""
    only_tuned = ONLY_TUNED in (sys.argv[1:] if arguments is None else arguments)
    with TemporaryDirectory() as folder:
        write_outlines(Path(folder), keys, only_tuned)
        scored = list(score(Path(folder), keys, only_tuned))
    text = "# Results\n\n" + report(scored, "this program")
    if not only_tuned:
        results.write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
