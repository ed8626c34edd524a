"""The work-list in a live preview: its page, its look, and the number that every page of the preview shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.resources import files as package_files
from pathlib import Path

from generator.model.library import Attachment, Library, Page
from generator.problems import Problem, Problems
from generator.publish.outcome.work import work_of
from generator.render.pages.work_list import work_list_page

EXTRA = "work_list"
"""The key of `extra` in the configuration of MkDocs; templates show nothing of the list where it is not there."""

_FOLDER = "assets/werklijst"
_FILES = ("werklijst.css", "werklijst.js")


def preview_work(
    library: Library, content: Path, errors: Sequence[Problem] = ()
) -> tuple[Page, tuple[Attachment, ...], dict[str, object]]:
    """The page, the files that it needs, and the values for the templates that link to it.

    `errors` are those of the content as it is now, where the library is still the last good one.

    The page holds no words that the site withholds, for a preview may be shown to others. Raises OSError.
    """
    doubts = {record.consultation.id: record.problems for record in library.records}
    lists = work_of(library, content, doubts, Problems())  # `generator check` reports faults
    count = sum(len(each.items) for each in lists)
    page, needed = work_list_page(library, lists, errors)
    style, script = (f"{_FOLDER}/{name}" for name in _FILES)
    shown = {"address": page.path, "count": count, "errors": len(errors), "style": style, "script": script}
    return page, (*needed, *_attachments()), shown


def _attachments() -> Iterator[Attachment]:
    here = package_files("generator.publish.mkdocs") / "work"
    yield from (Attachment(f"{_FOLDER}/{name}", (here / name).read_bytes()) for name in _FILES)
