"""Invisible words in a file: their places in the text, and the doubts about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.messages.message import joined, say, say_number, words
from generator.model.text import MarkKind, SourceText
from generator.problems import Code, Place, Problems, printable
from generator.read.pdf.glyphs.page import Page, Run
from generator.read.pdf.order.geometry import ordered_rows
from generator.read.pdf.rows.furniture import is_page_number
from generator.read.pdf.rows.rows import ASCENT, Row, is_beside
from generator.read.pdf.seen.doubtful import IN_PLACE, Unseen

# Unseen words are in a line if their distance to other words of it is at most this share of their size.
_NEAR = 1.5
# A run is not part of a line if more than this share of its width overlaps a visible run.
_OVER = 0.3
# At most this many characters are not reported: some programs leave them in white at the edge of a page.
_FEW = 2


def in_line(page: Page) -> Page:
    """A page without its invisible runs, except those within lines of visible text."""
    if not any(run.unseen for run in page.runs):
        return page
    kept, _ = _parted(page)
    return replace(page, runs=tuple(run for run in page.runs if not run.unseen or run.number in kept))


def unseen_rows(page: Page) -> list[Row]:
    """The rows of the invisible runs of a page that are not within its lines."""
    if not any(run.unseen for run in page.runs):
        return []
    _, aside = _parted(page)
    return ordered_rows(replace(page, runs=tuple(aside), elements={}, grids=()), aside)


def _parted(page: Page) -> tuple[set[int], list[Run]]:
    """The unseen runs of a page in two parts: the numbers of those within lines, and the others."""
    seen = [run for run in page.runs if not run.unseen]
    kept: set[int] = set()
    aside: list[Run] = []
    neighbours = list(seen)
    for run in page.runs:
        if not run.unseen:
            continue
        if _lies_over(run, seen) or not (run.unseen in IN_PLACE or _is_near(run, neighbours)):
            aside.append(run)
        else:
            kept.add(run.number)
            neighbours.append(run)
    return kept, aside


def _lies_over(run: Run, seen: Sequence[Run]) -> bool:
    """Whether a run overlaps visible words."""
    for other in seen:
        width = min(run.right, other.right) - max(run.left, other.left)
        apart = abs(run.baseline - other.baseline) >= ASCENT * max(run.size, other.size)
        if run.rotation == other.rotation and not apart and width > _OVER * max(run.right - run.left, 1.0):
            return True
    return False


def _is_near(run: Run, others: Sequence[Run]) -> bool:
    """Whether a run is right beside another on its line."""
    reach = _NEAR * run.size
    return any(
        is_beside(other, run) and run.left - other.right <= reach and other.left - run.right <= reach
        for other in others
    )


def report_unseen(source: SourceText, problems: Problems) -> None:
    """Report invisible words, once for each page and each way of hiding; page numbers are not reported."""
    unseen: dict[tuple[int | None, str], list[tuple[Place, str]]] = {}
    for mark in source.marks:
        if mark.kind is MarkKind.HIDDEN:
            words = " ".join(source.slice(mark.span).split())
            place = source.place(mark.span.start)
            if not is_page_number(words) and len(words) > _FEW:
                unseen.setdefault((place.page, mark.value), []).append((place, words))
    for (page, why), found in unseen.items():
        place, words = found[0]
        more = sum(len(words.split()) for _, words in found[1:])
        message = say(
            "page {page}: nobody sees these words, {reason}, and the site leaves them out: “{words}”",
            page=page,
            reason=Unseen(why).value,
            words=words,
        )
        if more:
            message = say_number(
                more, "{sentence} and {number} word more", "{sentence} and {number} words more", sentence=message
            )
        problems.report(Code.HIDDEN_TEXT, place, message, say("compare with the printed page"), words)


def report_recognised(name: str, pages: Sequence[Page], problems: Problems) -> None:
    """Report the pages that are pictures with recognised words: one problem for each program that recognised them."""
    found: dict[str, list[int]] = {}
    for page in pages:
        if page.is_recognised or page.recogniser:
            found.setdefault(page.recogniser, []).append(page.number)
    for program, of_it in found.items():
        who = words(printable(program)) if program else say("a program")
        message = say_number(
            len(of_it),
            "page {pages}: the page is a picture, and {program} recognised its words, maybe with mistakes",
            "pages {pages}: the page is a picture, and {program} recognised its words, maybe with mistakes",
            pages=joined(_stretches(of_it), ", "),
            program=who,
        )
        problems.report(Code.RECOGNISED_TEXT, Place(name), message, say("compare the text with the printed page"))


def _stretches(numbers: Sequence[int]) -> Iterator[str]:
    """The numbers as text, with consecutive ones joined: `1–4`."""
    start = None
    for index, number in enumerate(numbers):
        start = number if start is None else start
        if index + 1 == len(numbers) or numbers[index + 1] != number + 1:
            yield f"{start}" if start == number else f"{start}–{number}"
            start = None
