"""Reads real pages back from bad scans of them, and counts the words: `python -m evaluation.scans`.

    python -m evaluation.scans                        writes evaluation/scans.md, with every engine of this machine
    python -m evaluation.scans tesseract --silent     lists the words that were read wrongly without a doubt

What an engine recognised is kept in `build/scans/` under the hash of the scan, so that limits can be tried in seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path

from evaluation.scanning.counting import Counts, counted, readings
from evaluation.scanning.printing import PrintedPage, printed_pages
from evaluation.scanning.scanner import TREATMENTS, Treatment
from generator.model.recognition import dumped
from generator.model.text import SourceFile, SourceText
from generator.problems import Problems
from generator.read import read
from generator.recognise.engine import Engine
from generator.recognise.engines import ENGINES, find_engine
from generator.recognise.scans import recognise

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "evaluation" / "scans.md"
KEPT = ROOT / "build" / "scans"
_HEAD = """# Words read back from scans

Pages of real documents, printed, scanned badly on purpose and read back (`python -m evaluation.scans`): {pages} pages
of {documents} documents, and one page in two columns. A word counts as right where all its letters and signs are, in
the order of the page. *Doubted* are words read wrongly, or not at all, with a doubt at their place; *silent* are those
without one, and *only signs* those of the silent ones whose letters and digits are right (`2023–2024` read as
`2023-2024`, a lost note sign). *Needless* are doubts about words that are right.
"""
_COLUMNS = ("words", "right", "right %", "doubted", "silent", "only signs", "added", "doubts", "needless")


def read_back(page: PrintedPage, treatment: Treatment, engine: Engine) -> SourceText | None:
    """The text of a page that was scanned; None where nothing was read."""
    scan = treatment.scanned(page.picture(treatment.dots))
    return read(SourceFile("scan.pdf", scan, recognised(scan, engine)), Problems())


def recognised(scan: bytes, engine: Engine) -> bytes:
    """What an engine recognises on the only page of a scan, kept from an earlier run where there is one."""
    kept = KEPT / f"{sha256(scan + engine.name.encode()).hexdigest()}.json"
    if not kept.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(dumped(recognise(scan, [1], engine)))
    return kept.read_bytes()


def _counts(page: PrintedPage, treatment: Treatment, engine: Engine, *, silent: bool) -> Counts:
    source = read_back(page, treatment, engine)
    found = readings(source) if source else ()
    if silent:
        _print_silent(page, [reading.text for reading in found], [reading.is_doubted for reading in found])
    return counted(page.words, found)


def _print_silent(page: PrintedPage, texts: Sequence[str], doubted: Sequence[bool]) -> None:
    for kind, start, end, first, last in SequenceMatcher(None, page.words, texts, autojunk=False).get_opcodes():
        if kind != "equal" and not any(doubted[first:last]):
            print(f"{page.name}: {' '.join(page.words[start:end])} | {' '.join(texts[first:last])}")


def _table(engine: Engine, pages: Sequence[PrintedPage], *, silent: bool) -> Iterator[str]:
    yield f"\n## {engine.name}\n"
    yield f"| scan | {' | '.join(_COLUMNS)} |"
    yield f"|---|{'---:|' * len(_COLUMNS)}"
    total = Counts()
    for name, treatment in TREATMENTS.items():
        found = sum((_counts(page, treatment, engine, silent=silent) for page in pages), Counts())
        print(engine.name, name, found, file=sys.stderr, flush=True)
        total += found
        yield _row(name, found)
    yield _row("all", total)
    yield f"\n{_in_words(total)}"


def _row(name: str, found: Counts) -> str:
    share = f"{100 * found.right / max(1, found.words):.1f}"
    cells = (found.words, found.right, share, found.doubted, found.silent, found.signs)
    rest = (found.added, found.doubts, found.needless)
    return f"| {name} | {' | '.join(map(str, (*cells, *rest)))} |"


def _in_words(total: Counts) -> str:
    wrong = max(1, total.doubted + total.silent)
    useful = 100 * (total.doubts - total.needless) / max(1, total.doubts)
    return (
        f"Of {wrong} words that were read wrongly {100 * total.doubted / wrong:.0f}% have a doubt; of {total.doubts} "
        f"doubts {useful:.0f}% are about a wrong word. In silence {total.silent} of {total.words} words are wrong "
        f"({1000 * total.silent / max(1, total.words):.1f} in a thousand), {total.silent - total.signs} in a letter or "
        "digit."
    )


def main(arguments: Sequence[str]) -> int:
    """Write the table for the engines named, or for all that are here."""
    silent = "--silent" in arguments
    names = [name for name in arguments if name in ENGINES] or list(ENGINES)
    engines = [engine for name in names if (engine := find_engine(name))]
    pages = tuple(printed_pages())
    documents = len({page.name.rpartition(",")[0] for page in pages}) - 1
    lines = [_HEAD.format(pages=len(pages) - 1, documents=documents)]
    for engine in engines:
        lines += _table(engine, pages, silent=silent)
    if not silent:
        TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0 if engines else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
