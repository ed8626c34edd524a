"""The file beside a document that keeps what was recognised in it: checked before it is used."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pydantic import ValidationError

from generator.model.recognition import FILE, Recognition, digest_of
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems

_ANEW = "run `generator recognise` with the id of the consultation, which writes this file anew"
# More than a thousand full pages.
_MOST_BYTES = 64 * 1024 * 1024


def recognition_of(file: SourceFile, problems: Problems) -> Recognition | None:
    """What is kept of a file; None, with the reason reported, where that is damaged or was made of other bytes.

    `file.recognised` must be there.
    """
    place = Place(f"{file.name.rpartition('/')[0]}/{FILE}".removeprefix("/"))
    data = file.recognised or b""
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("it is too large")
        found = Recognition.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        message = f"this is not what was recognised in the document: {_where(first['loc'])}{first['msg']}"
        problems.report(Code.UNREADABLE, _at(place, data), message, _ANEW)
        return None
    except ValueError as error:
        problems.report(Code.UNREADABLE, place, f"this is not what was recognised in the document: {error}", _ANEW)
        return None
    if found.digest != digest_of(file.data):
        message = "these words were recognised in another file than the one that stands here now"
        problems.report(Code.OTHER_SCAN, place, message, f"put that file back, or {_ANEW}")
        return None
    return found


def _where(keys: Sequence[object]) -> str:
    return f"{'.'.join(map(str, keys))}: " if keys else ""


def _at(place: Place, data: bytes) -> Place:
    """Where it stops being JSON; its beginning where it is JSON all the same."""
    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        return Place(place.file, error.lineno, error.colno)
    except (UnicodeDecodeError, RecursionError):
        pass
    return place
