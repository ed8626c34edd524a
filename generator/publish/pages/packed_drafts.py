"""Drafts as bytes, which are those of every draft that is equal, and back: there are many, and few are written at once.

What consultations and the editors' lists hold is in memory already. It is named in these bytes, and found again by its
name; so only the process that packed a draft, and its copies, can unpack it.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from hashlib import sha256
from io import BytesIO
from operator import methodcaller
from pickle import Pickler, Unpickler
from typing import Any

from pydantic import BaseModel

from generator.deflating import quickly_packed
from generator.render.summaries.summary import ExchangeSummary, Summary
from generator.render.views.draft import Draft, FileDraft

_PROTOCOL = 5


class DraftPacker:
    """Packs drafts. `digests` has one of each consultation by its id: of all that its summary holds."""

    def __init__(self, digests: Mapping[str, str]) -> None:
        self._digests = digests
        self._named: dict[str, object] = {}
        self._written = _Written(self._named)

    def packed(self, draft: Draft) -> tuple[bytes, str]:
        """The bytes of a draft, and a digest that is another one where its page may be another one."""
        self._written.consultations.clear()
        stream = BytesIO()
        _Packer(stream, self._written).dump((_facts(draft), [_facts(each) for each in draft.beside]))
        data = stream.getvalue()
        digests = "\n".join(f"{each} {self._digests[each]}" for each in sorted(self._written.consultations))
        return quickly_packed(data), sha256(data + digests.encode("utf-8")).hexdigest()

    def unpacked(self, data: bytes) -> Draft:
        """A draft that was packed here."""
        facts, beside = _Unpacker(BytesIO(zlib.decompress(data)), self._named).load()
        files = tuple(FileDraft(*each) for each in beside)
        return replace(Draft(*facts), beside=files)


def _facts(each: Draft | FileDraft) -> tuple[object, ...]:
    """All fields of a draft but the files beside it."""
    if isinstance(each, FileDraft):
        return each.path, each.write, each.shown
    return each.path, each.title, each.description, each.write, each.shown


class _Packer(Pickler):
    """Writes values such that equal ones give the same bytes, and others give others."""

    def __init__(self, file: BytesIO, written: _Written) -> None:
        super().__init__(file, protocol=_PROTOCOL)
        self.fast = True  # no mention of what stood before: which objects are one object says nothing about a page
        self.dispatch_table = written


class _Named:
    """In packed bytes: what a name stands for."""


class _Unpacker(Unpickler):
    def __init__(self, file: BytesIO, named: Mapping[str, object]) -> None:
        super().__init__(file)
        self._named = named
        self._found: dict[tuple[str, str], Any] = {(__name__, _Named.__name__): named.__getitem__}

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401 (as pickle says)
        """A class or a function, looked up once; where something is named, what gives it."""
        key = module, name
        if key not in self._found:
            self._found[key] = super().find_class(module, name)
        return self._found[key]


_Reduced = tuple[Any, ...]


class _Written(dict[type, Callable[[Any], _Reduced]]):
    """How values of each type are written that are not of a basic type.

    `named` are those that stand in bytes by their names alone; `consultations` the ids of those that were met.
    """

    def __init__(self, named: dict[str, object]) -> None:
        super().__init__()
        self.consultations: set[str] = set()
        self._values = named
        self[ExchangeSummary] = lambda value: self._of(value, value.consultation, f"{value.consultation} {value.id}")
        self[Summary] = lambda value: self._of(value, value.id, value.id)

    def _of(self, value: ExchangeSummary | Summary, consultation: str, name: str) -> _Reduced:
        self.consultations.add(consultation)
        return self._by_name(value, name) or _by_fields(value)

    def _by_name(self, value: object, name: str) -> _Reduced | None:
        """The name of a value; None where it stands for another one, as of an earlier version."""
        known = self._values.setdefault(name, value)
        return (_Named, (name,)) if known is value or known == value else None

    def _model(self, value: BaseModel) -> _Reduced:
        # It holds sets, whose order differs from one process to the next.
        name = f"{type(value).__name__} {value.model_dump_json()}"
        return self._by_name(value, name) or _by_fields(value)

    def __missing__(self, kind: type) -> Callable[[Any], _Reduced]:
        if issubclass(kind, type):
            raise KeyError(kind)  # as `pickle` writes them
        if issubclass(kind, BaseModel):
            self[kind] = self._model
        elif is_dataclass(kind):
            self[kind] = _by_fields
        else:
            self[kind] = methodcaller("__reduce_ex__", _PROTOCOL)
        return self[kind]


def _by_fields(value: Any) -> _Reduced:  # noqa: ANN401 (a dataclass)
    """The fields of a dataclass without what was derived from them."""
    kind = type(value)
    if kind not in _names:
        _names[kind] = tuple(each.name for each in fields(kind) if each.init)
    return kind, tuple([getattr(value, name) for name in _names[kind]])


# Of the fields of each class, looked up once.
_names: dict[type, tuple[str, ...]] = {}
