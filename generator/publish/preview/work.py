"""The work-list of a preview: its page, made when somebody looks at it, and how many items it has, counted in time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.model.library import Library, Page
from generator.publish.mkdocs.preview_work import FOLDER, lists_of, preview_work, shown_on_pages
from generator.publish.units.holdings import Holdings, Unit
from generator.render.pages.work_list import PATH as ADDRESS

Counts = dict[tuple[str, ...], int]
"""How many items there are in a consultation, by all that this follows from."""


class Work:
    """What there is to look at in `holdings`; `content` is the folder that editors keep.

    `counts` holds what was counted before, and is added to.
    """

    def __init__(self, holdings: Holdings, content: Path, counts: Counts) -> None:
        self._holdings, self._content, self._counts = holdings, content, counts
        dossiers = tuple(each.model_dump_json() for each in holdings.knowledge.dossiers)
        self._left = {(unit.id, *unit.keys(holdings.knowledge), *dossiers): unit for unit in holdings.units}
        self._keys = tuple(self._left)
        for key in list(self._left):
            if key in counts:
                del self._left[key]
        for old in counts.keys() - set(self._keys):
            del counts[old]
        self._page: tuple[Page, dict[str, bytes]] | None = None

    @property
    def shown(self) -> dict[str, object]:
        """What templates show of it; without a number where not all is counted."""
        return shown_on_pages(None if self._left else sum(self._counts[key] for key in self._keys))

    def count_next(self) -> bool:
        """Count the items of one more consultation; whether that was the last one. Raises OSError and ValueError."""
        if not self._left:
            return False
        key, unit = next(iter(self._left.items()))
        lists = lists_of(self._library([unit]), self._content)
        self._counts[key] = sum(len(each.items) for each in lists)
        del self._left[key]
        return not self._left

    @property
    def is_counted(self) -> bool:
        """Whether all is counted."""
        return not self._left

    def page(self, path: str) -> Page | None:
        """Its page; None where the path is another. Raises OSError and ValueError."""
        return self._whole()[0] if path == ADDRESS else None

    def file(self, path: str) -> bytes | None:
        """A file that its page needs; None where there is none with this path. Raises OSError and ValueError."""
        return self._whole()[1].get(path) if path.startswith((ADDRESS, f"{FOLDER}/")) else None

    def _whole(self) -> tuple[Page, dict[str, bytes]]:
        if self._page is None:
            page, needed, _ = preview_work(self._library(self._holdings.units), self._content)
            self._page = page, {each.path: each.data for each in needed}
        return self._page

    def _library(self, units: Sequence[Unit]) -> Library:
        holdings = self._holdings
        records = tuple(unit.whole(holdings.knowledge, holdings.cache) for unit in units)
        name, welcome = holdings.site_name, holdings.welcome
        return Library(records, holdings.knowledge, holdings.site_url, site_name=name, welcome=welcome)
