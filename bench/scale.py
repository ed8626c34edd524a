"""How the whole build grows with the archive, against other site generators in the same run, as Markdown tables.

    python -m bench.scale [--sizes 30,100,300] [--changes-at 100] [--others-to 300] [--search-to 300]
        [--output bench/scale.md]

The archives are made up: see `bench/archive`. An archive of a thousand consultations holds that of a hundred. For each
size the site and the offline bundle are built from nothing, and the same pages with stock MkDocs (the Material theme,
no plugins, not even search) and with Zensical, where it is installed (`python tools/environment.py zensical`). At one
size something is then changed, time and again, and the site built again. What others do for a thousand pages more is
known from smaller archives: those above `--others-to` are built by us alone. In those above `--search-to` nobody
searches: the bundle of all, unpacked beside the site, asks for much room.

A timing depends on the machine and on what else it does; what counts is its ratio to the others of the same run.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench.archive.project import CONTENT, make_project
from bench.archive.stock import Stock, stock_of
from bench.builds import (
    Measured,
    build,
    build_with_mkdocs,
    build_with_zensical,
    made_in,
    searched_in,
    words_in,
    write,
)
from bench.changes import CHANGES
from bench.costs import Cost, ProgramFailedError
from bench.scale_tables import Report, tables

_SIZES = (30, 100, 300)

Echo = Callable[[str], None]


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    """The sizes (ascending, none twice), the size of the changes and the file for the tables, as they are asked for.

    Ends the program where the arguments are wrong. Changes are measured at the smallest size unless another is named.
    """
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description="Measure how the whole build grows.")
    parser.add_argument("--sizes", type=_sizes, default=_SIZES, help="how many consultations: 30,100,300")
    parser.add_argument("--changes-at", type=int, help="one of the sizes; 0 for no changes")
    parser.add_argument("--others-to", type=int, default=sys.maxsize, help="the largest size that others build, too")
    parser.add_argument("--search-to", type=int, default=sys.maxsize, help="the largest size in which we search")
    parser.add_argument("--output", type=Path, help="where to keep the tables")
    options = parser.parse_args(arguments)
    if options.changes_at is None:
        options.changes_at = options.sizes[0]
    if options.changes_at not in (0, *options.sizes):
        parser.error(f"--changes-at {options.changes_at} is none of the sizes")
    return options


def _sizes(text: str) -> tuple[int, ...]:
    found = sorted({int(size) for size in text.split(",")})
    if found[0] < 1:
        raise argparse.ArgumentTypeError("an archive holds at least one consultation")
    return tuple(found)


def measured(  # noqa: PLR0913 (where, what, and in which ways)
    folder: Path, size: int, stock: Stock, echo: Echo, *, with_others: bool = True, with_search: bool = True
) -> Measured:
    """Make an archive of some size in a folder, and build it in every way, or only in ours."""
    project, tree = folder / "project", folder / "tree"
    echo("making the archive")
    make_project(project, size, stock)
    echo("building site and bundle from nothing")
    ours = build(project)
    made = made_in(project)
    echo(f"{ours.cpu:.0f} s of CPU; building again")
    again = build(project)
    echo(f"{again.cpu:.0f} s of CPU")
    search = None
    if with_search:
        echo("searching in a browser")
        search = searched_in(project)
    mkdocs, zensical = _by_others(project, tree, echo) if with_others else (None, None)
    return Measured(size, words_in(project), ours, made, mkdocs, zensical, search, again)


def _by_others(project: Path, tree: Path, echo: Echo) -> tuple[Cost, Cost | None]:
    echo("writing the pages for others")
    write(project, tree)
    echo("building them with stock MkDocs")
    mkdocs = build_with_mkdocs(tree)
    echo(f"{mkdocs.cpu:.0f} s of CPU; building them with Zensical")
    zensical = build_with_zensical(tree)
    echo(f"{zensical.cpu:.0f} s of CPU" if zensical else "Zensical is not installed")
    shutil.rmtree(tree)
    return mkdocs, zensical


def changed(folder: Path, size: int, stock: Stock, echo: Echo) -> Iterator[tuple[str, Cost]]:
    """Build a project that was built before again, after each change: what was changed, and the cost."""
    for name, change in CHANGES.items():
        echo(f"building again; changed: {name}")
        change(folder / "project", size, stock)
        cost = build(folder / "project")
        echo(f"{cost.cpu:.0f} s of CPU")
        yield name, cost


def reports_on(options: argparse.Namespace, echo: Echo) -> Iterator[Report]:
    """Measure archives of some sizes, and changes at one of them; all that is known after each measurement.

    Raises `ProgramFailedError`.
    """
    stock, changes_at = stock_of(CONTENT), options.changes_at
    report = Report((), changes_at)
    with tempfile.TemporaryDirectory() as folder:
        for size in options.sizes:
            place = Path(folder, str(size))
            place.mkdir()
            ways = {"with_others": size <= options.others_to, "with_search": size <= options.search_to}
            found = measured(place, size, stock, partial(_say_of, echo, size), **ways)
            report = replace(report, measured=(*report.measured, found))
            yield report
            if size != changes_at:
                shutil.rmtree(place)
        if changes_at:
            say = partial(_say_of, echo, changes_at)
            for name, cost in changed(Path(folder, str(changes_at)), changes_at, stock, say):
                report = replace(report, changes={**report.changes, name: cost})
                yield report


def _say_of(echo: Echo, size: int, what: str) -> None:
    echo(f"{size} consultations: {what}")


def _say(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Print the tables, and keep them where that is asked, after each measurement; the exit code."""
    options = options_of(arguments)
    text = ""
    try:
        for report in reports_on(options, _say):
            text = tables(report)
            if options.output:
                options.output.write_text(text, encoding="utf-8", newline="\n")
    except ProgramFailedError as failed:
        print(failed, file=sys.stderr)
        return 1
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
