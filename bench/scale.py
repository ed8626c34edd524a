"""How the whole build grows with the archive, against other site generators in the same run, as Markdown tables.

    python -m bench.scale [--sizes 30,100,300] [--changes-at 100] [--others-to 300] [--search-to 300]
        [--in FOLDER] [--output bench/scale.md]

The archives are made up: see `bench/archive`. An archive of a thousand consultations holds that of a hundred. For each
size the site and the offline bundle are built from nothing, and the same pages with stock MkDocs (the Material theme,
no plugins, not even search) and with Zensical, where it is installed (`python tools/environment.py zensical`). At one
size something is then changed, time and again, and the site built again. What others do for a thousand pages more is
known from smaller archives: those above `--others-to` are built by us alone. In those above `--search-to` nobody
searches: the bundle of all, unpacked beside the site, asks for much room. With `--in` all stays in a folder, and the
same command goes on there where it was interrupted, also within a build: its cost is that of all its parts.

A timing depends on the machine and on what else it does; what counts is its ratio to the others of the same run.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from bench.archive.project import CONTENT, make_project
from bench.archive.stock import Stock, stock_of
from bench.builds import (
    Made,
    Measured,
    Words,
    build,
    build_with_mkdocs,
    build_with_zensical,
    made_in,
    searched_in,
    words_in,
    write,
)
from bench.changes import CHANGES
from bench.costs import Cost, ProgramFailedError, StoppedError
from bench.first_search import FirstSearch
from bench.kept_steps import KeptSteps
from bench.scale_tables import Report, tables

_SIZES = (30, 100, 300)
_INTERRUPTED = 130
_ASKS_TO_STOP = signal.SIGINT, signal.SIGTERM
"""Both are heard, also where a shell that starts us in its background has us ignore the first."""

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
    parser.add_argument("--in", dest="folder", type=Path, help="where to keep what is made, and go on after a stop")
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
    folder: Path,
    size: int,
    stock: Stock,
    echo: Echo,
    *,
    with_others: bool = True,
    with_search: bool = True,
    steps: KeptSteps | None = None,
) -> Measured:
    """Make an archive of some size in a folder, and build it in every way, or only in ours.

    Raises `ProgramFailedError`, and `StoppedError` where somebody interrupts.
    """
    project, tree = folder / "project", folder / "tree"
    steps = steps or KeptSteps()
    words = steps.once("words", Words, lambda: _archive(project, size, stock, echo))
    ours = steps.cost("ours", _told(echo, "building site and bundle from nothing", project))
    made = steps.once("made", Made, lambda: made_in(project))
    again = steps.cost("again", _told(echo, "building again", project))
    search = None
    if with_search:
        search = steps.once("search", FirstSearch, lambda: _searched(project, echo))
    mkdocs, zensical = _by_others(project, tree, echo, steps) if with_others else (None, None)
    if words is None or made is None:
        raise TypeError("a step of the measurement has no result")
    return Measured(size, words.number, ours, made, mkdocs, zensical, search, again)


def _archive(project: Path, size: int, stock: Stock, echo: Echo) -> Words:
    echo("making the archive")
    shutil.rmtree(project, ignore_errors=True)  # what was made of one when somebody interrupted
    make_project(project, size, stock)
    return Words(words_in(project))


def _told(echo: Echo, what: str, project: Path) -> Callable[[], Cost]:
    def work() -> Cost:
        echo(what)
        cost = build(project)
        echo(f"{cost.cpu:.0f} s of CPU")
        return cost

    return work


def _searched(project: Path, echo: Echo) -> FirstSearch | None:
    echo("searching in a browser")
    return searched_in(project)


def _by_others(project: Path, tree: Path, echo: Echo, steps: KeptSteps) -> tuple[Cost, Cost | None]:
    def with_mkdocs() -> Cost:
        echo("writing the pages for others")
        write(project, tree)
        echo("building them with stock MkDocs")
        return build_with_mkdocs(tree)

    def with_zensical() -> Cost | None:
        echo("building them with Zensical")
        return build_with_zensical(tree)

    mkdocs = steps.once("MkDocs", Cost, with_mkdocs)
    if mkdocs is None:
        raise TypeError("a build with MkDocs costs nothing")
    echo(f"{mkdocs.cpu:.0f} s of CPU")
    zensical = steps.once("Zensical", Cost, with_zensical)
    echo(f"{zensical.cpu:.0f} s of CPU" if zensical else "Zensical is not installed")
    shutil.rmtree(tree, ignore_errors=True)
    return mkdocs, zensical


def changed(
    folder: Path, size: int, stock: Stock, echo: Echo, steps: KeptSteps | None = None
) -> Iterator[tuple[str, Cost]]:
    """Build a project that was built before again, after each change: what was changed, and the cost.

    Raises `ProgramFailedError`, and `StoppedError` where somebody interrupts.
    """
    steps = steps or KeptSteps()
    for name, change in CHANGES.items():
        steps.once(f"changed: {name}", Words, partial(change, folder / "project", size, stock))
        told = _told(echo, f"building again; changed: {name}", folder / "project")
        yield name, steps.cost(f"after: {name}", told)


def reports_on(options: argparse.Namespace, echo: Echo) -> Iterator[Report]:
    """Measure archives of some sizes, and changes at one of them; all that is known after each measurement.

    Raises `ProgramFailedError`, and `StoppedError` where somebody interrupts.
    """
    stock, changes_at = stock_of(CONTENT), options.changes_at
    report = Report((), changes_at)
    with _place(options.folder) as folder:
        for size in options.sizes:
            place, steps = folder / str(size), _steps(options.folder, size)
            place.mkdir(exist_ok=True)
            ways = {"with_others": size <= options.others_to, "with_search": size <= options.search_to}
            found = measured(place, size, stock, partial(_say_of, echo, size), **ways, steps=steps)
            report = replace(report, measured=(*report.measured, found))
            yield report
            if size != changes_at and not options.folder:
                shutil.rmtree(place)
        if changes_at:
            say, steps = partial(_say_of, echo, changes_at), _steps(options.folder, changes_at)
            for name, cost in changed(folder / str(changes_at), changes_at, stock, say, steps):
                report = replace(report, changes={**report.changes, name: cost})
                yield report


@contextmanager
def _place(folder: Path | None) -> Iterator[Path]:
    """The folder that is asked for, which stays; without one a new one, which does not."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder.resolve()
    else:
        with tempfile.TemporaryDirectory() as made:
            yield Path(made)


def _steps(folder: Path | None, size: int) -> KeptSteps:
    return KeptSteps(folder / f"{size}.json" if folder else None)


def _say_of(echo: Echo, size: int, what: str) -> None:
    echo(f"{size} consultations: {what}")


def _say(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


def main(arguments: Sequence[str]) -> int:
    """Print the tables, and keep them where that is asked, after each measurement; the exit code."""
    options = options_of(arguments)
    for each in _ASKS_TO_STOP:
        signal.signal(each, signal.default_int_handler)
    text = ""
    try:
        for report in reports_on(options, _say):
            text = tables(report)
            if options.output:
                options.output.write_text(text, encoding="utf-8", newline="\n")
    except ProgramFailedError as failed:
        print(failed, file=sys.stderr)
        return 1
    except StoppedError as stopped:
        told = f"{stopped}; the same command goes on with it" if options.folder else str(stopped)
        print(told, file=sys.stderr)
        return _INTERRUPTED
    sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
