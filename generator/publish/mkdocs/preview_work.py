"""The work-list in a live preview: its page, its look, and the number that every page of the preview shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files as package_files
from pathlib import Path

from generator.model.library import Attachment, Library, Page
from generator.problems import Problem, Problems
from generator.publish.outcome.word_pictures import WordPictures
from generator.publish.outcome.work import work_of
from generator.render.pages.work_list import PATH as ADDRESS
from generator.render.pages.work_list import work_list_page
from generator.render.worklist.kinds import WorkList

EXTRA = "work_list"
"""The key of `extra` in the configuration of MkDocs; templates show nothing of the list where it is not there."""

FOLDER = "assets/werklijst"
"""Where its style and its script stand."""

_FILES = ("werklijst.css", "werklijst.js")


def preview_work(
    library: Library, content: Path, errors: Sequence[Problem] = ()
) -> tuple[Page, tuple[Attachment, ...], dict[str, object]]:
    """The page, the files that it needs, and the values for the templates that link to it.

    `errors` are those of the content as it is now, where the library is still the last good one.

    The page holds no words that the site withholds, for a preview may be shown to others. Raises OSError.
    """
    lists = lists_of(library, content)
    page, needed = work_list_page(library, lists, errors, WordPictures().of)
    shown = shown_on_pages(sum(len(each.items) for each in lists), len(errors))
    return page, (*needed, *_attachments()), shown


def lists_of(library: Library, content: Path) -> list[WorkList]:
    """The work in each consultation that has some. Raises OSError."""
    doubts = {record.consultation.id: record.problems for record in library.records}
    return work_of(library, content, doubts, Problems())  # `generator check` reports faults


def shown_on_pages(count: int | None, errors: int = 0) -> dict[str, object]:
    """The values for templates: where the list stands, and how many items (None where that is not known) and errors."""
    style, script = (f"{FOLDER}/{name}" for name in _FILES)
    return {"address": ADDRESS, "count": count, "errors": errors, "style": style, "script": script}


def _attachments() -> Iterator[Attachment]:
    here = package_files("generator.publish.mkdocs") / "work"
    yield from (Attachment(f"{FOLDER}/{name}", (here / name).read_bytes()) for name in _FILES)
