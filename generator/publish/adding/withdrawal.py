"""Writes down that a document was withdrawn: its pages stay at their addresses, and say so and why."""

from __future__ import annotations

import logging
from pathlib import Path

from generator.knowledge.versions_yml.file import FILE
from generator.messages.message import say
from generator.model.library import Library
from generator.pipeline import CONSULTATIONS
from generator.problems import Code, Place, Problems
from generator.publish.adding.replacement import found_record
from generator.publish.adding.versions_text import Reason, with_withdrawal
from generator.publish.disk.build_lock import BuildLock
from generator.read.kept_files import write_whole

_log = logging.getLogger(__name__)


def withdraw_document(library: Library, content: Path, reason: Reason, problems: Problems) -> Path | None:
    """Write a withdrawal into versions.yml and return that file; None, with the reason reported, where that cannot be.

    Raises OSError.
    """
    folder = content / CONSULTATIONS / reason.consultation
    place = Place(f"{content.name}/{CONSULTATIONS}/{reason.consultation}/{FILE}")
    record = found_record(reason.consultation, library, place, problems)
    if record is None:
        return None
    if record.versions.withdrawn:
        message = say("the document was withdrawn on {day} already", day=record.versions.withdrawn.day)
        problems.report(Code.DUPLICATE_ID, place, message, say("change what stands there under `withdrawn`"))
        return None
    with BuildLock(content / f".{CONSULTATIONS}-lock", _log.info):
        write_whole(folder / FILE, with_withdrawal(folder / FILE, record, reason).encode("utf-8"))
    return folder / FILE
