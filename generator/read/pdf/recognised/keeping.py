"""The file beside a document that keeps what was recognised in it: checked before it is used."""

from __future__ import annotations

import json
import logging

from pydantic import ValidationError

from generator.messages.message import say
from generator.model.recognition import FILE, Recognition, digest_of
from generator.model.text import SourceFile
from generator.problems import Code, Place, Problems

_ANEW = say("run `generator recognise` with the id of the consultation, which writes this file anew")
_log = logging.getLogger(__name__)
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
            problems.report(Code.UNREADABLE, place, say("this file is too large to be of a document"), _ANEW)
            return None
        found = Recognition.model_validate_json(data)
    except ValidationError as error:
        _log.debug("%s is not as it is written", place.file, exc_info=error)
        at = ".".join(map(str, error.errors(include_url=False)[0]["loc"]))
        message = say("this is not what was recognised in the document")
        if at:
            message = say("this is not what was recognised in the document, from {key} on", key=at)
        problems.report(Code.UNREADABLE, _at(place, data), message, _ANEW)
        return None
    if found.digest != digest_of(file.data):
        message = say("these words were recognised in another file than the one that stands here now")
        advice = say(
            "put that file back, or run `generator recognise` with the id of the consultation, which writes this file "
            "anew"
        )
        problems.report(Code.OTHER_SCAN, place, message, advice)
        return None
    return found


def _at(place: Place, data: bytes) -> Place:
    """Where it stops being JSON; its beginning where it is JSON all the same."""
    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        return Place(place.file, error.lineno, error.colno)
    except (UnicodeDecodeError, RecursionError):
        pass
    return place
