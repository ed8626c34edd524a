"""The tables of how the whole build grows, from what was measured."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from itertools import pairwise

from bench.archive.project import ROOT
from bench.builds import GATHERING, Measured
from bench.costs import Cost
from bench.projection import projected
from bench.written_table import table

_TOLD = """\
Made by `python -m bench.scale` with {processors} processors, Python {python}, MkDocs {mkdocs}, Material {material},
Pagefind {pagefind}, Zensical {zensical}. The consultations are made up from sentences of real ones (`bench/archive`).

CPU is the time of all processors for all processes of a build, user and system, in seconds; clock is what somebody
waits for. Ours is site, search index, checks and offline bundle, from nothing. MkDocs and Zensical build the same pages
from Markdown with the stock Material theme: no plugins, no search, no checks, no bundle, and without reading a
document. The machine may do other work, too: compare the figures of one run with each other, not with those of another.
"""


@dataclass(frozen=True)
class Report:
    """What was measured at each size, and the costs of building again after each change at one size."""

    measured: tuple[Measured, ...]
    changes_at: int = 0
    changes: Mapping[str, Cost] = field(default_factory=dict)


def slope(first: tuple[float, float], last: tuple[float, float]) -> float:
    """The exponent of growth between two measurements, each a size and its cost: 1 where cost grows as size does."""
    return math.log(last[1] / first[1]) / math.log(last[0] / first[0])


def tables(report: Report) -> str:
    """All tables as one Markdown text."""
    parts = {
        "Time": times(report.measured),
        "Growth": growth(report.measured),
        "Memory and size": sizes(report.measured),
        "The largest gathering pages": gathering(report.measured),
        "After a change": changes(report),
        "The first search": first_searches(report.measured),
        "A million consultations": projected(report.measured, os.cpu_count() or 1),
    }
    introduction = _TOLD.format(
        processors=os.cpu_count(),
        python=platform.python_version(),
        mkdocs=version("mkdocs"),
        material=version("mkdocs-material"),
        pagefind=version("pagefind"),
        zensical=locked("zensical"),
    )
    text = "\n".join(f"\n## {name}\n\n" + "\n".join(lines) for name, lines in parts.items())
    return f"# The whole build\n\n{introduction}{text}\n"


def locked(package: str) -> str:
    """The version of a package of the environment of the same name, as it is locked."""
    lines = (ROOT / "requirements" / f"{package}.txt").read_text(encoding="utf-8").splitlines()
    return next(line.split()[0].partition("==")[2] for line in lines if line.startswith(f"{package}=="))


def times(measured: Sequence[Measured]) -> Iterator[str]:
    """The CPU and the clock of every build, and ours as a multiple of the others."""
    columns = (
        "consultations", "words", "pages", "CPU", "clock", "CPU of one",
        "MkDocs CPU", "clock", "ours ÷ MkDocs", "Zensical CPU", "clock", "ours ÷ Zensical",
    )  # fmt: skip
    yield from table(columns, [_timed(each) for each in measured])
    for each in measured:
        if each.ours.runs > 1:
            yield f"\nThat of {each.size} was stopped and went on: it ran {each.ours.runs} times, which are added up."


def _timed(each: Measured) -> list[str]:
    counts = [str(each.size), str(each.words), str(each.made.pages)]
    return [
        *counts,
        *_seconds(each.ours),
        f"{each.ours.cpu / each.size:.2f}",
        *_peer(each, each.mkdocs),
        *_peer(each, each.zensical),
    ]


def _peer(each: Measured, peer: Cost | None) -> list[str]:
    return [*_seconds(peer), f"{each.ours.cpu / peer.cpu:.2f}"] if peer else ["–", "–", "–"]


def _seconds(cost: Cost) -> list[str]:
    return [f"{cost.cpu:.1f}", f"{cost.wall:.1f}"]


_GROWING: Mapping[str, Callable[[Measured], float]] = {
    "pages": lambda each: each.made.pages,
    "CPU": lambda each: each.ours.cpu,
    "MkDocs CPU": lambda each: each.mkdocs.cpu if each.mkdocs else 0,
    "Zensical CPU": lambda each: each.zensical.cpu if each.zensical else 0,
    "memory": lambda each: each.ours.main,
    "site": lambda each: each.made.site,
    "bundle": lambda each: each.made.bundle,
}


def growth(measured: Sequence[Measured]) -> Iterator[str]:
    """The exponents of growth from each size to the next, and from the first to the last."""
    spans = list(pairwise(measured))
    if not spans:
        yield "One size shows no growth."
        return
    yield "The exponent with which each grows with the consultations: 1 where one costs as much in any archive.\n"
    if len(spans) > 1:
        spans.append((measured[0], measured[-1]))
    rows = [
        [f"{first.size} to {last.size}", *(_exponent(first, last, value) for value in _GROWING.values())]
        for first, last in spans
    ]
    yield from table(("consultations", *_GROWING), rows)


def _exponent(first: Measured, last: Measured, value: Callable[[Measured], float]) -> str:
    both = value(first), value(last)
    return f"{slope((first.size, both[0]), (last.size, both[1])):.2f}" if all(both) else "–"


def sizes(measured: Sequence[Measured]) -> Iterator[str]:
    """The memory of the processes, and the sizes of what they made."""
    yield "MB; memory is the highest of the first process, of the largest other, and of Pagefind. Workers begin as"
    yield "copies of another process and share what it knew then, which counts whole in each; in the column beside the"
    yield "largest other, it counts to each process that shares it in equal parts (PSS).\n"
    rows = []
    for each in measured:
        cost, made = each.ours, each.made
        peaks = [f"{peak:.0f}" if peak else "–" for peak in (cost.main, cost.other, cost.part, cost.search)]
        rows.append([str(each.size), *peaks, f"{made.site:.1f}", f"{made.bundle:.1f}"])
    names = ("first process", "largest other", "the same in parts", "Pagefind", "site", "bundle")
    yield from table(("consultations", *names), rows)


def gathering(measured: Sequence[Measured]) -> Iterator[str]:
    """The largest page of each kind that gathers from all consultations."""
    yield "kB of HTML, of pages that gather from all consultations.\n"
    rows = [[str(each.size), *(f"{each.made.gathering[kind]:.0f}" for kind in GATHERING)] for each in measured]
    yield from table(("consultations", *GATHERING), rows)


def changes(report: Report) -> Iterator[str]:
    """What it costs to build again, as a share of building from nothing."""
    cold = {each.size: each.ours for each in report.measured}.get(report.changes_at)
    if cold is None or not report.changes:
        yield "Not measured."
        return
    yield f"{report.changes_at} consultations, built before, are built again; each change comes to those above.\n"
    rows = [
        [name, *_seconds(cost), f"{cost.cpu / cold.cpu:.0%}"]
        for name, cost in {"built from nothing": cold, **report.changes}.items()
    ]
    yield from table(("changed", "CPU", "clock", "of its CPU from nothing"), rows)


def first_searches(measured: Sequence[Measured]) -> Iterator[str]:
    """What the first search of a reader loads (`bench/first_search.py`)."""
    found = [(each.size, each.search) for each in measured if each.search]
    if not found:
        yield "Not measured: there is no browser."
        return
    yield "kB that the heaviest of some queries loads until its first results show, from a host and from a folder;"
    yield "and from a host with the older years that are added by themselves where little is found.\n"
    rows = [[str(size), *(f"{kb:.0f}" for kb in (search.host, search.folder, search.later))] for size, search in found]
    yield from table(("consultations", "host", "folder", "with older years"), rows)
