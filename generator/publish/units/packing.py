"""What was understood of a consultation as bytes, and back: only values of our own model come back, no other code runs.

The bytes of the source are left out: they are in `content/` already.
"""

from __future__ import annotations

import copyreg
import dataclasses
import gc
import io
import pickle
import zlib
from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import Any

from generator.deflating import quickly_packed
from generator.grammar.questions.questions_elsewhere import QuestionElsewhere
from generator.model.findings import Findings
from generator.model.library import Record
from generator.pipeline import Understood
from generator.problems import Problem
from generator.render.summaries.summary import NamedAnchor, NamedPath, Promisers, Summary, TurnSummary
from generator.render.writing.links import NamedLink
from generator.render.writing.markdown import Markdown

_OURS = (
    *("generator.messages.message", "generator.model.", "generator.problems", "generator.render.summaries."),
    *("generator.render.marks.notes", "generator.render.marks.official_block", "generator.render.marks.tables"),
    *(each.__module__ for each in (QuestionElsewhere, NamedLink, Markdown)),
)
_PLAIN = frozenset({("datetime", "date"), ("builtins", "set"), ("builtins", "frozenset")})
# Summaries stay in memory, and most of their values of these classes are alike.
_ALIKE = (TurnSummary, NamedPath, NamedAnchor, Promisers)
_REMEMBERED = 2**14
_PROTOCOL = 5
_OF_RECORD = 2  # a record, and findings in it


class UnpackingError(Exception):
    """The bytes are not what `packed` makes."""


def packed(understood: Understood, findings: Findings | None = None) -> bytes:
    """The bytes of a consultation that was understood, without those of its source; some findings go along.

    Without these they are the same whatever was found in it since.
    """
    record = understood.record
    bare = dataclasses.replace(record, file=dataclasses.replace(record.file, data=b"")) if record else None
    return _dumped(((bare, findings or Findings()), understood.problems))


def packed_summary(summary: Summary, problems: tuple[Problem, ...]) -> bytes:
    """The bytes of what the archive needs to know of a consultation."""
    return _dumped((summary, problems))


def unpacked_summary(data: bytes) -> tuple[Summary, tuple[Problem, ...]]:
    """What was packed. Raises UnpackingError."""
    summary, problems = _loaded(data)
    if not isinstance(summary, Summary):
        raise UnpackingError("no summary")
    return summary, problems


def unpacked(data: bytes, source: bytes) -> Understood:
    """What was packed, with the bytes of its source. Raises UnpackingError."""
    value, problems = _loaded(data)
    record, findings = value if isinstance(value, tuple) and len(value) == _OF_RECORD else (value, None)
    if record is None:
        return Understood(None, problems)
    if not isinstance(record, Record) or not isinstance(findings, Findings):
        raise UnpackingError("no record")
    whole = dataclasses.replace(record, file=dataclasses.replace(record.file, data=source))
    whole.findings.asked.update(findings.asked)
    whole.findings.sentences = findings.sentences
    return Understood(whole, problems)


def _dumped(value: object) -> bytes:
    stream = io.BytesIO()
    _Pickler(stream, _PROTOCOL).dump(value)
    return quickly_packed(stream.getvalue())


def _loaded(data: bytes) -> tuple[Any, tuple[Problem, ...]]:
    """A value that is still to be looked at, and problems. Raises UnpackingError."""
    try:
        value, problems = _unpickled(zlib.decompress(data))
    except Exception as error:  # whatever damaged bytes may cause
        raise UnpackingError(type(error).__name__) from error
    if not isinstance(problems, tuple) or not all(isinstance(each, Problem) for each in problems):
        raise UnpackingError("no problems")
    return value, problems


def _unpickled(data: bytes) -> Any:  # noqa: ANN401 (it is looked at afterwards)
    # Nothing of what is made here is garbage, and to look for some takes longer than to make it.
    looks_for_garbage = gc.isenabled()
    gc.disable()
    try:
        return _Unpickler(io.BytesIO(data)).load()
    finally:
        if looks_for_garbage:
            gc.enable()


def _member(kind: type[Enum], name: str) -> Enum:
    return kind[name]


class _Pickler(pickle.Pickler):
    def reducer_override(self, found: object) -> Any:  # noqa: ANN401 (as pickle says)
        """Values of enumerations by name; of other values their fields alone, not what was derived from them."""
        kind = type(found)
        if isinstance(found, Enum):
            return _member, (kind, found.name)
        if (names := _kept_of(kind)) is None:
            return NotImplemented
        if _is_small(kind):
            return kind, tuple([getattr(found, name) for name in names])
        return copyreg.__newobj__, (kind,), {name: getattr(found, name) for name in names}  # type: ignore[attr-defined]


def _is_small(kind: type) -> bool:
    """Whether a value of a class is made anew from what it was made of: of such values there are many."""
    return hasattr(kind, "__slots__")


_kept: dict[type, tuple[str, ...] | None] = {}


def _kept_of(kind: type[Any]) -> tuple[str, ...] | None:
    """The names of the fields of a dataclass that are kept, looked up once; None for other types."""
    if kind not in _kept:
        is_one = dataclasses.is_dataclass(kind)
        fields = dataclasses.fields(kind) if is_one else ()
        _kept[kind] = tuple(each.name for each in fields if each.init or not _is_small(kind)) if is_one else None
    return _kept[kind]


# Those that were found, by module and name.
_found: dict[tuple[str, str], object] = {}


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        """A class of our model, or what gives its values; anything else is refused."""
        key = module, name
        if key not in _found:
            _found[key] = _member if key == (__name__, _member.__name__) else _giving(self._class(module, name))
        return _found[key]

    def _class(self, module: str, name: str) -> type[Any]:
        is_ours = any(module == each or (each.endswith(".") and module.startswith(each)) for each in _OURS)
        found = super().find_class(module, name) if is_ours or (module, name) in _PLAIN else None
        # A module also has what it imports.
        if not isinstance(found, type) or (is_ours and found.__module__ != module):
            raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")
        return found


def _giving(kind: type[Any]) -> Callable[..., object]:
    """What gives values of a class: of some classes those that were given before."""
    return lru_cache(maxsize=_REMEMBERED, typed=True)(kind) if kind in _ALIKE else kind
