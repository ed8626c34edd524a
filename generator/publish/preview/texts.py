"""The pages of ours before the theme is around them: each is written when it is first asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import RLock

from generator.model.consultation import Consultation
from generator.model.data_paths import DATA
from generator.model.identifiers import CONSULTATIONS
from generator.model.library import Page, Record, Site
from generator.pipeline import site_of
from generator.problems import Problem, Problems
from generator.publish.data.sources import data_file, texts_of_holdings
from generator.publish.preview.pages_over_all import PagesOverAll
from generator.publish.units.holdings import Holdings, Unit
from generator.render.data.collections import DataPlan, data_plan

# The texts of so many consultations are held in memory.
_HELD = 8


class NotMadeError(Exception):
    """A page cannot be made; `problems` say why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


@dataclass(frozen=True)
class _Text:
    record: Record
    site: Site

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        return {page.path: page for page in self.site.pages}

    @cached_property
    def files(self) -> Mapping[str, bytes]:
        return {each.path: each.data for each in self.site.attachments}


class Texts:
    """The pages and files of `holdings`, whose consultations all have a summary.

    One thread at a time may ask: the one that holds the `lock`. Whoever asks for some may see NotMadeError, OSError,
    ValueError, and what templates raise.
    """

    def __init__(self, holdings: Holdings) -> None:
        self.holdings, self.lock = holdings, RLock()
        self._units = {unit.id: unit for unit in holdings.units}
        self._texts: OrderedDict[str, _Text] = OrderedDict()
        self._over_all = PagesOverAll(holdings.archive)

    def page(self, path: str) -> Page | None:
        """The page with this path; None where there is none."""
        text = self._text_at(path)
        return text.pages.get(path) if text else self._over_all.find(path)

    def file(self, path: str) -> bytes | None:
        """A file beside the pages of a consultation, or over all; None where there is none with this path."""
        if (
            path.startswith(DATA)
            and (found := data_file(self._data, texts_of_holdings(self.holdings), path)) is not None
        ):
            return found
        text = self._text_at(path)
        return text.files.get(path) if text else self._over_all.file(path)

    @cached_property
    def _data(self) -> DataPlan:
        return data_plan(self.holdings.archive)

    def consultation_at(self, path: str) -> Consultation | None:
        """The consultation in whose folder a path lies."""
        text = self._text_at(path)
        return text.record.consultation if text else None

    def _text_at(self, path: str) -> _Text | None:
        unit = self._units.get(folder_of_one(path))
        if unit is None:
            return None
        found = self._texts.pop(unit.id, None) or self._written(unit)
        self._texts[unit.id] = found
        if len(self._texts) > _HELD:
            self._texts.popitem(last=False)
        return found

    def _written(self, unit: Unit) -> _Text:
        if unit.summary is None:
            raise ValueError(unit.id)
        record = unit.whole(self.holdings.knowledge, self.holdings.cache)
        site = site_of(record, self.holdings.archive.surroundings(unit.summary), problems := Problems())
        if site is None:
            raise NotMadeError(problems.errors)
        return _Text(record, site)


def folder_of_one(path: str) -> str:
    """The id of the consultation in whose folder a path of the site lies; empty where it lies in none."""
    if not path.startswith(CONSULTATIONS):
        return ""
    identity, slash, _ = path.removeprefix(CONSULTATIONS).partition("/")
    return identity if slash else ""
