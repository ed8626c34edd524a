"""The report at the end of a build: how much was made, what is wrong, where the result is, how to look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.model.library import Library
from generator.problems import Problem, Problems, printable
from generator.publish.disk.machine import REFUSED
from generator.publish.offline.bundle import MadeBefore
from generator.publish.outcome.called_witnesses import Witnessed
from generator.publish.outcome.leaving_out import concerned

# More would push the rest of the summary off the screen.
LISTED_DOUBTS = 10
SET_SITE_URL = "set SITE_URL to the address where the site will stand: SITE_URL=https://overleg.example.org/ make site"
FINE, CONTENT_PROBLEMS, BROKEN_PROMISE = 0, 1, 3


@dataclass(frozen=True)
class Counted:
    """How much content there is."""

    consultations: int
    exchanges: int


def count_of(library: Library) -> Counted:
    """How much a library holds."""
    records = library.records
    return Counted(len(records), sum(1 for record in records for _ in record.consultation.exchanges))


@dataclass(frozen=True)
class Report:
    """The outcome of a build.

    `failure` is what stopped it, in full, else empty; `is_refused` shows that it was the machine. `site`, `bundle`
    and `tree` are what was made, None where nothing was. `set_aside` are the errors of the consultations that were left
    out. `for_bundle` are pages that were made for the bundle with the site.
    """

    problems: Problems = field(default_factory=Problems)
    failure: str = ""
    counted: Counted | None = None
    witnessed: Witnessed | None = None
    site: Path | None = None
    bundle: Path | None = None
    tree: Path | None = None
    set_aside: tuple[Problem, ...] = ()
    is_refused: bool = False
    for_bundle: MadeBefore | None = None

    @property
    def exit_code(self) -> int:
        """0 all is well, 1 the content is wrong, 3 a promise of ours is broken, 4 the machine refused something."""
        errors = (*self.problems.errors, *self.set_aside)
        if any(problem.code.is_promise for problem in errors):
            return BROKEN_PROMISE
        if self.is_refused:
            return REFUSED
        return CONTENT_PROBLEMS if self.failure or errors else FINE

    def summary(self) -> str:
        """The report for people, in a few lines."""
        return "\n".join((*self._failure(), *self._counts(), *self._whereabouts(), *left_out(self.set_aside)))

    def _failure(self) -> Iterator[str]:
        if self.failure:
            yield "\n".join(map(printable, self.failure.split("\n")))

    def _counts(self) -> Iterator[str]:
        if self.counted is not None and self.witnessed is not None:
            yield _line("Consultations", self.counted.consultations)
            yield _line("Exchanges", self.counted.exchanges)
            yield _line("Pages", self.witnessed.pages, f"{self.witnessed.links:,} links followed")
            words = f"{self.witnessed.on_page:,} on the pages, {self.witnessed.in_ledger:,} in the ledgers"
            yield _line("Words", self.witnessed.words, words)
        yield _line("Errors", len(self.problems.errors) + len(self.set_aside))
        yield _line("Doubts", len(self.problems.doubts))
        yield from (f"  {line}" for line in doubt_lines(self.problems, LISTED_DOUBTS))

    def _whereabouts(self) -> Iterator[str]:
        if self.site:
            yield f"The site    {printable(str(self.site))}"
            yield f"  to look   python3 -m http.server --directory {printable(self.site.name)}"
            yield "            and open http://localhost:8000 (or edit with a live preview: generator serve)"
        if self.bundle:
            yield f"Offline     {printable(str(self.bundle))} ({self.bundle.stat().st_size / 1e6:.1f} MB)"
            yield "  to look   unzip it and open index.html"
        if self.tree:
            yield f"Markdown    {printable(str(self.tree))}"
            yield "  to build  mkdocs build or zensical build, in that folder"


def doubt_lines(problems: Problems, listed: int = 0) -> Iterator[str]:
    """All doubts about the site, the first `listed` about content, and the number left to `generator check`.

    That command knows only the content, so doubts about the site are shown here or nowhere.
    """
    yield from (str(doubt) for doubt in problems.doubts if doubt.code.is_of_site)
    of_content = [doubt for doubt in problems.doubts if not doubt.code.is_of_site]
    yield from map(str, of_content[:listed])
    if (rest := len(of_content) - listed) > 0:
        yield f"{f'and {rest} more' if listed else f'{rest} doubts'}: `generator check` lists all"


def left_out(errors: Iterable[Problem]) -> Iterator[str]:
    """The consultations that are left out because of these errors, each with its errors."""
    of_each: dict[str, list[Problem]] = defaultdict(list)
    for problem in Problems(errors):
        of_each[concerned(problem)].append(problem)
    if of_each:
        yield _line("Left out", len(of_each), "with errors; the site is made without them")
    for identity in sorted(of_each):
        yield f"  {identity}"
        yield from (f"    {problem}" for problem in of_each[identity])


def _line(name: str, count: int, remark: str = "") -> str:
    return f"{name:<15}{count:>8,}{'   ' if remark else ''}{remark}"
