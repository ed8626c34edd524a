"""The pages over all consultations before they are written, each with a digest of all that its words follow from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from io import BytesIO
from operator import methodcaller
from pickle import Pickler
from typing import Any

from pydantic import BaseModel

from generator.model.library import Page
from generator.pipeline import archive_drafts
from generator.problems import Problems
from generator.publish.pages.keys import digest_of
from generator.publish.units.holdings import Holdings
from generator.render.summaries.summary import ExchangeSummary, Summary
from generator.render.views.draft import Draft, FileDraft

_SHOWN = 32
_PROTOCOL = 5


@dataclass(frozen=True)
class KeyedDraft:
    """A page to write, and a digest that is another one where its words may be others."""

    draft: Draft
    key: str

    @property
    def file(self) -> str:
        """The path of its file in the site."""
        return f"{self.draft.path}index.html"

    @property
    def identity(self) -> str:
        """A name for it that any folder can have."""
        return sha256(self.file.encode("utf-8")).hexdigest()[:_SHOWN]

    @property
    def page(self) -> Page:
        """It without its words."""
        return Page(self.draft.path, self.draft.title, "", self.draft.description)


def drafts_of(holdings: Holdings, problems: Problems) -> tuple[KeyedDraft, ...] | None:
    """The pages over all consultations; None where they cannot be made, which is reported."""
    drafts = archive_drafts(holdings.archive, problems)
    if drafts is None:
        return None
    known = _Written(_digests(holdings))
    return tuple(KeyedDraft(each, _key(each, known)) for each in drafts)


def _digests(holdings: Holdings) -> Mapping[str, str]:
    """A digest of each consultation by its id: what its summary holds is much."""
    return {unit.id: digest_of(unit.keys(holdings.knowledge)) for unit in holdings.units}


def _key(draft: Draft, known: _Written) -> str:
    written = BytesIO()
    beside = [_told(each) for each in draft.beside]
    _Digester(written, known).dump((draft.title, draft.description, _told(draft), beside))
    return sha256(written.getvalue()).hexdigest()


def _told(draft: Draft | FileDraft) -> tuple[object, ...]:
    """What a page, or a file beside one, follows from."""
    return draft.path, draft.write.__module__, draft.write.__qualname__, draft.shown


class _Digester(Pickler):
    """Writes values such that equal ones give the same bytes, and others give others."""

    def __init__(self, file: BytesIO, written: _Written) -> None:
        super().__init__(file, protocol=_PROTOCOL)
        self.fast = True  # no mention of what stood before: which objects are one object says nothing about a page
        self.dispatch_table = written


class _Written(dict[type, Callable[[Any], Any]]):
    """How values of each type are written that are not of a basic type: consultations by their digests."""

    def __init__(self, known: Mapping[str, str]) -> None:
        super().__init__()
        self[ExchangeSummary] = lambda value: (str, (f"{known[value.consultation]} {value.id}",))
        self[Summary] = lambda value: (str, (known[value.id],))

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if issubclass(kind, type):
            raise KeyError(kind)  # as `pickle` writes them
        if issubclass(kind, BaseModel):  # holds sets, whose order differs from one process to the next
            self[kind] = lambda value: (str, (f"{type(value).__name__} {value.model_dump_json()}",))
        elif is_dataclass(kind):  # without what was derived from its fields
            names = [field.name for field in fields(kind)]
            self[kind] = lambda value: (kind, tuple([getattr(value, name) for name in names]))
        else:
            self[kind] = methodcaller("__reduce_ex__", _PROTOCOL)
        return self[kind]
