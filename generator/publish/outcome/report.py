"""The report at the end of a build: how much was made, what is wrong, where the result is, how to look at it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.messages.language import shown
from generator.messages.message import NOTHING, Message, joined, say, say_number, words
from generator.model.library import Library
from generator.problems import Problem, Problems, printable
from generator.publish.disk.machine import REFUSED
from generator.publish.offline.bundle import MadeBefore
from generator.publish.outcome.called_witnesses import Witnessed
from generator.publish.outcome.leaving_out import concerned
from generator.publish.outcome.typed import typed

# More would push the rest of the summary off the screen.
LISTED_DOUBTS = 10
SET_SITE_URL = say(
    "set SITE_URL to the address where the site will stand: SITE_URL=https://overleg.example.org/ generator site"
)
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

    `failure` is what stopped it, in full, else empty; `is_refused` shows that it was the machine. `site`, `bundle`,
    `tree` and `archive` are what was made, None where nothing was. `set_aside` are the errors of the consultations that
    were left out. `for_bundle` are pages that were made for the bundle with the site.
    """

    problems: Problems = field(default_factory=Problems)
    failure: Message = NOTHING
    counted: Counted | None = None
    witnessed: Witnessed | None = None
    site: Path | None = None
    bundle: Path | None = None
    tree: Path | None = None
    set_aside: tuple[Problem, ...] = ()
    is_refused: bool = False
    for_bundle: MadeBefore | None = None
    archive: Path | None = None

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
        lines = (*self._counts(), *self._whereabouts(), *left_out(self.set_aside))
        return "\n".join((*self._failure(), *(printable(shown(line)) for line in lines)))

    def _failure(self) -> Iterator[str]:
        if self.failure:
            yield "\n".join(map(printable, shown(self.failure).split("\n")))

    def _counts(self) -> Iterator[Message]:
        if self.counted is not None and self.witnessed is not None:
            found = self.witnessed
            yield _line(say("Consultations"), self.counted.consultations)
            yield _line(say("Exchanges"), self.counted.exchanges)
            yield _line(say("Pages"), found.pages, say("{links:,} links followed", links=found.links))
            where = say(
                "{on_page:,} on the pages, {in_ledger:,} in the ledgers",
                on_page=found.on_page,
                in_ledger=found.in_ledger,
            )
            yield _line(say("Words"), found.words, where)
        errors = len(self.problems.errors) + len(self.set_aside)
        if self.failure and not errors:
            return  # what stopped it is said above, and is none of the errors that are counted
        yield _line(say("Errors"), errors)
        yield _line(say("Doubts"), len(self.problems.doubts))
        yield from (_indented(line, 2) for line in doubt_lines(self.problems, LISTED_DOUBTS))

    def _whereabouts(self) -> Iterator[Message]:
        if self.site:
            yield _where(say("The site"), words(printable(str(self.site))))
            command = f"python3 -m http.server --directory {printable(self.site.name)}"
            yield _where(say("  to look"), words(command))
            address = "http://localhost:8000"
            preview = typed("serve")
            way = say("and open {address} (or edit with a live preview: {preview})", address=address, preview=preview)
            yield _where(NOTHING, way)
        if self.bundle:
            size = self.bundle.stat().st_size / 1e6
            yield _where(say("Offline"), say("{file} ({size:.1f} MB)", file=printable(str(self.bundle)), size=size))
            yield _where(say("  to look"), say("unzip it and open index.html"))
        if self.tree:
            yield _where(say("Markdown"), words(printable(str(self.tree))))
            yield _where(say("  to build"), say("mkdocs build or zensical build, in that folder"))
        if self.archive:
            yield _where(say("Archive"), words(printable(str(self.archive))))
            yield _where(say("  to check"), say("bagit.py --validate, or any other program that reads BagIt 1.0"))
            yield _where(NOTHING, say("it holds the documents as they are: also words that the site withholds"))


def doubt_lines(problems: Problems, listed: int = 0) -> Iterator[Message]:
    """All doubts about the site, the first `listed` about content, and the number left to `generator check`.

    That command knows only the content, so doubts about the site are shown here or nowhere.
    """
    yield from (doubt.line for doubt in problems.doubts if doubt.code.is_of_site)
    of_content = [doubt for doubt in problems.doubts if not doubt.code.is_of_site]
    yield from (doubt.line for doubt in of_content[:listed])
    rest = len(of_content) - listed
    if rest > 0 and listed:
        yield say("and {number} more: `generator check` lists all", number=rest)
    elif rest > 0:
        yield say_number(
            rest, "{number} doubt: `generator check` lists all", "{number} doubts: `generator check` lists all"
        )


def listed_errors(problems: Problems) -> Message:
    """The errors as people read them, one in a line."""
    return joined((problem.line for problem in problems.errors), "\n")


def left_out(errors: Iterable[Problem]) -> Iterator[Message]:
    """The consultations that are left out because of these errors, each with its errors."""
    of_each: dict[str, list[Problem]] = defaultdict(list)
    for problem in Problems(errors):
        of_each[concerned(problem)].append(problem)
    if of_each:
        yield _line(say("Left out"), len(of_each), say("with errors; the site is made without them"))
    for identity in sorted(of_each):
        yield words(f"  {identity}")
        yield from (_indented(problem.line, 4) for problem in of_each[identity])


def _indented(line: Message, by: int) -> Message:
    return joined((" " * by, line), "")


def _line(name: Message, count: int, remark: Message = NOTHING) -> Message:
    return Message(
        f"{{name:<15}}{{count:>8,}}{'   ' if remark else ''}{{remark}}",
        {"name": name, "count": count, "remark": remark},
    )


def _where(name: Message, where: Message) -> Message:
    return Message("{name:<12}{where}", {"name": name, "where": where})
