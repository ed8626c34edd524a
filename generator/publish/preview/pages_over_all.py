"""The pages over all consultations, each written when somebody asks for it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.duty_paths import folder_of_page
from generator.model.library import Page
from generator.render import ARCHIVE_PAGE_TYPES, ArchivePageType
from generator.render.summaries.archive import Archive
from generator.render.views.draft import Draft


class PagesOverAll:
    """The pages of an archive; whoever asks may see what a template or a page type raises."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._types = [_PagesOfType(page_type, archive) for page_type in ARCHIVE_PAGE_TYPES]

    def find(self, path: str) -> Page | None:
        """The page with this path; None where there is none."""
        draft = self._draft(path)
        return draft.page() if draft else None

    def file(self, path: str) -> bytes | None:
        """A file beside a page, by its path; None where there is none."""
        draft = self._draft(folder_of_page(path))
        found = next((each for each in draft.beside if each.path == path), None) if draft else None
        return found.attachment().data if found else None

    def _draft(self, path: str) -> Draft | None:
        # All pages of a type mostly stand in one folder, in which its first page stands, too.
        folder = _folder(path)
        likely = sorted(self._types, key=lambda each: each.folder != folder)
        return next((draft for each in likely if (draft := each.find(path)) is not None), None)


class _PagesOfType:
    def __init__(self, page_type: ArchivePageType, archive: Archive) -> None:
        self._page_type, self._archive = page_type, archive
        self._begin()

    def _begin(self) -> None:
        self._drafts: dict[str, Draft] = {}
        self._rest: Iterator[Draft] = self._page_type(self._archive)

    @property
    def folder(self) -> str | None:
        """The first part of the paths of its pages; None where it has none."""
        if not self._drafts:
            self._next()
        return next((_folder(path) for path in self._drafts), None)

    def find(self, path: str) -> Draft | None:
        """The draft of the page with this path."""
        while path not in self._drafts and self._next():
            pass
        return self._drafts.get(path)

    def _next(self) -> bool:
        try:
            draft = next(self._rest, None)
        except BaseException:
            self._begin()  # what was interrupted would end here as if there were no more pages
            raise
        if draft is not None:
            self._drafts[draft.path] = draft
        return draft is not None


def _folder(path: str) -> str:
    return path.partition("/")[0]
