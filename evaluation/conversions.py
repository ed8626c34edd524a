"""Turn every complete document into the formats of other programs, understand each, and compare it with its original.

    python -m evaluation.conversions [NAME …]

Prints a report in Markdown and writes it to evaluation/conversions.md; with names only documents or ways that contain
one of them are judged, and nothing is written. The original's own exchanges are those of its key (`evaluate.py`).
Programs that are not on this machine are named, and their ways left out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.converting import ConversionError, Way, converted, ways
from evaluation.evaluate import CONTENT, FOLDER
from evaluation.judging import Judged, judged, understood
from evaluation.keys import load_key
from evaluation.tables import report

KEPT = FOLDER.parent / "build" / "conversions"
RESULTS = FOLDER / "conversions.md"


def documents(folder: Path, content: Path) -> dict[str, Path]:
    """The complete documents by name: those of the corpus with a key of exchanges, and those of `content` besides."""
    complete = (path.stem for path in sorted((folder / "keys").glob("*.yml")) if load_key(path).exchanges is not None)
    found = {name: path for name in complete if (path := _source(folder / "corpus" / name))}
    known = {path.read_bytes() for path in found.values()}
    for place in sorted((content / "consultations").iterdir()):
        path = _source(place)
        if path and path.read_bytes() not in known:
            found[place.name] = path
    return found


def judge_all(
    found: dict[str, Path], content: Path, kept: Path, wanted: Sequence[str] = ()
) -> Iterator[Judged | tuple[str, str]]:
    """Judge each document in each way; of a way that this machine cannot take, its name and the reason."""
    for name, path in found.items():
        original = understood(path, content).consultation
        for way in ways(path.suffix):
            if original is None or (wanted and not any(part in f"{name} {way.name}" for part in wanted)):
                continue
            print(f"{name}: {way.name}", file=sys.stderr)
            made = _made(path, way, kept)
            if isinstance(made, str):
                yield way.name, made
            else:
                yield judged(name, f"{path.suffix} → {way.name}", original, understood(made, content))


def _made(path: Path, way: Way, kept: Path) -> Path | str:
    if missing := way.missing():
        return f"{missing} is not on this machine"
    try:
        return converted(path, way, kept)
    except ConversionError as error:
        return str(error)


def _source(folder: Path) -> Path | None:
    return next(iter(sorted(folder.glob("source.*"))), None)


def main(names: Sequence[str] = (), folder: Path = FOLDER, content: Path = CONTENT, kept: Path = KEPT) -> int:
    """Print the report; write it beside the keys when everything was judged."""
    results = list(judge_all(documents(folder, content), content, kept, names))
    found = [result for result in results if isinstance(result, Judged)]
    left_out = dict.fromkeys(result for result in results if not isinstance(result, Judged))
    text = report(found, list(left_out))
    if not names:
        (folder / RESULTS.name).write_text(text, encoding="utf-8", newline="\n")
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
