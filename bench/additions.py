"""What data, feeds, citations and books add to a build: `python -m bench.additions [--size N] [--output FILE]`.

An archive of made-up consultations is built from nothing, and again with one consultation more: without books, with
EPUB, and with EPUB and PDF. What files of data, Akoma Ntoso and citations cost is counted within the build without
books; what books cost is the difference between builds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.archive.project import CONTENT, add_consultations, make_project
from bench.archive.stock import Stock, stock_of
from bench.builds import ENVIRONMENT
from bench.costs import Cost, ProgramFailedError, cost_of
from bench.counted_build import AKOMA_NTOSO, CITATIONS, DATA, PARTS, seconds_of
from bench.written_table import table

KINDS: tuple[tuple[str, ...], ...] = ((), ("epub",), ("epub", "pdf"))
_NAMES = {
    DATA: "CSV, JSON, feeds and database of all",
    AKOMA_NTOSO: "Akoma Ntoso of each consultation",
    CITATIONS: "files of citations of each consultation",
}
_HEAD = """# What data and books add

Made by `python -m bench.additions` of an archive of {size} made-up consultations: seconds of processor time of all
processes, of a build from nothing and of one with a consultation more, and what that is of the build without books.
Files are counted within that build, books are the difference to it. kB is what each adds to the site for each
consultation.

"""


@dataclass(frozen=True)
class Built:
    """The costs of a build from nothing and of one with a consultation more, and of their parts in CPU seconds."""

    cold: Cost
    more: Cost
    parts: Mapping[str, float]
    parts_of_more: Mapping[str, float]
    bytes: Mapping[str, int]


def built(folder: Path, size: int, stock: Stock, books: Sequence[str]) -> Built:
    """Build an archive of some size in an empty folder, and again with one consultation more."""
    project = folder / "project"
    make_project(project, size, stock)
    settings = project / "mkdocs.yml"
    chosen = f"bundles: [whole, year, consultation]\n      books: [{', '.join(books)}]"
    text = settings.read_text(encoding="utf-8").replace("bundles: [whole, year, consultation]", chosen)
    settings.write_text(text, encoding="utf-8", newline="\n")
    cold, parts = _counted(project, folder / "cold")
    sizes = dict(_sizes(project / "site"))
    add_consultations(project, [size], stock)
    more, parts_of_more = _counted(project, folder / "more")
    return Built(cold, more, parts, parts_of_more, sizes)


def _counted(project: Path, file: Path) -> tuple[Cost, Mapping[str, float]]:
    cost = cost_of([sys.executable, "-m", "bench.counted_build", str(file)], project, ENVIRONMENT)
    return cost, seconds_of(file)


def _sizes(site: Path) -> Iterator[tuple[str, int]]:
    """How many bytes of a site each addition takes."""
    files = {
        DATA: "data/**/*",
        AKOMA_NTOSO: "overleggen/*/overleg.akn.xml",
        CITATIONS: "overleggen/*/citeren/bronvermeldingen.*",
        "epub": "downloads/overleg/*.epub",
        "pdf": "downloads/overleg/*.pdf",
    }
    for name, pattern in files.items():
        yield name, sum(path.stat().st_size for path in site.glob(pattern) if path.is_file())


def report(size: int, found: Sequence[Built]) -> str:
    """The table of builds without books, with EPUB, and with EPUB and PDF."""
    least, epub, both = found
    rows = [
        _row(size, _NAMES[part], (least.parts[part], least.parts_of_more[part]), least, least.bytes[part])
        for part in PARTS
    ]
    of_epub = (epub.cold.cpu - least.cold.cpu, epub.more.cpu - least.more.cpu)
    of_pdf = (both.cold.cpu - epub.cold.cpu, both.more.cpu - epub.more.cpu)
    rows.append(_row(size, "EPUB of each consultation", of_epub, least, epub.bytes["epub"]))
    rows.append(_row(size, "PDF of each consultation", of_pdf, least, both.bytes["pdf"]))
    rows.append(("the build without books", f"{least.cold.cpu:.1f}", "100%", f"{least.more.cpu:.1f}", "100%", "–"))
    columns = ("what", "from nothing, s", "of it", "one more, s", "of it", "kB")
    return _HEAD.format(size=size) + "\n".join((*table(columns, rows), ""))


def _row(size: int, name: str, seconds: tuple[float, float], least: Built, taken: int) -> tuple[str, ...]:
    cold, more = seconds
    shares = (f"{cold / least.cold.cpu:.1%}", f"{more / least.more.cpu:.1%}")
    return (name, f"{cold:.1f}", shares[0], f"{more:.1f}", shares[1], f"{taken / size / 1e3:.0f}")


def main(arguments: Sequence[str]) -> int:
    """Measure, and print or keep the table; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.additions", description=__doc__)
    parser.add_argument("--size", type=int, default=300, help="how many consultations: 300")
    parser.add_argument("--output", type=Path, help="where to keep the table")
    options = parser.parse_args(arguments)
    stock, found = stock_of(CONTENT), []
    try:
        for books in KINDS:
            print(f"building with {' and '.join(books) or 'no books'} …", file=sys.stderr, flush=True)
            with tempfile.TemporaryDirectory() as folder:
                found.append(built(Path(folder), options.size, stock, books))
    except ProgramFailedError as failed:
        print(failed, file=sys.stderr)
        return 1
    text = report(options.size, found)
    if options.output:
        options.output.write_text(text, encoding="utf-8", newline="\n")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
